"""The logs of model calls, in the format of the Portkey API."""

from __future__ import annotations

import json
import re
from collections import deque
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from .record_operations import ORGANISATION
from .record_store import Record, new_id, now
from .wire.json_text import decoded_json
from .wire.local_responses import is_list, object_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .wire.local_responses import LocalResponse
    from .wire.recorded_request import RecordedRequest

MAX_CALLS = 10_000
_SECRET = re.compile(r"authorization|api-key|api_key|secret|token|cookie|virtual-key")
_PROMPT = re.compile(r"/v1/prompts/([^/@]+)[^/]*/(?:completions|generate)")
_LOG_IDS = {"trace_id": "traceId", "span_id": "spanId", "span_name": "spanName", "parent_span_id": "parentSpanId"}


class CallLog:
    """The latest model calls, oldest first; at most MAX_CALLS."""

    def __init__(self) -> None:
        self._calls: deque[RecordedCall] = deque(maxlen=MAX_CALLS)

    def add(self, request: RecordedRequest, response: LocalResponse, seconds: float, model: str | None) -> None:
        body = response.body if isinstance(response.body, bytes) else None
        self._calls.append(RecordedCall(request, response.status, dict(response.headers), body, seconds, model))

    def logs(self) -> list[Record]:
        return [call.log for call in list(self._calls)]


@dataclass(frozen=True)
class RecordedCall:
    """One model call. `body` is the body of the response, None for a stream; `model` is what the provider received.

    The log is built when it is first read.
    """

    request: RecordedRequest
    status: int
    headers: Mapping[str, str]
    body: bytes | None
    seconds: float
    model: str | None
    created_at: str = field(default_factory=now)

    @cached_property
    def log(self) -> Record:
        request = self.request
        request_body = object_in(request.body)
        response_body = _decoded(self.body)
        milliseconds = round(self.seconds * 1000)
        masked_headers = {name: "***" if _SECRET.search(name) else value for name, value in request.headers.items()}
        option = self.headers.get("x-portkey-last-used-option-index", "config")
        cache = self.headers.get("x-portkey-cache-status", "DISABLED")
        prompt = _PROMPT.fullmatch(request.path)
        metadata = decode_metadata(request.headers.get("x-portkey-metadata"))
        config = request.headers.get("x-portkey-config", "")
        log_id = new_id()
        metrics = {
            "id": log_id,
            "organisation_id": ORGANISATION,
            "created_at": self.created_at,
            "ai_org": self.headers.get("x-portkey-provider"),
            "request_url": request.path,
            "request_method": request.method,
            "is_proxy_call": False,
            "cache_status": cache,
            "cache_type": "semantic" if "SEMANTIC" in cache else "simple" if cache != "DISABLED" else None,
            "stream_mode": int(bool(request_body.get("stream"))),
            "retry_success_count": int(self.headers.get("x-portkey-retry-attempt-count", "0")),
            "trace_id": self.headers.get("x-portkey-trace-id"),
            "span_id": request.headers.get("x-portkey-span-id"),
            "span_name": request.headers.get("x-portkey-span-name"),
            "parent_span_id": request.headers.get("x-portkey-parent-span-id"),
            "virtual_key": request.headers.get("x-portkey-virtual-key"),
            "config": None if config.startswith("{") else config or None,
            "last_used_option_index": option,
            "prompt_slug": prompt[1] if prompt else None,
            **call_metrics({**request_body, "model": self.model}, response_body, self.status, milliseconds, metadata),
        }
        return {
            "_id": log_id,
            "organisation_id": ORGANISATION,
            "created_at": self.created_at,
            "request": {
                "url": request.path, "method": request.method, "headers": masked_headers, "body": request_body or None,
                "portkeyHeaders": {
                    name: value for name, value in masked_headers.items() if name.startswith("x-portkey-")
                },
            },
            "response": {
                "status": self.status, "headers": dict(self.headers), "body": response_body or None,
                "responseTime": milliseconds, "lastUsedOptionJsonPath": option,
            },
            "metrics": metrics,
        }  # fmt: skip


def call_metrics(
    request_body: Record, response_body: Record, status: int, milliseconds: int, metadata: Record
) -> Record:
    """Return the metrics that every log has: model, tokens, status, time and metadata."""
    input_tokens, output_tokens = _tokens(response_body)
    return {
        "ai_model": response_body.get("model") or request_body.get("model"),
        "is_success": status < 400,
        "req_units": input_tokens,
        "res_units": output_tokens,
        "total_units": input_tokens + output_tokens,
        "cost": None,
        "cost_currency": "USD",
        "response_status_code": status,
        "response_time": milliseconds,
        "metadata.key": list(metadata),
        "metadata.value": [str(value) for value in metadata.values()],
    }


def decode_metadata(text: str | None) -> Record:
    """Return the object in a metadata header; an empty object if the header is missing or not a JSON object."""
    try:
        metadata = decoded_json(text or "{}")
    except ValueError:
        return {}
    return object_in(metadata)


def _decoded(body: bytes | None) -> Record:
    try:
        decoded = json.loads(body or b"{}")
    except ValueError:
        return {}
    return object_in(decoded)


def _tokens(response_body: Record) -> tuple[int, int]:
    """Return the input and the output tokens. Chat and Anthropic's messages name them differently."""
    usage = object_in(response_body.get("usage"))
    input_tokens = usage.get("prompt_tokens", usage.get("input_tokens"))
    output_tokens = usage.get("completion_tokens", usage.get("output_tokens"))
    return input_tokens if isinstance(input_tokens, int) else 0, output_tokens if isinstance(output_tokens, int) else 0


def as_log(inserted: Record) -> Record:
    """Return a log that a client has inserted, with the metrics that logs of calls have."""
    request, response, given = (object_in(inserted.get(name)) for name in ("request", "response", "metadata"))
    ids = {name: given.get(name) or given.get(other) for name, other in _LOG_IDS.items()}
    metadata = {name: value for name, value in given.items() if name not in (*_LOG_IDS, *_LOG_IDS.values())}
    request_body, response_body = object_in(request.get("body")), object_in(response.get("body"))
    milliseconds = int(response.get("response_time") or 0)
    metrics = {
        "id": inserted["_id"],
        "created_at": inserted["created_at"],
        "ai_org": request.get("provider"),
        **ids,
        **call_metrics(request_body, response_body, int(response.get("status") or 200), milliseconds, metadata),
    }
    return {**inserted, "metrics": metrics}


def metadata_value(log: Record, key: str) -> str | None:
    keys, values = log["metrics"]["metadata.key"], log["metrics"]["metadata.value"]
    return values[keys.index(key)] if is_list(keys) and key in keys else None
