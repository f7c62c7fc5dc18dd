"""`parse_chat_completion`: a chat completion with its content and the arguments of its tool calls parsed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from typing_extensions import TypeVar

from portkey_ai._vendor.openai._exceptions import ContentFilterFinishReasonError, LengthFinishReasonError
from portkey_ai._vendor.openai._models import construct_type_unchecked
from portkey_ai._vendor.openai._utils import is_given

if TYPE_CHECKING:
    from collections.abc import Iterable

    from portkey_ai._vendor.openai._types import Omit
    from portkey_ai._vendor.openai.types.chat import (
        ChatCompletion,
        ChatCompletionToolUnionParam,
        ParsedChatCompletion,
        completion_create_params,
    )

ResponseFormatT = TypeVar("ResponseFormatT", default=None)


def parse_chat_completion(
    *,
    response_format: type[ResponseFormatT] | completion_create_params.ResponseFormat | Omit,
    input_tools: Iterable[ChatCompletionToolUnionParam] | Omit,
    chat_completion: ChatCompletion | ParsedChatCompletion[object],
) -> ParsedChatCompletion[ResponseFormatT]:
    """Return `chat_completion` with `parsed` content and `parsed_arguments`; custom tools' calls stay as they are.

    Raises LengthFinishReasonError or ContentFilterFinishReasonError if a choice is incomplete, ValidationError of
    pydantic if the content or the arguments of a call do not fit their model.
    """
    from portkey_ai._vendor.openai.lib._parsing._completions import maybe_parse_content
    from portkey_ai._vendor.openai.types.chat import ParsedChatCompletion, ParsedChoice

    tools = list(input_tools) if is_given(input_tools) else []
    choices: list[Any] = []
    for choice in chat_completion.choices or []:
        if choice.finish_reason == "length":
            raise LengthFinishReasonError(completion=chat_completion)
        if choice.finish_reason == "content_filter":
            raise ContentFilterFinishReasonError(completion=chat_completion)
        message: Any = choice.message
        fields = {
            **message.to_dict(warnings=False),
            "parsed": maybe_parse_content(response_format=response_format, message=message),
            "tool_calls": [_parsed_call(call, tools) for call in cast("list[Any]", message.tool_calls or [])] or None,
        }
        choices.append(_construct(ParsedChoice, {**choice.to_dict(warnings=False), "message": fields}))
    return cast(
        "ParsedChatCompletion[ResponseFormatT]",
        _construct(ParsedChatCompletion, {**chat_completion.to_dict(warnings=False), "choices": choices}),
    )


def _parsed_call(call: Any, tools: list[ChatCompletionToolUnionParam]) -> Any:
    if call.type != "function":
        return call
    from portkey_ai._vendor.openai.lib._parsing._completions import parse_function_tool_arguments
    from portkey_ai._vendor.openai.types.chat import ParsedFunctionToolCall

    fields = call.to_dict(warnings=False)
    arguments = parse_function_tool_arguments(input_tools=tools, function=call.function)
    return _construct(
        ParsedFunctionToolCall, {**fields, "function": {**fields["function"], "parsed_arguments": arguments}}
    )


def _construct(type_: Any, fields: dict[str, Any]) -> Any:
    return construct_type_unchecked(type_=type_, value=fields)
