"""Vector stores, and the search in their files by shared words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import as_json, is_list

from .attribute_filters import matches_filter
from .echo_files import file_content
from .echo_state import Record, cursor_page, new_id, unix_time, vector_store_kind
from .echo_text import shared_words
from .provider_errors import invalid, missing
from .vector_store_files import add_files, count_statuses

if TYPE_CHECKING:
    from portkey_ai.testing.wire.local_responses import LocalResponse

    from .echo_request import EchoRequest

_DAY = 86_400


def create(request: EchoRequest) -> LocalResponse:
    file_ids: Any = request.body.get("file_ids") or []
    if not is_list(file_ids):
        raise invalid("file_ids", "a list of ids", file_ids)
    record: Record = {
        "id": new_id("vs_"), "object": "vector_store", "created_at": unix_time(),
        "name": request.body.get("name") or "",
        "description": request.body.get("description"), "status": "completed", "last_active_at": unix_time(),
        "expires_at": None, "metadata": request.option("metadata"),
    }  # fmt: skip
    _set_expiry(request, record)
    strategy = request.option("chunking_strategy")
    with request.state.lock:
        files = [request.state.find("file", str(id))["id"] for id in file_ids]
        request.state.put("vector_store", record)
        add_files(request.state, record["id"], [{"chunking_strategy": strategy, "file_id": id} for id in files])
        return as_json(_with_counts(request, record))


def list_vector_stores(request: EchoRequest) -> LocalResponse:
    with request.state.lock:
        stores = [_with_counts(request, store) for store in request.state.all("vector_store")]
    return as_json(cursor_page(request.call.query, stores))


def retrieve(request: EchoRequest) -> LocalResponse:
    return as_json(_with_counts(request, request.state.find("vector_store", request.ids[0])))


def update(request: EchoRequest) -> LocalResponse:
    record = request.state.find("vector_store", request.ids[0])
    record.update({name: request.body[name] for name in ("name", "metadata") if name in request.body})
    _set_expiry(request, record)
    return as_json(_with_counts(request, record))


def delete(request: EchoRequest) -> LocalResponse:
    with request.state.lock:
        request.state.remove("vector_store", request.ids[0])
        request.state.remove_all(vector_store_kind(request.ids[0]))
    return as_json({"id": request.ids[0], "object": "vector_store.deleted", "deleted": True})


def search(request: EchoRequest) -> LocalResponse:
    """Return the paragraphs that share words with the query, the best first."""
    query = request.required("query")
    queries = [str(part) for part in query] if is_list(query) else [str(query)]
    limit = request.integer("max_num_results", 10, maximum=50)
    minimum: Any = request.option("ranking_options").get("score_threshold") or 0
    if not isinstance(minimum, (int, float)):
        raise invalid("ranking_options.score_threshold", "a number", minimum)
    filters = request.option("filters")
    found: list[Record] = []
    with request.state.lock:
        request.state.find("vector_store", request.ids[0])
        for file in request.state.all(vector_store_kind(request.ids[0])):
            if not filters or matches_filter(filters, file["attributes"]):
                found += _hits(request, file, queries)
    found = sorted((hit for hit in found if hit["score"] >= minimum), key=lambda hit: -hit["score"])
    return as_json({
        "object": "vector_store.search_results.page",
        "search_query": queries,
        "data": found[:limit],
        "has_more": len(found) > limit,
        "next_page": None,
    })  # fmt: skip


def _hits(request: EchoRequest, file: Record, queries: list[str]) -> list[Record]:
    name = request.state.find("file", file["id"])["filename"]
    text = file_content(request.state, file["id"]).decode("utf-8", "replace")
    hits: list[Record] = []
    for paragraph in filter(None, (part.strip() for part in text.split("\n\n"))):
        score = max(shared_words(query, paragraph) for query in queries)
        if score:
            content = [{"type": "text", "text": paragraph}]
            hits.append({
                "file_id": file["id"], "filename": name, "score": score, "attributes": file["attributes"],
                "content": content,
            })  # fmt: skip
    return hits


def _set_expiry(request: EchoRequest, record: Record) -> None:
    expires = request.option("expires_after")
    if not expires:
        if "expires_after" in request.body:
            record.update({"expires_after": None, "expires_at": None})
        return
    if expires.get("anchor") != "last_active_at":
        raise invalid("expires_after.anchor", "'last_active_at'", expires.get("anchor"))
    if not isinstance(expires.get("days"), int):
        raise missing("expires_after.days")
    record.update({"expires_after": expires, "expires_at": record["last_active_at"] + expires["days"] * _DAY})


def _with_counts(request: EchoRequest, record: Record) -> Record:
    files = request.state.all(vector_store_kind(record["id"]))
    return {**record, "usage_bytes": sum(file["usage_bytes"] for file in files), "file_counts": count_statuses(files)}
