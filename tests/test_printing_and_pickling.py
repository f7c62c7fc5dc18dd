"""Every error and response can be printed, copied and pickled, whatever the body and the headers of the response."""

from __future__ import annotations

import copy
import gc
import io
import json
import pickle
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

import portkey_ai
from portkey_ai import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    PortkeyError,
    RateLimitError,
    StreamError,
    StreamInterruptedError,
)
from portkey_ai._vendor.openai._exceptions import SubjectTokenProviderError
from portkey_ai._vendor.openai.types.chat import ChatCompletion
from portkey_ai._vendor.openai.types.responses import Response
from portkey_ai.api_resources import exceptions
from portkey_ai.api_resources.errors.error_context import add_note
from portkey_ai.api_resources.errors.websocket_errors import raise_converted
from portkey_ai.api_resources.nested_containers import FlatContainers
from portkey_ai.api_resources.types.generic_response import GenericResponse

from .streaming.bodies import Body
from .support import COMPLETION, MESSAGES, AnyClient, Recorder, done, notes, read

CANARY = "canary-key-of-the-request"
DUPLICATES: dict[str, Callable[[Any], Any]] = {
    "pickle": lambda value: pickle.loads(pickle.dumps(value)),
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
}
duplicates = pytest.mark.parametrize("duplicate", DUPLICATES.values(), ids=DUPLICATES)


def pickled_in_python(value: Any) -> bytes:
    """Pickled by the module that is written in Python: it takes four frames of the stack for each level."""
    file = io.BytesIO()
    module: Any = pickle
    module._Pickler(file, protocol=2).dump(value)
    return file.getvalue()


