"""Operations of single resources of the local control plane, besides create, list, retrieve, update, delete."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta, timezone
from functools import partial
from typing import TYPE_CHECKING, Any

from . import record_analytics
from .control_plane_table import RESOURCES
from .record_calls import MOST_CALLS, as_log
from .record_filters import period, selected, selected_feedback
from .record_operations import USER, create, page, shown
from .record_store import Record, Store, new_id, now, picked
from .wire.json_text import decoded_json
from .wire.local_responses import HTTPError, LocalResponse, as_json, is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .record_operations import Call

_BY_PATH = {resource.path: resource for resource in RESOURCES}
_FEEDBACK, _LOGS, _EXPORTS, _PROMPTS, _AUDIT = "/feedback", "/logs", "/logs/exports", "/prompts", "/audit-logs"
_PARTIALS = "/prompts/partials"
_PARTIAL = re.compile(r"{{>\s*([^\s{}]+)\s*}}")
_VARIABLE = re.compile(r"{{{\s*([\w.-]+)\s*}}}|{{\s*([\w.-]+)\s*}}")


def _prompt(store: Store, name: str) -> Record:
    """Return the version that `name` selects: `slug@3`, `slug@latest`, `slug@label`, or the published one."""
    slug, _, which = name.partition("@")
    record = store.find(_PROMPTS, slug)
    versions = store.records(f"{_PROMPTS}/{record['id']}/versions")
    if not which:
        return _published(store, _PROMPTS, record)
    if which == "latest":
        return versions[-1]
    label = next((label["id"] for label in store.records("/labels") if label.get("name") == which), which)
    for version in versions:
        if which == str(version["prompt_version"]) or label == version.get("prompt_version_label_id"):
            return version
    raise HTTPError(404, f"Prompt {slug!r} has no version {which!r}")


def _published(store: Store, path: str, record: Record) -> Record:
    return store.records(f"{path}/{record['id']}/versions")[int(record.get("published", 1)) - 1]


def _request_body(call: Call, name: str) -> Record:
    """Return the chat request of a prompt, with its variables filled in.

    The text of a prompt is a user's message, or a list of messages as JSON. `{{name}}` is a variable, `{{>slug}}` the
    published version of a partial.
    """
    fields = dict(call.fields())
    variables = fields.pop("variables")
    prompt = _prompt(call.store, name)

    def included(match: re.Match[str]) -> str:
        partial = call.store.find(_PARTIALS, match[1])
        return str(_published(call.store, _PARTIALS, partial).get("string") or "")

    def value(match: re.Match[str]) -> str:
        given = variables.get(match[1] or match[2], "")
        return given if isinstance(given, str) else json.dumps(given)

    def filled(part: Any) -> Any:
        if is_list(part):
            return [filled(item) for item in part]
        if is_object(part):
            return {name: filled(item) for name, item in part.items()}
        if not isinstance(part, str):
            return part
        return _VARIABLE.sub(value, _PARTIAL.sub(included, part))

    text = str(prompt.get("string") or "")
    try:
        template: Any = decoded_json(text)
    except ValueError:
        template = None
    messages: list[Any] = [{"role": "user", "content": filled(text)}]
    if is_list(template) and all(is_object(message) for message in template):
        messages = filled(template)
    saved = picked(prompt, ("tools", "tool_choice"))
    return {**(prompt.get("parameters") or {}), **saved, "model": prompt.get("model") or "echo",
            "messages": messages, **fields}  # fmt: skip


def render(call: Call, name: str) -> LocalResponse:
    return as_json({"success": True, "data": _request_body(call, name)})


def complete(call: Call, name: str) -> Callable[[], LocalResponse]:
    """Return a function that calls the model. Call it without the lock of the store, since the model may be slow."""
    return partial(call.chat, _request_body(call, name), str(_prompt(call.store, name).get("virtual_key") or ""))


def retrieve_named_version(call: Call, name: str) -> LocalResponse:
    return as_json(_prompt(call.store, name))


def _version(call: Call, prompt: str, version: str) -> Record:
    return call.store.find(f"{_PROMPTS}/{call.store.find(_PROMPTS, prompt)['id']}/versions", version)


def retrieve_version(call: Call, prompt: str, version: str) -> LocalResponse:
    return as_json(_version(call, prompt, version))


def label_version(call: Call, prompt: str, version: str) -> LocalResponse:
    """Give a version a label; no other version of the prompt has it from then on."""
    labelled, label = _version(call, prompt, version), call.fields().get("label_id")
    for other in call.store.records(f"{_PROMPTS}/{labelled['id']}/versions"):
        if other.get("prompt_version_label_id") == label:
            other["prompt_version_label_id"] = None
    labelled["prompt_version_label_id"] = label
    return as_json({})


def _publish(call: Call, path: str, name: str) -> LocalResponse:
    number = int(call.fields()["version"])
    record = call.store.find(path, name)
    if not 1 <= number <= len(call.store.records(f"{path}/{record['id']}/versions")):
        raise HTTPError(404, f"{name!r} has no version {number}")
    record["published"] = number
    return as_json({})


def publish(call: Call, name: str) -> LocalResponse:
    return _publish(call, _PROMPTS, name)


def publish_partial(call: Call, name: str) -> LocalResponse:
    return _publish(call, _PARTIALS, name)


def create_api_key(call: Call, kind: str, sub_type: str) -> LocalResponse:
    if kind not in ("organisation", "workspace") or sub_type not in ("user", "service"):
        raise HTTPError(404, "Not Found")
    key = f"pk-local-{new_id()}"
    return create(_BY_PATH["/api-keys"], call, type=f"{kind}-{sub_type}", key=key, creation_mode="api")


def rotate_api_key(call: Call, id: str) -> LocalResponse:
    record = call.store.find("/api-keys", id)
    record["key"] = f"pk-local-{new_id()}"
    period = timedelta(milliseconds=int(call.fields().get("key_transition_period_ms") or 1_800_000))
    expires = (datetime.now(timezone.utc) + period).isoformat()
    return as_json({"id": record["id"], "key": record["key"], "key_transition_expires_at": expires})


def delete_models(call: Call, slug: str) -> LocalResponse:
    path = f"/integrations/{call.store.find('/integrations', slug)['id']}/models"
    for name in call.query.get("slugs", "").split(","):
        call.store.remove(path, name)
    return as_json({})


def create_invite(call: Call) -> LocalResponse:
    link = f"{call.url}/invites/{new_id()}"
    return create(_BY_PATH["/admin/users/invites"], call, invite_link=link, invited_by=USER)


def resend_invite(call: Call, id: str) -> LocalResponse:
    return as_json({"inviteLink": call.store.find("/admin/users/invites", id)["invite_link"]})


def create_workspace(call: Call) -> LocalResponse:
    response = create(_BY_PATH["/admin/workspaces"], call)
    workspace = call.store.records("/admin/workspaces")[-1]
    users: list[Any] = call.fields().get("users") or []
    _add_members(call.store, workspace, [{"id": id, "role": "member"} for id in users])
    return response


def retrieve_workspace(call: Call, id: str) -> LocalResponse:
    workspace = call.store.find("/admin/workspaces", id)
    members = call.store.records(f"/admin/workspaces/{workspace['id']}/users")
    return as_json({**shown(_BY_PATH["/admin/workspaces"], workspace), "users": members})


def add_members(call: Call, id: str) -> LocalResponse:
    _add_members(call.store, call.store.find("/admin/workspaces", id), call.fields().get("users") or [])
    return as_json({})


def _add_members(store: Store, workspace: Record, users: list[Record]) -> None:
    for given in users:
        user = store.get("/admin/users", given["id"]) or {"role": "member"}
        member = {**user, "org_role": user["role"], "created_at": now(), **given, "status": "active"}
        member.update({"workspace_id": workspace["id"], "object": "workspace-user"})
        store.put(f"/admin/workspaces/{workspace['id']}/users", given["id"], member)


def reset_entity(call: Call, policy: str, _: str) -> LocalResponse:
    call.store.find("/policies/usage-limits", policy)
    return as_json({})


def _tested(call: Call, path: str, name: str) -> LocalResponse:
    record = call.store.find(path, name)
    return as_json({"success": True, "status_code": 200, "response_time_ms": 1, "url": record.get("url"),
                    "server_name": record["name"], "error": None})  # fmt: skip


def test_integration(call: Call, name: str) -> LocalResponse:
    return _tested(call, "/mcp-integrations", name)


def test_server(call: Call, name: str) -> LocalResponse:
    return _tested(call, "/mcp-servers", name)


def retrieve_server(call: Call, name: str) -> LocalResponse:
    server = call.store.find("/mcp-servers", name)
    integration = call.store.get("/mcp-integrations", str(server["mcp_integration_id"]))
    details = picked(integration or {}, ("id", "slug", "status", "configurations", "url", "transport", "auth_type"))
    return as_json({**server, "mcp_integration_details": details or None})


def check_access(call: Call, name: str) -> LocalResponse:
    server = call.store.find("/mcp-servers", name)
    access = call.store.get(f"/mcp-servers/{server['id']}/user-access", USER) or {}
    return as_json({"has_access": access.get("enabled", server.get("default_user_access") != "deny")})


def close_connections(call: Call, name: str) -> LocalResponse:
    path = f"/mcp-servers/{call.store.find('/mcp-servers', name)['id']}/connections"
    user = call.query.get("user_id", USER)
    if call.store.get(path, user):
        call.store.remove(path, user)
    return as_json({"success": True})


def _objects(call: Call) -> list[Record]:
    """Return the objects of a body that is an object or a list of objects."""
    body = call.body if is_list(call.body) else [call.body]
    if not body or not all(is_object(item) for item in body):
        raise HTTPError(400, "Invalid content type passed")
    return body


def give_feedback(call: Call) -> LocalResponse:
    feedback = _objects(call)
    ids = [new_id() for _ in feedback]
    for id, item in zip(ids, feedback, strict=True):
        call.store.put(_FEEDBACK, id, {"created_at": now(), **item})
    return _noted(ids)


def change_feedback(call: Call, id: str) -> LocalResponse:
    call.store.find(_FEEDBACK, id).update(call.fields())
    return _noted([id])


def _noted(ids: list[str]) -> LocalResponse:
    return as_json({"status": "success", "message": "Feedback successfully saved", "feedback_ids": ids})


def insert_logs(call: Call) -> LocalResponse:
    """Save logs, by trace id if they have one. If there are more than the gateway keeps, the oldest are removed."""
    for log in _objects(call):
        metadata: Record = log.get("metadata") or {}
        id = str(metadata.get("trace_id") or metadata.get("traceId") or new_id())
        call.store.put(_LOGS, id, as_log({"_id": id, "created_at": now(), **log}))
        call.store.keep_last(_LOGS, MOST_CALLS)
    return LocalResponse(b"")


def _logs(call: Call, filters: Mapping[str, Any]) -> list[Record]:
    """Return the logs of calls, and the inserted ones, that match `filters`, oldest first."""
    logs = [*call.store.records(_LOGS), *call.calls.logs()]
    return selected(sorted(logs, key=lambda log: str(log["created_at"])), filters)


def retrieve_log(call: Call, id: str) -> LocalResponse:
    """Return the log with this id, or the last one of this trace."""
    for log in reversed(_logs(call, {})):
        if id in (log["_id"], log["metrics"]["trace_id"]):
            return as_json(log)
    raise HTTPError(404, f"Nothing found at {_LOGS} for {id!r}")


def create_export(call: Call) -> LocalResponse:
    total = len(_logs(call, call.fields()["filters"]))
    return create(_BY_PATH[_EXPORTS], call, total=total, created_by=USER)


def retrieve_export(call: Call, id: str) -> LocalResponse:
    """Return an export: in progress the first time after its start, successful from then on."""
    export = call.store.find(_EXPORTS, id)
    response = as_json(shown(_BY_PATH[_EXPORTS], export))
    if export["status"] == "in_progress":
        export["status"] = "success"
    return response


def start_export(call: Call, id: str) -> LocalResponse:
    return _moved(call, id, "in_progress", ("draft",))


def cancel_export(call: Call, id: str) -> LocalResponse:
    return _moved(call, id, "stopped", ("draft", "in_progress"))


def _moved(call: Call, id: str, status: str, possible: tuple[str, ...]) -> LocalResponse:
    export = call.store.find(_EXPORTS, id)
    if export["status"] not in possible:
        raise HTTPError(400, f"The export is {export['status']}")
    export.update({"status": status, "last_updated_at": now()})
    return as_json({"message": f"Log export is {status}", "object": "export"})


def download_export(call: Call, id: str) -> LocalResponse:
    if call.store.find(_EXPORTS, id)["status"] not in ("in_progress", "success"):
        raise HTTPError(400, "The export was not started, or was cancelled")
    return as_json({"signed_url": f"{call.url}{_EXPORTS}/{id}/file"})


def export_file(call: Call, id: str) -> LocalResponse:
    """Return the file behind a signed URL: one log per line, with the requested fields."""
    export = call.store.find(_EXPORTS, id)
    lines = "".join(f"{json.dumps(_exported(log, export))}\n" for log in _logs(call, export["filters"]))
    return LocalResponse(lines.encode(), headers={"content-type": "application/jsonl"})


def _exported(log: Record, export: Record) -> Record:
    metrics = log["metrics"]
    metadata = dict(zip(metrics["metadata.key"], metrics["metadata.value"], strict=True))
    row = {**metrics, **log, "id": log["_id"], "metadata": metadata}
    return {name: row.get(name) for name in export.get("requested_data") or ()}


def restrictions(_: Call) -> LocalResponse:
    return as_json({"fields": []})


def organisation_defaults(call: Call) -> LocalResponse:
    """Return the organisation's defaults, changed by the body if there is one."""
    path = "/admin/organisation/defaults"
    before = call.store.records(path)
    defaults = {**(before[0] if before else {}), **call.fields()}
    call.store.put(path, "defaults", defaults)
    return as_json(defaults)


