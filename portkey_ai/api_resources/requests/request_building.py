"""The one gateway policy: what leaves in a request's headers, how answers are decoded, what an error says."""

from __future__ import annotations

import platform
from base64 import b64encode
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from httpx import AsyncClient, Client, Headers, Request, Timeout

from portkey_ai._vendor.openai._base_client import AsyncAPIClient as AsyncOpenAIBase
from portkey_ai._vendor.openai._base_client import SyncAPIClient as OpenAIBase
from portkey_ai._vendor.openai._types import NotGiven, Omit
from portkey_ai.api_resources.decoding.model_decoding import attach_headers
from portkey_ai.api_resources.errors.error_mapping import status_error
from portkey_ai.api_resources.settings.option_table import header_token, header_value
from portkey_ai.api_resources.transport.redirects import HARMLESS, is_foreign
from portkey_ai.version import VERSION

from .json_body import json_bytes

if TYPE_CHECKING:
    from httpx import URL, Response
    from typing_extensions import Self

    from portkey_ai._vendor.openai._base_client import BaseClient
    from portkey_ai._vendor.openai._exceptions import APIStatusError
    from portkey_ai._vendor.openai._models import FinalRequestOptions
    from portkey_ai._vendor.openai._types import ResponseT
    from portkey_ai.instrumentation.tracing_switch import Tracing
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
    "AsyncOpenAIBase",
    "GatewayPolicy",
    "OpenAIBase",
    "merge_headers",
]


