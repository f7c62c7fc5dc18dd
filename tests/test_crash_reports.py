"""Crash reports with local variables (`capture_locals`, rich, error trackers) hold no key, whatever goes wrong."""

from __future__ import annotations

import asyncio
import contextlib
import pickle
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import httpx
import pytest

from portkey_ai import AsyncPortkey, Portkey, Router, createHeaders

from .crash_reports import CANARY, assert_no_secret
from .faults.faults import HELLO, head, whole
from .faults.server import Connection, FaultServer
from .support import MESSAGES, done, read

SECRETS: dict[str, Any] = {
    "api_key": f"{CANARY}-api-key-0123456789",
    "virtual_key": f"{CANARY}-virtual-key",
    "Authorization": f"Bearer {CANARY}-authorization",
    "aws_secret_access_key": f"{CANARY}-aws",
    "aws_access_key_id": f"{CANARY}-aws-id",
    "aws_session_token": f"{CANARY}-aws-session",
    "webhook_secret": f"{CANARY}-webhook",
    "some_provider_key": f"{CANARY}-unknown-option",
    "config": {"provider": "openai", "api_key": f"{CANARY}-in-config"},
    "metadata": {"of": f"{CANARY}-metadata"},
    "default_headers": {"x-mine": f"{CANARY}-header", "x-long": f"{CANARY}-" * 40},
    "default_query": {"key": f"{CANARY}-query"},
}
CALL: dict[str, Any] = {"extra_headers": {"x-goog-api-key": f"{CANARY}-call"}}


def made(kind: str, **options: Any) -> Any:
    options = {**SECRETS, "base_url": f"http://{CANARY}-user:{CANARY}-password@127.0.0.1:9/v1", **options}
    return Portkey(**options) if kind == "sync" else AsyncPortkey(**options)


async def failure(call: Callable[[], Any]) -> BaseException:
    """The exception that `call` raises."""
    try:
        result = await done(call())
        if hasattr(result, "__aiter__") or hasattr(result, "__next__"):
            await read(result)
    except Exception as error:
        return error
    raise AssertionError("no error")


BAD_OPTIONS: dict[str, dict[str, Any]] = {
    "metadata is no JSON": {"metadata": f"{{{CANARY}"},
    "metadata is no mapping": {"metadata": [f"{CANARY}"]},
    "metadata of other types": {"metadata": {"a": {f"{CANARY}"}}},
    "config is no JSON": {"config": f"{{{CANARY}"},
    "a line break in a key": {"api_key": f"{CANARY}\nkey"},
    "a key that is not ASCII": {"virtual_key": f"{CANARY}-\u00e9"},
    "a key of another type": {"aws_secret_access_key": [f"{CANARY}"]},
    "a wrong timeout": {"timeout": "soon"},
    "a wrong number of retries": {"max_retries": -1},
    "a base_url with a query": {"base_url": f"https://{CANARY}:{CANARY}@host/v1?key={CANARY}"},
    "a base_url without a scheme": {"base_url": f"{CANARY}:{CANARY}@host"},
    "a wrong http_client": {"http_client": object()},
    "default_headers that are no mapping": {"default_headers": [("x", f"{CANARY}")]},
    "default_query that is no mapping": {"default_query": f"{CANARY}"},
    "an option in two spellings": {"trace_id": "a", "Trace_Id": f"{CANARY}"},
    "a router that is none": {"router": f"{CANARY}"},
    "an unknown option of a wrong type": {"other_key": object()},
    "a name that no header has": {"other key": f"{CANARY}"},
}
OF_HEADERS = [
    name for name in BAD_OPTIONS if name.startswith(("metadata", "config is", "a line", "a key", "an unknown"))
]


@pytest.mark.parametrize("mistake", BAD_OPTIONS)
async def test_mistakes_in_options(kind: str, mistake: str) -> None:
    options = BAD_OPTIONS[mistake]
    assert_no_secret(await failure(lambda: made(kind, **options)))
    assert_no_secret(await failure(lambda: made(kind).with_options(**options)))
    if mistake in OF_HEADERS:
        assert_no_secret(await failure(lambda: createHeaders(**{**SECRETS, **options})))


