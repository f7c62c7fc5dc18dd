"""The objects that a library may be handed, and the calls that a tracing tool should record."""

from __future__ import annotations

import inspect
from typing import Any

from portkey_ai import AsyncPortkey, Portkey

MESSAGES: list[Any] = [{"role": "user", "content": "Hello"}]
CALLS = ("chat", "stream", "responses")


def make(what: str, kind: str) -> Any:
    """Return a `client`, `instrumentation` (a client with that option), or `as_openai`."""
    options: Any = {"provider": "openai", "instrumentation": what == "instrumentation"}
    client = Portkey(**options) if kind == "sync" else AsyncPortkey(**options)
    return client.as_openai() if what == "as_openai" else client


async def spans_of_calls(what: str, kind: str, exporter: Any) -> dict[str, list[Any]]:
    """Make each of CALLS with an object of `make`; return the spans that `exporter` then has in memory."""
    found: dict[str, list[Any]] = {}
    for name in CALLS:
        exporter.clear()
        await call(make(what, kind), name)
        found[name] = list(exporter.get_finished_spans())
    return found


async def call(client: Any, name: str) -> Any:
    """Make one of CALLS; a stream is read to its end."""
    if name == "responses":
        result = client.responses.create(model="gpt-4o", input="Hello")
    else:
        streamed = {"stream": True, "stream_options": {"include_usage": True}} if name == "stream" else {}
        result = client.chat.completions.create(model="gpt-4o", messages=MESSAGES, **streamed)
    is_async = inspect.isawaitable(result)
    result = await result if is_async else result
    if name == "stream":
        return [chunk async for chunk in result] if is_async else list(result)
    return result
