"""What users write with the MCP resources, for mypy and pyright (both strict): never run."""

from __future__ import annotations

from typing_extensions import assert_type

from portkey_ai import AsyncPortkey, Portkey
from portkey_ai.api_resources.types.mcp_capabilities_type import McpCapabilityCounts
from portkey_ai.api_resources.types.mcp_integration_type import (
    McpIntegrationCapabilitiesResponse,
    McpIntegrationCreateResponse,
    McpIntegrationListItem,
    McpIntegrationListResponse,
    McpIntegrationMetadataResponse,
    McpIntegrationTestResponse,
    McpIntegrationUpdateResponse,
    McpIntegrationWorkspacesResponse,
    McpSecretMapping,
)
from portkey_ai.api_resources.types.mcp_registry_type import McpRegistryServer, McpRegistryServersResponse
from portkey_ai.api_resources.types.mcp_servers_type import (
    McpServerCapabilitiesResponse,
    McpServerConnection,
    McpServerListResponse,
    McpServerRetrieveResponse,
    McpServerTokensResponse,
    McpServerUserAccess,
)


def integrations(client: Portkey) -> None:
    created = client.mcp_integrations.create(
        name="Git",
        url="https://git.example/mcp",
        auth_type="headers",
        transport="http",
        configurations={"custom_headers": {"a": "b"}, "anything": 1},
        secret_mappings=[{"target_field": "configurations.token", "secret_reference_id": "s", "value_format": "json"}],
        timeout=3,
    )
    assert_type(created, McpIntegrationCreateResponse)
    page = client.mcp_integrations.list(type="workspace", page_size=10)
    assert_type(page, McpIntegrationListResponse)
    for item in page:
        assert_type(item, McpIntegrationListItem)
        assert_type(item.secret_mappings, list[McpSecretMapping] | None)
    assert_type(client.mcp_integrations.retrieve("git").auth_type, str | None)
    assert_type(client.mcp_integrations.update("git", description=None), McpIntegrationUpdateResponse)
    assert_type(client.mcp_integrations.test("git"), McpIntegrationTestResponse)
    assert_type(client.mcp_integrations.metadata.retrieve("git"), McpIntegrationMetadataResponse)
    assert_type(
        client.mcp_integrations.workspaces.update("git", workspaces=[{"id": "w", "enabled": True}]),
        McpIntegrationWorkspacesResponse,
    )
    switched = client.mcp_integrations.capabilities.update(
        "git", capabilities=[{"name": "grep", "type": "tool", "enabled": False}]
    )
    assert_type(switched, McpIntegrationCapabilitiesResponse)
    assert_type(switched.counts, McpCapabilityCounts | None)


def servers(client: Portkey) -> None:
    assert_type(client.mcp_servers.list(search="git"), McpServerListResponse)
    server = client.mcp_servers.retrieve("git")
    assert_type(server, McpServerRetrieveResponse)
    if server.mcp_integration_details:
        assert_type(server.mcp_integration_details.url, str | None)
    assert_type(client.mcp_servers.get_tokens("git"), McpServerTokensResponse)
    assert_type([user for user in client.mcp_servers.user_access.list("git")], list[McpServerUserAccess])
    client.mcp_servers.user_access.update("git", user_access=[{"user_id": "u", "enabled": True}])
    for entry in client.mcp_registry.servers.list(limit=10):
        assert_type(entry, McpRegistryServer)


async def with_the_async_client(client: AsyncPortkey) -> None:
    assert_type(await client.mcp_servers.capabilities.list("git", type="tool"), McpServerCapabilitiesResponse)
    assert_type(await client.mcp_registry.servers.list(), McpRegistryServersResponse)
    connections = await client.mcp_servers.connections.list("git")
    async for connection in connections:
        assert_type(connection, McpServerConnection)
    await client.mcp_servers.delete("git")
