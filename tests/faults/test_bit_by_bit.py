"""`with_streaming_response`: a body that the user reads himself breaks off with this package's errors too."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

import pytest

from portkey_ai import APIConnectionError, APITimeoutError
from portkey_ai._vendor.openai._response import StreamAlreadyConsumed
from tests.support import AnyClient, done, read

from . import calls
from .faults import broken_gzip, cut_in_body, gzip_bomb, none, reset_in_body, stall_in_body
from .server import Fault, FaultServer

WAYS: dict[str, Callable[[Any], Any]] = {
    "read": lambda response: response.read(),
    "text": lambda response: response.text(),
    "json": lambda response: response.json(),
    "parse": lambda response: response.parse(),
    "iter_bytes": lambda response: response.iter_bytes(),
    "iter_text": lambda response: response.iter_text(),
    "iter_lines": lambda response: response.iter_lines(),
}


async def opened(client: AnyClient, use: Callable[[Any], Any]) -> Any:
    """What `use` gives of a response that is not read yet."""

    async def used(response: Any) -> Any:
        value = use(response)
        return await (read(value) if hasattr(value, "__next__") or hasattr(value, "__anext__") else done(value))

    manager = client.chat.completions.with_streaming_response.create(model="m", messages=[])
    if hasattr(manager, "__enter__"):
        with manager as response:
            return await used(response)
    async with manager as response:
        return await used(response)


def run(kind: str, fault: Fault, work: Callable[[AnyClient], Any]) -> None:
    server = FaultServer(fault)

    async def main() -> None:
        http = calls.new_http(kind)
        client = calls.new_client(kind, server.origin, http_client=http)
        await work(client)
        server.fault = none
        assert (await calls.chat(client)).choices[0].message.content == "Hi"
        await calls.close_http(http)
        assert await server.still_open() == 0

    with contextlib.closing(server):
        calls.within_limit(main)


@pytest.mark.parametrize(
    ("fault", "error", "cause"),
    [
        (cut_in_body, APIConnectionError, "RemoteProtocolError"),
        (reset_in_body, APIConnectionError, "ReadError"),
        (stall_in_body, APITimeoutError, "ReadTimeout"),
        (broken_gzip, APIConnectionError, "DecodingError"),
    ],
)
@pytest.mark.parametrize("way", WAYS)
def test_breaks_off(kind: str, way: str, fault: Fault, error: type[Exception], cause: str) -> None:
    async def work(client: AnyClient) -> None:
        with pytest.raises(error, match=rf"/v1/chat/completions.*\({cause}: ") as caught:
            await opened(client, WAYS[way])
        assert type(caught.value) is error
        assert type(caught.value.__cause__).__name__ == cause

    run(kind, fault, work)


@pytest.mark.parametrize("way", ["read", "iter_bytes"])
def test_a_bomb_is_not_read(kind: str, way: str) -> None:
    async def work(client: AnyClient) -> None:
        with pytest.raises(APIConnectionError, match="DecompressionLimitError"):
            await opened(client.with_options(timeout=20), WAYS[way])

    run(kind, gzip_bomb, work)


@pytest.mark.parametrize("way", WAYS)
def test_whole(kind: str, way: str) -> None:
    async def work(client: AnyClient) -> None:
        assert await opened(client, WAYS[way])

    run(kind, none, work)


def test_twice(kind: str) -> None:
    async def read_twice(response: Any) -> None:
        assert await done(response.read()) == await done(response.read())

    async def consumed(response: Any) -> None:
        await read(response.iter_bytes())
        with pytest.raises(StreamAlreadyConsumed):
            await done(response.read())

    async def work(client: AnyClient) -> None:
        await opened(client, read_twice)
        await opened(client, consumed)

    run(kind, none, work)
