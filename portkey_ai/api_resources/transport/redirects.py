"""Redirects: which headers are kept and which are dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai.api_resources.transport.gateway_request import as_gateway_request

if TYPE_CHECKING:
    from httpx import URL, Request

MAX_REDIRECTS = 20

CROSS_ORIGIN_HEADERS = {
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
"""The only headers that are sent to another origin. An allow list, since any header of a user may hold a secret."""

_CONTENT_HEADERS = ("content-type", "content-length", "content-encoding", "transfer-encoding")
_DROPPED = "portkey_ai.dropped_headers"


def prepare_redirect(request: Request, previous: Request, gateway: URL) -> dict[str, Any]:
    """Drop the headers that `request`, a redirect of `previous`, must not have; return arguments for sending it."""
    as_gateway_request(request)
    if request.method != previous.method:
        drop_content_headers(request)
    if is_cross_origin(request.url, gateway):
        dropped = sorted(set(previous.headers) - CROSS_ORIGIN_HEADERS)
        request.extensions[_DROPPED] = dropped or dropped_headers(previous)
    return without_credentials(request, gateway)


def without_credentials(request: Request, gateway: URL) -> dict[str, Any]:
    """Drop headers that may be secret if `request` is cross-origin to `gateway`; return arguments for sending it."""
    if not is_cross_origin(request.url, gateway):
        return {}
    for name in set(request.headers) - CROSS_ORIGIN_HEADERS:
        del request.headers[name]
    return {"auth": None}  # do not send the credentials of a user's own HTTP client either


def drop_content_headers(request: Request) -> None:
    """Drop the headers that describe a body."""
    for name in _CONTENT_HEADERS:
        request.headers.pop(name, None)


def dropped_headers(request: Request) -> list[str]:
    """Return the names of the headers that were not sent along when a redirect led to another origin."""
    names: list[str] = request.extensions.get(_DROPPED, [])
    return names


def is_cross_origin(url: URL, gateway: URL) -> bool:
    """Return whether `url` has another origin than `gateway`; https in place of http on the same host is the same."""
    if (url.scheme, url.host, url.port) == (gateway.scheme, gateway.host, gateway.port):
        return False
    upgraded = (gateway.scheme, url.scheme) == ("http", "https")
    return not (upgraded and url.host == gateway.host and url.port is None and gateway.port is None)
