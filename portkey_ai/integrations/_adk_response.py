"""The answer of chat completions, whole or in pieces, as the Agent Development Kit's."""

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
# OpenAI's words, and those of providers, which the gateway passes on (`strict_open_ai_compliance=False`).
_FINISH = {
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
class _Call:
    id: str = ""
    name: str = ""
    arguments: str = ""
    signature: str = ""

    def part(self) -> types.Part:
        """The call; ValueError when its arguments are no JSON object."""
        arguments = json.loads(self.arguments or "{}")
        if not isinstance(arguments, dict):
            raise ValueError("not an object")
        # An id of our own, since ADK does not send back the ids that it makes itself.
        call = types.FunctionCall(
            id=self.id or f"call_{uuid4().hex}", name=self.name, args=cast("dict[str, Any]", arguments)
        )
        return types.Part(function_call=call, thought_signature=self.signature.encode() or None)


class AnswerBuilder:
    """Collects an answer. `headers` are the gateway's own."""

    def __init__(self) -> None:
        self.headers: dict[str, str] = {}
        self._parts: list[types.Part] = []
        self._calls: dict[int, _Call] = {}
        self._reason: str | None = None
        self._model: str | None = None
        self._usage: Any = None

    def add_whole(self, answer: ChatCompletion) -> None:
        """Take in an answer that came at once."""
        self.headers = cast("Any", answer).get_headers()
        self._model, self._usage = answer.model, answer.usage
        for choice in (answer.choices or [])[:1]:
            self._reason = choice.finish_reason
            message: Any = choice.message
            blocks: list[dict[str, Any]] = getattr(message, "content_blocks", None) or []
            self._add_thoughts(message, blocks)
            texts = [block["text"] for block in blocks if block.get("text")]
            for text in texts or [message.content or message.refusal]:
                self._add_text(text)
            self._add_images(blocks)
            for index, call in enumerate(message.tool_calls or []):
                self._add_call(index, call)

    def add_chunk(self, chunk: ChatCompletionChunk) -> LlmResponse | None:
        """Take in a piece; returns what there is to show of it."""
        self._model = chunk.model or self._model
        self._usage = chunk.usage or self._usage
        if not chunk.choices:
            return None
        choice = chunk.choices[0]
        self._reason = choice.finish_reason or self._reason
        delta: Any = choice.delta
        # The text in these is in `content` too.
        said: list[dict[str, Any]] = getattr(delta, "content_blocks", None) or []
        blocks: list[dict[str, Any]] = [block.get("delta") or {} for block in said]
        shown = [*self._add_thoughts(delta, blocks), *self._add_text(delta.content or delta.refusal)]
        shown += self._add_images(blocks)
        calls: list[Any] = delta.tool_calls or []
        for call in calls:
            # A provider that does not count begins a call with its id.
            index = call.index if call.index is not None else len(self._calls) - (not call.id)
            self._add_call(max(0, index), call)
        if not shown:
            return None
        return LlmResponse(content=types.Content(role="model", parts=shown), partial=True, model_version=self._model)

    def whole(self) -> LlmResponse:
        """The whole answer; an error of it (nothing said, arguments that are no JSON) is in `error_code`."""
        finish = self._finish()
        answer = LlmResponse(
            partial=False,
            model_version=self._model,
            finish_reason=finish,
            usage_metadata=_usage(self._usage),
            custom_metadata={"portkey": self.headers} if self.headers else None,
        )
        parts = list(self._parts)
        for call in self._calls.values():
            try:
                parts.append(call.part())
            except ValueError as error:
                # Arguments that were cut off are no fault of the model's.
                reason = finish if finish == Finish.MAX_TOKENS else Finish.MALFORMED_FUNCTION_CALL
                answer.finish_reason, answer.error_code = reason, reason.value
                answer.error_message = f"{call.name}: the model's arguments are no JSON object ({error})"
                return answer
        if parts or finish == Finish.STOP:
            answer.content = types.Content(role="model", parts=parts)
        else:
            answer.error_code = (finish or Finish.OTHER).value
            answer.error_message = f"The model said nothing, and finished with {self._reason!r}"
        return answer

    def _finish(self) -> Finish | None:
        if self._reason is None:
            return None
        known = _FINISH.get(self._reason.lower())
        return known or Finish.__members__.get(self._reason.upper(), Finish.OTHER)

    def _add_thoughts(self, said: Any, blocks: list[dict[str, Any]]) -> list[types.Part]:
        shown: list[types.Part] = []
        thoughts = [(block.get("thinking"), block.get("signature")) for block in blocks]
        if not any(thought or signature for thought, signature in thoughts):
            thoughts = [(getattr(said, "reasoning_content", None) or getattr(said, "reasoning", None), None)]
        for thought, signature in thoughts:
            if isinstance(thought, str):
                shown += self._add_text(thought, thought=True)
            if signature and self._parts and self._parts[-1].thought:
                self._parts[-1].thought_signature = str(signature).encode()
        return shown

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
        shown: list[types.Part] = []
        for block in blocks:
            url: dict[str, Any] = block.get("image_url") or {}
            head, found, data = str(url.get("url", "")).partition(";base64,")
            if found:
                image = types.Blob(mime_type=head.removeprefix("data:"), data=base64.b64decode(data))
                shown.append(types.Part(inline_data=image))
        self._parts += shown
        return shown

    def _add_call(self, index: int, piece: Any) -> None:
        call = self._calls.setdefault(index, _Call())
        function: Any = piece.function
        call.id = piece.id or call.id
        call.name = function.name or call.name
        call.arguments += function.arguments or ""
        call.signature = getattr(function, "thought_signature", None) or call.signature


def _usage(usage: Any) -> types.GenerateContentResponseUsageMetadata | None:
    if usage is None:
        return None
    prompt, answered, total = usage.prompt_tokens or 0, usage.completion_tokens or 0, usage.total_tokens or 0
    thought = getattr(usage.completion_tokens_details, "reasoning_tokens", None)
    cached = getattr(usage.prompt_tokens_details, "cached_tokens", None)
    if thought and total:
        # ADK counts thoughts apart from the answer. OpenAI counts them in it, other providers do not.
        answered = max(0, min(answered, total - prompt - thought))
    return types.GenerateContentResponseUsageMetadata(
        prompt_token_count=prompt,
        candidates_token_count=answered,
        thoughts_token_count=thought,
        cached_content_token_count=cached or getattr(usage, "cache_read_input_tokens", None),
        total_token_count=total,
    )
