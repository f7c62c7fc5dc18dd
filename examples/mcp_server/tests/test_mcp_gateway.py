"""`mcp_url` and `gateway_headers`: the official MCP client reaches a server of the MCP gateway with them."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx2
import pytest
import uvicorn
from mcp.client import ClientSession
from mcp.client.streamable_http import streamable_http_client
from mcp.server import MCPServer

from portkey_ai import AsyncPortkey, Portkey


@dataclass
class Gateway:
    """An MCP gateway on loopback that asks for a key, with one server, `notes`."""

    url: str
    headers: list[dict[str, str]] = field(default_factory=list[dict[str, str]])


@pytest.fixture
def gateway() -> Iterator[Gateway]:
    server = MCPServer("notes")

    @server.tool()
    def count(text: str) -> int:  # pyright: ignore[reportUnusedFunction]
        """Count the words of a text."""
        return len(text.split())

    app: Any = server.streamable_http_app(streamable_http_path="/notes/mcp")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        found = Gateway(f"http://127.0.0.1:{listener.getsockname()[1]}")

        async def checked(scope: Any, receive: Any, send: Any) -> None:
            if scope["type"] == "http":
                headers = {name.decode(): value.decode() for name, value in scope["headers"]}
                found.headers.append(headers)
                if headers.get("x-portkey-api-key") != "key":
                    await send({"type": "http.response.start", "status": 401, "headers": []})
                    await send({"type": "http.response.body", "body": b""})
                    return
            await app(scope, receive, send)

        running = uvicorn.Server(uvicorn.Config(checked, log_level="error"))
        thread = threading.Thread(target=running.run, kwargs={"sockets": [listener]})
        thread.start()
        yield found
        running.should_exit = True
        thread.join(10)


@pytest.mark.parametrize("kind", [Portkey, AsyncPortkey])
async def test_tool_of_a_server(gateway: Gateway, kind: type[Portkey] | type[AsyncPortkey]) -> None:
    client = kind(api_key="key", metadata={"_user": "u-1"})
    http: Any = httpx2.AsyncClient(headers=client.gateway_headers())
    async with (
        http,
        streamable_http_client(client.mcp_url("notes", mcp_gateway_url=gateway.url), http_client=http) as streams,
        ClientSession(streams[0], streams[1]) as session,
    ):
        await session.initialize()
        assert [tool.name for tool in (await session.list_tools()).tools] == ["count"]
        result = await session.call_tool("count", {"text": "three small words"})
        assert result.structured_content == {"result": 3}
    assert {headers["x-portkey-metadata"] for headers in gateway.headers} == {'{"_user":"u-1"}'}


async def test_without_the_key(gateway: Gateway) -> None:
    client = AsyncPortkey(api_key="key")
    http: Any = httpx2.AsyncClient()
    async with http:
        response = await http.post(client.mcp_url("notes", mcp_gateway_url=gateway.url), json={})
    assert response.status_code == 401
