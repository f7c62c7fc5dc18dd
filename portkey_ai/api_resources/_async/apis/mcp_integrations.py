"""`client.mcp_integrations`: upstream MCP servers that an organisation or a workspace may use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from portkey_ai._vendor.openai._types import Omit, omit
from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.requests.call_options import path_of
from portkey_ai.api_resources.resource_property import resource_property
from portkey_ai.api_resources.types.mcp_integration_type import (
    McpIntegrationCapabilitiesResponse,
    McpIntegrationCreateResponse,
    McpIntegrationDeleteResponse,
    McpIntegrationListResponse,
    McpIntegrationMetadataResponse,
    McpIntegrationRetrieveResponse,
    McpIntegrationSyncResponse,
    McpIntegrationTestResponse,
    McpIntegrationUpdateResponse,
    McpIntegrationWorkspacesResponse,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from portkey_ai.api_resources.decoding.paging import AsyncListing
    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.api_resources.types.mcp_capabilities_type import McpCapabilityUpdateParam
    from portkey_ai.api_resources.types.mcp_integration_type import (
        McpConfigurations,
        McpGlobalAccessParam,
        McpSecretMappingParam,
        McpWorkspaceAccessParam,
    )


class AsyncMcpIntegrationWorkspaces(AsyncPortkeyResource):
    """The workspaces that may use an MCP integration."""

    def list(
        self, mcp_integration_id: str, *, version: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncListing[McpIntegrationWorkspacesResponse]:
        """List the workspaces of an integration: `GET /mcp-integrations/{mcp_integration_id}/workspaces`.

        Args:
          version: Requests the newer form of the response, with the workspaces in `data` and a `total`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/workspaces/list-mcp-integration-workspaces
        """
        path = path_of("/mcp-integrations/{mcp_integration_id}/workspaces", mcp_integration_id=mcp_integration_id)
        query = {"version": version}
        return self._list(path, McpIntegrationWorkspacesResponse, options, query=query, paging="none")

    async def update(
        self,
        mcp_integration_id: str,
        *,
        workspaces: Sequence[McpWorkspaceAccessParam],
        global_workspace_access: McpGlobalAccessParam | Omit | None = omit,
        override_existing_workspace_access: bool | None = None,
        override_existing_workspaces_access: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> McpIntegrationWorkspacesResponse:
        """Set which workspaces may use an integration: `PUT /mcp-integrations/{mcp_integration_id}/workspaces`.

        The response has no fields.

        Args:
          global_workspace_access: For the workspaces that are not listed; None removes the setting.
          override_existing_workspace_access: Whether the global setting replaces existing settings of workspaces.
          override_existing_workspaces_access: An alias of `override_existing_workspace_access`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/workspaces/bulk-update-mcp-integration-workspaces
        """
        if override_existing_workspace_access is None:
            override_existing_workspace_access = override_existing_workspaces_access
        body = {
            "workspaces": workspaces,
            "global_workspace_access": global_workspace_access,
            "override_existing_workspace_access": override_existing_workspace_access,
        }
        return await self._send(
            "put",
            path_of("/mcp-integrations/{mcp_integration_id}/workspaces", mcp_integration_id=mcp_integration_id),
            McpIntegrationWorkspacesResponse,
            options,
            body=body,
            nullable=("global_workspace_access",),
        )


class AsyncMcpIntegrationCapabilities(AsyncPortkeyResource):
    """The tools, prompts and resources of an MCP integration."""

    def list(
        self,
        mcp_integration_id: str,
        *,
        page: int | None = None,
        page_size: int | None = None,
        type: Literal["tool", "prompt", "resource", "resource_template"] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[McpIntegrationCapabilitiesResponse]:
        """List the capabilities of an integration: `GET /mcp-integrations/{mcp_integration_id}/capabilities`.

        Args:
          page: Counts from 1.
          page_size: At most 500; default 100.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/capabilities/list-mcp-integration-capabilities
        """
        path = path_of("/mcp-integrations/{mcp_integration_id}/capabilities", mcp_integration_id=mcp_integration_id)
        query = {"page": page, "page_size": page_size, "type": type}
        return self._list(path, McpIntegrationCapabilitiesResponse, options, query=query, paging="one_page")

    async def update(
        self,
        mcp_integration_id: str,
        *,
        capabilities: Sequence[McpCapabilityUpdateParam],
        **options: Unpack[CallOptions],
    ) -> McpIntegrationCapabilitiesResponse:
        """Enable or disable capabilities: `PUT /mcp-integrations/{mcp_integration_id}/capabilities`.

        The response has only `success`. At least one capability is required; resource templates are not allowed.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/capabilities/bulk-update-mcp-integration-capabilities
        """
        return await self._send(
            "put",
            path_of("/mcp-integrations/{mcp_integration_id}/capabilities", mcp_integration_id=mcp_integration_id),
            McpIntegrationCapabilitiesResponse,
            options,
            body={"capabilities": capabilities},
        )


class AsyncMcpIntegrationMetadata(AsyncPortkeyResource):
    """Metadata of the upstream server of an MCP integration."""

    async def retrieve(self, mcp_integration_id: str, **options: Unpack[CallOptions]) -> McpIntegrationMetadataResponse:
        """Get name, version and state of the upstream server: `GET /mcp-integrations/{mcp_integration_id}/metadata`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/metadata/get-mcp-integration-metadata
        """
        path = path_of("/mcp-integrations/{mcp_integration_id}/metadata", mcp_integration_id=mcp_integration_id)
        return await self._send("get", path, McpIntegrationMetadataResponse, options)


class AsyncMcpIntegrations(AsyncPortkeyResource):
    """Upstream MCP servers and how to connect to them. An id may be a slug."""

    @resource_property
    def workspaces(self) -> AsyncMcpIntegrationWorkspaces:
        """The workspaces that may use an MCP integration."""
        return AsyncMcpIntegrationWorkspaces(self._client)

    @resource_property
    def capabilities(self) -> AsyncMcpIntegrationCapabilities:
        """The tools, prompts and resources of an MCP integration."""
        return AsyncMcpIntegrationCapabilities(self._client)

    @resource_property
    def metadata(self) -> AsyncMcpIntegrationMetadata:
        """Metadata of the upstream server of an MCP integration."""
        return AsyncMcpIntegrationMetadata(self._client)

    async def create(
        self,
        *,
        name: str,
        url: str,
        auth_type: Literal["oauth_auto", "headers", "none"],
        transport: Literal["http", "sse"],
        description: str | Omit | None = omit,
        workspace_id: str | None = None,
        organisation_id: str | None = None,
        configurations: McpConfigurations | None = None,
        slug: str | None = None,
        secret_mappings: Sequence[McpSecretMappingParam] | None = None,
        **options: Unpack[CallOptions],
    ) -> McpIntegrationCreateResponse:
        """Add an upstream MCP server: `POST /mcp-integrations`.

        Args:
          url: The URL of the upstream server.
          workspace_id: The workspace that owns the integration.
          organisation_id: The organisation that owns it; requires an admin key.
          slug: Letters, digits, `_` and `-`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/create-mcp-integration
        """
        body = {
            "name": name,
            "url": url,
            "auth_type": auth_type,
            "transport": transport,
            "description": description,
            "workspace_id": workspace_id,
            "organisation_id": organisation_id,
            "configurations": configurations,
            "slug": slug,
            "secret_mappings": secret_mappings,
        }
        return await self._send(
            "post", "/mcp-integrations", McpIntegrationCreateResponse, options, body=body, nullable=("description",)
        )

    def list(
        self,
        *,
        organisation_id: str | None = None,
        type: Literal["workspace", "organisation", "all"] | None = None,
        workspace_id: str | None = None,
        current_page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[McpIntegrationListResponse]:
        """List the MCP integrations: `GET /mcp-integrations`.

        Args:
          type: Who owns the integrations.
          current_page: Counts from 0.
          page_size: At most 1000; default 100.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/list-mcp-integrations
        """
        query = {
            "organisation_id": organisation_id,
            "type": type,
            "workspace_id": workspace_id,
            "current_page": current_page,
            "page_size": page_size,
            "search": search,
        }
        return self._list("/mcp-integrations", McpIntegrationListResponse, options, query=query, paging="zero_page")

    async def retrieve(self, mcp_integration_id: str, **options: Unpack[CallOptions]) -> McpIntegrationRetrieveResponse:
        """Get an MCP integration: `GET /mcp-integrations/{mcp_integration_id}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/retrieve-mcp-integration
        """
        path = path_of("/mcp-integrations/{mcp_integration_id}", mcp_integration_id=mcp_integration_id)
        return await self._send("get", path, McpIntegrationRetrieveResponse, options)

    async def update(
        self,
        mcp_integration_id: str,
        *,
        name: str | None = None,
        description: str | Omit | None = omit,
        configurations: McpConfigurations | None = None,
        url: str | None = None,
        auth_type: Literal["oauth_auto", "headers", "none"] | None = None,
        transport: Literal["http", "sse"] | None = None,
        secret_mappings: Sequence[McpSecretMappingParam] | None = None,
        **options: Unpack[CallOptions],
    ) -> McpIntegrationUpdateResponse:
        """Update an MCP integration: `PUT /mcp-integrations/{mcp_integration_id}`.

        Args:
          description: None removes it.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/update-mcp-integration
        """
        path = path_of("/mcp-integrations/{mcp_integration_id}", mcp_integration_id=mcp_integration_id)
        body = {
            "name": name,
            "description": description,
            "configurations": configurations,
            "url": url,
            "auth_type": auth_type,
            "transport": transport,
            "secret_mappings": secret_mappings,
        }
        return await self._send(
            "put", path, McpIntegrationUpdateResponse, options, body=body, nullable=("description",)
        )

    async def delete(self, mcp_integration_id: str, **options: Unpack[CallOptions]) -> McpIntegrationDeleteResponse:
        """Delete an MCP integration: `DELETE /mcp-integrations/{mcp_integration_id}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/delete-mcp-integration
        """
        path = path_of("/mcp-integrations/{mcp_integration_id}", mcp_integration_id=mcp_integration_id)
        return await self._send("delete", path, McpIntegrationDeleteResponse, options)

    async def sync(
        self,
        mcp_integration_id: str,
        *,
        server_info: Mapping[str, object] | None = None,
        capabilities: Sequence[Mapping[str, object]] | None = None,
        **options: Unpack[CallOptions],
    ) -> McpIntegrationSyncResponse:
        """Store what the upstream server offers: `POST /mcp-integrations/{mcp_integration_id}/sync`.

        Args:
          server_info: Metadata of the server.
          capabilities: Its tools, prompts and resources.

        https://portkey.ai/docs/api-reference/admin-api/introduction
        """
        path = path_of("/mcp-integrations/{mcp_integration_id}/sync", mcp_integration_id=mcp_integration_id)
        body = {"server_info": server_info, "capabilities": capabilities}
        return await self._send("post", path, McpIntegrationSyncResponse, options, body=body)

    async def test(self, mcp_integration_id: str, **options: Unpack[CallOptions]) -> McpIntegrationTestResponse:
        """Test the connection to the upstream server: `POST /mcp-integrations/{mcp_integration_id}/test`.

        If the server cannot be reached, `success` is False and nothing is raised. `response_time_ms` is in
        milliseconds.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/test-mcp-integration
        """
        path = path_of("/mcp-integrations/{mcp_integration_id}/test", mcp_integration_id=mcp_integration_id)
        return await self._send("post", path, McpIntegrationTestResponse, options)
