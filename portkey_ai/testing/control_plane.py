"""The control plane of the local gateway: the saved resources of the Portkey API, in memory.

control_plane_table.py lists the resources, record_operations.py has the operations that all of them share,
control_plane_actions.py has the operations of single resources, and control_plane_bodies.py the rules for bodies.
"""

from __future__ import annotations

import re
import threading
from functools import partial
from typing import TYPE_CHECKING, Any

from . import record_operations
from .call_logs import CallLog
from .control_plane_actions import ACTIONS, record_change
from .control_plane_bodies import BODIES, LISTS, SHAPES
from .control_plane_table import DOCUMENTS, ENTRIES, RESOURCES, Document, Entries, Resource
from .record_store import Record, Store, now
from .record_validation import check_body
from .wire.local_responses import LocalResponse, is_list

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from .wire.recorded_request import RecordedRequest

    Route = tuple[str, str, Callable[..., LocalResponse | Callable[[], LocalResponse]]]

_OPERATIONS = {
    "create": ("POST", "", record_operations.create),
    "list": ("GET", "", record_operations.list_records),
    "retrieve": ("GET", "/{}", record_operations.retrieve),
    "update": ("PUT", "/{}", record_operations.update),
    "delete": ("DELETE", "/{}", record_operations.delete),
}
_NOT_AUDITED = re.compile(r"/(prompts/[^/]+/(render|completions|generate)|logs|feedback)")


def _resource_routes(resource: Resource) -> Iterator[Route]:
    for name in resource.operations.split():
        verb, suffix, operation = _OPERATIONS[name]
        yield verb, resource.path + suffix, partial(operation, resource)
    if resource.versions:
        yield "GET", f"{resource.path}/{{}}/versions", partial(record_operations.list_versions, resource)


def _entry_routes(entries: Entries) -> Iterator[Route]:
    yield "GET", entries.path, partial(record_operations.list_entries, entries)
    yield "PUT", entries.path, partial(record_operations.change_entries, entries)
    if entries.sync:
        yield "POST", entries.sync, partial(record_operations.change_entries, entries)


def _document_routes(document: Document) -> Iterator[Route]:
    yield "GET", document.path, partial(record_operations.read_document, document)
    if "PUT" in document.verbs:
        yield "PUT", document.path, partial(record_operations.write_document, document)
    if "DELETE" in document.verbs:
        yield "DELETE", document.path, partial(record_operations.delete_document, document)
    if document.sync:
        yield "POST", document.path + document.sync, partial(record_operations.write_document, document)


def _routes() -> Iterator[Route]:
    yield from ACTIONS
    for resource in RESOURCES:
        yield from _resource_routes(resource)
    for entries in ENTRIES:
        yield from _entry_routes(entries)
    for document in DOCUMENTS:
        yield from _document_routes(document)


_ROUTES = [
    (verb, re.compile(path.replace("{}", "([^/]+)")), BODIES.get((verb, path)), operation)
    for verb, path, operation in _routes()
]


class ControlPlane:
    """The Portkey API of one local gateway. It handles one request at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._store = Store()
        self._call_log = CallLog()
        user = record_operations.USER
        owner: Record = {"id": user, "first_name": "Local", "last_name": "Owner", "email": "owner@example.com",
                 "role": "owner", "created_at": now(), "last_updated_at": now(), "workspace_ids": [],
                 "object": "user"}  # fmt: skip
        self._store.put("/admin/users", user, owner)

    def respond(
        self, request: RecordedRequest, url: str, chat: Callable[[Record, str], LocalResponse]
    ) -> LocalResponse | None:
        """Return the response to `request`; None if the route is not part of the control plane.

        `chat` sends the chat request that a saved prompt makes, with the prompt's virtual key.
        """
        path = request.path.removeprefix("/v1")
        for verb, pattern, rule, operation in _ROUTES:
            match = pattern.fullmatch(path) if verb == request.method else None
            if match and path != request.path:
                if rule is not None:
                    _check(rule, path, request.body)
                parsed_request = record_operations.ControlPlaneRequest(
                    self._store, request.query, request.headers, request.body, url, chat, self._call_log
                )
                with self._lock:
                    response = operation(parsed_request, *match.groups())
                    if isinstance(response, LocalResponse) and verb != "GET" and not _NOT_AUDITED.match(path):
                        record_change(self._store, verb, request.path, response.status)
                return response if isinstance(response, LocalResponse) else response()
        return None

    def config(self, slug: str) -> Mapping[str, Any] | None:
        """Return the saved config with this slug or id; None if there is none."""
        with self._lock:
            saved = self._store.get("/configs", slug)
        return (saved.get("config") or {}) if saved else None

    def guardrail(self, slug: str) -> Mapping[str, Any] | None:
        """Return the saved guardrail with this slug or id; None if there is none."""
        with self._lock:
            return self._store.get("/guardrails", slug)

    def record(
        self, request: RecordedRequest, response: LocalResponse, seconds: float, model: str | None = None
    ) -> None:
        """Record a call of a model, for logs and analytics.

        `seconds` is the time until its response, `model` the model that the provider was called with.
        """
        self._call_log.add(request, response, seconds, model)


def _check(rule: str, path: str, body: Any) -> None:
    if path in LISTS and is_list(body):
        for number, item in enumerate(body):
            check_body(rule, SHAPES, item, f"[{number}]")
    else:
        check_body(rule, SHAPES, {} if body is None else body)
