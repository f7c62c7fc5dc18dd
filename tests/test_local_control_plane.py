"""The control plane of the local gateway: the Portkey API, used through clients and over HTTP."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from portkey_ai import APIStatusError, AsyncPortkey, BadRequestError, NotFoundError, Portkey, RateLimitError
from portkey_ai.testing import LocalGateway, RecordedRequest
from portkey_ai.testing.call_logs import MAX_CALLS
from portkey_ai.testing.control_plane import ControlPlane, _routes  # pyright: ignore[reportPrivateUsage]
from portkey_ai.testing.control_plane_bodies import BODIES, SHAPES
from portkey_ai.testing.wire.local_responses import HTTPError, LocalResponse, as_json

from .api.operations import load
from .support import MESSAGES, close, done, read

PERIOD: dict[str, Any] = {
    "time_of_generation_min": "2020-01-01T00:00:00Z", "time_of_generation_max": "2100-01-01T00:00:00+01:00",
    "workspace_slug": "w",
}  # fmt: skip


@pytest.fixture
def client(kind: str, gateway: LocalGateway) -> Any:
    made: Any = Portkey if kind == "sync" else AsyncPortkey
    return made(base_url=gateway.url, api_key="pk")


@pytest.fixture
def http(gateway: LocalGateway) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=gateway.url) as opened:
        yield opened


async def everything(client: Any, listing: Any) -> list[Any]:
    """Return the items of all pages."""
    return list(listing) if isinstance(client, Portkey) else [item async for item in listing]


async def test_configs(client: Any) -> None:
    made = (
        await done(client.configs.create(name="My Config", config={"retry": {"attempts": 3}}, is_default=True))
    ).data
    assert made.slug == "pc-my-config"
    config = (await done(client.configs.retrieve(made.slug))).data
    assert (config.id, config.config, config.is_default, config.status) == (
        made.id, {"retry": {"attempts": 3}}, 1, "active",
    )  # fmt: skip
    changed = (await done(client.configs.update(made.id, config={"cache": {"mode": "simple"}}))).data
    assert changed.version_id not in (None, made.version_id)
    assert (await done(client.configs.retrieve(made.slug))).data.config == {"cache": {"mode": "simple"}}
    assert (await done(client.configs.retrieve(made.slug))).data.name == "My Config"
    versions = await everything(client, client.configs.versions.list(made.slug))
    assert [version.config for version in versions] == ['{"retry": {"attempts": 3}}', '{"cache": {"mode": "simple"}}']
    again = (await done(client.configs.create(name="My Config"))).data
    assert again.slug != made.slug
    assert {item.slug for item in await everything(client, client.configs.list())} == {made.slug, again.slug}
    await done(client.configs.delete(slug=made.slug))
    assert [item.id for item in await everything(client, client.configs.list())] == [again.id]
    for lost in (client.configs.retrieve, client.configs.update, client.configs.delete, client.configs.versions.list):
        with pytest.raises(NotFoundError, match=made.slug):
            await done(lost(slug=made.slug))
    await close(client)


async def test_mcp(client: Any) -> None:
    integration = await done(
        client.mcp_integrations.create(name="Git", url="https://git.example", auth_type="none", transport="http")
    )
    assert integration.slug == "git"
    server = await done(client.mcp_servers.create(name="Our Git", mcp_integration_id="git", slug="our"))
    found = await done(client.mcp_servers.retrieve("our"))
    assert (found.id, found.description, found.mcp_integration_details.url) == (server.id, None, "https://git.example")
    assert type(await done(client.mcp_servers.update("our", description="d"))).__name__ == "McpServerUpdateResponse"
    assert [item.description for item in await everything(client, client.mcp_servers.list(search="our"))] == ["d"]
    assert await everything(client, client.mcp_servers.list(search="other")) == []
    assert (await done(client.mcp_servers.test("our"))).success

    tools = [{"name": name, "type": "tool", "enabled": True} for name in "abc"]
    await done(client.mcp_integrations.sync("git", capabilities=tools))
    await done(client.mcp_integrations.capabilities.update("git", capabilities=[{**tools[1], "enabled": False}]))
    page = await done(client.mcp_integrations.capabilities.list("git", page_size=2))
    assert (page.counts.tools.total, page.counts.tools.enabled, page.has_more) == (3, 2, True)
    assert [item.enabled for item in await read(page)] == [True, False, True]
    await done(client.mcp_integrations.workspaces.update("git", workspaces=[{"id": "w", "enabled": False}],
                                                         global_workspace_access={"enabled": True}))  # fmt: skip
    access = await done(client.mcp_integrations.workspaces.list(integration.id, version="2"))
    assert ([item.id for item in access.data], access.global_workspace_access) == (["w"], {"enabled": True})
    assert (await done(client.mcp_integrations.metadata.retrieve("git"))).sync_error is None

    assert (await done(client.mcp_servers.user_access.check("our"))).has_access
    await done(client.mcp_servers.user_access.update("our", default_user_access="deny"))
    assert not (await done(client.mcp_servers.user_access.check("our"))).has_access
    assert (await done(client.mcp_servers.user_access.list("our"))).default_user_access == "deny"
    await done(client.mcp_servers.update_tokens("our", access_token="a"))
    assert (await done(client.mcp_servers.get_tokens("our"))).access_token == "a"
    await done(client.mcp_servers.delete_tokens("our"))
    assert (await done(client.mcp_servers.get_tokens("our"))).access_token is None
    await done(client.mcp_servers.metadata.sync("our", title="T"))
    assert (await done(client.mcp_servers.metadata.retrieve("our"))).title == "T"
    assert (await done(client.mcp_servers.connections.delete("our", user_id="u"))).success

    await done(client.mcp_integrations.delete("git"))
    for lost in (client.mcp_integrations.retrieve, client.mcp_integrations.capabilities.list):
        with pytest.raises(NotFoundError):
            await done(lost("git"))
    assert (await done(client.mcp_servers.retrieve("our"))).mcp_integration_details is None
    await close(client)


async def test_pages_iterate_completely(client: Any, gateway: LocalGateway) -> None:
    for number in range(60):
        await done(client.post("/mcp-servers", body={"name": f"s{number}", "mcp_integration_id": "i"}))
    names = [item.name for item in await everything(client, await done(client.mcp_servers.list(page_size=25)))]
    assert names == [f"s{number}" for number in range(60)]
    assert [request.query for request in gateway.requests[-3:]] == [
        {"page_size": "25"}, {"page_size": "25", "current_page": "1"}, {"page_size": "25", "current_page": "2"},
    ]  # fmt: skip
    last = await done(client.mcp_servers.list(page_size=25, current_page=2))
    assert (len(last.items()), last.total, last.has_next_page()) == (10, 60, False)
    users = [{"user_id": str(number), "enabled": True} for number in range(60)]
    await done(client.mcp_servers.user_access.update("s1", user_access=users))
    listed = await everything(client, await done(client.mcp_servers.user_access.list("s1", page_size=25)))
    assert [item.user_id for item in listed] == [str(number) for number in range(60)]
    for query in ({"current_page": "x"}, {"current_page": -1}, {"page_size": 0}):
        with pytest.raises(BadRequestError):
            await done(client.get("/mcp-servers", params=query))
    await close(client)


async def test_prompts(client: Any) -> None:
    body = {"name": "Greet", "collection_id": "c", "string": "Hi {{ who }}", "parameters": {"top_p": 1}, "model": "m",
            "virtual_key": "v"}  # fmt: skip
    made = await done(client.post("/prompts", body={**body, "virtual_key": "openai-prod"}))
    assert made["slug"] == "pp-greet"
    path = f"/prompts/{made['slug']}"
    rendered = await done(client.post(f"{path}/render", body={"variables": {"who": "Ada"}, "max_tokens": 5}))
    assert rendered["data"] == {
        "top_p": 1, "model": "m", "messages": [{"role": "user", "content": "Hi Ada"}], "max_tokens": 5,
    }  # fmt: skip
    messages = '[{"role": "system", "content": "Be nice"}, {"role": "user", "content": "Hello {{who}}"}]'
    second = (await done(client.put(path, body={"string": messages, "patch": True}))).json()
    label = await done(client.post("/labels", body={"name": "production"}))
    await done(client.put(f"{path}/versions/{second['prompt_version_id']}", body={"label_id": label["id"]}))
    for which, said in (("", "Hi Ada"), ("@1", "Hi Ada"), ("@latest", "Hello Ada"), ("@production", "Hello Ada")):
        answer = await done(client.post(f"{path}{which}/completions", body={"variables": {"who": "Ada"}}))
        assert answer["choices"][0]["message"]["content"] == f"echo: {said}"
    await done(client.put(f"{path}/makeDefault", body={"version": 2}))
    stream = await done(
        client.post(f"{path}/completions", body={"variables": {"who": "Ada"}, "stream": True}, stream=True)
    )
    chunks = await read(stream)
    assert "".join(chunk["choices"][0]["delta"].get("content") or "" for chunk in chunks) == "echo: Hello Ada"
    versions = await done(client.get(f"{path}/versions", cast_to=list[dict[str, Any]]))
    assert [(version["prompt_version"], version["label_id"]) for version in versions] == [(1, None), (2, label["id"])]
    for asked, number in ((path, 2), (f"{path}@1", 1), (f"{path}/versions/{versions[0]['id']}", 1)):
        assert (await done(client.get(asked))).json()["prompt_version"] == number
    assert "string" not in (await done(client.get("/prompts"))).json()["data"][0]
    for lost in (f"{path}@3/completions", f"{path}@staging/completions", "/prompts/other/render"):
        with pytest.raises(NotFoundError):
            await done(client.post(lost, body={"variables": {}}))
    with pytest.raises(NotFoundError):
        await done(client.put(f"{path}/makeDefault", body={"version": 3}))

    partial = (await done(client.post("/prompts/partials", body={"name": "Sign", "string": "Bye"})))["slug"]
    await done(client.put(f"/prompts/partials/{partial}", body={"description": "d"}))
    await done(client.put(f"/prompts/partials/{partial}/makeDefault", body={"version": 2}))
    listed = await done(client.get("/prompts/partials", cast_to=list[dict[str, Any]]))
    versions = await done(client.get(f"/prompts/partials/{partial}/versions", cast_to=list[dict[str, Any]]))
    assert [item["slug"] for item in listed] == [partial]
    assert [(item["version"], item["description"]) for item in versions] == [("1", None), ("2", "d")]
    await close(client)


async def test_log_exports(client: Any, gateway: LocalGateway) -> None:
    log: dict[str, Any] = {
        "request": {"url": "u", "body": {}},
        "response": {"body": {}},
        "metadata": {"trace_id": "t-1"},
    }
    await done(client.post("/logs", body=log, cast_to=str))
    await done(client.post("/logs", body=[log, {**log, "metadata": {}}], cast_to=str))
    assert (await done(client.get("/logs/t-1"))).json()["_id"] == "t-1"
    usage = {"model": "m", "usage": {"input_tokens": 1, "output_tokens": 2}}
    span = {"traceId": "t-2", "spanId": "s", "env": "test"}
    given = {"request": log["request"], "response": {"status": 429, "body": usage}, "metadata": span}
    await done(client.logs.create(**given))
    metrics = (await done(client.logs.retrieve("t-2"))).metrics
    assert (metrics.span_id, metrics.total_units, metrics.ai_model, metrics.response_status_code) == ("s", 3, "m", 429)
    groups = await everything(client, client.analytics.groups.metadata("env", **PERIOD))
    assert [(row.metadata_value, row.requests) for row in groups] == [("test", 1)]
    export = await done(client.post("/logs/exports", body={"filters": {"cost_min": 1}, "requested_data": ["id"]}))
    assert export["total"] == 3
    path = f"/logs/exports/{export['id']}"
    assert (await done(client.get(path))).json()["status"] == "draft"
    with pytest.raises(BadRequestError):
        await done(client.get(f"{path}/download"))
    await done(client.put(path, body={"filters": {}}))
    await done(client.post(f"{path}/start"))
    assert [(await done(client.get(path))).json()["status"] for _ in range(2)] == ["in_progress", "success"]
    url = (await done(client.get(f"{path}/download"))).json()["signed_url"]
    assert url.startswith(gateway.url)
    assert len(httpx.get(url).text.splitlines()) == 3
    with pytest.raises(BadRequestError, match="success"):
        await done(client.post(f"{path}/cancel"))
    other = await done(client.post("/logs/exports", body={"filters": {}, "requested_data": []}))
    await done(client.post(f"/logs/exports/{other['id']}/cancel"))
    listed = (await done(client.get("/logs/exports"))).json()["data"]
    assert [(item["status"], item["filters"]) for item in listed] == [("success", {}), ("stopped", {})]
    await close(client)


async def test_feedback_analytics_and_audit_logs(client: Any) -> None:
    one = await done(client.post("/feedback", body={"trace_id": "t", "value": 1}))
    both = await done(client.post("/feedback", body=[{"trace_id": "t", "value": 1}] * 2))
    assert (one["status"], len(both["feedback_ids"])) == ("success", 2)
    assert (await done(client.put(f"/feedback/{one['feedback_ids'][0]}", body={"value": 2}))).json()[
        "status"
    ] == "success"
    with pytest.raises(NotFoundError):
        await done(client.put("/feedback/none", body={"value": 2}))
    with pytest.raises(BadRequestError, match="value"):
        await done(client.post("/feedback", body={"trace_id": "t"}))
    assert (await done(client.get("/analytics/graphs/errors/rate"))).json()["data_points"] == []
    assert (await done(client.get("/analytics/groups/metadata/_user"))).json()["total"] == 0
    assert (await done(client.get("/analytics/summary/cache"))).json()["object"] == "analytics-summary"
    await done(client.post("/labels", body={"name": "l"}))
    logs = (await done(client.get("/audit-logs", params={"method": "POST", "page_size": 5}))).json()
    assert [item["uri"] for item in logs["records"]] == ["/v1/labels"]
    await close(client)


def test_administration(http: httpx.Client) -> None:
    owner = http.get("/admin/users").json()["data"][0]
    space = http.post("/admin/workspaces", json={"name": "Team", "users": [owner["id"]]}).json()
    assert (space["slug"], space["object"]) == ("ws-team", "workspace")
    assert http.post("/admin/workspaces/ws-team/users", json={"users": [{"id": "u", "role": "manager"}]}).json() == {}
    assert http.put("/admin/workspaces/ws-team/users/u", json={"role": "admin"}).json() == {}
    members = http.get("/admin/workspaces/ws-team").json()["users"]
    assert [(member["id"], member["role"]) for member in members] == [(owner["id"], "member"), ("u", "admin")]
    assert http.get("/admin/workspaces/ws-team/users", params={"role": "admin"}).json()["total"] == 1
    http.delete("/admin/workspaces/ws-team/users/u").raise_for_status()
    assert http.get("/admin/workspaces/ws-team/users/u").status_code == 404
    deleted = http.delete("/admin/workspaces/ws-team")
    assert (deleted.status_code, deleted.content) == (200, b"")
    assert http.get("/admin/workspaces/ws-team/users").status_code == 404

    invite: dict[str, Any] = {}
    for number in range(3):
        said: dict[str, Any] = {"email": f"{number}@example.com", "role": "member", "workspaces": []}
        invite = http.post("/admin/users/invites", json=said).json()
    assert http.post(f"/admin/users/invites/{invite['id']}/resend").json() == {"inviteLink": invite["invite_link"]}
    last = http.get("/admin/users/invites", params={"currentPage": 1, "pageSize": 2}).json()
    assert ([item["email"] for item in last["data"]], last["total"]) == (["2@example.com"], 3)
    assert "invite_link" not in last["data"][0]
    mapping = http.post("/scim/workspaces", json={"workspace_id": "w", "role": "admin", "scim_group_name": "g"}).json()
    assert mapping["scim_group"] == "g"
    assert http.get("/scim/workspaces").json()["total_count"] == 1
    assert http.delete(f"/scim/workspaces/{mapping['id']}").json() == {"success": True}


def test_keys_and_integrations(http: httpx.Client) -> None:
    key = http.post("/api-keys/workspace/service", json={"name": "k", "scopes": []}).json()
    rotated = http.post(f"/api-keys/{key['id']}/rotate").json()
    assert rotated["key"] not in (None, key["key"])
    visible_fields = http.get(f"/api-keys/{key['id']}").json()
    assert (visible_fields["type"], visible_fields.get("key")) == ("workspace-service", None)
    assert http.post("/api-keys/workspace/robot", json={"name": "k", "scopes": []}).status_code == 404
    virtual = http.post("/virtual-keys", json={"name": "Main", "provider": "openai", "key": "sk"}).json()
    assert virtual == {"success": True, "data": {"slug": "main"}}
    assert "key" not in http.get("/virtual-keys/main").json()

    made = http.post("/integrations", json={"name": "Main", "ai_provider_id": "openai", "slug": "main"}).json()
    assert http.post("/integrations", json={"name": "x", "ai_provider_id": "y", "slug": "main"}).status_code == 400
    models = [{"slug": "a", "enabled": True}, {"slug": "b", "enabled": True}]
    http.put("/integrations/main/models", json={"models": models, "allow_all_models": False}).raise_for_status()
    http.put("/integrations/main/models", json={"models": [{"slug": "b", "enabled": False}]}).raise_for_status()
    assert [item["enabled"] for item in http.get("/integrations/main/models").json()["models"]] == [True, False]
    http.delete("/integrations/main/models", params={"slugs": "a,b"}).raise_for_status()
    assert http.get(f"/integrations/{made['id']}/models").json()["total"] == 0
    assert http.get("/integrations/main").json()["allow_all_models"] is False
    guardrail = http.post("/guardrails", json={"name": "G", "checks": [], "actions": {}}).json()
    assert http.put("/guardrails/pg-g", json={"name": "H"}).json()["version_id"] != guardrail["version_id"]
    assert http.delete("/guardrails/pg-g").content == b""
    body: dict[str, Any] = {"conditions": [], "group_by": [], "type": "cost", "credit_limit": 0}
    policy = http.post("/policies/usage-limits", json=body).json()["id"]
    assert http.get(f"/policies/usage-limits/{policy}/entities").json()["data"] == []
    assert http.put(f"/policies/usage-limits/{policy}/entities/e/reset").json() == {}


def test_defaults_of_the_organisation(http: httpx.Client) -> None:
    assert http.get("/admin/organisation/defaults").json() == {}
    http.put("/admin/organisation/defaults", json={"a": 1}).raise_for_status()
    assert http.put("/admin/organisation/defaults", json={"b": 2}).json() == {"a": 1, "b": 2}
    assert http.get("/admin/organisation/defaults").json() == {"a": 1, "b": 2}


def test_every_operation_of_the_control_plane_is_served(http: httpx.Client) -> None:
    for operation in load():
        ours = operation.plane == "control" or operation.client_method.startswith(("guardrails", "policies", "integr"))
        if not ours or operation.base:
            continue
        answer = http.request(operation.method, operation.path.replace("{", "").replace("}", ""), json={})
        assert answer.status_code < 500, operation
        assert not answer.content or answer.json() != {"message": "Not Found", "ok": False}, operation


REFUSALS: list[tuple[str, str, object, str]] = [
    ("POST", "/labels", {}, "name: required"),
    ("POST", "/labels", [], "Invalid content type passed"),
    ("POST", "/mcp-servers", {"name": "n"}, "mcp_integration_id: required"),
    ("POST", "/admin/workspaces", {"users": [{}]}, "users[0]: expected a string, got {}"),
    ("PUT", "/workspace-exclusions/input-guardrails", {"workspaces": ["w"]}, "workspaces[0]: expected an object"),
    ("PUT", "/workspace-exclusions/input-guardrails", {"workspaces": 1}, "workspaces: expected a list of objects"),
    ("POST", "/configs", {"config": {"retrys": {}}}, "config.retrys: unknown key; did you mean 'retry'?"),
    ("POST", "/configs", {"config": {"retry": {"attempts": "x"}}}, "config.retry.attempts: "),
    ("PUT", "/configs/pc", {"config": "{}"}, "config: expected an object, got '{}'"),
    ("POST", "/configs", {"isDefault": "yes"}, "isDefault: expected an integer, got 'yes'"),
    ("POST", "/labels", {"name": 1}, "name: expected a string, got 1"),
    ("POST", "/labels", "x", "Invalid content type passed"),
    (
        "POST",
        "/guardrails",
        {"name": "g", "actions": {}, "checks": [{"id": "default.contain"}]},
        "checks[0].id: expected default.addPrefix, ",
    ),
    ("POST", "/guardrails", {"name": "g", "actions": {}, "checks": [{}]}, "checks[0].id: required"),
    ("POST", "/prompts", {"name": "p"}, "collection_id, string, parameters, virtual_key: required"),
    ("PUT", "/prompts/p", {"patch": 1}, "patch: expected a boolean, got 1"),
    (
        "POST",
        "/admin/users/invites",
        {"email": "e", "role": "owner", "workspaces": []},
        "role: expected one of admin, member, got 'owner'",
    ),
    (
        "POST",
        "/admin/users/invites",
        {"email": "e", "role": "admin", "workspaces": [{"id": "w", "role": "x"}]},
        "workspaces[0].role: expected one of admin, member, manager, got 'x'",
    ),
    ("POST", "/virtual-keys", {"usage_limits": {"type": "money"}}, "usage_limits.type: expected one of cost, tokens"),
    ("POST", "/virtual-keys", {"rate_limits": [1]}, "rate_limits[0]: expected an object"),
    ("POST", "/api-keys/workspace/service", {"name": "k", "scopes": [1]}, "scopes[0]: expected a string, got 1"),
    (
        "POST",
        "/policies/rate-limits",
        {"conditions": [], "group_by": [], "type": "requests", "unit": "rps", "value": 1},
        "unit: expected one of rpm",
    ),
    (
        "POST",
        "/policies/usage-limits",
        {"conditions": [], "group_by": [], "type": "cost", "credit_limit": True},
        "credit_limit: expected a number",
    ),
    ("POST", "/feedback", {"trace_id": "t", "value": 11}, "value: expected a number from -10 to 10, got 11"),
    ("POST", "/feedback", [{"trace_id": "t", "value": 1}, {"trace_id": "t"}], "[1].value: required"),
    ("POST", "/logs/exports", {"filters": {}, "requested_data": ["price"]}, "requested_data[0]: expected one of id"),
    ("POST", "/logs/exports", {"filters": {"total_units_min": "x"}, "requested_data": []}, "total_units_min"),
    ("POST", "/logs", {"request": {"url": "u", "body": {}}, "response": {}}, "response.body: required"),
    ("GET", "/analytics/graphs/requests?time_of_generation_min=now", None, "time_of_generation_min: expected a date"),
    ("POST", "/prompts/p/render", {}, "variables: required"),
    ("POST", "/logs", "x", "Invalid content type passed"),
]


@pytest.mark.parametrize(("verb", "path", "body", "message"), REFUSALS)
def test_invalid_requests_are_refused(http: httpx.Client, verb: str, path: str, body: object, message: str) -> None:
    answer = http.request(verb, path, json=body)
    assert (answer.status_code, answer.json()["status"]) == (400, "failure")
    assert answer.json()["message"].startswith(message)


def test_every_rule_for_bodies_has_a_route_and_known_shapes() -> None:
    assert set(BODIES) <= {(verb, path) for verb, path, _ in _routes()}
    named = [name for rule in (*BODIES.values(), *SHAPES.values()) for name in re.findall(r"[{\[]([a-z_]+)[}\]]", rule)]
    assert set(SHAPES) == set(named) - {"string", "object"}


def test_unknown_routes_and_methods(http: httpx.Client, gateway: LocalGateway) -> None:
    assert http.patch("/labels", json={}).status_code == 404
    assert http.get(gateway.url.replace("/v1", "/labels")).status_code == 404


def test_gateways_share_no_records(http: httpx.Client) -> None:
    http.post("/labels", json={"name": "l"}).raise_for_status()
    with LocalGateway() as other, httpx.Client(base_url=other.url) as elsewhere:
        assert elsewhere.get("/labels").json()["total"] == 0
    assert http.get("/labels").json()["total"] == 1


def test_many_threads(gateway: LocalGateway) -> None:
    def work() -> None:
        with Portkey(base_url=gateway.url, api_key="pk") as client:
            for _ in range(20):
                slug = client.configs.create(name="same", config={"retry": {"attempts": 1}}).data
                assert slug
                assert slug.slug
                client.configs.update(slug.slug, name="changed")

    threads = [threading.Thread(target=work) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with Portkey(base_url=gateway.url, api_key="pk") as client:
        configs = client.configs.list().data
        assert len({config.slug for config in configs}) == 100
        assert {config.name for config in configs} == {"changed"}


async def chat(client: Any, model: str = "m", **options: Any) -> Any:
    made = client.with_options(**options) if options else client
    return await done(made.chat.completions.create(model=model, messages=MESSAGES))


async def test_logs_of_calls(client: Any) -> None:
    options = {"trace_id": "t-1", "span_id": "s-1", "metadata": {"_user": "ada", "env": "test"}, "config": "pc-1"}
    answer = await chat(client, "gpt", **options)
    log = await done(client.logs.retrieve(answer.gateway.trace_id))
    assert log.id == (await done(client.logs.retrieve(log.id))).id
    assert (log.request.url, log.request.method, log.response.status) == ("/v1/chat/completions", "POST", 200)
    assert log.request.body["messages"] == MESSAGES
    assert log.request.portkeyHeaders["x-portkey-api-key"] == "***"
    assert log.response.body["choices"][0]["message"]["content"] == "echo: Hello there"
    metrics = log.metrics
    assert (metrics.trace_id, metrics.span_id, metrics.ai_model, metrics.is_success, metrics.config) == (
        "t-1", "s-1", "gpt", True, "pc-1",
    )  # fmt: skip
    assert (metrics.req_units, metrics.res_units, metrics.total_units, metrics.cost) == (2, 3, 5, None)
    assert metrics.response_time >= 0
    with pytest.raises(RateLimitError) as caught:
        await chat(client, "fail-429", trace_id="t-2")
    assert caught.value.status_code == 429
    assert (await done(client.logs.retrieve("t-2"))).metrics.is_success is False
    with pytest.raises(NotFoundError):
        await done(client.logs.retrieve("t-3"))

    fields = ["trace_id", "ai_model", "total_units", "metadata", "response"]
    filters = {"time_of_generation_min": "2020-01-01T00:00:00Z", "status_code": "200", "metadata": {"env": "test"}}
    export = await done(client.logs.exports.create(filters=filters, requested_data=fields))
    assert export.total == 1
    await done(client.logs.exports.start(export.id))
    url = (await done(client.logs.exports.download(export.id))).signed_url
    (row,) = map(json.loads, httpx.get(url).text.splitlines())
    assert list(row) == fields
    assert (row["trace_id"], row["metadata"], row["response"]["status"]) == (
        "t-1", {"_user": "ada", "env": "test"}, 200,
    )  # fmt: skip
    await close(client)


async def test_analytics_of_calls(client: Any) -> None:
    period = PERIOD
    for model, user in (("a", "ada"), ("a", "ada"), ("b", "bob")):
        await chat(client, model, trace_id=f"t-{model}", metadata={"_user": user})
    for model in ("fail-429", "fail-500", "fail-500"):
        with pytest.raises(APIStatusError):
            await chat(client.with_options(max_retries=0), model)
    await done(client.embeddings.create(model="e", input="one two"))
    await done(client.feedback.create(trace_id="t-b", value=4, weight=0.5))
    graphs = client.analytics.graphs

    async def summary(graph: Any, **filters: Any) -> Any:
        made = await done(graph(**period, **filters))
        assert made.object == "analytics-graph"
        return made.summary

    assert (await summary(graphs.requests)).total == 7
    assert (await summary(graphs.requests, ai_org_model="openai__a")).total == 0
    assert (await summary(graphs.requests, status_code="429,500")).total == 3
    assert (await summary(graphs.requests, metadata={"_user": "ada"})).total == 2
    assert (await summary(graphs.requests, trace_id="t-b")).total == 1
    assert (await summary(graphs.requests, prompt_token_min=1, completion_token_max=0)).total == 1
    assert (
        await done(graphs.requests(**{**period, "time_of_generation_max": "2020-01-02T00:00:00Z"}))
    ).data_points == []
    assert (await summary(graphs.tokens)).total == 3 * 5 + 2
    assert (await summary(graphs.latency)).p99 >= 0
    assert (await summary(graphs.cost)).total == 0
    assert (await summary(graphs.users)).total == 2
    assert (await summary(graphs.users_requests)).avg == 1.5
    assert (await summary(graphs.errors)).total == 3
    assert (await summary(graphs.errors_rate)).rate == 42.86
    assert (await summary(graphs.errors_stacks)).total == 3
    assert (await summary(graphs.errors_status_codes)).unique_error_codes == 2
    assert (await summary(graphs.requests_rescued)).fallback == 0
    assert (await summary(graphs.cache_hit_rate)).rate == 0
    assert (await summary(graphs.cache_latency)).avg == 0
    assert (await summary(graphs.feedbacks)).total == 1
    assert (await summary(graphs.feedbacks_scores)).total == 1
    assert (await summary(graphs.feedbacks_weighted)).avg == 2
    points = (await done(graphs.feedbacks_ai_models(**period))).data_points
    assert [(point.ai_model, point.total, point.avg_weighted_feedback) for point in points] == [("b", 1, 2)]
    points = (await done(graphs.errors_status_codes(**period))).data_points
    assert [(point.status_code, point.count) for point in points] == [(429, 1), (500, 2)]
    assert sum(point.total for point in (await done(graphs.requests(**period))).data_points) == 7

    groups = client.analytics.groups
    users = await everything(client, groups.users(**period))
    assert [(group.user, group.requests) for group in users] == [("ada", 2), ("bob", 1)]
    models = await everything(client, groups.ai_models(**period, page_size=1))
    assert [(group.ai_model, group.requests) for group in models[:2]] == [("a", 2), ("fail-500", 2)]
    rows = await everything(client, groups.metadata("_user", **period))
    assert [(row.metadata_value, row.avg_tokens, row.requests_with_feedback) for row in rows] == [
        ("ada", 5, 0), ("bob", 5, 1),
    ]  # fmt: skip
    cache = (await done(client.analytics.summary.cache(**period))).summary
    assert (cache.hits, cache.total_requests) == (0, 7)
    await close(client)


@pytest.mark.parametrize("stream", [False, True])
async def test_the_model_of_a_log_is_the_one_that_was_called(client: Any, stream: bool) -> None:
    config = {"provider": "@a", "override_params": {"model": "@a/large"}}
    made = client.with_options(trace_id="t-1", config=config)
    await read(await done(made.chat.completions.create(model="m", messages=MESSAGES, stream=stream)))
    assert (await done(client.logs.retrieve("t-1"))).metrics.ai_model == "large"
    await close(client)


@pytest.mark.parametrize(
    ("options", "provider"),
    [({}, "openai-prod"), ({"api_key": "pk"}, "openai-prod"), ({"provider": "@other"}, "other")],
)
async def test_a_prompt_has_its_own_provider(
    kind: str, gateway: LocalGateway, options: dict[str, Any], provider: str
) -> None:
    client: Any = (Portkey if kind == "sync" else AsyncPortkey)(base_url=gateway.url, **options)
    body: dict[str, Any] = {"name": "Greet", "collection_id": "c", "string": "Hi", "parameters": {}}
    await done(client.post("/prompts", body={**body, "virtual_key": "openai-prod"}))
    gateway.say("scheduled", target=provider)
    response = await done(client.prompts.completions.create(prompt_id="pp-greet", variables={}))
    assert (response.choices[0].message.content, response.gateway.provider) == ("scheduled", provider)
    await close(client)


async def test_prompts_are_logged_with_their_slug(client: Any) -> None:
    body: dict[str, Any] = {"name": "Greet", "collection_id": "c", "string": "Hi", "parameters": {}, "virtual_key": "v"}
    await done(client.post("/prompts", body={**body, "virtual_key": "openai-prod"}))
    answer = await done(client.prompts.completions.create(prompt_id="pp-greet", variables={}))
    log = await done(client.logs.retrieve(answer.gateway.trace_id))
    assert log.metrics.prompt_slug == "pp-greet"
    await close(client)


def test_the_oldest_logs_are_removed() -> None:
    plane = ControlPlane()
    request = RecordedRequest("POST", "/v1/embeddings", {}, {}, {"input": "x" * 10})
    for number in range(MAX_CALLS + 5):
        plane.record(request, LocalResponse(b"{}", headers={"x-portkey-trace-id": str(number)}), 0.1)
    logs = plane._call_log.logs()  # pyright: ignore[reportPrivateUsage]
    assert (len(logs), logs[0]["metrics"]["trace_id"], logs[0]["metrics"]["response_time"]) == (MAX_CALLS, "5", 100)


def test_saved_configs_are_found(gateway: LocalGateway) -> None:
    plane = gateway._parts.control_plane  # pyright: ignore[reportPrivateUsage]
    with Portkey(base_url=gateway.url, api_key="pk") as client:
        made = client.configs.create(name="c", config={"retry": {"attempts": 3}}).data
        assert made
        assert plane.config("pc-c") == plane.config(str(made.id)) == {"retry": {"attempts": 3}}
        client.configs.update(slug="pc-c", config={})
        assert plane.config("pc-c") == {}
        assert client.configs.create(name="d", config={"override_params": {"model": "m"}}).success
    assert plane.config("pc-e") is None


def test_a_slow_prompt_does_not_block_other_requests() -> None:
    class Slow(LocalGateway):
        def _call_provider(self, call: Any) -> Any:
            started.set()
            assert ended.wait(10)
            return super()._call_provider(call)

    started, ended = threading.Event(), threading.Event()
    body: dict[str, Any] = {"name": "p", "collection_id": "c", "string": "Hi", "parameters": {}, "virtual_key": "v"}
    with Slow() as gateway, httpx.Client(base_url=gateway.url, headers={"x-portkey-api-key": "pk"}) as http:
        http.post("/prompts", json=body).raise_for_status()
        thread = threading.Thread(
            target=httpx.post, args=(f"{gateway.url}/prompts/pp-p/completions",),
            kwargs={"json": {"variables": {}}, "headers": {"x-portkey-api-key": "pk"}, "timeout": 20},
        )  # fmt: skip
        thread.start()
        try:
            assert started.wait(5)
            assert http.get("/prompts", timeout=2).json()["total"] == 1
        finally:
            ended.set()
            thread.join()


@pytest.mark.parametrize("value", [1, -1.5, True, "x", [], {}, [1], ["x"], [{}], [[]], {"type": []}, None])
def test_a_field_of_a_wrong_type_is_never_an_internal_error(value: Any) -> None:
    plane = ControlPlane()

    def request(method: str, path: str, body: Any) -> None:
        path = re.sub(r"\(\?!.*?\)", "", path).replace("{}", "x", 1).replace("{}", "service")
        sent = RecordedRequest(method, "/v1" + path, {}, {}, body)
        try:
            answer = plane.respond(sent, "http://gateway", lambda body, _: as_json(body))
        except HTTPError as error:
            answer = error.response
        assert answer
        assert answer.status in (200, 400, 404), (path, body)

    valid: dict[str, Any] = {
        "name": "x", "slug": "x", "conditions": [], "group_by": [], "credit_limit": 1, "url": "u", "value": 1,
        "trace_id": "t", "requested_data": [], "filters": {}, "variables": {}, "checks": [], "actions": {},
        "string": "s", "collection_id": "c", "parameters": {}, "virtual_key": "v", "ai_provider_id": "p",
        "mcp_integration_id": "x", "version": 1, "auth_type": "none", "transport": "sse", "models": [],
        "workspaces": [], "capabilities": [], "email": "e", "scopes": [], "secret_path": "s", "auth_config": {},
    }  # fmt: skip
    for (method, path), rule in sorted(BODIES.items(), key=lambda item: item[0][0]):  # POST first
        for field in rule.split():
            name = field.partition("=")[0].rstrip("*")
            request(method, path, {**valid, name: value})
    request("POST", "/logs", {"request": {"url": "u", "body": value}, "response": {"body": {"usage": value}}})
    request("POST", "/logs", {"request": {"url": "u", "body": {}}, "response": {"body": {}}, "metadata": {"a": value}})
    for path in ("graphs/tokens", "graphs/feedbacks/ai-models", "groups/metadata/a", "groups/users", "summary/cache"):
        request("GET", f"/analytics/{path}", None)


async def test_prompts_with_partials_and_parts(client: Any) -> None:
    partial = await done(client.prompts.partials.create(name="greeting", string="Hello {{name}}"))
    text = f"{{{{>{partial.slug}}}}}, {{{{{{name}}}}}}: {{{{ count }}}} {{{{flag}}}} {{{{none}}}}"
    parts = [{"type": "text", "text": text}, {"type": "image_url", "image_url": {"url": "{{url}}"}}]
    template = json.dumps([{"role": "user", "content": parts}])
    options: dict[str, Any] = {"collection_id": "c", "parameters": {}, "virtual_key": "v", "model": "m"}
    prompt = await done(client.prompts.create(name="p", string=template, **options))
    variables: dict[str, Any] = {"name": "Ann", "count": 2, "flag": True, "url": "https://example.com"}
    rendered = await done(client.prompts.render(prompt_id=prompt.slug, variables=variables))
    assert rendered.data.messages[0]["content"] == [
        {"type": "text", "text": "Hello Ann, Ann: 2 true "},
        {"type": "image_url", "image_url": {"url": "https://example.com"}},
    ]
    await done(client.prompts.partials.update(partial.slug, string="Bye {{name}}"))
    for string, version in (("Hello Ann", 1), ("Bye Ann", 2)):
        await done(client.prompts.partials.publish(partial.slug, version=version))
        rendered = await done(client.prompts.render(prompt_id=prompt.slug, variables=variables))
        assert rendered.data.messages[0]["content"][0]["text"].startswith(string)
    lost = await done(client.prompts.create(name="q", string="{{>other}}", **options))
    with pytest.raises(NotFoundError, match="other"):
        await done(client.prompts.render(prompt_id=lost.slug, variables={}))
    await close(client)


async def test_a_label_belongs_to_one_version(client: Any) -> None:
    options: dict[str, Any] = {"collection_id": "c", "parameters": {}, "virtual_key": "v", "model": "m"}
    prompt = await done(client.prompts.create(name="p", string="old", **options))
    await done(client.prompts.update(prompt.slug, string="new"))
    label = await done(client.labels.create(name="prod"))
    versions = await read(await done(client.prompts.versions.list(prompt.slug)))
    for version, text in zip(versions, ("old", "new"), strict=True):
        await done(client.prompts.versions.update(prompt.slug, version.id, label_id=label.id))
        rendered = await done(client.prompts.render(prompt_id=f"{prompt.slug}@prod", variables={}))
        assert rendered.data.messages[0]["content"] == text
    await close(client)


async def test_rate_limits_are_a_list(client: Any) -> None:
    limit = {"type": "requests", "unit": "rpm", "value": 5}
    for number, given in enumerate((limit, [limit])):
        slug = f"p-{number}"
        await done(client.providers.create(name="p", integration_id="i", slug=slug, rate_limits=given))
        saved = await done(client.providers.retrieve(slug=slug))
        assert [(one.type, one.value) for one in saved.rate_limits] == [("requests", 5)]
    with pytest.raises(BadRequestError, match=r"rate_limits\[0\].unit"):
        await done(client.providers.create(name="p", integration_id="i", rate_limits=[{**limit, "unit": "rpx"}]))
    await close(client)


async def test_audit_logs_of_a_period(client: Any) -> None:
    await done(client.labels.create(name="l"))
    period = {"start_time": "2020-01-01T00:00:00Z", "end_time": "2100-01-01T00:00:00Z"}
    assert [log.uri for log in await read(await done(client.audit_logs.list(**period)))] == ["/v1/labels"]
    for outside in ({"end_time": "2021-01-01T00:00:00Z"}, {"start_time": "2099-01-01T00:00:00Z"}):
        assert await read(await done(client.audit_logs.list(**{**period, **outside}))) == []
    await close(client)


async def test_feedback_of_a_period_and_a_trace(client: Any) -> None:
    for trace in ("t-1", "t-2"):
        await done(client.feedback.create(trace_id=trace, value=5))
    period = {"time_of_generation_min": "2020-01-01T00:00:00Z", "time_of_generation_max": "2100-01-01T00:00:00Z"}
    graphs = client.analytics.graphs
    for filters, total in (({}, 2), ({"trace_id": "t-2"}, 1), ({"time_of_generation_max": "2021-01-01T00:00:00Z"}, 0)):
        graph = await done(graphs.feedbacks(workspace_slug="w", **{**period, **filters}))
        assert graph.summary.total == total
    await close(client)
