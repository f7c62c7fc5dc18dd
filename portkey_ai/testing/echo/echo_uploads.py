"""Uploads of large files in parts."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from portkey_ai.testing.wire.local_responses import as_json, is_list

from .echo_files import expiry, purpose_of, save_file
from .echo_state import Record, new_id, unix_time
from .provider_errors import ProviderError, invalid

if TYPE_CHECKING:
    from portkey_ai.testing.wire.local_responses import LocalResponse

    from .echo_request import EchoRequest

_HOUR = 3600


def create(request: EchoRequest) -> LocalResponse:
    request.required("bytes")
    record: Record = {
        "id": new_id("upload_"), "object": "upload", "bytes": request.integer("bytes", 0, minimum=0, maximum=2**33),
        "filename": request.string("filename"), "purpose": purpose_of(request), "status": "pending",
        "created_at": unix_time(), "expires_at": unix_time() + _HOUR, "mime_type": request.string("mime_type"),
    }  # fmt: skip
    request.state.put("expiry of an upload", {"expires": expiry(request)}, record["id"])
    return as_json(request.state.put("upload", record))


def add_part(request: EchoRequest) -> LocalResponse:
    content = request.file("data").content
    record = {
        "id": new_id("part_"), "object": "upload.part", "created_at": unix_time(), "upload_id": request.ids[0],
    }  # fmt: skip
    with request.state.lock:
        _pending(request)
        request.state.put("part", {**record, "content": content})
    return as_json(record)


def complete(request: EchoRequest) -> LocalResponse:
    """Join the parts in the order of `part_ids`; together they must be as long as the upload's `bytes`."""
    part_ids = request.required("part_ids")
    if not is_list(part_ids):
        raise invalid("part_ids", "a list of ids", part_ids)
    with request.state.lock:
        upload = _pending(request)
        parts = [request.state.find("part", str(id)) for id in part_ids]
        if any(part["upload_id"] != upload["id"] for part in parts):
            raise invalid("part_ids", f"parts of upload '{upload['id']}'", part_ids)
        content = b"".join(part["content"] for part in parts)
        if len(content) != upload["bytes"]:
            raise ProviderError(400, f"The parts have {len(content)} bytes, the upload {upload['bytes']}.", "part_ids")
        checksum = hashlib.md5(content, usedforsecurity=False).hexdigest()
        if request.body.get("md5") not in (None, checksum):
            raise invalid("md5", f"the checksum of the parts, {checksum}", request.body["md5"])
        upload["status"] = "completed"
        expires = request.state.find("expiry of an upload", upload["id"])["expires"]
        upload["file"] = save_file(request.state, upload["filename"], upload["purpose"], content, expires)
    return as_json(upload)


def cancel(request: EchoRequest) -> LocalResponse:
    with request.state.lock:
        upload = _pending(request)
        upload["status"] = "cancelled"
    return as_json(upload)


def _pending(request: EchoRequest) -> Record:
    upload = request.state.find("upload", request.ids[0])
    if upload["status"] != "pending":
        raise ProviderError(400, f"The upload is {upload['status']}.", "upload_id")
    return upload
