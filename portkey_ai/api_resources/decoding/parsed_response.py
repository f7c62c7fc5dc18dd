"""`parse_response`: a response of the Responses API with its texts and the arguments of its tool calls parsed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from typing_extensions import TypeVar

from portkey_ai._vendor.openai._models import construct_type_unchecked

from .response_text import parseable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from portkey_ai._vendor.openai._types import Omit
    from portkey_ai._vendor.openai.types.responses import ParsedResponse, Response, ToolParam

TextFormatT = TypeVar("TextFormatT", default=None)


def parse_response(
    *,
    text_format: type[TextFormatT] | Omit,
    input_tools: Iterable[ToolParam] | Omit | None,
    response: Response | ParsedResponse[object],
) -> ParsedResponse[TextFormatT]:
    """Return `response` with `parsed` texts and `parsed_arguments`; null and texts among its items are left out.

    Raises ValidationError of pydantic if a text or the arguments of a call do not fit their model.
    """
    from portkey_ai._vendor.openai.types.responses import ParsedResponse

    response = parseable(response)
    tools = list(cast("Iterable[Any]", input_tools or []))
    items = [_parsed_item(item, text_format, tools) for item in cast("list[Any]", response.output or [])]
    return cast(
        "ParsedResponse[TextFormatT]", _construct(ParsedResponse, {**response.to_dict(warnings=False), "output": items})
    )


def _parsed_item(item: Any, text_format: Any, tools: list[ToolParam]) -> Any:
    from portkey_ai._vendor.openai.types.responses import ParsedResponseFunctionToolCall, ParsedResponseOutputMessage

    if item.type == "message":
        parts = [
            _parsed_part(part, text_format, getattr(item, "phase", None))
            for part in cast("list[Any]", item.content or [])
        ]
        return _construct(ParsedResponseOutputMessage, {**item.to_dict(warnings=False), "content": parts})
    if item.type == "function_call":
        from portkey_ai._vendor.openai.lib._parsing._responses import parse_function_tool_arguments

        arguments = parse_function_tool_arguments(input_tools=tools, function_call=item)
        fields = {**item.to_dict(warnings=False), "parsed_arguments": arguments}
        return _construct(ParsedResponseFunctionToolCall, fields)
    return item


def _parsed_part(part: Any, text_format: Any, phase: str | None) -> Any:
    if part.type != "output_text":
        return part
    from portkey_ai._vendor.openai.lib._parsing._responses import parse_text
    from portkey_ai._vendor.openai.types.responses import ParsedResponseOutputText

    # A part without text has nothing to parse, as in chat completions.
    parsed: object = parse_text(part.text, text_format=text_format, phase=phase) if part.text else None
    return _construct(ParsedResponseOutputText, {**part.to_dict(warnings=False), "parsed": parsed})


def _construct(type_: Any, fields: dict[str, Any]) -> Any:
    return construct_type_unchecked(type_=type_, value=fields)
