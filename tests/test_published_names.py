"""What programs written for portkey-ai 2.3.4 import, read and catch; each case is one that public programs have."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from typing import Any

import httpx
import pytest

import portkey_ai
from portkey_ai.api_resources import apis, exceptions
from portkey_ai.api_resources import utils as published

from .support import MESSAGES, Recorder, done, read


@pytest.mark.parametrize(
    "program",
    [
        "from portkey_ai.api_resources import AsyncPortkey, Portkey, apis, createHeaders, exceptions",
        "from portkey_ai.api_resources.apis import ChatCompletion, Embeddings, Prompts, chat_complete, generation",
        "from portkey_ai.api_resources.client import AsyncPortkey, Portkey",
        "from portkey_ai.api_resources.utils import GenericResponse, Message, Modes, PortkeyResponse, ProviderTypes",
        "from portkey_ai.api_resources.utils import ChatCompletions, FeedbackResponse, PromptRender, TextCompletion",
        "from portkey_ai._vendor import openai; from portkey_ai._vendor.openai import APIStatusError",
        "import portkey_ai; portkey_ai.api_resources.exceptions.APIError",
        "import portkey_ai; portkey_ai.api_resources.apis.chat_complete.Completions.create",
        "import portkey_ai; portkey_ai.api_resources.types.chat_complete_type.ChatCompletions",
        "import portkey_ai; portkey_ai.api_resources.client.Portkey; portkey_ai.gateway_config.GatewayConfig",
    ],
)
def test_imports_in_a_fresh_process(program: str) -> None:
    subprocess.run([sys.executable, "-c", program], check=True)


def test_the_names_are_the_same_things() -> None:
    api_resources, types = (import_module(f"portkey_ai.api_resources{name}") for name in ("", ".types"))
    assert api_resources.Portkey is portkey_ai.Portkey
    assert {"Portkey", "createHeaders"} <= set(dir(api_resources))
    assert apis.ChatCompletion is portkey_ai.ChatCompletion
    for package in (api_resources, apis, types):
        with pytest.raises(AttributeError, match="no_such_name"):
            package.no_such_name  # noqa: B018
    assert "single" in published.Modes
    assert "double" not in published.Modes


def test_a_submodule_whose_own_import_fails_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not an AttributeError, which would hide which package is missing."""
    monkeypatch.setitem(sys.modules, "langchain_openai", None)
    for name in [name for name in sys.modules if name.startswith("portkey_ai.langchain")]:
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(ImportError, match="langchain"):
        portkey_ai.langchain.chat_models  # type: ignore[attr-defined]  # noqa: B018


@pytest.mark.parametrize(
    "name",
    "APIStatusError AuthenticationError BadRequestError ConflictError InternalServerError NotFoundError "
    "PermissionDeniedError RateLimitError UnprocessableEntityError GuardrailDeniedError".split(),
)
def test_errors_are_made_as_before(name: str) -> None:
    """Users' tests make the errors that a mocked client raises, with the request beside the response."""
    request = httpx.Request("POST", "https://api.portkey.ai/v1/chat/completions")
    kind: type[exceptions.APIStatusError] = getattr(exceptions, name)
    for response in (httpx.Response(429), httpx.Response(429, request=request)):
        error = kind("slow down", request=request, response=response, body={"code": "c"})
        assert (error.message, error.status_code, error.code, error.request) == ("slow down", 429, "c", request)
    assert kind("m", response=httpx.Response(429, request=request), body=None).request is request


def test_connection_errors_are_made_as_before() -> None:
    request = httpx.Request("GET", "https://api.portkey.ai/v1/models")
    assert exceptions.APIConnectionError(request).request is request
    assert exceptions.APIConnectionError(request=request, message="gone").message == "gone"
    assert exceptions.APITimeoutError(request).request is request
    assert exceptions.APIError("m", request).body is None


async def test_generic_responses(kind: str) -> None:
    """`post` to a route of one's own, and the type of its answers."""
    recorder = Recorder(lambda _: httpx.Response(200, json={"choices": [{"message": {"content": "Hi"}}], "pages": [1]}))
    answer = await done(recorder.client(kind).with_options(config="pc-1").post("/x", model="m", messages=MESSAGES))
    assert isinstance(answer, published.GenericResponse)
    assert answer.choices[0]["message"]["content"] == "Hi"
    assert (hasattr(answer, "pages"), hasattr(answer, "tables"), answer.success) == (True, False, None)
    assert answer.model_dump()["pages"] == [1]
    made = published.GenericResponse.model_validate({"success": True, "data": [{"b64_json": "aGk="}], "size": "1x1"})
    assert (made.success, made.data, made.size) == (True, [{"b64_json": "aGk="}], "1x1")


def make(kind: str, **options: Any) -> Any:
    return portkey_ai.Portkey(**options) if kind == "sync" else portkey_ai.AsyncPortkey(**options)


async def test_the_api_key_in_use_can_be_read(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Programs hand `client.api_key` and `client.base_url` on to another client."""
    assert make(kind, api_key="k").api_key == "k"
    monkeypatch.setenv("PORTKEY_API_KEY", "from-the-environment")
    client = make(kind)
    assert (client.api_key, client.base_url) == ("from-the-environment", "https://api.portkey.ai/v1")
    assert client.with_options(trace_id="t").api_key == "from-the-environment"
    assert client.with_options(api_key="other").api_key == "other"
    monkeypatch.delenv("PORTKEY_API_KEY")
    assert make(kind, base_url="http://localhost:8787/v1").api_key is None


async def test_text_of_prompt_streams_can_be_added_up(kind: str) -> None:
    """`text += chunk.choices[0].delta.content`: the last chunk's delta is empty, and says "" of its content."""
    chunks: list[dict[str, Any]] = [{"content": "Hel"}, {"content": "lo"}, {}]
    events = "".join(f'data: {{"choices": [{{"index": 0, "delta": {json.dumps(delta)}}}]}}\n\n' for delta in chunks)
    answer: dict[str, Any] = {"headers": {"content-type": "text/event-stream"}, "text": f"{events}data: [DONE]\n\n"}
    recorder = Recorder(lambda _: httpx.Response(200, **answer))
    stream = await done(recorder.client(kind).prompts.completions.create(prompt_id="p", variables={}, stream=True))
    assert "".join(chunk.choices[0].delta.content for chunk in await read(stream)) == "Hello"