def deep(levels: int, inside: str = "1") -> str:
    """JSON of lists and objects in turn."""
    return '{"a":[' * (levels // 2) + inside + "]}" * (levels // 2)


SURROGATE = '"\\ud800 and text"'
BODIES: dict[str, bytes] = {
    "nested-900": f'{{"error": {{"message": "no", "more": {deep(800)}}}, "data": {deep(800)}}}'.encode(),
    "nested-2000": f'{{"error": {deep(2000)}, "data": {deep(2000)}}}'.encode(),
    "nested-100000": f'{{"error": {deep(100_000)}}}'.encode(),
    "list": f"[{deep(800)}]".encode(),
    "surrogate": f'{{"error": {{"message": {SURROGATE}}}, "data": [{SURROGATE}], {SURROGATE}: {SURROGATE}}}'.encode(),
    "surrogate-text": SURROGATE.encode(),
    "number": b'{"error": {"message": 1e999}, "data": ' + b"9" * 5000 + b"}",
    "bytes": bytes(range(256)) * 4,
    "text": "naïve ✓".encode("utf-16"),
    "empty": b"",
    "control": b'{"error": {"message": "\\u001b[31m\\u0000\\r\\n"}}',
}
bodies = pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
HEADERS: list[tuple[bytes, bytes]] = [
    (b"x-portkey-provider", "ürgent ✓".encode()),
    (b"x-latin", b"\xe9\xff"),
    (b"x-portkey-trace-id", "t-1-\u00fc".encode()),
    (b"set-cookie", b"session=canary-of-the-response"),
]


def client_of(kind: str, body: bytes, *, status: int = 200, content_type: bytes = b"application/json") -> AnyClient:
    headers = [*HEADERS, (b"content-type", content_type)]
    recorder = Recorder(lambda _: httpx.Response(status, headers=headers, stream=Body(body)))
    return recorder.client(
        kind, api_key=CANARY, Authorization=f"Bearer {CANARY}", max_retries=0, base_url=f"https://u:{CANARY}@h.test/v1"
    )


async def chat(client: AnyClient, **options: Any) -> Any:
    return await done(client.chat.completions.create(model="m", messages=MESSAGES, **options))


def check_printing(value: Any) -> None:
    """`str`, `repr` and what `print` writes to a terminal that takes UTF-8."""
    for text in (str(value), repr(value), f"{value}", f"{value!r}"):
        text.encode()


def check_error(error: Any, duplicate: Callable[[Any], Any]) -> None:
    add_note(error, "a note of mine")
    check_printing(error)
    twin = duplicate(duplicate(error))
    check_printing(twin)
    assert (str(twin), twin.args, notes(twin)) == (str(error), error.args, notes(error))
    assert set(twin.__dict__) == set(error.__dict__)
    assert type(twin) is type(error)
    if error.__cause__ is None:
        assert twin.__cause__ is None
    else:
        assert type(error.__cause__).__name__ in str(twin.__cause__)
        assert str(error.__cause__) in str(twin.__cause__)
    if isinstance(error, APIError):
        assert json_of(twin.body) == json_of(error.body)
        assert (twin.code, twin.type, twin.request.method) == (error.code, error.type, error.request.method)
    if isinstance(error, (APIStatusError, APIResponseValidationError, StreamError, StreamInterruptedError)):
        assert twin.get_headers() == error.get_headers()
        assert twin.gateway == error.gateway
    assert CANARY.encode() not in pickle.dumps(error)


def json_of(value: Any) -> object:
    """A value that can be compared without recursion."""
    return FlatContainers(value).nodes if type(value) in (dict, list) else value


@bodies
@duplicates
async def test_status_errors(kind: str, body: bytes, duplicate: Callable[[Any], Any]) -> None:
    for status in (400, 429, 446, 500):
        with pytest.raises(APIStatusError) as caught:
            await chat(client_of(kind, body, status=status))
        check_error(caught.value, duplicate)


@bodies
@duplicates
async def test_responses_and_invalid_responses(kind: str, body: bytes, duplicate: Callable[[Any], Any]) -> None:
    client = client_of(kind, body)
    calls: list[Callable[[], Awaitable[Any]]] = [
        lambda: chat(client),
        lambda: done(client.post("/x", body={})),
        lambda: done(client.configs.list()),
        lambda: done(client.models.list()),
        lambda: done(client.files.list()),
        lambda: done(client.embeddings.create(model="m", input="x")),
    ]
    for call in calls:
        try:
            response = await call()
        except PortkeyError as error:
            check_error(error, duplicate)
        else:
            check_response(response, duplicate)


def check_response(response: Any, duplicate: Callable[[Any], Any]) -> None:
    check_printing(response)
    twin = duplicate(duplicate(response))
    check_printing(twin)
    assert type(twin).__name__ == type(response).__name__
    assert str(twin) == str(response)
    assert twin.get_headers() == response.get_headers()
    assert json_of(twin.__dict__) == json_of(response.__dict__)
    assert json_of(twin.__pydantic_extra__) == json_of(response.__pydantic_extra__)
    assert CANARY.encode() not in pickle.dumps(response)


@bodies
@duplicates
async def test_events_and_errors_of_streams(kind: str, body: bytes, duplicate: Callable[[Any], Any]) -> None:
    good = json.dumps({"choices": [{"index": 0, "delta": {"content": "\ud800 Hi"}}]}).encode()
    event = b"data: " + body.replace(b'"error"', b'"other"').replace(b"\n", b" ").replace(b"\r", b" ") + b"\n\n"
    reported = b"data: " + body.replace(b"\n", b" ").replace(b"\r", b" ") + b"\n\n"
    for pieces, generic in ((event, True), (event, False), (reported, False)):
        client = client_of(kind, b"data: " + good + b"\n\n" + pieces, content_type=b"text/event-stream")
        stream = await (done(client.post("/x", body={}, stream=True)) if generic else chat(client, stream=True))
        check_printing(stream)
        try:
            await read_checked(stream, duplicate)
        except PortkeyError as error:
            check_error(error, duplicate)
            if isinstance(error, StreamInterruptedError):
                twin = duplicate(error)
                assert [str(chunk) for chunk in twin.chunks] == [str(chunk) for chunk in error.chunks]
                assert twin.text == error.text


async def read_checked(stream: Any, duplicate: Callable[[Any], Any]) -> None:
    if hasattr(stream, "__aiter__"):
        async for event in stream:
            check_response(event, duplicate)
    else:
        for event in stream:
            check_response(event, duplicate)


@bodies
async def test_raw_and_streamed_responses_can_be_printed(kind: str, body: bytes) -> None:
    client = client_of(kind, body)
    check_printing(await done(client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES)))
    check_printing(await done(client.files.content("f")))
    streamed = client.chat.completions.with_streaming_response.create(model="m", messages=MESSAGES)
    if kind == "sync":
        with streamed as response:
            check_printing(response)
    else:
        async with streamed as response:
            check_printing(response)


