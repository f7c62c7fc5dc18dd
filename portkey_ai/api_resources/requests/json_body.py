"""Encode a request body as JSON. An error names the field that JSON cannot hold."""

from __future__ import annotations

from portkey_ai._vendor.openai._utils._json import openapi_dumps

from .nesting import check_nesting, children, nesting_error


def json_bytes(body: object) -> bytes:
    """Return `body` as JSON.

    Raises TypeError or ValueError that names the field, as in `tools[0].function`.
    """
    try:
        return openapi_dumps(body)
    except RecursionError:
        raise nesting_error(body) from None
    except (TypeError, ValueError) as error:
        check_nesting(body)
        kind = TypeError if isinstance(error, TypeError) else ValueError
        raise kind(f"{_path_to_invalid(body) or 'the body'}: {error}") from error


def _path_to_invalid(body: object) -> str:
    """Return the path of the innermost value that JSON cannot hold."""
    path = ""
    while inner := next(((step, value) for step, value in children(body) if not _is_json(value)), None):
        path, body = path + inner[0], inner[1]
    return path.removeprefix(".")


def _is_json(value: object) -> bool:
    try:
        openapi_dumps(value)
    except (TypeError, ValueError, RecursionError):
        return False
    return True
