"""Requests to any route of the gateway, known to this package or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, cast, overload

import httpx
from typing_extensions import TypeVar

from portkey_ai._vendor.openai._files import async_to_httpx_files
from portkey_ai._vendor.openai._models import FinalRequestOptions
from portkey_ai._vendor.openai._types import not_given
from portkey_ai.api_resources.client_base import ClientBase
from portkey_ai.api_resources.decoding.model_decoding import decode_as
from portkey_ai.api_resources.types.generic_response import GenericResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from portkey_ai._vendor.openai._types import NotGiven, RequestFiles, RequestOptions

    from .gateway_clients import AsyncAPIClient
    from .stream import AsyncStream

_T = TypeVar("_T", default=GenericResponse)
_R = TypeVar("_R", default=httpx.Response)


class AsyncRoutes(ClientBase):
    """`client.get("/some/route")` and its kin.

    `path` is below the client's `base_url`. `body` is sent as JSON, or with `files` as a form; for `post`, `put` and
    `patch` other keywords are fields of it. `cast_to` says what to make of the answer: a model, any type that pydantic
    validates, `str`, `bytes` or `httpx.Response`; without it `post` gives a JSON object, as `GenericResponse`, and the
    others give the `httpx.Response`. With `stream=True` the answer is a stream of server-sent events, each of them as
    `cast_to` or `GenericResponse`; among other fields that are keywords it is one of the body too. `timeout` is in
    seconds.
    """

    @property
    def api_client(self) -> AsyncAPIClient:
        """The client that sends to any route of the gateway."""
        raise NotImplementedError

    @overload
    async def request(
        self, method: str, path: str, *, stream: Literal[True], cast_to: type[_T] | None = None, **options: Any
    ) -> AsyncStream[_T]: ...
    @overload
    async def request(
        self, method: str, path: str, *, stream: Literal[False] = False, cast_to: type[_R] | None = None, **options: Any
    ) -> _R: ...
    async def request(
        self,
        method: str,
        path: str,
        *,
        body: object = None,
        params: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        files: RequestFiles | None = None,
        cast_to: Any = None,
        stream: bool = False,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        options: RequestOptions | None = None,
        **fields: object,
    ) -> Any:
        """Send a request with any method; the keywords are those of the class."""
        given: dict[str, Any] = {"params": params or {}, "headers": headers or {}, "timeout": timeout}
        given.update({"max_retries": max_retries, **cast("dict[str, Any]", options or {})})
        if files:
            given["headers"] = {"Content-Type": "multipart/form-data", **given["headers"]}
        wanted = cast_to or (GenericResponse if stream else httpx.Response)
        if stream and fields:
            fields = {"stream": True, **fields}
        request = FinalRequestOptions.construct(
            method=method.lower(),
            url=path,
            json_data=_body(body, fields),
            files=await async_to_httpx_files(files),
            **given,
        )
        if stream:
            return await self.api_client.request(wanted, request, stream=True)
        return decode_as(await self.api_client.request(httpx.Response, request), wanted)

    @overload
    async def get(
        self, path: str, *, stream: Literal[True], cast_to: type[_T] | None = None, **options: Any
    ) -> AsyncStream[_T]: ...
    @overload
    async def get(
        self, path: str, *, stream: Literal[False] = False, cast_to: type[_R] | None = None, **options: Any
    ) -> _R: ...
    async def get(self, path: str, **options: Any) -> Any:
        """GET `path`: `params`, `headers`, `cast_to`, `stream`, `timeout`, `max_retries`."""
        return await self.request("get", path, **options)

    @overload
    async def post(
        self, path: str = ..., *, stream: Literal[True], cast_to: type[_T] | None = None, **options: Any
    ) -> AsyncStream[_T]: ...
    @overload
    async def post(
        self, path: str = ..., *, stream: Literal[False] = False, cast_to: type[_T] | None = None, **options: Any
    ) -> _T: ...
    async def post(self, path: str | None = None, *, url: str = "", **options: Any) -> Any:
        """POST to `path`: `body`, `files`, `params`, `headers`, `cast_to`, `stream`, `timeout`, `max_retries`.

        `url` is the published package's name for `path`.
        """
        options["cast_to"] = options.get("cast_to") or GenericResponse
        return await self.request("post", path or url, **options)

    async def put(self, path: str, *, cast_to: type[_R] | None = None, **options: Any) -> _R:
        """PUT to `path`: `body`, `files`, `params`, `headers`, `cast_to`, `timeout`, `max_retries`."""
        send: Any = self.request
        answer: _R = await send("put", path, cast_to=cast_to, **options)
        return answer

    async def patch(self, path: str, *, cast_to: type[_R] | None = None, **options: Any) -> _R:
        """PATCH `path`: `body`, `files`, `params`, `headers`, `cast_to`, `timeout`, `max_retries`."""
        send: Any = self.request
        answer: _R = await send("patch", path, cast_to=cast_to, **options)
        return answer

    async def delete(self, path: str, *, cast_to: type[_R] | None = None, **options: Any) -> _R:
        """DELETE `path`: `params`, `headers`, `cast_to`, `timeout`, `max_retries`."""
        send: Any = self.request
        answer: _R = await send("delete", path, cast_to=cast_to, **options)
        return answer


def _body(body: object, fields: Mapping[str, object]) -> object:
    """`body` and the keywords that are fields of it."""
    if not fields:
        return body
    if body is not None and not isinstance(body, dict):
        raise TypeError(f"{', '.join(fields)}: can only join a body that is a mapping, not {type(body).__name__}")
    return {**cast("dict[str, object]", body or {}), **fields}
