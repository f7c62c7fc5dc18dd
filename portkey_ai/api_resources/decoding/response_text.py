"""The text of a response of the Responses API, and its items in a shape that can be parsed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from portkey_ai._vendor.openai.types.responses import Response


def output_text(response: Response) -> str:
    """Return the texts of all messages of a response, joined; items and parts of another shape are skipped."""
    output = cast("object", response.output)
    texts: list[str] = []
    for item in cast("list[object]", output) if isinstance(output, list) else []:
        if _get(item, "type") != "message":
            continue
        content = _get(item, "content")
        if isinstance(content, str):
            texts.append(content)
        for part in cast("list[object]", content) if isinstance(content, list) else []:
            text = part if isinstance(part, str) else _get(part, "text")
            if isinstance(text, str) and (isinstance(part, str) or _get(part, "type") == "output_text"):
                texts.append(text)
    return "".join(texts)


def parseable(response: Response) -> Response:
    """Return `response` itself if its items have the declared shape, else a copy whose items have it, without null."""
    output = cast("object", response.output)
    if isinstance(output, list) and all(_has_declared_shape(item) for item in cast("list[object]", output)):
        return response
    from portkey_ai._vendor.openai._models import construct_type
    from portkey_ai.api_resources.streaming.output_items import normalized_items

    fields = response.to_dict(warnings=False)
    value = {**fields, "output": normalized_items(fields.get("output"))}
    return cast("Response", construct_type(type_=type(response), value=value))


def _has_declared_shape(item: Any) -> bool:
    kind = getattr(item, "type", None)
    if kind == "function_call":
        return isinstance(item.arguments, str)
    if kind != "message":
        return hasattr(item, "type")
    content: object = item.content
    return isinstance(content, list) and all(
        hasattr(part, "type") and (_get(part, "type") != "output_text" or isinstance(_get(part, "text"), str))
        for part in cast("list[object]", content)
    )


def _get(value: Any, name: str) -> object:
    if isinstance(value, dict):
        return cast("dict[str, object]", value).get(name)
    return getattr(value, name, None)
