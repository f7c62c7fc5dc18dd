"""Vector stores, and the search in their files by shared words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import as_json, is_list

from .attribute_filters import fits
from .echo_files import content_of
from .echo_state import Record, cursor_page, files_of, new_id, seconds
from .echo_text import overlap
from .provider_errors import invalid, missing
from .vector_store_files import add_files, counts

if TYPE_CHECKING:
    from portkey_ai.testing.wire.local_responses import LocalResponse

    from .echo_request import EchoRequest

_DAY = 86_400


def create(request: EchoRequest) -> LocalResponse:
    file_ids: Any = request.body.get("file_ids") or []
    if not is_list(file_ids):
        raise invalid("file_ids", "a list of ids", file_ids)
    record: Record = {
        "id": new_id("vs_"), "object": "vector_store", "created_at": seconds(), "name": request.body.get("name") or "",
        "description": request.body.get("description"), "status": "completed", "last_active_at": seconds(),
        "expires_at": None, "metadata": request.option("metadata"),
    }  # fmt: skip
    _expire(request, record)
    strategy = request.option("chunking_strategy")
    with request.state.lock:
        files = [request.state.find("file", str(id))["id"] for id in file_ids]
        request.state.put("vector_store", record)
        add_files(request.state, record["id"], [{"chunking_strategy": strategy, "file_id": id} for id in files])
        return as_json(_shown(request, record))


def listed(request: EchoRequest) -> LocalResponse:
    with request.state.lock:
        stores = [_shown(request, store) for store in request.state.all("vector_store")]
    return as_json(cursor_page(request.call.query, stores))


def retrieve(request: EchoRequest) -> LocalResponse:
    return as_json(_shown(request, request.state.find("vector_store", request.ids[0])))


def update(request: EchoRequest) -> LocalResponse:
    record = request.state.find("vector_store", request.ids[0])
    record.update({name: request.body[name] for name in ("name", "metadata") if name in request.body})
    _expire(request, record)
    return as_json(_shown(request, record))


def delete(request: EchoRequest) -> LocalResponse:
    with request.state.lock:
        request.state.remove("vector_store", request.ids[0])
        request.state.remove_all(files_of(request.ids[0]))
    return as_json({"id": request.ids[0], "object": "vector_store.deleted", "deleted": True})


def search(request: EchoRequest) -> LocalResponse:
    """Return the paragraphs that share words with the query, the best first."""
    query = request.required("query")
    queries = [str(part) for part in query] if is_list(query) else [str(query)]
    limit = request.integer("max_num_results", 10, most=50)
    least: Any = request.option("ranking_options").get("score_threshold") or 0
    if not isinstance(least, (int, float)):
        raise invalid("ranking_options.score_threshold", "a number", least)
    filters = request.option("filters")
    found: list[Record] = []
    with request.state.lock:
        request.state.find("vector_store", request.ids[0])
        for file in request.state.all(files_of(request.ids[0])):
            if not filters or fits(filters, file["attributes"]):
                found += _hits(request, file, queries)
    found = sorted((hit for hit in found if hit["score"] >= least), key=lambda hit: -hit["score"])
    return as_json({
        "object": "vector_store.search_results.page",
        "search_query": queries,
        "data": found[:limit],
        "has_more": len(found) > limit,
        "next_page": None,
    })  # fmt: skip


def _hits(request: EchoRequest, file: Record, queries: list[str]) -> list[Record]:
    name = request.state.find("file", file["id"])["filename"]
    text = content_of(request.state, file["id"]).decode("utf-8", "replace")
    hits: list[Record] = []
    for paragraph in filter(None, (part.strip() for part in text.split("\n\n"))):
        score = max(overlap(query, paragraph) for query in queries)
        if score:
            content = [{"type": "text", "text": paragraph}]
            hits.append({
                "file_id": file["id"], "filename": name, "score": score, "attributes": file["attributes"],
                "content": content,
            })  # fmt: skip
    return hits


def _expire(request: EchoRequest, record: Record) -> None:
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


def _shown(request: EchoRequest, record: Record) -> Record:
    files = request.state.all(files_of(record["id"]))
    return {**record, "usage_bytes": sum(file["usage_bytes"] for file in files), "file_counts": counts(files)}