def test_positional_arguments(kind: str) -> None:
    client: Any = Portkey if kind == "sync" else AsyncPortkey
    with pytest.raises(TypeError) as caught:
        client(f"{CANARY}-key", **SECRETS)
    assert_no_secret(caught.value)


def test_no_key(kind: str) -> None:
    with pytest.raises(ValueError, match="API key") as caught:
        made(kind, base_url=None, api_key=None, Authorization=None)
    assert_no_secret(caught.value)


async def test_a_default_header_that_cannot_be_sent(kind: str) -> None:
    client = made(kind, default_headers={"x-key": f"{CANARY}\n"})
    assert_no_secret(await failure(lambda: client.chat.completions.create(model="m", messages=MESSAGES)))
    assert_no_secret(await failure(lambda: client.configs.list()))


def raises() -> str:
    raise LookupError("no key")


@pytest.mark.parametrize("key", [raises, lambda: f"{CANARY}\nkey", lambda: f"{CANARY}".encode(), lambda: None])
async def test_a_callable_key_that_fails(kind: str, key: Any) -> None:
    client = made(kind, api_key=key)
    calls: list[Any] = [
        lambda: client.chat.completions.create(model="m", messages=MESSAGES),
        lambda: client.configs.list(),
        lambda: connected(client),
    ]
    for call in calls:
        assert_no_secret(await failure(call))


def connected(client: Any, **options: Any) -> Any:
    options["websocket_connection_options"] = {"open_timeout": 0.1}
    manager = client.realtime.connect(model="m", **options)
    return manager.__aenter__() if hasattr(manager, "__aenter__") else manager.__enter__()


def calls(client: Any) -> dict[str, Callable[[], Any]]:
    """One of each kind of call."""
    chat = client.chat.completions
    return {
        "plain": lambda: chat.create(model="m", messages=MESSAGES, **CALL),
        "stream": lambda: chat.create(model="m", messages=MESSAGES, stream=True, **CALL),
        "raw": lambda: chat.with_raw_response.create(model="m", messages=MESSAGES, **CALL),
        "streamed": lambda: entered(chat.with_streaming_response.create(model="m", messages=MESSAGES, **CALL)),
        "parse": lambda: chat.parse(model="m", messages=MESSAGES, **CALL),
        "upload": lambda: client.files.create(file=("a.txt", b"abc"), purpose="batch", **CALL),
        "audio": lambda: client.audio.transcriptions.create(file=("a.mp3", b"abc"), model="m", **CALL),
        "vector stores": lambda: client.vector_stores.create(name="n", **CALL),
        "vendored": lambda: client.openai_client.embeddings.with_raw_response.create(model="m", input="x", **CALL),
        "list": lambda: client.files.list(**CALL),
        "portkey api": lambda: client.virtual_keys.create(
            name="n", provider="openai", key=f"{CANARY}-provider-key", **CALL
        ),
        "portkey list": lambda: client.configs.list(**CALL),
        "prompts": lambda: client.prompts.completions.create(prompt_id="p", variables={}, **CALL),
        "prompts stream": lambda: client.prompts.completions.create(prompt_id="p", variables={}, stream=True, **CALL),
        "route": lambda: client.post("/any", body={"a": 1}, headers={"x-key": f"{CANARY}-headers"}, **CALL),
        "get": lambda: client.get("/any", headers={"x-key": f"{CANARY}-headers"}),
        "websocket": lambda: connected(client, extra_headers=CALL["extra_headers"]),
    }


def entered(manager: Any) -> Any:
    return manager.__aenter__() if hasattr(manager, "__aenter__") else manager.__enter__()


def status(connection: Connection) -> None:
    connection.request()
    connection.send(whole(b"{}", "connection: close", status="401 Unauthorized"))
    connection.hang_up()


def no_http(connection: Connection) -> None:
    connection.request()
    connection.send(b"nonsense\r\n\r\n")
    connection.hang_up()


