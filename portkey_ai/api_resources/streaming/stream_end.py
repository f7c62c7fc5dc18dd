"""The end of a stream: the events that end it, and whether the response was complete when its body ended."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from portkey_ai.api_resources.types.generic_response import GenericResponse

_TERMINAL_EVENTS = frozenset({
    "response.completed",
    "response.failed",
    "response.incomplete",
    "response.cancelled",
    "message_stop",
    "transcript.text.done",
    "speech.audio.done",
    "image_generation.completed",
    "image_edit.completed",
})  # fmt: skip
"""The `type` of each event after which the response is complete."""
_PREFIXES_WITH_TERMINAL_EVENT = (
    "response.", "message_", "content_block_", "transcript.", "speech.", "image_generation.", "image_edit.", "thread.",
)  # fmt: skip
"""Prefixes of event types. After such an event, a terminal event is required; for `thread.` it is `[DONE]`."""
_TYPES_WITHOUT_CONTENT = ("ping", "hook_results")


class State(Enum):
    """The state of a stream."""

    OPEN = "open"
    """No terminal event has arrived."""
    ENDED = "ended"
    """The terminal event of the response has arrived. Later events are still returned to the user."""
    DONE = "done"
    """`[DONE]` has arrived. Guardrail results and errors may follow, but no chunks."""
    CLOSED = "closed"
    """The user has closed the stream."""


# Up to Python 3.11 the members of an enum are slow to look up; use these in code that runs for every chunk.
DONE = State.DONE
CLOSED = State.CLOSED


class StreamEnd:
    """The state of one stream, set by the events that arrive and by the user's `close()`.

    A state other than OPEN never becomes OPEN again.
    """

    def __init__(self) -> None:
        self.state = State.OPEN
        self.error_event: Mapping[str, Any] | None = None
        """The last event whose type or name is `error`: the Responses API sends it in place of a terminal one."""
        self.is_done = False
        """Whether `[DONE]` has arrived; closing the stream does not reset it."""
        self._has_content = False
        self._terminal_expected = False  # the response is complete only after a terminal event or `[DONE]`
        self._begun: set[object] = set()  # indexes of the choices that have arrived
        self._finished: set[object] = set()  # indexes of those with a finish_reason; "message" for Anthropic

    def done(self) -> None:
        """Record that `[DONE]` arrived."""
        self.is_done = True
        if self.state is not State.CLOSED:
            self.state = State.DONE

    def close(self) -> None:
        """Record that the user closed the stream."""
        self.state = State.CLOSED

    def observe_choices(self, chunk: Any) -> None:
        """Update the state from a chunk that has `choices`."""
        choices: list[Any] | None = chunk.choices
        if not choices:
            self._terminal_expected = self._terminal_expected or choices is not None
            return
        begun = self._begun
        for choice in choices:
            index = choice.index
            if choice.finish_reason is not None:
                self._finished.add(index or 0)
            elif index not in begun:
                begun.add(index or 0)

    def observe_type(self, kind: str) -> None:
        """Update the state from the `type` of an event."""
        if kind in _TERMINAL_EVENTS:
            if self.state is State.OPEN:
                self.state = State.ENDED
        elif not self._terminal_expected:
            self._terminal_expected = kind.startswith(_PREFIXES_WITH_TERMINAL_EVENT)
            self._has_content = self._has_content or kind not in _TYPES_WITHOUT_CONTENT

    def observe_event(self, event: Any) -> None:
        """Update the state from a chunk that has a `type`."""
        kind = getattr(event, "type", None)
        if kind is not None:
            self.observe_type(kind)
        if kind == "message_delta" and getattr(event.delta, "stop_reason", None) is not None:
            self._finished.add("message")  # Anthropic's `finish_reason`

    def observe_generic(self, chunk: GenericResponse) -> None:
        """Update the state from a chunk of unknown kind."""
        self.observe_fields(None, chunk.__pydantic_extra__ or {})

    def observe_fields(self, name: str | None, fields: Mapping[str, Any]) -> None:
        """Update the state from an event: its SSE name and its JSON object, whose fields are not validated."""
        choices = fields.get("choices")
        if isinstance(choices, list):
            self._terminal_expected = True
            for choice in cast("list[object]", choices):
                self._observe_choice(_mapping(choice))
        kind = fields.get("type")
        if name is not None and name.startswith("thread."):
            self._terminal_expected = True
        elif isinstance(kind, str):
            self.observe_type(kind)
        elif fields.keys() - {"hook_results"}:
            self._has_content = True
        if _mapping(fields.get("delta")).get("stop_reason") is not None:
            self._finished.add("message")
        if "error" in (kind, name):
            self.error_event = fields

    def _observe_choice(self, choice: Mapping[str, object]) -> None:
        index = choice.get("index")
        seen = self._begun if choice.get("finish_reason") is None else self._finished
        seen.add(index if isinstance(index, (int, str)) and index else 0)

    def is_complete(self, *, terminal_event_required: bool) -> bool:
        """Return whether the response is complete if its body ends now, without a connection error.

        It is complete if all its choices have finished, because some providers send no `[DONE]`. A stream of unknown
        kind needs some content; with `terminal_event_required=False` it is complete even without any event.
        """
        if self.state is not State.OPEN:
            return True
        if self._begun or self._finished:
            return self._begun <= self._finished
        return not self._terminal_expected and (self._has_content or not terminal_event_required)


_FAILURES = ("error", "fail", "malformed", "overloaded", "timeout")


def failed_reason(chunk: Any) -> str | None:
    """Return the finish reason of a choice or message in the chunk if it means a failure, else None.

    For example `error`, `overloaded_error`, `ERROR_LIMIT`, `MALFORMED_FUNCTION_CALL`.
    """
    choices = cast("list[Any]", getattr(chunk, "choices", None) or [])
    finished: list[object] = [choice.finish_reason for choice in choices]
    if getattr(chunk, "type", None) == "message_delta":
        finished.append(getattr(chunk.delta, "stop_reason", None))
    for reason in finished:
        if isinstance(reason, str) and any(word in reason.lower() for word in _FAILURES):
            return reason
    return None


def _mapping(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}
