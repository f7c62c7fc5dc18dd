"""The responses that a test schedules instead of echoes."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from .wire.local_responses import ScheduleError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .wire.provider_call import ProviderCall

_T = TypeVar("_T")

TEXT_PATHS = {
    "/chat/completions": "chat.completions",
    "/completions": "completions",
    "/responses": "responses",
    "/messages": "messages",
}
"""The paths of the routes that respond with a text, and the names of these routes."""


@dataclass(frozen=True)
class ScheduledResponse:
    """A response that a test schedules: text, tool calls, an error, a fault, ...; see `LocalGateway.say`."""

    text: str | None = None
    calls: Sequence[Mapping[str, Any]] = ()
    reasoning: str | None = None
    finish_reason: str | None = None
    usage: Mapping[str, Any] | None = None
    vectors: Sequence[Sequence[float]] = ()
    body: bytes | None = None
    content_type: str | None = None
    status: int | None = None
    retry_after: float | None = None
    message: str | None = None
    code: str | None = None
    type: str | None = None
    deny: Mapping[str, Any] | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    delay: float = 0
    cut_after: str | None = None
    network: str | None = None
    route: str | None = None
    model: str | None = None
    target: str | None = None
    when: Callable[[ProviderCall], bool] | None = None
    function: Callable[[ProviderCall], ScheduledResponse] | None = None
    """Makes the response for one call, if the test schedules a function."""
    times: int | None = 1
    source: str = "say()"
    """The `say(...)` call that scheduled the response, for error messages."""

    def __str__(self) -> str:
        return self.source

    def tool_calls(self, first: int) -> list[dict[str, object]]:
        """Return the tool calls in the form of chat completions. Ids that are not given count from `first`."""
        return [
            {
                "id": call.get("id", f"call_{number}"),
                "type": "function",
                "function": {"name": call["name"], "arguments": _arguments(call)},
            }
            for number, call in enumerate(self.calls, first)
        ]

    @property
    def has_text(self) -> bool:
        """Whether the model's message is scheduled, not an echo."""
        return self.text is not None or bool(self.calls)

    @property
    def is_for_text(self) -> bool:
        """Whether only routes that respond with a text can use the response."""
        changes = (self.reasoning, self.finish_reason, self.usage)
        responds = self.function is not None and self.route != "embeddings"
        return self.has_text or responds or any(change is not None for change in changes)

    @property
    def is_error(self) -> bool:
        return self.status is not None and self.status >= 400

    def matches(self, call: ProviderCall) -> bool:
        """Return whether `call` can use this response. Raises ScheduleError if the predicate raises an exception."""
        models = (call.model, f"@{call.provider}/{call.model}")
        if call.model.startswith("fail-") and self.model not in models:
            return False  # a `fail-...` model fails even if a response is scheduled
        if call.route == "realtime":
            if self.route is None:
                return False
        elif self.is_for_text and (call.method != "POST" or call.path not in TEXT_PATHS):
            return False
        if (
            self.calls or self.reasoning
        ) and call.route == "completions":  # this route has no tool calls and no reasoning
            return False
        if self.vectors and call.route != "embeddings":
            return False
        return (
            self.route in (None, call.route)
            and (self.model is None or self.model in models)
            and (self.target is None or self._is_target(call))
            and (self.when is None or self._predicate_matches(call))
        )

    def for_call(self, call: ProviderCall) -> ScheduledResponse:
        """Return the response to `call`: this one, or the function's. Raises ScheduleError if the function raises."""
        return self if self.function is None else self._run("text: the function", self.function, call)

    def _is_target(self, call: ProviderCall) -> bool:
        return self.target in (call.target, call.provider, getattr(call, "target_name", None))

    def _predicate_matches(self, call: ProviderCall) -> bool:
        assert self.when, "only called with a predicate"
        return bool(self._run("when: the predicate", self.when, call))

    def _run(self, what: str, function: Callable[[ProviderCall], _T], call: ProviderCall) -> _T:
        try:
            return function(call)
        except BaseException as error:  # also what pytest.fail() raises
            raise ScheduleError(f"{what} of {self} failed: {type(error).__name__}: {error}") from None


def _arguments(call: Mapping[str, Any]) -> str:
    given = call.get("arguments", {})
    return given if isinstance(given, str) else json.dumps(given)
