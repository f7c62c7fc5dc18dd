"""Prepare the arguments of a generated method for the vendored method that it calls."""

from __future__ import annotations

from functools import wraps
from types import MethodType
from typing import TYPE_CHECKING, Any, TypeVar, cast

from typing_extensions import ParamSpec

from portkey_ai._vendor.openai._constants import RAW_RESPONSE_HEADER
from portkey_ai._vendor.openai._types import NotGiven, Omit
from portkey_ai.api_resources.global_constants import MAX_RETRIES_HEADER
from portkey_ai.api_resources.settings.frame_locals import hides_arguments
from portkey_ai.api_resources.settings.masking import SecretMapping, secret_mapping
from portkey_ai.api_resources.settings.validation import validate_mapping

from .call_headers import call_headers
from .unknown_parameters import calling_code, warn_about_mistakes

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from portkey_ai._vendor.openai._legacy_response import LegacyAPIResponse

_P = ParamSpec("_P")
_Model = TypeVar("_Model")
_Method = TypeVar("_Method")


def undeprecated(method: _Method) -> _Method:
    """Return the bound method without its deprecation warning, which the wrapper has already issued."""
    bound: Any = method
    function: Any = bound.__func__
    while hasattr(function, "__deprecated__") and hasattr(function, "__wrapped__"):
        function = function.__wrapped__
    return cast("_Method", MethodType(function, bound.__self__))


def raw_response(method: Callable[_P, _Model]) -> Callable[_P, LegacyAPIResponse[_Model]]:
    """Return `method` with a raw response. `with_raw_response` is not used: tools that record user calls replace it."""

    def call(*arguments: _P.args, **options: _P.kwargs) -> LegacyAPIResponse[_Model]:
        headers: Any = call_headers(options.get("extra_headers"))
        headers[RAW_RESPONSE_HEADER] = "true"
        options["extra_headers"] = headers
        return cast("LegacyAPIResponse[_Model]", method(*arguments, **options))

    return call


def async_raw_response(
    method: Callable[_P, Awaitable[_Model]],
) -> Callable[_P, Awaitable[LegacyAPIResponse[_Model]]]:
    """Do the same as `raw_response`, for an async method."""
    return cast("Callable[_P, Awaitable[LegacyAPIResponse[_Model]]]", raw_response(method))


def lower_case(headers: Mapping[str, Any]) -> dict[str, Any]:
    """Return `headers` with lower-case names, so that they replace headers of the client."""
    return SecretMapping((name.lower(), value) for name, value in secret_mapping(headers).items())


def given(fields: Mapping[str, object]) -> dict[str, object]:
    """Return the `fields` that are not `omit` or `not_given`."""
    return {name: value for name, value in fields.items() if not isinstance(value, (NotGiven, Omit))}


def also_named(**names: str) -> Callable[[_Method], _Method]:
    """Decorator: accept other names of parameters, as in `also_named(job_id="fine_tuning_job_id")`."""

    def decorate(method: _Method) -> _Method:
        function: Any = method

        @wraps(function)
        def call(*arguments: Any, **options: Any) -> Any:
            for other, name in names.items():
                if other in options:
                    if name in options:
                        raise TypeError(f"{name}: not allowed together with {other}, which is another name of it")
                    options[name] = options.pop(other)
            return function(*arguments, **options)

        return cast("_Method", hides_arguments(call))

    return decorate


def with_extra(extra_body: object, fields: Mapping[str, object]) -> object:
    """Return `extra_body` with `fields`, the keywords that are not parameters of the method; `extra_body` wins."""
    values = given(fields)
    if not values:
        return extra_body
    warn_about_mistakes(values, method=calling_code())
    validate_mapping("extra_body", extra_body)
    return {**values, **cast("Mapping[str, object]", extra_body or {})}


def with_retries(extra_headers: Mapping[str, Any] | None, max_retries: object) -> Mapping[str, Any] | None:
    """Return `extra_headers` with the `max_retries` of one call, which vendored methods do not accept.

    The client reads it from the headers and never sends it.
    """
    if isinstance(max_retries, NotGiven):
        return None if extra_headers is None else call_headers(extra_headers)
    headers = call_headers(extra_headers)
    headers[MAX_RETRIES_HEADER] = max_retries
    return headers
