"""The operations of the local control plane that only one resource has."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta, timezone
from functools import partial
from typing import TYPE_CHECKING, Any

from . import log_analytics
from .call_logs import MAX_CALLS, as_log
from .control_plane_table import RESOURCES
from .log_selection import period_filter, select_feedback, select_logs
from .record_operations import USER, create, page, visible_fields
from .record_store import Record, Store, new_id, now, select_fields
from .wire.json_text import decoded_json
from .wire.local_responses import HTTPError, LocalResponse, as_json, is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .record_operations import ControlPlaneRequest

_BY_PATH = {resource.path: resource for resource in RESOURCES}
_FEEDBACK, _LOGS, _EXPORTS, _PROMPTS, _AUDIT = "/feedback", "/logs", "/logs/exports", "/prompts", "/audit-logs"
_PARTIALS = "/prompts/partials"
_PARTIAL = re.compile(r"{{>\s*([^\s{}]+)\s*}}")
_VARIABLE = re.compile(r"{{{\s*([\w.-]+)\s*}}}|{{\s*([\w.-]+)\s*}}")


def _prompt(store: Store, name: str) -> Record:
    """Return a version of a prompt: `slug@3`, `slug@latest`, `slug@label`; for `slug`, the published version."""
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


def _request_body(request: ControlPlaneRequest, name: str) -> Record:
    """Return the chat request of a prompt, with its variables filled in.

    The text of a prompt is a user's message, or a list of messages as JSON. `{{name}}` is a variable, `{{>slug}}` the
    published version of a partial.
    """
    fields = dict(request.fields())
    variables = fields.pop("variables")
    prompt = _prompt(request.store, name)

    def partial_text(match: re.Match[str]) -> str:
        partial = request.store.find(_PARTIALS, match[1])
        return str(_published(request.store, _PARTIALS, partial).get("string") or "")

    def variable_text(match: re.Match[str]) -> str:
        given = variables.get(match[1] or match[2], "")
        return given if isinstance(given, str) else json.dumps(given)

    def substitute(part: Any) -> Any:
        if is_list(part):
            return [substitute(item) for item in part]
        if is_object(part):
            return {name: substitute(item) for name, item in part.items()}
        if not isinstance(part, str):
            return part
        return _VARIABLE.sub(variable_text, _PARTIAL.sub(partial_text, part))

    text = str(prompt.get("string") or "")
    try:
        template: Any = decoded_json(text)
    except ValueError:
        template = None
    messages: list[Any] = [{"role": "user", "content": substitute(text)}]
    if is_list(template) and all(is_object(message) for message in template):
        messages = substitute(template)
    saved = select_fields(prompt, ("tools", "tool_choice"))
    return {**(prompt.get("parameters") or {}), **saved, "model": prompt.get("model") or "echo",
            "messages": messages, **fields}  # fmt: skip


def render(request: ControlPlaneRequest, name: str) -> LocalResponse:
    return as_json({"success": True, "data": _request_body(request, name)})


def complete(request: ControlPlaneRequest, name: str) -> Callable[[], LocalResponse]:
    """Return a function that calls the model. The caller releases the lock of the store first: models may be slow."""
    virtual_key = str(_prompt(request.store, name).get("virtual_key") or "")
    return partial(request.chat, _request_body(request, name), virtual_key)


def retrieve_named_version(request: ControlPlaneRequest, name: str) -> LocalResponse:
    return as_json(_prompt(request.store, name))


def _version(request: ControlPlaneRequest, prompt: str, version: str) -> Record:
    return request.store.find(f"{_PROMPTS}/{request.store.find(_PROMPTS, prompt)['id']}/versions", version)


def retrieve_version(request: ControlPlaneRequest, prompt: str, version: str) -> LocalResponse:
    return as_json(_version(request, prompt, version))


def label_version(request: ControlPlaneRequest, prompt: str, version: str) -> LocalResponse:
    """Give a version a label, and remove it from all other versions of the prompt."""
    labelled, label = _version(request, prompt, version), request.fields().get("label_id")
    for other in request.store.records(f"{_PROMPTS}/{labelled['id']}/versions"):
        if other.get("prompt_version_label_id") == label:
            other["prompt_version_label_id"] = None
    labelled["prompt_version_label_id"] = label
    return as_json({})


def _publish(request: ControlPlaneRequest, path: str, name: str) -> LocalResponse:
    number = int(request.fields()["version"])
    record = request.store.find(path, name)
    if not 1 <= number <= len(request.store.records(f"{path}/{record['id']}/versions")):
        raise HTTPError(404, f"{name!r} has no version {number}")
    record["published"] = number
    return as_json({})


def publish(request: ControlPlaneRequest, name: str) -> LocalResponse:
    return _publish(request, _PROMPTS, name)


def publish_partial(request: ControlPlaneRequest, name: str) -> LocalResponse:
    return _publish(request, _PARTIALS, name)


def create_api_key(request: ControlPlaneRequest, object_type: str, sub_type: str) -> LocalResponse:
    if object_type not in ("organisation", "workspace") or sub_type not in ("user", "service"):
        raise HTTPError(404, "Not Found")
    key = f"pk-local-{new_id()}"
    return create(_BY_PATH["/api-keys"], request, type=f"{object_type}-{sub_type}", key=key, creation_mode="api")


def rotate_api_key(request: ControlPlaneRequest, id: str) -> LocalResponse:
    record = request.store.find("/api-keys", id)
    record["key"] = f"pk-local-{new_id()}"
    period = timedelta(milliseconds=int(request.fields().get("key_transition_period_ms") or 1_800_000))
    expires = (datetime.now(timezone.utc) + period).isoformat()
    return as_json({"id": record["id"], "key": record["key"], "key_transition_expires_at": expires})


def delete_models(request: ControlPlaneRequest, slug: str) -> LocalResponse:
    path = f"/integrations/{request.store.find('/integrations', slug)['id']}/models"
    for name in request.query.get("slugs", "").split(","):
        request.store.remove(path, name)
    return as_json({})


def create_invite(request: ControlPlaneRequest) -> LocalResponse:
    link = f"{request.url}/invites/{new_id()}"
    return create(_BY_PATH["/admin/users/invites"], request, invite_link=link, invited_by=USER)


def resend_invite(request: ControlPlaneRequest, id: str) -> LocalResponse:
    return as_json({"inviteLink": request.store.find("/admin/users/invites", id)["invite_link"]})


def create_workspace(request: ControlPlaneRequest) -> LocalResponse:
    response = create(_BY_PATH["/admin/workspaces"], request)
    workspace = request.store.records("/admin/workspaces")[-1]
    users: list[Any] = request.fields().get("users") or []
    _add_members(request.store, workspace, [{"id": id, "role": "member"} for id in users])
    return response


def retrieve_workspace(request: ControlPlaneRequest, id: str) -> LocalResponse:
    workspace = request.store.find("/admin/workspaces", id)
    members = request.store.records(f"/admin/workspaces/{workspace['id']}/users")
    return as_json({**visible_fields(_BY_PATH["/admin/workspaces"], workspace), "users": members})


def add_members(request: ControlPlaneRequest, id: str) -> LocalResponse:
    _add_members(request.store, request.store.find("/admin/workspaces", id), request.fields().get("users") or [])
    return as_json({})


def _add_members(store: Store, workspace: Record, users: list[Record]) -> None:
    for given in users:
        user = store.get("/admin/users", given["id"]) or {"role": "member"}
        member = {**user, "org_role": user["role"], "created_at": now(), **given, "status": "active"}
        member.update({"workspace_id": workspace["id"], "object": "workspace-user"})
        store.put(f"/admin/workspaces/{workspace['id']}/users", given["id"], member)


def reset_entity(request: ControlPlaneRequest, policy: str, _: str) -> LocalResponse:
    request.store.find("/policies/usage-limits", policy)
    return as_json({})


def _connection_test_result(request: ControlPlaneRequest, path: str, name: str) -> LocalResponse:
    record = request.store.find(path, name)
    return as_json({"success": True, "status_code": 200, "response_time_ms": 1, "url": record.get("url"),
                    "server_name": record["name"], "error": None})  # fmt: skip


def test_integration(request: ControlPlaneRequest, name: str) -> LocalResponse:
    return _connection_test_result(request, "/mcp-integrations", name)


def test_server(request: ControlPlaneRequest, name: str) -> LocalResponse:
    return _connection_test_result(request, "/mcp-servers", name)


def retrieve_server(request: ControlPlaneRequest, name: str) -> LocalResponse:
    server = request.store.find("/mcp-servers", name)
    integration = request.store.get("/mcp-integrations", str(server["mcp_integration_id"]))
    details = select_fields(
        integration or {}, ("id", "slug", "status", "configurations", "url", "transport", "auth_type")
    )
    return as_json({**server, "mcp_integration_details": details or None})


def check_access(request: ControlPlaneRequest, name: str) -> LocalResponse:
    server = request.store.find("/mcp-servers", name)
    access = request.store.get(f"/mcp-servers/{server['id']}/user-access", USER) or {}
    return as_json({"has_access": access.get("enabled", server.get("default_user_access") != "deny")})


def close_connections(request: ControlPlaneRequest, name: str) -> LocalResponse:
    path = f"/mcp-servers/{request.store.find('/mcp-servers', name)['id']}/connections"
    user = request.query.get("user_id", USER)
    if request.store.get(path, user):
        request.store.remove(path, user)
    return as_json({"success": True})


def _list_of_objects(request: ControlPlaneRequest) -> list[Record]:
    """Return the objects of a body that is an object or a list of objects."""
    body = request.body if is_list(request.body) else [request.body]
    if not body or not all(is_object(item) for item in body):
        raise HTTPError(400, "Invalid content type passed")
    return body


def create_feedback(request: ControlPlaneRequest) -> LocalResponse:
    feedback = _list_of_objects(request)
    ids = [new_id() for _ in feedback]
    for id, item in zip(ids, feedback, strict=True):
        request.store.put(_FEEDBACK, id, {"created_at": now(), **item})
    return _feedback_saved(ids)


def update_feedback(request: ControlPlaneRequest, id: str) -> LocalResponse:
    request.store.find(_FEEDBACK, id).update(request.fields())
    return _feedback_saved([id])


def _feedback_saved(ids: list[str]) -> LocalResponse:
    return as_json({"status": "success", "message": "Feedback successfully saved", "feedback_ids": ids})


def insert_logs(request: ControlPlaneRequest) -> LocalResponse:
    """Save logs under their trace id, if they have one. Beyond the maximum, the oldest logs are removed."""
    for log in _list_of_objects(request):
        metadata: Record = log.get("metadata") or {}
        id = str(metadata.get("trace_id") or metadata.get("traceId") or new_id())
        request.store.put(_LOGS, id, as_log({"_id": id, "created_at": now(), **log}))
        request.store.keep_last(_LOGS, MAX_CALLS)
    return LocalResponse(b"")


def _logs(request: ControlPlaneRequest, filters: Mapping[str, Any]) -> list[Record]:
    """Return the logs that match `filters`, oldest first: of calls, and logs that clients have inserted."""
    logs = [*request.store.records(_LOGS), *request.call_log.logs()]
    return select_logs(sorted(logs, key=lambda log: str(log["created_at"])), filters)


def retrieve_log(request: ControlPlaneRequest, id: str) -> LocalResponse:
    """Return the log with this id, or the last one of this trace."""
    for log in reversed(_logs(request, {})):
        if id in (log["_id"], log["metrics"]["trace_id"]):
            return as_json(log)
    raise HTTPError(404, f"Nothing found at {_LOGS} for {id!r}")


def create_export(request: ControlPlaneRequest) -> LocalResponse:
    total = len(_logs(request, request.fields()["filters"]))
    return create(_BY_PATH[_EXPORTS], request, total=total, created_by=USER)


def retrieve_export(request: ControlPlaneRequest, id: str) -> LocalResponse:
    """Return an export. After its start, it is in progress when it is first retrieved, and then successful."""
    export = request.store.find(_EXPORTS, id)
    response = as_json(visible_fields(_BY_PATH[_EXPORTS], export))
    if export["status"] == "in_progress":
        export["status"] = "success"
    return response


def start_export(request: ControlPlaneRequest, id: str) -> LocalResponse:
    return _set_export_status(request, id, "in_progress", ("draft",))


def cancel_export(request: ControlPlaneRequest, id: str) -> LocalResponse:
    return _set_export_status(request, id, "stopped", ("draft", "in_progress"))


def _set_export_status(request: ControlPlaneRequest, id: str, status: str, allowed: tuple[str, ...]) -> LocalResponse:
    export = request.store.find(_EXPORTS, id)
    if export["status"] not in allowed:
        raise HTTPError(400, f"The export is {export['status']}")
    export.update({"status": status, "last_updated_at": now()})
    return as_json({"message": f"Log export is {status}", "object": "export"})


def download_export(request: ControlPlaneRequest, id: str) -> LocalResponse:
    if request.store.find(_EXPORTS, id)["status"] not in ("in_progress", "success"):
        raise HTTPError(400, "The export was not started, or was cancelled")
    return as_json({"signed_url": f"{request.url}{_EXPORTS}/{id}/file"})


def export_file(request: ControlPlaneRequest, id: str) -> LocalResponse:
    """Return the exported file, which the signed URL links to: one log per line, with the requested fields."""
    export = request.store.find(_EXPORTS, id)
    lines = "".join(f"{json.dumps(_export_row(log, export))}\n" for log in _logs(request, export["filters"]))
    return LocalResponse(lines.encode(), headers={"content-type": "application/jsonl"})


def _export_row(log: Record, export: Record) -> Record:
    metrics = log["metrics"]
    metadata = dict(zip(metrics["metadata.key"], metrics["metadata.value"], strict=True))
    row = {**metrics, **log, "id": log["_id"], "metadata": metadata}
    return {name: row.get(name) for name in export.get("requested_data") or ()}


def field_restrictions(_: ControlPlaneRequest) -> LocalResponse:
    return as_json({"fields": []})


def organisation_defaults(request: ControlPlaneRequest) -> LocalResponse:
    """Return the organisation's defaults; a body updates them first."""
    path = "/admin/organisation/defaults"
    before = request.store.records(path)
    defaults = {**(before[0] if before else {}), **request.fields()}
    request.store.put(path, "defaults", defaults)
    return as_json(defaults)


