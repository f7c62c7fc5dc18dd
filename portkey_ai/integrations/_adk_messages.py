"""Convert the contents of a conversation in the Agent Development Kit (ADK) to chat completion messages."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any, cast

from google.genai import types

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def messages_of(contents: Iterable[types.Content]) -> list[dict[str, Any]]:
    """Return the messages. Raises ValueError for a part that chat completions do not support."""
    ids = _ToolCallIds()
    messages: list[dict[str, Any]] = []
    for content in contents:
        parts = content.parts or []
        messages += _model_messages(parts, ids) if content.role == "model" else _user_messages(parts, ids)
    return messages


def text_of(instruction: Any) -> str:
    """Return the text of a system instruction: a string, a part, a content, or a list of these."""
    if instruction is None or isinstance(instruction, str):
        return instruction or ""
    if isinstance(instruction, (list, tuple)):
        return "\n\n".join(text_of(item) for item in cast("Sequence[Any]", instruction))
    if isinstance(instruction, types.Content):
        return "".join(text_of(part) for part in instruction.parts or [])
    if isinstance(instruction, types.Part) and instruction.text is not None:
        return instruction.text
    raise ValueError(f"system_instruction: expected text, got {type(instruction).__name__}")


class _ToolCallIds:
    """Creates ids for tool calls of other models that have none; their results come in the same order."""

    def __init__(self) -> None:
        self._created = 0
        self._pending: dict[str | None, list[str]] = {}

    def id_of_call(self, call: types.FunctionCall) -> str:
        if call.id:
            return call.id
        self._created += 1
        id = f"call_{self._created}"
        self._pending.setdefault(call.name, []).append(id)
        return id

    def id_of_result(self, result: types.FunctionResponse) -> str:
        pending = self._pending.get(result.name)
        return result.id or (pending.pop(0) if pending else "call_0")


def _model_messages(parts: Iterable[types.Part], ids: _ToolCallIds) -> list[dict[str, Any]]:
    blocks: list[dict[str, Any]] = []
    calls: list[dict[str, Any]] = []
    signed = False
    for part in parts:
        if part.function_call:
            calls.append(_tool_call(part.function_call, part.thought_signature, ids))
        elif part.thought:
            # Anthropic's models need their signed reasoning back; unsigned reasoning is not sent.
            if part.text and part.thought_signature:
                signed = True
                signature = signature_text(part.thought_signature)
                blocks.append({"type": "thinking", "thinking": part.text, "signature": signature})
        elif part.inline_data:
            blocks.append(_media(part.inline_data))
        else:
            text = _text(part)
            if text:
                blocks.append({"type": "text", "text": text})
    message: dict[str, Any] = {"role": "assistant"}
    visible = [block for block in blocks if block["type"] != "thinking"]
    if any(block["type"] != "text" for block in visible):  # images of the model are sent back in its message
        message["content"] = visible
    elif visible or not calls:
        message["content"] = "".join(block["text"] for block in visible)
    if signed:
        message["content_blocks"] = blocks
    if calls:
        message["tool_calls"] = calls
    return [message] if blocks or calls else []


def _tool_call(call: types.FunctionCall, signature: bytes | None, ids: _ToolCallIds) -> dict[str, Any]:
    function = {"name": call.name, "arguments": json.dumps(call.args or {}, ensure_ascii=False, default=str)}
    if signature:  # Gemini needs it back
        function["thought_signature"] = signature_text(signature)
    return {"id": ids.id_of_call(call), "type": "function", "function": function}


def _user_messages(parts: Iterable[types.Part], ids: _ToolCallIds) -> list[dict[str, Any]]:
    results: list[dict[str, Any]] = []
    blocks: list[dict[str, Any]] = []
    for part in parts:
        if part.function_response:
            result = part.function_response
            text = json.dumps(result.response or {}, ensure_ascii=False, default=str)
            # Gemini identifies a result by the function's name.
            results.append(
                {"role": "tool", "tool_call_id": ids.id_of_result(result), "name": result.name, "content": text}
            )
            for media in result.parts or []:  # a tool message can only hold text
                blocks += [_media(media.inline_data)] if media.inline_data else []
                blocks += [_file(media.file_data)] if media.file_data else []
        elif part.inline_data:
            blocks.append(_media(part.inline_data))
        elif part.file_data:
            blocks.append(_file(part.file_data))
        else:
            text = _text(part)
            if text:
                blocks.append({"type": "text", "text": text})
    if not blocks:
        return results
    # A single text is sent as a string, which every provider supports.
    plain = len(blocks) == 1 and blocks[0]["type"] == "text"
    return [*results, {"role": "user", "content": blocks[0]["text"] if plain else blocks}]


def _text(part: types.Part) -> str:
    if part.executable_code:
        return f"```\n{part.executable_code.code}\n```"
    if part.code_execution_result:
        return part.code_execution_result.output or ""
    if part.text is None and (unknown := part.model_dump(exclude_none=True, exclude={"thought", "thought_signature"})):
        raise ValueError(f"contents: chat completions do not support a part with {', '.join(unknown)}")
    return part.text or ""


def _media(blob: types.Blob | types.FunctionResponseBlob) -> dict[str, Any]:
    kind, data = (blob.mime_type or "").partition(";")[0], blob.data or b""
    if kind.startswith("text/"):
        return {"type": "text", "text": data.decode(errors="replace")}
    encoded = base64.b64encode(data).decode()
    if kind.startswith("audio/"):
        form = {"mpeg": "mp3", "x-wav": "wav"}.get(kind[6:], kind[6:])
        return {"type": "input_audio", "input_audio": {"data": encoded, "format": form}}
    url = f"data:{kind};base64,{encoded}"
    if kind.startswith("image/"):
        return {"type": "image_url", "image_url": {"url": url}}
    return {"type": "file", "file": {"filename": blob.display_name or "file", "file_data": url}}


def _file(file: types.FileData | types.FunctionResponseFileData) -> dict[str, Any]:
    kind, uri = file.mime_type or "", file.file_uri or ""
    if kind.startswith("image/") and ":" in uri:
        # The gateway needs `mime_type` for URLs without it (gs://).
        return {"type": "image_url", "image_url": {"url": uri, "mime_type": kind}}
    if ":" not in uri:
        return {"type": "file", "file": {"file_id": uri}}
    return {"type": "file", "file": {"file_url": uri, "mime_type": kind}}


def signature_text(signature: bytes) -> str:
    """Return a reasoning signature as text: unchanged if the gateway sent it, base64 if Gemini sent it directly."""
    try:
        return signature.decode("ascii")
    except UnicodeDecodeError:
        return base64.b64encode(signature).decode()
