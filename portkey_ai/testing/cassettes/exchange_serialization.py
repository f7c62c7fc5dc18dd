"""Serialize a request and a response for a cassette, without secrets and without values that differ in each run."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote

import httpx

from portkey_ai.api_resources.settings.masking import MASK, is_harmless, without_secrets
from portkey_ai.api_resources.settings.option_table import BY_NAME

from .body_serialization import (
    body_secrets,
    masked_pairs,
    parameter_secrets,
    serialize_request_body,
    serialize_response_body,
)
from .secret_masking import is_secret_value, mask_json, mask_text, secrets_in

if TYPE_CHECKING:
    from collections.abc import Collection

_JSON_HEADERS = (BY_NAME["config"].header, BY_NAME["metadata"].header)
_URL_HEADERS = (BY_NAME["custom_host"].header,)
_IGNORED_REQUEST_HEADERS = {
    *("accept", "accept-encoding", "connection", "content-length", "host", "transfer-encoding", "user-agent"),
    *("x-portkey-package-version", "x-portkey-runtime", "x-portkey-runtime-version"),
}
_IGNORED_RESPONSE_HEADERS = {
    *("alt-svc", "connection", "content-length", "date", "keep-alive", "nel", "report-to", "server", "set-cookie"),
    *("strict-transport-security", "transfer-encoding", "via", "x-content-type-options"),
}
_MIN_MASKED_LENGTH = 16
"""Values of unknown request headers are masked in the response too, from this length: shorter ones may be words."""


def serialize_request(request: httpx.Request, unmasked: Collection[str], secrets: Collection[str]) -> dict[str, Any]:
    """Return the recording of a request whose body has been read. The headers in `unmasked` are not masked."""
    secrets = secrets_of(request, unmasked) | set(secrets)
    url = without_secrets(request.url)
    entry: dict[str, Any] = {"method": request.method, "url": mask_text(str(url), secrets)}
    query = masked_pairs(parse_qsl(request.url.query.decode("ascii", "replace"), keep_blank_values=True), secrets)
    if query:
        entry["query"] = query
    entry["headers"] = {
        name: _request_header(name, value, name in unmasked, secrets)
        for name, value in request.headers.items()
        if name in unmasked or not (name in _IGNORED_REQUEST_HEADERS or name.startswith("x-stainless-"))
    }
    return {**entry, **serialize_request_body(request.content, request.headers.get("content-type", ""), secrets)}


def secrets_of(request: httpx.Request, unmasked: Collection[str]) -> set[str]:
    """Return the secret texts in a request: a response may repeat them. Headers in `unmasked` are not secret."""
    found = _userinfo(request.url)
    for name, value in request.headers.items():
        if is_secret_value(name, value) and name not in unmasked:
            found |= {value, value.partition(" ")[2], *_secrets_in_header(value), *secrets_in(value)}
        elif name in _JSON_HEADERS:
            found |= secrets_in(value)
        elif name in _URL_HEADERS:
            found |= _userinfo(_url(value))
        elif not _is_not_secret(name, value) and len(value) >= _MIN_MASKED_LENGTH and name not in unmasked:
            found.add(value)
    found |= parameter_secrets(request.url.params.multi_items())
    found |= body_secrets(request.content, request.headers.get("content-type", ""))
    return (found | {quote(text, safe="", errors="replace") for text in found}) - {""}


def _url(text: str) -> httpx.URL:
    try:
        return httpx.URL(text)
    except httpx.InvalidURL:
        return httpx.URL()


def _userinfo(url: httpx.URL) -> set[str]:
    """Return the password of a URL; without a password, the user name, which is then a token."""
    return {url.password or url.username}


def _secrets_in_header(value: str) -> set[str]:
    """Return the values of cookies, or the password of basic authentication (without a password, the user name)."""
    scheme, _, rest = value.partition(" ")
    if scheme.lower() != "basic":
        return {part.partition("=")[2].strip() for part in value.split(";")}
    try:
        user, _, password = base64.b64decode(rest).decode().partition(":")
        return {password or user}
    except ValueError:
        return set()


def serialize_response(
    status: int, headers: httpx.Headers, chunks: list[tuple[int, bytes]], ms: int, secrets: Collection[str]
) -> dict[str, Any]:
    """Return the recording of a response.

    `ms` is the time until its headers arrived; the times in `chunks`, (ms, bytes), count from then on.
    """
    ignored = set(_IGNORED_RESPONSE_HEADERS)
    decompressed = decompressed_chunks(headers, chunks)
    if decompressed is not None:
        ignored.add("content-encoding")
        chunks = decompressed
    entry: dict[str, Any] = {"status": status, "ms": ms, "headers": {}}
    for name in headers:
        if name not in ignored and not name.startswith("cf-"):
            entry["headers"][name] = _response_header(name, headers.get_list(name), secrets)
    return {**entry, **serialize_response_body(chunks, headers.get("content-type", ""), secrets)}


def _request_header(name: str, value: str, unmasked: bool, secrets: Collection[str]) -> Any:
    if not unmasked and is_secret_value(name, value):
        return MASK
    if name in _JSON_HEADERS and value.lstrip()[:1] in ("{", "["):
        try:
            return mask_json(json.loads(value), secrets)
        except (ValueError, RecursionError):
            return MASK
    if name == "content-type" and "boundary" in value:  # different in each request
        return value.partition(";")[0]
    if unmasked or _is_not_secret(name, value):
        return mask_text(value, secrets)
    return MASK


def _is_not_secret(name: str, value: str) -> bool:
    return (
        name in _IGNORED_REQUEST_HEADERS
        or name.startswith("x-stainless-")
        or name in _URL_HEADERS
        or is_harmless(name, value)
    )


def _response_header(name: str, values: list[str], secrets: Collection[str]) -> str | list[str]:
    """Return the masked value of a header; a list if the header was sent more than once."""
    masked = [MASK if is_secret_value(name, value) else mask_text(value, secrets) for value in values]
    return masked[0] if len(masked) == 1 else masked


def _supported_encodings() -> set[str]:
    """Return the content encodings that httpx can decode; some need another package."""
    accepted = httpx.Client(transport=httpx.BaseTransport()).headers["accept-encoding"]
    return {"", "identity", *accepted.replace(" ", "").split(",")}


def decompressed_chunks(headers: httpx.Headers, chunks: list[tuple[int, bytes]]) -> list[tuple[int, bytes]] | None:
    """Return the chunks of a body, decompressed; None if httpx cannot decode it."""
    encodings = headers.get("content-encoding", "").lower().replace(" ", "").split(",")
    if not _supported_encodings().issuperset(encodings):
        return None
    arrived = 0

    class Body(httpx.SyncByteStream):
        def __iter__(self) -> Any:
            nonlocal arrived
            for ms, chunk in chunks:
                arrived = ms
                yield chunk

    try:
        return [(arrived, chunk) for chunk in httpx.Response(200, headers=headers, stream=Body()).iter_bytes()]
    except httpx.DecodingError:
        return None
