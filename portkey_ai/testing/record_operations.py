"""The operations that all resources of the local control plane share: create, list, retrieve, update, delete."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .record_store import Record, Store, new_id, now, picked
from .wire.local_responses import HTTPError, LocalResponse, as_json, is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .control_plane_table import Document, Entries, Paging, Resource
    from .record_calls import CallLog

ORGANISATION = "00000000-0000-4000-8000-000000000001"
USER = "00000000-0000-4000-8000-000000000002"

_COUNTERS: Mapping[Paging, tuple[str, str, int]] = {
    "zero_page": ("current_page", "page_size", 0),
    "camel_page": ("currentPage", "pageSize", 0),
    "one_page": ("page", "page_size", 1),
}


@dataclass(frozen=True)
class Call:
    """A request to the control plane, with the store it works on."""

    store: Store
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: Any
    url: str
    """The gateway's URL, with /v1."""
    chat: Callable[[Record, str], LocalResponse]
    """Sends a chat request, with the virtual key of a prompt, to the models, while this request is handled."""

    calls: CallLog

    def fields(self) -> Record:
        """Return the body as an object; raises the gateway's 400 if it is not one."""
        body: Any = {} if self.body is None else self.body
        if not is_object(body):
            raise HTTPError(400, "Invalid content type passed")
        return body


def collection(store: Store, template: str, ids: Sequence[str]) -> str:
    """Return the path of the collection, with its parent's id; raises 404 if there is no such parent."""
    parent, below, rest = template.partition("/{}")
    return f"{parent}/{store.find(parent, ids[0])['id']}{rest}" if below else template


def create(resource: Resource, call: Call, *ids: str, **more: Any) -> LocalResponse:
    body = call.fields()
    path = collection(call.store, resource.path, ids)
    moment = now()
    record: Record = {
        "id": new_id(),
        "slug": body.get("slug") or call.store.free_slug(path, resource.slug, str(body.get("name") or "")),
        "organisation_id": ORGANISATION,
        "owner_id": USER,
        "status": "active",
        **resource.defaults,
        **_stored(resource, body),
        **more,
        "created_at": moment,
        "last_updated_at": moment,
    }
    if call.store.get(path, record["slug"]) is not None:
        raise HTTPError(400, f"slug: {record['slug']!r} is already in use")
    if resource.kind:
        record["object"] = resource.kind
    call.store.put(path, record["id"], record)
    _keep_version(resource, call.store, path, record)
    response = shown(resource, record) if resource.created == "*" else picked(record, resource.created.split())
    return _enveloped(resource, "create", response)


def retrieve(resource: Resource, call: Call, *ids: str) -> LocalResponse:
    record = call.store.find(collection(call.store, resource.path, ids), ids[-1])
    return _enveloped(resource, "retrieve", shown(resource, record))


def update(resource: Resource, call: Call, *ids: str) -> LocalResponse:
    path = collection(call.store, resource.path, ids)
    record = call.store.find(path, ids[-1])
    record.update({**_stored(resource, call.fields()), "last_updated_at": now()})
    _keep_version(resource, call.store, path, record)
    return _enveloped(resource, "update", picked(record, resource.updated.split()))


def delete(resource: Resource, call: Call, *ids: str) -> LocalResponse:
    call.store.remove(collection(call.store, resource.path, ids), ids[-1])
    return LocalResponse(b"") if resource.deleted is None else as_json(resource.deleted)


def listed(resource: Resource, call: Call, *ids: str) -> LocalResponse:
    path = collection(call.store, resource.path, ids)
    found = [record for record in call.store.records(path) if _wanted(record, call.query)]
    items = [shown(resource, record, resource.detail) for record in found]
    if not resource.items:
        return as_json(items)
    if "list" in resource.enveloped.split():
        return as_json({"success": True, "data": items})
    return as_json(page(call.query, items, resource.paging, resource.items, resource.total, resource.page_size))


def list_versions(resource: Resource, call: Call, *ids: str) -> LocalResponse:
    """Return the versions, oldest first."""
    assert resource.versions
    found = call.store.records(collection(call.store, f"{resource.path}/{{}}/versions", ids))
    items = [resource.versions.listed(record) for record in found]
    return as_json(items if resource.path.startswith("/prompts") else page({}, items))


