"""Read the input of `client.batches.run`: an iterable, or a file of JSON lines."""

from __future__ import annotations

import gzip
import inspect
import json
import os
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Union, cast

from .bulk_state import NOT_ROWS

if TYPE_CHECKING:
    from collections.abc import Mapping

    Requests = Union[str, os.PathLike[str], Iterable[Mapping[str, Any]]]  # noqa: UP007
    AsyncRequests = Union[Requests, AsyncIterable[Mapping[str, Any]]]  # noqa: UP007


def rows_of(requests: object) -> Any:
    """Return the input as an iterable or async iterable; raise TypeError naming the parameter if it is neither."""
    if isinstance(requests, (str, os.PathLike)):
        return _lines(os.fspath(cast("str", requests)))
    if isinstance(requests, NOT_ROWS) or not isinstance(requests, (Iterable, AsyncIterable)):
        raise TypeError(
            f"requests: expected an iterable of mappings or the path of a JSON lines file, "
            f"got {type(requests).__name__}"  # pyright: ignore[reportUnknownArgumentType]
        )
    return requests  # pyright: ignore[reportUnknownVariableType]


def _lines(path: str) -> Iterator[object]:
    """Yield the values of the lines of a file; for a line that is not JSON, the error."""
    with gzip.open(path, "rb") if path.endswith(".gz") else open(path, "rb") as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                try:
                    yield json.loads(line)
                except (ValueError, RecursionError) as error:
                    yield ValueError(f"requests: line {number} of {path}: invalid JSON ({error})")


def items(rows: Any) -> Iterator[object]:
    """Yield the rows."""
    if not isinstance(rows, Iterable):
        raise TypeError(f"requests: expected an iterable, got {type(rows).__name__}")
    yield from rows


async def aitems(rows: Any) -> AsyncIterator[object]:
    """Yield the rows of an iterable or an async iterable."""
    if isinstance(rows, AsyncIterable):
        async for item in cast("AsyncIterable[object]", rows):
            yield item
    else:
        for item in rows:
            yield item


def resolved(value: object) -> object:
    """Return the value that a function of the caller has returned."""
    return value


async def aresolved(value: Any) -> object:
    """Return the value that a function, or a coroutine function, of the caller has returned."""
    return await value if inspect.isawaitable(value) else value
