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
    """Field with the id of the newest version."""
    number: str
    """Field with the number of the newest version, counted from 1."""
    listed: Callable[[Record], Record]
    """Returns a version in the form that the list of versions has."""


@dataclass(frozen=True)
class Resource:
    """Records that are created, listed, retrieved, updated and deleted at `path`; `{}` is a parent's id or slug.

    Several field names are one string, separated by spaces.
    """

    path: str
    created: str = "id slug"
    """The fields in the response of `create`; `*` for the whole record."""
    updated: str = ""
    deleted: Mapping[str, object] | None = field(default_factory=dict[str, object])
    """The response of `delete`; None for an empty body."""
    items: str = "data"
    """The field of a list response with the items; empty if the response is the list itself."""
    total: str = "total"
    paging: Paging = "zero_page"
    page_size: int = 100
    kind: str = ""
    """The value of the field `object` in the records."""
    slug: str = ""
    """The prefix of generated slugs."""
    secret: str = ""
    """Fields that responses leave out."""
    detail: str = ""
    """Fields that lists leave out."""
    enveloped: str = ""
    """The operations that return {success, data}."""
    renamed: Mapping[str, str] = field(default_factory=dict[str, str])
    """From names of fields in request bodies to their names in records; an empty name if a field is not saved."""
    listed: str = ""
    """Fields that are one object or a list in request bodies, and a list in records."""
    defaults: Mapping[str, object] = field(default_factory=dict[str, object])
    versions: Versions | None = None
    verbs: str = "create list retrieve update delete"


@dataclass(frozen=True)
class Entries:
    """Entries below a parent. They can be listed; a PUT changes the entries that it names."""

    path: str
    body: str
    """The field of the PUT's body with the entries."""
    key: str
    """The fields that identify an entry."""
    items: str = "data"
    paging: Paging = "none"
    settings: str = ""
    """Fields besides the entries, saved in the parent's record."""
    updated: Mapping[str, object] = field(default_factory=dict[str, object])
    sync: str = ""
    """Path of a POST that does the same as the PUT."""


@dataclass(frozen=True)
class Document:
    """A single object below a parent: GET, PUT or POST to `path + sync`, DELETE."""

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


_MODEL = "string parameters functions tools tool_choice template_metadata prompt_metadata"
_ONE_PAGE: dict[str, Any] = {"paging": "one_page", "updated": {"success": True}}
_OF_A_USER = "list retrieve update delete"

# If a path begins with another path, the longer one comes first.
RESOURCES = [
    Resource("/labels", created="id", defaults={"is_universal": False}),
    Resource("/collections", detail="child_collections",
             defaults={"is_default": False, "parent_collection_id": None, "child_collections": []}),
    Resource("/prompts/partials", created="id slug version_id",
             updated="prompt_partial_version_id", items="", paging="none", kind="partial", slug="pp-",
             detail="string version version_description", renamed={"description": "version_description"},
             versions=Versions("prompt_partial_version_id", "version", _partial_version)),
    Resource("/prompts",
             created="id slug version_id object", updated="id slug prompt_version_id", kind="prompt", slug="pp-",
             detail=_MODEL, renamed={"version_description": "prompt_version_description", "patch": ""},
             versions=Versions("prompt_version_id", "prompt_version", _prompt_version)),
    Resource("/configs", created="id slug version_id", updated="version_id", paging="none", slug="pc-",
             enveloped="create list retrieve update", detail="config", renamed={"isDefault": "is_default"},
             defaults={"is_default": 0}, versions=Versions("version_id", "version", _config_version)),
    Resource("/guardrails", created="id slug version_id",
             updated="id slug version_id", deleted=None, slug="pg-", detail="checks actions",
             versions=Versions("version_id", "version", dict)),
    Resource("/integrations", kind="integration", secret="key",
             detail="configurations", defaults={"allow_all_models": True, "masked_key": "****"}),
    Resource("/providers", updated="id slug", page_size=50, kind="provider", listed="rate_limits",
             renamed={"reset_usage": ""}),
    Resource("/virtual-keys", created="slug", kind="virtual-key", secret="key", enveloped="create",
             listed="rate_limits"),
    Resource("/api-keys", created="id key object", kind="api-key", secret="key",
             renamed={"reset_usage": ""}, verbs=_OF_A_USER),
    Resource("/admin/users/invites", created="id invite_link", paging="camel_page",
             kind="invite", secret="invite_link", defaults={"status": "pending"},
             verbs="create list retrieve delete"),
    Resource("/admin/users", paging="camel_page", kind="user", verbs=_OF_A_USER),
    Resource("/admin/workspaces/{}/users", kind="workspace-user", verbs=_OF_A_USER),
    Resource("/admin/workspaces", created="*", deleted=None, slug="ws-", kind="workspace",
             renamed={"users": ""}, defaults={"description": None}),
    Resource("/scim/workspaces", created="*", deleted={"success": True},
             items="mappings", total="total_count", paging="none", renamed={"scim_group_name": "scim_group"},
             verbs="create list delete"),
    Resource("/logs/exports", created="id total object", updated="id total object",
             paging="none", kind="export", defaults={"status": "draft", "description": ""},
             verbs="create list update"),
    Resource("/policies/usage-limits", created="id object",
             kind="usage-limits-policy"),
    Resource("/policies/rate-limits", created="id object",
             kind="rate-limits-policy"),
    Resource("/policies/usage-limits/{}/entities", verbs="list"),
    Resource("/secret-references", created="id slug object",
             page_size=20, kind="secret-reference", defaults={"status": "ACTIVE", "allow_all_workspaces": True}),
    Resource("/mcp-integrations",
             defaults={"description": None, "type": "organisation"}),
    Resource("/mcp-servers", defaults={"description": None}),
    Resource("/mcp-servers/{}/connections", verbs="list"),
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
