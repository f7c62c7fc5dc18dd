"""Responses of `client.mcp_registry`, in the format of the MCP registry API."""

from __future__ import annotations

from typing import Any, Optional

from pydantic import Field

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage


class McpRegistryRemote(BaseModel):
    type: Optional[str] = None
    """streamable-http."""
    url: Optional[str] = None
    """The URL at the gateway for MCP clients."""


class McpRegistryServerDetail(BaseModel):
    """A server, as in its `server.json`."""

    name: Optional[str] = None
    """`ai.portkey.<workspace slug>/<server slug>`."""
    title: Optional[str] = None
    description: Optional[str] = None
    version: Optional[str] = None
    """The version that the upstream server reports, or 0.0.0."""
    website_url: Optional[str] = Field(alias="websiteUrl", default=None)
    icons: Optional[list[Any]] = None
    remotes: Optional[list[McpRegistryRemote]] = None


class McpRegistryServer(BaseModel):
    server: Optional[McpRegistryServerDetail] = None
    meta: Optional[dict[str, Any]] = Field(alias="_meta", default=None)
    """The times of publication and change, by registry."""


class McpRegistryMetadata(BaseModel):
    count: Optional[int] = None
    """The number of servers on this page."""
    next_cursor: Optional[str] = Field(alias="nextCursor", default=None)


class McpRegistryServersResponse(PortkeyPage[McpRegistryServer]):
    items_field = "servers"

    servers: list[McpRegistryServer] = []
    metadata: Optional[McpRegistryMetadata] = None

    def next_cursor(self) -> Optional[str]:
        return self.metadata.next_cursor if self.metadata else None
