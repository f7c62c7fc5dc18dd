"""Parameters and responses of `client.mcp_integrations`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional, Union

from typing_extensions import Required, TypedDict

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage
from portkey_ai.api_resources.types.mcp_capabilities_type import McpCapability, McpCapabilityCounts, McpTestResponse

from .mapping_model import NestedMappingModel


class McpConfigurationsParam(TypedDict, total=False):
    custom_headers: Mapping[str, object]
    """Headers that the gateway sends to the upstream server."""
    passthrough_header: Mapping[str, object]
    """Headers of the caller that the gateway forwards."""


class McpSecretMappingParam(TypedDict, total=False):
    """A field whose value comes from a secret reference."""

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


class McpSecretMapping(NestedMappingModel):
    target_field: Optional[str] = None
    secret_reference_id: Optional[str] = None
    secret_key: Optional[str] = None
    value_format: Optional[str] = None


class McpIntegrationCreateResponse(BaseModel):
    id: Optional[str] = None
    slug: Optional[str] = None


class McpIntegrationBase(BaseModel):
    """The fields that all responses about an MCP integration have."""

    id: Optional[str] = None
    name: Optional[str] = None
    slug: Optional[str] = None
    description: Optional[str] = None
    owner_id: Optional[str] = None
    status: Optional[str] = None
    type: Optional[str] = None
    """The owner: workspace or organisation."""
    workspace_id: Optional[str] = None
    url: Optional[str] = None
    """The URL of the upstream MCP server."""
    auth_type: Optional[str] = None
    """oauth_auto, oauth_client_credentials, headers or none."""
    transport: Optional[str] = None
    """http, sse or interactive."""
    configurations: Optional[dict[str, Any]] = None
    secret_mappings: Optional[list[McpSecretMapping]] = None
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None


class McpIntegrationListItem(McpIntegrationBase, NestedMappingModel):
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


class McpIntegrationWorkspace(NestedMappingModel):
    """A workspace and whether it may use an integration."""

    id: Optional[str] = None
    enabled: Optional[bool] = None
    status: Optional[str] = None
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None


class McpIntegrationWorkspacesResponse(PortkeyPage[McpIntegrationWorkspace]):
    """Workspaces with access. The gateway returns them in `data` if a `version` was given, otherwise in `workspaces`.

    Iterating over the page works for both.
    """

    items_field = "workspaces"

    data: Optional[list[McpIntegrationWorkspace]] = None
    workspaces: Optional[list[McpIntegrationWorkspace]] = None
    global_workspace_access: Optional[dict[str, Any]] = None
    total: Optional[int] = None

    def items(self) -> list[McpIntegrationWorkspace]:
        return self.workspaces or self.data or []


class McpIntegrationCapability(McpCapability, NestedMappingModel):
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None


class McpIntegrationCapabilitiesResponse(PortkeyPage[McpIntegrationCapability]):
    data: list[McpIntegrationCapability] = []
    counts: Optional[McpCapabilityCounts] = None
    total: Optional[int] = None
    has_more: Optional[bool] = None
    success: Optional[bool] = None
    """The only field of an update."""


class McpIntegrationMetadataResponse(BaseModel):
    """Metadata of the upstream server, and when the gateway last read it."""

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
"""How the gateway connects to an upstream server. Other fields are allowed."""
