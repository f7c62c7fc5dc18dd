"""What may be sent a second time, and what may be sent to another origin than the gateway's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from httpx import URL, Request

MAX_REDIRECTS = 20

# Not a list of secrets: what a header of a user's own holds, nobody can tell.
HARMLESS = {
    "accept",
    "accept-encoding",
    "connection",
    "content-length",
    "content-type",
    "host",
    "range",
    "transfer-encoding",
    "user-agent",
}


def kept_from_strangers(request: Request, gateway: URL) -> dict[str, Any]:
    """How to send `request`, which loses all that may be secret when it leads to another origin than `gateway`."""
    if not is_foreign(request.url, gateway):
        return {}
    for name in set(request.headers) - HARMLESS:
        del request.headers[name]
    return {"auth": None}  # nor the credentials of a user's own HTTP client


def is_foreign(url: URL, gateway: URL) -> bool:
    """Whether `url` has another origin than `gateway`."""
    return (url.scheme, url.host, url.port) != (gateway.scheme, gateway.host, gateway.port)


def can_be_sent_again(options: Any) -> bool:
    """Whether the body of a request is still there after it was sent: a pipe or a generator would be empty."""
    if options.files is None and options.content is None:  # nearly always
        return True
    files: Any = options.files or ()
    if isinstance(files, Mapping):
        files = list(cast("Mapping[str, Any]", files).items())
    contents: list[Any] = [file[1] if isinstance(file, tuple) else file for _, file in files]
    return all(map(_lasts, [options.content, *contents]))


def _lasts(content: Any) -> bool:
    if content is None or isinstance(content, (bytes, bytearray, str)):
        return True
    if hasattr(content, "seekable"):
        return bool(content.seekable())
    if hasattr(content, "read"):
        return hasattr(content, "seek")
    return not hasattr(content, "__next__") and not hasattr(content, "__anext__")
