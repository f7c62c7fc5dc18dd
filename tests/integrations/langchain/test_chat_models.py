"""`ChatPortkey`: what is sent to the gateway, and what LangChain gets back."""

from __future__ import annotations

import contextlib
import copy
import json
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import openai
import pytest
from langchain_core.caches import InMemoryCache
from langchain_core.load import dumps, loads
from langchain_core.messages import HumanMessage, SystemMessage, ToolMessage
from langchain_core.runnables import ConfigurableField
from langchain_core.tools import tool
from pydantic import BaseModel

from portkey_ai import MissingAPIKeyError, createHeaders
from portkey_ai.langchain import ChatPortkey
from portkey_ai.testing import RecordedRequest
from portkey_ai.testing.wire.local_responses import LocalResponse, as_events, as_json
from tests.integrations.scripted import ScriptedGateway, call

from .asking import batch, invoke, stream, whole
from .conftest import MakeModel

KEY = "pk-secret"
TOLD = {"trace-id": "trace-of-the-gateway", "provider": "openai"}

RESPONSE: dict[str, Any] = {
    "id": "resp_1",
    "object": "response",
    "created_at": 1700000000,
    "model": "gpt-4o",
    "status": "completed",
    "output": [
        {
            "id": "msg_1",
            "type": "message",
            "role": "assistant",
            "status": "completed",
            "content": [{"type": "output_text", "text": "Hello", "annotations": []}],
        }
    ],
    "parallel_tool_calls": True,
    "tool_choice": "auto",
    "tools": [],
    "usage": {
        "input_tokens": 1,
        "output_tokens": 2,
        "total_tokens": 3,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens_details": {"reasoning_tokens": 0},
    },
}


@tool
def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


class Person(BaseModel):
    """Somebody."""

    name: str
    age: int


def facts(headers: Any) -> dict[str, str]:
    """The options among the headers of a request."""
    own = ("runtime", "package", "strict")
    return {
        name.removeprefix("x-portkey-"): value
        for name, value in headers.items()
        if name.startswith("x-portkey-") and not name.startswith(tuple(f"x-portkey-{start}" for start in own))
    }


