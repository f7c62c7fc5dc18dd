"""`client.mcp_integrations`, `.mcp_servers` and `.mcp_registry`: what is sent, and what the answers become."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

import httpx
import pytest

from portkey_ai.api_resources.types import mcp_integration_type as integrations
from portkey_ai.api_resources.types import mcp_registry_type as registry
from portkey_ai.api_resources.types import mcp_servers_type as servers
from portkey_ai.api_resources.types.mcp_capabilities_type import McpCapabilityCount
from tests.support import Recorder, close, done


@dataclass
class Case:
    """A call, the request it makes, and what the answer becomes."""

    call: str
    request: str
    """Verb and path below the base URL, quoted as on the wire."""
    cls: type
    keywords: dict[str, Any] = field(default_factory=dict[str, Any])
    sent: Any = None
    """The query of a GET or DELETE, else the body; when it is not the keywords."""
    answer: dict[str, Any] = field(default_factory=dict[str, Any])
    expect: dict[str, Any] = field(default_factory=dict[str, Any])
    """Attributes of the decoded answer by path."""
    args: tuple[str, ...] = ("a/b",)

    def __str__(self) -> str:
        return self.call


MI, MS = "/mcp-integrations", "/mcp-servers"
ID = "a%2Fb"
MAPPING = {"target_field": "configurations.token", "secret_reference_id": "s", "secret_key": None}
INTEGRATION: dict[str, Any] = {
    "name": "Git",
    "url": "https://git.example/mcp",
    "auth_type": "headers",
    "transport": "sse",
    "description": None,
    "configurations": {"custom_headers": {"a": "b"}, "more": 1},
    "secret_mappings": [MAPPING],
}
OWNER = {"workspace_id": "w", "organisation_id": "o", "slug": "git"}
STORED: dict[str, Any] = {
    **INTEGRATION,
    "id": "u-1",
    "auth_type": "oauth_client_credentials",
    "transport": "interactive",
    "global_workspace_access": {"enabled": True},
    "new_field": 1,
}
STORED_EXPECTED = {
    "auth_type": "oauth_client_credentials",
    "transport": "interactive",
    "secret_mappings.0.target_field": "configurations.token",
    "description": None,
    "new_field": 1,
}
TOOL = {"name": "grep", "type": "tool", "enabled": False, "input_schema": {"type": "object"}, "annotations": None}
CAPABILITIES: dict[str, Any] = {
    "data": [TOOL],
    "counts": {"tools": {"total": 3, "enabled": 2}, "prompts": {"total": 0}},
    "total": 1,
    "has_more": False,
}
SWITCH = {"capabilities": [{"name": "grep", "type": "tool", "enabled": False}]}
TESTED = {"success": False, "status_code": None, "response_time_ms": 12, "server_name": "git", "error": "refused"}
TESTED_EXPECTED = {"success": False, "status_code": None, "response_time_ms": 12, "error": "refused"}
METADATA: dict[str, Any] = {
    "server_name": "git",
    "server_version": "1",
    "protocol_version": "2025-06-18",
    "title": "Git",
    "description": "d",
    "website_url": "https://git.example",
    "icons": [{"src": "a"}],
    "capability_flags": {"tools": True},
    "instructions": "use it",
}
PAGE = {"page": 2, "page_size": 5}
SERVER = {"name": "Git", "mcp_integration_id": "i", "workspace_id": "w", "slug": "git"}

CASES = [
    Case("mcp_integrations.create", f"POST {MI}", integrations.McpIntegrationCreateResponse, {**INTEGRATION, **OWNER},
         answer={"id": "u-1", "slug": "git"}, expect={"slug": "git"}, args=()),
    Case("mcp_integrations.create", f"POST {MI}", integrations.McpIntegrationCreateResponse,
         {"name": "n", "url": "u", "auth_type": "none", "transport": "http", "further": 1}, args=()),
    Case("mcp_integrations.list", f"GET {MI}", integrations.McpIntegrationListResponse,
         {"organisation_id": "o", "type": "all", "workspace_id": "w", "current_page": 0, "page_size": 9, "search": "x"},
         answer={"data": [{**STORED, "workspaces_count": 2}], "total": 1, "has_more": False},
         expect={"total": 1, "has_more": False, "data.0.workspaces_count": 2, "data.0.configurations.more": 1},
         args=()),
    Case("mcp_integrations.retrieve", f"GET {MI}/{ID}", integrations.McpIntegrationRetrieveResponse,
         answer=STORED, expect={**STORED_EXPECTED, "global_workspace_access": {"enabled": True}}),
    Case("mcp_integrations.update", f"PUT {MI}/{ID}", integrations.McpIntegrationUpdateResponse, INTEGRATION),
    Case("mcp_integrations.update", f"PUT {MI}/{ID}", integrations.McpIntegrationUpdateResponse, {}, sent={}),
    Case("mcp_integrations.delete", f"DELETE {MI}/{ID}", integrations.McpIntegrationDeleteResponse),
    Case("mcp_integrations.sync", f"POST {MI}/{ID}/sync", integrations.McpIntegrationSyncResponse,
         {"server_info": {"name": "git"}, "capabilities": [TOOL]}, answer={"success": True}, expect={"success": True}),
    Case("mcp_integrations.test", f"POST {MI}/{ID}/test", integrations.McpIntegrationTestResponse,
         answer=TESTED, expect=TESTED_EXPECTED),
    Case("mcp_integrations.workspaces.list", f"GET {MI}/{ID}/workspaces", integrations.McpIntegrationWorkspacesResponse,
         answer={"workspaces": [{"id": "w", "enabled": True}], "global_workspace_access": None},
         expect={"workspaces.0.enabled": True, "data": None, "global_workspace_access": None}),
    Case("mcp_integrations.workspaces.list", f"GET {MI}/{ID}/workspaces", integrations.McpIntegrationWorkspacesResponse,
         {"version": "2"}, answer={"data": [{"id": "w", "status": "active"}], "total": 1},
         expect={"data.0.status": "active", "total": 1}),
    Case("mcp_integrations.workspaces.update", f"PUT {MI}/{ID}/workspaces",
         integrations.McpIntegrationWorkspacesResponse,
         {"workspaces": [{"id": "w", "enabled": False}], "global_workspace_access": None,
          "override_existing_workspaces_access": False},
         {"workspaces": [{"id": "w", "enabled": False}], "global_workspace_access": None,
          "override_existing_workspace_access": False}),
    Case("mcp_integrations.workspaces.update", f"PUT {MI}/{ID}/workspaces",
         integrations.McpIntegrationWorkspacesResponse,
         {"workspaces": [], "global_workspace_access": {"enabled": True}, "override_existing_workspace_access": True}),
    Case("mcp_integrations.workspaces.update", f"PUT {MI}/{ID}/workspaces",
         integrations.McpIntegrationWorkspacesResponse, {"workspaces": []}),
    Case("mcp_integrations.capabilities.list", f"GET {MI}/{ID}/capabilities",
         integrations.McpIntegrationCapabilitiesResponse, {**PAGE, "type": "resource_template"},
         answer={**CAPABILITIES, "data": [{**TOOL, "created_at": "2026-01-01T00:00:00Z"}]},
         expect={"counts.tools": McpCapabilityCount(total=3, enabled=2), "counts.resources": None,
                 "data.0.input_schema.type": "object", "data.0.created_at": "2026-01-01T00:00:00Z"}),
    Case("mcp_integrations.capabilities.update", f"PUT {MI}/{ID}/capabilities",
         integrations.McpIntegrationCapabilitiesResponse, SWITCH,
         answer={"success": True}, expect={"success": True, "data": []}),
    Case("mcp_integrations.metadata.retrieve", f"GET {MI}/{ID}/metadata", integrations.McpIntegrationMetadataResponse,
         answer={"server_name": "git", "capability_flags": {"tools": True}, "sync_error": None},
         expect={"server_name": "git", "capability_flags.tools": True, "sync_error": None, "sync_status": None}),

    Case("mcp_servers.create", f"POST {MS}", servers.McpServerCreateResponse, {**SERVER, "description": "d"},
         answer={"id": "u-1", "slug": "git"}, expect={"id": "u-1"}, args=()),
    Case("mcp_servers.create", f"POST {MS}", servers.McpServerCreateResponse, {**SERVER, "description": None}, args=()),
    Case("mcp_servers.list", f"GET {MS}", servers.McpServerListResponse,
         {"workspace_id": "w", "current_page": 1, "page_size": 9, "id": "u", "search": "x"},
         answer={"data": [{"id": "u-1", "workspace_name": "W", "mcp_integration_slug": None}], "total": 11},
         expect={"data.0.workspace_name": "W", "total": 11}, args=()),
    Case("mcp_servers.retrieve", f"GET {MS}/{ID}", servers.McpServerRetrieveResponse,
         answer={"id": "u-1", "mcp_integration_details": {"slug": "git", "configurations": {"a": 1}}},
         expect={"mcp_integration_details.slug": "git", "mcp_integration_details.configurations.a": 1}),
    Case("mcp_servers.update", f"PUT {MS}/{ID}", servers.McpServerUpdateResponse, {"name": "n", "description": None}),
    Case("mcp_servers.update", f"PUT {MS}/{ID}", servers.McpServerUpdateResponse, {"name": "n"}),
    Case("mcp_servers.delete", f"DELETE {MS}/{ID}", servers.McpServerDeleteResponse),
    Case("mcp_servers.test", f"POST {MS}/{ID}/test", servers.McpServerTestResponse,
         answer=TESTED, expect=TESTED_EXPECTED),
    Case("mcp_servers.get_tokens", f"GET {MS}/{ID}/tokens", servers.McpServerTokensResponse,
         answer={"access_token": "a", "expires_at": "2026-01-01T00:00:00Z"},
         expect={"access_token": "a", "expires_at": "2026-01-01T00:00:00Z", "refresh_token": None}),
    Case("mcp_servers.update_tokens", f"PUT {MS}/{ID}/tokens", servers.McpServerTokensResponse,
         {"access_token": "a", "refresh_token": "r", "expires_in": 3}),
    Case("mcp_servers.delete_tokens", f"DELETE {MS}/{ID}/tokens", servers.McpServerTokensDeleteResponse),
    Case("mcp_servers.get_client_info", f"GET {MS}/{ID}/client-info", servers.McpServerClientInfoResponse,
         answer={"client_id": "c", "client_secret": "s"}, expect={"client_id": "c", "client_secret": "s"}),
    Case("mcp_servers.capabilities.list", f"GET {MS}/{ID}/capabilities", servers.McpServerCapabilitiesResponse,
         {**PAGE, "type": "tool"}, answer={**CAPABILITIES, "data": [{**TOOL, "integration_enabled": None}]},
         expect={"data.0.name": "grep", "data.0.integration_enabled": None, "counts.tools.enabled": 2}),
    Case("mcp_servers.capabilities.update", f"PUT {MS}/{ID}/capabilities", servers.McpServerCapabilitiesResponse,
         SWITCH, answer={"success": True}, expect={"success": True}),
    Case("mcp_servers.capabilities.sync", f"POST {MS}/{ID}/capabilities/sync", servers.McpServerCapabilitiesResponse,
         {"capabilities": [TOOL]}),
    Case("mcp_servers.user_access.list", f"GET {MS}/{ID}/user-access", servers.McpServerUserAccessResponse,
         {**PAGE, "search": "x"},
         answer={"data": [{"user_id": "u", "connection_status": "connected"}], "default_user_access": "deny"},
         expect={"data.0.connection_status": "connected", "default_user_access": "deny", "has_more": None}),
    Case("mcp_servers.user_access.update", f"PUT {MS}/{ID}/user-access", servers.McpServerUserAccessResponse,
         {"user_access": [{"user_id": "u", "enabled": True}], "default_user_access": "deny"},
         answer={"success": True}, expect={"success": True}),
    Case("mcp_servers.user_access.update", f"PUT {MS}/{ID}/user-access", servers.McpServerUserAccessResponse, sent={}),
    Case("mcp_servers.user_access.check", f"GET {MS}/{ID}/user-access/check",
         servers.McpServerUserAccessCheckResponse, answer={"has_access": False}, expect={"has_access": False}),
    Case("mcp_servers.metadata.retrieve", f"GET {MS}/{ID}/metadata", servers.McpServerMetadataResponse,
         answer=METADATA, expect={"capability_flags.tools": True, "icons.0.src": "a", "instructions": "use it"}),
    Case("mcp_servers.metadata.sync", f"POST {MS}/{ID}/metadata/sync", servers.McpServerMetadataResponse, METADATA),
    Case("mcp_servers.connections.list", f"GET {MS}/{ID}/connections", servers.McpServerConnectionsResponse,
         {"user_id": "u", "workspace_id": "w", "current_page": 0, "page_size": 5},
         answer={"data": [{"user_id": "u", "connected": True}], "total": 1, "has_more": False},
         expect={"data.0.connected": True}),
    Case("mcp_servers.connections.delete", f"DELETE {MS}/{ID}/connections",
         servers.McpServerConnectionDeleteResponse, {"user_id": "u", "workspace_id": "w"},
         answer={"success": True}, expect={"success": True}),
]  # fmt: skip
METHODS = {case.call: case for case in reversed(CASES)}


def value_at(answer: Any, path: str) -> Any:
    """What `path` (names, and numbers of items) leads to in `answer`."""
    for name in path.split("."):
        key: Any = int(name) if name.isdecimal() else name
        answer = getattr(answer, name) if hasattr(answer, name) and not name.isdecimal() else answer[key]
    return answer


async def everything(kind: str, listing: Any) -> list[Any]:
    """The items of all pages."""
    return list(listing) if kind == "sync" else [item async for item in listing]


async def call(client: Any, case: Case, **more: Any) -> Any:
    return await done(attrgetter(case.call)(client)(*case.args, **{**case.keywords, **more}))


@pytest.mark.parametrize("case", CASES, ids=str)
async def test_request_and_response(kind: str, case: Case) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json=case.answer))
    client = recorder.client(kind, base_url="http://data/v1", control_plane_url="http://control/v1")
    answer = await call(client, case)
    seen = recorder.last
    verb, path = case.request.split()
    assert (seen.method, seen.url.raw_path.decode().partition("?")[0]) == (verb, f"/v1{path}")
    assert seen.url.host == "control"
    wanted = case.keywords if case.sent is None else case.sent
    if verb in ("GET", "DELETE"):
        assert dict(seen.url.params) == {name: str(value) for name, value in wanted.items()}
        assert not seen.content
    else:
        assert not seen.url.params
        assert (recorder.body if seen.content else {}) == wanted
        assert seen.content or path.endswith("/test")
    assert type(answer) is case.cls
    assert {name: value_at(answer, name) for name in case.expect} == case.expect
    await close(client)


@pytest.mark.parametrize("case", METHODS.values(), ids=str)
async def test_options_empty_bodies_and_empty_ids(kind: str, case: Case) -> None:
    recorder = Recorder(lambda _: httpx.Response(204))
    client = recorder.client(kind)
    answer = await call(client, case, extra_headers={"x-a": "b"}, extra_query={"q": 1}, timeout=3)
    assert type(answer) is case.cls
    assert (recorder.last.headers["x-a"], recorder.last.url.params["q"]) == ("b", "1")
    assert recorder.last.extensions["timeout"]["read"] == 3
    if case.args:
        name = "mcp_server_id" if case.call.startswith("mcp_servers") else "mcp_integration_id"
        with pytest.raises(ValueError, match=name):
            await done(attrgetter(case.call)(client)("", **case.keywords))
        by_name = attrgetter(case.call)(client)(**{name: "x"}, **case.keywords)
        assert type(await done(by_name)) is case.cls
    await close(client)


LISTS = [
    ("mcp_integrations.list", (), "current_page", ["", "1", "2"]),
    ("mcp_integrations.capabilities.list", ("i",), "page", ["", "2", "3"]),
    ("mcp_servers.list", (), "current_page", ["", "1", "2"]),
    ("mcp_servers.capabilities.list", ("s",), "page", ["", "2", "3"]),
    ("mcp_servers.user_access.list", ("s",), "page", ["", "2", "3"]),
    ("mcp_servers.connections.list", ("s",), "current_page", ["", "1", "2"]),
]


@pytest.mark.parametrize(("name", "args", "counter", "expected"), LISTS)
@pytest.mark.parametrize("has_more", [True, False])
async def test_lists_iterate_over_all_pages(
    kind: str, name: str, args: tuple[str, ...], counter: str, expected: list[str], has_more: bool
) -> None:
    asked: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params.get(counter, ""))
        assert request.url.params["page_size"] == "2"
        more = {"has_more": len(asked) < 3} if has_more else {}
        items = [{"user_id": f"{len(asked)}{number}"} for number in range(2 if len(asked) < 3 else 1)]
        return httpx.Response(200, json={"data": items, "total": 5, **more})

    client = Recorder(respond).client(kind)
    items = await everything(kind, attrgetter(name)(client)(*args, page_size=2))
    assert [item.user_id for item in items] == ["10", "11", "20", "21", "30"]
    assert asked == expected
    await close(client)


FOUND = [{"id": "w-1"}, {"id": "w-2"}]


@pytest.mark.parametrize("answer", [{"workspaces": FOUND}, {"data": FOUND, "total": 2}, FOUND])
async def test_workspaces_of_an_integration_iterate_in_every_form(kind: str, answer: object) -> None:
    client = Recorder(lambda _: httpx.Response(200, json=answer)).client(kind)
    page = await done(client.mcp_integrations.workspaces.list("i"))
    assert [item.id for item in page.items()] == [item.id for item in await everything(kind, page)] == ["w-1", "w-2"]
    assert type(page.items()[0]) is integrations.McpIntegrationWorkspace
    assert not page.has_next_page()
    await close(client)


ENTRY = {
    "server": {
        "$schema": "https://schema.example",
        "name": "ai.portkey.w/git",
        "version": "0.0.0",
        "websiteUrl": "https://git.example",
        "remotes": [{"type": "streamable-http", "url": "https://mcp.portkey.ai/git/mcp"}],
    },
    "_meta": {"io.portkey.ai/registry": {"isLatest": True}},
}


async def test_registry(kind: str) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        last = request.url.params.get("cursor") == "c/2"
        metadata = {"count": 1} if last else {"count": 1, "nextCursor": "c/2"}
        return httpx.Response(200, json={"servers": [ENTRY], "metadata": metadata})

    recorder = Recorder(respond)
    client = recorder.client(kind, config="pc-1", metadata={"_user": "u"}, default_headers={"x-own": "1"})
    wanted = {"limit": 1, "search": "g", "updated_since": "2026-01-01T00:00:00Z", "workspace_id": "w"}
    page = await done(client.mcp_registry.servers.list(**wanted))
    assert type(page) is registry.McpRegistryServersResponse
    server: Any = page.servers[0].server
    assert (server.website_url, server.remotes[0].type) == ("https://git.example", "streamable-http")
    assert page.servers[0].meta == ENTRY["_meta"]
    assert page.metadata is not None
    assert page.metadata.next_cursor == "c/2"
    assert len(await everything(kind, page)) == 2
    first, second = recorder.requests
    assert first.url.copy_with(query=None) == "https://mcp.portkey.ai/v0.1/servers"
    assert dict(first.url.params) == {name: str(value) for name, value in wanted.items()}
    assert dict(second.url.params) == {**dict(first.url.params), "cursor": "c/2"}
    for request in recorder.requests:
        assert request.headers["x-portkey-api-key"] == "pk-test"
        assert not {"x-portkey-config", "x-portkey-metadata", "x-own", "authorization"} & set(request.headers)
    await close(client)


async def test_registry_of_an_own_gateway(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={"servers": []}))
    client = recorder.client(kind)
    listing = client.mcp_registry.servers.list(
        mcp_gateway_url="http://mcp.local/", cursor="c", extra_headers={"X-Portkey-Api-Key": "other"}
    )
    assert await everything(kind, listing) == []
    assert recorder.last.url == "http://mcp.local/v0.1/servers?cursor=c"
    assert recorder.last.headers.get_list("x-portkey-api-key") == ["other"]
    await close(client)
    unkeyed = recorder.client(kind, api_key=None, base_url="http://local/v1")
    await done(unkeyed.mcp_registry.servers.list())
    assert "x-portkey-api-key" not in recorder.last.headers
    await close(unkeyed)


async def test_unknown_keywords_of_a_list_are_refused(kind: str) -> None:
    client = Recorder().client(kind)
    with pytest.raises(TypeError, match="'workspace'"):
        await done(client.mcp_servers.list(workspace="w"))
    await close(client)


def test_responses_keep_unknown_fields() -> None:
    page = servers.McpServerListResponse.model_validate({"data": [{"id": "a", "colour": "red"}], "total": 1})
    assert json.loads(str(page))["data"][0]["colour"] == "red"
