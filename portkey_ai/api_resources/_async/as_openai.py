"""A client of the user's own `openai` package, for frameworks that require one."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

import httpx

from portkey_ai.api_resources.transport.decompression import limit_decompression
from portkey_ai.api_resources.transport.interrupted_requests import afree_connection
from portkey_ai.api_resources.transport.redirects import drop_content_headers, without_credentials
from portkey_ai.api_resources.transport.sent_request import mark_as_sent

if TYPE_CHECKING:
    from openai import AsyncOpenAI

    from .gateway_clients import AsyncGatewayOpenAI

PLACEHOLDER = "portkey"
"""The API key that OpenAI's client requires. It is not sent: the gateway would forward it to the provider."""


def as_openai(gateway: AsyncGatewayOpenAI, http: Any, default_query: object) -> AsyncOpenAI:
    """Return a client of the `openai` package with URL, headers and limits of `gateway`; it sends through `http`."""
    try:
        openai: Any = importlib.import_module("openai")
    except ImportError as error:
        raise ImportError("as_openai() makes a client of the `openai` package: pip install openai") from error
    # Headers that OpenAI's client would create from its own settings or from OPENAI_* variables.
    unset = {name: openai._types.Omit() for name in ("OpenAI-Organization", "OpenAI-Project")}
    spelling = {name.lower(): name for name in ("Authorization", *unset)}
    headers = {spelling.get(name, name): value for name, value in gateway.auth_headers.items() if value}
    # The user's own HTTP client may be of httpx2, which newer releases of `openai` accept.
    library: Any = httpx if isinstance(http, httpx.AsyncClient) else importlib.import_module("httpx2")
    transport = SharedTransport(http, gateway)
    client: AsyncOpenAI = openai.AsyncOpenAI(
        api_key=PLACEHOLDER,
        base_url=str(gateway.base_url),
        default_headers={**unset, **headers},
        default_query=default_query,
        timeout=gateway.timeout,
        max_retries=gateway.max_retries,
        http_client=library.AsyncClient(transport=transport, follow_redirects=True, trust_env=False),
    )
    return client


class SharedTransport(httpx.AsyncBaseTransport):
    """Sends through `http` and never closes it; credentials are never sent to another origin.

    Requests and responses belong to the library of `http`, httpx or httpx2, which have the same methods.
    """

    def __init__(self, http: Any, gateway: AsyncGatewayOpenAI) -> None:
        self._http = http
        self._gateway = gateway

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.headers.get("authorization") == f"Bearer {PLACEHOLDER}":
            del request.headers["authorization"]
        for name, value in self._http.headers.items():  # the headers that a user's own HTTP client adds
            request.headers.setdefault(name, value)
        if request.method == "GET":
            drop_content_headers(request)  # left over from a request with a body that was redirected
        if request.headers.get("content-length") == "0":
            request.headers.pop("content-type", None)  # the gateway would parse the missing body
        if len(request.headers.keys()) < len(request.headers.raw):
            _keep_last_values(request.headers)
        await self._gateway.add_api_key(request)
        if self._gateway.tracing is not None:
            self._gateway.tracing.inject(request)
        sending = without_credentials(request, self._gateway.base_url)
        try:
            response: httpx.Response = await self._http.send(request, stream=True, follow_redirects=False, **sending)
        except BaseException:
            await afree_connection(self._http, request)
            raise
        finally:
            mark_as_sent(request)
        limit_decompression(response)
        if not response.is_success and not self._gateway.allows_retry(request, response):
            response.headers["x-should-retry"] = "false"  # which OpenAI's client obeys
        return response


def _keep_last_values(headers: httpx.Headers) -> None:
    """Keep the last value of a repeated header: OpenAI's client treats names in different case as different headers."""
    for name in set(headers):
        headers[name] = headers.get_list(name)[-1]