class TestCalls:
    async def test_text(self, gateway: ScriptedGateway, llm: ChatPortkey, kind: str) -> None:
        gateway.say("Hello to you")
        answer = await invoke(kind, llm, [SystemMessage("Be kind."), HumanMessage("Hello")])
        assert answer.text == "Hello to you"
        assert answer.usage_metadata["total_tokens"] == 18
        assert answer.response_metadata["portkey"] == TOLD
        assert "headers" not in answer.response_metadata
        (sent,) = gateway.sent()
        assert facts(sent.headers) == {"api-key": KEY, "provider": "@openai-prod"}
        assert "authorization" not in sent.headers
        assert sent.body["model"] == "gpt-4o"
        assert [(message["role"], message["content"]) for message in sent.body["messages"]] == [
            ("system", "Be kind."),
            ("user", "Hello"),
        ]

    async def test_stream(self, gateway: ScriptedGateway, llm: ChatPortkey, kind: str) -> None:
        gateway.say("Hello to you")
        chunks = await stream(kind, llm, "Hello")
        assert [chunk.text for chunk in chunks if chunk.text] == ["Hello ", "to ", "you"]
        answer = whole(chunks)
        assert answer.usage_metadata["total_tokens"] == 18
        assert answer.response_metadata["portkey"] == TOLD
        assert answer.response_metadata["finish_reason"] == "stop"
        assert gateway.sent()[0].body["stream_options"] == {"include_usage": True}

    async def test_the_usage_of_a_stream_can_be_declined(
        self, gateway: ScriptedGateway, make_llm: MakeModel, kind: str
    ) -> None:
        gateway.say("Hello")
        answer = whole(await stream(kind, make_llm(stream_usage=False), "Hello"))
        assert answer.usage_metadata is None
        assert "stream_options" not in gateway.sent()[0].body

    async def test_batch(self, gateway: ScriptedGateway, llm: ChatPortkey, kind: str) -> None:
        answers = await batch(kind, llm, [f"n{number}" for number in range(8)])
        assert [answer.text for answer in answers] == [f"echo: n{number}" for number in range(8)]
        assert len(gateway.sent()) == 8

    async def test_without_a_model_the_config_decides(self, gateway: ScriptedGateway, kind: str) -> None:
        llm = ChatPortkey(config="pc-1")
        await invoke(kind, llm, "Hello")
        await llm.aclose()
        assert gateway.sent()[0].body["model"] == "portkey-default"
        assert gateway.sent()[0].headers["x-portkey-config"] == "pc-1"

    async def test_parameters(self, gateway: ScriptedGateway, make_llm: MakeModel, kind: str) -> None:
        llm = make_llm(temperature=0.5, max_tokens=9, model_kwargs={"user": "u-1"}, extra_body={"thinking": {"a": 1}})
        gateway.say("Hello")
        await invoke(kind, llm, "Hello", stop=["."], seed=5)
        body = gateway.sent()[0].body
        expected = {"temperature": 0.5, "max_tokens": 9, "stop": ["."], "seed": 5, "user": "u-1", "thinking": {"a": 1}}
        assert {name: body[name] for name in expected} == expected

    async def test_images(self, gateway: ScriptedGateway, llm: ChatPortkey, kind: str) -> None:
        gateway.say("A cat")
        content: list[Any] = [
            {"type": "text", "text": "What is it?"},
            {"type": "image", "url": "https://example.com/cat.png"},
            {"type": "image", "base64": "AAAA", "mime_type": "image/png"},
        ]
        await invoke(kind, llm, [HumanMessage(content)])
        assert gateway.sent()[0].body["messages"][0]["content"] == [
            {"type": "text", "text": "What is it?"},
            {"type": "image_url", "image_url": {"url": "https://example.com/cat.png"}},
            {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}},
        ]

    @pytest.mark.parametrize("how", ["invoke", "stream"])
    async def test_responses_api(self, make_llm: MakeModel, kind: str, how: str) -> None:
        seen: list[httpx.Request] = []

        def respond(request: httpx.Request) -> httpx.Response:
            seen.append(request)
            headers = {f"x-portkey-{name}": value for name, value in TOLD.items()}
            if how == "invoke":
                return httpx.Response(200, headers=headers, json=RESPONSE)
            started = {"type": "response.created", "response": {**RESPONSE, "output": []}}
            text = {"type": "response.output_text.delta", "output_index": 0, "content_index": 0, "item_id": "msg_1"}
            events: list[dict[str, Any]] = [
                started,
                {**text, "delta": "Hello"},
                {"type": "response.completed", "response": RESPONSE},
            ]
            lines = [f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in events]
            return httpx.Response(200, headers={**headers, "content-type": "text/event-stream"}, text="".join(lines))

        with httpx.Client(transport=httpx.MockTransport(respond)) as http:
            async with httpx.AsyncClient(transport=httpx.MockTransport(respond)) as async_http:
                llm = make_llm(use_responses_api=True, http_client=http, http_async_client=async_http)
                if how == "invoke":
                    message = await invoke(kind, llm, "Hi")
                else:
                    message = whole(await stream(kind, llm, "Hi"))
        assert message.text == "Hello"
        assert message.usage_metadata["total_tokens"] == 3
        assert message.response_metadata["portkey"] == TOLD
        assert [(request.url.path, json.loads(request.content)["input"][0]["content"]) for request in seen] == [
            ("/v1/responses", "Hi")
        ]


