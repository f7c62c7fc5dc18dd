"""What is in a value that a method returned, as JSON data that does not tell from which package it is."""

from __future__ import annotations

from typing import Any, cast


def content(value: Any) -> Any:
    """Class and data of `value`; TypeError for a kind of value that this does not know how to compare."""
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    if isinstance(value, bytes):
        return {"bytes": value.hex()}
    if isinstance(value, list):
        return [content(item) for item in cast("list[object]", value)]
    if isinstance(value, dict):
        return {str(key): content(item) for key, item in cast("dict[object, object]", value).items()}
    if hasattr(value, "to_dict"):
        return {
            "class": type(value).__name__,
            "to_dict": value.to_dict(mode="json", warnings=False),
            "model_dump": value.model_dump(mode="json", warnings=False),
            "python": repr(value.model_dump(warnings=False)),
            "set": sorted(value.model_fields_set),
            "request_id": getattr(value, "_request_id", None),
        }
    if type(value).__name__ == "HttpxBinaryResponseContent":
        return {"class": type(value).__name__, "bytes": value.content.hex()}
    raise TypeError(f"cannot compare {type(value)!r}")


def body(data: bytes, content_type: str) -> str:
    """A request's body as text; the random boundary of a multipart one has a fixed name."""
    marker = "boundary="
    text = data.decode("utf-8", "backslashreplace")
    if marker in content_type:
        text = text.replace(content_type.partition(marker)[2], "BOUNDARY")
    return text
