"""`client.mcp_registry`: the catalogue of MCP servers that an organisation has approved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.global_constants import MCP_GATEWAY_URL
from portkey_ai.api_resources.resource_property import resource_property
from portkey_ai.api_resources.types.mcp_registry_type import McpRegistryServersResponse

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from portkey_ai.api_resources.decoding.paging import AsyncListing
    from portkey_ai.api_resources.requests.call_options import CallOptions


class AsyncMcpRegistryServers(AsyncPortkeyResource):
    """The MCP servers in the catalogue."""

    def list(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        search: str | None = None,
        updated_since: str | None = None,
        workspace_id: str | None = None,
        mcp_gateway_url: str = MCP_GATEWAY_URL,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[McpRegistryServersResponse]:
        """List the approved MCP servers, newest first: `GET https://mcp.portkey.ai/v0.1/servers`.

        Of this client's headers only the API key is sent. The key needs the scope `mcp_servers.list`.

        Args:
          limit: Servers per page, 1 to 100; default 50.
          cursor: Where the page starts: `metadata.next_cursor` of the previous page.
          search: Part of the server's name.
          updated_since: Only servers that changed after this time, in ISO 8601.
          workspace_id: Id or slug of a workspace, for API keys of an organisation.
          mcp_gateway_url: The URL of your own MCP gateway, if you run one.

        https://portkey.ai/docs/product/mcp-gateway/registry-api
        """
        query = {
            "limit": limit,
            "cursor": cursor,
            "search": search,
            "updated_since": updated_since,
            "workspace_id": workspace_id,
        }
        # The public client (`plane="public"`) sends none of the client's own headers, so the key is added here.
        key = self._client.custom_headers.get("x-portkey-api-key")
        headers = {**({"x-portkey-api-key": key} if key else {}), **(options.get("extra_headers") or {})}
        call_options: CallOptions = {**options, "extra_headers": headers}
        path = f"{mcp_gateway_url.rstrip('/')}/v0.1/servers"
        return self._list(path, McpRegistryServersResponse, call_options, query=query, paging="cursor", plane="public")


class AsyncMcpRegistry(AsyncPortkeyResource):
    """The catalogue of approved MCP servers, in the response format of the MCP registry API."""

    @resource_property
    def servers(self) -> AsyncMcpRegistryServers:
        """The servers of the catalogue."""
        return AsyncMcpRegistryServers(self._client)
