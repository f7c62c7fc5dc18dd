"""Bodies of streamed responses, and clients that receive them."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx

from tests.support import MESSAGES, AnyClient, Recorder, done


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that arrives in pieces, and may end with an error; records whether it was closed."""

    def __init__(self, *pieces: bytes, error: Exception | None = None) -> None:
        self.pieces = pieces
        self.error = error
        self.read = 0
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            self.read += 1
            yield piece
        if self.error:
            raise self.error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def chunk(content: str, *, end: bool = False) -> str:
    choice = {"index": 0, "delta": {"content": content}, "finish_reason": "stop" if end else None}
    return json.dumps({"object": "chat.completion.chunk", "choices": [choice]})


def hooks(when: str, *results: str) -> str:
    return json.dumps({"hook_results": {f"{when}_request_hooks": [{"id": result} for result in results]}})


def frames(*contents: str, event: str = "", end: str = "\n") -> bytes:
    name = f"event: {event}{end}" if event else ""
    return "".join(f"{name}data: {content}{end}{end}" for content in contents).encode()


ANSWER = (hooks("before", "a"), chunk("Hel"), chunk("l\u2028\u0085ö"), "[DONE]", hooks("after", "b"))
BOTH = {"before_request_hooks": [{"id": "a"}], "after_request_hooks": [{"id": "b"}]}


def client_of(kind: str, body: Body) -> AnyClient:
    headers = {"content-type": "text/event-stream", "x-portkey-trace-id": "t-1"}
    return Recorder(lambda _: httpx.Response(200, headers=headers, stream=body)).client(kind, max_retries=0)


async def chat(kind: str, body: Body) -> Any:
    return await done(client_of(kind, body).chat.completions.create(model="m", messages=MESSAGES, stream=True))


def text_of(chunks: list[Any]) -> str:
    return "".join(chunk.choices[0].delta.content for chunk in chunks if chunk.choices)


DELTA = '{"type": "response.output_text.delta", "delta": "Hi"}'
MESSAGE = '{"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "Hi"}}'
OF_EACH_KIND: dict[str, tuple[Callable[[AnyClient], Any], bytes, bytes]] = {
    "prompt": (
        lambda client: client.prompts.completions.create(prompt_id="p", stream=True),
        frames(chunk("Hi")),
        frames("[DONE]"),
    ),
    "completion": (
        lambda client: client.completions.create(model="m", prompt="Hi", stream=True),
        frames('{"choices": [{"index": 0, "text": "Hi"}]}'),
        frames("[DONE]"),
    ),
    "response": (
        lambda client: client.responses.create(model="m", input="Hi", stream=True),
        frames(DELTA),
        frames('{"type": "response.completed"}'),
    ),
    "message": (
        lambda client: client.messages.create(max_tokens=1, messages=MESSAGES, stream=True),
        frames(MESSAGE),
        frames('{"type": "message_delta", "delta": {"stop_reason": "end_turn"}}', '{"type": "message_stop"}'),
    ),
    "transcription": (
        lambda client: client.audio.transcriptions.create(file=b"", model="m", stream=True),
        frames('{"type": "transcript.text.delta", "delta": "Hi"}'),
        frames('{"type": "transcript.text.done", "text": "Hi"}'),
    ),
    "image": (
        lambda client: client.images.generate(prompt="Hi", stream=True),
        frames('{"type": "image_generation.partial_image", "b64_json": "", "partial_image_index": 0}'),
        frames('{"type": "image_generation.completed", "b64_json": ""}'),
    ),
    "run": (
        lambda client: client.beta.threads.runs.create("th", assistant_id="a", stream=True),
        frames('{"id": "r-1", "object": "thread.run"}', event="thread.run.created"),
        frames("[DONE]", event="done"),
    ),
}
