"""Collect the attributes of a model's response, from a whole body or from the events of a stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai.cost.token_usage import ReportedUsage, billed_items, token_usage

from .genai_messages import convert_content, to_json, tool_call_part
from .genai_operations import fields_of, items_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from portkey_ai.cost.token_usage import TokenUsage

    from .genai_operations import Attributes


class ResponseCollector:
    """Collects bodies or events of chat, completions, embeddings, responses and Anthropic's messages.

    Message contents are collected only if `with_content` is true.
    """

    def __init__(self, *, with_content: bool) -> None:
        self._with_content = with_content
        self._identity: dict[str, str] = {}
        self._usage: dict[str, object] = {}
        self._tier: object = None
        self._billed_items: Mapping[str, int] = {}
        self._finish_reasons: dict[int, str] = {}
        self._texts: dict[int, list[str]] = {}
        self._tool_calls: dict[int, dict[int, dict[str, Any]]] = {}
        self._complete_messages: list[dict[str, Any]] = []
        self.error: str | None = None
        """The code or type of an error in the body or in an event."""

    def add(self, data: Mapping[str, object]) -> None:
        """Add a whole body, or the data of one event."""
        if data.get("type") == "error" or data.get("error"):
            error = fields_of(data.get("error")) or data
            self.error = str(error.get("code") or error.get("type") or "error")
        kind = str(data.get("type"))
        if kind.startswith(("content_block", "message_delta")):
            self._add_anthropic_event(data)
        # Events that contain a response: those of the Responses API, and Anthropic's `message_start`.
        inner = fields_of(data.get("response")) or fields_of(data.get("message"))
        if inner:
            return self.add(inner)
        for name in ("id", "model"):
            value = data.get(name)
            if isinstance(value, str) and value:
                self._identity[name] = value
        self._tier = data.get("service_tier") or self._tier
        self._usage.update({key: value for key, value in fields_of(data.get("usage")).items() if value is not None})
        for choice in items_of(data.get("choices")):
            self._add_choice(fields_of(choice))
        if data.get("object") == "response":
            self._add_response(data)
        elif kind == "message":
            self._finish_reasons.update({0: str(data["stop_reason"])} if data.get("stop_reason") else {})
            if self._with_content and items_of(data.get("content")):
                self._complete_messages = [{"role": "assistant", "parts": convert_content(data.get("content"))}]
        return None

    def _add_choice(self, choice: Mapping[str, object]) -> None:
        index = choice.get("index")
        index = index if isinstance(index, int) else 0
        if choice.get("finish_reason"):
            self._finish_reasons[index] = str(choice["finish_reason"])
        if not self._with_content:
            return
        message = fields_of(choice.get("message")) or fields_of(choice.get("delta")) or {"content": choice.get("text")}
        content = message.get("content")
        self._texts.setdefault(index, []).append(content if isinstance(content, str) else "")
        for position, call in enumerate(items_of(message.get("tool_calls"))):
            fields = fields_of(call)
            call_index = fields.get("index", position)
            self._add_tool_call(
                index,
                call_index if isinstance(call_index, int) else position,
                fields,
                fields_of(fields.get("function")),
            )

    def _add_tool_call(
        self, choice: int, index: int, call: Mapping[str, object], function: Mapping[str, object]
    ) -> None:
        """Add a tool call, or a fragment of one."""
        collected = self._tool_calls.setdefault(choice, {}).setdefault(
            index, {"id": None, "name": None, "arguments": ""}
        )
        collected["id"] = call.get("id") or collected["id"]
        collected["name"] = function.get("name") or collected["name"]
        collected["arguments"] += function.get("arguments") or ""

    def _add_response(self, response: Mapping[str, object]) -> None:
        """Add a response of the Responses API; a stream ends with an event that contains it."""
        status = response.get("status")
        if status and status != "in_progress":
            reason = fields_of(response.get("incomplete_details")).get("reason")
            self._finish_reasons[0] = str(reason or status)
        self._billed_items = billed_items(items_of(response.get("output")))
        if not self._with_content:
            return
        parts: list[dict[str, Any]] = []
        for item in items_of(response.get("output")):
            fields = fields_of(item)
            if fields.get("type") == "function_call":
                parts.append(tool_call_part(fields.get("call_id"), fields))
            elif fields.get("type") == "message":
                parts += convert_content(fields.get("content"))
        self._complete_messages = [{"role": "assistant", "parts": parts}] if parts else []

    def _add_anthropic_event(self, event: Mapping[str, object]) -> None:
        delta, block = fields_of(event.get("delta")), fields_of(event.get("content_block"))
        if delta.get("stop_reason"):
            self._finish_reasons[0] = str(delta["stop_reason"])
        if not self._with_content:
            return
        self._texts.setdefault(0, []).append(str(delta.get("text") or block.get("text") or ""))
        if block.get("type") == "tool_use" or delta.get("type") == "input_json_delta":
            index = event.get("index")
            self._add_tool_call(
                0, index if isinstance(index, int) else 0, block, {**block, "arguments": delta.get("partial_json")}
            )

    @property
    def model(self) -> str | None:
        """The model that the response names."""
        return self._identity.get("model")

    def usage(self) -> TokenUsage | None:
        """Return the usage collected so far."""
        return ReportedUsage(self._usage, self._tier, self._billed_items).read()

    def attributes(self) -> Attributes:
        """Return the attributes collected so far."""
        attributes: Attributes = {f"gen_ai.response.{name}": value for name, value in self._identity.items()}
        if self._finish_reasons:
            attributes["gen_ai.response.finish_reasons"] = [
                reason for _, reason in sorted(self._finish_reasons.items())
            ]
        attributes.update(usage_attributes(self._usage))
        messages = self._messages() if self._with_content else []
        if messages:
            attributes["gen_ai.output.messages"] = to_json(messages)
        return attributes

    def _messages(self) -> list[dict[str, Any]]:
        messages = list(self._complete_messages)
        for index in sorted({*self._texts, *self._tool_calls}):
            parts = convert_content("".join(self._texts.get(index, ())))
            parts += [tool_call_part(call["id"], call) for _, call in sorted(self._tool_calls.get(index, {}).items())]
            if parts:
                messages.append({"role": "assistant", "parts": parts})
        for index, message in enumerate(messages):
            message["finish_reason"] = self._finish_reasons.get(index, "")
        return messages


def usage_attributes(usage: Mapping[str, object]) -> Attributes:
    """Return the token counts; cached tokens are part of the input, also if the provider counts them separately."""
    tokens = token_usage(usage)
    if tokens is None:
        return {}
    counts = {
        "input_tokens": tokens.input,
        "output_tokens": tokens.output,
        "cache_read.input_tokens": tokens.cached_input,
        "cache_creation.input_tokens": tokens.cache_write,
        "reasoning.output_tokens": tokens.reasoning,
    }
    return {f"gen_ai.usage.{name}": count for name, count in counts.items() if count is not None}
