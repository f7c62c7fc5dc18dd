"""`TokenCount`: the input tokens of a chat, counted by its provider or estimated."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from portkey_ai._public_modules import exported

from .token_usage import fields_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


@exported
@dataclass(frozen=True)
class TokenCount:
    """The input tokens of a chat."""

    tokens: int
    estimated: bool
    """False if the provider counted the tokens."""
    source: str
    """"messages.count_tokens", "responses.input_tokens", or "tiktoken o200k_base"."""

    def __int__(self) -> int:
        return self.tokens


_ANTHROPIC = ("anthropic", "bedrock", "vertex-ai", "claude-platform-aws")
_OPENAI_MODELS = ("gpt-", "o1", "o3", "o4", "chatgpt-")


def counting_endpoint(model: str, provider: object, messages: Sequence[Any]) -> str | None:
    """Return the endpoint that counts the tokens of a chat: "messages", "responses", or None if there is none.

    It depends on the provider; if that is unknown, or a slug, on the name of the model.
    """
    prefix, _, rest = model.rpartition("/")
    name = rest.lower()
    known = prefix or str(provider or "")
    known = "" if known.startswith("@") else known
    if "claude" in name and (not known or known in _ANTHROPIC):
        return "messages"
    if name.startswith(_OPENAI_MODELS) and known in ("", "openai") and _has_texts_only(messages):
        return "responses"
    return None


def _has_texts_only(messages: Sequence[Any]) -> bool:
    """Return whether all content is text. The Responses API has other names for the other content parts."""
    return all(isinstance(message.get("content"), str) and not message.get("tool_calls") for message in messages)


def anthropic_messages(messages: Sequence[Mapping[str, Any]], system: object) -> tuple[list[Any], object]:
    """Return the messages without system messages, and the system text, in the format of Anthropic's API."""
    texts = [str(system)] if isinstance(system, str) else []
    rest: list[Any] = []
    for message in messages:
        if message.get("role") in ("system", "developer") and isinstance(message.get("content"), str):
            texts.append(str(message["content"]))
        else:
            rest.append(message)
    return rest, "\n\n".join(texts) or system


def tools_for(endpoint: str, tools: Any) -> Any:
    """Convert tools of the chat API to the format of Anthropic's API or the Responses API; others are unchanged."""
    if not isinstance(tools, (list, tuple)):
        return tools
    converted: list[Any] = []
    for tool in cast("list[Any]", tools):
        function = fields_of(fields_of(tool).get("function"))
        if not function:
            converted.append(tool)
        elif endpoint == "responses":
            converted.append({"type": "function", "parameters": {}, "strict": False, **function})
        else:
            named = {name: function[name] for name in ("name", "description") if name in function}
            converted.append({**named, "input_schema": function.get("parameters") or {"type": "object"}})
    return converted


def estimated_tokens(model: str, messages: Sequence[Mapping[str, Any]], tools: object, system: object) -> TokenCount:
    """Return tiktoken's count for the texts, plus the tokens that OpenAI's format adds to each message.

    Raises ImportError, which names the package, if tiktoken is not installed.
    """
    try:
        tiktoken: Any = import_module("tiktoken")
    except ImportError as error:
        raise ImportError(
            f"count_tokens: {model} has no endpoint that counts tokens; for an estimate: pip install tiktoken"
        ) from error
    try:
        encoding: Any = tiktoken.encoding_for_model(model.rpartition("/")[2])
    except KeyError:  # a model of another provider
        encoding = tiktoken.get_encoding("o200k_base")
    given: list[Mapping[str, Any]] = [*messages]
    if isinstance(system, str):
        given.insert(0, {"role": "system", "content": system})
    tokens = 3  # the tokens that start the response
    for message in given:
        tokens += 3 + sum(len(encoding.encode(text, disallowed_special=())) for text in _texts(message))
    for tool in cast("Iterable[Any]", tools if isinstance(tools, (list, tuple)) else ()):
        tokens += len(encoding.encode(json.dumps(tool, default=str), disallowed_special=()))
    return TokenCount(tokens, estimated=True, source=f"tiktoken {encoding.name}")


def _texts(value: Any) -> Iterable[str]:
    """Yield the texts in a message; images and audio are left out."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, part in cast("dict[str, Any]", value).items():
            if name not in ("type", "image_url", "input_audio", "file", "source"):
                yield from _texts(part)
    elif isinstance(value, (list, tuple)):
        for part in cast("list[Any]", value):
            yield from _texts(part)
