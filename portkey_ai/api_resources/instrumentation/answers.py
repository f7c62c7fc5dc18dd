"""What a model answered, gathered from a whole body or from the events of a stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .messages import as_json, parts_of, tool_call
from .operations import fields_of, items_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .operations import Attributes


class AnswerFacts:
    """Takes bodies or events of chat, completions, embeddings, responses and Anthropic's messages; gives attributes.

    Contents are kept only `with_content`.
    """

    def __init__(self, *, with_content: bool) -> None:
        self._with_content = with_content
        self._known: dict[str, str] = {}
        self._usage: dict[str, object] = {}
        self._reasons: dict[int, str] = {}
        self._texts: dict[int, list[str]] = {}
        self._calls: dict[int, dict[int, dict[str, Any]]] = {}
        self._whole: list[dict[str, Any]] = []
        self.error: str | None = None
        """The kind of an error that came inside the answer."""

    def add(self, data: Mapping[str, object]) -> None:
        """A whole body, or the data of one event."""
        if data.get("type") == "error" or data.get("error"):
            error = fields_of(data.get("error")) or data
            self.error = str(error.get("code") or error.get("type") or "error")
        kind = str(data.get("type"))
        if kind.startswith(("content_block", "message_delta")):
            self._anthropic_event(data)
        # An answer that is inside an event: of the responses API, or the start of one of Anthropic's.
        inner = fields_of(data.get("response")) or fields_of(data.get("message"))
        if inner:
            return self.add(inner)
        for name in ("id", "model"):
            value = data.get(name)
            if isinstance(value, str) and value:
                self._known[name] = value
        self._usage.update({key: value for key, value in fields_of(data.get("usage")).items() if value is not None})
        for choice in items_of(data.get("choices")):
            self._choice(fields_of(choice))
        if data.get("object") == "response":
            self._response(data)
        elif kind == "message":
            self._reasons.update({0: str(data["stop_reason"])} if data.get("stop_reason") else {})
            if self._with_content and items_of(data.get("content")):
                self._whole = [{"role": "assistant", "parts": parts_of(data.get("content"))}]
        return None

    def _choice(self, choice: Mapping[str, object]) -> None:
        index = choice.get("index")
        index = index if isinstance(index, int) else 0
        if choice.get("finish_reason"):
            self._reasons[index] = str(choice["finish_reason"])
        if not self._with_content:
            return
        said = fields_of(choice.get("message")) or fields_of(choice.get("delta")) or {"content": choice.get("text")}
        content = said.get("content")
        self._texts.setdefault(index, []).append(content if isinstance(content, str) else "")
        for place, call in enumerate(items_of(said.get("tool_calls"))):
            fields = fields_of(call)
            at = fields.get("index", place)
            self._tool(index, at if isinstance(at, int) else place, fields, fields_of(fields.get("function")))

    def _tool(self, choice: int, at: int, call: Mapping[str, object], function: Mapping[str, object]) -> None:
        """A call of a tool, or a piece of one."""
        known = self._calls.setdefault(choice, {}).setdefault(at, {"id": None, "name": None, "arguments": ""})
        known["id"] = call.get("id") or known["id"]
        known["name"] = function.get("name") or known["name"]
        known["arguments"] += function.get("arguments") or ""

    def _response(self, response: Mapping[str, object]) -> None:
        """An answer of the responses API; a stream sends it whole at its end."""
        status = response.get("status")
        if status and status != "in_progress":
            reason = fields_of(response.get("incomplete_details")).get("reason")
            self._reasons[0] = str(reason or status)
        if not self._with_content:
            return
        parts: list[dict[str, Any]] = []
        for item in items_of(response.get("output")):
            fields = fields_of(item)
            if fields.get("type") == "function_call":
                parts.append(tool_call(fields.get("call_id"), fields))
            elif fields.get("type") == "message":
                parts += parts_of(fields.get("content"))
        self._whole = [{"role": "assistant", "parts": parts}] if parts else []

    def _anthropic_event(self, event: Mapping[str, object]) -> None:
        delta, block = fields_of(event.get("delta")), fields_of(event.get("content_block"))
        if delta.get("stop_reason"):
            self._reasons[0] = str(delta["stop_reason"])
        if not self._with_content:
            return
        self._texts.setdefault(0, []).append(str(delta.get("text") or block.get("text") or ""))
        if block.get("type") == "tool_use" or delta.get("type") == "input_json_delta":
            at = event.get("index")
            self._tool(0, at if isinstance(at, int) else 0, block, {**block, "arguments": delta.get("partial_json")})

    def attributes(self) -> Attributes:
        """What is known so far."""
        said: Attributes = {f"gen_ai.response.{name}": value for name, value in self._known.items()}
        if self._reasons:
            said["gen_ai.response.finish_reasons"] = [reason for _, reason in sorted(self._reasons.items())]
        said.update(usage_attributes(self._usage))
        messages = self._messages() if self._with_content else []
        if messages:
            said["gen_ai.output.messages"] = as_json(messages)
        return said

    def _messages(self) -> list[dict[str, Any]]:
        messages = list(self._whole)
        for index in sorted({*self._texts, *self._calls}):
            parts = parts_of("".join(self._texts.get(index, ())))
            parts += [tool_call(call["id"], call) for _, call in sorted(self._calls.get(index, {}).items())]
            if parts:
                messages.append({"role": "assistant", "parts": parts})
        for index, message in enumerate(messages):
            message["finish_reason"] = self._reasons.get(index, "")
        return messages


def usage_attributes(usage: Mapping[str, object]) -> Attributes:
    """Tokens; those from a cache count as input, also where the provider counts them apart."""
    read = _tokens(usage, "cache_read_input_tokens", "prompt_tokens_details.cached_tokens")
    read = read if read is not None else _tokens(usage, "input_tokens_details.cached_tokens")
    created = _tokens(usage, "cache_creation_input_tokens")
    total = _tokens(usage, "prompt_tokens")
    if total is None:
        total = _tokens(usage, "input_tokens")
        if total is not None and ("cache_read_input_tokens" in usage or created is not None):
            total += (_tokens(usage, "cache_read_input_tokens") or 0) + (created or 0)
    counts = {
        "input_tokens": total,
        "output_tokens": _tokens(usage, "completion_tokens", "output_tokens"),
        "cache_read.input_tokens": read,
        "cache_creation.input_tokens": created,
        "reasoning.output_tokens": _tokens(
            usage, "completion_tokens_details.reasoning_tokens", "output_tokens_details.reasoning_tokens"
        ),
    }
    return {f"gen_ai.usage.{name}": count for name, count in counts.items() if count is not None}


def _tokens(usage: Mapping[str, object], *paths: str) -> int | None:
    """The first of `paths` that is a number."""
    for path in paths:
        value: object = usage
        for name in path.split("."):
            value = fields_of(value).get(name)
        if isinstance(value, int):
            return value
    return None
