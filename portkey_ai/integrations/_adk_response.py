"""Convert a chat completion, whole or streamed, to a response of the Agent Development Kit (ADK)."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast
from uuid import uuid4

from google.adk.models.llm_response import LlmResponse
from google.genai import types

if TYPE_CHECKING:
    from collections.abc import Iterable

    from portkey_ai._vendor.openai.types.chat.chat_completion import ChatCompletion
    from portkey_ai._vendor.openai.types.chat.chat_completion_chunk import ChatCompletionChunk

Finish = types.FinishReason
# OpenAI's finish reasons, and those of providers, which `strict_open_ai_compliance=False` leaves unchanged.
_FINISH_REASONS = {
    "stop": Finish.STOP,
    "end_turn": Finish.STOP,
    "stop_sequence": Finish.STOP,
    "tool_calls": Finish.STOP,
    "tool_use": Finish.STOP,
    "function_call": Finish.STOP,
    "length": Finish.MAX_TOKENS,
    "max_tokens": Finish.MAX_TOKENS,
    "content_filter": Finish.SAFETY,
    "refusal": Finish.SAFETY,
}


@dataclass
class _ToolCall:
    id: str = ""
    name: str = ""
    arguments: str = ""
    signature: str = ""

    def part(self) -> types.Part:
        """Return the call as a part. Raises ValueError if its arguments are not a JSON object."""
        arguments = json.loads(self.arguments or "{}")
        if not isinstance(arguments, dict):
            raise ValueError("not an object")
        # A new id if there is none: ADK would create one, but would not send it back.
        call = types.FunctionCall(
            id=self.id or f"call_{uuid4().hex}", name=self.name, args=cast("dict[str, Any]", arguments)
        )
        return types.Part(function_call=call, thought_signature=self.signature.encode() or None)


class ResponseBuilder:
    """Builds a response from a completion or from chunks. `headers` are the gateway's headers."""

    def __init__(self) -> None:
        self.headers: dict[str, str] = {}
        self._parts: list[types.Part] = []
        self._tool_calls: dict[int, _ToolCall] = {}
        self._finish_reason: str | None = None
        self._model: str | None = None
        self._usage: Any = None

    def add_completion(self, completion: ChatCompletion) -> None:
        """Add a whole completion."""
        self.headers = cast("Any", completion).get_headers()
        self._model, self._usage = completion.model, completion.usage
        for choice in (completion.choices or [])[:1]:
            self._finish_reason = choice.finish_reason
            message: Any = choice.message
            blocks: list[dict[str, Any]] = getattr(message, "content_blocks", None) or []
            self._add_reasoning(message, blocks)
            texts = [block["text"] for block in blocks if block.get("text")]
            for text in texts or [message.content or message.refusal]:
                self._add_text(text)
            self._add_images(blocks)
            for index, call in enumerate(message.tool_calls or []):
                self._add_call(index, call)

    def add_chunk(self, chunk: ChatCompletionChunk) -> LlmResponse | None:
        """Add a chunk. Returns its text, reasoning and images as a partial response, or None if it has none."""
        self._model = chunk.model or self._model
        self._usage = chunk.usage or self._usage
        if not chunk.choices:
            return None
        choice = chunk.choices[0]
        self._finish_reason = choice.finish_reason or self._finish_reason
        delta: Any = choice.delta
        # The text in content blocks is in `content` too.
        content_blocks: list[dict[str, Any]] = getattr(delta, "content_blocks", None) or []
        blocks: list[dict[str, Any]] = [block.get("delta") or {} for block in content_blocks]
        parts = [*self._add_reasoning(delta, blocks), *self._add_text(delta.content or delta.refusal)]
        parts += self._add_images(blocks)
        calls: list[Any] = delta.tool_calls or []
        for call in calls:
            # Without an index, a fragment that has an id starts a new call.
            index = call.index if call.index is not None else len(self._tool_calls) - (not call.id)
            self._add_call(max(0, index), call)
        if not parts:
            return None
        return LlmResponse(content=types.Content(role="model", parts=parts), partial=True, model_version=self._model)

    def build(self) -> LlmResponse:
        """Return the complete response; if it is empty or has invalid arguments, `error_code` says so."""
        finish = self._converted_finish_reason()
        response = LlmResponse(
            partial=False,
            model_version=self._model,
            finish_reason=finish,
            usage_metadata=_usage(self._usage),
            custom_metadata={"portkey": self.headers} if self.headers else None,
        )
        parts = list(self._parts)
        for call in self._tool_calls.values():
            try:
                parts.append(call.part())
            except ValueError as error:
                # Truncated arguments are not an error of the model.
                reason = finish if finish == Finish.MAX_TOKENS else Finish.MALFORMED_FUNCTION_CALL
                response.finish_reason, response.error_code = reason, reason.value
                response.error_message = f"{call.name}: the model's arguments are not a JSON object ({error})"
                return response
        if parts or finish == Finish.STOP:
            response.content = types.Content(role="model", parts=parts)
        else:
            response.error_code = (finish or Finish.OTHER).value
            response.error_message = f"The response is empty, with the finish reason {self._finish_reason!r}"
        return response

    def _converted_finish_reason(self) -> Finish | None:
        if self._finish_reason is None:
            return None
        known = _FINISH_REASONS.get(self._finish_reason.lower())
        return known or Finish.__members__.get(self._finish_reason.upper(), Finish.OTHER)

    def _add_reasoning(self, message: Any, blocks: list[dict[str, Any]]) -> list[types.Part]:
        parts: list[types.Part] = []
        thoughts = [(block.get("thinking"), block.get("signature")) for block in blocks]
        if not any(thought or signature for thought, signature in thoughts):
            thoughts = [(getattr(message, "reasoning_content", None) or getattr(message, "reasoning", None), None)]
        for thought, signature in thoughts:
            if isinstance(thought, str):
                parts += self._add_text(thought, thought=True)
            if signature and self._parts and self._parts[-1].thought:
                self._parts[-1].thought_signature = str(signature).encode()
        return parts

    def _add_text(self, text: str | None, *, thought: bool | None = None) -> list[types.Part]:
        if not text:
            return []
        last = self._parts[-1] if self._parts else None
        if last and last.text is not None and last.thought == thought and not last.thought_signature:
            last.text += text
        else:
            self._parts.append(types.Part(text=text, thought=thought))
        return [types.Part(text=text, thought=thought)]

    def _add_images(self, blocks: Iterable[dict[str, Any]]) -> list[types.Part]:
        parts: list[types.Part] = []
        for block in blocks:
            url: dict[str, Any] = block.get("image_url") or {}
            head, found, data = str(url.get("url", "")).partition(";base64,")
            if found:
                image = types.Blob(mime_type=head.removeprefix("data:"), data=base64.b64decode(data))
                parts.append(types.Part(inline_data=image))
        self._parts += parts
        return parts

    def _add_call(self, index: int, fragment: Any) -> None:
        call = self._tool_calls.setdefault(index, _ToolCall())
        function: Any = fragment.function
        call.id = fragment.id or call.id
        call.name = function.name or call.name
        call.arguments += function.arguments or ""
        call.signature = getattr(function, "thought_signature", None) or call.signature


def _usage(usage: Any) -> types.GenerateContentResponseUsageMetadata | None:
    if usage is None:
        return None
    prompt, completion, total = usage.prompt_tokens or 0, usage.completion_tokens or 0, usage.total_tokens or 0
    reasoning = getattr(usage.completion_tokens_details, "reasoning_tokens", None)
    cached = getattr(usage.prompt_tokens_details, "cached_tokens", None)
    if reasoning and total:
        # ADK counts reasoning tokens separately. OpenAI counts them as completion tokens too, other providers do not.
        completion = max(0, min(completion, total - prompt - reasoning))
    return types.GenerateContentResponseUsageMetadata(
        prompt_token_count=prompt,
        candidates_token_count=completion,
        thoughts_token_count=reasoning,
        cached_content_token_count=cached or getattr(usage, "cache_read_input_tokens", None),
        total_token_count=total,
    )
