# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
# pyright: reportUnknownParameterType=false, reportUnknownLambdaType=false, reportPrivateUsage=false
# JSON of any shape has no type.
"""What a program does with a response: print, read by key, look into `vars()`, copy, pickle, compare."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable, Mapping
from typing import Any

import httpx
import pytest
from pydantic import BaseModel as PydanticModel

from portkey_ai import BaseModel, GatewayResponse
from portkey_ai._vendor.openai.types.chat import ChatCompletion
from portkey_ai.api_resources.types.generic_response import GenericResponse

from .support import COMPLETION, EVENTS, MESSAGES, Recorder, done, read

HEADERS = {"set-cookie": "session=secret", "x-portkey-trace-id": "t-1", "x-request-id": "req-1"}
RERANKED = {"id": "r", "results": [{"index": 0, "relevance_score": 0.5}]}


def client_for(kind: str, body: object) -> Any:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Recorder(lambda _: httpx.Response(200, headers=HEADERS, content=content)).client(kind)


async def chat(kind: str, body: object = COMPLETION) -> ChatCompletion:
    found: ChatCompletion = await done(client_for(kind, body).chat.completions.create(model="m", messages=MESSAGES))
    return found


def construct(type_: Any, fields: Mapping[str, object]) -> Any:
    return type_.construct(**fields)


async def responses(kind: str) -> list[Any]:
    """Responses of each way to make one: lenient and fast, of OpenAI's routes, the Portkey API, and any other."""
    chats = client_for(kind, COMPLETION)
    found = [await done(chats.chat.completions.create(model="m", messages=MESSAGES)) for _ in range(4)]
    found.append(await done(chats.chat.completions.parse(model="m", messages=MESSAGES)))
    found += [await done(client_for(kind, RERANKED).rerank.create(model="m", query="q", documents=["d"]))]
    found += [await done(client_for(kind, {"data": [{"id": "m"}]}).models.list())]
    found += [await done(client_for(kind, {"data": [{"id": "c"}], "total": 1}).configs.list())]
    found += [await done(client_for(kind, {"x": 1}).post("/x", body={}))]
    return found


async def test_vars_has_the_fields_only(kind: str) -> None:
    for response in await responses(kind):
        assert "secret" not in json.dumps(response, default=vars), type(response)
        assert set(vars(response)) == set(type(response).model_fields)
        assert response.get_headers() == {"trace-id": "t-1"}


async def test_vars_of_a_chunk_has_the_fields_only(kind: str) -> None:
    headers = {**HEADERS, "content-type": "text/event-stream"}
    client = Recorder(lambda _: httpx.Response(200, headers=headers, content=EVENTS)).client(kind)
    for _ in range(3):
        for chunk in await read(await done(client.chat.completions.create(model="m", messages=MESSAGES, stream=True))):
            assert set(vars(chunk)) == set(type(chunk).model_fields)
            assert chunk.gateway.trace_id == "t-1"


@pytest.mark.parametrize(
    "duplicate",
    [
        copy.copy,
        copy.deepcopy,
        lambda response: pickle.loads(pickle.dumps(response)),
        lambda response: response.model_copy(),
        lambda response: response.model_copy(deep=True),
        lambda response: response.copy(),
        lambda response: response.copy(deep=True),
    ],
    ids=["copy", "deepcopy", "pickle", "model_copy", "model_copy-deep", "method", "method-deep"],
)
@pytest.mark.filterwarnings("ignore:The .?copy.? method is deprecated")
async def test_copies_keep_the_headers(kind: str, duplicate: Callable[[Any], Any]) -> None:
    for response in await responses(kind):
        twin = duplicate(response)
        assert twin.get_headers() == {"trace-id": "t-1"}, type(response)
        assert twin._headers["set-cookie"] == "session=secret"
        assert getattr(twin, "_request_id", "unset") == getattr(response, "_request_id", "unset")
        assert twin.model_fields_set == response.model_fields_set
        assert twin.model_dump(warnings=False) == response.model_dump(warnings=False)
        assert type(twin).__name__ == type(response).__name__


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda response: pickle.loads(pickle.dumps(response))])
async def test_copies_of_a_response_without_request_id(kind: str, duplicate: Callable[[Any], Any]) -> None:
    client = Recorder(lambda _: httpx.Response(200, json=COMPLETION)).client(kind)
    response = await done(client.chat.completions.create(model="m", messages=MESSAGES))
    assert (response._request_id, duplicate(response)._request_id) == (None, None)


async def test_headers_are_neither_compared_nor_dumped(kind: str) -> None:
    response = await chat(kind)
    assert response._request_id == "req-1"
    assert response == construct(ChatCompletion, COMPLETION) == copy.copy(response)
    assert not {"_headers", "_request_id"} & {*response.model_dump(), *json.loads(response.to_json())}
    assert "secret" not in repr(response) + str(response)
    with pytest.raises(AttributeError):
        response.choices[0]._headers  # noqa: B018
    assert response.choices[0].get_headers() == {}


async def test_a_pickle_that_has_headers_among_the_fields_is_read(kind: str) -> None:
    """Releases before this one kept them there."""
    response = await chat(kind)
    state = response.__getstate__()
    old = {name: state.pop(name) for name in ("_headers", "_request_id")}
    twin = ChatCompletion.__new__(ChatCompletion)
    twin.__setstate__({**state, "__dict__": {**state["__dict__"], **old}})
    assert twin == response
    assert twin.get_headers() == {"trace-id": "t-1"}
    assert (twin._request_id, set(vars(twin))) == ("req-1", set(vars(response)))


