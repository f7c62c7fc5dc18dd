"""The operations that all resources of the local control plane share: create, list, retrieve, update, delete."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .record_store import Record, Store, new_id, now, select_fields
from .wire.local_responses import HTTPError, LocalResponse, as_json, is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .call_logs import CallLog
    from .control_plane_table import Document, Entries, Paging, Resource

ORGANISATION = "00000000-0000-4000-8000-000000000001"
USER = "00000000-0000-4000-8000-000000000002"

_COUNTERS: Mapping[Paging, tuple[str, str, int]] = {
    "zero_page": ("current_page", "page_size", 0),
    "camel_page": ("currentPage", "pageSize", 0),
    "one_page": ("page", "page_size", 1),
}


@dataclass(frozen=True)
class ControlPlaneRequest:
    """A request to the control plane, with the records that it reads and changes."""

    store: Store
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: Any
    url: str
    """The gateway's URL, with /v1."""
    chat: Callable[[Record, str], LocalResponse]
    """Sends the chat request of a saved prompt to the models, with the virtual key of the prompt."""

    call_log: CallLog

    def fields(self) -> Record:
        """Return the body as an object; raises the gateway's 400 if it is not one."""
        body: Any = {} if self.body is None else self.body
        if not is_object(body):
            raise HTTPError(400, "Invalid content type passed")
        return body


def collection_path(store: Store, template: str, ids: Sequence[str]) -> str:
    """Return the path of the collection, with its parent's id. Raises HTTPError (404) if the parent does not exist."""
    parent, placeholder, rest = template.partition("/{}")
    return f"{parent}/{store.find(parent, ids[0])['id']}{rest}" if placeholder else template


def create(resource: Resource, request: ControlPlaneRequest, *ids: str, **more: Any) -> LocalResponse:
    body = request.fields()
    path = collection_path(request.store, resource.path, ids)
    moment = now()
    record: Record = {
        "id": new_id(),
        "slug": body.get("slug") or request.store.free_slug(path, resource.slug_prefix, str(body.get("name") or "")),
        "organisation_id": ORGANISATION,
        "owner_id": USER,
        "status": "active",
        **resource.defaults,
        **_fields_to_store(resource, body),
        **more,
        "created_at": moment,
        "last_updated_at": moment,
    }
    if request.store.get(path, record["slug"]) is not None:
        raise HTTPError(400, f"slug: {record['slug']!r} is already in use")
    if resource.object_type:
        record["object"] = resource.object_type
    request.store.put(path, record["id"], record)
    _add_version(resource, request.store, path, record)
    response = (
        visible_fields(resource, record)
        if resource.create_fields == "*"
        else select_fields(record, resource.create_fields.split())
    )
    return _with_envelope(resource, "create", response)


def retrieve(resource: Resource, request: ControlPlaneRequest, *ids: str) -> LocalResponse:
    record = request.store.find(collection_path(request.store, resource.path, ids), ids[-1])
    return _with_envelope(resource, "retrieve", visible_fields(resource, record))


def update(resource: Resource, request: ControlPlaneRequest, *ids: str) -> LocalResponse:
    path = collection_path(request.store, resource.path, ids)
    record = request.store.find(path, ids[-1])
    record.update({**_fields_to_store(resource, request.fields()), "last_updated_at": now()})
    _add_version(resource, request.store, path, record)
    return _with_envelope(resource, "update", select_fields(record, resource.update_fields.split()))


def delete(resource: Resource, request: ControlPlaneRequest, *ids: str) -> LocalResponse:
    request.store.remove(collection_path(request.store, resource.path, ids), ids[-1])
    return LocalResponse(b"") if resource.delete_response is None else as_json(resource.delete_response)


def list_records(resource: Resource, request: ControlPlaneRequest, *ids: str) -> LocalResponse:
    path = collection_path(request.store, resource.path, ids)
    records = [record for record in request.store.records(path) if _matches_query(record, request.query)]
    items = [visible_fields(resource, record, resource.unlisted_fields) for record in records]
    if not resource.items_field:
        return as_json(items)
    if "list" in resource.enveloped_operations.split():
        return as_json({"success": True, "data": items})
    return as_json(
        page(request.query, items, resource.paging, resource.items_field, resource.total_field, resource.page_size)
    )


