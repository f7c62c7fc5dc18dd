"""`AsyncPortkey`, the client class for users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai._public_modules import exported
from portkey_ai._vendor.openai._compat import cached_property
from portkey_ai._vendor.openai._types import omit
from portkey_ai.api_resources.surface import AsyncSurface
from portkey_ai.api_resources.transport.passed_client import remove_owner

from .connections import AsyncConnections
from .gateway_clients import AsyncAPIClient, AsyncGatewayOpenAI
from .routes import AsyncRoutes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from decimal import Decimal
    from types import TracebackType

    import httpx
    from openai import AsyncOpenAI
    from typing_extensions import Self, Unpack

    from portkey_ai._vendor.openai._client import AsyncOpenAIWithRawResponse, AsyncOpenAIWithStreamedResponse
    from portkey_ai._vendor.openai._types import Omit
    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.bulk import AsyncBulk
    from portkey_ai.cost.call_usage import CallUsage
    from portkey_ai.cost.token_count import TokenCount
    from portkey_ai.cost.usage_tracker import UsageTracker


@exported
class AsyncPortkey(AsyncSurface, AsyncRoutes):
    """A client of the Portkey AI Gateway: the OpenAI SDK's surface, and the Portkey API.

    Safe to share between tasks and threads: create one client and reuse it. `with_options` derives clients that share
    its connections. `close()` or `async with` closes the connections.

    Raises `MissingAPIKeyError` without an API key for the hosted gateway, ValueError naming the option for a value
    that cannot be sent.
    """

    _http: httpx.AsyncClient

    def _new_http(self) -> httpx.AsyncClient:
        return AsyncConnections()

    @cached_property
    def openai_client(self) -> AsyncGatewayOpenAI:
        """The vendored OpenAI client, which sends to the gateway with this client's headers."""
        if self._root is not None:
            return self._root.openai_client.with_gateway_headers(self._settings.headers)
        return AsyncGatewayOpenAI(**self._openai_options())

    @cached_property
    def api_client(self) -> AsyncAPIClient:
        """The client that sends to any route of the gateway, with the same settings as `openai_client`."""
        if self._root is not None:
            return self._root.api_client.with_gateway_headers(self._settings.headers)
        return AsyncAPIClient(**self._api_options())

    @cached_property
    def control_client(self) -> AsyncAPIClient:
        """The client for the control plane: configs, keys, logs, administration."""
        return AsyncAPIClient(**self._control_options())

    @cached_property
    def public_client(self) -> AsyncAPIClient:
        """The client for public endpoints; it sends none of this client's headers."""
        return AsyncAPIClient(**self._public_options())

    @cached_property
    def bulk(self) -> AsyncBulk:
        """Many requests at once, with limits, retries and a checkpoint: `client.bulk(requests)`."""
        from portkey_ai.bulk import AsyncBulk

        return AsyncBulk(self)

    @property
    def with_raw_response(self) -> AsyncOpenAIWithRawResponse:
        """The OpenAI resources with methods that return the HTTP response; its `.parse()` returns the model."""
        return self.openai_client.with_raw_response

    @property
    def with_streaming_response(self) -> AsyncOpenAIWithStreamedResponse:
        """The OpenAI resources with methods for `async with` that return a response before its body is read."""
        return self.openai_client.with_streaming_response

    def as_openai(self) -> AsyncOpenAI:
        """Return a client of your own `openai` package (1.x to 3.x), for frameworks that require one.

        It has this client's URL, headers, timeout, retries and connections; closing it leaves this client open.
        Responses, errors and streams are those of that package: `response._request_id`, not `get_headers()`. Raises
        ImportError when `openai` is not installed.
        """
        from .as_openai import as_openai

        return as_openai(self.openai_client, self._http, self._settings.options.get("default_query"))

    def track(
        self,
        *,
        max_cost: Decimal | float | str | None = None,
        max_tokens: int | None = None,
        max_requests: int | None = None,
        on_usage: Callable[[CallUsage], object] | None = None,
    ) -> UsageTracker:
        """Return the usage of the calls of this client in a `with` block, and of clients derived from it.

        `max_cost` is in US dollars. A call after a limit is reached raises UsageLimitExceeded and is not sent; calls
        that run at the same time may exceed it. `on_usage` is called with each call when its response has been read.
        """
        from portkey_ai.cost.usage_tracker import UsageTracker

        return UsageTracker(
            self, max_cost=max_cost, max_tokens=max_tokens, max_requests=max_requests, on_usage=on_usage
        )

    async def count_tokens(
        self,
        *,
        model: str,
        messages: Iterable[Mapping[str, object]],
        tools: Iterable[Mapping[str, object]] | Omit = omit,
        system: str | Omit = omit,
        **options: Unpack[CallOptions],
    ) -> TokenCount:
        """Count the input tokens of a chat before it is sent.

        Asks the provider where it has an endpoint for that: Anthropic, and OpenAI with texts. Otherwise it is an
        estimate with the package tiktoken. Raises ImportError, which names what to install, if that is missing.
        """
        from .token_counting import count_tokens

        return await count_tokens(self, model, list(messages), tools, system, options)

    def is_closed(self) -> bool:
        """Return whether the client was closed."""
        return self._http.is_closed

    async def close(self) -> None:
        """Close the connections, unless they belong to another client (`with_options`) or to your own httpx client.

        An `http_client` of this package (`DefaultAioHttpClient()`), or passed as a class, is closed.
        """
        if self._owns_http and remove_owner(self._http, self):
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()
