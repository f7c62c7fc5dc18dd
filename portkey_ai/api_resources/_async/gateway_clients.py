"""The clients that send: OpenAI's own aimed at the gateway, and a plain one for every other route."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from portkey_ai._vendor.openai._client import AsyncOpenAI
from portkey_ai._vendor.openai._constants import RAW_RESPONSE_HEADER
from portkey_ai._vendor.openai._exceptions import OpenAIError
from portkey_ai.api_resources.decoding.raw_response import RawResponse
from portkey_ai.api_resources.errors.error_mapping import connection_error, worth_another_try
from portkey_ai.api_resources.global_constants import MAX_RETRIES_HEADER
from portkey_ai.api_resources.requests.request_building import AsyncOpenAIBase, GatewayPolicy
from portkey_ai.api_resources.settings.option_table import checked_retries, checked_timeout
from portkey_ai.api_resources.transport.decompression import Inflation
from portkey_ai.api_resources.transport.redirects import MAX_REDIRECTS, can_be_sent_again, kept_from_strangers
from portkey_ai.api_resources.transport.request_log import Exchange
from portkey_ai.version import VERSION

from .body_reading import read
from .stream import AsyncStream, gateway_stream

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Self

    from portkey_ai.instrumentation.tracing_switch import Tracing
    from portkey_ai.routing.router import Router

    Base = AsyncOpenAIBase
else:
    Base = object


class AsyncGatewayTransport(GatewayPolicy, Base):
    """How a request is sent under the gateway policy; mixed into both kinds of client."""

    async def request(self, cast_to: Any, options: Any, *, stream: bool = False, stream_cls: Any = None) -> Any:
        options = self._routed(options)
        if self.tracing is None:
            return await self._ask(cast_to, options, stream=stream, stream_cls=stream_cls)
        with self.tracing.call(options, stream=stream):
            return await self._ask(cast_to, options, stream=stream, stream_cls=stream_cls)

    async def _ask(self, cast_to: Any, options: Any, *, stream: bool, stream_cls: Any) -> Any:
        cast_to = self._maybe_override_cast_to(cast_to, options)
        headers: dict[str, Any] = options.headers or {}
        if MAX_RETRIES_HEADER in headers:
            options.max_retries = headers[MAX_RETRIES_HEADER]
        raw = headers.get(RAW_RESPONSE_HEADER)
        response, retries = await self._answer(options, streamed=stream or raw == "stream")
        if cast_to is httpx.Response and raw is None:
            return response
        answer: dict[str, Any] = {"cast_to": cast_to, "options": options, "retries_taken": retries}
        answer.update(stream=stream, stream_cls=gateway_stream(stream_cls, cast_to) if stream else None)
        if raw == "true" or (raw is None and not stream):
            answered = RawResponse[Any](raw=response, client=self, **answer)
            return answered if raw else answered.parse()
        if raw is not None:
            response.request.headers[RAW_RESPONSE_HEADER] = raw  # where OpenAI's client looks for it
        return await self._process_response(response=response, **answer)

    async def _answer(self, options: Any, *, streamed: bool) -> tuple[httpx.Response, int]:
        """A successful answer, and the number of retries before it; its body is read, unless it is streamed."""
        checked_timeout(options.timeout)
        retries = checked_retries(options.get_max_retries(self.max_retries))
        again = can_be_sent_again(options)
        if not again:
            retries = 0
        taken = 0
        while True:
            options = await self._prepare_options(options)
            request = self._build_request(options, retries_taken=taken)
            await self._prepare_request(request)
            if self.tracing is not None:
                self.tracing.inject(request)
            log = Exchange(request)
            response = None
            try:
                response = await self._followed(request, options.follow_redirects, again)
                log.answered(response)
                if response.is_success and not streamed:
                    await read(response)
                if self.tracing is not None:
                    self.tracing.watch(response)
                if response.is_success:
                    return response, taken
                if taken >= retries or not self._should_retry(response):
                    raise await self._status_error(response)
            except OpenAIError:
                raise
            except Exception as error:
                log.failed(error)
                if taken >= retries or not worth_another_try(error):
                    raise connection_error(error, request) from error
            finally:
                if response is not None and not (streamed and response.is_success):
                    await response.aclose()
            await self._sleep_for_retry(retries_taken=taken, max_retries=retries, options=options, response=response)
            taken += 1

    async def _followed(self, request: httpx.Request, follow: bool | None, again: bool) -> httpx.Response:
        """The answer to `request`, or to what it redirects to; nothing secret goes to another origin.

        `again`: whether its body can be sent again.
        """
        response = await self._send_request(request, stream=True, follow_redirects=False)
        if not (self._client.follow_redirects if follow is None else follow):
            return response
        for _ in range(MAX_REDIRECTS):
            following = response.next_request
            if following is None or (not again and following.method == request.method):
                break
            await response.aclose()
            sending = kept_from_strangers(following, request.url)
            response = await self._send_request(following, stream=True, follow_redirects=False, **sending)
        return response

    async def _status_error(self, response: httpx.Response) -> Exception:
        try:
            await read(response)
        except Exception:  # of a body that is cut short, what matters is the status
            Inflation(response).done()  # so that it is empty, not unread
        return self._make_status_error_from_response(response)


class AsyncGatewayOpenAI(AsyncGatewayTransport, AsyncOpenAI):
    """The vendored client with the gateway's headers, decoding, streams and errors.

    Takes what OpenAI's client takes, `gateway_headers`, `tracing` and `router`. Nothing of it comes from `OPENAI_*`
    variables.
    """

    def __init__(
        self,
        *,
        gateway_headers: Mapping[str, str] | None = None,
        tracing: Tracing | None = None,
        router: Router | None = None,
        **options: Any,
    ) -> None:
        options.setdefault("api_key", "")
        options["_enforce_credentials"] = False
        super().__init__(**options)
        self._default_stream_cls = AsyncStream
        self._adopt(gateway_headers, options, tracing, router)

    def copy(self, *, _extra_kwargs: Mapping[str, Any] | None = None, **options: Any) -> Self:
        own = {"gateway_headers": self._gateway_headers, "tracing": self.tracing, "router": self._router}
        extra = {**own, **(_extra_kwargs or {})}
        return super().copy(_extra_kwargs=extra, **options)

    with_options = copy


class AsyncAPIClient(AsyncGatewayTransport, AsyncOpenAIBase):
    """Sends to any route of the gateway; what the Portkey API's resources use."""

    def __init__(
        self,
        *,
        gateway_headers: Mapping[str, str] | None = None,
        tracing: Tracing | None = None,
        router: Router | None = None,
        **options: Any,
    ) -> None:
        query, headers = options.pop("default_query", None), options.pop("default_headers", None)
        super().__init__(version=VERSION, custom_query=query, _strict_response_validation=False, **options)
        self._default_stream_cls = AsyncStream
        self._adopt(gateway_headers, {"default_headers": headers}, tracing, router)