async def test_fields_of_these_names_are_ordinary_unknown_fields(kind: str) -> None:
    response = await done(client_for(kind, {"_headers": 5, "_request_id": [6]}).post("/x", body={}))
    assert (response["_headers"], response["_request_id"]) == (5, [6])
    assert response.get_headers() == {"trace-id": "t-1"}
    inner = construct(ChatCompletion, {"_headers": 5})
    assert inner.get_headers() == {}


def deep(levels: int) -> str:
    return '{"x": ' + "[" * levels + "]" * levels + "}"


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (b'{"x": "\\ud800 and \\u00e9"}', r'"\ud800 and é"'),
        (b'{"\\udfff": {"a": ["\\ud800"]}}', r'"\udfff"'),
        (deep(400).encode(), "..."),
        (deep(700).encode(), "..."),
        (b'{"x": NaN, "y": [Infinity]}', "null"),
        (b'{"x": NaN, "y": "\\ud800"}', "null"),
        (b'{"x": 1' + b"0" * 4000 + b"}", "1000"),
    ],
    ids=["surrogate", "surrogate-key", "400-deep", "700-deep", "nan", "nan-and-surrogate", "huge"],
)
async def test_str_and_repr_never_raise(kind: str, body: bytes, shown: str) -> None:
    response = await done(client_for(kind, body).post("/x", body={}))
    for text in (str(response), f"{response}", repr(response), repr([response])):
        assert text.encode()
    assert shown in str(response)
    assert json.loads(str(response))


@pytest.mark.parametrize(
    "value",
    ["\ud800", b"\xff", float("nan"), 10**5000, object(), {1: {2: b"\xff"}}, {"a": {1}}],
    ids=["surrogate", "bytes", "nan", "huge", "object", "keys", "set"],
)
@pytest.mark.parametrize("model", [GenericResponse, ChatCompletion])
def test_str_of_a_model_that_holds_anything(model: Any, value: object) -> None:
    made = model.construct(id=value, unknown=[value])
    assert '"unknown": [' in str(made)
    assert (str(made) + repr(made)).encode()


def test_str_of_a_model_that_contains_itself() -> None:
    made = GenericResponse.construct(data={})
    assert made.data is not None
    made.data["self"] = made
    assert "..." in str(made)


def test_str_of_a_broken_value_has_the_names_of_the_api() -> None:
    class Aliased(BaseModel):
        class_: str | None = None
        other: str | None = None

    made = Aliased.construct(class_="\ud800")
    assert json.loads(str(made)) == {"class_": "\ud800"}


async def test_an_absent_declared_field_is_none_by_key(kind: str) -> None:
    response = await chat(kind)
    message = response.choices[0].message
    for model, key in ((message, "tool_calls"), (message, "audio"), (response, "service_tier")):
        assert model[key] is None
        assert getattr(model, key) is None
        assert model.get(key) is None
        assert model.get(key, "default") == "default"
    for model in (response, message):
        with pytest.raises(KeyError, match="no_such_field"):
            model["no_such_field"]
        assert model.get("no_such_field", "default") == "default"


async def test_a_null_field_is_present(kind: str) -> None:
    response = await done(client_for(kind, {"data": None, "other": None}).post("/x", body={}))
    assert (response["data"], response["other"]) == (None, None)
    assert (response.get("data", 1), response.get("other", 1)) == (None, None)
    assert (response["success"], response.get("success", 1)) == (None, 1)
    with pytest.raises(KeyError):
        response["unknown"]


async def test_a_field_that_was_set_is_present(kind: str) -> None:
    message = (await chat(kind)).choices[0].message
    message.refusal = "no"
    assert (message["refusal"], message.get("refusal", "default")) == ("no", "no")


async def test_the_last_chunk_of_a_prompt_stream(kind: str) -> None:
    last = b'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n'
    response = httpx.Response(200, headers={"content-type": "text/event-stream"}, content=last)
    client = Recorder(lambda _: response).client(kind)
    chunks = await read(await done(client.prompts.completions.create(prompt_id="p", stream=True)))
    delta = chunks[-1].choices[0].delta
    assert delta["content"] == delta.content
    assert delta.get("content", "default") == "default"


def test_fields_whose_name_differs_in_the_api() -> None:
    from portkey_ai._vendor.openai.types.fine_tuning.alpha.grader_run_response import MetadataErrors

    name = "model_grader_parse_error"
    present = construct(MetadataErrors, {name: True})
    assert (present[name], present[f"api_{name}"], present.get(name), present.get(f"api_{name}")) == (True,) * 4
    absent = MetadataErrors.construct()
    assert (absent[name], absent[f"api_{name}"], absent.get(name, 1), absent.get(f"api_{name}", 1)) == (
        None,
        None,
        1,
        1,
    )


def test_a_users_own_model() -> None:
    class Mine(BaseModel):
        id: int

    class Both(Mine, PydanticModel):  # pyright: ignore[reportIncompatibleMethodOverride]
        size: int = 0

    assert isinstance(Both(id=1), GatewayResponse)
    assert (Both(id=1)["id"], Both(id=1)["size"], Both(id=1).get("size", 5)) == (1, 0, 5)
    assert Both(id=1) == Both.construct(id=1)
    assert vars(copy.deepcopy(Both(id=1))) == {"id": 1, "size": 0}
