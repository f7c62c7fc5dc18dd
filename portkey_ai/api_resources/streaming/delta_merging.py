"""Merges the pieces of a streamed message, of any provider. The name of a field decides how it is merged.

- Text (`content`, `arguments`, `thinking`, ...): the pieces are joined. Each may be a string or a list of parts.
- Identifying fields (`id`, `type`, `name`, `role`, ...): the first value that is not empty is kept.
- Numbers, booleans, other texts: the latest value replaces the earlier one. null changes nothing.
- Reports (`moderation`): the latest replaces the earlier one as a whole.
- Lists whose entries have an `index`: entries of the same index are merged, in any order. Other lists: appended.
- Tool calls: a new `id` begins a new call, even if an earlier call has the same index.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeAlias, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Mapping

Json: TypeAlias = "dict[str, Any]"

TEXT_FIELDS = frozenset({
    "arguments", "code", "content", "data", "input", "logs", "reasoning", "refusal", "signature", "summary", "text",
    "thinking", "thought", "transcript",
})  # fmt: skip
_TEXT_SUFFIXES = ("_arguments", "_content", "_json", "_text", "_thinking")
_IDENTIFYING_FIELDS = frozenset({
    "call_id", "format", "id", "language", "media_type", "mime_type", "model", "name", "object", "role", "title",
    "tool_call_id", "type", "url",
})  # fmt: skip
_REPLACED_FIELDS = frozenset({"moderation"})
_TYPE_BY_FIELD = {"text": "text", "thinking": "thinking", "signature": "thinking", "data": "redacted_thinking"}
"""For Anthropic content blocks that the gateway sends without a type: the type, by a field of the block."""


def is_object(value: object) -> TypeGuard[Json]:
    """Return whether this is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Return whether this is a JSON list."""
    return isinstance(value, list)


def merge(target: Json, piece: Mapping[str, Any]) -> None:
    """Merge `piece` into `target`. Lists and objects of `piece` are copied."""
    for name, value in piece.items():
        target[name] = _merged(name, target.get(name), value)


def merge_latest(target: Json, piece: Mapping[str, Any]) -> None:
    """Merge `piece` into `target` as `merge` does, but a list that begins with the earlier list replaces it.

    For the top-level fields of chunks: some providers repeat all sources found so far in every chunk.
    """
    for name, value in piece.items():
        old = target.get(name)
        if is_list(old) and is_list(value) and value[: len(old)] == old:
            target[name] = value
            continue
        target[name] = _merged(name, old, value)


def is_text(name: str) -> bool:
    """Return whether `name` is a text field, whose pieces are joined."""
    return name in TEXT_FIELDS or name.endswith(_TEXT_SUFFIXES)


def _merged(name: str, old: Any, new: Any) -> Any:
    if new is None:
        return old
    if name in _REPLACED_FIELDS:
        old = None
    if is_list(new):
        return _merged_list(name, old, new)
    if is_object(new):
        if name == "tool_calls":  # the gateway sends Cohere's tool calls as an object, not a list
            return _merged_list(name, old, [new])
        target: Json = old if is_object(old) else {}
        merge(target, new)
        return target
    if isinstance(new, str) and old is not None:
        if isinstance(old, list) and is_text(name):
            return _merged_list(name, old, [{"type": "text", "text": new}] if new else [])
        if isinstance(old, str):
            if is_text(name):
                return old + new
            return (old or new) if name in _IDENTIFYING_FIELDS else (new or old)
    return new


def _merged_list(name: str, old: Any, new: list[Any]) -> list[Any]:
    entries: list[Any] = old if is_list(old) else []
    if isinstance(old, str) and old:
        entries.append({"type": "text", "text": old})
    for entry in new:
        if is_object(entry):
            _add_entry(name, entries, entry)
        elif entry is not None:
            entries.append(entry)
    return entries


def _add_entry(name: str, entries: list[Any], entry: Json) -> None:
    """Merge `entry` into the entry that it continues, or insert it as a new one, sorted by `index`."""
    if name == "content_blocks":
        entry = _content_block(entry)
    known = _continued_call(entries, entry) if name == "tool_calls" else _continued_entry(entries, entry)
    if known is not None:
        merge(known, entry)
        return
    copied: Json = {}
    merge(copied, entry)
    position, index = len(entries), _index(entry)
    while index is not None and position and (before := _index(entries[position - 1])) is not None and before > index:
        position -= 1
    entries.insert(position, copied)


def _continued_call(calls: list[Any], piece: Json) -> Json | None:
    """Return the tool call of `calls` that `piece` continues; None if it begins a new one."""
    index, identifier = _index(piece), piece.get("id")
    # Without an index, every call is a candidate; the latest comes first.
    candidates: list[Json] = [
        call for call in reversed(calls) if is_object(call) and (index is None or _index(call) == index)
    ]
    if identifier:
        for call in candidates:
            if call.get("id") == identifier:
                return call
    if not candidates:
        return None
    latest = candidates[0]
    if identifier and latest.get("id"):
        return None
    name, latest_name = _function(piece).get("name"), _function(latest).get("name")
    if name and latest_name and (name != latest_name or (not latest.get("id") and _is_complete(latest))):
        return None
    return latest


def _continued_entry(entries: list[Any], piece: Json) -> Json | None:
    """Return the entry that `piece` continues: the one with its index; without an index, the last if both are text."""
    index = _index(piece)
    if index is None:
        last: Any = entries[-1] if entries else None
        return last if _is_text_part(last) and _is_text_part(piece) and _may_be_same_entry(last, piece) else None
    for entry in reversed(entries):
        if _index(entry) == index:
            return entry if _may_be_same_entry(entry, piece) else None
    return None


def _may_be_same_entry(entry: Json, piece: Json) -> bool:
    """Return whether `id` and `type` are equal where both have a value."""
    return all(not entry.get(name) or not piece.get(name) or entry[name] == piece[name] for name in ("id", "type"))


def _is_text_part(entry: Any) -> bool:
    """Return whether an entry is a piece of text and nothing else, such as `{"type": "text", "text": "..."}`."""
    return is_object(entry) and "type" in entry and all(name == "type" or is_text(name) for name in entry)


def _content_block(block: Json) -> Json:
    """Return a block in the form of a response that is not streamed: with the fields of its `delta`, and a type."""
    delta: object = block.get("delta")
    if is_object(delta):
        block = {name: value for name, value in block.items() if name != "delta"} | delta
    if "type" not in block:
        kind = next((_TYPE_BY_FIELD[name] for name in _TYPE_BY_FIELD if name in block), None)
        if kind is not None:
            block = {"type": kind, **block}
    return block


def _index(entry: Any) -> int | None:
    index = entry.get("index") if is_object(entry) else None
    return index if isinstance(index, int) else None


def _function(call: Json) -> Json:
    """Return the object `function` or `custom` of a tool call, which contains the name."""
    part = call.get("function") or call.get("custom")
    return part if is_object(part) else {}


def _is_complete(call: Json) -> bool:
    """Return whether the arguments of a call are valid JSON: a piece with the same name then begins another call."""
    try:
        json.loads(_function(call).get("arguments") or "")
    except (TypeError, ValueError, RecursionError):
        return False
    return True
