"""Builds the output items of a response from its stream events, which may be incomplete."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeAlias, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

Json: TypeAlias = "dict[str, Any]"

_PART_TEXT = {
    "response.output_text": ("message", "content", "content_index", "output_text", "text"),
    "response.refusal": ("message", "content", "content_index", "refusal", "refusal"),
    "response.reasoning_text": ("reasoning", "content", "content_index", "reasoning_text", "text"),
    "response.reasoning_summary_text": ("reasoning", "summary", "summary_index", "summary_text", "text"),
}
"""For events with text of a part: item type, field of the parts, field of the part's index, part type, text field."""
_ITEM_TEXT = {
    "response.function_call_arguments": ("function_call", "arguments"),
    "response.mcp_call_arguments": ("mcp_call", "arguments"),
    "response.custom_tool_call_input": ("custom_tool_call", "input"),
    "response.code_interpreter_call_code": ("code_interpreter_call", "code"),
}
"""For events with text of an item itself: item type, text field."""
_PARTS = {
    "response.content_part": ("message", "content", "content_index"),
    "response.reasoning_summary_part": ("reasoning", "summary", "summary_index"),
}
_LISTS = ("content", "summary")
_TEXT_FIELDS = ("text", "refusal", "arguments", "input", "code")
_TYPE_OF_PART = {"output_text": "message", "refusal": "message", "reasoning_text": "reasoning"}


class OutputItems:
    """Collects output items, sorted by `output_index`. `output_item.added` events may be missing or repeated."""

    def __init__(self) -> None:
        self._items: list[_Item] = []

    def __bool__(self) -> bool:
        return bool(self._items)

    def to_json(self) -> list[Json]:
        """Return the items so far."""
        return [item.to_json() for item in sorted(self._items, key=lambda item: item.index)]

    def add(self, event: Mapping[str, Any]) -> str | None:
        """Apply an event. Return the text so far if the event is about a text, else None."""
        name, _, action = str(event.get("type")).rpartition(".")
        if name == "response.output_item" and action in ("added", "done"):
            self._add_item(event, _json(event.get("item")), is_final=action == "done")
        elif name in _PARTS and action in ("added", "done"):
            self._add_part(event, _json(event.get("part")), *_PARTS[name], is_final=action == "done")
        elif name in _PART_TEXT and action in ("delta", "done"):
            kind, parts, index_name, part_kind, field = _PART_TEXT[name]
            part = self._find_or_add(event, kind).part(parts, _index(event.get(index_name)), part_kind)
            return _add_text(part, field, event, action)
        elif name in _ITEM_TEXT and action in ("delta", "done"):
            kind, field = _ITEM_TEXT[name]
            return _add_text(self._find_or_add(event, kind).fields, field, event, action)
        elif name == "response.output_text.annotation" and action == "added":
            part = self._find_or_add(event, "message").part(
                "content", _index(event.get("content_index")), "output_text"
            )
            part["annotations"] = [*(part.get("annotations") or []), _plain(event.get("annotation"))]
        return None

    def seed(self, output: list[Json]) -> None:
        """Add the items that an early event such as `response.created` contains, unless they are known."""
        for index, fields in enumerate(output):
            if self._find_existing(fields.get("id"), index, fields.get("type")) is None:
                self._items.append(_Item(index, fields))

    def update_done(self, output: list[Json]) -> None:
        """Update the items that are done from a response's `output`; the others are still being streamed."""
        for fields in output:
            for item in reversed(self._items):
                if item.is_done and _same_id(item.fields, fields):
                    item.update(fields, is_final=True)
                    break

    def message(self, event: Mapping[str, Any]) -> Json:
        """Return the fields of the message to which a text event belongs."""
        return self._find_or_add(event, "message").fields

    def _add_item(self, event: Mapping[str, Any], fields: Json | None, *, is_final: bool) -> None:
        if not fields:
            return
        index, identifier, kind = _index(event.get("output_index")), fields.get("id"), fields.get("type")
        item = self._find_existing(identifier, index, kind)
        announced_id = item.fields.get("id") if item is not None and item.announced else None
        if item is None or (not is_final and announced_id and identifier and announced_id != identifier):
            item = _Item(self._next_index() if index is None else index)
            self._items.append(item)
        item.announced = True
        item.is_done |= is_final
        item.update(fields, is_final=is_final)

    def _add_part(
        self, event: Mapping[str, Any], part: Json | None, kind: str, parts: str, index_name: str, *, is_final: bool
    ) -> None:
        if part:
            part_kind = part.get("type")
            item = self._find_or_add(event, _TYPE_OF_PART.get(str(part_kind), kind))
            item.update_part(parts, _index(event.get(index_name)), part, is_final=is_final)

    def _find_or_add(self, event: Mapping[str, Any], kind: str) -> _Item:
        """Return the item of type `kind` to which an event belongs; add a new one if there is none."""
        index, identifier = _index(event.get("output_index")), event.get("item_id")
        item = self._find_existing(identifier, index, kind)
        if item is None:
            item = _Item(self._next_index() if index is None else index, {"type": kind})
            if identifier:
                item.fields["id"] = identifier
            if kind == "message":
                item.fields["role"] = "assistant"
            self._items.append(item)
        item.fields.setdefault("type", kind)
        return item

    def _find_existing(self, identifier: object, index: int | None, kind: object) -> _Item | None:
        """Return the latest item of this type with this id or else this index; if `index` is None, with no other id."""
        latest = [item for item in reversed(self._items) if _may_be_same_type(item.fields.get("type"), kind)]
        if identifier:
            for item in latest:
                if item.fields.get("id") == identifier:
                    return item
        if index is None:
            return None if identifier and latest and latest[0].fields.get("id") else next(iter(latest), None)
        return next((item for item in latest if item.index == index), None)

    def _next_index(self) -> int:
        return max((item.index for item in self._items), default=-1) + 1