class TestTools:
    @pytest.mark.parametrize("how", ["invoke", "stream"])
    async def test_two_at_once(self, gateway: ScriptedGateway, llm: ChatPortkey, kind: str, how: str) -> None:
        bound = llm.bind_tools([add])
        gateway.say(None, call("add", {"a": 1, "b": 2}, "call_1"), call("add", {"a": 3, "b": 4}, "call_2"))
        if how == "invoke":
            answer = await invoke(kind, bound, "Add")
        else:
            answer = whole(await stream(kind, bound, "Add"))
        assert [(one["id"], one["name"], one["args"]) for one in answer.tool_calls] == [
            ("call_1", "add", {"a": 1, "b": 2}),
            ("call_2", "add", {"a": 3, "b": 4}),
        ]
        assert answer.response_metadata["finish_reason"] == "tool_calls"
        (described,) = gateway.sent()[0].body["tools"]
        assert described["function"]["parameters"]["properties"]["a"] == {"type": "integer"}
        gateway.say("3 and 7")
        results = [ToolMessage("3", tool_call_id="call_1"), ToolMessage("7", tool_call_id="call_2")]
        await invoke(kind, bound, [HumanMessage("Add"), answer, *results])
        said = gateway.sent()[1].body["messages"]
        assert [one["id"] for one in said[1]["tool_calls"]] == ["call_1", "call_2"]
        assert [(one["role"], one["tool_call_id"], one["content"]) for one in said[2:]] == [
            ("tool", "call_1", "3"),
            ("tool", "call_2", "7"),
        ]

    # LangChain dumps the parsed object of a stream as a chunk.
    @pytest.mark.filterwarnings("ignore:Pydantic serializer warnings")
    @pytest.mark.parametrize("method", ["function_calling", "json_schema", "json_mode"])
    @pytest.mark.parametrize("how", ["invoke", "stream"])
    async def test_structured_output(
        self, gateway: ScriptedGateway, llm: ChatPortkey, kind: str, method: Any, how: str
    ) -> None:
        ada = {"name": "Ada", "age": 36}
        if method == "function_calling":
            gateway.say(None, call("Person", ada))
        else:
            gateway.say(json.dumps(ada))
        structured = llm.with_structured_output(Person, method=method)
        if how == "invoke":
            answer = await invoke(kind, structured, "Who?")
        else:
            answer = (await stream(kind, structured, "Who?"))[-1]
        assert answer == Person(name="Ada", age=36)
        body = gateway.sent()[0].body
        asked = body["tools"][0]["function"]["name"] if "tools" in body else body["response_format"]["type"]
        assert asked == {"function_calling": "Person", "json_mode": "json_object"}.get(method, "json_schema")


