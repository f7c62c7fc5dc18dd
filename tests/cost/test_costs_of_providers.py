"""The cost of each provider's usage, against figures worked out by hand from tests/cost/price_snapshot.py."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from portkey_ai import Prices
from tests.support import MESSAGES, AnyClient, Recorder, done, read

from .price_snapshot import LISTS, OWN

Call = Callable[[AnyClient, str], Any]


def chat(client: AnyClient, model: str) -> Any:
    return client.chat.completions.create(model=model, messages=MESSAGES)


def messages(client: AnyClient, model: str) -> Any:
    return client.messages.create(model=model, messages=MESSAGES, max_tokens=10)


def responses(client: AnyClient, model: str) -> Any:
    return client.responses.create(model=model, input="Hello")


def completion(usage: dict[str, Any]) -> dict[str, Any]:
    return {"id": "c", "object": "chat.completion", "created": 1, "choices": [], "usage": usage}


def message(usage: dict[str, Any]) -> dict[str, Any]:
    return {"id": "m", "type": "message", "role": "assistant", "content": [], "usage": usage}


CASES: dict[str, tuple[str, str, Call, dict[str, Any], dict[str, str]]] = {
    "OpenAI: cached and reasoning tokens are parts of the totals": (
        "openai", "gpt-5", chat,
        completion({
            "prompt_tokens": 10_000, "completion_tokens": 2_000, "total_tokens": 12_000,
            "prompt_tokens_details": {"cached_tokens": 8_000, "audio_tokens": 0},
            "completion_tokens_details": {"reasoning_tokens": 1_500, "audio_tokens": 0},
        }),
        # 2,000 x 1.25, 8,000 x 0.125, 1,500 x 10 and 500 x 10 millionths
        {"input": "0.0025", "cached_input": "0.001", "reasoning": "0.015", "output": "0.005", "total": "0.0235"},
    ),
    "OpenAI: audio": (
        "openai", "gpt-audio", chat,
        completion({
            "prompt_tokens": 1_000, "completion_tokens": 500, "total_tokens": 1_500,
            "prompt_tokens_details": {"audio_tokens": 600, "cached_tokens": 0},
            "completion_tokens_details": {"audio_tokens": 300, "reasoning_tokens": 0},
        }),
        # 400 x 2.5; 600 x 32 + 300 x 64; 200 x 10
        {"input": "0.001", "audio": "0.0384", "output": "0.002", "total": "0.0414"},
    ),
    "OpenAI: the Responses API, with searches": (
        "openai", "gpt-5", responses,
        {
            "id": "r", "object": "response", "service_tier": "default",
            "output": [
                {"id": "1", "type": "web_search_call", "action": {"type": "search", "query": "a"}},
                {"id": "2", "type": "web_search_call", "action": {"type": "open_page", "url": "u"}},
                {"id": "3", "type": "web_search_call", "action": {"type": "search", "query": "b"}},
            ],
            "usage": {
                "input_tokens": 9_000, "output_tokens": 700, "total_tokens": 9_700,
                "input_tokens_details": {"cached_tokens": 4_000}, "output_tokens_details": {"reasoning_tokens": 500},
            },
        },
        # 5,000 x 1.25; 4,000 x 0.125; 500 x 10; 200 x 10; two searches at 1 cent
        {
            "input": "0.00625", "cached_input": "0.0005", "reasoning": "0.005", "output": "0.002", "tools": "0.02",
            "total": "0.03375",
        },
    ),
    "OpenAI: images in tokens": (
        "openai", "gpt-image-1", lambda client, model: client.images.generate(model=model, prompt="a cat"),
        {
            "created": 1, "data": [{"b64_json": ""}],
            "usage": {
                "input_tokens": 1_050, "output_tokens": 4_160, "total_tokens": 5_210,
                "input_tokens_details": {"text_tokens": 50, "image_tokens": 1_000},
            },
        },
        # 50 x 5; 1,000 x 10; 4,160 x 40
        {"input": "0.00025", "image": "0.01", "output": "0.1664", "total": "0.17665"},
    ),
    "OpenAI: a transcription in tokens": (
        "openai", "gpt-4o-transcribe",
        lambda client, model: client.audio.transcriptions.create(model=model, file=("a.wav", b"RIFF")),
        {
            "text": "Hi",
            "usage": {
                "type": "tokens", "input_tokens": 1_000, "output_tokens": 200, "total_tokens": 1_200,
                "input_token_details": {"audio_tokens": 990, "text_tokens": 10},
            },
        },
        # 10 x 2.5; 990 x 6; 200 x 10
        {"input": "0.000025", "audio": "0.00594", "output": "0.002", "total": "0.007965"},
    ),
    "OpenAI: a transcription in seconds": (
        "openai", "whisper-1",
        lambda client, model: client.audio.transcriptions.create(model=model, file=("a.wav", b"RIFF")),
        {"text": "Hi", "usage": {"type": "duration", "seconds": 90}},
        {"audio": "0.009", "total": "0.009"},  # 1.5 minutes at 0.6 cents
    ),
    "OpenAI: embeddings": (
        "openai", "text-embedding-3-small", lambda client, model: client.embeddings.create(model=model, input="a"),
        {"object": "list", "data": [], "usage": {"prompt_tokens": 12_000, "total_tokens": 12_000}},
        {"input": "0.00024", "total": "0.00024"},  # 12,000 x 0.02
    ),
    "Anthropic: cached tokens are beside the input": (
        "anthropic", "claude-sonnet-4-5-20250929", messages,
        message({
            "input_tokens": 1_000, "output_tokens": 800, "cache_read_input_tokens": 20_000,
            "cache_creation_input_tokens": 5_000,
            "cache_creation": {"ephemeral_5m_input_tokens": 3_000, "ephemeral_1h_input_tokens": 2_000},
            "service_tier": "standard",
        }),
        # 1,000 x 3; 20,000 x 0.3; 3,000 x 3.75 + 2,000 x 6; 800 x 15
        {"input": "0.003", "cached_input": "0.006", "cache_write": "0.02325", "output": "0.012", "total": "0.04425"},
    ),
    "Anthropic: chat, where only the total contains the cached tokens": (
        "anthropic", "claude-sonnet-4-5-20250929", chat,
        completion({
            "prompt_tokens": 1_000, "completion_tokens": 800, "total_tokens": 26_800,
            "prompt_tokens_details": {"cached_tokens": 20_000},
            "cache_read_input_tokens": 20_000, "cache_creation_input_tokens": 5_000,
        }),
        # as before, 5,000 x 3.75
        {"input": "0.003", "cached_input": "0.006", "cache_write": "0.01875", "output": "0.012", "total": "0.03975"},
    ),
    "Anthropic: more than 200,000 tokens": (
        "anthropic", "claude-sonnet-4-5", messages,
        message({"input_tokens": 150_000, "cache_read_input_tokens": 60_000, "output_tokens": 1_000}),
        # 150,000 x 6; 60,000 x 0.6; 1,000 x 22.5
        {"input": "0.9", "cached_input": "0.036", "output": "0.0225", "total": "0.9585"},
    ),
    "Anthropic: exactly 200,000 tokens": (
        "anthropic", "claude-sonnet-4-5", messages,
        message({"input_tokens": 140_000, "cache_read_input_tokens": 60_000, "output_tokens": 1_000}),
        {"input": "0.42", "cached_input": "0.018", "output": "0.015", "total": "0.453"},
    ),
    "Anthropic: a result of a batch": (
        "anthropic", "claude-sonnet-4-5-20250929", messages,
        message({"input_tokens": 10_000, "output_tokens": 2_000, "service_tier": "batch"}),
        {"input": "0.015", "output": "0.015", "total": "0.03"},  # 10,000 x 1.5; 2,000 x 7.5
    ),
    "Anthropic: fast mode": (
        "anthropic", "claude-opus-4-6", messages,
        message({"input_tokens": 1_000, "output_tokens": 100, "speed": "fast"}),
        {"input": "0.03", "output": "0.015", "total": "0.045"},  # 1,000 x 30; 100 x 150
    ),
    "Gemini: thinking beside the output, up to the limit": (
        "google", "gemini-3-pro-preview", chat,
        completion({
            "prompt_tokens": 4_000, "completion_tokens": 300, "total_tokens": 5_000,
            "completion_tokens_details": {"reasoning_tokens": 700, "audio_tokens": 0},
            "prompt_tokens_details": {"cached_tokens": 1_000, "audio_tokens": 0},
        }),
        # 3,000 x 2; 1,000 x 0.2; 700 x 12; 300 x 12
        {"input": "0.006", "cached_input": "0.0002", "reasoning": "0.0084", "output": "0.0036", "total": "0.0182"},
    ),
    "Gemini: above the limit": (
        "google", "gemini-3-pro-preview", chat,
        completion({"prompt_tokens": 250_000, "completion_tokens": 1_000, "total_tokens": 251_000}),
        {"input": "1", "output": "0.018", "total": "1.018"},  # 250,000 x 4; 1,000 x 18
    ),
    "Bedrock: cached tokens in the input, a model with its region": (
        "bedrock", "us.anthropic.claude-3-7-sonnet-20250219-v1:0", chat,
        completion({
            "prompt_tokens": 4_500, "completion_tokens": 200, "total_tokens": 4_700,
            "prompt_tokens_details": {"cached_tokens": 3_000},
            "cache_read_input_tokens": 3_000, "cache_creation_input_tokens": 1_000,
        }),
        # 500 x 3; 3,000 x 0.3; 1,000 x 3.75; 200 x 15
        {"input": "0.0015", "cached_input": "0.0009", "cache_write": "0.00375", "output": "0.003", "total": "0.00915"},
    ),
    "Groq": (
        "groq", "openai/gpt-oss-120b", chat,
        completion({
            "queue_time": 0.1, "prompt_tokens": 2_000, "completion_tokens": 1_000, "total_tokens": 3_000,
            "total_time": 0.5, "prompt_tokens_details": {"cached_tokens": 1_500},
            "completion_tokens_details": {"reasoning_tokens": 400},
        }),
        # 500 x 0.15; 1,500 x 0.075; 400 x 0.6; 600 x 0.6
        {
            "input": "0.000075", "cached_input": "0.0001125", "reasoning": "0.00024", "output": "0.00036",
            "total": "0.0007875",
        },
    ),
    "DeepSeek: its own names for hits and misses of the cache": (
        "deepseek", "deepseek-reasoner", chat,
        completion({
            "prompt_tokens": 6_000, "completion_tokens": 1_000, "total_tokens": 7_000,
            "prompt_cache_hit_tokens": 4_000, "prompt_cache_miss_tokens": 2_000,
            "completion_tokens_details": {"reasoning_tokens": 600},
        }),
        # 2,000 x 0.135; 4,000 x 0.035; 600 x 0.55; 400 x 0.55
        {
            "input": "0.00027", "cached_input": "0.00014", "reasoning": "0.00033", "output": "0.00022",
            "total": "0.00096",
        },
    ),
    "Mistral": (
        "mistral-ai", "mistral-large-latest", chat,
        completion({"prompt_tokens": 1_500, "completion_tokens": 500, "total_tokens": 2_000}),
        {"input": "0.003", "output": "0.003", "total": "0.006"},
    ),
    "Cohere": (
        "cohere", "command-r-plus-08-2024", chat,
        completion({"prompt_tokens": 2_000, "completion_tokens": 400, "total_tokens": 2_400}),
        {"input": "0.005", "output": "0.004", "total": "0.009"},
    ),
    "Cohere: a rerank": (
        "cohere", "rerank-v3.5", lambda client, model: client.rerank.create(model=model, query="q", documents=["d"]),
        {"object": "list", "results": [], "usage": {"search_units": 3}},
        {"tools": "0.006", "total": "0.006"},  # 3 x 0.2 cents
    ),
    "xAI: reasoning beside the output": (
        "x-ai", "grok-4", chat,
        completion({
            "prompt_tokens": 3_000, "completion_tokens": 100, "total_tokens": 4_000,
            "prompt_tokens_details": {"text_tokens": 3_000, "image_tokens": 0, "cached_tokens": 1_000},
            "completion_tokens_details": {"reasoning_tokens": 900, "audio_tokens": 0},
            "num_sources_used": 0,
        }),
        # 2,000 x 3; 1,000 x 0.75; 900 x 15; 100 x 15
        {"input": "0.006", "cached_input": "0.00075", "reasoning": "0.0135", "output": "0.0015", "total": "0.02175"},
    ),
}  # fmt: skip


@pytest.fixture
def prices(tmp_path: Path) -> Prices:
    path = tmp_path / "prices.json"
    path.write_text(json.dumps(LISTS))
    return Prices.from_file(path).with_(Prices(OWN, source="snapshot"))


@pytest.mark.parametrize("name", CASES)
async def test_cost(kind: str, name: str, prices: Prices) -> None:
    provider, model, call, body, expected = CASES[name]
    answer = {**body, "model": model} if body.get("object") or "role" in body else body
    headers = {"x-portkey-provider": provider, "x-portkey-cache-status": "MISS"}
    client = Recorder(lambda _: httpx.Response(200, headers=headers, json=answer)).client(kind, prices=prices)
    for _ in range(4):  # decoded first by the lenient decoder, later by the fast one
        cost = (await done(call(client, model))).cost
        assert cost is not None
        figures = cost.to_dict()
        spent = {part: figure for part, figure in figures.items() if isinstance(figure, Decimal) and figure}
        assert spent == {part: Decimal(figure) for part, figure in expected.items()}
        assert (cost.source, cost.currency, cost.saved) == ("snapshot", "USD", None)


async def test_a_tracked_call_costs_the_same(kind: str, prices: Prices) -> None:
    for provider, model, call, body, expected in CASES.values():
        answer = {**body, "model": model} if body.get("object") or "role" in body else body
        headers = {"x-portkey-provider": provider}

        def respond(_: httpx.Request, answer: Any = answer, headers: Any = headers) -> httpx.Response:
            return httpx.Response(200, headers=headers, json=answer)

        client = Recorder(respond).client(kind, prices=prices)
        with client.track() as usage:
            await done(call(client, model))
        assert (usage.cost, usage.without_cost) == (Decimal(expected["total"]), 0)
        assert list(usage.by("model")) == [model]


STREAMS: dict[str, tuple[str, str, Call, list[dict[str, Any]], str]] = {
    "chat": (
        "openai", "gpt-5",
        lambda client, model: client.chat.completions.create(model=model, messages=MESSAGES, stream=True),
        [
            {"id": "c", "object": "chat.completion.chunk", "model": "gpt-5",
             "choices": [{"index": 0, "delta": {"content": "Hi"}, "finish_reason": "stop"}]},
            {"id": "c", "object": "chat.completion.chunk", "model": "gpt-5", "choices": [],
             "usage": {"prompt_tokens": 10_000, "completion_tokens": 2_000, "total_tokens": 12_000,
                       "prompt_tokens_details": {"cached_tokens": 8_000}}},
        ],
        "0.0235",
    ),
    "Anthropic's messages": (
        "anthropic", "claude-sonnet-4-5-20250929",
        lambda client, model: client.messages.create(model=model, messages=MESSAGES, max_tokens=1, stream=True),
        [
            {"type": "message_start", "message": {
                "id": "m", "type": "message", "role": "assistant", "model": "claude-sonnet-4-5-20250929", "content": [],
                "usage": {"input_tokens": 1_000, "cache_read_input_tokens": 20_000,
                          "cache_creation_input_tokens": 0, "output_tokens": 1}}},
            {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 800}},
            {"type": "message_stop"},
        ],
        "0.021",  # 1,000 x 3 + 20,000 x 0.3 + 800 x 15
    ),
    "responses": (
        "openai", "gpt-5", lambda client, model: client.responses.create(model=model, input="Hello", stream=True),
        [
            {"type": "response.created", "sequence_number": 0,
             "response": {"id": "r", "object": "response", "model": "gpt-5", "output": [], "status": "in_progress"}},
            {"type": "response.completed", "sequence_number": 1, "response": {
                "id": "r", "object": "response", "model": "gpt-5", "output": [], "status": "completed",
                "usage": {"input_tokens": 10_000, "output_tokens": 2_000, "total_tokens": 12_000,
                          "input_tokens_details": {"cached_tokens": 8_000}}}},
        ],
        "0.0235",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", STREAMS)
async def test_cost_of_a_stream(kind: str, name: str, prices: Prices) -> None:
    provider, model, call, events, total = STREAMS[name]
    lines = [f"event: {event['type']}\n" if "type" in event else "" for event in events]
    body = "".join(f"{line}data: {json.dumps(event)}\n\n" for line, event in zip(lines, events, strict=True))
    end = "data: [DONE]\n\n" if name == "chat" else ""
    headers = {"x-portkey-provider": provider, "content-type": "text/event-stream"}
    client = Recorder(lambda _: httpx.Response(200, headers=headers, text=body + end)).client(kind, prices=prices)
    with client.track() as usage:
        stream = await done(call(client, model))
        assert stream.cost is None  # nothing has arrived
        await read(stream)
    assert stream.cost is not None and stream.cost.total == Decimal(total)
    assert (usage.cost, usage.requests, usage.without_cost) == (Decimal(total), 1, 0)