class _Item:
    def __init__(self, index: int, fields: Json | None = None) -> None:
        self.index = index
        self.announced = False
        self.is_done = False
        self.fields: Json = {}
        self._parts: dict[str, list[tuple[int, Json]]] = {}
        if fields:
            self.update(fields, is_final=False)

    def to_json(self) -> Json:
        lists = {name: [dict(part) for _, part in self._sorted(name)] for name in self._parts}
        return {**self.fields, **lists}

    def update(self, fields: Json, *, is_final: bool) -> None:
        """Update the item and its parts from `fields`, by the rules of `_update`."""
        fields = dict(fields)
        for name in _LISTS:
            given: object = fields.get(name)
            if isinstance(given, list):
                for index, part in enumerate(normalized_parts(cast("list[object]", given))):
                    self.update_part(name, index, part, is_final=is_final)
                fields.pop(name)
                self._parts.setdefault(name, [])
            elif given is None and name in self._parts:
                fields.pop(name, None)
        _update(self.fields, fields, is_final=is_final)

    def update_part(self, name: str, index: int | None, part: Json, *, is_final: bool) -> None:
        _update(self.part(name, index, part.get("type")), part, is_final=is_final)

    def part(self, name: str, index: int | None, kind: object) -> Json:
        """Return the part of type `kind` at `index` of the list `name`; add a new one if there is none."""
        parts = self._parts.setdefault(name, [])
        if index is None:  # the latest part of this type
            index = max(
                (number for number, part in parts if _may_be_same_type(part.get("type"), kind)), default=len(parts)
            )
        for number, part in parts:
            if number == index and _may_be_same_type(part.get("type"), kind):
                part.setdefault("type", kind)
                return part
        part = {"type": kind} if kind else {}
        if kind == "output_text":
            part.update(text="", annotations=[])
        parts.append((index, part))
        return part

    def _sorted(self, name: str) -> list[tuple[int, Json]]:
        return sorted(self._parts[name], key=lambda entry: entry[0])


