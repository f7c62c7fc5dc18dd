"""Restore a result from its line in the checkpoint."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx

from portkey_ai.api_resources.decoding.model_decoding import decode_as
from portkey_ai.api_resources.global_constants import PORTKEY_HEADER_PREFIX

from .bulk_results import BulkResult
from .checkpoint import restored_error, stored_cost

if TYPE_CHECKING:
    from .bulk_requests import Job


def restored_result(job: Job, entry: dict[str, Any], response_type: Any) -> BulkResult:
    """Return the result of a request that the checkpoint has."""
    response = error = None
    if "error" in entry:
        error = restored_error(entry)
    else:
        headers = {f"{PORTKEY_HEADER_PREFIX}{name}": str(value) for name, value in entry.get("gateway", {}).items()}
        stored = httpx.Response(
            200, headers=headers, content=json.dumps(entry["response"]), request=httpx.Request("POST", "/")
        )
        response = decode_as(stored, response_type)
    return BulkResult(
        job.index, job.key, job.request, response, error, entry.get("attempts", 0), True, stored_cost(entry),
        entry.get("latency"),
    )  # fmt: skip
