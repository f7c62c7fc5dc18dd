"""Convert a provider's response to the gateway's format."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.json_text import decoded_json
from portkey_ai.testing.wire.local_responses import is_list, is_object

from .javascript.javascript_values import as_text, spread, text_of
from .request_types import MAPS_ERRORS, NAMES_PROVIDER

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from portkey_ai.testing.wire.local_responses import LocalResponse


class GatewayFailure(Exception):
    """The gateway itself fails, before or after the call of a provider. The text is the gateway's."""


@dataclass
class Mapped:
    """A response in the gateway's format; `body` is its JSON, None if the gateway does not decode it."""

    response: LocalResponse
    body: Any = None


def content_of(response: LocalResponse) -> bytes:
    """Return the whole body."""
    return response.body if isinstance(response.body, bytes) else b"".join(response.body)


def mapped(response: LocalResponse, request_type: str, provider: str, streamed: bool, has_hooks: bool) -> Mapped:
    """Return the response of a provider as the gateway forwards it. Raises GatewayFailure for invalid JSON."""
    kind = response.headers.get("content-type", "")
    known = request_type in MAPS_ERRORS
    if streamed and response.status in (200, 246):
        return Mapped(
            response if isinstance(response.body, bytes) else replace(response, body=_until_cut(response.body))
        )
    if kind.startswith("text/event-stream") and request_type == "createSpeech":
        return Mapped(response)  # it streams without `stream` in the request
    if kind.startswith(("audio", "image/")) or kind in ("application/octet-stream", "binary/octet-stream"):
        return Mapped(response)
    if kind.startswith(("text/plain", "text/html")):
        if not known:
            return Mapped(response)
        text = content_of(response).decode(errors="replace")
        page = {"html-message": text}
        if request_type == "messages":
            return Mapped(with_body(response, _message(page, response.status, provider)))
        return Mapped(with_body(response, _with_provider(page, request_type, provider)))
    if (not kind and response.status == 204) or not (known or has_hooks or response.status in (408, 412)):
        return Mapped(response)
    try:
        body: Any = decoded_json(content_of(response))
    except ValueError:
        raise GatewayFailure("Something went wrong") from None
    if response.status in (408, 412) or not known:
        return Mapped(
            replace(response, body=content_of(response))
            if isinstance(response.body, bytes)
            else with_body(response, body),
            body,
        )
    if (response.status != 200 or request_type == "messages") and not is_object(body) and not is_list(body):
        raise GatewayFailure("Something went wrong")
    if request_type == "messages":
        changed = _message(body, response.status, provider)
        return Mapped(response if changed is body else with_body(response, changed), changed)
    if response.status != 200 and is_object(body) and "error" in body:
        return Mapped(with_body(response, changed := _error(body, provider)), changed)
    changed = _with_provider(body, request_type, provider)
    return Mapped(
        response if changed is body and isinstance(response.body, bytes) else with_body(response, changed), changed
    )


def _until_cut(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Yield a provider's stream; the gateway ends it without an error where the provider closes the connection."""
    try:
        yield from chunks
    except ConnectionError:
        return


def with_body(response: LocalResponse, body: Any) -> LocalResponse:
    """Return `response` with JSON as its body."""
    kind = response.headers.get("content-type", "text/plain;charset=UTF-8")
    if kind.startswith(("text/plain", "text/html")) and "content-type" in response.headers:
        kind = "application/json"
    return replace(response, body=json.dumps(body).encode(), headers={**response.headers, "content-type": kind})


def _error(body: Mapping[str, Any], provider: str) -> Mapping[str, Any]:
    error: Any = body["error"]
    fields: Mapping[str, Any] = error if is_object(error) else {}
    if "provider" in body or fields.get("type") == "hooks_failed":
        return body  # it is in the gateway's format already
    message = text_of(fields["message"]) if "message" in fields else "undefined"
    named = {name: fields.get(name) for name in ("type", "param", "code")}
    return {"error": {"message": f"{provider} error: {message}", **named}, "provider": provider}


def _message(body: Any, status: int, provider: str) -> Any:
    """Return a message, or the error in its place; a body that is neither is an error, also with the status 200."""
    fields = spread(body)
    if fields.get("status") == "failure" or (is_object(body) and "provider" in body):
        return body  # LocalGateway refuses the request, or it is in the gateway's format already
    if status != 200 and is_object(body) and "error" in body:
        changed = _error(body, provider)
        return {**changed, "error": {**changed["error"], "param": None, "code": None}}
    if is_object(body) and "model" in body:
        return body
    message = f"Invalid response received from {provider}: {as_text(body)}"
    return {"error": {"message": message, "type": None, "param": None, "code": None}, "provider": provider}


def _with_provider(body: Any, request_type: str, provider: str) -> Any:
    if request_type not in NAMES_PROVIDER:
        return body
    if not is_object(body) and not is_list(body):
        raise GatewayFailure("Something went wrong")
    return {**spread(body), "provider": provider}


def hook_event(results: Mapping[str, Sequence[Any]], request_type: str) -> bytes:
    """Return the event with the guardrail results of a stream."""
    name = b"event: hook_results\n" if request_type == "messages" else b""
    return name + b"data: " + json.dumps({"hook_results": results}).encode() + b"\n\n"
