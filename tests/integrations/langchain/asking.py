"""One way to ask for what LangChain has twice."""

from __future__ import annotations

from typing import Any


async def invoke(kind: str, runnable: Any, value: Any, **kwargs: Any) -> Any:
    if kind == "sync":
        return runnable.invoke(value, **kwargs)
    return await runnable.ainvoke(value, **kwargs)


async def stream(kind: str, runnable: Any, value: Any, **kwargs: Any) -> list[Any]:
    if kind == "sync":
        return list(runnable.stream(value, **kwargs))
    return [chunk async for chunk in runnable.astream(value, **kwargs)]


async def batch(kind: str, runnable: Any, values: list[Any], **kwargs: Any) -> list[Any]:
    if kind == "sync":
        return list(runnable.batch(values, **kwargs))
    return list(await runnable.abatch(values, **kwargs))


def whole(chunks: list[Any]) -> Any:
    """The message that the chunks of a stream add up to."""
    total = chunks[0]
    for chunk in chunks[1:]:
        total += chunk
    return total
