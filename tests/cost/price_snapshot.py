"""Prices of November 2026 in the shape of the pricing endpoint, in US cents for a token; each with its source.

"portkey" is the public list https://configs.portkey.ai/pricing/{provider}.json, in the repository Portkey-AI/models;
"genai-prices" is version 0.2.3 of that package, whose dollars for a million tokens are divided by 10,000.
"""

from __future__ import annotations

from typing import Any

from portkey_ai import ModelPrice


def entry(request: float, response: float, *, batch: Any = None, units: Any = None, **rates: float) -> dict[str, Any]:
    """Return an entry of a list."""
    prices: dict[str, Any] = {"request_token": {"price": request}, "response_token": {"price": response}}
    prices.update({name: {"price": price} for name, price in rates.items()})
    if units:
        prices["additional_units"] = {name: {"price": price} for name, price in units.items()}
    config: dict[str, Any] = {"pay_as_you_go": prices, "currency": "USD"}
    if batch:
        config["batch_config"] = {"request_token": {"price": batch[0]}, "response_token": {"price": batch[1]}}
    return {"pricing_config": config}


FAST = entry(0.003, 0.015)["pricing_config"]
LISTS: dict[str, dict[str, Any]] = {
    "openai": {
        "default": entry(0, 0),  # every list begins with such an entry, which has formulas and no price
        # genai-prices; the searches: README of Portkey-AI/models, "OpenAI (gpt-5, o3, o4-mini)"
        "gpt-5": entry(0.000125, 0.001, cache_read_input_token=0.0000125, units={"web_search": 1, "file_search": 0.25}),
        # genai-prices
        "gpt-audio": entry(0.00025, 0.001, request_audio_token=0.0032, response_audio_token=0.0064),
        "gpt-4o-transcribe": entry(0.00025, 0.001, request_audio_token=0.0006),
        "text-embedding-3-small": entry(0.000002, 0),
    },
    "anthropic": {
        # portkey
        "claude-sonnet-4-5-20250929": entry(
            0.0003,
            0.0015,
            cache_write_input_token=0.000375,
            cache_read_input_token=0.00003,
            units={"cache_write_1h": 0.0006},
            batch=(0.00015, 0.00075),
        ),
        # portkey, with its fast mode
        "claude-opus-4-6": {
            **entry(0.0005, 0.0025, cache_write_input_token=0.000625, cache_read_input_token=0.00005),
            "custom_pricing": {"regions": {"default": {"execution_modes": {"fast": {"pricing_config": FAST}}}}},
        },
    },
    "google": {
        # portkey; it calls the limit 128k
        "gemini-3-pro-preview-lte-128k": entry(
            0.0002, 0.0012, cache_read_input_token=0.00002, units={"thinking_token": 0, "web_search": 0.35}
        ),
        "gemini-3-pro-preview-gt-128k": entry(
            0.0004, 0.0018, cache_read_input_token=0.00004, units={"thinking_token": 0, "web_search": 0.35}
        ),
    },
    # genai-prices, provider aws
    "bedrock": {
        "anthropic.claude-3-7-sonnet-20250219-v1:0": entry(
            0.0003, 0.0015, cache_write_input_token=0.000375, cache_read_input_token=0.00003
        )
    },
    "groq": {"openai/gpt-oss-120b": entry(0.000015, 0.00006, cache_read_input_token=0.0000075)},  # genai-prices
    # genai-prices, at 16:30 to 00:30 UTC
    "deepseek": {"deepseek-reasoner": entry(0.0000135, 0.000055, cache_read_input_token=0.0000035)},
    "mistral-ai": {"mistral-large-latest": entry(0.0002, 0.0006)},  # genai-prices
    # portkey; a rerank is billed by search units, whose price the list has in place of that of a token
    "cohere": {"command-r-plus-08-2024": entry(0.00025, 0.001), "rerank-v3.5": entry(0.2, 0)},
    "x-ai": {"grok-4": entry(0.0003, 0.0015, cache_read_input_token=0.000075)},  # genai-prices
}

# Kinds that the lists do not have; all from genai-prices, in dollars for a million tokens.
OWN = {
    "openai/gpt-image-1": ModelPrice(input=5, cached_input="1.25", output=40, image_input=10),
    "openai/whisper-1": ModelPrice(audio_minute="0.006"),
    "anthropic/claude-sonnet-4-5": ModelPrice(
        input=3,
        output=15,
        cached_input="0.3",
        cache_write="3.75",
        above={200_000: ModelPrice(input=6, output="22.5", cached_input="0.6", cache_write="7.5")},
    ),
}
