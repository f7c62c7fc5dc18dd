"""Convert a request and a response to their form in a cassette, without secrets and without values of one run."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote

import httpx

from portkey_ai.api_resources.settings.masking import MASK, is_harmless, without_secrets
from portkey_ai.api_resources.settings.option_table import BY_NAME

from .body_serialization import body_secrets, masked_pairs, parameter_secrets, request_form, response_form
from .secret_masking import is_secret_value, mask_json, mask_text, secrets_in

if TYPE_CHECKING:
    from collections.abc import Collection

_JSON_HEADERS = (BY_NAME["config"].header, BY_NAME["metadata"].header)
_URL_HEADERS = (BY_NAME["custom_host"].header,)
_NOT_KEPT = {
    *("accept", "accept-encoding", "connection", "content-length", "host", "transfer-encoding", "user-agent"),
    *("x-portkey-package-version", "x-portkey-runtime", "x-portkey-runtime-version"),
}
_NOT_KEPT_OF_RESPONSES = {
    *("alt-svc", "connection", "content-length", "date", "keep-alive", "nel", "report-to", "server", "set-cookie"),
    *("strict-transport-security", "transfer-encoding", "via", "x-content-type-options"),
}
_LIKE_A_KEY = 16
"""The minimum length of an unknown header's value that is masked in the response too: shorter ones may be words."""


def request_entry(request: httpx.Request, matched: Collection[str], secrets: Collection[str]) -> dict[str, Any]:
    """Return a request, whose body has been read, as a recording. Headers in `matched` are not masked."""
    secrets = secrets_of(request, matched) | set(secrets)
    url = without_secrets(request.url)
    entry: dict[str, Any] = {"method": request.method, "url": mask_text(str(url), secrets)}
    query = masked_pairs(parse_qsl(request.url.query.decode("ascii", "replace"), keep_blank_values=True), secrets)
    if query:
        entry["query"] = query
    entry["headers"] = {
        name: _request_header(name, value, name in matched, secrets)
        for name, value in request.headers.items()
        if name in matched or not (name in _NOT_KEPT or name.startswith("x-stainless-"))
    }
    return {**entry, **request_form(request.content, request.headers.get("content-type", ""), secrets)}


def secrets_of(request: httpx.Request, matched: Collection[str]) -> set[str]:
    """Return the secret texts in a request, which may occur in the response; unknown `matched` headers are not."""
    found = _userinfo(request.url)
    for name, value in request.headers.items():
        if is_secret_value(name, value) and name not in matched:
            found |= {value, value.partition(" ")[2], *_parts_of_header(value), *secrets_in(value)}
        elif name in _JSON_HEADERS:
            found |= secrets_in(value)
        elif name in _URL_HEADERS:
            found |= _userinfo(_url(value))
        elif not _is_kept(name, value) and len(value) >= _LIKE_A_KEY and name not in matched:
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
    """Return the password of a URL; a user name without one is a token."""
    return {url.password or url.username}


def _parts_of_header(value: str) -> set[str]:
    """Return the values of cookies, and the password of basic authentication; a user name without one is a key."""
    scheme, _, rest = value.partition(" ")
    if scheme.lower() != "basic":
        return {part.partition("=")[2].strip() for part in value.split(";")}
    try:
        user, _, password = base64.b64decode(rest).decode().partition(":")
        return {password or user}
    except ValueError:
        return set()


def response_entry(
    status: int, headers: httpx.Headers, pieces: list[tuple[int, bytes]], ms: int, secrets: Collection[str]
) -> dict[str, Any]:
    """Return a response as a recording. `ms` is the time before its headers; those of `pieces` count from then on."""
    left_out = set(_NOT_KEPT_OF_RESPONSES)
    plain = decoded_pieces(headers, pieces)
    if plain is not None:
        left_out.add("content-encoding")
        pieces = plain
    entry: dict[str, Any] = {"status": status, "ms": ms, "headers": {}}
    for name in headers:
        if name not in left_out and not name.startswith("cf-"):
            entry["headers"][name] = _response_header(name, headers.get_list(name), secrets)
    return {**entry, **response_form(pieces, headers.get("content-type", ""), secrets)}


def _request_header(name: str, value: str, matched: bool, secrets: Collection[str]) -> Any:
    if not matched and is_secret_value(name, value):
        return MASK
    if name in _JSON_HEADERS and value.lstrip()[:1] in ("{", "["):
        try:
            return mask_json(json.loads(value), secrets)
        except (ValueError, RecursionError):
            return MASK
    if name == "content-type" and "boundary" in value:  # different in each request
        return value.partition(";")[0]
    if matched or _is_kept(name, value):
        return mask_text(value, secrets)
    return MASK


def _is_kept(name: str, value: str) -> bool:
    return name in _NOT_KEPT or name.startswith("x-stainless-") or name in _URL_HEADERS or is_harmless(name, value)


def _response_header(name: str, values: list[str], secrets: Collection[str]) -> str | list[str]:
    """Return the masked value of a header; a list if it was sent more than once."""
    masked = [MASK if is_secret_value(name, value) else mask_text(value, secrets) for value in values]
    return masked[0] if len(masked) == 1 else masked


def _decodable() -> set[str]:
    """Return the content encodings that httpx decodes: some need another package."""
    accepted = httpx.Client(transport=httpx.BaseTransport()).headers["accept-encoding"]
    return {"", "identity", *accepted.replace(" ", "").split(",")}


def decoded_pieces(headers: httpx.Headers, pieces: list[tuple[int, bytes]]) -> list[tuple[int, bytes]] | None:
    """Return the parts of a body without its content encoding; None if it cannot be decoded."""
    codings = headers.get("content-encoding", "").lower().replace(" ", "").split(",")
    if not _decodable().issuperset(codings):
        return None
    arrived = 0

    class Body(httpx.SyncByteStream):
        def __iter__(self) -> Any:
            nonlocal arrived
            for ms, piece in pieces:
                arrived = ms
                yield piece

    try:
        return [(arrived, piece) for piece in httpx.Response(200, headers=headers, stream=Body()).iter_bytes()]
    except httpx.DecodingError:
        return None