def page(
    query: Mapping[str, str],
    items: list[Record],
    paging: Paging = "none",
    name: str = "data",
    total: str = "total",
    size: int = 100,
) -> Record:
    """Return the page of `items` that `query` selects, in the endpoint's paging style."""
    response: Record = {"object": "list", total: len(items), name: items}
    if paging in _COUNTERS:
        counter, size_name, first = _COUNTERS[paging]
        try:
            number, size = int(query.get(counter, first)) - first, int(query.get(size_name, size))
        except ValueError:
            raise HTTPError(400, f"{counter}, {size_name}: expected numbers") from None
        if number < 0 or size < 1:
            raise HTTPError(400, f"{counter}, {size_name}: out of range")
        response[name] = items[number * size : (number + 1) * size]
        if paging == "one_page":
            response["has_more"] = (number + 1) * size < len(items)
    return response


def shown(resource: Resource, record: Record, without: str = "") -> Record:
    """Return the fields of `record` that responses contain."""
    hidden = {*resource.secret.split(), *without.split()}
    return {name: value for name, value in record.items() if name not in hidden}


def _stored(resource: Resource, body: Record) -> Record:
    renamed = {resource.renamed.get(name, name): value for name, value in body.items()}
    alone = {name: [renamed[name]] for name in resource.listed.split() if is_object(renamed.get(name))}
    return {name: value for name, value in {**renamed, **alone}.items() if name and name != "id"}


def _enveloped(resource: Resource, operation: str, response: Record) -> LocalResponse:
    return as_json({"success": True, "data": response} if operation in resource.enveloped.split() else response)


def _wanted(record: Record, query: Mapping[str, str]) -> bool:
    """Return whether `record` matches the filters in `query`: values of fields, and `search` for a part of the name."""
    if query.get("search", "").lower() not in str(record.get("name", "")).lower():
        return False
    own = ((value, record.get(name)) for name, value in query.items())
    return all(expected in (str(actual), "all") for expected, actual in own if isinstance(actual, str))


def _keep_version(resource: Resource, store: Store, path: str, record: Record) -> None:
    if resource.versions:
        versions = f"{path}/{record['id']}/versions"
        record["version_id"] = record[resource.versions.id] = new_id()
        record[resource.versions.number] = len(store.records(versions)) + 1
        store.put(versions, record["version_id"], dict(record))


def list_entries(entries: Entries, call: Call, *ids: str) -> LocalResponse:
    path = collection(call.store, entries.path, ids)
    found = [entry for entry in call.store.records(path) if _wanted(entry, call.query)]
    name = "data" if "version" in call.query else entries.items
    response = page(call.query, found, entries.paging, name)
    if entries.body == "capabilities":
        response["counts"] = _counts(call.store.records(path))
    return as_json({**response, **picked(_parent(call.store, entries.path, ids), entries.settings.split())})


def change_entries(entries: Entries, call: Call, *ids: str) -> LocalResponse:
    path = collection(call.store, entries.path, ids)
    body = call.fields()
    named: Any = body.get(entries.body) or []
    if not is_list(named) or not all(is_object(entry) for entry in named):
        raise HTTPError(400, f"{entries.body}: expected a list of objects")
    for entry in named:
        key = "/".join(str(entry.get(name)) for name in entries.key.split())
        known = call.store.get(path, key) or {"enabled": True, "created_at": now()}
        call.store.put(path, key, {**known, **entry, "last_updated_at": now()})
    _parent(call.store, entries.path, ids).update(picked(body, entries.settings.split()))
    return as_json(entries.updated)


def _counts(capabilities: list[Record]) -> Record:
    def count(kind: str) -> Record:
        found = [capability["enabled"] for capability in capabilities if capability.get("type") == kind]
        return {"total": len(found), "enabled": sum(map(bool, found))}

    return {f"{kind}s": count(kind) for kind in ("tool", "prompt", "resource", "resource_template")}


def _parent(store: Store, template: str, ids: Sequence[str]) -> Record:
    """Return the parent record of a path; an empty record if the path has no parent."""
    parent, below, _ = template.partition("/{}")
    return store.find(parent, ids[0]) if below else {}


def read_document(document: Document, call: Call, *ids: str) -> LocalResponse:
    path = collection(call.store, document.path, ids)
    return as_json({**document.defaults, **(call.store.get(path, "") or {})})


def write_document(document: Document, call: Call, *ids: str) -> LocalResponse:
    path = collection(call.store, document.path, ids)
    call.store.put(path, "", {**(call.store.get(path, "") or {}), **call.fields()})
    return read_document(document, call, *ids)


def delete_document(document: Document, call: Call, *ids: str) -> LocalResponse:
    call.store.put(collection(call.store, document.path, ids), "", {})
    return as_json({})
