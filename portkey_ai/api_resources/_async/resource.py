"""Base of the resources that are written by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import httpx

from portkey_ai.api_resources.apis.api_resource import AsyncAPIResource
from portkey_ai.api_resources.calls import request_options
from portkey_ai.api_resources.decoding import decode_as

if TYPE_CHECKING:
    from collections.abc import Mapping

    from portkey_ai.api_resources.calls import CallOptions

    from .streaming import AsyncStream

_T = TypeVar("_T")


class AsyncPortkeyResource(AsyncAPIResource):
    """Sends a method's request and decodes the answer."""

    async def _send(
        self,
        method: str,
        path: str,
        cast_to: type[_T],
        options: CallOptions,
        *,
        query: Mapping[str, object] | None = None,
        body: Mapping[str, object] | None = None,
    ) -> _T:
        request = request_options(method, path, options, query=query, body=body)
        answer: _T = decode_as(await self._client.api_client.request(httpx.Response, request), cast_to)
        return answer

    async def _stream(
        self, path: str, cast_to: type[_T], options: CallOptions, *, body: Mapping[str, object]
    ) -> AsyncStream[_T]:
        request = request_options("post", path, options, body=body)
        stream: AsyncStream[_T] = await self._client.api_client.request(cast_to, request, stream=True)
        return stream
