"""Files, in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai.testing.wire.local_responses import Answer, as_json

from .echo_state import EchoState, Record, cursor_page, matching, new_id, seconds

if TYPE_CHECKING:
    from .echo_request import EchoRequest


def save_file(state: EchoState, name: str, purpose: str, content: bytes) -> Record:
    """Save a file and return its record."""
    record: Record = {
        "id": new_id("file-"), "object": "file", "bytes": len(content), "created_at": seconds(), "filename": name,
        "purpose": purpose, "status": "processed", "status_details": None, "expires_at": None,
    }  # fmt: skip
    with state.lock:
        state.put("content", {"content": content}, record["id"])
        return state.put("file", record)


def content_of(state: EchoState, id: str) -> bytes:
    state.find("file", id)
    content: bytes = state.find("content", id)["content"]
    return content


def create(request: EchoRequest) -> Answer:
    file = request.file("file")
    return as_json(save_file(request.state, file.name, request.string("purpose"), file.content))


def listed(request: EchoRequest) -> Answer:
    query = request.call.query
    files = matching(request.state.all("file"), lambda file: query.get("purpose", file["purpose"]) == file["purpose"])
    return as_json(cursor_page(query, files, limit=10_000))


def retrieve(request: EchoRequest) -> Answer:
    return as_json(request.state.find("file", request.ids[0]))


def download(request: EchoRequest) -> Answer:
    content = content_of(request.state, request.ids[0])
    return Answer(content, headers={"content-type": "application/octet-stream"})


def delete(request: EchoRequest) -> Answer:
    with request.state.lock:
        request.state.remove("file", request.ids[0])
        request.state.remove("content", request.ids[0])
    return as_json({"id": request.ids[0], "object": "file", "deleted": True})
