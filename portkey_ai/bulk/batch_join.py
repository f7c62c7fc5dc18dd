"""Join the lines of the output of batches with their requests, by `custom_id`."""

from __future__ import annotations

import json
import tempfile
from typing import IO, TYPE_CHECKING, Any, cast

import httpx

from portkey_ai.api_resources.call_origin import CallOrigin
from portkey_ai.api_resources.decoding.lenient_json import as_mapping
from portkey_ai.api_resources.decoding.model_decoding import decode_as
from portkey_ai.api_resources.errors.status_errors import status_error
from portkey_ai.api_resources.exceptions import BatchRowError, PortkeyError, status_of_error
from portkey_ai.api_resources.requests.polling import batch_status

from .bulk_results import BulkResult
from .checkpoint import key_digest
from .stored_results import restored_result

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from .batch_jobs import BatchJob
    from .batch_plan import BatchPlan, Row
    from .batch_settings import BatchSettings

_SHOWN = 3


class BatchOutputs:
    """The lines of all outputs, in a temporary file; the position of each is in memory."""

    def __init__(self, settings: BatchSettings, client: Any) -> None:
        self._type = settings.endpoint.load_type()
        self._settings = settings
        self._client = client
        self._file: IO[bytes] = tempfile.TemporaryFile()
        self._positions: dict[bytes, int] = {}

    def add(self, batch: BatchJob, value: object) -> None:
        """Add a line of the output of a batch."""
        line = as_mapping(value)
        custom_id = line.get("custom_id")
        if not isinstance(custom_id, str):
            if not batch.remarks:
                batch.remarks = f"; its output has a line without a custom_id: {json.dumps(value)[:300]}"
            return
        self._positions[_place(batch, custom_id)] = self._file.seek(0, 2)
        self._file.write(json.dumps(line).encode() + b"\n")

    def result(self, plan: BatchPlan, row: Row) -> BulkResult:
        """Return the result of a request whose batch was received, or which the checkpoint has."""
        job = row.as_job()
        if row.entry is not None:
            return restored_result(job, row.entry, self._type)
        batch = plan.used[row.job]
        position = self._positions.get(_place(batch, row.custom_id))
        content = response = cost = None
        error: Exception | None
        if position is None:
            error = _missing(batch)
        else:
            self._file.seek(position)
            status, body, failure = _outcome(json.loads(self._file.readline()), batch)
            error = failure
            if error is None:
                content = json.dumps(body).encode()
                received = httpx.Response(
                    status,
                    headers={"content-type": "application/json"},
                    content=content,
                    request=httpx.Request("POST", "/"),
                )
                try:
                    if status >= 400:
                        raise status_error(received)
                    response, cost = self._decoded(received, row)
                except PortkeyError as unusable:
                    error, response = unusable, None
        result = BulkResult(row.index, row.key, row.request, response, error, 1, cost=cost)
        if plan.checkpoint is not None:
            plan.checkpoint.write(job, result, content, batch=batch.batch)
        return result

    def _decoded(self, received: httpx.Response, row: Row) -> tuple[Any, Decimal | None]:
        provider = self._client.provider
        if self._settings.form_given:
            provider = self._settings.form.name
        origin: Any = CallOrigin(self._client._prices, row.request.get("model"), provider)
        cast("Any", received.headers)._portkey_origin = origin
        response = decode_as(received, self._type)
        cost = self._client.prices.cost(response, batch=True)
        return response, None if cost is None else cost.total

    def close(self) -> None:
        """Remove the file."""
        self._file.close()


def _place(batch: BatchJob, custom_id: str) -> bytes:
    return key_digest(f"{batch.number} {custom_id}")


def _outcome(line: Mapping[str, Any], batch: BatchJob) -> tuple[int, Any, BatchRowError | None]:
    """Return the status and body of a line, or the error of a request without a response."""
    result = as_mapping(line.get("result"))
    if result:  # Anthropic
        kind = str(result.get("type"))
        if kind == "succeeded":
            return 200, result.get("message"), None
        error: Any = as_mapping(result.get("error"))
        error = error.get("error") or error or {"message": f"the request is {kind}", "type": kind}
        return _failed(batch, error)
    response = as_mapping(line.get("response"))
    status, body, error = response.get("status_code"), response.get("body"), line.get("error")
    if isinstance(status, int) and body is not None and (status >= 400 or not error):
        return status, body, None
    return _failed(batch, error)


def _failed(batch: BatchJob, error: Any) -> tuple[int, Any, BatchRowError | None]:
    """Return the outcome of a request without a response: a status, if the error names one, or the error."""
    fields = as_mapping(error)
    status = status_of_error(fields)
    if status is not None:
        return status, {"error": error}, None
    message = fields.get("message") or (error if isinstance(error, str) and error else "no response and no error")
    return 0, None, _row_error(batch, str(message), fields.get("code") or fields.get("type"))


def _row_error(batch: BatchJob, message: str, code: object) -> BatchRowError:
    return BatchRowError(
        f"batch {batch.batch}: {message}",
        batch_id=str(batch.batch),
        status=batch_status(batch.last),
        code=None if code is None else str(code),
    )


def _missing(batch: BatchJob) -> BatchRowError:
    """Return the error of a request that has no line in the output."""
    errors: Any = getattr(getattr(batch.last, "errors", None), "data", None) or []
    details = [
        f"{f'line {line}: ' if (line := getattr(error, 'line', None)) is not None else ''}"
        f"{getattr(error, 'message', None)}"
        for error in errors[:_SHOWN]
    ]
    code = getattr(errors[0], "code", None) if errors else None
    blob = getattr(batch.last, "error_blob", None)
    status = batch_status(batch.last)
    text = f"its status is {status!r}, and its output has no result of this request"
    text += f" ({'; '.join(details)})" if details else ""
    text += f"{batch.remarks}; errors may be in {blob}" if blob else batch.remarks
    return _row_error(batch, text, code or f"batch_{status}")
