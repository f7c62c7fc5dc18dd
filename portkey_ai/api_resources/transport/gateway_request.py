"""A request to the gateway. Neither its `repr` nor the `repr` of its headers shows a secret."""

from __future__ import annotations

from httpx import Headers, Request

from portkey_ai.api_resources.settings.masking import masked, without_secrets


class GatewayHeaders(Headers):
    """Headers whose `repr` masks all possible secrets: httpx masks only Authorization and Proxy-Authorization."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({masked(self)!r})"


class GatewayRequest(Request):
    """A request whose `repr` leaves out the query of the URL, which may hold a key."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}({self.method!r}, {str(without_secrets(self.url))!r})>"


def as_gateway_request(request: Request) -> Request:
    """Return `request`, just built by httpx, with a masked `repr`."""
    if type(request) is Request:
        request.__class__ = GatewayRequest
    if type(request.headers) is Headers:
        request.headers.__class__ = GatewayHeaders
    return request
