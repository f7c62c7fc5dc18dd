"""The table of the local control plane's resources: their paths and the form of their responses."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .record_store import Record

Paging = Literal["zero_page", "camel_page", "one_page", "none"]


@dataclass(frozen=True)
class Versions:
    """How a resource keeps its versions: each change creates a new version."""

    id: str
    """The field with the id of the newest version."""
    number: str
    """The field with the number of the newest version, counted from 1."""
    as_list_item: Callable[[Record], Record]
    """Converts a version to an item of the list of versions."""


@dataclass(frozen=True)
class Resource:
    """Records that are created, listed, retrieved, updated and deleted at `path`; `{}` is the id or slug of a parent.

    Attributes with several field names or operations are one string, separated by spaces.
    """

    path: str
    create_fields: str = "id slug"
    """The fields in the response of `create`; `*` for the whole record."""
    update_fields: str = ""
    """The fields in the response of `update`."""
    delete_response: Mapping[str, object] | None = field(default_factory=dict[str, object])
    """The response of `delete`; None for an empty body."""
    items_field: str = "data"
    """The field of a list response with the items; empty if the response is the array of items itself."""
    total_field: str = "total"
    """The field of a list response with the number of all items."""
    paging: Paging = "zero_page"
    page_size: int = 100
    object_type: str = ""
    """The value of the field `object` in the records."""
    slug_prefix: str = ""
    """The prefix of generated slugs."""
    hidden_fields: str = ""
    """The fields that no response has, such as keys."""
    unlisted_fields: str = ""
    """The fields that only `retrieve` returns, not `list`."""
    enveloped_operations: str = ""
    """The operations whose response is wrapped in `{"success": true, "data": ...}`."""
    renamed_fields: Mapping[str, str] = field(default_factory=dict[str, str])
    """By name of a field in request bodies: its name in records; empty if the field is not saved."""
    list_fields: str = ""
    """The fields that are lists in records; a request body may have one object instead of a list."""
    defaults: Mapping[str, object] = field(default_factory=dict[str, object])
    versions: Versions | None = None
    operations: str = "create list retrieve update delete"


@dataclass(frozen=True)
class Entries:
    """Entries below a parent. A GET lists them; a PUT changes the entries in its body."""

    path: str
    body: str
    """The field with the entries in the body of the PUT."""
    key: str
    """The fields that identify an entry."""
    items_field: str = "data"
    paging: Paging = "none"
    settings: str = ""
    """The other fields of the body, saved in the record of the parent."""
    update_response: Mapping[str, object] = field(default_factory=dict[str, object])
    sync: str = ""
    """The path of a POST that does the same as the PUT."""


@dataclass(frozen=True)
class Document:
    """One object below a parent, with the HTTP methods in `verbs`; a POST to `path + sync` does the same as a PUT."""

    path: str
    verbs: str = "GET"
    sync: str = ""
    defaults: Mapping[str, object] = field(default_factory=dict[str, object])


def _config_version(record: Record) -> Record:
    return {**record, "config": json.dumps(record.get("config")), "format": "json", "type": "config"}


def _prompt_version(record: Record) -> Record:
    return {
        "id": record["prompt_version_id"],
        "prompt_id": record["id"],
        "prompt_template": {"string": record.get("string")},
        "prompt_version": record["prompt_version"],
        "prompt_description": record.get("prompt_version_description"),
        "label_id": record.get("prompt_version_label_id"),
        "created_at": record["last_updated_at"],
        "status": record["status"],
        "object": "prompt",
    }


def _partial_version(record: Record) -> Record:
    return {
        "prompt_partial_id": record["id"],
        "prompt_partial_version_id": record["prompt_partial_version_id"],
        "slug": record["slug"],
        "version": str(record["version"]),
        "string": record.get("string"),
        "description": record.get("version_description"),
        "created_at": record["last_updated_at"],
        "prompt_version_status": record["status"],
        "object": "partial",
    }


_PROMPT_DETAILS = "string parameters functions tools tool_choice template_metadata prompt_metadata"
_ONE_PAGE: dict[str, Any] = {"paging": "one_page", "update_response": {"success": True}}
_ALL_BUT_CREATE = "list retrieve update delete"

# If a path begins with another path, the longer one comes first.
RESOURCES = [
    Resource("/labels", create_fields="id", defaults={"is_universal": False}),
    Resource("/collections", unlisted_fields="child_collections",
             defaults={"is_default": False, "parent_collection_id": None, "child_collections": []}),
    Resource("/prompts/partials", create_fields="id slug version_id",
             update_fields="prompt_partial_version_id", items_field="", paging="none", object_type="partial",
             slug_prefix="pp-",
             unlisted_fields="string version version_description",
             renamed_fields={"description": "version_description"},
             versions=Versions("prompt_partial_version_id", "version", _partial_version)),
    Resource("/prompts",
             create_fields="id slug version_id object", update_fields="id slug prompt_version_id",
             object_type="prompt", slug_prefix="pp-",
             unlisted_fields=_PROMPT_DETAILS,
             renamed_fields={"version_description": "prompt_version_description", "patch": ""},
             versions=Versions("prompt_version_id", "prompt_version", _prompt_version)),
    Resource("/configs", create_fields="id slug version_id", update_fields="version_id", paging="none",
             slug_prefix="pc-",
             enveloped_operations="create list retrieve update", unlisted_fields="config",
             renamed_fields={"isDefault": "is_default"},
             defaults={"is_default": 0}, versions=Versions("version_id", "version", _config_version)),
    Resource("/guardrails", create_fields="id slug version_id",
             update_fields="id slug version_id", delete_response=None, slug_prefix="pg-",
             unlisted_fields="checks actions",
             versions=Versions("version_id", "version", dict)),
    Resource("/integrations", object_type="integration", hidden_fields="key",
             unlisted_fields="configurations", defaults={"allow_all_models": True, "masked_key": "****"}),
    Resource("/providers", update_fields="id slug", page_size=50, object_type="provider", list_fields="rate_limits",
             renamed_fields={"reset_usage": ""}),
    Resource("/virtual-keys", create_fields="slug", object_type="virtual-key", hidden_fields="key",
             enveloped_operations="create",
             list_fields="rate_limits"),
    Resource("/api-keys", create_fields="id key object", object_type="api-key", hidden_fields="key",
             renamed_fields={"reset_usage": ""}, operations=_ALL_BUT_CREATE),
    Resource("/admin/users/invites", create_fields="id invite_link", paging="camel_page",
             object_type="invite", hidden_fields="invite_link", defaults={"status": "pending"},
             operations="create list retrieve delete"),
    Resource("/admin/users", paging="camel_page", object_type="user", operations=_ALL_BUT_CREATE),
    Resource("/admin/workspaces/{}/users", object_type="workspace-user", operations=_ALL_BUT_CREATE),
    Resource("/admin/workspaces", create_fields="*", delete_response=None, slug_prefix="ws-", object_type="workspace",
             renamed_fields={"users": ""}, defaults={"description": None}),
    Resource("/scim/workspaces", create_fields="*", delete_response={"success": True},
             items_field="mappings", total_field="total_count", paging="none",
             renamed_fields={"scim_group_name": "scim_group"},
             operations="create list delete"),
    Resource("/logs/exports", create_fields="id total object", update_fields="id total object",
             paging="none", object_type="export", defaults={"status": "draft", "description": ""},
             operations="create list update"),
    Resource("/policies/usage-limits", create_fields="id object",
             object_type="usage-limits-policy"),
    Resource("/policies/rate-limits", create_fields="id object",
             object_type="rate-limits-policy"),
    Resource("/policies/usage-limits/{}/entities", operations="list"),
    Resource("/secret-references", create_fields="id slug object",
             page_size=20, object_type="secret-reference", defaults={"status": "ACTIVE", "allow_all_workspaces": True}),
    Resource("/mcp-integrations",
             defaults={"description": None, "type": "organisation"}),
    Resource("/mcp-servers", defaults={"description": None}),
    Resource("/mcp-servers/{}/connections", operations="list"),
]  # fmt: skip

ENTRIES = [
    Entries("/integrations/{}/models", "models", "slug", "models", settings="allow_all_models"),
    Entries("/integrations/{}/workspaces", "workspaces", "id", "workspaces", settings="global_workspace_access"),
    Entries("/mcp-integrations/{}/workspaces", "workspaces", "id", "workspaces", settings="global_workspace_access"),
    Entries("/mcp-integrations/{}/capabilities", "capabilities", "type name", sync="/mcp-integrations/{}/sync",
            **_ONE_PAGE),
    Entries("/mcp-servers/{}/capabilities", "capabilities", "type name", sync="/mcp-servers/{}/capabilities/sync",
            **_ONE_PAGE),
    Entries("/mcp-servers/{}/user-access", "user_access", "user_id", settings="default_user_access", **_ONE_PAGE),
    Entries("/workspace-exclusions/input-guardrails", "workspaces", "workspace_id"),
    Entries("/workspace-exclusions/output-guardrails", "workspaces", "workspace_id"),
]  # fmt: skip

DOCUMENTS = [
    Document("/mcp-integrations/{}/metadata", defaults={"sync_status": None, "sync_error": None}),
    Document("/mcp-servers/{}/metadata", sync="/sync"),
    Document("/mcp-servers/{}/tokens", "GET PUT DELETE"),
    Document("/mcp-servers/{}/client-info", defaults={"client_id": "local", "client_secret": "local"}),
]
