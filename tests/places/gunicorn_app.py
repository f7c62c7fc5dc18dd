"""A WSGI application whose clients are made, and used, before gunicorn forks its workers (`--preload`)."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterable
from typing import Any

from everyday_calls import async_calls_on, calls_on, chat, new_async_client, new_client

client = new_client(os.environ["GATEWAY"])
async_client = new_async_client(os.environ["GATEWAY"])
chat(client)
asyncio.run(async_calls_on(async_client))


def app(_: dict[str, Any], start_response: Callable[[str, list[tuple[str, str]]], Any]) -> Iterable[bytes]:
    calls_on(client)
    asyncio.run(async_calls_on(async_client))
    start_response("200 OK", [("content-type", "text/plain")])
    return [str(os.getpid()).encode()]