def audit_logs(call: Call) -> LocalResponse:
    """Return the changes from `start_time` to `end_time`, newest first."""
    is_within = period(call.query, "start_time", "end_time")
    records = [record for record in reversed(call.store.records(_AUDIT)) if is_within(record["timestamp"])]
    wanted = [
        record for record in records if all(str(record.get(name, value)) == value for name, value in call.query.items())
    ]
    return as_json({**page(call.query, wanted, "zero_page", "records"), "object": "analytics-graph"})


def note_change(store: Store, method: str, path: str, status: int) -> None:
    """Record a change in the audit log."""
    record = {"timestamp": now(), "method": method, "uri": path, "response_status_code": status}
    request_id = new_id()
    store.keep_last(_AUDIT, MOST_CALLS - 1)
    store.put(_AUDIT, request_id, {**record, "request_id": request_id, "user_id": USER, "user_type": "api_key"})


def _feedback(call: Call) -> list[Record]:
    """Return the feedback of the time and the traces that the query names."""
    return selected_feedback(call.store.records(_FEEDBACK), call.query)


def graph(call: Call, name: str) -> LocalResponse:
    made = record_analytics.graph(name, _logs(call, call.query), _feedback(call))
    if made is None:
        raise HTTPError(404, f"No analytics graph {name!r}")
    return as_json(made)


