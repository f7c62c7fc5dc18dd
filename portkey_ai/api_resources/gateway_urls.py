"""URLs and headers for the clients of other protocols, which reach MCP servers and A2A agents through the gateway."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .global_constants import AGENT_GATEWAY_URL, MCP_GATEWAY_URL
from .requests.call_options import path_of
from .settings.masking import SecretMapping

if TYPE_CHECKING:
    from .settings.client_settings import ClientSettings


class GatewayURLs:
    """Mixin of `Portkey` and `AsyncPortkey`."""

    _settings: ClientSettings

    def mcp_url(self, slug: str, *, mcp_gateway_url: str = MCP_GATEWAY_URL) -> str:
        """Return the URL of an MCP server in the MCP Registry, for any MCP client that uses streamable HTTP.

        Give that client the headers of `gateway_headers()`, which include the API key.

        Args:
          mcp_gateway_url: The URL of your own MCP gateway, if you run one.

        https://portkey.ai/docs/product/mcp-gateway
        """
        return mcp_gateway_url.rstrip("/") + path_of("/{slug}/mcp", slug=slug)

    def agent_url(self, slug: str, *, agent_gateway_url: str = AGENT_GATEWAY_URL) -> str:
        """Return the URL of an agent, for any A2A client.

        Give that client the headers of `gateway_headers()`, which include the API key.

        Args:
          agent_gateway_url: The URL of your own agent gateway, if you run one.

        https://portkey.ai/docs/product/agent-gateway
        """
        return agent_gateway_url.rstrip("/") + path_of("/v1/agent/{slug}", slug=slug)

    def gateway_headers(self) -> dict[str, str]:
        """Return the headers that the gateway needs from another client: the API key and the other options.

        If `api_key` is a callable, the key is not included: add `x-portkey-api-key` to each request.
        """
        return SecretMapping(self._settings.headers)
