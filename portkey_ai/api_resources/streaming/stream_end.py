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
    "message_stop",
    "transcript.text.done",
    "speech.audio.done",
    "image_generation.completed",
    "image_edit.completed",
})  # fmt: skip
"""The `type` of each event after which the response is complete."""
_FAMILIES = (
    "response.", "message_", "content_block_", "transcript.", "speech.", "image_generation.", "image_edit.", "thread.",
)  # fmt: skip
"""How the types of events begin that one of the terminal events must follow; `[DONE]` follows those of `thread.`."""
_WITHOUT_CONTENT = ("ping", "hook_results")


class State(Enum):
    """The state of a stream."""

    OPEN = "open"
    """No terminal event has arrived."""
    ENDED = "ended"
    """The terminal event of the response has arrived. Further events are passed on."""
    DONE = "done"
    """`[DONE]` has arrived. Guardrail results and errors may follow, but no chunks."""
    CLOSED = "closed"
    """The user has closed the stream."""


# Up to Python 3.11 the members of an enum are slow to look up; these are for what runs for every chunk.
DONE = State.DONE
CLOSED = State.CLOSED


class StreamEnd:
    """The state of one stream, set by the events that arrive and by the user's `close()`.

    Once it is not OPEN it is never OPEN again, whatever events follow.
    """

    def __init__(self) -> None:
        self.state = State.OPEN
        self.error_message: str | None = None
        """The message of an event of type `error`, which the responses API sends in place of a terminal event."""
        self._has_content = False
        self._terminal_expected = False
        self._begun: set[object] = set()  # indexes of choices
        self._finished: set[object] = set()

    def done(self) -> None:
        """Record that `[DONE]` arrived."""
        if self.state is not State.CLOSED:
            self.state = State.DONE

    def close(self) -> None:
        """Record that the user closed the stream."""
        self.state = State.CLOSED

    def observe_choices(self, chunk: Any) -> None:
        """Record what a chunk that has choices says about the end."""
        choices: list[Any] | None = chunk.choices
        if not choices:
            self._terminal_expected = self._terminal_expected or choices is not None
            return
        for choice in choices:
            if choice.finish_reason is None:
                self._begun.add(choice.index or 0)
            else:
                self._finished.add(choice.index or 0)

    def observe_type(self, kind: str) -> None:
        """Record what the `type` of an event says about the end."""
        if kind in _TERMINAL_EVENTS:
            if self.state is State.OPEN:
                self.state = State.ENDED
        elif not self._terminal_expected:
            self._terminal_expected = kind.startswith(_FAMILIES)
            self._has_content = self._has_content or kind not in _WITHOUT_CONTENT

    def observe_event(self, event: Any) -> None:
        """Record what a chunk that has a `type` says about the end."""
        kind = getattr(event, "type", None)
        if kind is not None:
            self.observe_type(kind)
        if kind == "message_delta" and getattr(event.delta, "stop_reason", None) is not None:
            self._finished.add("message")  # Anthropic's `finish_reason`

    def observe_generic(self, chunk: GenericResponse) -> None:
        """Record what a chunk without a type of its own says about the end."""
        self.observe_fields(None, chunk.__pydantic_extra__ or {})

    def observe_fields(self, name: str | None, fields: Mapping[str, Any]) -> None:
        """Record what the JSON object of an event called `name` says about the end. It may have any shape."""
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
        if kind == "error" and isinstance(fields.get("message"), str):
            self.error_message = fields["message"]

    def _observe_choice(self, choice: Mapping[str, object]) -> None:
        index = choice.get("index")
        seen = self._begun if choice.get("finish_reason") is None else self._finished
        seen.add(index if isinstance(index, (int, str)) and index else 0)

    def is_complete(self, *, terminal_event_required: bool) -> bool:
        """Return whether a body that ends here, without a connection error, is a complete response.

        It is if every choice that was begun is finished: some providers send no `[DONE]`. Streams that are not of a
        known kind have no terminal event; `terminal_event_required=False` lets those end without any event, too.
        """
        if self.state is not State.OPEN:
            return True
        if self._begun or self._finished:
            return self._begun <= self._finished
        return not self._terminal_expected and (self._has_content or not terminal_event_required)


def _mapping(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}