def audit_logs(request: ControlPlaneRequest) -> LocalResponse:
    """Return the changes from `start_time` to `end_time`, newest first."""
    is_within = period_filter(request.query, "start_time", "end_time")
    records = [record for record in reversed(request.store.records(_AUDIT)) if is_within(record["timestamp"])]
    wanted = [
        record
        for record in records
        if all(str(record.get(name, variable_text)) == variable_text for name, variable_text in request.query.items())
    ]
    return as_json({**page(request.query, wanted, "zero_page", "records"), "object": "analytics-graph"})


def record_change(store: Store, method: str, path: str, status: int) -> None:
    """Record a change in the audit log."""
    record = {"timestamp": now(), "method": method, "uri": path, "response_status_code": status}
    request_id = new_id()
    store.keep_last(_AUDIT, MAX_CALLS - 1)
    store.put(_AUDIT, request_id, {**record, "request_id": request_id, "user_id": USER, "user_type": "api_key"})


def _feedback(request: ControlPlaneRequest) -> list[Record]:
    """Return the feedback in the period and of the traces that the query selects."""
    return select_feedback(request.store.records(_FEEDBACK), request.query)


def graph(request: ControlPlaneRequest, name: str) -> LocalResponse:
    data = log_analytics.graph(name, _logs(request, request.query), _feedback(request))
    if data is None:
        raise HTTPError(404, f"No analytics graph {name!r}")
    return as_json(data)


def group(request: ControlPlaneRequest, name: str) -> LocalResponse:
    rows = log_analytics.groups(name, _logs(request, request.query), _feedback(request))
    return as_json(page(request.query, rows, "zero_page"))


def cache_summary(request: ControlPlaneRequest) -> LocalResponse:
    return as_json(log_analytics.cache_summary(_logs(request, request.query)))


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
    ("POST", "/feedback", create_feedback),
    ("PUT", "/feedback/{}", update_feedback),
    ("GET", "/logs/exports/field-restrictions", field_restrictions),
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
