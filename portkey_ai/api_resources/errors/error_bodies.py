"""Errors that providers and the gateway report in a body: as an event, or in a response with a successful status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from portkey_ai.api_resources.exceptions import ErrorBodyError

from .error_context import add_context

if TYPE_CHECKING:
    from collections.abc import Mapping

    from httpx import Response

_FIELDS_WITHOUT_CONTENT = ("error", "object", "model", "provider", "created", "type", "status", "usage")
"""Fields that do not count as content: both results and errors may have them."""


def error_message(error: object) -> str | None:
    """Return the text of an error that a provider or the gateway reports."""
    text = error
    if isinstance(text, dict):
        fields = cast("dict[str, object]", text)
        text = fields.get("message", fields.get("html-message"))
    return text if isinstance(text, str) and text else None


def error_body_error(response: Response, error: object) -> ErrorBodyError:
    """Return the error for a response with a successful status whose body is an error."""
    message = f"Status {response.status_code}, but the body is an error: {error_message(error) or error}"
    failure = ErrorBodyError(message, response=response, body=error)
    add_context(failure, response)
    return failure


def error_instead_of_content(model: Any) -> object:
    """Return the `error` of a decoded response if the response has no content besides it, else None.

    A response with choices has content. So has an object with an id, such as a batch, whose `error` is a fact about
    the object.
    """
    fields: Mapping[str, Any] = model.__dict__
    extra = cast("Mapping[str, Any]", model.__pydantic_extra__ or {})
    error: Any = fields.get("error") or extra.get("error")
    if not error or isinstance(error, (bool, int, float)):
        return None
    if "choices" in fields:
        has_content = bool(fields["choices"])
    else:
        has_content = any(
            value is not None and name not in _FIELDS_WITHOUT_CONTENT and name in model.__pydantic_fields_set__
            for name, value in fields.items()
        )
    if has_content:
        return None
    to_dict: Any = getattr(error, "to_dict", None)
    return cast("object", to_dict() if to_dict is not None else error)
