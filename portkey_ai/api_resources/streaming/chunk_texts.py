"""The managers of `chat.completions.stream()` as iterators of JSON texts, as the published package returns them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from typing_extensions import Self


class ChunkTexts:
    """Iterating over a manager, without `with`, gives each chunk as `{"type": "chunk", "chunk": {...}, ...}`."""

    _texts: Iterator[str] | None = None

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> str:
        if self._texts is None:
            self._texts = _texts(self)
        return next(self._texts)


class AsyncChunkTexts:
    """Iterating over a manager, without `async with`, gives each chunk as `{"type": "chunk", "chunk": {...}, ...}`."""

    _texts: AsyncIterator[str] | None = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> str:
        if self._texts is None:
            self._texts = _async_texts(self)
        return await self._texts.__anext__()


def _texts(manager: Any) -> Iterator[str]:
    with manager as stream:
        for event in stream:
            if event.type == "chunk":
                yield event.model_dump_json()


async def _async_texts(manager: Any) -> AsyncIterator[str]:
    async with manager as stream:
        async for event in stream:
            if event.type == "chunk":
                yield event.model_dump_json()