def half_a_response(connection: Connection) -> None:
    connection.request()
    connection.send(head("content-type: application/json", "content-length: 100"), b"{")
    connection.hang_up()


def half_a_stream(connection: Connection) -> None:
    connection.request()
    connection.send(head("content-type: text/event-stream", "content-length: 10000"), HELLO)
    connection.reset()


def no_response(connection: Connection) -> None:
    connection.request()
    connection.stall()


def invalid_redirect(connection: Connection) -> None:
    connection.request()
    connection.send(head("location: http://[bad", "content-length: 0", status="307 Elsewhere"))
    connection.hang_up()


def redirect_to_nowhere(connection: Connection) -> None:
    connection.request()
    connection.send(head("location: http://127.0.0.1:9/x", "content-length: 0", status="307 Elsewhere"))
    connection.hang_up()


FAULTS = (status, no_http, half_a_response, half_a_stream, no_response, invalid_redirect, redirect_to_nowhere)


@pytest.mark.parametrize("fault", FAULTS)
async def test_calls_that_fail(kind: str, fault: Any) -> None:
    server = FaultServer(fault)
    url = server.origin.replace("http://", f"http://{CANARY}-user:{CANARY}-password@")
    with contextlib.closing(server):
        client = made(kind, base_url=f"{url}/v1", timeout=0.1, max_retries=0)
        made_calls = calls(client)
        for name in ("plain", "stream", "upload", "portkey api", "route", "websocket"):
            assert_no_secret(await failure(made_calls[name]))
        await done(client.close())


async def test_calls_without_a_connection(kind: str) -> None:
    client = made(kind, max_retries=0)
    for call in calls(client).values():
        error = await failure(call)
        assert_no_secret(error)
        assert CANARY.encode() not in pickle.dumps(error)


MISTAKES: dict[str, dict[str, Any]] = {
    "a header that cannot be sent": {"extra_headers": {"x-key": f"{CANARY}\n"}},
    "a header of another type": {"extra_headers": {"x-key": [f"{CANARY}"]}},
    "headers that are no mapping": {"extra_headers": [("x-key", f"{CANARY}")]},
    "a body that JSON does not have": {**CALL, "extra_body": {"a": object()}},
    "a wrong timeout": {**CALL, "timeout": "soon"},
    "a wrong number of retries": {**CALL, "max_retries": -1},
}


@pytest.mark.parametrize("mistake", MISTAKES)
async def test_mistakes_in_calls(kind: str, mistake: str) -> None:
    options = MISTAKES[mistake]
    client = made(kind)
    chat = client.chat.completions
    mistaken: list[Callable[[], Any]] = [
        lambda: chat.create(model="m", messages=MESSAGES, **options),
        lambda: chat.create(model="m", messages=MESSAGES, stream=True, **options),
        lambda: client.prompts.completions.create(prompt_id="p", variables={}, **options),
        lambda: client.virtual_keys.create(name="n", provider="openai", key=f"{CANARY}-provider-key", **options),
        lambda: client.post("/any", body={"a": 1}, **options),
    ]
    if mistake != "a wrong number of retries":
        mistaken.append(lambda: chat.with_raw_response.create(model="m", messages=MESSAGES, **options))
    for call in mistaken:
        assert_no_secret(await failure(call))


async def test_a_closed_client(kind: str) -> None:
    client = made(kind)
    await done(client.close())
    assert_no_secret(await failure(calls(client)["plain"]))


