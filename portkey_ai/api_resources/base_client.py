"""The one gateway policy: what leaves in a request's headers, how answers are decoded, what an error says."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING, Any, cast

from httpx import Headers

from portkey_ai._vendor.openai._base_client import AsyncAPIClient as AsyncOpenAIBase
from portkey_ai._vendor.openai._base_client import SyncAPIClient as OpenAIBase
from portkey_ai._vendor.openai._constants import RAW_RESPONSE_HEADER
from portkey_ai._vendor.openai._types import Omit
from portkey_ai.version import VERSION

from .decoding import attach_headers
from .errors import status_error
from .options import header_value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from httpx import URL, Request, Response

    from portkey_ai._vendor.openai._base_client import BaseClient
    from portkey_ai._vendor.openai._exceptions import APIStatusError
    from portkey_ai._vendor.openai._models import FinalRequestOptions
    from portkey_ai._vendor.openai._types import ResponseT
    from portkey_ai.routing.router import Router

    Base = BaseClient[Any, Any]
else:
    Base = object

PLATFORM_HEADERS = {
    "accept": "application/json",
    "content-type": "application/json",
    "user-agent": f"Portkey/Python {VERSION}",
    "x-portkey-package-version": f"portkey-{VERSION}",
    "x-portkey-runtime": platform.python_implementation(),
    "x-portkey-runtime-version": platform.python_version(),
}


__all__ = [
    "MAX_REDIRECTS",
    "AsyncOpenAIBase",
    "GatewayPolicy",
    "OpenAIBase",
    "mark",
    "merge_headers",
    "unmark",
    "without_credentials",
]


class GatewayPolicy(Base):
    """Mixed into OpenAI's clients in front of their own base."""

    _gateway_headers: dict[str, str]
    _router: Router | None = None
    _base_headers: dict[str, str]

    def _adopt(self, gateway_headers: Mapping[str, str] | None, given: Mapping[str, Any]) -> None:
        """Take on the gateway's headers; of OpenAI's settings keep those in `given`, none of the environment's."""
        for name in ("organization", "project", "webhook_secret", "admin_api_key"):
            setattr(self, name, given.get(name))
        self._custom_headers = cast("Mapping[str, str]", given.get("default_headers") or {})
        self._gateway_headers = dict(gateway_headers or {})
        self._base_headers = merge_headers(
            PLATFORM_HEADERS,
            {"OpenAI-Organization": given.get("organization"), "OpenAI-Project": given.get("project")},
            self._gateway_headers,
            self._custom_headers,
        )

    @property
    def user_agent(self) -> str:
        return self._base_headers["user-agent"]

    @property
    def auth_headers(self) -> dict[str, str]:
        """What a websocket's handshake and `as_openai()` carry: all but the headers that describe a body."""
        if self._router is not None:
            from portkey_ai.routing.requests import refuse_unrouted

            refuse_unrouted(self._base_headers)
        about_bodies = ("accept", "content-type", "user-agent")
        return {name: value for name, value in self._base_headers.items() if name not in about_bodies}

    def _make_status_error_from_response(self, response: Response) -> APIStatusError:
        return status_error(response)

    def _routed(self, options: FinalRequestOptions) -> FinalRequestOptions:
        """The request as the router wants it, if there is one."""
        if self._router is None:
            return options
        from portkey_ai.routing.requests import routed

        return routed(self._router, self._base_headers, options)

    @property
    def default_headers(self) -> dict[str, str | Omit]:
        return dict(self._base_headers)

    def _build_headers(self, options: FinalRequestOptions, *, retries_taken: int = 0) -> Headers:  # noqa: ARG002
        # What OpenAI's helpers tell OpenAI about themselves stays here; the mark of a raw answer is for ourselves.
        said = {
            name: value
            for name, value in (options.headers or {}).items()
            if not name.lower().startswith("x-stainless-") or name == RAW_RESPONSE_HEADER
        }
        ready = {**merge_headers(self._auth_headers(options.security)), **self._base_headers}
        return Headers(merge_headers(said, onto=ready))

    def _process_response_data(self, *, data: object, cast_to: type[ResponseT], response: Response) -> ResponseT:
        return attach_headers(super()._process_response_data(data=data, cast_to=cast_to, response=response), response)


def merge_headers(*sources: Mapping[str, object], onto: dict[str, str] | None = None) -> dict[str, str]:
    """One mapping with lower-case names; later sources win, Omit takes a header out, None says nothing.

    `onto`, an earlier result, is what they are merged into. Raises ValueError, naming the header, for a value that a
    header cannot hold.
    """
    merged = {} if onto is None else onto
    for source in sources:
        for name, value in source.items():
            if isinstance(value, Omit):
                merged.pop(name.lower(), None)
            elif isinstance(value, str):
                merged[name.lower()] = header_value(name, value)
            elif value is not None:
                raise ValueError(f"header {name}: expected a string, got {type(value).__name__}")
    return merged


MAX_REDIRECTS = 20


def without_credentials(request: Request, gateway: URL) -> Request:
    """`request`, without anything secret when it leads to another origin than `gateway`."""
    there = request.url
    if (there.scheme, there.host, there.port) != (gateway.scheme, gateway.host, gateway.port):
        for name in list(request.headers):
            if name.startswith("x-portkey-") or name in PROVIDER_CREDENTIALS:
                del request.headers[name]
    return request


PROVIDER_CREDENTIALS = {"authorization", "proxy-authorization", "cookie", "api-key", "x-api-key", "x-goog-api-key"}


def unmark(request: Request) -> str | None:
    """Take the mark by which OpenAI's client asks itself for a raw answer off what is sent."""
    return request.headers.pop(RAW_RESPONSE_HEADER, None)


def mark(response: Response, value: str | None) -> None:
    """Put that mark back where OpenAI's client looks for it."""
    if value is not None:
        response.request.headers[RAW_RESPONSE_HEADER] = value
