"""`client.prompts` and `client.generations`: what is sent, and what the answers become."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

import httpx
import pytest

from portkey_ai import APIError, StreamInterruptedError
from portkey_ai._vendor.openai.types.chat import ChatCompletionMessage
from portkey_ai._vendor.openai.types.completion_usage import CompletionUsage
from portkey_ai.api_resources.types import generation_type as generation
from portkey_ai.api_resources.types import prompts_type as prompts
from tests.support import COMPLETION, Recorder, close, done, read

TEXT_COMPLETION = {
    "id": "cmpl-1",
    "object": "text_completion",
    "created": 1700000000,
    "model": "m",
    "choices": [
        {"index": 0, "text": "Hi", "finish_reason": "length", "logprobs": {"tokens": ["Hi"], "token_logprobs": [-0.1]}}
    ],
}
PROMPT = {
    "id": "u-1",
    "slug": "greet",
    "string": "Hi {{who}}",
    "parameters": {"max_tokens": 5},
    "prompt_version": 12,
    "tools": [{"type": "function"}],
    "tool_choice": {"type": "function"},
    "is_raw_template": False,
    "new_field": 1,
}
RENDERED: dict[str, Any] = {
    "success": True,
    "data": {
        "model": "m",
        "messages": [{"role": "user", "content": [{"type": "text", "text": "Hi"}]}],
        "presence_penalty": 0.5,
        "tool_choice": {"type": "function", "function": {"name": "f"}},
        "tools": [{"type": "function", "function": {"name": "f", "parameters": {}}}, {"type": "web_search"}],
        "reasoning_effort": "low",
    },
}
FIELDS: dict[str, Any] = {
    "name": "Greeting",
    "collection_id": "c-1",
    "string": "Hi {{who}}",
    "parameters": {"max_tokens": 5},
    "virtual_key": "vk",
    "model": "m",
    "functions": [{"name": "f"}],
    "tools": [{"type": "function"}],
    "tool_choice": {"type": "function"},
    "version_description": "first",
    "template_metadata": {"template_type": "chat"},
    "is_raw_template": 0,
}
NEEDED = {name: FIELDS[name] for name in ("name", "collection_id", "string", "parameters", "virtual_key")}
PARAMETERS: dict[str, Any] = {"temperature": 0.0, "max_tokens": 5, "top_k": 3, "top_p": 0.5, "n": 2, "stop": ["."]}
VARIABLES = {"who": "", "list": ["a", ""]}


@dataclass
class Case:
    """A call, and the request it makes."""

    call: str
    args: tuple[str, ...]
    keywords: dict[str, Any]
    verb: str
    path: str
    answer: Any
    cls: type
    body: Any = None
    query: dict[str, str] = field(default_factory=dict[str, str])

    def __str__(self) -> str:
        return self.call


V1 = "/v1/prompts"
CASES = [
    Case(
        "prompts.create", (), FIELDS, "POST", V1, {"id": "u-1", "slug": "greet"}, prompts.PromptCreateResponse, FIELDS
    ),
    Case("prompts.create", (), NEEDED, "POST", V1, {}, prompts.PromptCreateResponse, NEEDED),
    Case(
        "prompts.list",
        (),
        {"collection_id": "c", "workspace_id": "w", "current_page": 0, "page_size": 9, "search": "x"},
        "GET",
        V1,
        {"data": [{"slug": "greet"}], "total": 1},
        prompts.PromptListResponse,
        query={"collection_id": "c", "workspace_id": "w", "current_page": "0", "page_size": "9", "search": "x"},
    ),
    Case("prompts.retrieve", ("a/b",), {}, "GET", f"{V1}/a%2Fb", PROMPT, prompts.Prompt),
    Case(
        "prompts.update",
        ("greet",),
        {**FIELDS, "patch": False, "prompt_metadata": {"a": 1}},
        "PUT",
        f"{V1}/greet",
        {"prompt_version_id": "v-2"},
        prompts.PromptUpdateResponse,
        {**FIELDS, "patch": False, "prompt_metadata": {"a": 1}},
    ),
    Case(
        "prompts.update",
        (),
        {"prompt_slug": "greet", "name": "New", "is_raw_template": True, "further": 1},
        "PUT",
        f"{V1}/greet",
        {},
        prompts.PromptUpdateResponse,
        {"name": "New", "is_raw_template": 1, "further": 1},
    ),
    Case("prompts.delete", ("greet",), {}, "DELETE", f"{V1}/greet", {}, prompts.PromptDeleteResponse),
    Case(
        "prompts.publish",
        ("greet",),
        {"version": 2},
        "PUT",
        f"{V1}/greet/makeDefault",
        {},
        prompts.PromptPublishResponse,
        {"version": 2},
    ),
    Case(
        "prompts.versions.list",
        ("greet",),
        {},
        "GET",
        f"{V1}/greet/versions",
        [{"prompt_version": 1}],
        prompts.PromptVersionListResponse,
    ),
    Case("prompts.versions.retrieve", ("greet", "v-1"), {}, "GET", f"{V1}/greet/versions/v-1", PROMPT, prompts.Prompt),
    Case(
        "prompts.versions.update",
        ("greet", "v-1"),
        {"label_id": "l-1"},
        "PUT",
        f"{V1}/greet/versions/v-1",
        {},
        prompts.PromptVersionUpdateResponse,
        {"label_id": "l-1"},
    ),
    Case(
        "prompts.partials.create",
        (),
        {"name": "n", "string": "s", "workspace_id": "w", "version_description": "d"},
        "POST",
        f"{V1}/partials",
        {"id": "u-2", "slug": "pp", "version_id": "v"},
        prompts.PromptPartialCreateResponse,
        {"name": "n", "string": "s", "workspace_id": "w", "version_description": "d"},
    ),
    Case(
        "prompts.partials.list",
        (),
        {"collection_id": "c"},
        "GET",
        f"{V1}/partials",
        [{"slug": "pp"}],
        prompts.PromptPartialListResponse,
        query={"collection_id": "c"},
    ),
    Case("prompts.partials.retrieve", ("pp",), {}, "GET", f"{V1}/partials/pp", {"version": 3}, prompts.PromptPartial),
    Case(
        "prompts.partials.update",
        ("pp",),
        {"name": "n", "string": "s", "description": "d", "status": "archived"},
        "PUT",
        f"{V1}/partials/pp",
        {"prompt_partial_version_id": "v"},
        prompts.PromptPartialUpdateResponse,
        {"name": "n", "string": "s", "description": "d", "status": "archived"},
    ),
    Case(
        "prompts.partials.delete", ("pp",), {}, "DELETE", f"{V1}/partials/pp", {}, prompts.PromptPartialDeleteResponse
    ),
    Case(
        "prompts.partials.publish",
        ("pp",),
        {"version": 2},
        "PUT",
        f"{V1}/partials/pp/makeDefault",
        {},
        prompts.PromptPartialPublishResponse,
        {"version": 2},
    ),
    Case(
        "prompts.partials.versions.list",
        ("pp",),
        {},
        "GET",
        f"{V1}/partials/pp/versions",
        [{"version": "3"}],
        prompts.PromptPartialVersionListResponse,
    ),
    Case(
        "prompts.completions.create",
        ("p@12",),
        {"variables": VARIABLES, "stream": False, **PARAMETERS},
        "POST",
        f"{V1}/p@12/completions",
        COMPLETION,
        generation.PromptCompletion,
        {"variables": VARIABLES, "stream": False, **PARAMETERS},
    ),
    Case(
        "prompts.completions.create",
        (),
        {"prompt_id": "p@a label", "stream": False, "max_completion_tokens": 5},
        "POST",
        f"{V1}/p@a%20label/completions",
        COMPLETION,
        generation.PromptCompletion,
        {"variables": {}, "stream": False, "max_completion_tokens": 5},
    ),
    Case(
        "prompts.render",
        ("p@latest",),
        {"variables": VARIABLES, "stream": True, **PARAMETERS},
        "POST",
        f"{V1}/p@latest/render",
        RENDERED,
        generation.PromptRender,
        {"variables": VARIABLES, "stream": True, **PARAMETERS},
    ),
]


async def called(recorder: Recorder, kind: str, call: str, *args: Any, **keywords: Any) -> Any:
    client = recorder.client(kind)
    try:
        return await done(attrgetter(call)(client)(*args, **keywords))
    finally:
        await close(client)


def answering(content: Any) -> Recorder:
    headers = {"x-portkey-trace-id": "t-1"}
    return Recorder(lambda _: httpx.Response(200, headers=headers, json=content))


@pytest.mark.parametrize("case", CASES, ids=str)
async def test_request_and_response(kind: str, case: Case) -> None:
    recorder = answering(case.answer)
    answer = await called(recorder, kind, case.call, *case.args, **case.keywords)
    sent = recorder.last
    assert (sent.method, sent.url.raw_path.decode().split("?")[0]) == (case.verb, case.path)
    assert dict(sent.url.params) == case.query
    assert (json.loads(sent.content) if sent.content else None) == case.body
    assert issubclass(type(answer), case.cls)
    assert answer.get_headers() == {"trace-id": "t-1"}
    bare_list = type(case.answer) is list
    expected: Any = {"data": case.answer} if bare_list else case.answer
    assert answer.to_dict(exclude_unset=True, warnings=False) == expected


@pytest.mark.parametrize("case", CASES, ids=str)
async def test_empty_response(kind: str, case: Case) -> None:
    answer = await called(Recorder(lambda _: httpx.Response(204)), kind, case.call, *case.args, **case.keywords)
    assert issubclass(type(answer), case.cls)
    assert answer.to_dict() == {}


@pytest.mark.parametrize("case", [case for case in CASES if case.args], ids=str)
async def test_empty_id(kind: str, case: Case) -> None:
    for place in range(len(case.args)):
        ids = [*case.args]
        ids[place] = ""
        with pytest.raises(ValueError, match=r"^(prompt_slug|version_id|partial_slug|prompt_id): "):
            await called(Recorder(), kind, case.call, *ids, **case.keywords)


async def test_pages_of_prompts(kind: str) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("current_page", 0))
        return httpx.Response(200, json={"data": [{"slug": f"p{2 * page}"}, {"slug": f"p{2 * page + 1}"}], "total": 4})

    recorder = Recorder(respond)
    client = recorder.client(kind)
    listing = client.prompts.list(search="p")
    found = list(listing) if kind == "sync" else [item async for item in listing]
    assert [item.slug for item in found] == ["p0", "p1", "p2", "p3"]
    assert all(type(item) is prompts.PromptSummary for item in found)
    assert [str(request.url.query, "ascii") for request in recorder.requests] == ["search=p", "search=p&current_page=1"]
    await close(client)


async def test_version_numbers_make_ids(kind: str) -> None:
    prompt = await called(answering(PROMPT), kind, "prompts.retrieve", "greet")
    assert f"{prompt.slug}@{prompt.prompt_version}" == "greet@12"
    assert prompt.new_field == prompt["new_field"] == 1


@pytest.mark.parametrize("call", ["prompts.completions.create", "generations.create"])
@pytest.mark.filterwarnings("ignore:generations.create")
async def test_completion(kind: str, call: str) -> None:
    answer = await called(answering({**COMPLETION, "hook_results": {"after_request_hooks": []}}), kind, call, "p")
    assert type(answer.choices[0].message) is ChatCompletionMessage
    assert answer.choices[0].message.content == "Hi"
    assert type(answer.usage) is CompletionUsage
    assert answer.hook_results == {"after_request_hooks": []}

    answer = await called(answering(TEXT_COMPLETION), kind, call, "p")
    assert (answer.choices[0].text, answer.choices[0].message) == ("Hi", None)
    assert answer.choices[0].logprobs.token_logprobs == [-0.1]


async def test_completion_in_an_envelope(kind: str) -> None:
    results: dict[str, Any] = {"before_request_hooks": []}
    envelope: dict[str, Any] = {"status": "success", "headers": {}, "body": COMPLETION, "hook_results": results}
    answer = await called(answering(envelope), kind, "prompts.completions.create", "p")
    assert answer.choices[0].message.content == "Hi"
    assert answer.to_dict() == {**COMPLETION, "hook_results": results}
    assert answer.gateway.trace_id == "t-1"


@pytest.mark.parametrize(
    "odd",
    [
        {"choices": [{"message": {"content": {"a": 1}, "refusal": False}, "finish_reason": 1}], "created": 1.5},
        {"usage": {"prompt_tokens": 1.5}, "id": 7},
        {"body": "not an envelope"},
    ],
)
async def test_lenient_completion(kind: str, odd: dict[str, Any]) -> None:
    answer = await called(answering(odd), kind, "prompts.completions.create", "p")
    assert answer.to_dict(warnings=False) == odd


async def test_rendered_body(kind: str) -> None:
    data = (await called(answering(RENDERED), kind, "prompts.render", "p")).data
    assert data.messages == RENDERED["data"]["messages"]
    assert [type(tool) for tool in data.tools] == [generation.Tool, generation.Tool]
    assert data.tools[0].function.name == "f"
    recorder = Recorder()
    await called(recorder, kind, "chat.completions.create", **data.to_dict())
    assert recorder.body == RENDERED["data"]


async def test_render_that_failed(kind: str) -> None:
    answer = await called(answering({"success": False, "message": "no"}), kind, "prompts.render", "p")
    assert (answer.success, answer.data, answer.message) == (False, None, "no")


async def test_options_of_a_call(kind: str) -> None:
    for call in ("prompts.completions.create", "prompts.render"):
        recorder = answering({})
        await called(
            recorder,
            kind,
            call,
            "p",
            temperature=1,
            timeout=3,
            extra_headers={"x-portkey-trace-id": "mine"},
            extra_query={"q": "1"},
            extra_body={"temperature": 2},
        )
        assert recorder.body == {"variables": {}, "stream": False, "temperature": 2}
        assert recorder.last.url.query == b"q=1"
        assert recorder.last.headers["x-portkey-trace-id"] == "mine"
        assert recorder.last.extensions["timeout"]["read"] == 3


@pytest.mark.filterwarnings("ignore:generations.create")
@pytest.mark.parametrize("call", ["prompts.completions.create", "generations.create"])
async def test_config_of_a_call(kind: str, call: str) -> None:
    recorder = Recorder()
    client = recorder.client(kind, config="pc-client")
    create = attrgetter(call)(client)
    for config, header in [("pc-1", "pc-1"), ({"retry": {"attempts": 2}}, '{"retry":{"attempts":2}}'), (None, None)]:
        await done(create("p", config=config))
        sent = recorder.last.headers["x-portkey-config"]
        assert sent.replace(" ", "") == (header or "pc-client")
        assert "config" not in recorder.body
    await done(create("p", config="pc-1", extra_headers={"X-Portkey-Config": "pc-2"}))
    assert recorder.last.headers["x-portkey-config"] == "pc-2"
    await close(client)


async def test_generations_are_deprecated(kind: str) -> None:
    recorder = Recorder()
    with pytest.warns(DeprecationWarning, match="prompts.completions.create") as caught:
        await called(recorder, kind, "generations.create", prompt_id="p", config="pc-1", variables={"a": "b"})
    assert [warning.filename for warning in caught] == [__file__]
    assert recorder.last.url.path == "/v1/prompts/p/generate"
    assert recorder.body == {"variables": {"a": "b"}}
    with pytest.warns(DeprecationWarning), pytest.raises(ValueError, match="prompt_id"):
        await called(recorder, kind, "generations.create", prompt_id="")


def frames(*contents: str) -> Recorder:
    text = "".join(f"data: {content}\n\n" for content in contents)
    headers = {"content-type": "text/event-stream", "x-portkey-trace-id": "t-1"}
    return Recorder(lambda _: httpx.Response(200, headers=headers, content=text.encode()))


async def test_stream(kind: str) -> None:
    recorder = frames(
        '{"hook_results":{"before_request_hooks":[{"id":"a"}]}}',
        '{"object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"a\u2028\u2029\u0085b"}}]}',
        '{"object":"text_completion","choices":[{"index":0,"text":"c","finish_reason":"stop"}]}',
        '{"object":"chat.completion.chunk","choices":[],"usage":{"total_tokens":3}}',
        "[DONE]",
        '{"hook_results":{"after_request_hooks":[{"id":"b"}]}}',
    )
    stream = await called(recorder, kind, "prompts.completions.create", "p@live", variables={"a": "b"}, stream=True)
    assert recorder.body == {"variables": {"a": "b"}, "stream": True}
    assert recorder.last.url.raw_path == b"/v1/prompts/p@live/completions"
    assert stream.gateway.trace_id == "t-1"
    chunks = await read(stream)
    assert all(type(chunk) is generation.PromptCompletionChunk for chunk in chunks)
    hooks, chat, text, usage, verdict = chunks
    assert (hooks.choices, hooks.hook_results) == ([], {"before_request_hooks": [{"id": "a"}]})
    assert chat.choices[0].delta.content == "a\u2028\u2029\u0085b"
    assert (text.choices[0].text, text.choices[0].delta, text.choices[0].finish_reason) == ("c", None, "stop")
    assert usage.usage.total_tokens == 3
    assert (verdict.choices, verdict.hook_results) == ([], {"after_request_hooks": [{"id": "b"}]})
    assert stream.hook_results == {"before_request_hooks": [{"id": "a"}], "after_request_hooks": [{"id": "b"}]}


async def test_error_in_a_stream(kind: str) -> None:
    recorder = frames('{"choices":[]}', '{"error":{"message":"overloaded","type":"server_error"}}')
    stream = await called(recorder, kind, "prompts.completions.create", "p", stream=True)
    with pytest.raises(APIError, match="overloaded"):
        await read(stream)
    assert stream.response.is_closed


@pytest.mark.parametrize(
    ("pieces", "place"),
    [
        (
            [{"delta": {"role": "assistant", "content": "Hel"}}, {"delta": {"content": "lo"}}],
            "message.content",
        ),
        ([{"text": "Hel"}, {"text": "lo"}], "text"),
    ],
    ids=["chat", "text"],
)
async def test_events_that_were_not_requested(kind: str, pieces: list[dict[str, Any]], place: str) -> None:
    """A prompt that was saved with `stream` may respond with events: they make up one completion."""
    common: dict[str, Any] = {"id": "c", "model": "m", "created": 1}
    chunks: list[dict[str, Any]] = [
        {**common, "choices": [{"index": 0, **piece, "finish_reason": None}]} for piece in pieces
    ]
    last: dict[str, Any] = {
        **common,
        "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}],
        "usage": {"total_tokens": 3},
    }
    body = b"".join(f"data: {json.dumps(chunk)}\n\n".encode() for chunk in [*chunks, last]) + b"data: [DONE]\n\n"
    headers = {"content-type": "text/event-stream", "x-portkey-trace-id": "t-1"}
    recorder = Recorder(lambda _: httpx.Response(200, headers=headers, content=body))
    completion = await done(recorder.client(kind).prompts.completions.create(prompt_id="p"))
    assert json.loads(recorder.requests[0].content)["stream"] is False
    assert attrgetter(place)(completion.choices[0]) == "Hello"
    assert (completion.choices[0].finish_reason, completion.usage.total_tokens) == ("stop", 3)
    assert completion.get_headers()["trace-id"] == "t-1"


async def test_events_that_break_off(kind: str) -> None:
    chunk = {"choices": [{"index": 0, "delta": {"content": "Hel"}, "finish_reason": None}]}
    response = httpx.Response(
        200, headers={"content-type": "text/event-stream"}, content=f"data: {json.dumps(chunk)}\n\n".encode()
    )
    with pytest.raises(StreamInterruptedError) as caught:
        await done(Recorder(lambda _: response).client(kind).prompts.completions.create(prompt_id="p"))
    assert caught.value.text == "Hel"
