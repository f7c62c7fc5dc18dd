"""OpenAI's client aimed at the gateway."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai._vendor.openai._client import AsyncOpenAI
from portkey_ai._vendor.openai._exceptions import APIConnectionError
from portkey_ai.api_resources.base_client import GatewayPolicy, explain, mark, unmark

from .streaming import gateway_stream

if TYPE_CHECKING:
    from collections.abc import Mapping

    from httpx import Request, Response
    from typing_extensions import Self


class AsyncGatewayOpenAI(GatewayPolicy, AsyncOpenAI):
    """The vendored client with the gateway's headers, decoding, streams and errors.

    Takes what OpenAI's client takes, and `gateway_headers`. Nothing of it comes from `OPENAI_*` variables.
    """

    def __init__(self, *, gateway_headers: Mapping[str, str] | None = None, **options: Any) -> None:
        options.setdefault("api_key", "")
        options["_enforce_credentials"] = False
        super().__init__(**options)
        self._adopt(gateway_headers, options)

    def copy(self, *, _extra_kwargs: Mapping[str, Any] | None = None, **options: Any) -> Self:
        extra = {"gateway_headers": self._gateway_headers, **(_extra_kwargs or {})}
        return super().copy(_extra_kwargs=extra, **options)

    with_options = copy

    async def request(self, cast_to: Any, options: Any, *, stream: bool = False, stream_cls: Any = None) -> Any:
        try:
            return await super().request(cast_to, options, stream=stream, stream_cls=gateway_stream(stream_cls))
        except APIConnectionError as error:
            explain(error)
            raise

    async def _send_request(self, request: Request, *, stream: bool, **kwargs: Any) -> Response:
        raw = unmark(request)
        response = await super()._send_request(request, stream=stream, **kwargs)
        mark(response, raw)
        return response
