"""From an HTTP answer to a model that carries the gateway's headers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeVar, cast

from portkey_ai.api_resources.errors.error_context import add_context
from portkey_ai.api_resources.errors.status_errors import text_of
from portkey_ai.api_resources.gateway_response import GatewayResponse

from .relaxed_schema import relaxed_validator

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from httpx import Response

_T = TypeVar("_T")

# What reading JSON raises: it is none, or nested deeper than Python's stack.
_NO_JSON = (ValueError, RecursionError)


def attach_headers(answer: _T, response: Response) -> _T:
    """Let `answer` carry the headers of `response`, when it can."""
    if isinstance(answer, GatewayResponse):
        # Beside the fields, as the vendored client keeps `_request_id`: never serialised, kept by copies and pickles.
        answer.__dict__["_headers"] = response.headers
    return answer


class FastDecoder:
    """Makes a model from JSON by pydantic-core; None for what only the lenient decoding can take."""

    _AFTER = 3
    """Building the validator takes milliseconds, so that a program's first answers do without it."""

    def __init__(self, type_: Any) -> None:
        self._type = type_
        self._uses = 0
        self._validate: Callable[..., Any] | None = None

    def __call__(self, data: bytes) -> Any:
        if self._validate is None:
            self._uses += 1
            if self._uses != self._AFTER:
                return None
            validator = relaxed_validator(self._type)
            if validator is None:
                return None
            self._validate = validator.validate_json
        try:
            return self._validate(data, strict=True)
        except ValueError:
            return None


_fast_decoders: dict[Any, FastDecoder] = {}


def fast_decoder(type_: Any) -> FastDecoder | None:
    """The decoder for one of this package's types; None for others, which a program may make without end."""
    decoder = _fast_decoders.get(type_)
    if decoder is None and _lasting(type_):
        decoder = _fast_decoders.setdefault(type_, FastDecoder(type_))
    return decoder


def _lasting(type_: Any) -> bool:
    if not isinstance(type_, type):
        return len(_fast_decoders) < 1000  # a union of events
    from portkey_ai._vendor.openai._models import BaseModel

    if not issubclass(type_, BaseModel) or not type_.__module__.startswith("portkey_ai.") or "[" in type_.__name__:
        return False
    # Some make more of an answer than its fields.
    return getattr(type_.construct, "__func__", None) is getattr(BaseModel.construct, "__func__", None)


def decode_model(response: Response, model: Any) -> Any:
    """The body of `response` as `model`, one of the vendored ones. 204 says nothing: a model without fields.

    Raises APIResponseValidationError, which holds the response, when the body is no JSON object.
    """
    content = response.content
    fast = fast_decoder(model)
    answer = fast(content) if fast is not None else None
    if answer is None:
        try:
            data: Any = json.loads(content) if response.status_code != 204 else {}
            if not isinstance(data, dict):
                raise unexpected(response, model)
            answer = _constructed(model, cast("Mapping[str, object]", data))
            if hasattr(model, "_get_page_items") and not isinstance(answer._get_page_items(), list):
                raise unexpected(response, model)
        except _NO_JSON as error:
            raise unexpected(response, model) from error
    return attach_headers(answer, response)


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
        return text_of(response)
    if cast_to is type(None):
        return None
    ours = isinstance(cast_to, type) and issubclass(cast_to, GatewayResponse)
    fast = fast_decoder(cast_to) if ours else None
    answer = fast(response.content) if fast is not None else None
    if answer is not None:
        return attach_headers(answer, response)
    try:
        data: Any = json.loads(response.content) if response.content or not ours else {}
        if not ours:
            return _validated(cast_to, data)
        items = getattr(cast("object", cast_to), "items_field", None)
        if isinstance(data, list) and items:  # a list without an envelope
            data = cast("dict[str, object]", {items: data})
        if isinstance(data, dict):
            answer = _constructed(cast_to, cast("object", data))
            if not items or isinstance(answer.items(), list):
                return attach_headers(answer, response)
    except _NO_JSON as error:
        raise unexpected(response, cast_to) from error
    raise unexpected(response, cast_to)


def _validated(cast_to: Any, data: object) -> Any:
    from pydantic import TypeAdapter

    return TypeAdapter(cast_to).validate_python(data)


def _constructed(cast_to: Any, data: object) -> Any:
    from portkey_ai._vendor.openai._models import construct_type

    return construct_type(type_=cast_to, value=data)


def unexpected(response: Response, cast_to: Any) -> Exception:
    from portkey_ai._vendor.openai._exceptions import APIResponseValidationError

    wanted = getattr(cast_to, "__name__", cast_to)
    message = (
        f"Status {response.status_code} with a body that is not a {wanted}; "
        "cast_to=httpx.Response returns the response unchanged."
    )
    error = APIResponseValidationError(response, text_of(response), message=message)
    add_context(error, response)
    return error
