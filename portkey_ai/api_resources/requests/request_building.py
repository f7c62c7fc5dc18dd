"""Build requests for the gateway: URL, headers and body."""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, NoReturn, cast

from httpx import AsyncClient, Client, Headers, Request, Timeout

from portkey_ai._vendor.openai._base_client import AsyncAPIClient as AsyncOpenAIBase
from portkey_ai._vendor.openai._base_client import SyncAPIClient as OpenAIBase
from portkey_ai._vendor.openai._types import NotGiven
from portkey_ai.api_resources.call_origin import CallOrigin
from portkey_ai.api_resources.decoding.model_decoding import attach_headers
from portkey_ai.api_resources.errors.status_errors import status_error
from portkey_ai.api_resources.settings.frame_locals import hides_arguments
from portkey_ai.api_resources.settings.masking import SecretMapping
from portkey_ai.api_resources.settings.validation import is_sentinel
from portkey_ai.api_resources.transport.gateway_request import GatewayHeaders, GatewayRequest, as_gateway_request
from portkey_ai.api_resources.transport.redirects import CROSS_ORIGIN_HEADERS, is_cross_origin
from portkey_ai.api_resources.transport.retry_policy import DEFAULT_RETRIES, RetryPolicy, is_control_plane_write

from .json_body import json_bytes
from .nesting import nesting_error
from .request_headers import (
    API_KEY_HEADER,
    BODY_HEADERS,
    PLATFORM_HEADERS,
    PendingAPIKey,
    basic_authorization,
    merge_headers,
    validated_key,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from httpx import URL, Response
    from typing_extensions import Self

    from portkey_ai._vendor.openai._base_client import BaseClient
    from portkey_ai._vendor.openai._exceptions import APIStatusError
    from portkey_ai._vendor.openai._models import FinalRequestOptions
    from portkey_ai._vendor.openai._types import Omit, ResponseT
    from portkey_ai.api_resources.call_origin import PriceSource
    from portkey_ai.cost.tracked_call import TrackedCall
    from portkey_ai.instrumentation.tracing_switch import Tracing
    from portkey_ai.routing.router import Router

    Base = BaseClient[Any, Any]
else:
    Base = object

__all__ = ["AsyncOpenAIBase", "GatewayRequests", "OpenAIBase"]

_V1 = "/v1/"
_QUOTED_TWICE = re.compile(r"(?<=/)(?:arn%253A|s3%253A%252F%252F|gs%253A%252F%252F|projects%252F)[^/?]*", re.IGNORECASE)
"""An id that was quoted by the gateway, then by the client: an ARN, the URL of a bucket, a name of Vertex AI."""


class GatewayRequests(Base):
    """Mixin that builds the requests of a client; it comes before OpenAI's client class in the bases."""

    _gateway_headers: Mapping[str, str]
    _gateway_key_provider: Callable[[], Any] | None
    _retries_set: bool
    _raise_on_failed_finish: bool
    _router: Router | None
    _base_headers: dict[str, str]
    tracing: Tracing | None
    prices: PriceSource | None
    """None for a client that calls no model: its calls have no cost and are not tracked."""

    def _set_up_gateway(
        self,
        gateway_headers: Mapping[str, str] | None,
        given: Mapping[str, Any],
        *,
        api_key_provider: Callable[[], Any] | None,
        tracing: Tracing | None,
        router: Router | None,
    ) -> None:
        """Store the gateway's headers and the settings of OpenAI's client in `given`; ignore OPENAI_* variables.

        `api_key_provider` returns the gateway's API key before each request.
        """
        self.tracing = tracing
        self._router = router
        self._gateway_key_provider = api_key_provider
        self._retries_set = "max_retries" in given
        for name in ("organization", "project", "webhook_secret", "admin_api_key"):
            setattr(self, name, given.get(name))
        self._custom_headers = cast("Mapping[str, str]", SecretMapping(given.get("default_headers") or {}))
        self._has_openai_key = bool(given.get("api_key") or given.get("admin_api_key"))
        self._urls: dict[str, URL] = {}
        authorization = basic_authorization(self._base_url)
        self._base_url = self._base_url.copy_with(userinfo=b"")  # httpx logs the URL
        self._package_headers = SecretMapping(merge_headers(
            PLATFORM_HEADERS,
            {"Authorization": authorization},
            {"OpenAI-Organization": given.get("organization"), "OpenAI-Project": given.get("project")},
        ))  # fmt: skip
        # Without what depends on the gateway's headers or is created later.
        self._shared_attributes = dict(self.__dict__)
        self._use_gateway_headers(SecretMapping(gateway_headers or {}))

    def _use_gateway_headers(self, gateway_headers: Mapping[str, str]) -> None:
        self._gateway_headers = gateway_headers
        # Headers made of options are valid already; the user's own headers are validated here.
        headers = SecretMapping(self._package_headers)
        headers.update((name.lower(), value) for name, value in gateway_headers.items())
        self._base_headers = merge_headers(self._custom_headers, onto=headers)

    def with_gateway_headers(self, headers: Mapping[str, str]) -> Self:
        """Return a client with `headers` as its gateway headers; it shares everything else with this client."""
        derived = object.__new__(type(self))
        derived.__dict__.update(self._shared_attributes, _shared_attributes=self._shared_attributes)
        derived._use_gateway_headers(headers)
        return derived

    @property
    def base_url(self) -> URL:
        """The gateway's URL, with a trailing slash."""
        return self._base_url

    @base_url.setter
    def base_url(self, url: object) -> NoReturn:  # noqa: ARG002
        raise AttributeError("base_url: a client does not change; use with_options(base_url=...)")

    @property
    def user_agent(self) -> str:
        """The user agent that is sent."""
        return self._base_headers["user-agent"]

    @property
    def auth_headers(self) -> dict[str, str]:
        """The headers of a websocket's handshake and of `as_openai()`: all but those that describe a body."""
        if self._router is not None:
            self._router.refuse_unrouted(self._base_headers)
        left_out = (*BODY_HEADERS, "user-agent")
        headers = SecretMapping({name: value for name, value in self._base_headers.items() if name not in left_out})
        if self._gateway_key_provider is not None:
            headers.setdefault(API_KEY_HEADER, PendingAPIKey.of(self._gateway_key_provider))
        return headers

    def _make_status_error_from_response(self, response: Response) -> APIStatusError:
        return status_error(response)

    def _set_origin(
        self, response: Response, options: FinalRequestOptions, tracked: TrackedCall | None, retries: int
    ) -> None:
        """Attach what `cost` and tracking need to the headers of `response`, which its results share."""
        if self.prices is None:
            return
        body: Any = options.json_data
        model: object = body.get("model") if type(body) is dict else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        origin = CallOrigin(self.prices, model, self._base_headers.get("x-portkey-provider"), tracked)  # pyright: ignore[reportUnknownArgumentType]
        headers: Any = response.headers
        headers._portkey_origin = origin
        if tracked is not None:
            tracked.responded(response, origin, retries)

    def metadata_header(self, options: FinalRequestOptions) -> str | None:
        """Return the metadata that a request is sent with, as JSON."""
        given: Any = options.headers or {}
        name = "x-portkey-metadata"
        own: object = next((value for key, value in given.items() if key.lower() == name), None)
        return self._base_headers.get(name) if own is None else str(own)

    def _with_route(self, options: FinalRequestOptions) -> FinalRequestOptions:
        """Return the request with the router's changes, if the client has a router."""
        if self._router is None or self._is_cross_origin(options):
            return options
        return self._router.routed_request(self._base_headers, options)

    @property
    def default_headers(self) -> dict[str, str | Omit]:
        """The headers of every request (a copy)."""
        return SecretMapping(self._base_headers)

    def _build_headers(self, options: FinalRequestOptions, *, retries_taken: int = 0) -> Headers:  # noqa: ARG002
        headers = Headers(self._headers_for(options))
        headers.__class__ = GatewayHeaders
        return headers

    def _headers_for(self, options: FinalRequestOptions) -> dict[str, str]:
        # These headers are for the client itself, such as the marker of a raw response, or describe vendored helpers.
        given = SecretMapping(
            (name, value)
            for name, value in (options.headers or {}).items()
            if not name.lower().startswith("x-stainless-")
        )
        headers = SecretMapping(self._base_headers)
        if self._has_openai_key:
            for name, value in merge_headers(self._auth_headers(options.security)).items():
                headers.setdefault(name, value)
        if self._is_cross_origin(options):  # the URL of a file, say: credentials are never sent to another origin
            headers = SecretMapping((name, value) for name, value in headers.items() if name in CROSS_ORIGIN_HEADERS)
        if options.json_data is None and options.extra_json is None and options.content is None and not options.files:
            headers.pop("content-type", None)  # the gateway would parse the missing body, and respond with 500
        return merge_headers(given, onto=headers)

    def _is_cross_origin(self, options: FinalRequestOptions) -> bool:
        return not options.url.startswith("/") and is_cross_origin(self._prepare_url(options.url), self._base_url)

    def _build_request(self, options: FinalRequestOptions, *, retries_taken: int = 0) -> Request:
        """Build the request; a usual one without the general code of httpx and OpenAI, which is slower."""
        http: Any = self._client
        url = self._urls.get(options.url) or self._cached_url(options.url)
        has_files_or_query = (
            options.files is not None or options.content is not None or options.params or self._custom_query
        )
        if has_files_or_query or url is None or not isinstance(http, (Client, AsyncClient)) or http.params:
            return self._build_general_request(options, retries_taken)
        # The headers of the HTTP client: accept-encoding, connection, and those that a user's own client adds.
        headers = SecretMapping(getattr(http, "fixed_headers", None) or http.headers)
        headers.update(self._headers_for(options))
        body: Any = options.json_data
        if options.extra_json is not None:
            if body is not None and not isinstance(body, Mapping):
                return self._build_general_request(options, retries_taken)
            body = _without_omitted({**cast("Mapping[str, object]", body or {}), **options.extra_json})
        if options.method.lower() == "get":
            headers.pop("content-type", None)
            body = None
        elif not headers.get("content-type", "application/json").startswith("application/json"):
            return self._build_general_request(options, retries_taken)
        timeout: Any = self.timeout if isinstance(options.timeout, NotGiven) else options.timeout
        request = GatewayRequest(
            options.method,
            url,
            headers=headers,
            content=body if body is None or isinstance(body, bytes) else json_bytes(body),
            extensions={"timeout": Timeout(timeout).as_dict()},
        )
        request.headers.__class__ = GatewayHeaders
        if http.cookies:
            http.cookies.set_cookie_header(request)
        return request

    def _build_general_request(self, options: FinalRequestOptions, retries_taken: int) -> Request:
        if options.files is not None or options.content is not None:
            options = _with_sized_files(options)
        try:
            return as_gateway_request(super()._build_request(options, retries_taken=retries_taken))
        except RecursionError:
            parts = {"body": options.json_data, "extra_body": options.extra_json, "query": options.params}
            raise nesting_error(parts) from None

    def _prepare_url(self, url: str) -> URL:
        if url.startswith(_V1) and self._base_url.path.endswith(_V1):
            url = url[len(_V1) - 1 :]  # the base URL already ends with /v1/
        if "%25" in url and url.startswith("/"):
            url = _QUOTED_TWICE.sub(lambda found: found[0].replace("%25", "%"), url)
        return super()._prepare_url(url)

    def _cached_url(self, path: str) -> URL | None:
        """Return the URL of a path and cache it; None for a host with an underscore, which needs the general code."""
        url = self._prepare_url(path)
        if "_" in url.host or len(self._urls) >= 500:  # limited, since each id makes another path
            return None if "_" in url.host else url
        self._urls[path] = url
        return url

    @hides_arguments
    def _set_api_key_header(self, request: Request, api_key: object) -> None:
        """Add the key that `api_key_provider` has returned to a request to the gateway, unless that has a key."""
        key = validated_key(api_key)
        if API_KEY_HEADER not in request.headers and not is_cross_origin(request.url, self._base_url):
            request.headers[API_KEY_HEADER] = key

    def _max_retries_for(self, options: FinalRequestOptions) -> int | None:
        """Return the number of retries that the user has set for a request or the client; None when it is unset."""
        if not isinstance(options.max_retries, NotGiven):
            return options.get_max_retries(DEFAULT_RETRIES)
        return self.max_retries if self._retries_set else None

    def allows_retry(self, request: Request, response: Response) -> bool:
        """Return whether the retry rule allows another attempt after an error response."""
        retries = self.max_retries if self._retries_set else None
        write = is_control_plane_write(request.method, str(request.url))
        return RetryPolicy(retries, write, replayable=True).allows_response(response)

    def _process_response_data(self, *, data: object, cast_to: type[ResponseT], response: Response) -> ResponseT:
        return attach_headers(super()._process_response_data(data=data, cast_to=cast_to, response=response), response)


def _with_sized_files(options: FinalRequestOptions) -> FinalRequestOptions:
    from .uploaded_files import content_with_size, with_sizes

    sized = copy(options)
    if options.files is not None:
        sized.files = with_sizes(options.files)
    sized.content = content_with_size(options.content)
    return sized


def _without_omitted(body: dict[str, object]) -> dict[str, object]:
    """Return `body` without fields that `extra_body={"name": omit}` removes."""
    if any(map(is_sentinel, body.values())):
        return {name: value for name, value in body.items() if not is_sentinel(value)}
    return body
