"""Decodes an HTTP response into a model that carries the gateway's headers."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_args, get_origin

from portkey_ai.api_resources.call_origin import origin_of
from portkey_ai.api_resources.errors.error_context import add_context
from portkey_ai.api_resources.errors.status_errors import text_of
from portkey_ai.api_resources.gateway_response import GatewayResponse

from .relaxed_schema import relaxed_validator

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from httpx import Response

_T = TypeVar("_T")

# Raised for a body that is not JSON, or is nested deeper than Python's stack.
_JSON_ERRORS = (ValueError, RecursionError)

set_headers: Callable[[object, object], None] = cast("Any", GatewayResponse)._headers.__set__
"""Attaches headers to a GatewayResponse; raises TypeError for another object."""


def attach_headers(model: _T, response: Response) -> _T:
    """Return `model` with the headers of `response` attached, if it is a GatewayResponse."""
    headers = response.headers
    try:
        set_headers(model, headers)
    except TypeError:  # not a GatewayResponse; `isinstance` costs more for a pydantic class
        return model
    origin = origin_of(headers)
    if origin is not None and origin.tracked is not None:
        origin.tracked.decoded(model)
    return model


def is_subclass(type_: Any, of: type) -> bool:
    """Return whether `type_` is a class and a subclass of `of`, which `dict[str, str]` is not, even in Python 3.10."""
    return isinstance(type_, type) and get_origin(type_) is None and issubclass(type_, of)


class FastDecoder:
    """Decodes JSON into a model with pydantic-core; returns None if the body needs lenient decoding.

    Thread-safe: while one thread builds the validator, calls in other threads return None.
    """

    _BUILD_AT_CALL = 3
    """The number of the call that builds the validator: building takes milliseconds, too much for one or two calls."""

    def __init__(self, type_: Any) -> None:
        self._type = type_
        self._calls = 0
        self._builder: int | None = None
        self._validate: Callable[..., Any] | None = None

    def __call__(self, data: bytes) -> Any:
        validate = self._validate or self._build_if_used_often()
        if validate is None:
            return None
        try:
            return validate(data, strict=True)
        except ValueError:
            return None

    def _build_if_used_often(self) -> Callable[..., Any] | None:
        process = os.getpid()  # a fork may happen while another thread builds
        if self._builder == process:
            return None
        self._calls += 1  # not atomic: a lost count only delays the building
        if self._calls < self._BUILD_AT_CALL:
            return None
        self._builder = process
        try:
            validator = relaxed_validator(self._type)
        except BaseException:  # Ctrl-C, or an exception of a signal handler: a later call builds it
            self._builder = None
            raise
        self._validate = validator.validate_json if validator is not None else None
        return self._validate


_fast_decoders: dict[Any, FastDecoder] = {}


def fast_decoder(type_: Any) -> FastDecoder | None:
    """Return the decoder of one of this package's types; None for a user's types: there may be any number."""
    decoder = _fast_decoders.get(type_)
    if decoder is None and _is_permanent(type_):
        decoder = _fast_decoders.setdefault(type_, FastDecoder(type_))
    return decoder


def _is_permanent(type_: Any) -> bool:
    if not isinstance(type_, type) or get_origin(type_) is not None:
        return len(_fast_decoders) < 1000  # a union of events; limited, since unions can be created at run time
    from portkey_ai._vendor.openai._models import BaseModel

    if not issubclass(type_, BaseModel) or not type_.__module__.startswith("portkey_ai.") or "[" in type_.__name__:
        return False
    # Types with a `construct` of their own do more than fill fields.
    return getattr(type_.construct, "__func__", None) is getattr(BaseModel.construct, "__func__", None)


def decode_model(response: Response, model: Any) -> Any:
    """Decode the body of `response` into `model`, a vendored class. A 204 becomes a model without fields.

    Raises APIResponseValidationError, which holds the response, if the body is not a JSON object, or is a page that
    names itself as the next one.
    """
    content = response.content
    fast = fast_decoder(model)
    decoded = fast(content) if fast is not None else None
    if decoded is None:
        try:
            data: Any = json.loads(content) if response.status_code != 204 else {}
            if not isinstance(data, dict):
                raise invalid_body_error(response, model)
            decoded = _construct(model, cast("Mapping[str, object]", data))
            if hasattr(model, "_get_page_items"):
                _check_page(response, model, decoded)
        except _JSON_ERRORS as error:
            raise invalid_body_error(response, model) from error
    return attach_headers(_checked_result(response, decoded), response)


def _checked_result(response: Response, decoded: Any) -> Any:
    """Return `decoded`. Raises ErrorBodyError if the body is an error and nothing else."""
    extra = decoded.__pydantic_extra__
    if decoded.__dict__.get("error") or (extra and "error" in extra):
        from portkey_ai.api_resources.errors.error_bodies import error_body_error, error_instead_of_content
        from portkey_ai.api_resources.types.generic_response import GenericResponse

        # In a route without a type, and in a user's own type, a field `error` may mean anything.
        is_known = type(decoded).__module__.startswith("portkey_ai.") and not isinstance(decoded, GenericResponse)
        error = error_instead_of_content(decoded) if is_known else None
        if error is not None:
            raise error_body_error(response, error)
    return decoded


def _check_page(response: Response, model: Any, page: Any) -> None:
    from .paging import repeated_cursor

    if not isinstance(page._get_page_items(), list):
        raise invalid_body_error(response, model)
    cursor = repeated_cursor(page, response.request.url)
    if cursor is not None:
        reason = f"the page after cursor {cursor!r} names the same cursor for the next page: iteration would not end"
        raise _validation_error(response, reason)


def decode_as(response: Response, cast_to: Any) -> Any:
    """Decode the body of `response` into `cast_to`: a model of this package, or any type that pydantic validates.

    `str` and `bytes` return the body, `httpx.Response` the response, `NoneType` None. Models that derive from this
    package's BaseModel are decoded leniently, other types are validated. Raises APIResponseValidationError, which
    holds response and body, if the body is not valid for the type.
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
    # In Python 3.10, `list[int]` is an instance of `type` although it is not a class.
    if get_args(cast_to) or not isinstance(cast_to, type) or not issubclass(cast_to, GatewayResponse):
        return _validate_body(response, cast_to)
    fast = fast_decoder(cast_to)
    decoded = fast(response.content) if fast is not None else None
    if decoded is not None:
        return attach_headers(_checked_result(response, decoded), response)
    try:
        data: Any = json.loads(response.content) if response.content else {}
        items: Any = getattr(cast_to, "items_field", None)
        if isinstance(data, list) and items:  # a list without an envelope
            data = cast("dict[str, object]", {items: data})
        if isinstance(data, dict):
            decoded = _construct(cast_to, cast("object", data))
            if not items or isinstance(decoded.items(), list):
                return attach_headers(_checked_result(response, decoded), response)
    except _JSON_ERRORS as error:
        raise invalid_body_error(response, cast_to) from error
    raise invalid_body_error(response, cast_to)


