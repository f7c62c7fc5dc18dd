"""Batches: the echo models run the requests of a file when the batch is first retrieved."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.json_text import decoded_json
from portkey_ai.testing.wire.local_responses import LocalResponse, as_json, is_object

from .echo_files import expiry, file_content, save_file
from .echo_state import Record, cursor_page, new_id, unix_time
from .provider_errors import ProviderError, invalid

if TYPE_CHECKING:
    from .echo_request import EchoRequest

_DAY = 86_400
_ENDPOINTS = (
    "/v1/chat/completions", "/v1/completions", "/v1/embeddings", "/v1/images/edits", "/v1/images/generations",
    "/v1/messages", "/v1/moderations", "/v1/responses",
)  # fmt: skip
_LATER_STATUSES = ("in_progress", "finalizing", "completed", "failed", "expired", "cancelling", "cancelled")


def create(request: EchoRequest) -> LocalResponse:
    """Save a batch. Its requests run later; scheduled responses do not apply to them."""
    endpoint = request.one_of("endpoint", _ENDPOINTS)
    file = request.string("input_file_id")
    window = request.string("completion_window")
    if request.state.get("file", file) is None:
        raise invalid("input_file_id", "the id of a file", file)
    record: Record = {
        "id": new_id("batch_"), "object": "batch", "endpoint": endpoint, "errors": None, "input_file_id": file,
        "completion_window": window, "status": "validating", "output_file_id": None, "error_file_id": None,
        "created_at": unix_time(), "expires_at": unix_time() + _DAY, **{f"{name}_at": None for name in _LATER_STATUSES},
        "request_counts": {"total": 0, "completed": 0, "failed": 0}, "metadata": request.body.get("metadata"),
    }  # fmt: skip
    request.state.put("expiry of a batch", {"expires": expiry(request, "output_expires_after")}, record["id"])
    return as_json(request.state.put("batch", record))


def list_batches(request: EchoRequest) -> LocalResponse:
    return as_json(cursor_page(request.call.query, request.state.all("batch")))


def retrieve(request: EchoRequest) -> LocalResponse:
    """Run the requests of a batch that has not run yet, and return the batch."""
    with request.state.lock:
        return as_json(_complete(request))


def output(request: EchoRequest) -> LocalResponse:
    """Return the content of the output file."""
    with request.state.lock:
        file = _complete(request)["output_file_id"]
        if file is None:
            raise ProviderError(404, "The batch has no output.", "batch_id")
        return LocalResponse(file_content(request.state, file), headers={"content-type": "application/jsonl"})


def cancel(request: EchoRequest) -> LocalResponse:
    """Cancel a batch that has not run yet: its status is now `cancelling`, and `cancelled` when it is retrieved."""
    with request.state.lock:
        batch = request.state.find("batch", request.ids[0])
        if batch["status"] != "validating":
            raise ProviderError(409, f"Cannot cancel a batch with status '{batch['status']}'.", "batch_id")
        return as_json(_set_status(batch, "cancelling"))


def _set_status(batch: Record, *statuses: str) -> Record:
    for status in statuses:
        batch["status"] = status
        batch[f"{status}_at"] = unix_time()
    return batch


def _complete(request: EchoRequest) -> Record:
    batch = request.state.find("batch", request.ids[0])
    if batch["status"] == "cancelling":
        return _set_status(batch, "cancelled")
    if batch["status"] != "validating":
        return batch
    file = batch["input_file_id"]
    if request.state.get("file", file) is None:
        message = f"The input file '{file}' was deleted."
        batch["errors"] = _errors([{"code": "file_not_found", "line": None, "message": message, "param": None}])
        return _set_status(batch, "failed")
    lines = file_content(request.state, file).decode("utf-8", "replace").splitlines()
    requests, errors = _parse_lines([line for line in lines if line.strip()], batch["endpoint"])
    batch["request_counts"]["total"] = len(requests)
    if errors:
        batch["errors"] = _errors(errors)
        return _set_status(batch, "failed")
    results = [_result(request, line) for line in requests]
    failed = [result for result in results if result["response"]["status_code"] >= 400]
    succeeded = [result for result in results if result["response"]["status_code"] < 400]
    expires = request.state.find("expiry of a batch", batch["id"])["expires"]
    for name, group in (("output", succeeded), ("error", failed)):
        if group:
            content = "".join(f"{json.dumps(result)}\n" for result in group).encode()
            file = save_file(request.state, f"{batch['id']}_{name}.jsonl", "batch_output", content, expires)
            batch[f"{name}_file_id"] = file["id"]
    batch["request_counts"].update({"completed": len(succeeded), "failed": len(failed)})
    return _set_status(batch, "in_progress", "finalizing", "completed")


def _errors(errors: list[Record]) -> Record:
    return {"object": "list", "data": errors}


def _parse_lines(lines: list[str], endpoint: str) -> tuple[list[Record], list[Record]]:
    """Return the valid requests of the lines, and the errors of the other lines."""
    requests: list[Record] = []
    errors: list[Record] = []
    for number, text in enumerate(lines, 1):
        try:
            line: Any = decoded_json(text)
        except ValueError:
            line = None
        error = _line_error(line, endpoint, [known["custom_id"] for known in requests])
        if error:
            code, param, message = error
            errors.append({"code": code, "line": number, "message": message, "param": param})
        else:
            requests.append(line)
    if not lines:
        errors.append({"code": "empty_file", "line": None, "message": "The input file is empty.", "param": None})
    return requests, errors


def _line_error(line: Any, endpoint: str, known: list[str]) -> tuple[str, str | None, str] | None:
    if not is_object(line):
        return "invalid_json_line", None, "This line is not a JSON object."
    for name, kind in (("custom_id", str), ("method", str), ("url", str), ("body", dict)):
        if not isinstance(line.get(name), kind):
            return "missing_required_parameter", name, f"Missing required parameter: '{name}'."
    if line["custom_id"] in known:
        return "duplicate_custom_id", "custom_id", f"The custom_id '{line['custom_id']}' was used before."
    if line["method"] != "POST":
        return "invalid_method", "method", "Only POST is supported."
    if line["url"] != endpoint:
        return "mismatched_url", "url", f"The URL differs from the batch's endpoint {endpoint}."
    return None


def _result(request: EchoRequest, line: Record) -> Record:
    path = line["url"].removeprefix("/v1")
    body = {**line["body"], "stream": False}
    response = request.send(replace(request.call, method="POST", path=path, query={}, body=body))
    assert isinstance(response.body, bytes), "no stream was requested"
    received = {"status_code": response.status, "request_id": new_id("req_"), "body": json.loads(response.body)}
    return {"id": new_id("batch_req_"), "custom_id": line["custom_id"], "response": received, "error": None}
