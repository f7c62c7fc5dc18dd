"""Select what a notebook shows of a response; html_and_markdown.py formats it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from pydantic import BaseModel

from portkey_ai.api_resources.decoding.readable_json import readable_json
from portkey_ai.api_resources.gateway_response import PageTable, slot_value
from portkey_ai.api_resources.settings.masking import MASK

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_TEXT = 4000
"""How many characters of one text are shown."""
MAX_ROWS = 20
MAX_COLUMNS = 8
_MAX_CELL = 80
_MAX_DEPTH = 50
_SECRET_NAME = re.compile(
    r"(^|[_-])(key|keys|token|secret|password|authorization|cookie|credentials?|signature|signed_url|jwt"
    r"|service_account_json)$|api_?keys?$",
    re.IGNORECASE,
)
_SECRET_TEXT = re.compile(r"\b(sk|pk|rk|gsk|xai|AKIA|AIza|Bearer)[-_ ]?[A-Za-z0-9_\-.]{12,}")
_NO_SECRET = "virtual_key"
"""The slug of a provider."""


class Part(NamedTuple):
    """A part of a card: a text, code, or a table with its header in the first row."""

    kind: str
    label: str
    content: Any


class Card(NamedTuple):
    title: str
    parts: list[Part]
    facts: list[tuple[str, str]]
    """Names and values that are shown in a small font: usage, provider, trace id."""


def notebook_card(model: BaseModel) -> Card | None:
    """Return the card that a notebook shows of a model; None if it shows the `repr`."""
    if isinstance(model, PageTable):
        return _page_card(model)
    fields = _fields(model)
    parts: list[Part] = []
    if _is_list(fields.get("choices")):
        parts = [part for choice in fields["choices"] for part in _choice_parts(choice)]
    elif fields.get("object") == "response" and _is_list(fields.get("output")):
        parts = [part for item in fields["output"] for part in _output_parts(item)]
    elif fields.get("type") == "message" and _is_list(fields.get("content")):
        parts = [part for block in fields["content"] for part in _block_parts(block)]
    elif fields.get("role") == "assistant" and ("content" in fields or "tool_calls" in fields):
        parts = list(_message_parts(model))
    else:
        return _config_card(model, fields)
    return Card(_text(fields.get("model") or type(model).__name__), parts, [*_usage(fields), *_gateway(model)])


def _fields(value: Any) -> dict[str, Any]:
    """Return the fields of a model or a mapping; none for another value."""
    if isinstance(value, Mapping):
        return {str(name): item for name, item in cast("Any", value).items()}
    if not isinstance(value, BaseModel):
        return {}
    return {**vars(value), **(value.__pydantic_extra__ or {})}


def _is_list(value: Any) -> bool:
    return isinstance(value, (list, tuple))


def _text(value: Any, limit: int = MAX_TEXT) -> str:
    text = value if isinstance(value, str) else str(value)
    return text if len(text) <= limit else f"{text[:limit]}… ({len(text) - limit} more characters)"


def _choice_parts(choice: Any) -> Iterator[Part]:
    fields = _fields(choice)
    number = fields.get("index") or 0
    label = f"choice {number}" if number else ""
    if fields.get("message") is not None:
        yield from _message_parts(fields["message"], label)
    elif fields.get("text") is not None:
        yield Part("text", label, _text(fields["text"]))
    if fields.get("finish_reason") not in (None, "stop", "tool_calls"):
        yield Part("text", "finish reason", _text(fields["finish_reason"]))


def _message_parts(message: Any, label: str = "") -> Iterator[Part]:
    fields = _fields(message)
    content = fields.get("content")
    if content and isinstance(content, str):
        yield Part("text", label, _text(content))
    elif _is_list(content):
        for block in content or ():
            yield from _block_parts(block)
    if fields.get("refusal"):
        yield Part("text", "refusal", _text(fields["refusal"]))
    for call in fields.get("tool_calls") or ():
        called = _fields(_fields(call).get("function") or _fields(call).get("custom"))
        yield _call(called.get("name"), called.get("arguments", called.get("input")))


def _output_parts(item: Any) -> Iterator[Part]:
    fields = _fields(item)
    type_ = fields.get("type")
    if type_ == "message":
        yield from _message_parts(item)
    elif type_ == "reasoning":
        for summary in fields.get("summary") or ():
            yield Part("text", "reasoning", _text(_fields(summary).get("text") or ""))
    elif fields.get("name") is not None:
        yield _call(fields["name"], fields.get("arguments", fields.get("input")))
    elif type_ is not None:
        yield Part("code", "", _text(type_))


def _block_parts(block: Any) -> Iterator[Part]:
    """Yield the parts of a content block, of an Anthropic message or a response of the Responses API."""
    fields = _fields(block)
    type_ = fields.get("type")
    if fields.get("text") is not None:
        yield Part("text", "", _text(fields["text"]))
    elif type_ == "thinking":
        yield Part("text", "reasoning", _text(fields.get("thinking") or ""))
    elif type_ == "refusal":
        yield Part("text", "refusal", _text(fields.get("refusal") or ""))
    elif fields.get("name") is not None:
        yield _call(fields["name"], fields.get("input"))


def _call(name: Any, arguments: Any) -> Part:
    if arguments is not None and not isinstance(arguments, str):
        arguments = readable_json(arguments)
    return Part("code", "tool call", _text(f"{name}({arguments or ''})"))


def _usage(fields: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    usage = _fields(fields.get("usage"))
    received = usage.get("prompt_tokens", usage.get("input_tokens"))
    sent = usage.get("completion_tokens", usage.get("output_tokens"))
    numbers = [f"{number} {name}" for number, name in ((received, "in"), (sent, "out")) if number is not None]
    if numbers:
        yield "tokens", ", ".join(numbers)


def _gateway(model: Any) -> Iterator[tuple[str, str]]:
    if slot_value(model, "_headers") is None:
        return
    gateway = model.gateway
    for name, value in (
        ("provider", gateway.provider),
        ("cache", gateway.cache_status),
        ("retries", gateway.retry_count or None),
        ("target", gateway.option_index),
        ("trace id", gateway.trace_id),
    ):
        if value is not None:
            yield name, _text(value, 200)


def _config_card(model: Any, fields: Mapping[str, Any]) -> Card | None:
    """Return the card of a saved config, whose body may hold keys; None if `model` is not one."""
    detail = fields if "config" in fields else _fields(fields.get("data"))
    config: Any = detail.get("config")
    if not isinstance(config, Mapping) or not {"slug", "name", "id"} & detail.keys():
        return None
    names = [(name, _text(detail[name], 200)) for name in ("slug", "status", "last_updated_at") if detail.get(name)]
    body = Part("code", "config", _text(readable_json(masked_values(cast("object", config)))))
    return Card(_text(detail.get("name") or "Config", 200), [body], [*names, *_gateway(model)])


def _page_card(page: Any) -> Card:
    from .data_frames import page_items

    items = page_items(page)
    rows = [_fields(item) or {"value": item} for item in items[:MAX_ROWS]]
    names = list(dict.fromkeys(name for row in rows for name, value in row.items() if value is not None))
    # Objects inside an item are left out if it has plain values to show.
    plain = [name for name in names if not any(_is_nested(row.get(name)) for row in rows)]
    columns = (plain or names)[:MAX_COLUMNS]
    table = [columns, *([_cell(name, row.get(name)) for name in columns] for row in rows)]
    total = page.__dict__.get("total")
    of = f" of {total}" if isinstance(total, int) and total != len(items) else ""
    title = f"{type(page).__name__.partition('[')[0]}: {len(items)}{of} item{'' if len(items) == 1 and not of else 's'}"
    left_out = [("not shown", f"{len(items) - MAX_ROWS} items")] if len(items) > MAX_ROWS else []
    return Card(title, [Part("table", "", table)] if rows else [], [*left_out, *_gateway(page)])


def _is_nested(value: Any) -> bool:
    return isinstance(value, (Mapping, list, tuple)) or isinstance(value, BaseModel)


def _cell(name: str, value: Any) -> str:
    if value is None:
        return ""
    shown = masked_values({name: value})[name]
    text = shown if isinstance(shown, str) else readable_json(shown)
    return text if len(text) <= _MAX_CELL else f"{text[: _MAX_CELL - 1]}…"


def masked_values(value: Any, depth: int = _MAX_DEPTH) -> Any:
    """Return decoded JSON with `***` instead of values that may be secret, by their name or their first characters."""
    if isinstance(value, BaseModel):
        hidden = {name for name, field in type(value).model_fields.items() if not field.repr}
        value = {name: MASK if name in hidden and item else item for name, item in _fields(value).items()}
    if isinstance(value, (Mapping, list, tuple)) and not depth:
        return "..."
    if isinstance(value, Mapping):
        pairs = cast("Any", value).items()
        return {name: MASK if _is_secret(name, item) else masked_values(item, depth - 1) for name, item in pairs}
    if isinstance(value, (list, tuple)):
        return [masked_values(item, depth - 1) for item in cast("Sequence[Any]", value)]
    return _SECRET_TEXT.sub(MASK, value) if isinstance(value, str) else value


def _is_secret(name: object, value: object) -> bool:
    is_text = isinstance(value, str) and value != ""
    return is_text and str(name) != _NO_SECRET and _SECRET_NAME.search(str(name)) is not None
