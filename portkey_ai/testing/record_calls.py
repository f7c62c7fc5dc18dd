"""The logs of the calls of models, as the Portkey API has them, made from the requests and responses."""

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

MOST_CALLS = 10_000
_SECRET = re.compile(r"authorization|api-key|api_key|secret|token|cookie|virtual-key")
_PROMPT = re.compile(r"/v1/prompts/([^/@]+)[^/]*/(?:completions|generate)")
_LOG_IDS = {"trace_id": "traceId", "span_id": "spanId", "span_name": "spanName", "parent_span_id": "parentSpanId"}


class CallLog:
    """The last calls of models, oldest first."""

    def __init__(self) -> None:
        self._calls: deque[RecordedCall] = deque(maxlen=MOST_CALLS)

    def add(self, request: RecordedRequest, response: LocalResponse, seconds: float, model: str | None) -> None:
        body = response.body if isinstance(response.body, bytes) else None
        self._calls.append(RecordedCall(request, response.status, dict(response.headers), body, seconds, model))

    def logs(self) -> list[Record]:
        return [call.log for call in list(self._calls)]


@dataclass(frozen=True)
class RecordedCall:
    """One call; `body` is the response's, None for a stream. `model` is the one that the provider was called with.

    The log is made when it is first read.
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
        sent = object_in(request.body)
        got = _decoded(self.body)
        milliseconds = round(self.seconds * 1000)
        shown = {name: "***" if _SECRET.search(name) else value for name, value in request.headers.items()}
        option = self.headers.get("x-portkey-last-used-option-index", "config")
        cache = self.headers.get("x-portkey-cache-status", "DISABLED")
        prompt = _PROMPT.fullmatch(request.path)
        metadata = metadata_of(request.headers.get("x-portkey-metadata"))
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
            "stream_mode": int(bool(sent.get("stream"))),
            "retry_success_count": int(self.headers.get("x-portkey-retry-attempt-count", "0")),
            "trace_id": self.headers.get("x-portkey-trace-id"),
            "span_id": request.headers.get("x-portkey-span-id"),
            "span_name": request.headers.get("x-portkey-span-name"),
            "parent_span_id": request.headers.get("x-portkey-parent-span-id"),
            "virtual_key": request.headers.get("x-portkey-virtual-key"),
            "config": None if config.startswith("{") else config or None,
            "last_used_option_index": option,
            "prompt_slug": prompt[1] if prompt else None,
            **measured({**sent, "model": self.model}, got, self.status, milliseconds, metadata),
        }
        return {
            "_id": log_id,
            "organisation_id": ORGANISATION,
            "created_at": self.created_at,
            "request": {
                "url": request.path, "method": request.method, "headers": shown, "body": sent or None,
                "portkeyHeaders": {name: value for name, value in shown.items() if name.startswith("x-portkey-")},
            },
            "response": {
                "status": self.status, "headers": dict(self.headers), "body": got or None,
                "responseTime": milliseconds, "lastUsedOptionJsonPath": option,
            },
            "metrics": metrics,
        }  # fmt: skip


def measured(sent: Record, got: Record, status: int, milliseconds: int, metadata: Record) -> Record:
    """Return the metrics that all logs have: model, tokens, status, time and metadata."""
    before, after = _tokens(got)
    return {
        "ai_model": got.get("model") or sent.get("model"),
        "is_success": status < 400,
        "req_units": before,
        "res_units": after,
        "total_units": before + after,
        "cost": None,
        "cost_currency": "USD",
        "response_status_code": status,
        "response_time": milliseconds,
        "metadata.key": list(metadata),
        "metadata.value": [str(value) for value in metadata.values()],
    }


def metadata_of(text: str | None) -> Record:
    """Return the object of a metadata header; an empty one if there is none."""
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


def _tokens(got: Record) -> tuple[int, int]:
    """Return the tokens before and after, under the names of either API."""
    usage = object_in(got.get("usage"))
    before = usage.get("prompt_tokens", usage.get("input_tokens"))
    after = usage.get("completion_tokens", usage.get("output_tokens"))
    return before if isinstance(before, int) else 0, after if isinstance(after, int) else 0


def as_log(inserted: Record) -> Record:
    """Return a log that a client has inserted, with the metrics that recorded ones have."""
    request, response, given = (object_in(inserted.get(name)) for name in ("request", "response", "metadata"))
    ids = {name: given.get(name) or given.get(other) for name, other in _LOG_IDS.items()}
    own = {name: value for name, value in given.items() if name not in (*_LOG_IDS, *_LOG_IDS.values())}
    sent, got = object_in(request.get("body")), object_in(response.get("body"))
    milliseconds = int(response.get("response_time") or 0)
    metrics = {
        "id": inserted["_id"],
        "created_at": inserted["created_at"],
        "ai_org": request.get("provider"),
        **ids,
        **measured(sent, got, int(response.get("status") or 200), milliseconds, own),
    }
    return {**inserted, "metrics": metrics}


def metadata_value(log: Record, key: str) -> str | None:
    keys, values = log["metrics"]["metadata.key"], log["metrics"]["metadata.value"]
    return values[keys.index(key)] if is_list(keys) and key in keys else None