def group(call: Call, name: str) -> LocalResponse:
    rows = record_analytics.groups(name, _logs(call, call.query), _feedback(call))
    return as_json(page(call.query, rows, "zero_page"))


def cache_summary(call: Call) -> LocalResponse:
    return as_json(record_analytics.cache_summary(_logs(call, call.query)))


ACTIONS: list[tuple[str, str, Callable[..., LocalResponse | Callable[[], LocalResponse]]]] = [
    ("POST", "/prompts/{}/render", render),
    ("POST", "/prompts/{}/completions", complete),
    ("POST", "/prompts/{}/generate", complete),
    ("GET", "/prompts/([^/]+@[^/]+)", retrieve_named_version),
    ("PUT", "/prompts/partials/{}/makeDefault", publish_partial),
    ("PUT", "/prompts/{}/makeDefault", publish),
    ("GET", "/prompts/(?!partials/){}/versions/{}", retrieve_version),
    ("PUT", "/prompts/(?!partials/){}/versions/{}", label_version),
    ("POST", "/api-keys/{}/rotate", rotate_api_key),
    ("POST", "/api-keys/{}/{}", create_api_key),
    ("DELETE", "/integrations/{}/models", delete_models),
    ("POST", "/admin/users/invites", create_invite),
    ("POST", "/admin/users/invites/{}/resend", resend_invite),
    ("POST", "/admin/workspaces", create_workspace),
    ("GET", "/admin/workspaces/{}", retrieve_workspace),
    ("POST", "/admin/workspaces/{}/users", add_members),
    ("PUT", "/policies/usage-limits/{}/entities/{}/reset", reset_entity),
    ("POST", "/mcp-integrations/{}/test", test_integration),
    ("POST", "/mcp-servers/{}/test", test_server),
    ("GET", "/mcp-servers/{}", retrieve_server),
    ("GET", "/mcp-servers/{}/user-access/check", check_access),
    ("DELETE", "/mcp-servers/{}/connections", close_connections),
    ("POST", "/feedback", give_feedback),
    ("PUT", "/feedback/{}", change_feedback),
    ("GET", "/logs/exports/field-restrictions", restrictions),
    ("GET", "/admin/organisation/defaults", organisation_defaults),
    ("PUT", "/admin/organisation/defaults", organisation_defaults),
    ("POST", "/logs/exports", create_export),
    ("GET", "/logs/exports/{}", retrieve_export),
    ("POST", "/logs/exports/{}/start", start_export),
    ("POST", "/logs/exports/{}/cancel", cancel_export),
    ("GET", "/logs/exports/{}/download", download_export),
    ("GET", "/logs/exports/{}/file", export_file),
    ("POST", "/logs", insert_logs),
    ("GET", "/logs/(?!exports$){}", retrieve_log),
    ("GET", "/audit-logs", audit_logs),
    ("GET", "/analytics/graphs/(.+)", graph),
    ("GET", "/analytics/groups/(.+)", group),
    ("GET", "/analytics/summary/cache", cache_summary),
]
