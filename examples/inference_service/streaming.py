"""Server-sent events: chunks as they come, errors in the stream, and tokens at its end."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from contextlib import aclosing
from typing import Any

from fastapi.responses import StreamingResponse

from portkey_ai.api_resources.types.chat_complete_type import ChatCompletionChunk

from .errors import EXPECTED, as_service_error
from .usage import estimated_usage

Chunks = AsyncGenerator[ChatCompletionChunk, None]


async def event_stream(chunks: Chunks, messages: Sequence[Mapping[str, Any]], timeout: float) -> StreamingResponse:
    """`chunks` as server-sent events.

    It waits for the first chunk, at most `timeout` seconds: what fails before it is an error with its own status.
    """
    first = await asyncio.wait_for(anext(chunks, None), timeout)
    return StreamingResponse(_events(first, chunks, messages), media_type="text/event-stream")


async def _events(
    first: ChatCompletionChunk | None, chunks: Chunks, messages: Sequence[Mapping[str, Any]]
) -> AsyncIterator[str]:
    """Events that end with `[DONE]`; an error is an event, too, for the status of the response is out by then.

    Every complete stream tells its tokens: the provider's count, else an estimate in a last chunk.
    """
    text: list[str] = []
    counted = False
    chunk = first
    async with aclosing(chunks):
        try:
            while chunk is not None:
                counted = counted or chunk.usage is not None
                text += [choice.delta.content for choice in chunk.choices if choice.delta.content]
                yield f"data: {chunk.to_json(indent=None)}\n\n"
                chunk = await anext(chunks, None)
        except EXPECTED as error:
            yield _event(as_service_error(error).body())
        else:
            if first is not None and not counted:
                head = {"id": first.id, "object": first.object, "created": first.created, "model": first.model}
                yield _event({**head, "choices": [], "usage": estimated_usage(messages, "".join(text))})
    yield "data: [DONE]\n\n"


def _event(body: Mapping[str, object]) -> str:
    return f"data: {json.dumps(body, separators=(',', ':'), ensure_ascii=False)}\n\n"
