"""Answers of `client.mcp_servers`, and what its methods take."""

from __future__ import annotations

from typing import Any, Optional

from typing_extensions import Required, TypedDict

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage
from portkey_ai.api_resources.types.mcp_capabilities_type import McpCapability, McpCapabilityCounts, McpTestResponse


class McpUserAccessParam(TypedDict, total=False):
    user_id: Required[str]
    enabled: Required[bool]


class McpServerCreateResponse(BaseModel):
    id: Optional[str] = None
    slug: Optional[str] = None


class McpServerBase(BaseModel):
    """What every answer says about an MCP server."""

    id: Optional[str] = None
    name: Optional[str] = None
    slug: Optional[str] = None
    """Part of the URL that MCP clients use."""
    description: Optional[str] = None
    status: Optional[str] = None
    workspace_id: Optional[str] = None
    mcp_integration_id: Optional[str] = None
    created_at: Optional[str] = None


class McpServerListItem(McpServerBase):
    organisation_id: Optional[str] = None
    owner_id: Optional[str] = None
    mcp_integration_slug: Optional[str] = None
    mcp_integration_url: Optional[str] = None
    auth_type: Optional[str] = None
    workspace_name: Optional[str] = None
    workspace_slug: Optional[str] = None
    url: Optional[str] = None
    """Where MCP clients connect to."""


class McpServerListResponse(PortkeyPage[McpServerListItem]):
    data: list[McpServerListItem] = []
    total: Optional[int] = None


class McpServerIntegrationDetails(BaseModel):
    """The integration that a server belongs to."""

    id: Optional[str] = None
    slug: Optional[str] = None
    status: Optional[str] = None
    configurations: Optional[dict[str, Any]] = None
    url: Optional[str] = None
    """Of the upstream MCP server."""
    transport: Optional[str] = None
    auth_type: Optional[str] = None


class McpServerRetrieveResponse(McpServerBase):
    mcp_integration_details: Optional[McpServerIntegrationDetails] = None


class McpServerUpdateResponse(BaseModel):
    pass


class McpServerDeleteResponse(BaseModel):
    pass


class McpServerTestResponse(McpTestResponse):
    pass


class McpServerTokensResponse(BaseModel):
    """The OAuth tokens with which the gateway speaks to the upstream server for this user."""

    access_token: Optional[str] = None
    refresh_token: Optional[str] = None
    expires_at: Optional[str] = None
    object: Optional[str] = None


class McpServerTokensDeleteResponse(BaseModel):
    pass


class McpServerClientInfoResponse(BaseModel):
    """The OAuth client that the gateway is to the upstream server."""

    client_id: Optional[str] = None
    client_secret: Optional[str] = None
    object: Optional[str] = None


class McpServerCapability(McpCapability):
    integration_enabled: Optional[bool] = None
    """Whether the integration has it on; a server cannot offer what its integration has off."""


class McpServerCapabilitiesResponse(PortkeyPage[McpServerCapability]):
    data: list[McpServerCapability] = []
    counts: Optional[McpCapabilityCounts] = None
    total: Optional[int] = None
    has_more: Optional[bool] = None
    success: Optional[bool] = None
    """Of an update; it answers nothing else."""


class McpServerUserAccess(BaseModel):
    user_id: Optional[str] = None
    first_name: Optional[str] = None
    last_name: Optional[str] = None
    enabled: Optional[bool] = None
    has_override: Optional[bool] = None
    """Whether `enabled` was said for this user; otherwise it is the server's default."""
    connection_status: Optional[str] = None
    """connected or not_connected."""


class McpServerUserAccessResponse(PortkeyPage[McpServerUserAccess]):
    data: list[McpServerUserAccess] = []
    default_user_access: Optional[str] = None
    """allow or deny: for users of whom nothing was said."""
    total: Optional[int] = None
    has_more: Optional[bool] = None
    success: Optional[bool] = None
    """Of an update; it answers nothing else."""


class McpServerUserAccessCheckResponse(BaseModel):
    has_access: Optional[bool] = None


class McpServerMetadataResponse(BaseModel):
    """What the upstream server says about itself."""

    server_name: Optional[str] = None
    server_version: Optional[str] = None
    protocol_version: Optional[str] = None
    title: Optional[str] = None
    description: Optional[str] = None
    website_url: Optional[str] = None
    icons: Optional[Any] = None
    capability_flags: Optional[dict[str, Any]] = None
    instructions: Optional[str] = None


class McpServerConnection(BaseModel):
    """A user's connection to a server."""

    user_id: Optional[str] = None
    connected: Optional[bool] = None
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None


class McpServerConnectionsResponse(PortkeyPage[McpServerConnection]):
    data: list[McpServerConnection] = []
    total: Optional[int] = None
    has_more: Optional[bool] = None


class McpServerConnectionDeleteResponse(BaseModel):
    success: Optional[bool] = None
