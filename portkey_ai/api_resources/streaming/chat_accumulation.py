"""Builds a chat completion from the chunks of a stream, up to date after each chunk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from portkey_ai._vendor.openai._models import construct_type
from portkey_ai._vendor.openai.lib.streaming.chat._types import (
    ParsedChatCompletionMessageSnapshot,
    ParsedChatCompletionSnapshot,
    ParsedChoiceSnapshot,
)
from portkey_ai._vendor.openai.types.chat import ChatCompletionMessageCustomToolCall, ParsedFunctionToolCall

from .delta_merging import is_list, is_object, merge, merge_latest

if TYPE_CHECKING:
    from portkey_ai._vendor.openai.types.chat import ChatCompletionChunk

    from .delta_merging import Json

_PADDING = "obfuscation"
"""A field of chunks with random padding, which hides the length of the text from eavesdroppers."""
_NOT_OF_COMPLETION = ("choices", _PADDING)


class ChatAccumulation:
    """Collects chunks. `completion` is the chat completion built so far; its choices are sorted by index."""

    def __init__(self) -> None:
        self.completion: ParsedChatCompletionSnapshot | None = None
        self._fields: Json = {}
        self._choices: dict[int, Json] = {}
        self._snapshots: dict[int, ParsedChoiceSnapshot] = {}
        self._latest_fields: Json | None = None
        """The fields of the latest chunk except its choices: a chunk with the same fields changes only the choices."""

    def add(self, chunk: ChatCompletionChunk) -> dict[int, Json]:
        """Add a chunk. Return the delta of each choice in it, by the index of the choice."""
        chunk_fields = {name: value for name, value in vars(chunk).items() if name not in _NOT_OF_COMPLETION}
        if chunk_fields == self._latest_fields and (only_text := self._add_text(chunk)) is not None:
            return only_text
        self._latest_fields = None if chunk.model_extra else chunk_fields
        fields = chunk.to_dict(warnings=False)
        fields.pop(_PADDING, None)
        choices: Any = fields.pop("choices", None) or []
        merge_latest(self._fields, fields)
        deltas: dict[int, Json] = {}
        for piece in choices:
            if is_object(piece):
                self._add_choice(piece, deltas)
        self._update()
        for index in deltas:
            self._update_choice(index)
        return deltas

    def choice(self, index: int) -> ParsedChoiceSnapshot:
        """Return the choice built so far."""
        return self._snapshots[index]

    def message(self, index: int) -> Json:
        """Return the message of a choice, built so far, as JSON."""
        return cast("Json", self._choices[index]["message"])

    def _add_text(self, chunk: ChatCompletionChunk) -> dict[int, Json] | None:
        """Add a chunk that only appends text to one choice, as nearly all do; return None for any other chunk."""
        if chunk.model_extra or not chunk.choices or len(chunk.choices) != 1:
            return None
        (choice,) = chunk.choices
        delta: Any = choice.delta
        snapshot = self._snapshots.get(choice.index)
        if (
            snapshot is None
            or choice.finish_reason is not None
            or choice.logprobs is not None
            or choice.model_extra
            or delta is None
            or delta.model_fields_set != {"content"}
            or delta.model_extra
            or not isinstance(delta.content, str)
        ):
            return None
        message = self.message(choice.index)
        if not isinstance(message.get("content"), str):
            return None
        message["content"] += delta.content
        snapshot.message.content = message["content"]
        return {choice.index: {"content": delta.content}}

    def _add_choice(self, piece: Json, deltas: dict[int, Json]) -> None:
        given: object = piece.get("index")
        index = given if isinstance(given, int) else 0
        choice = self._choices.setdefault(index, {"index": index, "finish_reason": None, "message": {}})
        delta: object = piece.get("delta")
        merge(choice, {name: value for name, value in piece.items() if name not in ("delta", "index")})
        changes = deltas.setdefault(index, {})
        if is_object(delta):
            calls = delta.get("tool_calls")
            changes.setdefault("tool_calls", []).extend([calls] if is_object(calls) else calls or [])
            merge(changes, {name: value for name, value in delta.items() if name != "tool_calls"})
            merge(choice["message"], delta)

    def _update(self) -> None:
        if self.completion is None:
            self.completion = cast(
                "ParsedChatCompletionSnapshot",
                construct_type(
                    type_=ParsedChatCompletionSnapshot,
                    value={"system_fingerprint": None, "usage": None, "choices": []},
                ),
            )
        latest = construct_type(
            type_=ParsedChatCompletionSnapshot, value={**self._fields, "object": "chat.completion", "choices": []}
        )
        for name in {*self._fields, "object"}:
            setattr(self.completion, name, getattr(latest, name))

    def _update_choice(self, index: int) -> None:
        assert self.completion is not None
        fields = self._choices[index]
        before = self._snapshots.get(index)
        message = _message(fields["message"])
        if before is None:
            snapshot = cast(
                "ParsedChoiceSnapshot", construct_type(type_=ParsedChoiceSnapshot, value={**fields, "message": message})
            )
            self._snapshots[index] = snapshot
            self.completion.choices = [self._snapshots[number] for number in sorted(self._snapshots)]
        else:
            snapshot = before
            latest = construct_type(type_=ParsedChoiceSnapshot, value={**fields, "message": None})
            for name in fields:
                if name != "message":
                    setattr(snapshot, name, getattr(latest, name))
            _copy_parsed_values(message, before.message)
        snapshot.message = message


def _message(fields: Json) -> ParsedChatCompletionMessageSnapshot:
    shown = {**fields, "role": fields.get("role") or "assistant"}
    calls: Any = shown.pop("tool_calls", None)
    blocks: Any = shown.get("content_blocks")
    if is_list(blocks):  # in a response that is not streamed, content blocks have no index
        shown["content_blocks"] = [_without_index(block) for block in blocks]
    shown.setdefault("content", None)
    message = cast(
        "ParsedChatCompletionMessageSnapshot", construct_type(type_=ParsedChatCompletionMessageSnapshot, value=shown)
    )
    if calls is not None:
        message.tool_calls = [_tool_call(call) for call in calls]
    return message


def _tool_call(call: Json) -> Any:
    if call.get("type") == "custom" or ("custom" in call and "function" not in call):
        custom: Json = {"name": "", "input": "", **(call.get("custom") or {})}
        value: Json = {"id": None, "type": "custom", **call, "custom": custom}
        return construct_type(type_=ChatCompletionMessageCustomToolCall, value=value)
    function: Json = {"name": "", "arguments": "", **(call.get("function") or {})}
    value = {"id": None, **call, "type": call.get("type") or "function", "function": function}
    return construct_type(type_=ParsedFunctionToolCall, value=value)


def _without_index(block: Any) -> Any:
    return {name: value for name, value in block.items() if name != "index"} if is_object(block) else block


def _copy_parsed_values(
    message: ParsedChatCompletionMessageSnapshot, before: ParsedChatCompletionMessageSnapshot
) -> None:
    """Copy parsed values from the previous message; `ChatCompletionStreamState` parses again what a chunk extends."""
    if before.parsed is not None:
        message.parsed = before.parsed
    known = {tool_call_key(call): call for call in before.tool_calls or []}
    for call in message.tool_calls or []:
        earlier = known.get(tool_call_key(call))
        if earlier is not None and getattr(earlier, "function", None) is not None and call.type == "function":
            call.function.parsed_arguments = earlier.function.parsed_arguments


def tool_call_key(call: Any) -> tuple[Any, Any]:
    """Return index and id, which identify a tool call within its message."""
    return getattr(call, "index", None), call.id
