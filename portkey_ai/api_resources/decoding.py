"""From an HTTP answer to a model that carries the gateway's headers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .gateway_response import GatewayResponse

if TYPE_CHECKING:
    from httpx import Response

_T = TypeVar("_T")


def attach_headers(answer: _T, response: Response) -> _T:
    """Let `answer` carry the headers of `response`, when it can."""
    if isinstance(answer, GatewayResponse):
        # Beside the fields, as the vendored client keeps `_request_id`: never serialised, kept by copies and pickles.
        answer.__dict__["_headers"] = response.headers
    return answer


def decode_as(response: Response, cast_to: Any) -> Any:
    """What `response` says, as `cast_to`: one of our models, or any type that pydantic can validate.

    `str` and `bytes` are the body itself, `httpx.Response` the answer, `NoneType` nothing. Raises
    APIResponseValidationError, which holds the response, when the body is not of that type.
    """
    from httpx import Response as HTTPResponse

    if cast_to is HTTPResponse:
        return response
    if cast_to is bytes:
        return response.content
    if cast_to is str:
        return response.text
    if cast_to is type(None):
        return None
    ours = isinstance(cast_to, type) and issubclass(cast_to, GatewayResponse)
    try:
        data: Any = json.loads(response.content) if response.content or not ours else {}
        if not ours:
            return _validated(cast_to, data)
        items = getattr(cast("object", cast_to), "items_field", None)
        if isinstance(data, list) and items:  # a list without an envelope
            data = cast("dict[str, object]", {items: data})
        if isinstance(data, dict):
            return attach_headers(_constructed(cast_to, cast("dict[str, object]", data)), response)
    except ValueError as error:
        raise _unexpected(response, cast_to) from error
    raise _unexpected(response, cast_to)


def _validated(cast_to: Any, data: object) -> Any:
    from pydantic import TypeAdapter

    return TypeAdapter(cast_to).validate_python(data)


def _constructed(cast_to: Any, data: dict[str, object]) -> Any:
    from portkey_ai._vendor.openai._models import construct_type

    return construct_type(type_=cast_to, value=data)


def _unexpected(response: Response, cast_to: Any) -> Exception:
    from portkey_ai._vendor.openai._exceptions import APIResponseValidationError

    wanted = getattr(cast_to, "__name__", cast_to)
    message = (
        f"{response.request.method} {response.url.path} answered {response.status_code} with a body that is not a "
        f"{wanted}; cast_to=httpx.Response gives the answer as it is."
    )
    return APIResponseValidationError(response, response.text, message=message)
