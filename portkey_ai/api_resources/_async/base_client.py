"""The clients that send: OpenAI's own aimed at the gateway, and a plain one for every other route."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai._vendor.openai._client import AsyncOpenAI
from portkey_ai._vendor.openai._exceptions import APIConnectionError
from portkey_ai.api_resources.base_client import (
    MAX_REDIRECTS,
    AsyncOpenAIBase,
    GatewayPolicy,
    mark,
    unmark,
    without_credentials,
)
from portkey_ai.api_resources.errors import explain
from portkey_ai.version import VERSION

from .streaming import AsyncStream, gateway_stream

if TYPE_CHECKING:
    from collections.abc import Mapping

    from httpx import Request, Response
    from typing_extensions import Self

    from portkey_ai.routing.router import Router

    Base = AsyncOpenAIBase
else:
    Base = object


class AsyncGatewayTransport(GatewayPolicy, Base):
    """How a request is sent under the gateway policy; mixed into both kinds of client."""

    async def request(self, cast_to: Any, options: Any, *, stream: bool = False, stream_cls: Any = None) -> Any:
        try:
            return await super().request(
                cast_to, self._routed(options), stream=stream, stream_cls=gateway_stream(stream_cls)
            )
        except APIConnectionError as error:
            explain(error)
            raise

    async def _send_request(self, request: Request, *, stream: bool, **kwargs: Any) -> Response:
        raw = unmark(request)
        follow = kwargs.pop("follow_redirects", self._client.follow_redirects)
        response = await super()._send_request(request, stream=stream, follow_redirects=False, **kwargs)
        for _ in range(MAX_REDIRECTS):
            if not follow or response.next_request is None:
                break
            await response.aclose()
            following = without_credentials(response.next_request, request.url)
            response = await super()._send_request(following, stream=stream, follow_redirects=False, **kwargs)
        mark(response, raw)
        return response


class AsyncGatewayOpenAI(AsyncGatewayTransport, AsyncOpenAI):
    """The vendored client with the gateway's headers, decoding, streams and errors.

    Takes what OpenAI's client takes, `gateway_headers` and `router`. Nothing of it comes from `OPENAI_*` variables.
    """

    def __init__(
        self, *, gateway_headers: Mapping[str, str] | None = None, router: Router | None = None, **options: Any
    ) -> None:
        self._router = router
        options.setdefault("api_key", "")
        options["_enforce_credentials"] = False
        super().__init__(**options)
        self._default_stream_cls = AsyncStream
        self._adopt(gateway_headers, options)

    def copy(self, *, _extra_kwargs: Mapping[str, Any] | None = None, **options: Any) -> Self:
        extra = {"gateway_headers": self._gateway_headers, "router": self._router, **(_extra_kwargs or {})}
        return super().copy(_extra_kwargs=extra, **options)

    with_options = copy


class AsyncAPIClient(AsyncGatewayTransport, AsyncOpenAIBase):
    """Sends to any route of the gateway; what the Portkey API's resources use."""

    def __init__(
        self, *, gateway_headers: Mapping[str, str] | None = None, router: Router | None = None, **options: Any
    ) -> None:
        self._router = router
        query, headers = options.pop("default_query", None), options.pop("default_headers", None)
        super().__init__(version=VERSION, custom_query=query, _strict_response_validation=False, **options)
        self._default_stream_cls = AsyncStream
        self._adopt(gateway_headers, {"default_headers": headers})
