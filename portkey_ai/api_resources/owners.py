"""Who may use a connection: the process that opened it, and for asyncio the event loop."""

from __future__ import annotations

import asyncio
import os

import httpx

LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=20)
"""As many at once as OpenAI's client allows; but httpcore looks at every idle connection for each request, twice, so
that the hundred which that client keeps cost more than opening some again."""


class _Process:
    """This process; another object in a forked child."""


_process = _Process()


def _forked() -> None:
    global _process
    _process = _Process()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)


def this_process() -> object:
    return _process


def this_loop() -> object:
    """The running event loop; the process where asyncio does not run (trio)."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return _process