@duplicates
async def test_failed_connection_of_an_upload(kind: str, duplicate: Callable[[Any], Any]) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no ü \ud800 route", request=request)

    client = Recorder(fail).client(kind, api_key=CANARY, max_retries=0)
    with pytest.raises(APIConnectionError) as caught:
        await done(client.files.create(file=("name", io.BytesIO(CANARY.encode())), purpose="batch"))
    check_error(caught.value, duplicate)
    assert "ConnectError: no ü" in str(duplicate(caught.value))
    assert isinstance(caught.value.__cause__, httpx.ConnectError)


@duplicates
def test_errors_of_websockets(duplicate: Callable[[Any], Any]) -> None:
    from websockets.datastructures import Headers
    from websockets.exceptions import InvalidHandshake, InvalidStatus
    from websockets.http11 import Response as HandshakeResponse

    for body in BODIES.values():
        headers = Headers([("content-encoding", "gzip"), ("x-portkey-trace-id", "t-\udcfc")])
        refused = InvalidStatus(HandshakeResponse(429, "Too many", headers, body))
        with pytest.raises(RateLimitError) as caught:
            raise_converted(refused, "wss://h.test/v1/realtime?key=" + CANARY)
        check_error(caught.value, duplicate)
    with pytest.raises(APIConnectionError) as failed:
        raise_converted(InvalidHandshake("no"), "wss://h.test/v1/realtime?key=" + CANARY)
    check_error(failed.value, duplicate)


def every_class() -> list[type[PortkeyError]]:
    # The errors of agents are imported when they are first used.
    found: list[type[PortkeyError]] = [PortkeyError, portkey_ai.AgentTurnResultError]
    for kind in found:
        found += [child for child in kind.__subclasses__() if child not in found and "portkey_ai" in child.__module__]
    return found


def made(kind: Any) -> Any:
    request = httpx.Request(
        "POST", "https://h.test/v1/x", headers=[(b"x-portkey-api-key", CANARY.encode()), (b"user-agent", b"\xe9 \xff")]
    )
    response = httpx.Response(400, request=request, headers=HEADERS, content=BODIES["nested-900"])
    body = json.loads(deep(400))
    completion = ChatCompletion.model_validate({**COMPLETION, "more": body})
    failed = Response.construct(id="r", status="failed", output=[], more=body)
    known: dict[str, Callable[[], Any]] = {
        "StreamInterruptedError": lambda: kind("m", request=request, response=response, chunks=[completion, body]),
        "StreamTimeoutError": lambda: kind("m", request=request, response=response, chunks=[completion, body]),
        "StreamError": lambda: kind("m", response=response, body=body, chunks=[completion, body]),
        "ResponseFailedError": lambda: kind("m", response=response, body=body, final_response=failed),
        "APIConnectionError": lambda: kind(request=request),
        "APITimeoutError": lambda: kind(request),
        "APIResponseValidationError": lambda: kind(response, body),
        "OAuthError": lambda: kind(response=response, body=body),
        "LogExportTimeoutError": lambda: kind("m", "e-1"),
        "BatchTimeoutError": lambda: kind("m", ["b-1", "b-2"]),
        "BatchRowError": lambda: kind("m", batch_id="b-1", status="expired", code="batch_expired"),
        "LogExportFailedError": lambda: kind("e-1", "failed"),
        "AgentTurnResultError": lambda: kind(
            "turn_failed", turn=None, session_id="s", messages=[], required_actions=[]
        ),
        "APIError": lambda: kind("m", request, body=body),
        "LengthFinishReasonError": lambda: kind(completion=completion),
        "WebSocketConnectionClosedError": lambda: kind("m", unsent_messages=["a"]),
        "SubjectTokenProviderError": lambda: kind("m", response=response),
        "MissingProviderKey": lambda: kind("p", ["A", "B"]),
        "NoRoute": lambda: kind("m"),
        "UsageLimitExceeded": lambda: kind("max_tokens", 5, 6),
        "StoredError": lambda: kind("m", type="RateLimitError", status_code=429),
        "ModelNotAllowed": lambda: kind("m", ["a", "b"]),
        "ProviderNotAllowed": lambda: kind("p", ["a", "b"]),
    }
    if kind.__name__ in known:
        return known[kind.__name__]()
    if kind.__init__.__code__.co_argcount == 1 and "args" not in kind.__init__.__code__.co_varnames:
        return kind()
    if issubclass(kind, APIStatusError):
        return kind("m", response=response, body=body)
    return kind("m")