def completed_output(final: list[Json], streamed: list[Json]) -> list[Json]:
    """Return `final`, the items of a finished response, with what only the `streamed` items contain added."""
    positions: dict[int, int] = {}  # index in `streamed` to index in `final`
    for same in (_same_id, _same_type):
        for number, item in enumerate(streamed):
            for position, existing in enumerate(final):
                if number not in positions and position not in positions.values() and same(item, existing):
                    positions[number] = position
    result: list[Json] = [dict(item) for item in final]
    for number, position in positions.items():
        _fill_item(result[position], streamed[number])
    inserted: list[tuple[int, Json]] = []
    before = 0
    for number, item in enumerate(streamed):
        if number in positions:
            before = positions[number] + 1
        else:
            inserted.append((before, item))
    for position, item in reversed(inserted):
        result.insert(position, item)
    return result


def normalized_items(output: object) -> list[Json]:
    """Return the objects in an `output` of any shape, their content and arguments in the declared shape."""
    items = [_json(item) for item in cast("list[object]", output)] if isinstance(output, list) else []
    result: list[Json] = []
    for item in items:
        if item:
            for name in _LISTS:
                content = item.get(name)
                if isinstance(content, str):
                    item[name] = normalized_parts([content])
                elif isinstance(content, list):
                    item[name] = normalized_parts(cast("list[object]", content))
            if item.get("type") == "message":
                item["content"] = item.get("content") or []
            elif item.get("type") == "function_call" and not isinstance(item.get("arguments"), str):
                item["arguments"] = json.dumps(item["arguments"]) if item.get("arguments") is not None else ""
            result.append(item)
    return result


def normalized_parts(parts: list[Any]) -> list[Json]:
    """Return the parts of an item without null; a plain string becomes a text part."""
    normalized: list[Json] = []
    for part in parts:
        if isinstance(part, str):
            normalized.append({"type": "output_text", "text": part, "annotations": []})
        elif fields := _json(part):
            normalized.append(fields)
    return normalized


def _fill_item(item: Json, streamed: Json) -> None:
    for name in _LISTS:
        given, existing = item.get(name), streamed.get(name)
        if not given and existing:
            item[name] = existing
        elif isinstance(given, list) and isinstance(existing, list):
            parts = normalized_parts(cast("list[object]", given))
            for part, other in zip(parts, normalized_parts(cast("list[object]", existing)), strict=False):
                if _may_be_same_type(part.get("type"), other.get("type")):
                    _update(part, other, is_final=False)
            item[name] = [*parts, *cast("list[object]", existing)[len(parts) :]]
    _update(item, {name: value for name, value in streamed.items() if name not in _LISTS}, is_final=False)


def _update(target: Json, fields: Json, *, is_final: bool) -> None:
    """Set empty fields and extend texts; a final object also replaces values, but not by empty or shortened ones."""
    for name, value in fields.items():
        old = target.get(name)
        if (
            name not in target
            or (not is_final and _extends(name, value, old))
            or (is_final and not _is_empty(value) and not _extends(name, old, value))
        ):
            target[name] = value


def _extends(name: str, new: object, old: object) -> bool:
    if isinstance(new, str) and isinstance(old, str) and name in _TEXT_FIELDS:
        return len(new) > len(old) and new.startswith(old)
    return _is_empty(old) and not _is_empty(new)


def _is_empty(value: object) -> bool:
    return value is None or value in ("", [], {})


def _same_id(item: Json, other: Json) -> bool:
    return _may_be_same_type(item.get("type"), other.get("type")) and any(
        item.get(name) and item.get(name) == other.get(name) for name in ("id", "call_id")
    )


def _same_type(item: Json, other: Json) -> bool:
    return item.get("type") == other.get("type")


def _may_be_same_type(kind: object, other: object) -> bool:
    return not kind or not other or kind == other


def _add_text(target: Json, field: str, event: Mapping[str, Any], action: str) -> str:
    existing: object = target.get(field)
    text = existing if isinstance(existing, str) else ""
    piece = event.get("delta" if action == "delta" else field)
    if isinstance(piece, str):
        text = text + piece if action == "delta" else piece or text
    target[field] = text
    return text


def _index(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _json(value: object) -> Json | None:
    """Return a model or a JSON object as a new JSON object; None for anything else."""
    plain = _plain(value)
    return dict(cast("Json", plain)) if isinstance(plain, dict) else None


def _plain(value: Any) -> Any:
    to_dict: Any = getattr(value, "to_dict", None)
    return to_dict(warnings=False) if to_dict is not None else value
