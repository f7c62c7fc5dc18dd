"""The base class of the resources that are written by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar

import httpx

from portkey_ai.api_resources.decoding.model_decoding import decode_as
from portkey_ai.api_resources.decoding.paging import AsyncListing, PortkeyPage, Position, async_listing
from portkey_ai.api_resources.requests.call_options import request_options
from portkey_ai.api_resources.resource_base import AsyncAPIResource
from portkey_ai.api_resources.settings.frame_locals import hide_arguments_of, hides_arguments

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from portkey_ai.api_resources.decoding.paging import Style
    from portkey_ai.api_resources.requests.call_options import CallOptions

    from .gateway_clients import AsyncAPIClient
    from .stream import AsyncStream

_T = TypeVar("_T")
_Page = TypeVar("_Page", bound=PortkeyPage[Any])

Plane = Literal["control", "data", "public"]
"""Which URL an endpoint has: `control_plane_url`, `base_url`, or `model_configs_url`, which needs no key."""


class AsyncPortkeyResource(AsyncAPIResource):
    """Sends a method's request and decodes the response.

    Query parameters and fields of the body that are None or not given are left out; a field named in `nullable` is sent
    as null when it is None.
    """

    def __init_subclass__(cls, **arguments: Any) -> None:
        super().__init_subclass__(**arguments)
        hide_arguments_of(cls)

    def _client_for(self, plane: Plane) -> AsyncAPIClient:
        if plane == "data":
            return self._client.api_client
        return self._client.control_client if plane == "control" else self._client.public_client

    def _url_outside_v1(self, path: str) -> str:
        """Return the URL of a route of the control plane that is not below `/v1`."""
        base = self._client.control_client.base_url
        root = base.raw_path.rstrip(b"/").removesuffix(b"/v1")
        return str(base.copy_with(raw_path=root + path.encode()))

    async def _send(
        self,
        method: str,
        path: str,
        cast_to: type[_T],
        options: CallOptions,
        *,
        query: Mapping[str, object] | None = None,
        body: Mapping[str, object] | Sequence[object] | None = None,
        nullable: Sequence[str] = (),
        plane: Plane = "control",
    ) -> _T:
        request = request_options(method, path, options, query=query, body=body, nullable=nullable)
        result: _T = decode_as(await self._client_for(plane).request(httpx.Response, request), cast_to)
        return result

    async def _stream(
        self, path: str, cast_to: type[_T], options: CallOptions, *, body: Mapping[str, object]
    ) -> AsyncStream[_T]:
        request = request_options("post", path, options, body=body)
        stream: AsyncStream[_T] = await self._client.api_client.request(cast_to, request, stream=True)
        return stream

    def _list(
        self,
        path: str,
        cast_to: type[_Page],
        options: CallOptions,
        *,
        paging: Style,
        query: Mapping[str, object] | None = None,
        plane: Plane = "control",
    ) -> AsyncListing[_Page]:
        """Return a listing, which iterates over the items of all pages; `query` includes the paging parameters."""

        @hides_arguments
        async def fetch(query: Mapping[str, object]) -> _Page:
            page = await self._send("get", path, cast_to, options, query=query, plane=plane)
            page.set_position(Position(paging, query, fetch))
            return page

        set_ = {name: value for name, value in (query or {}).items() if value is not None}
        return async_listing(lambda: fetch(set_))
