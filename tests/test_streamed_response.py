"""`with_streaming_response` and `with_raw_response`: classes, headers and errors of the responses."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import BaseModel

from portkey_ai import APIConnectionError
from portkey_ai._vendor.openai._response import APIResponse, AsyncAPIResponse

from .support import COMPLETION, MESSAGES, AnyClient, Recorder, done, read

HEADERS = {"x-portkey-trace-id": "t-1"}
BASES: dict[str, Any] = {"sync": APIResponse, "async": AsyncAPIResponse}


class Interrupted(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks off after its first bytes."""

    def __iter__(self) -> Iterator[bytes]:
        yield b"first"
        raise httpx.ReadError("reset")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"first"
        raise httpx.ReadError("reset")


async def within(manager: Any, use: Callable[[Any], Any]) -> Any:
    """Return what `use` makes of the response that the context manager of either client gives."""
    if hasattr(manager, "__aenter__"):
        async with manager as response:
            return await done(use(response))
    with manager as response:
        return await done(use(response))


def client_for(kind: str, **response: Any) -> AnyClient:
    return Recorder(lambda _: httpx.Response(200, headers=HEADERS, **response)).client(kind)


async def test_class_of_the_response(kind: str) -> None:
    manager = client_for(kind, json=COMPLETION).chat.completions.with_streaming_response.create(
        model="m", messages=MESSAGES
    )
    response = await within(manager, lambda response: response)
    assert isinstance(response, BASES[kind])
    assert repr(response).startswith(f"<{BASES[kind].__name__} [200 OK] type=<class ")
    assert response.retries_taken == 0


async def test_binary_response_is_streamed_to_a_file(kind: str, tmp_path: Path) -> None:
    manager = client_for(kind, content=b"sound").audio.speech.with_streaming_response.create(
        model="m", voice="alloy", input="Hi"
    )
    await within(manager, lambda response: response.stream_to_file(tmp_path / "sound"))
    assert (tmp_path / "sound").read_bytes() == b"sound"


async def test_interrupted_binary_response(kind: str, tmp_path: Path) -> None:
    manager = client_for(kind, stream=Interrupted()).audio.speech.with_streaming_response.create(
        model="m", voice="alloy", input="Hi"
    )
    with pytest.raises(APIConnectionError, match="/v1/audio/speech: .*ReadError"):
        await within(manager, lambda response: response.stream_to_file(tmp_path / "sound"))


@pytest.mark.parametrize("way", ["iter_bytes", "iter_text", "iter_lines"])
async def test_first_pieces_arrive_before_the_interruption(kind: str, way: str) -> None:
    pieces: list[Any] = []

    async def collect(response: Any) -> None:
        stream = getattr(response, way)()
        if hasattr(stream, "__anext__"):
            async for piece in stream:
                pieces.append(piece)
        else:
            for piece in stream:
                pieces.append(piece)

    manager = client_for(kind, stream=Interrupted()).chat.completions.with_streaming_response.create(
        model="m", messages=MESSAGES
    )
    with pytest.raises(APIConnectionError):
        await within(manager, collect)
    assert pieces == {"iter_bytes": [b"first"], "iter_text": ["first"], "iter_lines": []}[way]


@pytest.mark.parametrize("raw", [True, False])
async def test_parsed_completion_has_headers(kind: str, raw: bool) -> None:
    class Answer(BaseModel):
        city: str

    message = {"role": "assistant", "content": '{"city": "Rome"}'}
    body = {**COMPLETION, "choices": [{"index": 0, "finish_reason": "stop", "message": message}]}
    completions = client_for(kind, json=body).chat.completions
    arguments: dict[str, Any] = {"model": "m", "messages": MESSAGES, "response_format": Answer}
    if raw:
        parsed = (await done(completions.with_raw_response.parse(**arguments))).parse()
    else:
        parsed = await within(completions.with_streaming_response.parse(**arguments), lambda response: response.parse())
    assert parsed.choices[0].message.parsed == Answer(city="Rome")
    assert parsed.get_headers()["trace-id"] == "t-1"


async def test_response_class_of_the_user(kind: str) -> None:
    """Its own methods stay; what it inherits raises this package's errors."""

    class Upper(BASES[kind][bytes]):  # type: ignore[misc]
        def text(self) -> str:
            return "mine"

    mark = {"X-Stainless-Raw-Response": "stream"}
    client = client_for(kind, stream=Interrupted())
    response: Any = await done(client.openai_client.get("/x", cast_to=Upper, options={"headers": mark}))
    assert isinstance(response, Upper)
    assert response.text() == "mine"
    with pytest.raises(APIConnectionError, match="ReadError"):
        await read(response.iter_bytes())
    generic: Any = await done(client.openai_client.get("/x", cast_to=BASES[kind][bytes], options={"headers": mark}))
    with pytest.raises(APIConnectionError, match="ReadError"):
        await done(generic.read())
    await done(generic.close())
