"""Instructor on `as_openai()`: models, lists and partial models, asking again, errors; sync and async."""

from __future__ import annotations

from typing import Any

import instructor
import openai
import pytest
from instructor.core import InstructorRetryException
from openai.types.chat import ChatCompletionMessageParam
from pydantic import BaseModel, field_validator

from portkey_ai import AsyncPortkey, Portkey, createHeaders
from tests.integrations.pages import Page
from tests.integrations.scripted import USAGE, ScriptedGateway, call

PAGE = Page("instructor")
MODEL = "@openai-prod/gpt-4o"
LIMA = {"name": "Lima", "country": "Peru"}
QUESTION: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Lima?"}]


class City(BaseModel):
    name: str
    country: str

    @field_validator("country")
    @classmethod
    def capital(cls, country: str) -> str:
        if not country.istitle():
            raise ValueError("write countries with a capital")
        return country


def test_a_model_and_usage(gateway: ScriptedGateway) -> None:
    gateway.say(None, call("City", LIMA))
    with Portkey(provider="@openai-prod") as portkey:
        client = instructor.from_openai(portkey.as_openai())
        city, answer = client.create_with_completion(
            model="gpt-4o", messages=QUESTION, response_model=City, extra_headers=createHeaders(trace_id="t-1")
        )
    assert isinstance(city, City)
    assert city.model_dump() == LIMA
    assert answer.usage.total_tokens == USAGE["total_tokens"]
    (sent,) = gateway.sent()
    assert sent.body["tools"][0]["function"]["name"] == "City"
    assert sent.headers["x-portkey-provider"] == "@openai-prod"
    assert sent.headers["x-portkey-trace-id"] == "t-1"
    assert "authorization" not in sent.headers


async def test_a_model_async(gateway: ScriptedGateway) -> None:
    gateway.say(None, call("City", LIMA))
    async with AsyncPortkey() as portkey:
        client = instructor.from_openai(portkey.as_openai())
        city = await client.create(model=MODEL, messages=QUESTION, response_model=City)
    assert isinstance(city, City)
    assert city.model_dump() == LIMA
    assert gateway.sent()[0].headers["x-portkey-api-key"] == "pk-secret"


def test_json_schema_mode(gateway: ScriptedGateway) -> None:
    gateway.say('{"name": "Lima", "country": "Peru"}')
    with Portkey() as portkey:
        client = instructor.from_openai(portkey.as_openai(), mode=instructor.Mode.JSON_SCHEMA)
        city = client.create(model=MODEL, messages=QUESTION, response_model=City)
    assert city.model_dump() == LIMA
    assert gateway.sent()[0].body["response_format"]["type"] == "json_schema"


def test_an_invalid_response_is_requested_again(gateway: ScriptedGateway) -> None:
    gateway.say(None, call("City", {**LIMA, "country": "peru"}))
    gateway.say(None, call("City", LIMA))
    with Portkey() as portkey:
        client = instructor.from_openai(portkey.as_openai())
        city = client.create(model=MODEL, messages=QUESTION, response_model=City, max_retries=2)
    assert isinstance(city, City)
    assert city.model_dump() == LIMA
    _, second = gateway.sent()
    assert "write countries with a capital" in str(second.body["messages"])


def test_a_stream_of_partial_models(gateway: ScriptedGateway) -> None:
    gateway.say(None, call("City", LIMA))
    with Portkey() as portkey:
        client = instructor.from_openai(portkey.as_openai())
        states = list(client.create_partial(model=MODEL, messages=QUESTION, response_model=City))
    assert len(states) > 1
    assert states[-1].model_dump() == LIMA
    assert gateway.sent()[0].body["stream"] is True


async def test_a_stream_of_models_async(gateway: ScriptedGateway) -> None:
    quito = {"name": "Quito", "country": "Ecuador"}
    gateway.say(None, call("IterableCity", {"tasks": [LIMA, quito]}))
    async with AsyncPortkey() as portkey:
        client = instructor.from_openai(portkey.as_openai())
        cities = [c async for c in client.create_iterable(model=MODEL, messages=QUESTION, response_model=City)]
    assert cities == [City(**LIMA), City(**quito)]


def test_an_image(gateway: ScriptedGateway) -> None:
    gateway.say(None, call("City", LIMA))
    picture = instructor.Image.from_base64("data:image/png;base64,iVBORw0KGgo=")
    with Portkey() as portkey:
        client = instructor.from_openai(portkey.as_openai())
        messages: list[Any] = [{"role": "user", "content": ["Which city?", picture]}]
        client.create(model=MODEL, messages=messages, response_model=City)
    assert gateway.sent()[0].body["messages"][0]["content"][1]["image_url"]["url"].startswith("data:image/png;base64,")


def test_an_error_of_the_gateway_is_an_exception(gateway: ScriptedGateway) -> None:
    gateway.fail(400, "no such model")
    with Portkey() as portkey, pytest.raises(InstructorRetryException, match="no such model") as caught:
        client = instructor.from_openai(portkey.as_openai())
        client.create(model=MODEL, messages=QUESTION, response_model=City)
    assert "pk-secret" not in repr(caught.value)
    cause: BaseException | None = caught.value
    while cause is not None and not isinstance(cause, openai.APIStatusError):
        cause = cause.__cause__
    assert cause is not None
    assert cause.status_code == 400


def test_docs_model(gateway: ScriptedGateway, capsys: pytest.CaptureFixture[str]) -> None:
    gateway.say(None, call("City", LIMA))
    PAGE.run(0)
    assert capsys.readouterr().out == "Peru 18\n"
    assert gateway.sent()[0].headers["x-portkey-metadata"] == '{"team":"support"}'


def test_docs_stream(gateway: ScriptedGateway, capsys: pytest.CaptureFixture[str]) -> None:
    gateway.say(None, call("IterableCity", {"tasks": [LIMA]}))
    PAGE.run(1)
    assert capsys.readouterr().out == "Lima\n"
    assert gateway.sent()[0].headers["x-portkey-trace-id"] == "t-1"
    assert len(PAGE) == 2
