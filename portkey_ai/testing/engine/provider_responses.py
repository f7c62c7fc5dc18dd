"""Convert a provider's response to the gateway's format."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.json_text import decoded_json
from portkey_ai.testing.wire.local_responses import is_list, is_object

from .javascript.javascript_values import spread, stringify, to_string
from .request_types import CONVERTED_ERRORS, WITH_PROVIDER_FIELD

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from portkey_ai.testing.wire.local_responses import LocalResponse


class GatewayFailure(Exception):
    """The gateway itself fails, before or after the call of a provider. The message is that of the gateway."""


@dataclass
class ConvertedResponse:
    """A response in the gateway's format; `body` is the decoded JSON, None if the gateway does not decode it."""

    response: LocalResponse
    body: Any = None


def body_bytes(response: LocalResponse) -> bytes:
    """Return the whole body."""
    return response.body if isinstance(response.body, bytes) else b"".join(response.body)


def convert_response(
    response: LocalResponse, request_type: str, provider: str, streamed: bool, has_hooks: bool
) -> ConvertedResponse:
    """Return the response of a provider as the gateway forwards it. Raises GatewayFailure for invalid JSON."""
    content_type = response.headers.get("content-type", "")
    converts_errors = request_type in CONVERTED_ERRORS
    if streamed and response.status in (200, 246):
        return ConvertedResponse(
            response if isinstance(response.body, bytes) else replace(response, body=_until_interrupted(response.body))
        )
    if content_type.startswith("text/event-stream") and request_type == "createSpeech":
        return ConvertedResponse(response)  # it streams without `stream` in the request
    if content_type.startswith(("audio", "image/")) or content_type in (
        "application/octet-stream",
        "binary/octet-stream",
    ):
        return ConvertedResponse(response)
    if content_type.startswith(("text/plain", "text/html")):
        if not converts_errors:
            return ConvertedResponse(response)
        text = body_bytes(response).decode(errors="replace")
        error_page = {"html-message": text}
        if request_type == "messages":
            return ConvertedResponse(with_body(response, _convert_message(error_page, response.status, provider)))
        return ConvertedResponse(with_body(response, _with_provider(error_page, request_type, provider)))
    if (not content_type and response.status == 204) or not (
        converts_errors or has_hooks or response.status in (408, 412)
    ):
        return ConvertedResponse(response)
    try:
        body: Any = decoded_json(body_bytes(response))
    except ValueError:
        raise GatewayFailure("Something went wrong") from None
    if response.status in (408, 412) or not converts_errors:
        return ConvertedResponse(
            replace(response, body=body_bytes(response))
            if isinstance(response.body, bytes)
            else with_body(response, body),
            body,
        )
    if (response.status != 200 or request_type == "messages") and not is_object(body) and not is_list(body):
        raise GatewayFailure("Something went wrong")
    if request_type == "messages":
        converted = _convert_message(body, response.status, provider)
        return ConvertedResponse(response if converted is body else with_body(response, converted), converted)
    if response.status != 200 and is_object(body) and "error" in body:
        return ConvertedResponse(with_body(response, converted := _convert_error(body, provider)), converted)
    converted = _with_provider(body, request_type, provider)
    return ConvertedResponse(
        response if converted is body and isinstance(response.body, bytes) else with_body(response, converted),
        converted,
    )


def _until_interrupted(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Yield a provider's stream. If the connection is lost, the stream ends without an error, as in the gateway."""
    try:
        yield from chunks
    except ConnectionError:
        return


def with_body(response: LocalResponse, body: Any) -> LocalResponse:
    """Return `response` with JSON as its body."""
    content_type = response.headers.get("content-type", "text/plain;charset=UTF-8")
    if content_type.startswith(("text/plain", "text/html")) and "content-type" in response.headers:
        content_type = "application/json"
    return replace(response, body=json.dumps(body).encode(), headers={**response.headers, "content-type": content_type})


def _convert_error(body: Mapping[str, Any], provider: str) -> Mapping[str, Any]:
    error: Any = body["error"]
    fields: Mapping[str, Any] = error if is_object(error) else {}
    if "provider" in body or fields.get("type") == "hooks_failed":
        return body  # it is in the gateway's format already
    message = to_string(fields["message"]) if "message" in fields else "undefined"
    named = {name: fields.get(name) for name in ("type", "param", "code")}
    return {"error": {"message": f"{provider} error: {message}", **named}, "provider": provider}


def _convert_message(body: Any, status: int, provider: str) -> Any:
    """Return a message unchanged, an error converted; any other body becomes an error, even with the status 200."""
    fields = spread(body)
    if fields.get("status") == "failure" or (is_object(body) and "provider" in body):
        return body  # LocalGateway refuses the request, or it is in the gateway's format already
    if status != 200 and is_object(body) and "error" in body:
        converted = _convert_error(body, provider)
        return {**converted, "error": {**converted["error"], "param": None, "code": None}}
    if is_object(body) and "model" in body:
        return body
    message = f"Invalid response received from {provider}: {stringify(body)}"
    return {"error": {"message": message, "type": None, "param": None, "code": None}, "provider": provider}


def _with_provider(body: Any, request_type: str, provider: str) -> Any:
    if request_type not in WITH_PROVIDER_FIELD:
        return body
    if not is_object(body) and not is_list(body):
        raise GatewayFailure("Something went wrong")
    return {**spread(body), "provider": provider}


def hook_event(results: Mapping[str, Sequence[Any]], request_type: str) -> bytes:
    """Return the event with the guardrail results of a stream."""
    name = b"event: hook_results\n" if request_type == "messages" else b""
    return name + b"data: " + json.dumps({"hook_results": results}).encode() + b"\n\n"