class TestOptions:
    async def test_every_option_is_a_header(self, gateway: ScriptedGateway, make_llm: MakeModel, kind: str) -> None:
        llm = make_llm(
            config={"retry": {"attempts": 2}},
            virtual_key="vk-1",
            trace_id="t-1",
            metadata={"_user": "u-1"},
            cache_namespace="ns",
            cache_force_refresh=True,
            aws_region="eu-west-1",
            custom_host="https://host.test/v1",
            Authorization="sk-provider",
            portkey_options={"request_timeout": 3000, "own_thing": "x"},
            default_headers={"x-mine": "1"},
            default_query={"q": "2"},
            timeout=7,
        )
        await invoke(kind, llm, "Hello")
        (sent,) = gateway.sent()
        assert facts(sent.headers) == {
            "api-key": KEY,
            "provider": "@openai-prod",
            "config": '{"retry":{"attempts":2}}',
            "virtual-key": "vk-1",
            "trace-id": "t-1",
            "metadata": '{"_user":"u-1"}',
            "cache-namespace": "ns",
            "cache-force-refresh": "true",
            "aws-region": "eu-west-1",
            "custom-host": "https://host.test/v1",
            "request-timeout": "3000",
            "own-thing": "x",
        }
        assert sent.headers["authorization"] == "Bearer sk-provider"
        assert sent.headers["x-mine"] == "1"
        assert sent.headers["x-stainless-read-timeout"] == "7.0"
        assert sent.query == {"q": "2"}
        assert set(sent.body) == {"model", "messages", "stream"}

    async def test_the_callers_dictionaries_stay(self, gateway: ScriptedGateway, make_llm: MakeModel) -> None:
        metadata, options, config = {"a": "b"}, {"aws_region": "eu"}, {"retry": {"attempts": 1}}
        llm = make_llm(metadata=metadata, portkey_options=options, config=config, debug=False)
        llm.with_portkey(metadata={"c": "d"}, debug=True).invoke("Hello")
        assert gateway.sent()[0].headers["x-portkey-debug"] == "true"
        assert (metadata, options, config) == ({"a": "b"}, {"aws_region": "eu"}, {"retry": {"attempts": 1}})

    async def test_for_one_call(self, gateway: ScriptedGateway, make_llm: MakeModel, kind: str) -> None:
        llm = make_llm(trace_id="t-1", cache_namespace="ns", metadata={"a": "b"})
        step = llm.with_portkey(trace_id="t-2", metadata={"step": "2"}, cache_namespace=None, provider="@other")
        await invoke(kind, step, "Hello")
        await invoke(kind, step.bind_tools([add]), "Hello")
        await invoke(kind, llm, "Hello")
        seen = [facts(request.headers) for request in gateway.sent()]
        changed = {"api-key": KEY, "provider": "@other", "trace-id": "t-2", "metadata": '{"step":"2"}'}
        before = {"provider": "@openai-prod", "trace-id": "t-1", "metadata": '{"a":"b"}', "cache-namespace": "ns"}
        assert seen == [changed, changed, {"api-key": KEY, **before}]
        assert (llm.trace_id, step.trace_id, step.cache_namespace) == ("t-1", "t-2", None)
        again = step.with_portkey(debug=False)
        await invoke(kind, again, "Hello")
        assert facts(gateway.sent()[-1].headers) == {**changed, "debug": "false"}

    async def test_headers_of_one_call(self, gateway: ScriptedGateway, make_llm: MakeModel, kind: str) -> None:
        llm = make_llm(trace_id="t-1")
        headers = createHeaders(trace_id="t-3", metadata={"step": "3"})
        await invoke(kind, llm, "Hello", extra_headers=headers)
        await invoke(kind, llm.bind(extra_headers=headers), "Hello")
        for sent in gateway.sent():
            assert sent.headers["x-portkey-trace-id"] == "t-3"
            assert sent.headers["x-portkey-metadata"] == '{"step": "3"}'.replace(" ", "")
            assert sent.headers["x-portkey-provider"] == "@openai-prod"

    async def test_connections_are_shared(self, gateway: ScriptedGateway) -> None:
        seen: list[httpx.Request] = []

        def respond(request: httpx.Request) -> httpx.Response:
            seen.append(request)
            choice = {"index": 0, "message": {"role": "assistant", "content": "Hi"}, "finish_reason": "stop"}
            return httpx.Response(200, json={"id": "1", "object": "chat.completion", "choices": [choice]})

        with httpx.Client(transport=httpx.MockTransport(respond)) as http:
            async with httpx.AsyncClient(transport=httpx.MockTransport(respond)) as async_http:
                llm = ChatPortkey(http_client=http, http_async_client=async_http)
                derived = llm.with_portkey(trace_id="t-2")
                assert llm.invoke("Hello").text == derived.invoke("Hello").text == "Hi"
                assert (await derived.ainvoke("Hello")).text == "Hi"
                await llm.aclose()
                assert not http.is_closed
        assert [request.headers.get("x-portkey-trace-id") for request in seen] == [None, "t-2", "t-2"]
        assert not gateway.requests

    async def test_fields_that_are_configured_for_a_run(
        self, gateway: ScriptedGateway, make_llm: MakeModel, kind: str
    ) -> None:
        llm = make_llm(api_key="pk-own", trace_id="t-1", timeout=7, aws_region="eu", metadata={"a": "b"})
        names = {"provider": "provider", "trace_id": "trace", "temperature": "heat", "request_timeout": "wait"}
        chosen = llm.configurable_fields(**{name: ConfigurableField(id=id) for name, id in names.items()})
        await invoke(kind, chosen, "Hello", config={"configurable": {"heat": 0.5}})
        await invoke(kind, chosen, "Hello", config={"configurable": {"provider": "@other", "trace": None, "wait": 9}})
        await invoke(kind, llm, "Hello")
        warm, other, plain = gateway.sent()
        own = {"api-key": "pk-own", "aws-region": "eu", "metadata": '{"a":"b"}'}
        assert facts(warm.headers) == facts(plain.headers) == {**own, "provider": "@openai-prod", "trace-id": "t-1"}
        assert facts(other.headers) == {**own, "provider": "@other"}
        assert [sent.body.get("temperature") for sent in gateway.sent()] == [0.5, None, None]
        read = "x-stainless-read-timeout"
        assert [sent.headers[read] for sent in gateway.sent()] == ["7.0", "9.0", "7.0"]

    async def test_a_variant_of_configured_fields_shares_the_connections(self, make_llm: MakeModel) -> None:
        llm = make_llm()
        for configured in ({"heat": 0.5}, {"provider": "@other"}):
            ids = {"temperature": ConfigurableField(id="heat"), "provider": ConfigurableField(id="provider")}
            chosen: Any = llm.configurable_fields(**ids)
            model, _ = chosen.prepare({"configurable": configured})
            assert isinstance(model, ChatPortkey)
            assert model._portkey._http is llm._portkey._http
            assert model._async_portkey._http is llm._async_portkey._http

    async def test_no_variable_of_openai_counts(
        self, gateway: ScriptedGateway, make_llm: MakeModel, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("API_KEY", "API_BASE", "BASE_URL", "ORG_ID", "ORGANIZATION", "PROJECT_ID", "PROXY"):
            monkeypatch.setenv(f"OPENAI_{name}", "http://nowhere.test/openai")
        make_llm().invoke("Hello")
        (sent,) = gateway.sent()
        assert "nowhere.test" not in str(sent.headers)
        assert not {"authorization", "openai-organization", "openai-project"} & set(sent.headers)

    def test_what_cannot_work_is_refused(self, gateway: ScriptedGateway) -> None:
        with pytest.raises(ValueError, match="openai_proxy"):
            ChatPortkey(openai_proxy="http://proxy.test")
        with pytest.raises(ValueError, match="client: not supported"):
            ChatPortkey(client=object())
        with pytest.raises(ValueError, match="trace_id") as caught:
            ChatPortkey(api_key="pk-very-secret", trace_id="é")
        assert "pk-very-secret" not in str(caught.value)
        wrong: Any = b"vk-very-secret\xff"
        with pytest.raises(ValueError, match="temperature") as caught:
            ChatPortkey(api_key="pk-very-secret", temperature="hot", virtual_key=wrong)
        assert "very-secret" not in str(caught.value)
        with pytest.raises(TypeError, match="http_client"):
            ChatPortkey().with_portkey(http_client=None)
        assert not gateway.requests

    def test_a_missing_key(self) -> None:
        with pytest.raises(MissingAPIKeyError):
            ChatPortkey(provider="@openai-prod")

    @pytest.mark.usefixtures("gateway")
    def test_an_unknown_keyword_is_a_parameter_of_the_model_with_a_warning(self) -> None:
        with pytest.warns(UserWarning, match="top_k"):
            llm = ChatPortkey(top_k=3)
        assert llm.model_kwargs == {"top_k": 3}


class TestCache:
    """LangChain's own, whose key is the model's serialised form."""

    async def test_a_model_with_other_options_does_not_get_the_cached_response_of_the_first(
        self, gateway: ScriptedGateway, make_llm: MakeModel, kind: str
    ) -> None:
        llm = make_llm(cache=InMemoryCache())
        derived = [llm.with_portkey(provider="@other"), llm.with_portkey(config="pc-1")]
        for model in (llm, *derived, llm.with_portkey(provider="@late"), llm.with_portkey(virtual_key="vk-1")):
            await invoke(kind, model, "Hello")
        seen = [facts(request.headers) for request in gateway.sent()]
        assert [(told.get("provider"), told.get("config"), told.get("virtual-key")) for told in seen] == [
            ("@openai-prod", None, None),
            ("@other", None, None),
            ("@openai-prod", "pc-1", None),
            ("@late", None, None),
            ("@openai-prod", None, "vk-1"),
        ]
        await invoke(kind, llm, "Hello")
        await invoke(kind, llm.with_portkey(provider="@other"), "Hello")
        assert len(gateway.sent()) == 5

    async def test_another_virtual_key_is_another_model(
        self, gateway: ScriptedGateway, make_llm: MakeModel, kind: str
    ) -> None:
        cache = InMemoryCache()
        for key in ("vk-secret-1", "vk-secret-2", "vk-secret-1"):
            await invoke(kind, make_llm(virtual_key=key, cache=cache), "Hello")
        assert [request.headers["x-portkey-virtual-key"] for request in gateway.sent()] == [
            "vk-secret-1",
            "vk-secret-2",
        ]
        assert "vk-secret" not in str(cache._cache)


class TestReasoning:
    """What a model thought is told as LangChain's models of DeepSeek, xAI and others tell it."""

    @pytest.fixture(params=["reasoning_content", "reasoning", "content_blocks"])
    def thinking(
        self, gateway: ScriptedGateway, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
    ) -> None:
        def said(text: str, *, piece: bool) -> dict[str, Any]:
            if request.param != "content_blocks":
                return {request.param: text}
            block = {"thinking": text}
            return {"content_blocks": [{"index": 0, "delta": block} if piece else {"type": "thinking", **block}]}

        def respond(asked: RecordedRequest) -> LocalResponse:
            text = '{"name": "Ada", "age": 36}'
            head: dict[str, Any] = {"id": "1", "created": 1, "model": "m"}
            if not asked.body.get("stream"):
                message = {"role": "assistant", "content": text, **said("Let me see", piece=False)}
                choices = [{"index": 0, "message": message, "finish_reason": "stop"}]
                return as_json({**head, "object": "chat.completion", "choices": choices})
            deltas: list[dict[str, Any]] = [{"role": "assistant", "content": ""}]
            deltas += [{"content": "", **said(word, piece=True)} for word in ("Let ", "me see")]
            deltas += [{"content": text}, {}]
            pieces = [{"index": 0, "delta": delta, "finish_reason": None if delta else "stop"} for delta in deltas]
            return as_events([{**head, "object": "chat.completion.chunk", "choices": [piece]} for piece in pieces])

        monkeypatch.setattr(gateway, "respond", respond)

    @pytest.mark.usefixtures("thinking")
    async def test_whole_and_in_pieces(self, llm: ChatPortkey, kind: str) -> None:
        for answer in (await invoke(kind, llm, "Hello"), whole(await stream(kind, llm, "Hello"))):
            assert answer.additional_kwargs["reasoning_content"] == "Let me see"
            assert answer.text == '{"name": "Ada", "age": 36}'

    @pytest.mark.usefixtures("thinking")
    @pytest.mark.filterwarnings("ignore:Pydantic serializer warnings")  # of LangChain's own code
    async def test_with_structured_output(self, llm: ChatPortkey, kind: str) -> None:
        structured = llm.with_structured_output(Person, method="json_schema", include_raw=True)
        for answer in (await invoke(kind, structured, "Ada"), whole(await stream(kind, structured, "Ada"))):
            assert answer["parsed"] == Person(name="Ada", age=36)
            assert answer["raw"].additional_kwargs["reasoning_content"] == "Let me see"

    async def test_none(self, llm: ChatPortkey, kind: str) -> None:
        for answer in (await invoke(kind, llm, "Hello"), whole(await stream(kind, llm, "Hello"))):
            assert "reasoning_content" not in answer.additional_kwargs


class TestErrors:
    @pytest.mark.parametrize("how", [invoke, stream])
    @pytest.mark.parametrize(
        ("status", "kind_of_error"),
        [
            (400, openai.BadRequestError),
            (401, openai.AuthenticationError),
            (429, openai.RateLimitError),
            (446, openai.APIStatusError),
            (500, openai.InternalServerError),
        ],
    )
    async def test_status(
        self,
        gateway: ScriptedGateway,
        make_llm: MakeModel,
        kind: str,
        how: Any,
        status: int,
        kind_of_error: type[openai.APIStatusError],
    ) -> None:
        gateway.fail(status, "not today")
        with pytest.raises(kind_of_error, match="not today") as caught:
            await how(kind, make_llm(max_retries=0), "Hello")
        assert caught.value.status_code == status
        assert caught.value.response.headers["x-portkey-trace-id"] == "trace-of-the-gateway"

    async def test_nobody_there(self, make_llm: MakeModel, kind: str) -> None:
        llm = make_llm(base_url="http://127.0.0.1:9/v1", max_retries=0)
        with pytest.raises(openai.APIConnectionError):
            await invoke(kind, llm, "Hello")


class TestSecrets:
    def make(self) -> ChatPortkey:
        return ChatPortkey(
            model="gpt-4o",
            api_key="pk-very-secret",
            virtual_key="vk-very-secret",
            config={"targets": [{"provider": "openai", "api_key": "sk-very-secret"}]},
            Authorization="sk-very-secret",
            aws_secret_access_key="aws-very-secret",
            default_headers={"x-api-key": "hd-very-secret", "x-mine": "1"},
            metadata={"a": "b"},
        )

    def test_no_text_shows_them(self, gateway: ScriptedGateway) -> None:
        llm = self.make()
        shown = [
            repr(llm), str(llm), dumps(llm), dumps(llm.bind(stop=["."])), str(llm.to_json()), str(llm.model_dump()),
            str(llm._identifying_params), str(llm._get_ls_params()), str(llm._get_invocation_params()),
            str(llm.asdict()),
            str(llm._get_invocation_params(extra_headers=createHeaders(api_key="pk-very-secret", trace_id="t"))),
            repr(llm.with_portkey(api_key="pk-other-very-secret")), repr(llm.bind_tools([add])),
        ]  # fmt: skip
        assert [text for text in shown if "very-secret" in text] == []
        assert "'x-portkey-trace-id': 't'" in shown[10]
        with contextlib.closing(llm):
            llm.invoke("Hello")
        assert str(gateway.sent()[0].headers).count("very-secret") == 6

    @pytest.mark.filterwarnings("ignore:The function `loads` is in beta")
    def test_dumps_and_loads(self, gateway: ScriptedGateway) -> None:
        text = dumps(ChatPortkey(model="m", provider="@p", config={"a": 1}, metadata={"a": "b"}, api_key="pk-own"))
        assert "pk-own" not in text
        llm = loads(
            text,
            valid_namespaces=["portkey_ai"],
            allowed_objects=[ChatPortkey],
            secrets_map={"PORTKEY_API_KEY": "pk-2"},
        )
        with contextlib.closing(llm):
            llm.invoke("Hello")
        (sent,) = gateway.sent()
        assert facts(sent.headers) == {
            "api-key": "pk-2",
            "provider": "@p",
            "config": '{"a":1}',
            "metadata": '{"a":"b"}',
        }
        assert sent.body["model"] == "m"

    def test_pickle(self, gateway: ScriptedGateway) -> None:
        llm = ChatPortkey(model="m", provider="@p", api_key="pk-very-secret", trace_id="t-1", aws_region="eu")
        pickled = pickle.dumps(llm)
        assert b"very-secret" not in pickled
        with contextlib.closing(pickle.loads(pickled)) as again:
            assert again.invoke("Hello").text == "echo: Hello"
        sent = gateway.sent()[0]
        assert facts(sent.headers) == {"api-key": KEY, "provider": "@p", "trace-id": "t-1", "aws-region": "eu"}
        with pytest.raises(pickle.PicklingError, match="config, portkey_options, default_headers, virtual_key"):
            pickle.dumps(self.make())

    def test_copies(self, gateway: ScriptedGateway) -> None:
        with contextlib.closing(ChatPortkey(model="m", trace_id="t-1")) as llm:
            for copied in (copy.copy(llm), copy.deepcopy(llm)):
                copied.invoke("Hello")
                assert gateway.sent()[-1].headers["x-portkey-trace-id"] == "t-1"


@pytest.mark.usefixtures("gateway")
def test_what_langchain_knows_of_the_model() -> None:
    profile = ChatPortkey(model="@openai-prod/gpt-4o").profile
    assert profile is not None
    assert profile["max_input_tokens"] == 128000
    assert not ChatPortkey(model="@mine/unheard-of").profile
    params = ChatPortkey(model="@openai-prod/gpt-4o")._get_ls_params()
    assert (params.get("ls_provider"), params.get("ls_model_name")) == ("portkey", "@openai-prod/gpt-4o")


@pytest.mark.usefixtures("gateway")
@pytest.mark.parametrize(
    ("model", "encoding"),
    [("@openai-prod/gpt-4o", "o200k_base"), ("gpt-4", "cl100k_base"), ("@a/claude", "cl100k_base")],
)
def test_what_tokens_are_counted_with(model: str, encoding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tiktoken.model.get_encoding", str)  # else it is downloaded
    monkeypatch.setattr("tiktoken.get_encoding", str)
    assert ChatPortkey(model=model)._get_encoding_model() == (model.rpartition("/")[2], encoding)


@pytest.mark.parametrize(
    ("missing", "place", "name", "extra"),
    [
        ("langchain_openai", "langchain", "ChatPortkey", "langchain"),
        ("langchain_openai", "langchain", "PortkeyEmbeddings", "langchain"),
        ("langchain_openai", "llms.langchain", "ChatPortkey", "langchain"),
        ("langchain_openai", "llms.langchain", "PortkeyLLM", "langchain"),
        ("langchain_core", "langchain", "LangchainCallbackHandler", "langchain_callback"),
        ("langchain_core", "langchain", "ChatPortkey", "langchain"),
        ("langchain_core", "llms.langchain", "PortkeyLLM", "langchain"),
    ],
)
def test_without_langchain_the_extra_is_named(missing: str, place: str, name: str, extra: str) -> None:
    code = (
        f"import sys\nsys.modules[{missing!r}] = None\nimport portkey_ai.{place}\n"
        f"try:\n    from portkey_ai.{place} import {name}\n"
        f"except ImportError as error:\n    print(error)"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip().endswith(f"pip install 'portkey-ai[{extra}]'")


def test_the_modules_before_3_0() -> None:
    from portkey_ai.llms.langchain import chat

    assert chat.ChatPortkey is ChatPortkey