class GatewayPolicy(Base):
    """Mixed into OpenAI's clients in front of their own base."""

    _gateway_headers: dict[str, str]
    _router: Router | None
    _base_headers: dict[str, str]
    tracing: Tracing | None

    def _adopt(
        self,
        gateway_headers: Mapping[str, str] | None,
        given: Mapping[str, Any],
        tracing: Tracing | None,
        router: Router | None,
    ) -> None:
        """Take on the gateway's headers; of OpenAI's settings keep those in `given`, none of the environment's."""
        self.tracing = tracing
        self._router = router
        for name in ("organization", "project", "webhook_secret", "admin_api_key"):
            setattr(self, name, given.get(name))
        self._custom_headers = cast("Mapping[str, str]", given.get("default_headers") or {})
        self._urls: dict[str, URL] = {}
        url = self._base_url
        self._base_url = url.copy_with(userinfo=b"")  # out of the URL, which httpx writes into its log
        self._own_headers = merge_headers(
            PLATFORM_HEADERS,
            {"Authorization": _basic(url) if url.userinfo else None},
            {"OpenAI-Organization": given.get("organization"), "OpenAI-Project": given.get("project")},
        )
        self._settings = tuple(self.__dict__)  # what follows depends on the gateway's headers, or is made on first use
        self._aim(dict(gateway_headers or {}))

    def _aim(self, gateway_headers: dict[str, str]) -> None:
        self._gateway_headers = gateway_headers
        # Options become headers in a form that can be sent; what the user said beside them is looked at here.
        ready = {**self._own_headers, **{name.lower(): value for name, value in gateway_headers.items()}}
        self._base_headers = merge_headers(self._custom_headers, onto=ready)

    def with_gateway_headers(self, headers: dict[str, str]) -> Self:
        """This client with these headers of the gateway in place of its own; all else is shared."""
        derived = object.__new__(type(self))
        derived.__dict__.update({name: self.__dict__[name] for name in self._settings}, _settings=self._settings)
        derived._aim(headers)
        return derived

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

    def worth_another_try(self, response: Response) -> bool:
        """Whether an answer that is an error says nothing about what another try would bring."""
        return self._should_retry(response)

    def _routed(self, options: FinalRequestOptions) -> FinalRequestOptions:
        """The request as the router wants it, if there is one."""
        if self._router is None or self._leads_elsewhere(options):
            return options
        from portkey_ai.routing.requests import routed

        return routed(self._router, self._base_headers, options)

    @property
    def default_headers(self) -> dict[str, str | Omit]:
        return dict(self._base_headers)

    def _build_headers(self, options: FinalRequestOptions, *, retries_taken: int = 0) -> Headers:  # noqa: ARG002
        return Headers(self._headers_for(options))

    def _headers_for(self, options: FinalRequestOptions) -> dict[str, str]:
        # What OpenAI's helpers tell OpenAI about themselves, and the mark of a raw answer, stay here.
        said = {
            name: value
            for name, value in (options.headers or {}).items()
            if not name.lower().startswith("x-stainless-")
        }
        ready = {**merge_headers(self._auth_headers(options.security)), **self._base_headers}
        if self._leads_elsewhere(options):  # the address of a file, say: our keys are not for whoever has that
            ready = {name: value for name, value in ready.items() if name in HARMLESS}
        if options.json_data is None and options.extra_json is None and options.content is None and not options.files:
            ready.pop("content-type", None)  # the gateway would read a body that is not there, and answer 500
        return merge_headers(said, onto=ready)

    def _leads_elsewhere(self, options: FinalRequestOptions) -> bool:
        return not options.url.startswith("/") and is_foreign(self._prepare_url(options.url), self._base_url)

    def _build_request(self, options: FinalRequestOptions, *, retries_taken: int = 0) -> Request:
        """The request, put together without httpx's and OpenAI's generality where it asks for nothing unusual."""
        http: Any = self._client
        url = self._urls.get(options.url) or self._remembered(options.url)
        unusual = options.files is not None or options.content is not None or options.params or self._custom_query
        if unusual or url is None or not isinstance(http, (Client, AsyncClient)) or http.params:
            return super()._build_request(options, retries_taken=retries_taken)
        # What the HTTP client says of itself: accept-encoding, connection, and what a user's own client adds.
        headers = {**http.headers, **self._headers_for(options)}
        body: Any = options.json_data
        if options.extra_json is not None:
            if body is not None and not isinstance(body, Mapping):
                return super()._build_request(options, retries_taken=retries_taken)
            body = {**cast("Mapping[str, object]", body or {}), **options.extra_json}
        if options.method.lower() == "get":
            headers.pop("content-type", None)
            body = None
        elif not headers.get("content-type", "application/json").startswith("application/json"):
            return super()._build_request(options, retries_taken=retries_taken)
        timeout: Any = self.timeout if isinstance(options.timeout, NotGiven) else options.timeout
        request = Request(
            options.method,
            url,
            headers=headers,
            content=body if body is None or isinstance(body, bytes) else json_bytes(body),
            extensions={"timeout": Timeout(timeout).as_dict()},
        )
        if http.cookies:
            http.cookies.set_cookie_header(request)
        return request

    def _remembered(self, path: str) -> URL | None:
        """The URL of a path, kept for the next time; None for a host whose name httpx needs help with."""
        url = self._prepare_url(path)
        if "_" in url.host or len(self._urls) >= 500:  # paths with ids are without end
            return None if "_" in url.host else url
        self._urls[path] = url
        return url

    def _process_response_data(self, *, data: object, cast_to: type[ResponseT], response: Response) -> ResponseT:
        return attach_headers(super()._process_response_data(data=data, cast_to=cast_to, response=response), response)


def merge_headers(*sources: Mapping[str, object], onto: dict[str, str] | None = None) -> dict[str, str]:
    """One mapping with lower-case names; later sources win, Omit takes a header out, None says nothing.

    `onto`, an earlier result, is what they are merged into. Raises ValueError, naming the header, for a value that a
    header cannot hold, and for a name that is none.
    """
    merged = {} if onto is None else onto
    for source in sources:
        for name, value in source.items():
            if isinstance(value, str):
                merged[header_token(name).lower()] = header_value(name, value)
            elif isinstance(value, Omit):
                merged.pop(name.lower(), None)
            elif value is not None:
                raise ValueError(f"header {name}: expected a string, got {type(value).__name__}")
    return merged


def _basic(url: URL) -> str:
    return "Basic " + b64encode(f"{url.username}:{url.password}".encode()).decode()