def _validate_body(response: Response, cast_to: Any) -> Any:
    from pydantic import TypeAdapter, ValidationError
    from pydantic.errors import PydanticUserError

    try:
        adapter: TypeAdapter[Any] = TypeAdapter(cast_to)
        try:
            return adapter.validate_json(response.content)
        except ValidationError:  # unlike pydantic, json.loads accepts UTF-16 and lone surrogates
            return adapter.validate_python(json.loads(response.content))
    except ValidationError as error:
        problem = error.errors(include_url=False, include_context=False)[0]
        location = repr(".".join(map(str, problem["loc"])))[1:-1]  # escaped: the keys come from the body
        raise invalid_body_error(
            response, cast_to, f"{location}: {problem['msg']}" if location else problem["msg"]
        ) from error
    except PydanticUserError as error:
        reason = f"cast_to={_type_name(cast_to)} is not a type that pydantic can validate ({error.message})"
        raise _validation_error(response, reason) from error
    except _JSON_ERRORS as error:
        raise invalid_body_error(response, cast_to) from error


def _construct(cast_to: Any, data: object) -> Any:
    from portkey_ai._vendor.openai._models import construct_type

    return construct_type(type_=cast_to, value=data)


def invalid_body_error(response: Response, cast_to: Any, problem: str | None = None) -> Exception:
    """Return the error for a successful response whose body is not a `cast_to`; `problem` is the first one found."""
    first = f": {problem}" if problem else ""
    hint = "cast_to=httpx.Response returns the response unchanged"
    return _validation_error(response, f"the body is not valid as {_type_name(cast_to)}{first}; {hint}")


def _type_name(type_: Any) -> str:
    return type_.__name__ if isinstance(type_, type) and not get_args(type_) else str(type_)


def _validation_error(response: Response, reason: str) -> Exception:
    from portkey_ai._vendor.openai._exceptions import APIResponseValidationError

    message = f"Status {response.status_code}, but {reason}"
    error = APIResponseValidationError(response, text_of(response), message=message)
    add_context(error, response)
    return error
