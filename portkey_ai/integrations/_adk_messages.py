"""The contents of a conversation in the Agent Development Kit as messages of chat completions."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any, cast

from google.genai import types

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def messages_of(contents: Iterable[types.Content]) -> list[dict[str, Any]]:
    """The messages. Raises ValueError for a part that chat completions have no form for."""
    ids = _CallIds()
    messages: list[dict[str, Any]] = []
    for content in contents:
        parts = content.parts or []
        messages += _said_by_model(parts, ids) if content.role == "model" else _said_by_user(parts, ids)
    return messages


def text_of(instruction: Any) -> str:
    """The text of a system instruction, which may be a string, a part, a content, or a list of these."""
    if instruction is None or isinstance(instruction, str):
        return instruction or ""
    if isinstance(instruction, (list, tuple)):
        return "\n\n".join(text_of(one) for one in cast("Sequence[Any]", instruction))
    if isinstance(instruction, types.Content):
        return "".join(text_of(part) for part in instruction.parts or [])
    if isinstance(instruction, types.Part) and instruction.text is not None:
        return instruction.text
    raise ValueError(f"system_instruction: expected text, got {type(instruction).__name__}")


class _CallIds:
    """Ids for tool calls that have none, as those of other models in the same session; their answers come in order."""

    def __init__(self) -> None:
        self._made = 0
        self._open: dict[str | None, list[str]] = {}

    def call(self, call: types.FunctionCall) -> str:
        if call.id:
            return call.id
        self._made += 1
        made = f"call_{self._made}"
        self._open.setdefault(call.name, []).append(made)
        return made

    def answer(self, answer: types.FunctionResponse) -> str:
        waiting = self._open.get(answer.name)
        return answer.id or (waiting.pop(0) if waiting else "call_0")


def _said_by_model(parts: Iterable[types.Part], ids: _CallIds) -> list[dict[str, Any]]:
    blocks: list[dict[str, Any]] = []
    calls: list[dict[str, Any]] = []
    signed = False
    for part in parts:
        if part.function_call:
            calls.append(_tool_call(part.function_call, part.thought_signature, ids))
        elif part.thought:
            # Anthropic's models want their signed thoughts back; unsigned ones are for people.
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
    said = [block for block in blocks if block["type"] != "thinking"]
    if any(block["type"] != "text" for block in said):  # an image goes back to where it came from
        message["content"] = said
    elif said or not calls:
        message["content"] = "".join(block["text"] for block in said)
    if signed:
        message["content_blocks"] = blocks
    if calls:
        message["tool_calls"] = calls
    return [message] if blocks or calls else []


def _tool_call(call: types.FunctionCall, signature: bytes | None, ids: _CallIds) -> dict[str, Any]:
    function = {"name": call.name, "arguments": json.dumps(call.args or {}, ensure_ascii=False, default=str)}
    if signature:  # Gemini wants it back
        function["thought_signature"] = signature_text(signature)
    return {"id": ids.call(call), "type": "function", "function": function}


def _said_by_user(parts: Iterable[types.Part], ids: _CallIds) -> list[dict[str, Any]]:
    answers: list[dict[str, Any]] = []
    blocks: list[dict[str, Any]] = []
    for part in parts:
        if part.function_response:
            answer = part.function_response
            text = json.dumps(answer.response or {}, ensure_ascii=False, default=str)
            # Gemini knows an answer by its function's name.
            answers.append({"role": "tool", "tool_call_id": ids.answer(answer), "name": answer.name, "content": text})
            for media in answer.parts or []:  # a tool's message can only hold text
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
        return answers
    # One text goes as a plain string, which every provider takes.
    plain = len(blocks) == 1 and blocks[0]["type"] == "text"
    return [*answers, {"role": "user", "content": blocks[0]["text"] if plain else blocks}]


def _text(part: types.Part) -> str:
    if part.executable_code:
        return f"```\n{part.executable_code.code}\n```"
    if part.code_execution_result:
        return part.code_execution_result.output or ""
    if part.text is None and (unknown := part.model_dump(exclude_none=True, exclude={"thought", "thought_signature"})):
        raise ValueError(f"chat completions have no form for a part with {', '.join(unknown)}")
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
        # The gateway reads `mime_type` for addresses that do not tell it (gs://).
        return {"type": "image_url", "image_url": {"url": uri, "mime_type": kind}}
    if ":" not in uri:
        return {"type": "file", "file": {"file_id": uri}}
    return {"type": "file", "file": {"file_url": uri, "mime_type": kind}}


def signature_text(signature: bytes) -> str:
    """A thought's signature for the gateway: its own text, or base64 when it came from Gemini without the gateway."""
    try:
        return signature.decode("ascii")
    except UnicodeDecodeError:
        return base64.b64encode(signature).decode()
