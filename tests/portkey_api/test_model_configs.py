"""`client.model_configs`: public, at an address of its own, without the client's headers."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from portkey_ai import NotFoundError
from portkey_ai.api_resources.types import model_configs_type as types
from tests.support import Recorder, done

from .table import Row, check_empty, covered, methods_of

PRICING: dict[str, Any] = {
    "pay_as_you_go": {
        "request_token": {"price": 0.00025},
        "additional_units": {"web_search": {"price": 1}},
        "image": {"hd": {"1024x1024": {"price": 8}}},
    },
    "batch_config": {"request_token": {"price": 0.000125}},
    "calculate": {
        "request": {
            "operation": "sum",
            "operands": [{"operation": "multiply", "operands": [{"value": "input_tokens"}]}, {"value": "1"}],
        },
    },
    "currency": "USD",
    "finetune_config": {"pay_per_hour": {"price": 5}},
}
GENERAL: dict[str, Any] = {
    "params": [
        {"key": "max_tokens", "defaultValue": 256, "maxValue": 4096},
        {"key": "response_format", "options": [{"value": "json_object"}], "type": "string"},
    ],
    "type": {"primary": "chat", "supported": ["image", "tools"]},
    "messages": {"options": ["system", "user"]},
}

ROWS = [
    Row(
        "model_configs.pricing.retrieve",
        {"provider": "together-ai", "model": "meta/llama-3:70b"},
        "GET",
        "/model-configs/pricing/together-ai/meta%2Fllama-3:70b",
        types.ModelPricingConfig,
        PRICING,
        {
            "pay_as_you_go.request_token.price": 0.00025,
            "pay_as_you_go.additional_units.web_search": types.TokenPrice,
            "pay_as_you_go.image.hd.1024x1024.price": 8,
            "batch_config.request_token": types.TokenPrice,
            "calculate.request": types.CalculateOperation,
            "calculate.request.operands.0.operands.0": types.CalculateOperation,
            "calculate.request.operands.0.operands.0.value": "input_tokens",
            "calculate.request.operands.1.operation": None,
            "finetune_config.pay_per_hour.price": 5,
        },
        plane="public",
    ),
    Row(
        "model_configs.general.retrieve",
        {"provider": "openai", "model": "gpt-4o"},
        "GET",
        "/model-configs/general/openai/gpt-4o",
        types.ModelGeneralConfig,
        GENERAL,
        {
            "params.0": types.ModelParameter,
            "params.0.maxValue": 4096,
            "params.1.options": [{"value": "json_object"}],
            "type.supported": ["image", "tools"],
            "messages.options": ["system", "user"],
        },
        plane="public",
    ),
    Row(
        "model_configs.pricing.list",
        {"provider": "openai"},
        "GET",
        "/pricing/openai.json",
        types.ProviderPricing,
        {"default": {"pricing_config": {}}, "gpt-4o": {"pricing_config": PRICING}},
        {
            "models.gpt-4o": types.ModelPricingEntry,
            "models.gpt-4o.pricing_config": types.ModelPricingConfig,
            "models.gpt-4o.pricing_config.pay_as_you_go.request_token.price": 0.00025,
            "models.default.pricing_config.currency": None,
        },
        plane="public",
    ),
]
ADDRESSES = {
    "model_configs.pricing.retrieve": "https://api.portkey.ai/model-configs/pricing/together-ai/meta%2Fllama-3:70b",
    "model_configs.general.retrieve": "https://api.portkey.ai/model-configs/general/openai/gpt-4o",
    "model_configs.pricing.list": "https://configs.portkey.ai/pricing/openai.json",
}


@pytest.mark.parametrize("row", ROWS, ids=str)
async def test_request_and_response(kind: str, row: Row) -> None:
    await row.check(kind)


@pytest.mark.parametrize("row", ROWS, ids=str)
async def test_options_and_empty_response(kind: str, row: Row) -> None:
    await row.check_options(kind)


def test_every_method_has_a_row() -> None:
    assert covered(ROWS) == methods_of("model_configs")


@pytest.mark.parametrize(("row", "name"), [(row, name) for row in ROWS for name in row.arguments], ids=str)
async def test_empty_names_are_refused(kind: str, row: Row, name: str) -> None:
    await check_empty(kind, row.client_method, {**row.arguments, name: ""}, name)


@pytest.mark.parametrize("row", ROWS, ids=str)
async def test_nothing_of_the_client_leaves(kind: str, row: Row) -> None:
    """Not the keys, nor the config, the headers or the query that go with every other request."""
    recorder = Recorder(lambda _: httpx.Response(200, json={}))
    client = recorder.client(
        kind,
        base_url="https://gateway.test/v1",
        Authorization="sk-secret",
        provider="openai",
        config="pc-1",
        virtual_key="vk",
        trace_id="t",
        metadata={"_user": "u"},
        aws_access_key_id="a",
        default_headers={"x-mine": "h", "x-portkey-more": "m"},
        default_query={"q": "1"},
    ).with_options(user_project="p", api_key="pk-other")
    owner, name = row.client_method.removeprefix("model_configs.").split(".")
    await done(getattr(getattr(client.model_configs, owner), name)(**row.arguments))
    sent = recorder.last
    assert str(sent.url) == ADDRESSES[row.client_method]
    assert {*sent.headers} == {"host", "accept", "accept-encoding", "connection", "user-agent"}
    assert not sent.content


async def test_a_header_of_the_call_is_sent(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={}))
    pricing = recorder.client(kind).model_configs.pricing
    await done(pricing.retrieve("openai", "m", extra_headers={"x-portkey-trace-id": "t"}))
    assert recorder.last.headers["x-portkey-trace-id"] == "t"
    assert "x-portkey-api-key" not in recorder.last.headers


async def test_unknown_model(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(404, json={"error": "Model not found"}))
    with pytest.raises(NotFoundError, match="Model not found"):
        await done(recorder.client(kind).model_configs.pricing.retrieve("openai", "nothing"))
    assert len(recorder.requests) == 1


def test_what_is_no_model_is_left_out() -> None:
    prices = types.ProviderPricing.construct(a={}, b=None, c="x")
    assert list(prices.models) == ["a"]
