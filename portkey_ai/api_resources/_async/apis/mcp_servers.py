"""`client.mcp_servers`: MCP servers of a workspace, reached through the gateway."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from portkey_ai._vendor.openai._types import Omit, omit
from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.requests.call_options import path_of
from portkey_ai.api_resources.resource_property import resource_property
from portkey_ai.api_resources.types.mcp_servers_type import (
    McpServerCapabilitiesResponse,
    McpServerClientInfoResponse,
    McpServerConnectionDeleteResponse,
    McpServerConnectionsResponse,
    McpServerCreateResponse,
    McpServerDeleteResponse,
    McpServerListResponse,
    McpServerMetadataResponse,
    McpServerRetrieveResponse,
    McpServerTestResponse,
    McpServerTokensDeleteResponse,
    McpServerTokensResponse,
    McpServerUpdateResponse,
    McpServerUserAccessCheckResponse,
    McpServerUserAccessResponse,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from portkey_ai.api_resources.decoding.paging import AsyncListing
    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.api_resources.types.mcp_capabilities_type import McpCapabilityUpdateParam
    from portkey_ai.api_resources.types.mcp_servers_type import McpUserAccessParam


class AsyncMcpServerCapabilities(AsyncPortkeyResource):
    """The tools, prompts and resources of an MCP server."""

    def list(
        self,
        mcp_server_id: str,
        *,
        page: int | None = None,
        page_size: int | None = None,
        type: Literal["tool", "prompt", "resource", "resource_template"] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[McpServerCapabilitiesResponse]:
        """List the capabilities of a server: `GET /mcp-servers/{mcp_server_id}/capabilities`.

        Args:
          page: Counts from 1.
          page_size: At most 500; default 100.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/capabilities/list-mcp-server-capabilities
        """
        path = path_of("/mcp-servers/{mcp_server_id}/capabilities", mcp_server_id=mcp_server_id)
        query = {"page": page, "page_size": page_size, "type": type}
        return self._list(path, McpServerCapabilitiesResponse, options, query=query, paging="one_page")

    async def update(
        self,
        mcp_server_id: str,
        *,
        capabilities: Sequence[McpCapabilityUpdateParam],
        **options: Unpack[CallOptions],
    ) -> McpServerCapabilitiesResponse:
        """Enable or disable capabilities: `PUT /mcp-servers/{mcp_server_id}/capabilities`.

        The response has only `success`. At least one capability is required; resource templates are not allowed.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/capabilities/bulk-update-mcp-server-capabilities
        """
        path = path_of("/mcp-servers/{mcp_server_id}/capabilities", mcp_server_id=mcp_server_id)
        body = {"capabilities": capabilities}
        return await self._send("put", path, McpServerCapabilitiesResponse, options, body=body)

    async def sync(
        self,
        mcp_server_id: str,
        *,
        capabilities: Sequence[Mapping[str, object]] | None = None,
        **options: Unpack[CallOptions],
    ) -> McpServerCapabilitiesResponse:
        """Store what the server offers: `POST /mcp-servers/{mcp_server_id}/capabilities/sync`.

        Without `capabilities`, the gateway asks the server for them.

        https://portkey.ai/docs/api-reference/admin-api/introduction
        """
        path = path_of("/mcp-servers/{mcp_server_id}/capabilities/sync", mcp_server_id=mcp_server_id)
        body = {"capabilities": capabilities}
        return await self._send("post", path, McpServerCapabilitiesResponse, options, body=body)


class AsyncMcpServerUserAccess(AsyncPortkeyResource):
    """Users that may use an MCP server."""

    def list(
        self,
        mcp_server_id: str,
        *,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[McpServerUserAccessResponse]:
        """List the users, each with whether they may use a server: `GET /mcp-servers/{mcp_server_id}/user-access`.

        Args:
          page: Counts from 1.
          page_size: At most 500; default 100.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/user-access/list-mcp-server-user-access
        """
        path = path_of("/mcp-servers/{mcp_server_id}/user-access", mcp_server_id=mcp_server_id)
        query = {"page": page, "page_size": page_size, "search": search}
        return self._list(path, McpServerUserAccessResponse, options, query=query, paging="one_page")

    async def update(
        self,
        mcp_server_id: str,
        *,
        user_access: Sequence[McpUserAccessParam] | None = None,
        default_user_access: Literal["allow", "deny"] | None = None,
        **options: Unpack[CallOptions],
    ) -> McpServerUserAccessResponse:
        """Set which users may use a server: `PUT /mcp-servers/{mcp_server_id}/user-access`. Returns only `success`.

        Args:
          default_user_access: For users that have no setting of their own.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/user-access/bulk-update-mcp-server-user-access
        """
        path = path_of("/mcp-servers/{mcp_server_id}/user-access", mcp_server_id=mcp_server_id)
        body = {"user_access": user_access, "default_user_access": default_user_access}
        return await self._send("put", path, McpServerUserAccessResponse, options, body=body)

    async def check(self, mcp_server_id: str, **options: Unpack[CallOptions]) -> McpServerUserAccessCheckResponse:
        """Check whether the API key may use a server: `GET /mcp-servers/{mcp_server_id}/user-access/check`.

        https://portkey.ai/docs/api-reference/admin-api/introduction
        """
        path = path_of("/mcp-servers/{mcp_server_id}/user-access/check", mcp_server_id=mcp_server_id)
        return await self._send("get", path, McpServerUserAccessCheckResponse, options)


class AsyncMcpServerMetadata(AsyncPortkeyResource):
    """Metadata of an MCP server."""

    async def retrieve(self, mcp_server_id: str, **options: Unpack[CallOptions]) -> McpServerMetadataResponse:
        """Get the metadata of a server: `GET /mcp-servers/{mcp_server_id}/metadata`.

        https://portkey.ai/docs/api-reference/admin-api/introduction
        """
        path = path_of("/mcp-servers/{mcp_server_id}/metadata", mcp_server_id=mcp_server_id)
        return await self._send("get", path, McpServerMetadataResponse, options)

    async def sync(
        self,
        mcp_server_id: str,
        *,
        server_name: str | None = None,
        server_version: str | None = None,
        protocol_version: str | None = None,
        title: str | None = None,
        description: str | None = None,
        website_url: str | None = None,
        icons: Sequence[object] | None = None,
        capability_flags: Mapping[str, object] | None = None,
        instructions: str | None = None,
        **options: Unpack[CallOptions],
    ) -> McpServerMetadataResponse:
        """Store the metadata of a server: `POST /mcp-servers/{mcp_server_id}/metadata/sync`.

        https://portkey.ai/docs/api-reference/admin-api/introduction
        """
        path = path_of("/mcp-servers/{mcp_server_id}/metadata/sync", mcp_server_id=mcp_server_id)
        body = {
            "server_name": server_name,
            "server_version": server_version,
            "protocol_version": protocol_version,
            "title": title,
            "description": description,
            "website_url": website_url,
            "icons": icons,
            "capability_flags": capability_flags,
            "instructions": instructions,
        }
        return await self._send("post", path, McpServerMetadataResponse, options, body=body)


class AsyncMcpServerConnections(AsyncPortkeyResource):
    """The connections of users to an MCP server."""

    def list(
        self,
        mcp_server_id: str,
        *,
        user_id: str | None = None,
        workspace_id: str | None = None,
        current_page: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[McpServerConnectionsResponse]:
        """List the connections to a server: `GET /mcp-servers/{mcp_server_id}/connections`.

        Args:
          current_page: Counts from 0.
          page_size: At most 500; default 100.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/connections/list-mcp-server-connections
        """
        path = path_of("/mcp-servers/{mcp_server_id}/connections", mcp_server_id=mcp_server_id)
        query = {
            "user_id": user_id,
            "workspace_id": workspace_id,
            "current_page": current_page,
            "page_size": page_size,
        }
        return self._list(path, McpServerConnectionsResponse, options, query=query, paging="zero_page")

    async def delete(
        self,
        mcp_server_id: str,
        *,
        user_id: str | None = None,
        workspace_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> McpServerConnectionDeleteResponse:
        """Delete a user's connection to a server: `DELETE /mcp-servers/{mcp_server_id}/connections`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/connections/delete-mcp-server-connection
        """
        path = path_of("/mcp-servers/{mcp_server_id}/connections", mcp_server_id=mcp_server_id)
        query = {"user_id": user_id, "workspace_id": workspace_id}
        return await self._send("delete", path, McpServerConnectionDeleteResponse, options, query=query)


class AsyncMcpServers(AsyncPortkeyResource):
    """MCP servers of a workspace, at `https://mcp.portkey.ai/<slug>/mcp`. An id may be a slug."""

    @resource_property
    def capabilities(self) -> AsyncMcpServerCapabilities:
        """The tools, prompts and resources of an MCP server."""
        return AsyncMcpServerCapabilities(self._client)

    @resource_property
    def user_access(self) -> AsyncMcpServerUserAccess:
        """Users that may use an MCP server."""
        return AsyncMcpServerUserAccess(self._client)

    @resource_property
    def metadata(self) -> AsyncMcpServerMetadata:
        """Metadata of an MCP server."""
        return AsyncMcpServerMetadata(self._client)

    @resource_property
    def connections(self) -> AsyncMcpServerConnections:
        """The connections of users to an MCP server."""
        return AsyncMcpServerConnections(self._client)

    async def create(
        self,
        *,
        name: str,
        mcp_integration_id: str,
        description: str | Omit | None = omit,
        workspace_id: str | None = None,
        slug: str | None = None,
        **options: Unpack[CallOptions],
    ) -> McpServerCreateResponse:
        """Create a server of a workspace from an MCP integration: `POST /mcp-servers`.

        Args:
          name: At most 255 characters.
          description: At most 500 characters.
          slug: 3 to 50 letters, digits, `_` and `-`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/create-mcp-server
        """
        body = {
            "name": name,
            "mcp_integration_id": mcp_integration_id,
            "description": description,
            "workspace_id": workspace_id,
            "slug": slug,
        }
        return await self._send(
            "post", "/mcp-servers", McpServerCreateResponse, options, body=body, nullable=("description",)
        )

    def list(
        self,
        *,
        workspace_id: str | None = None,
        current_page: int | None = None,
        page_size: int | None = None,
        id: str | None = None,
        search: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[McpServerListResponse]:
        """List the MCP servers: `GET /mcp-servers`.

        Args:
          current_page: Counts from 0.
          page_size: At most 100, which is the default.
          id: Only the server with this id.
          search: At most 255 characters.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/list-mcp-servers
        """
        query = {
            "workspace_id": workspace_id,
            "current_page": current_page,
            "page_size": page_size,
            "id": id,
            "search": search,
        }
        return self._list("/mcp-servers", McpServerListResponse, options, query=query, paging="zero_page")

    async def retrieve(self, mcp_server_id: str, **options: Unpack[CallOptions]) -> McpServerRetrieveResponse:
        """Get an MCP server: `GET /mcp-servers/{mcp_server_id}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/retrieve-mcp-server
        """
        path = path_of("/mcp-servers/{mcp_server_id}", mcp_server_id=mcp_server_id)
        return await self._send("get", path, McpServerRetrieveResponse, options)

    async def update(
        self,
        mcp_server_id: str,
        *,
        name: str | None = None,
        description: str | Omit | None = omit,
        **options: Unpack[CallOptions],
    ) -> McpServerUpdateResponse:
        """Update an MCP server: `PUT /mcp-servers/{mcp_server_id}`.

        Args:
          description: None removes it.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/update-mcp-server
        """
        path = path_of("/mcp-servers/{mcp_server_id}", mcp_server_id=mcp_server_id)
        body = {"name": name, "description": description}
        return await self._send("put", path, McpServerUpdateResponse, options, body=body, nullable=("description",))

    async def delete(self, mcp_server_id: str, **options: Unpack[CallOptions]) -> McpServerDeleteResponse:
        """Delete an MCP server: `DELETE /mcp-servers/{mcp_server_id}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/delete-mcp-server
        """
        path = path_of("/mcp-servers/{mcp_server_id}", mcp_server_id=mcp_server_id)
        return await self._send("delete", path, McpServerDeleteResponse, options)

    async def test(self, mcp_server_id: str, **options: Unpack[CallOptions]) -> McpServerTestResponse:
        """Test the connection to the server: `POST /mcp-servers/{mcp_server_id}/test`.

        If the server cannot be reached, `success` is False and nothing is raised. `response_time_ms` is in
        milliseconds.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/test-mcp-server
        """
        path = path_of("/mcp-servers/{mcp_server_id}/test", mcp_server_id=mcp_server_id)
        return await self._send("post", path, McpServerTestResponse, options)

    async def get_tokens(self, mcp_server_id: str, **options: Unpack[CallOptions]) -> McpServerTokensResponse:
        """Get the OAuth tokens for a server: `GET /mcp-servers/{mcp_server_id}/tokens`.

        https://portkey.ai/docs/api-reference/admin-api/introduction
        """
        path = path_of("/mcp-servers/{mcp_server_id}/tokens", mcp_server_id=mcp_server_id)
        return await self._send("get", path, McpServerTokensResponse, options)

    async def update_tokens(
        self,
        mcp_server_id: str,
        *,
        access_token: str | None = None,
        refresh_token: str | None = None,
        **options: Unpack[CallOptions],
    ) -> McpServerTokensResponse:
        """Replace the OAuth tokens for a server: `PUT /mcp-servers/{mcp_server_id}/tokens`.

        https://portkey.ai/docs/api-reference/admin-api/introduction
        """
        path = path_of("/mcp-servers/{mcp_server_id}/tokens", mcp_server_id=mcp_server_id)
        body = {"access_token": access_token, "refresh_token": refresh_token}
        return await self._send("put", path, McpServerTokensResponse, options, body=body)

    async def delete_tokens(self, mcp_server_id: str, **options: Unpack[CallOptions]) -> McpServerTokensDeleteResponse:
        """Delete the OAuth tokens for a server: `DELETE /mcp-servers/{mcp_server_id}/tokens`.

        https://portkey.ai/docs/api-reference/admin-api/introduction
        """
        path = path_of("/mcp-servers/{mcp_server_id}/tokens", mcp_server_id=mcp_server_id)
        return await self._send("delete", path, McpServerTokensDeleteResponse, options)

    async def get_client_info(self, mcp_server_id: str, **options: Unpack[CallOptions]) -> McpServerClientInfoResponse:
        """Get the OAuth client that the gateway uses for a server: `GET /mcp-servers/{mcp_server_id}/client-info`.

        https://portkey.ai/docs/api-reference/admin-api/introduction
        """
        path = path_of("/mcp-servers/{mcp_server_id}/client-info", mcp_server_id=mcp_server_id)
        return await self._send("get", path, McpServerClientInfoResponse, options)
