"""Answers of `client.mcp_integrations`, and what its methods take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional, Union

from typing_extensions import Required, TypedDict

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage
from portkey_ai.api_resources.types.mcp_capabilities_type import McpCapability, McpCapabilityCounts, McpTestResponse


class McpConfigurationsParam(TypedDict, total=False):
    custom_headers: Mapping[str, object]
    """Headers that the gateway sends to the upstream server."""
    passthrough_header: Mapping[str, object]
    """Headers of the caller that the gateway passes on."""


class McpSecretMappingParam(TypedDict, total=False):
    """Where a value comes from a secret reference instead of the request."""

    target_field: Required[str]
    """`configurations.<field>`."""
    secret_reference_id: Required[str]
    secret_key: Optional[str]
    value_format: Optional[Literal["json", "string"]]


class McpWorkspaceAccessParam(TypedDict, total=False):
    id: Required[str]
    enabled: Required[bool]


class McpGlobalAccessParam(TypedDict, total=False):
    enabled: Required[bool]


class McpSecretMapping(BaseModel):
    target_field: Optional[str] = None
    secret_reference_id: Optional[str] = None
    secret_key: Optional[str] = None
    value_format: Optional[str] = None


class McpIntegrationCreateResponse(BaseModel):
    id: Optional[str] = None
    slug: Optional[str] = None


class McpIntegrationBase(BaseModel):
    """What every answer says about an MCP integration."""

    id: Optional[str] = None
    name: Optional[str] = None
    slug: Optional[str] = None
    description: Optional[str] = None
    owner_id: Optional[str] = None
    status: Optional[str] = None
    type: Optional[str] = None
    """workspace or organisation: whom it belongs to."""
    workspace_id: Optional[str] = None
    url: Optional[str] = None
    """Of the upstream MCP server."""
    auth_type: Optional[str] = None
    """oauth_auto, oauth_client_credentials, headers or none."""
    transport: Optional[str] = None
    """http, sse or interactive."""
    configurations: Optional[dict[str, Any]] = None
    secret_mappings: Optional[list[McpSecretMapping]] = None
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None


class McpIntegrationListItem(McpIntegrationBase):
    workspaces_count: Optional[float] = None


class McpIntegrationListResponse(PortkeyPage[McpIntegrationListItem]):
    data: list[McpIntegrationListItem] = []
    total: Optional[int] = None
    has_more: Optional[bool] = None


class McpIntegrationRetrieveResponse(McpIntegrationBase):
    global_workspace_access: Optional[dict[str, Any]] = None


class McpIntegrationUpdateResponse(BaseModel):
    pass


class McpIntegrationDeleteResponse(BaseModel):
    pass


class McpIntegrationWorkspace(BaseModel):
    """A workspace that may, or may not, use an integration."""

    id: Optional[str] = None
    enabled: Optional[bool] = None
    status: Optional[str] = None
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None


class McpIntegrationWorkspacesResponse(PortkeyPage[McpIntegrationWorkspace]):
    """Workspaces with access; the gateway has them in `data` when a version was asked for, else in `workspaces`.

    Iterating does not depend on it.
    """

    items_field = "workspaces"

    data: Optional[list[McpIntegrationWorkspace]] = None
    workspaces: Optional[list[McpIntegrationWorkspace]] = None
    global_workspace_access: Optional[dict[str, Any]] = None
    total: Optional[int] = None

    def items(self) -> list[McpIntegrationWorkspace]:
        return self.workspaces or self.data or []


class McpIntegrationCapability(McpCapability):
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None


class McpIntegrationCapabilitiesResponse(PortkeyPage[McpIntegrationCapability]):
    data: list[McpIntegrationCapability] = []
    counts: Optional[McpCapabilityCounts] = None
    total: Optional[int] = None
    has_more: Optional[bool] = None
    success: Optional[bool] = None
    """Of an update; it answers nothing else."""


class McpIntegrationMetadataResponse(BaseModel):
    """What the upstream server says about itself, and when the gateway last asked."""

    server_name: Optional[str] = None
    server_version: Optional[str] = None
    protocol_version: Optional[str] = None
    capability_flags: Optional[dict[str, Any]] = None
    sync_status: Optional[str] = None
    last_synced_at: Optional[str] = None
    sync_error: Optional[str] = None


class McpIntegrationSyncResponse(BaseModel):
    success: Optional[bool] = None


class McpIntegrationTestResponse(McpTestResponse):
    pass


McpConfigurations = Union[McpConfigurationsParam, Mapping[str, object]]
"""What the gateway needs to know to reach an upstream server; it takes more fields than those named."""
