"""The server as programs start it: a process of its own, spoken to by a real client over stdin and stdout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from mcp import types
from mcp.client import ClientSession
from mcp.client.stdio import StdioServerParameters, stdio_client

EXAMPLES = Path(__file__).parents[2]
ARGUMENTS = ["-W", "error::ResourceWarning", "-m", "mcp_server"]


class Running:
    """A server that runs, and what it wrote to stderr."""

    def __init__(self, session: ClientSession, log: Path) -> None:
        self.session = session
        self._log = log

    @property
    def log(self) -> str:
        return self._log.read_text()

    async def chat(self, **arguments: Any) -> dict[str, Any]:
        """The response of the tool; raises ToolFailed with the text of an error."""
        return await self._call("chat", arguments)

    async def list_models(self) -> dict[str, dict[str, Any]]:
        """All models by name."""
        listed = await self._call("list_models", {})
        return {model["name"]: model for model in listed["result"]}

    async def _call(self, tool: str, arguments: dict[str, Any]) -> dict[str, Any]:
        result = await self.session.call_tool(tool, arguments)
        assert isinstance(result, types.CallToolResult)
        if result.is_error:
            raise ToolFailed("".join(block.text for block in result.content if isinstance(block, types.TextContent)))
        assert result.structured_content is not None
        found: dict[str, Any] = json.loads(json.dumps(result.structured_content))
        return found


class ToolFailed(Exception):
    """A tool has answered with an error."""


def environment(settings: Mapping[str, str]) -> dict[str, str]:
    """`settings`, and what the interpreter needs. Nothing else is inherited."""
    return {"PYTHONPATH": str(EXAMPLES.parent), "LOG_LEVEL": "DEBUG", "RETRY_DELAYS": "", **settings}


@asynccontextmanager
async def running(settings: Mapping[str, str], log: Path) -> AsyncGenerator[Running, None]:
    """Start the server with `settings` as its environment, and shake hands."""
    parameters = StdioServerParameters(command=sys.executable, args=ARGUMENTS, env=environment(settings), cwd=EXAMPLES)
    with log.open("w") as output:
        async with stdio_client(parameters, errlog=output) as (read, write), ClientSession(read, write) as session:
            await session.initialize()
            yield Running(session, log)


def refused(settings: Mapping[str, str]) -> str:
    """What a server says that does not start with `settings`; stdout, which is the protocol's, must stay empty."""
    environ = {"PATH": os.environ["PATH"], **environment(settings)}
    command = [sys.executable, *ARGUMENTS]
    done = subprocess.run(command, cwd=EXAMPLES, env=environ, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (1, "")
    return done.stderr
