"""Bodies that are gone once they were sent are not sent again, empty, in their place."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest

from portkey_ai import APIConnectionError, InternalServerError

from .support import AnyClient, Recorder, done


class Pipe(io.RawIOBase):
    """Can be read once."""

    def __init__(self) -> None:
        self._content = io.BytesIO(b"content")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._content.readinto(buffer)


class Minimal:
    """Has nothing but what an upload needs."""

    def __init__(self) -> None:
        self.read = io.BytesIO(b"content").read


def upload(file: Any) -> Callable[[AnyClient], Any]:
    return lambda client: client.files.create(file=file, purpose="batch")


def post(file: Any) -> Callable[[AnyClient], Any]:
    return lambda client: client.post("/x", files=[("file", ("name", file))])


def bare(content: Any) -> Callable[[AnyClient], Any]:
    return lambda client: client.openai_client.post("/x", cast_to=httpx.Response, content=content)


def pieces(kind: str) -> Any:
    def generator() -> Iterator[bytes]:
        yield b"content"

    async def asynchronous() -> AsyncIterator[bytes]:
        yield b"content"

    return generator() if kind == "sync" else asynchronous()


def once(kind: str, what: str) -> Callable[[AnyClient], Any]:
    return {
        "upload": lambda: upload(Pipe()),
        "upload-of-a-name": lambda: upload(("name", Pipe())),
        "post": lambda: post(Pipe()),
        "post-minimal": lambda: post(Minimal()),
        "generator": lambda: bare(pieces(kind)),
    }[what]()


ONCE = ["upload", "upload-of-a-name", "post", "post-minimal", "generator"]


@pytest.fixture(autouse=True)
def little_backoff(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("portkey_ai.api_resources.transport.retry_policy.INITIAL_DELAY", 0.01)


def client_of(kind: str, respond: Callable[[], httpx.Response], seen: list[bytes]) -> AnyClient:
    """Its transport reads the body, as one that sends it does."""
    client = Recorder().client(kind, max_retries=2)

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.read())
        return respond()

    async def handle_async(request: httpx.Request) -> httpx.Response:
        seen.append(await request.aread())
        return respond()

    transport = httpx.MockTransport(handle if kind == "sync" else handle_async)
    return type(client)(
        api_key="pk-test",
        max_retries=2,
        http_client=(httpx.Client if kind == "sync" else httpx.AsyncClient)(transport=transport, follow_redirects=True),
    )


@pytest.mark.parametrize("what", ONCE)
async def test_no_second_try(kind: str, what: str) -> None:
    seen: list[bytes] = []
    with pytest.raises(InternalServerError):
        await done(once(kind, what)(client_of(kind, lambda: httpx.Response(503), seen)))
    (body,) = seen
    assert b"content" in body

    def broken() -> httpx.Response:
        raise httpx.ReadError("gone")

    with pytest.raises(APIConnectionError, match="gone"):
        await done(once(kind, what)(client_of(kind, broken, seen)))
    assert len(seen) == 2


@pytest.mark.parametrize("what", ONCE)
async def test_no_redirect(kind: str, what: str) -> None:
    seen: list[bytes] = []
    client = client_of(kind, lambda: httpx.Response(307, headers={"location": "/elsewhere"}), seen)
    with pytest.raises(Exception, match="redirects to .*/elsewhere"):
        await done(once(kind, what)(client))
    assert len(seen) == 1


@pytest.mark.parametrize("file", [b"content", ("name", b"content"), io.BytesIO(b"content")])
async def test_what_lasts_is_sent_again(kind: str, file: Any) -> None:
    for call in (upload(file), post(file if isinstance(file, (bytes, io.BytesIO)) else file[1])):
        seen: list[bytes] = []
        with pytest.raises(InternalServerError):
            await done(call(client_of(kind, lambda: httpx.Response(503), seen)))
        assert len(seen) == 3
        assert all(b"content" in body for body in seen)


async def test_a_redirect_that_asks_for_no_body_is_followed(kind: str) -> None:
    seen: list[bytes] = []
    answers = iter([httpx.Response(303, headers={"location": "/f"}), httpx.Response(200, json={"id": "f-1"})])
    file = await done(upload(Pipe())(client_of(kind, lambda: next(answers), seen)))
    assert file.id == "f-1"
    assert seen[1] == b""
