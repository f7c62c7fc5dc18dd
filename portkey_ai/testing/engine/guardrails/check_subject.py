"""The request or response that a check reads, and the outcome of the check."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from portkey_ai.testing.engine.javascript.javascript_values import (
    UNDEFINED,
    spread,
    to_string,
    truthy,
    utf16_length,
    utf16_prefix,
)
from portkey_ai.testing.wire.local_responses import is_list, is_object

Event = Literal["beforeRequestHook", "afterRequestHook"]


class MissingText(Exception):
    """The request or response has no text for the check. The message is that of the gateway's TypeError."""

    def __init__(self, name: str = "", value: Any = UNDEFINED) -> None:
        super().__init__(f"Cannot read properties of {to_string(value)} (reading '{name}')")


class NoParameters(dict[str, Any]):
    """The parameters of a check that has none. Reading one raises MissingText, as in the gateway."""

    def __init__(self, value: Any) -> None:
        super().__init__()
        self._value = value

    def get(self, key: str, _default: Any = None, /) -> Any:
        raise MissingText(key, self._value)


class CheckError(Exception):
    """The check cannot run: its parameters or the text are invalid. `name` is the name of the gateway's error."""

    def __init__(self, message: str, name: str | None = "Error") -> None:
        super().__init__(message)
        self.name = name


@dataclass
class Outcome:
    """The result of one check. `verdict` is a boolean, or the value of the parameter `not`.

    `transformed` is the new body of the request or response, if the check is a mutator that has changed it.
    """

    verdict: Any
    data: Mapping[str, Any] | None
    error: CheckError | None = None
    transformed: dict[str, Any] | None = None


@dataclass(frozen=True)
class CheckSubject:
    """One request and, for output checks, its response. `request_type` is the gateway's name of the endpoint."""

    event: Event
    request_type: str
    request: Any
    response: Any = None
    metadata: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def content(self) -> tuple[Any, list[Any]]:
        """The content, and the texts in it, of the request's last message or of the response. Raises MissingText."""
        return self._request_content() if self.event == "beforeRequestHook" else self._response_content()

    def _request_content(self) -> tuple[Any, list[Any]]:
        if self.request_type in ("chatComplete", "messages"):
            messages = _field(self.request, "messages")
            if messages is UNDEFINED or messages is None:
                raise MissingText("length", messages)
            last = messages[-1] if messages and (is_list(messages) or isinstance(messages, str)) else UNDEFINED
            content = _field(last, "content")
            return content, _texts_of(content) if is_list(content) else [content]
        name = {"complete": "prompt", "embed": "input"}.get(self.request_type)
        content = _field(self.request, name) if name else None
        return content, content if is_list(content) else [content] if name else []

    def _response_content(self) -> tuple[Any, list[Any]]:
        if not truthy(self.response):
            return None, []
        if self.request_type == "messages":
            content = _field(self.response, "content")
            if not is_list(content):
                raise MissingText("map", content)
            return content, _texts_of(content)
        first = _field(_field(self.response, "choices"), "0")
        if self.request_type == "complete":
            content = _field(first, "text")
        else:
            content = _field(_field(first, "message"), "content")
        return content, [content]

    def with_body(self, body: Any) -> CheckSubject:
        """Return the subject with the body that a mutator has made."""
        return replace(self, request=body) if self.event == "beforeRequestHook" else replace(self, response=body)

    @property
    def text(self) -> str:
        """The texts of the content, joined by line breaks. Raises MissingText."""
        return "\n".join(to_string(text) for text in self.content[1] if truthy(text))

    def with_texts(self, texts: list[str | None]) -> dict[str, Any]:
        """Return the body with its texts replaced by `texts`; None or an empty text keeps the old text."""
        if self.event == "beforeRequestHook":
            return self._request_with(texts)
        body = dict(self.response)
        if self.request_type == "chatComplete":
            first = dict(body["choices"][0])
            first["message"] = {**first["message"], "content": texts[0] or first["message"].get("content")}
            body["choices"] = [first, *body["choices"][1:]]
        elif self.request_type == "complete":
            last = body["choices"][-1]
            last["text"] = texts[0] or last.get("text")  # in place: as in the gateway, other hooks see it at once
        elif self.request_type == "messages":
            body["content"] = [text or part for text, part in zip(texts, body["content"], strict=True)]
        return body

    def _request_with(self, texts: list[str | None]) -> dict[str, Any]:
        body = dict(self.request)
        if self.request_type in ("chatComplete", "messages"):
            last = dict(body["messages"][-1])
            content = last.get("content")
            if is_list(content):
                parts = map(spread, content)
                last["content"] = [
                    {**part, "text": text or part.get("text")} for part, text in zip(parts, texts, strict=True)
                ]
            else:
                last["content"] = texts[0] or content
            body["messages"] = [*body["messages"][:-1], last]
        elif self.request_type == "complete":
            prompt = body.get("prompt")
            body["prompt"] = (
                [new or old for new, old in zip(texts, prompt, strict=True)] if is_list(prompt) else texts[0]
            )
        return body


Check = Callable[[CheckSubject, Mapping[str, Any]], Outcome]
"""Runs one check with its parameters. MissingText makes the gateway report a "Check error"."""


def _field(value: Any, name: str) -> Any:
    """Return a field of `value`; UNDEFINED if it has none. Raises MissingText if `value` is null or UNDEFINED."""
    if value is None or value is UNDEFINED:
        raise MissingText(name, value)
    return spread(value).get(name, UNDEFINED)


def _texts_of(parts: list[Any]) -> list[Any]:
    found = (_field(part, "text") for part in parts)
    return [text if truthy(text) else "" for text in found]


def excerpt(text: str) -> str:
    """Return at most 100 units of `text`."""
    return utf16_prefix(text, 100) + "..." if utf16_length(text) > 100 else text


def fields_of(value: Any) -> Mapping[str, Any]:
    """Return `value` if it is an object; an empty object otherwise."""
    return value if is_object(value) else {}


def missing_text_outcome(missing: MissingText, explanation: str, /, verdict: bool = False, **data: Any) -> Outcome:
    """Return the outcome of a check that reports a missing text itself."""
    error = CheckError(str(missing), "TypeError")
    return Outcome(verdict, {"explanation": explanation, **data}, error)