@duplicates
@pytest.mark.parametrize("kind_of_error", every_class(), ids=lambda kind: kind.__name__)
def test_every_class(kind_of_error: type[PortkeyError], duplicate: Callable[[Any], Any]) -> None:
    error = made(kind_of_error)
    error.__cause__ = ValueError("because")
    check_error(error, duplicate)
    assert str(duplicate(error).__cause__) == "ValueError: because"


def test_every_exported_error_is_among_them() -> None:
    exported = {getattr(exceptions, name) for name in exceptions.__all__}
    classes = {each for each in exported if isinstance(each, type)}
    assert classes | {SubjectTokenProviderError} <= set(every_class())


@pytest.mark.parametrize("body", ["nested-900", "nested-2000"])
async def test_the_pickle_module_that_is_written_in_python(kind: str, body: str) -> None:
    with pytest.raises(APIStatusError) as caught:
        await chat(client_of(kind, BODIES[body], status=446))
    check_error(caught.value, lambda value: pickle.loads(pickled_in_python(value)))
    response = await done(client_of(kind, BODIES["nested-900"]).post("/x", body={}))
    check_response(response, lambda value: pickle.loads(pickled_in_python(value)))


@duplicates
def test_containers_that_are_shared_or_contain_themselves(duplicate: Callable[[Any], Any]) -> None:
    shared = ["s"]
    value: dict[str, Any] = json.loads(deep(200))
    value.update(one=shared, two=shared, me=value)
    request = httpx.Request("GET", "https://h.test")
    twin = duplicate(APIError("m", request, body=value)).body
    assert twin["me"] is twin
    assert twin["one"] is twin["two"]
    assert list(twin) == list(value)


def test_a_pickle_of_an_ordinary_response_has_plain_fields() -> None:
    """So that an earlier release can read it."""
    response = GenericResponse.model_validate({"data": json.loads(deep(40)), "more": [1]})
    assert b"FlatContainers" not in pickle.dumps(response)
    assert b"FlatContainers" in pickle.dumps(GenericResponse.model_validate({"data": json.loads(deep(60))}))


def test_printing_needs_little_of_the_stack() -> None:
    """A framework may call from deep inside."""
    response = GenericResponse.model_validate({"data": json.loads(deep(300, SURROGATE))})

    def from_inside(levels: int) -> None:
        if levels:
            from_inside(levels - 1)
        else:
            check_printing(response)

    from_inside(sys.getrecursionlimit() - 500)
    gc.collect()


async def test_reading_a_stream_of_surrogates(kind: str) -> None:
    event = json.dumps({"choices": [{"index": 0, "delta": {"content": "\udfff"}, "finish_reason": "stop"}]}).encode()
    client = client_of(kind, b"data: " + event + b"\n\ndata: [DONE]\n\n", content_type=b"text/event-stream")
    for chunk in await read(await chat(client, stream=True)):
        check_printing(chunk)
        assert chunk.choices[0].delta.content == "\udfff"
