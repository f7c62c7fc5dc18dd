"""The files of vector stores, added one by one or in batches. They are indexed immediately."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import as_json, is_list, is_object, object_in

from .echo_files import file_content
from .echo_state import EchoState, Record, cursor_page, matching, new_id, unix_time, vector_store_kind
from .provider_errors import ProviderError, invalid, missing

if TYPE_CHECKING:
    from portkey_ai.testing.wire.local_responses import LocalResponse

    from .echo_request import EchoRequest

_STATUSES = ("in_progress", "completed", "failed", "cancelled")
_DEFAULT_CHUNKING = {"type": "static", "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}}


def count_statuses(files: list[Record]) -> Record:
    found = Counter(file["status"] for file in files)
    return {**{status: found[status] for status in _STATUSES}, "total": len(files)}


def add_files(state: EchoState, store: str, files: list[Record], batch: str | None = None) -> list[Record]:
    """Add files to a store: objects with `file_id`, `attributes` and `chunking_strategy`."""
    state.find("vector_store", store)
    known = [state.find("file", str(file["file_id"])) for file in files]
    return [_add(state, store, given, file, batch) for given, file in zip(files, known, strict=True)]


def _add(state: EchoState, store: str, given: Record, file: Record, batch: str | None) -> Record:
    strategy = object_in(given.get("chunking_strategy"))
    record: Record = {
        "id": file["id"], "object": "vector_store.file", "created_at": unix_time(), "usage_bytes": file["bytes"],
        "vector_store_id": store, "status": "completed", "last_error": None,
        "attributes": object_in(given.get("attributes")),
        "chunking_strategy": strategy if strategy.get("type") == "static" else _DEFAULT_CHUNKING,
    }  # fmt: skip
    state.put("batch of a file", {"batch": batch}, f"{store}/{file['id']}")
    return state.put(vector_store_kind(store), record)


def create(request: EchoRequest) -> LocalResponse:
    request.string("file_id")
    with request.state.lock:
        return as_json(add_files(request.state, request.ids[0], [request.body])[0])


def list_files(request: EchoRequest) -> LocalResponse:
    request.state.find("vector_store", request.ids[0])
    return _page(request, request.state.all(vector_store_kind(request.ids[0])))


def _page(request: EchoRequest, files: list[Record]) -> LocalResponse:
    status = request.call.query.get("filter")
    return as_json(cursor_page(request.call.query, matching(files, lambda file: status in (None, file["status"]))))


def retrieve(request: EchoRequest) -> LocalResponse:
    return as_json(request.state.find(vector_store_kind(request.ids[0]), request.ids[1]))


def update(request: EchoRequest) -> LocalResponse:
    record = request.state.find(vector_store_kind(request.ids[0]), request.ids[1])
    request.required("attributes")
    record["attributes"] = request.option("attributes")
    return as_json(record)


def delete(request: EchoRequest) -> LocalResponse:
    request.state.remove(vector_store_kind(request.ids[0]), request.ids[1])
    return as_json({"id": request.ids[1], "object": "vector_store.file.deleted", "deleted": True})


def content(request: EchoRequest) -> LocalResponse:
    record = request.state.find(vector_store_kind(request.ids[0]), request.ids[1])
    text = file_content(request.state, record["id"]).decode("utf-8", "replace")
    data = [{"type": "text", "text": text}]
    return as_json({
        "object": "vector_store.file_content.page", "data": data, "has_more": False, "next_page": None,
    })  # fmt: skip


def create_batch(request: EchoRequest) -> LocalResponse:
    files = _files_of_batch(request)
    batch: Record = {
        "id": new_id("vsfb_"), "object": "vector_store.file_batch", "created_at": unix_time(),
        "vector_store_id": request.ids[0], "status": "completed",
    }  # fmt: skip
    with request.state.lock:
        added = add_files(request.state, request.ids[0], files, batch["id"])
        return as_json(request.state.put("vector_store.file_batch", {**batch, "file_counts": count_statuses(added)}))


def _files_of_batch(request: EchoRequest) -> list[Record]:
    """Return the files of a batch: `files`, each with its attributes, or `file_ids`, all with the same attributes."""
    files: Any = request.body.get("files")
    if files is not None:
        if not is_list(files) or not all(is_object(file) and "file_id" in file for file in files):
            raise invalid("files", "a list of objects with file_id", files)
        return files
    ids = request.body.get("file_ids")
    if ids is None:
        raise missing("file_ids")
    if not is_list(ids):
        raise invalid("file_ids", "a list of ids", ids)
    return [{**request.body, "file_id": id} for id in ids]


def retrieve_batch(request: EchoRequest) -> LocalResponse:
    return as_json(_batch(request))


def _batch(request: EchoRequest) -> Record:
    store, id = request.ids
    batch = request.state.find("vector_store.file_batch", id)
    if batch["vector_store_id"] != store:
        raise ProviderError(404, f"No vector_store.file_batch found with id '{id}'.", "id")
    return batch


def list_batch(request: EchoRequest) -> LocalResponse:
    store, batch = request.ids[0], _batch(request)["id"]

    def of_batch(file: Record) -> bool:
        origin = request.state.get("batch of a file", f"{store}/{file['id']}")
        return origin is not None and origin["batch"] == batch

    return _page(request, matching(request.state.all(vector_store_kind(store)), of_batch))
