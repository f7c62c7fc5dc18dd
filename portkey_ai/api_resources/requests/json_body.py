"""A request's body as bytes; where a value is nothing that JSON can hold, the error says which one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from portkey_ai._vendor.openai._utils._json import openapi_dumps


def json_bytes(body: object) -> bytes:
    """`body` as JSON. Raises TypeError or ValueError that names the field, as in `tools[0].function`."""
    try:
        return openapi_dumps(body)
    except (TypeError, ValueError, RecursionError) as error:
        kind = TypeError if isinstance(error, TypeError) else ValueError
        raise kind(f"{_path_to_fault(body) or 'the body'}: {error}") from error


def _path_to_fault(body: object) -> str:
    """The path of the innermost value that JSON cannot hold."""
    path = ""
    for _ in range(20):  # a structure that contains itself has no innermost one
        inner = next(((step, value) for step, value in _children(body) if not _fits(value)), None)
        if inner is None:
            break
        path, body = path + inner[0], inner[1]
    return path.removeprefix(".")


def _children(value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, Mapping):
        yield from ((f".{name}", item) for name, item in cast("Mapping[object, object]", value).items())
    elif isinstance(value, (list, tuple)):
        yield from ((f"[{number}]", item) for number, item in enumerate(cast("list[object]", value)))


def _fits(value: object) -> bool:
    try:
        openapi_dumps(value)
    except (TypeError, ValueError, RecursionError):
        return False
    return True