def list_versions(resource: Resource, request: ControlPlaneRequest, *ids: str) -> LocalResponse:
    """Return the versions, oldest first."""
    assert resource.versions
    records = request.store.records(collection_path(request.store, f"{resource.path}/{{}}/versions", ids))
    items = [resource.versions.as_list_item(record) for record in records]
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


def visible_fields(resource: Resource, record: Record, without: str = "") -> Record:
    """Return the fields of `record` that responses contain."""
    hidden_names = {*resource.hidden_fields.split(), *without.split()}
    return {name: value for name, value in record.items() if name not in hidden_names}


def _fields_to_store(resource: Resource, body: Record) -> Record:
    fields = {resource.renamed_fields.get(name, name): value for name, value in body.items()}
    single_objects = {name: [fields[name]] for name in resource.list_fields.split() if is_object(fields.get(name))}
    return {name: value for name, value in {**fields, **single_objects}.items() if name and name != "id"}


def _with_envelope(resource: Resource, operation: str, response: Record) -> LocalResponse:
    return as_json(
        {"success": True, "data": response} if operation in resource.enveloped_operations.split() else response
    )


def _matches_query(record: Record, query: Mapping[str, str]) -> bool:
    """Return whether `record` matches `query`: equal values of text fields, and `search` as a part of the name."""
    if query.get("search", "").lower() not in str(record.get("name", "")).lower():
        return False
    compared = ((value, record.get(name)) for name, value in query.items())
    return all(expected in (str(actual), "all") for expected, actual in compared if isinstance(actual, str))


def _add_version(resource: Resource, store: Store, path: str, record: Record) -> None:
    if resource.versions:
        versions = f"{path}/{record['id']}/versions"
        record["version_id"] = record[resource.versions.id] = new_id()
        record[resource.versions.number] = len(store.records(versions)) + 1
        store.put(versions, record["version_id"], dict(record))


def list_entries(entries: Entries, request: ControlPlaneRequest, *ids: str) -> LocalResponse:
    path = collection_path(request.store, entries.path, ids)
    records = [entry for entry in request.store.records(path) if _matches_query(entry, request.query)]
    name = "data" if "version" in request.query else entries.items_field
    response = page(request.query, records, entries.paging, name)
    if entries.body == "capabilities":
        response["counts"] = _counts(request.store.records(path))
    return as_json({**response, **select_fields(_parent(request.store, entries.path, ids), entries.settings.split())})


def change_entries(entries: Entries, request: ControlPlaneRequest, *ids: str) -> LocalResponse:
    path = collection_path(request.store, entries.path, ids)
    body = request.fields()
    given_entries: Any = body.get(entries.body) or []
    if not is_list(given_entries) or not all(is_object(entry) for entry in given_entries):
        raise HTTPError(400, f"{entries.body}: expected a list of objects")
    for entry in given_entries:
        key = "/".join(str(entry.get(name)) for name in entries.key.split())
        saved = request.store.get(path, key) or {"enabled": True, "created_at": now()}
        request.store.put(path, key, {**saved, **entry, "last_updated_at": now()})
    _parent(request.store, entries.path, ids).update(select_fields(body, entries.settings.split()))
    return as_json(entries.update_response)


def _counts(capabilities: list[Record]) -> Record:
    def count(object_type: str) -> Record:
        records = [capability["enabled"] for capability in capabilities if capability.get("type") == object_type]
        return {"total": len(records), "enabled": sum(map(bool, records))}

    return {
        f"{object_type}s": count(object_type) for object_type in ("tool", "prompt", "resource", "resource_template")
    }


def _parent(store: Store, template: str, ids: Sequence[str]) -> Record:
    """Return the parent record of a path; an empty record if the path has no parent."""
    parent, placeholder, _ = template.partition("/{}")
    return store.find(parent, ids[0]) if placeholder else {}


def read_document(document: Document, request: ControlPlaneRequest, *ids: str) -> LocalResponse:
    path = collection_path(request.store, document.path, ids)
    return as_json({**document.defaults, **(request.store.get(path, "") or {})})


def write_document(document: Document, request: ControlPlaneRequest, *ids: str) -> LocalResponse:
    path = collection_path(request.store, document.path, ids)
    request.store.put(path, "", {**(request.store.get(path, "") or {}), **request.fields()})
    return read_document(document, request, *ids)


def delete_document(document: Document, request: ControlPlaneRequest, *ids: str) -> LocalResponse:
    request.store.put(collection_path(request.store, document.path, ids), "", {})
    return as_json({})
