"""The text of a chat response, or the fields of its structured output, as the values of columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from pydantic import BaseModel


def answer_text(response: Any) -> str | None:
    """Return the text of the first choice."""
    content: str | None = response.choices[0].message.content
    return content


def answer_fields(response: Any, output: type[BaseModel], mode: Literal["json", "python"]) -> dict[str, Any]:
    """Return the fields of `output`, without computed and additional ones; `mode` is that of `model_dump`.

    Raises ValueError if the response has no text, or if its text is not valid for `output`.
    """
    content = answer_text(response)
    if content is None:
        raise ValueError(f"the response has no text ({response.choices[0].message.refusal or 'no refusal either'})")
    values = output.model_validate_json(content).model_dump(mode=mode)
    return {name: values[name] for name in output.model_fields if name in values}


def response_format(output: type[BaseModel]) -> Any:
    """Return the parameter `response_format` that requests this structured output."""
    from portkey_ai._vendor.openai.lib._parsing._completions import type_to_response_format_param

    return type_to_response_format_param(output)