class Hooks:
    """A transport, and an event hook, of a user's own that fail."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def fail(self, _: httpx.Request) -> Any:
        raise LookupError("a mistake of the user")

    async def fail_async(self, _: httpx.Request) -> Any:
        raise LookupError("a mistake of the user")

    def clients(self) -> Iterator[Any]:
        transport = httpx.MockTransport(self.fail)
        if self.kind == "sync":
            yield httpx.Client(transport=transport)
            yield httpx.Client(event_hooks={"request": [self.fail]})
        else:
            yield httpx.AsyncClient(transport=transport)
            yield httpx.AsyncClient(event_hooks={"request": [self.fail_async]})


async def test_a_users_own_client_that_fails(kind: str) -> None:
    for http in Hooks(kind).clients():
        client = made(kind, http_client=http)
        for name, call in calls(client).items():
            if name != "websocket":
                assert_no_secret(await failure(call))
        await done(http.close() if kind == "sync" else http.aclose())


async def test_a_cancelled_call() -> None:
    server = FaultServer(no_response)
    with contextlib.closing(server):
        client = made("async", base_url=f"{server.origin}/v1")
        for call in (calls(client)["plain"], calls(client)["portkey api"]):
            with pytest.raises(asyncio.TimeoutError) as caught:
                await asyncio.wait_for(call(), 0.1)
            assert_no_secret(caught.value)
        await client.close()


ENVIRON = {
    "OPENAI_API_KEY": f"{CANARY}-openai",
    "PORTKEY_API_KEY": f"{CANARY}-portkey",
    "PORTKEY_VIRTUAL_KEY_ACME": f"{CANARY}-virtual",
    "DATABASE_URL": f"{CANARY}-database",
}


def test_routers() -> None:
    keys: dict[str, Any] = {"provider_keys": {"acme": f"{CANARY}-acme"}, "virtual_keys": {"x": f"{CANARY}-virtual"}}
    router = Router(environ=ENVIRON, prefer=("provider_key",), **keys)
    custom = {"x-key": f"{CANARY}-custom"}
    mistakes: list[Callable[[], Any]] = [
        lambda: Router.from_env({**ENVIRON, "PORTKEY_PROVIDER": "open ai"}),
        lambda: Router.from_env({**ENVIRON, "PORTKEY_CACHE": f"{CANARY}"}),
        lambda: Router(environ=ENVIRON, api_key=f"{CANARY}", defaults={"retry": "x"}, **keys),
        lambda: Router(environ=ENVIRON, base_url=f"{CANARY}:{CANARY}@host", **keys),
        lambda: Router(environ=ENVIRON, configs={"": f"{{{CANARY}"}),
        lambda: router.route("portkey/unknown/m", custom_headers=custom),
        lambda: router.route("unknown-model", custom_headers=custom),
        lambda: router.route("gpt-4o", config={"api_key": f"{CANARY}"}, retry=99),
        lambda: router.route("gpt-4o", custom_headers=f"{CANARY}"),
        lambda: router.route("gpt-4o").client(api_key=f"{CANARY}\n"),
        lambda: router.route("gpt-4o").async_client(api_key=f"{CANARY}\n"),
    ]
    for number, call in enumerate(mistakes):
        with pytest.raises(ValueError) as caught:
            call()
            raise AssertionError(f"no error: mistake {number}")
        assert_no_secret(caught.value)


async def test_calls_of_a_client_with_a_router(kind: str) -> None:
    router = Router(environ=ENVIRON, base_url="http://127.0.0.1:9", provider_keys={"acme": f"{CANARY}-acme"})
    client = (Portkey if kind == "sync" else AsyncPortkey)(router=router, max_retries=0)
    for model in ("portkey/unknown/m", "unknown", "portkey/acme/m", "gpt-4o"):
        call = partial(client.chat.completions.create, model=model, messages=MESSAGES, **CALL)
        assert_no_secret(await failure(call))
    assert_no_secret(await failure(lambda: connected(client)))


def test_clients_whose_constructor_failed_have_a_repr(kind: str) -> None:
    of: Any = Portkey if kind == "sync" else AsyncPortkey
    half_made: list[Any] = []

    class Mine(of):  # type: ignore[misc]
        def __init__(self, **options: Any) -> None:
            half_made.append(self)
            super().__init__(**options)  # pyright: ignore[reportUnknownMemberType]

    with pytest.raises(ValueError):
        Mine(api_key=f"{CANARY}\n")
    of_openai: Any = of(api_key="k").openai_client.__class__
    half_made.extend((object.__new__(of), of.__new__(of), object.__new__(of_openai)))
    for client in half_made:
        assert "object at" in repr(client)
