"""Send requests: retries, redirects, the API key, and the error that is raised if a request fails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import httpx

from portkey_ai._vendor.openai._constants import RAW_RESPONSE_HEADER
from portkey_ai._vendor.openai._exceptions import OpenAIError
from portkey_ai.api_resources.call_origin import TRACKERS
from portkey_ai.api_resources.decoding.raw_response import RawResponse
from portkey_ai.api_resources.errors.connection_errors import connection_error, raise_unless_http_error
from portkey_ai.api_resources.errors.error_context import add_note
from portkey_ai.api_resources.errors.status_errors import MAX_ERROR_BODY
from portkey_ai.api_resources.exceptions import ClientClosedError
from portkey_ai.api_resources.global_constants import MAX_RETRIES_HEADER
from portkey_ai.api_resources.requests.request_building import GatewayRequests
from portkey_ai.api_resources.settings.validation import validate_retries, validate_timeout
from portkey_ai.api_resources.transport.decompression import limit_decompression
from portkey_ai.api_resources.transport.gateway_request import as_gateway_request
from portkey_ai.api_resources.transport.redirects import CROSS_ORIGIN_HEADERS, MAX_REDIRECTS, prepare_redirect
from portkey_ai.api_resources.transport.request_log import LoggedAttempt
from portkey_ai.api_resources.transport.retry_policy import (
    MAX_RETRY_AFTER,
    RetryPolicy,
    is_control_plane_write,
    is_replayable,
    retry_after,
    retry_delay,
)

from .body_reading import read_start
from .connections import AsyncConnections, close_connections

if TYPE_CHECKING:
    from collections.abc import Mapping

    from portkey_ai.api_resources.requests.request_building import AsyncOpenAIBase as Base
    from portkey_ai.cost.tracked_call import TrackedCall
else:
    Base = object


class AsyncSending(GatewayRequests, Base):
    """Mixin of the vendored client and of the client for other routes: it sends requests."""

    async def request(self, cast_to: Any, options: Any, *, stream: bool = False, stream_cls: Any = None) -> Any:
        """Send a request. Return a model (`cast_to`), a stream, or the raw response if a request header asks for it."""
        options = self._with_route(options)
        trackers = TRACKERS.get()
        if trackers is not None:
            return await self._tracked(trackers, cast_to, options, stream=stream, stream_cls=stream_cls)
        if self.tracing is None:
            return await self._request(cast_to, options, stream=stream, stream_cls=stream_cls)
        with self.tracing.call(options, stream=stream):
            return await self._request(cast_to, options, stream=stream, stream_cls=stream_cls)

    async def _tracked(self, trackers: Any, cast_to: Any, options: Any, *, stream: bool, stream_cls: Any) -> Any:
        from portkey_ai.cost.tracked_call import tracked_call

        call = tracked_call(trackers, self, options)
        arguments: dict[str, Any] = {"stream": stream, "stream_cls": stream_cls, "tracked": call}
        try:
            if self.tracing is None:
                result = await self._request(cast_to, options, **arguments)
            else:
                with self.tracing.call(options, stream=stream):
                    result = await self._request(cast_to, options, **arguments)
        except BaseException as error:
            if call is not None:
                call.failed(error)
            raise
        if call is not None:
            call.sent()
        return result

    async def _request(
        self, cast_to: Any, options: Any, *, stream: bool, stream_cls: Any, tracked: TrackedCall | None = None
    ) -> Any:
        cast_to = self._maybe_override_cast_to(cast_to, options)
        headers: dict[str, Any] = options.headers or {}
        if MAX_RETRIES_HEADER in headers:
            options.max_retries = headers[MAX_RETRIES_HEADER]
        raw = headers.get(RAW_RESPONSE_HEADER)
        response = None
        try:
            response, retries = await self._send_with_retries(options, tracked, streamed=stream or raw == "stream")
            if cast_to is httpx.Response and raw != "true":
                return response
            arguments: dict[str, Any] = {"cast_to": cast_to, "options": options, "retries_taken": retries}
            arguments.update(raw=response, client=self, stream=stream, stream_cls=None)
            if not stream and raw != "stream":
                raw_response = RawResponse[Any](**arguments)
                return raw_response if raw else raw_response.parse()
            # Imported on use: the modules for streams are a fifth of what the first call imports.
            from .streamed_response import AsyncUnreadRawResponse, api_response

            if stream:
                from .stream import gateway_stream

                arguments["stream_cls"] = gateway_stream(stream_cls, cast_to)
                if raw == "true":
                    return AsyncUnreadRawResponse[Any](**arguments)
            streamed_response = api_response(**arguments)
            return streamed_response if raw is not None else await streamed_response.parse()
        except BaseException:
            if response is not None:
                await self._free_connection(response.request, response)
            raise

    async def fetch(self, url: str, headers: Mapping[str, str]) -> httpx.Response:
        """Get a file by a URL that gives access by itself, once; return the response with its body unread.

        No credentials are sent, also not those of a user's own HTTP client. Raises the errors of all requests.
        """
        extensions = {"timeout": httpx.Timeout(self.timeout).as_dict()}  # httpx2 has another class of timeouts
        request = as_gateway_request(self._client.build_request("GET", url, headers=headers, extensions=extensions))
        request.url = type(request.url)(url)  # without the `params` of a user's own HTTP client
        for name in set(request.headers) - CROSS_ORIGIN_HEADERS - set(headers):
            del request.headers[name]
        response = None
        try:
            response = await self._follow_redirects(request, True, True, auth=None)
            limit_decompression(response)
            if not response.is_success:
                raise await self._status_error(response)
            return response
        except OpenAIError:
            if response is not None:
                await response.aclose()
            raise
        except BaseException as error:
            await self._free_connection(request, response)
            if not isinstance(error, Exception):
                raise
            raise_unless_http_error(error)
            raise connection_error(error, request, self._client) from error

    async def _free_connection(self, request: httpx.Request, response: httpx.Response | None) -> None:
        from portkey_ai.api_resources.transport.interrupted_requests import afree_connection

        await afree_connection(self._client, request, response)

    async def _send_with_retries(
        self, options: Any, tracked: TrackedCall | None, *, streamed: bool
    ) -> tuple[httpx.Response, int]:
        """Return a successful response and the number of retries before it; its body is read unless `streamed`."""
        policy = self._retry_policy(options)
        attempt, key_renewed = 0, False
        while True:
            request = await self._prepared_request(options, attempt)
            logged_attempt = LoggedAttempt(request)
            response = None
            try:
                response = await self._follow_redirects(request, options.follow_redirects, policy.replayable)
                if getattr(self._client, "is_closed", False):
                    await close_connections(response)
                logged_attempt.received(response)
                limit_decompression(response)
                if response.is_success and not streamed:
                    await response.aread()
                self._set_origin(response, options, tracked, attempt)
                if self.tracing is not None:
                    self.tracing.watch(response)
                if response.is_success:
                    return response, attempt
                if response.status_code == 401 and self._gateway_key_provider and policy.replayable and not key_renewed:
                    key_renewed = True  # the key may have expired: the callable is called again, once
                    await response.aclose()
                    continue
                retry_after_seconds = retry_after(response)
                may_retry = attempt < policy.retries and policy.allows_response(response)
                if not may_retry or (retry_after_seconds or 0) > MAX_RETRY_AFTER:
                    raise await self._status_error(response, refused_delay=retry_after_seconds if may_retry else None)
                await response.aclose()
            except OpenAIError:
                if response is not None:
                    await response.aclose()
                raise
            except BaseException as error:
                await self._free_connection(request, response)
                if not isinstance(error, Exception):
                    raise
                logged_attempt.failed(error)
                if isinstance(error, RuntimeError) and getattr(self._client, "is_closed", False):
                    raise ClientClosedError from error
                raise_unless_http_error(error)
                if attempt >= policy.retries or not policy.allows_error(error):
                    raise connection_error(error, request, self._client) from error
            delay = retry_delay(attempt, response)
            logged_attempt.retrying(attempt, policy.retries, delay)
            await anyio.sleep(delay)
            attempt += 1

    def _retry_policy(self, options: Any) -> RetryPolicy:
        validate_timeout(options.timeout)
        retries = self._max_retries_for(options)
        if retries is not None:
            validate_retries(retries)
        return RetryPolicy(retries, is_control_plane_write(options.method, options.url), is_replayable(options))

    async def _prepared_request(self, options: Any, attempt: int) -> httpx.Request:
        request = self._build_request(options, retries_taken=attempt)
        await self.add_api_key(request)
        if self.tracing is not None:
            self.tracing.inject(request)
        return request

    async def add_api_key(self, request: httpx.Request) -> None:
        """If `api_key` is a callable, call it and add the key that it returns to the request."""
        if self._gateway_key_provider is not None:
            self._set_api_key_header(request, await self._gateway_key_provider())

    async def _send_request(self, request: httpx.Request, *, stream: bool, **options: Any) -> httpx.Response:
        # The vendored method is not called: it only adds support for other kinds of OpenAI credentials.
        if isinstance(self._client, AsyncConnections) and ("auth" in options or not request.url.userinfo):
            return await self._client.send_once(request)
        response = await self._client.send(request, stream=stream, **options)
        if "stream_id" in response.extensions:  # HTTP/2
            from portkey_ai.api_resources.transport.http2_streams import set_http2_body

            set_http2_body(response, self._client)
        return response

    async def _follow_redirects(
        self, request: httpx.Request, follow: bool | None, replayable: bool, **arguments: Any
    ) -> httpx.Response:
        """Return the last response after redirects. Credentials are never sent to another origin.

        `arguments` are those of sending the first request.
        """
        response = await self._send_request(request, stream=True, follow_redirects=False, **arguments)
        if not (self._client.follow_redirects if follow is None else follow):
            return response
        for _ in range(MAX_REDIRECTS):
            redirect_request = response.next_request
            if redirect_request is None or (not replayable and redirect_request.method == request.method):
                break  # not a redirect, or one that would resend a body that can be read only once
            await response.aclose()
            send_arguments = prepare_redirect(redirect_request, response.request, request.url)
            response = await self._send_request(redirect_request, stream=True, follow_redirects=False, **send_arguments)
        return response

    async def _status_error(self, response: httpx.Response, *, refused_delay: float | None = None) -> Exception:
        """Return the error for `response`. `refused_delay`: the `Retry-After` in seconds, if over the limit."""
        try:
            await read_start(response, MAX_ERROR_BODY)
        except Exception as error:  # an error while reading the body: the status error is still returned
            raise_unless_http_error(error)
        failure = self._make_status_error_from_response(response)
        if refused_delay is not None:
            add_note(
                failure,
                f"not retried: Retry-After is {refused_delay:g} s, more than the limit of {MAX_RETRY_AFTER:g} s",
            )
        return failure
