"""Requests to any route of the gateway, including routes for which this package has no method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, cast, overload

import httpx
from typing_extensions import TypeVar

from portkey_ai._vendor.openai._files import async_to_httpx_files
from portkey_ai._vendor.openai._models import FinalRequestOptions
from portkey_ai._vendor.openai._types import not_given
from portkey_ai.api_resources.client_base import ClientBase
from portkey_ai.api_resources.decoding.model_decoding import decode_as
from portkey_ai.api_resources.requests.method_arguments import given
from portkey_ai.api_resources.settings.frame_locals import hides_arguments
from portkey_ai.api_resources.settings.validation import validate_mapping
from portkey_ai.api_resources.types.generic_response import GenericResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from portkey_ai._vendor.openai._types import NotGiven, Omit, RequestFiles, RequestOptions

    from .gateway_clients import AsyncAPIClient
    from .stream import AsyncStream

_T = TypeVar("_T", default=GenericResponse)
_R = TypeVar("_R", default=httpx.Response)


class AsyncRoutes(ClientBase):
    """`client.get("/some/route")`, `post`, `put`, `patch`, `delete` and `request`.

    `path` is relative to the client's `base_url`. `body` is sent as JSON, or as a form if `files` are given. Other
    keywords of `post`, `put`, `patch` and `delete` become fields of the body.

    `cast_to` is the type of the result: a model, any type that pydantic validates, `str`, `bytes` or `httpx.Response`.
    By default, `post` returns a JSON object as `GenericResponse`, and the other methods return the `httpx.Response`.
    With `stream=True`, the result is a stream of server-sent events, each of type `cast_to` or `GenericResponse`; if
    other keywords become fields of the body, so does `stream`.

    The options of a call are those of every method: `extra_headers`, `extra_query`, `extra_body`, `timeout` (seconds),
    `max_retries`. `headers` and `params` are other names of the first two.
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
    @hides_arguments
    async def request(
        self,
        method: str,
        path: str,
        *,
        body: object = None,
        params: Mapping[str, object] | None = None,
        headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_body: Mapping[str, object] | None = None,
        files: RequestFiles | None = None,
        cast_to: Any = None,
        stream: bool = False,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        options: RequestOptions | None = None,
        **fields: object,
    ) -> Any:
        """Send a request with any HTTP method; the docstring of the class describes the keywords.

        Raises TypeError for a GET or HEAD request with a body, files or keywords that would become fields of the body.
        """
        mappings = {"params": params, "headers": headers, "extra_query": extra_query, "extra_headers": extra_headers}
        for name, value in {**mappings, "extra_body": extra_body}.items():
            validate_mapping(name, value)
        if method.lower() in ("get", "head"):
            _require_no_body(method, {"body": body, "files": files, "extra_body": extra_body, **fields})
        call: dict[str, Any] = {
            "params": {**(params or {}), **(extra_query or {})},
            "headers": {**(headers or {}), **(extra_headers or {})},
            "timeout": timeout,
            "max_retries": max_retries,
            **cast("dict[str, Any]", options or {}),
        }
        if files:
            call["headers"] = {"Content-Type": "multipart/form-data", **call["headers"]}
        result_type = cast_to or (GenericResponse if stream else httpx.Response)
        if stream and result_type is httpx.Response:
            raise TypeError("cast_to: httpx.Response is not possible with stream=True; expected the type of an event")
        if stream and fields:
            fields = {"stream": True, **fields}
        request = FinalRequestOptions.construct(
            method=method.lower(),
            url=path,
            json_data=_body(body, {**fields, **(extra_body or {})}),
            files=await async_to_httpx_files(files),
            **call,
        )
        if stream:
            return await self.api_client.request(result_type, request, stream=True)
        return decode_as(await self.api_client.request(httpx.Response, request), result_type)

    @overload
    async def get(
        self, path: str, *, stream: Literal[True], cast_to: type[_T] | None = None, **options: Any
    ) -> AsyncStream[_T]: ...
    @overload
    async def get(
        self, path: str, *, stream: Literal[False] = False, cast_to: type[_R] | None = None, **options: Any
    ) -> _R: ...
    @hides_arguments
    async def get(self, path: str, **options: Any) -> Any:
        """Send GET to `path`. Takes `cast_to`, `stream` and the options of a call."""
        return await self.request("get", path, **options)

    @overload
    async def post(
        self, path: str = ..., *, stream: Literal[True], cast_to: type[_T] | None = None, **options: Any
    ) -> AsyncStream[_T]: ...
    @overload
    async def post(
        self, path: str = ..., *, stream: Literal[False] = False, cast_to: type[_T] | None = None, **options: Any
    ) -> _T: ...
    @hides_arguments
    async def post(self, path: str | None = None, *, url: str = "", **options: Any) -> Any:
        """Send POST to `path`. `url` is another name for `path`.

        Takes `body`, `files`, `cast_to`, `stream`, fields of the body, and the options of a call.
        """
        options["cast_to"] = options.get("cast_to") or GenericResponse
        return await self.request("post", path or url, **options)

    @hides_arguments
    async def put(self, path: str, *, cast_to: type[_R] | None = None, **options: Any) -> _R:
        """Send PUT to `path`. Takes `body`, `files`, `cast_to`, fields of the body, and the options of a call."""
        send: Any = self.request
        result: _R = await send("put", path, cast_to=cast_to, **options)
        return result

    @hides_arguments
    async def patch(self, path: str, *, cast_to: type[_R] | None = None, **options: Any) -> _R:
        """Send PATCH to `path`. Takes `body`, `files`, `cast_to`, fields of the body, and the options of a call."""
        send: Any = self.request
        result: _R = await send("patch", path, cast_to=cast_to, **options)
        return result

    @hides_arguments
    async def delete(self, path: str, *, cast_to: type[_R] | None = None, **options: Any) -> _R:
        """Send DELETE to `path`. Takes `body`, `cast_to`, fields of the body, and the options of a call."""
        send: Any = self.request
        result: _R = await send("delete", path, cast_to=cast_to, **options)
        return result


def _body(body: object, fields: Mapping[str, object]) -> object:
    """Return `body` with `fields` added to it."""
    if not fields:
        return body
    if body is not None and not isinstance(body, dict):
        raise TypeError(f"{', '.join(fields)}: only a body that is a dict takes fields, not {type(body).__name__}")
    return given({**cast("dict[str, object]", body or {}), **fields})


def _require_no_body(method: str, parts: Mapping[str, object]) -> None:
    names = [name for name, value in parts.items() if value is not None]
    if names:
        raise TypeError(
            f"{', '.join(names)}: not allowed for {method.upper()}, which has no body; use params= or headers="
        )
