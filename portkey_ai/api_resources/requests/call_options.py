"""The options of one call of a hand-written method, and how its request is built."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from pydantic import BaseModel
from typing_extensions import TypedDict

from portkey_ai._vendor.openai._models import FinalRequestOptions
from portkey_ai._vendor.openai._types import not_given
from portkey_ai._vendor.openai._utils import path_template
from portkey_ai.api_resources.settings.validation import validate_mapping

from .method_arguments import given
from .nesting import nesting_error
from .unknown_parameters import warn_about_mistakes

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from portkey_ai._vendor.openai._types import NotGiven, Omit


class CallOptions(TypedDict, total=False):
    """Options that every method takes. Other keywords of a method with a body become fields of the body."""

    extra_headers: Mapping[str, str | Omit] | None
    """Headers for this request; they take precedence over the client's."""
    extra_query: Mapping[str, object] | None
    extra_body: Mapping[str, object] | None
    """Fields of the body; they take precedence over the method's own."""
    timeout: float | httpx.Timeout | NotGiven | None
    """Seconds."""
    max_retries: int | NotGiven


def _query(query: Mapping[str, object] | None) -> dict[str, object]:
    """Return the query parameters that are set; lists are joined by commas, as the gateway expects."""
    return {name: _comma_separated(value) for name, value in given(query or {}).items() if value is not None}


def _comma_separated(value: object) -> object:
    return ",".join(str(item) for item in cast("list[object]", value)) if isinstance(value, (list, tuple)) else value


def _plain(value: object) -> object:
    """Return `value` with dicts and lists in place of other mappings and iterables, which `json` cannot encode."""
    if isinstance(value, Mapping):
        return {name: _plain(item) for name, item in cast("Mapping[str, object]", value).items()}
    if isinstance(value, Iterable) and not isinstance(value, (str, bytes, bytearray, BaseModel)):
        return [_plain(item) for item in cast("Iterable[object]", value)]
    return value


def _json_body(content: object) -> Any:
    try:
        return _plain(content)
    except RecursionError:
        raise nesting_error(content) from None


def path_of(template: str, **parts: str) -> str:
    """Insert the quoted `parts` into `template`. Raises ValueError, naming the part, if one is empty, `.` or `..`."""
    for name, value in parts.items():
        if not isinstance(value, str) or not value:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ValueError(f"{name}: expected a non-empty string, got {value!r}")
        if value in (".", ".."):
            raise ValueError(f"{name}: {value!r} is not allowed in a path")
    return path_template(template, **parts)


def request_options(
    method: str,
    path: str,
    options: CallOptions,
    *,
    query: Mapping[str, object] | None = None,
    body: Mapping[str, object] | Sequence[object] | None = None,
    nullable: Sequence[str] = (),
) -> FinalRequestOptions:
    """Build the request of one call. Query parameters and fields that are None or not given are left out.

    A field named in `nullable` is sent as null when it is None. A body that is a list is sent unchanged.
    """
    rest: dict[str, Any] = dict(options)
    named: dict[str, Any] = {name: rest.pop(name, None) for name in ("extra_headers", "extra_query", "extra_body")}
    for name, value in named.items():
        validate_mapping(name, value)
    settings: dict[str, Any] = {name: rest.pop(name, not_given) for name in ("timeout", "max_retries")}
    if rest and method in ("get", "delete"):
        raise TypeError(f"unexpected keyword argument: {', '.join(map(repr, rest))}")
    content: object = None
    if body is not None and not isinstance(body, Mapping):
        if rest or named["extra_body"]:
            raise TypeError(f"the body is a list, which takes no fields: {', '.join(map(repr, rest)) or 'extra_body'}")
        content = body
    elif body is not None or rest or named["extra_body"]:
        warn_about_mistakes(rest)
        set_ = {name: value for name, value in (body or {}).items() if value is not None or name in nullable}
        content = given({**set_, **rest, **(named["extra_body"] or {})})
    return FinalRequestOptions.construct(
        method=method,
        url=path,
        headers=named["extra_headers"] or {},
        params={**_query(query), **(named["extra_query"] or {})},
        json_data=_json_body(content),
        **settings,
    )
