"""Prices of the package `genai-prices`, which needs no network. It is imported when a price is first looked up."""

from __future__ import annotations

import sys
from datetime import datetime, timezone
from functools import lru_cache
from importlib import import_module
from typing import Any

from .model_price import ModelPrice

_PROVIDERS = {
    "azure-ai": "azure",
    "azure-openai": "azure",
    "bedrock": "aws",
    "fireworks-ai": "fireworks",
    "mistral-ai": "mistral",
    "moonshot": "moonshotai",
    "perplexity-ai": "perplexity",
    "together-ai": "together",
    "vertex-ai": "google",
    "workers-ai": "cloudflare",
}
"""Providers that have different names in the gateway and in the package."""
_RATES = {
    "input": "input_mtok",
    "cached_input": "cache_read_mtok",
    "cache_write": "cache_write_mtok",
    "cache_write_1h": "cache_write_1h_mtok",
    "output": "output_mtok",
    "reasoning": "output_reasoning_mtok",
    "audio_input": "input_audio_mtok",
    "cached_audio_input": "cache_audio_read_mtok",
    "audio_output": "output_audio_mtok",
    "image_input": "input_image_mtok",
    "image_output": "output_image_mtok",
}
_TOOLS = {"web_search": "web_searches_kcount", "file_search": "storage_searches_kcount"}
_MODES: dict[str, dict[str, str]] = {
    "batch": {"processing": "batch"},
    "flex": {"service_tier": "flex"},
    "priority": {"service_tier": "priority"},
    "fast": {"speed": "fast"},
}


def is_loaded() -> bool:
    """Return whether the package has been imported, here or by the program."""
    return sys.modules.get("genai_prices") is not None


def version() -> str:
    """Return the name and version of the package."""
    package: Any = import_module("genai_prices")
    return f"genai-prices {package.__version__}"


def listed_price_at(when: datetime, provider: str, model: str) -> ModelPrice | None:
    """Return the price of a model at a time; None without one, or if `genai-prices` is not installed."""
    return _find(provider, model, int(when.timestamp()) // 60)


@lru_cache(maxsize=1000)
def _find(provider: str, model: str, minute: int) -> ModelPrice | None:
    try:
        data: Any = import_module("genai_prices.data_snapshot")
    except ImportError:
        return None
    try:
        _, info = data.get_snapshot().find_provider_model(model, None, _PROVIDERS.get(provider, provider), None)
    except LookupError:
        return None
    now = datetime.fromtimestamp(minute * 60, timezone.utc)  # some prices depend on the date or the time of day
    modes = {
        mode: _price(info.get_prices(now, when))
        for mode, when in _MODES.items()
        if any(variant.when == when for variant in getattr(info, "price_variants", None) or ())
    }
    return _price(info.get_prices(now), modes)


def _price(prices: Any, modes: dict[str, ModelPrice] | None = None) -> ModelPrice:
    limits = {
        tier.start
        for name in (*_RATES.values(), *_TOOLS.values())
        for tier in getattr(getattr(prices, name, None), "tiers", ())
    }
    return ModelPrice(
        **_values(prices, 0), above={limit: ModelPrice(**_values(prices, limit)) for limit in limits}, modes=modes or {}
    )


def _values(prices: Any, limit: int) -> dict[str, Any]:
    """Return the rates for requests with more than `limit` input tokens."""
    values = {kind: _rate(getattr(prices, name, None), limit) for kind, name in _RATES.items()}
    tools = {name: _rate(getattr(prices, unit, None), limit) for name, unit in _TOOLS.items()}
    hours = (_rate(getattr(prices, name, None), limit) for name in ("input_audio_hours", "audio_hours"))
    hour = next((rate for rate in hours if rate is not None), None)
    return {
        **values,
        "audio_minute": None if hour is None else hour / 60,
        "tools": {name: rate / 1000 for name, rate in tools.items() if rate is not None},
    }


def _rate(price: Any, limit: int) -> Any:
    """Return the rate of a price that may differ with the number of input tokens."""
    if not hasattr(price, "tiers"):
        return price
    reached = [tier for tier in price.tiers if tier.start <= limit]
    return max(reached, key=lambda tier: tier.start).price if reached and limit else price.base
