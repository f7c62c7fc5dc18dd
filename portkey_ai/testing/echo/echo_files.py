"""Files, in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import LocalResponse, as_json

from .echo_state import EchoState, Record, cursor_page, matching, new_id, unix_time, vector_store_kind
from .provider_errors import invalid

if TYPE_CHECKING:
    from .echo_request import EchoRequest


_PURPOSES = ("assistants", "batch", "evals", "fine-tune", "user_data", "vision")


def purpose_of(request: EchoRequest) -> str:
    """Return the purpose of a new file. For providers other than OpenAI, any purpose is valid."""
    return request.one_of("purpose", _PURPOSES) if request.call.provider == "openai" else request.string("purpose")


def expiry(request: EchoRequest, name: str = "expires_after") -> int | None:
    """Return the Unix time at which a new file expires, from the parameter `name`; None if that is unset."""
    after: Any = request.option(name)
    if not after:
        return None
    period: Any = after.get("seconds")
    if isinstance(period, str) and period.isdecimal():  # a form
        period = int(period)
    if after.get("anchor") != "created_at" or not isinstance(period, int):
        raise invalid(name, "an object with the anchor 'created_at' and seconds", after)
    return unix_time() + period


def save_file(state: EchoState, name: str, purpose: str, content: bytes, expires: int | None = None) -> Record:
    """Save a file and return its record."""
    record: Record = {
        "id": new_id("file-"), "object": "file", "bytes": len(content), "created_at": unix_time(), "filename": name,
        "purpose": purpose, "status": "processed", "status_details": None, "expires_at": expires,
    }  # fmt: skip
    with state.lock:
        state.put("content", {"content": content}, record["id"])
        return state.put("file", record)


def file_content(state: EchoState, id: str) -> bytes:
    state.find("file", id)
    content: bytes = state.find("content", id)["content"]
    return content


def create(request: EchoRequest) -> LocalResponse:
    file = request.file("file")
    return as_json(save_file(request.state, file.name, purpose_of(request), file.content, expiry(request)))


def list_files(request: EchoRequest) -> LocalResponse:
    query = request.call.query
    files = matching(request.state.all("file"), lambda file: query.get("purpose", file["purpose"]) == file["purpose"])
    return as_json(cursor_page(query, files, limit=10_000))


def retrieve(request: EchoRequest) -> LocalResponse:
    return as_json(request.state.find("file", request.ids[0]))


def download(request: EchoRequest) -> LocalResponse:
    content = file_content(request.state, request.ids[0])
    return LocalResponse(content, headers={"content-type": "application/octet-stream"})


def delete(request: EchoRequest) -> LocalResponse:
    with request.state.lock:
        request.state.remove("file", request.ids[0])
        request.state.remove("content", request.ids[0])
        for store in request.state.all("vector_store"):
            request.state.discard(vector_store_kind(store["id"]), request.ids[0])
    return as_json({"id": request.ids[0], "object": "file", "deleted": True})
