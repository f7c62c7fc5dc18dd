"""Libraries that take no client, only an address and headers: DeepEval, Guidance."""

from __future__ import annotations

from typing import Any

import guidance
import pytest
from deepeval.models import GPTModel

from portkey_ai import createHeaders
from tests.integrations.scripted import ScriptedGateway

row = pytest.mark.row
HEADERS: Any = dict(createHeaders(provider="@openai-prod", api_key="pk-1"))


@row("deepeval", kind="framework", adapter="`base_url=`, `default_headers=createHeaders(...)`")
async def test_deepeval(gateway: ScriptedGateway) -> None:
    model: Any = GPTModel(model="gpt-4o", api_key="unused", base_url=gateway.url, default_headers=HEADERS)
    gateway.say("Hello")
    assert model.generate("Hi")[0] == "Hello"
    gateway.say("Hello")
    assert (await model.a_generate("Hi"))[0] == "Hello"
    assert [request.headers["x-portkey-provider"] for request in gateway.sent()] == ["@openai-prod"] * 2


@row("guidance", kind="framework", adapter="`base_url=`, `default_headers=createHeaders(...)`")
def test_guidance(gateway: ScriptedGateway) -> None:
    model: Any = guidance.models.OpenAI("gpt-4o", api_key="unused", base_url=gateway.url, default_headers=HEADERS)
    gateway.say("Hello there")
    with guidance.user():
        model += "Hi"
    with guidance.assistant():
        model += guidance.gen("answer")
    assert model["answer"] == "Hello there"
    assert gateway.sent()[0].headers["x-portkey-provider"] == "@openai-prod"
