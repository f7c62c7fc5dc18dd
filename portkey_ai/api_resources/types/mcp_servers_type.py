"""Parameters and responses of `client.mcp_servers`."""

from __future__ import annotations

from typing import Any, Optional

from typing_extensions import Required, TypedDict

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage
from portkey_ai.api_resources.types.mcp_capabilities_type import McpCapability, McpCapabilityCounts, McpTestResponse

from .mapping_model import NestedMappingModel


class McpUserAccessParam(TypedDict, total=False):
    user_id: Required[str]
    enabled: Required[bool]


class McpServerCreateResponse(BaseModel):
    id: Optional[str] = None
    slug: Optional[str] = None


class McpServerBase(BaseModel):
    """The fields that all responses about an MCP server have."""

    id: Optional[str] = None
    name: Optional[str] = None
    slug: Optional[str] = None
    """The server's part of the URL for MCP clients."""
    description: Optional[str] = None
    status: Optional[str] = None
    workspace_id: Optional[str] = None
    mcp_integration_id: Optional[str] = None
    created_at: Optional[str] = None


class McpServerListItem(McpServerBase, NestedMappingModel):
    organisation_id: Optional[str] = None
    owner_id: Optional[str] = None
    mcp_integration_slug: Optional[str] = None
    mcp_integration_url: Optional[str] = None
    auth_type: Optional[str] = None
    workspace_name: Optional[str] = None
    workspace_slug: Optional[str] = None
    url: Optional[str] = None
    """The URL for MCP clients."""


class McpServerListResponse(PortkeyPage[McpServerListItem]):
    data: list[McpServerListItem] = []
    total: Optional[int] = None


class McpServerIntegrationDetails(NestedMappingModel):
    """The integration that a server belongs to."""

    id: Optional[str] = None
    slug: Optional[str] = None
    status: Optional[str] = None
    configurations: Optional[dict[str, Any]] = None
    url: Optional[str] = None
    """The URL of the upstream MCP server."""
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
    """The OAuth tokens that the gateway uses at the upstream server for this user."""

    access_token: Optional[str] = None
    refresh_token: Optional[str] = None
    expires_at: Optional[str] = None
    object: Optional[str] = None


class McpServerTokensDeleteResponse(BaseModel):
    pass


class McpServerClientInfoResponse(BaseModel):
    """The OAuth client that the gateway uses at the upstream server."""

    client_id: Optional[str] = None
    client_secret: Optional[str] = None
    object: Optional[str] = None


class McpServerCapability(McpCapability, NestedMappingModel):
    integration_enabled: Optional[bool] = None
    """Whether the integration has enabled it. A server cannot enable what its integration has disabled."""


class McpServerCapabilitiesResponse(PortkeyPage[McpServerCapability]):
    data: list[McpServerCapability] = []
    counts: Optional[McpCapabilityCounts] = None
    total: Optional[int] = None
    has_more: Optional[bool] = None
    success: Optional[bool] = None
    """The only field of an update."""


class McpServerUserAccess(NestedMappingModel):
    user_id: Optional[str] = None
    first_name: Optional[str] = None
    last_name: Optional[str] = None
    enabled: Optional[bool] = None
    has_override: Optional[bool] = None
    """Whether `enabled` is set for this user, or is the server's default."""
    connection_status: Optional[str] = None
    """connected or not_connected."""


class McpServerUserAccessResponse(PortkeyPage[McpServerUserAccess]):
    data: list[McpServerUserAccess] = []
    default_user_access: Optional[str] = None
    """allow or deny: for users that have no setting of their own."""
    total: Optional[int] = None
    has_more: Optional[bool] = None
    success: Optional[bool] = None
    """The only field of an update."""


class McpServerUserAccessCheckResponse(BaseModel):
    has_access: Optional[bool] = None


class McpServerMetadataResponse(BaseModel):
    """Metadata of the upstream server."""

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
