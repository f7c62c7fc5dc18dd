"""The two clients that send requests: OpenAI's client for the gateway, and one for all other routes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai._vendor.openai._client import AsyncOpenAI
from portkey_ai.api_resources.requests.request_building import AsyncOpenAIBase
from portkey_ai.api_resources.transport.retry_policy import DEFAULT_RETRIES
from portkey_ai.version import VERSION

from .sending import AsyncSending

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from typing_extensions import Self

    from portkey_ai.api_resources.call_origin import PriceSource
    from portkey_ai.instrumentation.tracing_switch import Tracing
    from portkey_ai.routing.router import Router


class AsyncGatewayOpenAI(AsyncSending, AsyncOpenAI):
    """The vendored client with the gateway's headers, decoding, streams and errors.

    Takes the arguments of OpenAI's client, and `gateway_headers`, `api_key_provider`, `tracing`, `router`, `prices`
    and `raise_on_failed_finish`. It reads no `OPENAI_*` variable.
    """

    def __init__(
        self,
        *,
        gateway_headers: Mapping[str, str] | None = None,
        api_key_provider: Callable[[], Any] | None = None,
        tracing: Tracing | None = None,
        router: Router | None = None,
        prices: PriceSource | None = None,
        raise_on_failed_finish: bool = False,
        **options: Any,
    ) -> None:
        given = dict(options)
        options.setdefault("api_key", "")
        options.setdefault("max_retries", DEFAULT_RETRIES)
        options["_enforce_credentials"] = False
        super().__init__(**options)
        self._raise_on_failed_finish = raise_on_failed_finish
        self.prices = prices
        self._set_up_gateway(gateway_headers, given, api_key_provider=api_key_provider, tracing=tracing, router=router)

    def copy(self, *, _extra_kwargs: Mapping[str, Any] | None = None, **options: Any) -> Self:
        """Derive a client that differs in the given arguments of OpenAI's client."""
        own = {
            "gateway_headers": self._gateway_headers,
            "api_key_provider": self._gateway_key_provider,
            "tracing": self.tracing,
            "router": self._router,
            "prices": self.prices,
            "raise_on_failed_finish": self._raise_on_failed_finish,
        }
        derived = super().copy(_extra_kwargs={**own, **(_extra_kwargs or {})}, **options)
        derived._retries_set = self._retries_set or "max_retries" in options
        return derived

    with_options = copy


class AsyncAPIClient(AsyncSending, AsyncOpenAIBase):
    """Sends to any route of the gateway; the Portkey API's resources use it."""

    def __init__(
        self,
        *,
        gateway_headers: Mapping[str, str] | None = None,
        api_key_provider: Callable[[], Any] | None = None,
        tracing: Tracing | None = None,
        router: Router | None = None,
        prices: PriceSource | None = None,
        raise_on_failed_finish: bool = False,
        **options: Any,
    ) -> None:
        given = {"default_headers": options.pop("default_headers", None)}
        given.update({name: value for name, value in options.items() if name == "max_retries"})
        query = options.pop("default_query", None)
        options.setdefault("max_retries", DEFAULT_RETRIES)
        super().__init__(version=VERSION, custom_query=query, _strict_response_validation=False, **options)
        self._raise_on_failed_finish = raise_on_failed_finish
        self.prices = prices
        self._set_up_gateway(gateway_headers, given, api_key_provider=api_key_provider, tracing=tracing, router=router)
