"""The reply of an echo model: text and tool calls, before they are converted to the format of an API."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import is_list

from .echo_text import pieces
from .provider_errors import invalid
from .schema_example import example

if TYPE_CHECKING:
    from collections.abc import Sequence

    from portkey_ai.testing.scripts import ScriptedResponse

    from .echo_request import EchoRequest


@dataclass(frozen=True)
class ToolCall:
    id: str
    name: str
    arguments: str
    """A JSON object as text."""


@dataclass(frozen=True)
class Reply:
    text: str | None
    calls: Sequence[ToolCall] = ()
    end: str = "stop"
    """The finish reason: stop, length or tool_calls."""
    stop_sequence: str | None = None


@dataclass(frozen=True)
class Wishes:
    """The requirements of a request for the reply."""

    schema: Any = None
    """The JSON schema of the text; an empty one asks for any JSON object."""
    tools: Sequence[tuple[str, Any]] = ()
    """Names of functions and the schemas of their arguments."""
    tool: str | None = None
    """The function that must be called; empty if any of the functions must be called."""
    limit: int | None = None
    """The maximum number of words."""
    stop: Sequence[str] = ()


def reply(prompt: str, wishes: Wishes, scripted: ScriptedResponse | None) -> Reply:
    """Return the scripted reply unchanged; without one, an echo of `prompt` or an example of the required format."""
    if scripted is not None:
        calls = [_called(call) for call in scripted.tool_calls()]
        return Reply(scripted.text, calls, "tool_calls" if calls else "stop")
    if wishes.tool or (wishes.tool is not None and wishes.tools):
        for name, schema in wishes.tools:
            if wishes.tool in ("", name):
                arguments = json.dumps(example(schema) or {})
                return Reply(None, [ToolCall("call_1", name, arguments)], "tool_calls")
        raise invalid("tool_choice", "the name of a function of tools", wishes.tool)
    if wishes.schema is None:
        text = f"echo: {prompt}"
    else:
        text = json.dumps(example(wishes.schema) if wishes.schema else {"echo": prompt})
    return _shortened(text, wishes)


def _called(call: dict[str, Any]) -> ToolCall:
    function = call["function"]
    return ToolCall(call["id"], function["name"], function["arguments"])


def _shortened(text: str, wishes: Wishes) -> Reply:
    found = [(text.index(stop), stop) for stop in wishes.stop if stop and stop in text]
    stop: str | None = None
    if found:
        position, stop = min(found)
        text = text[:position]
    words = pieces(text)
    if wishes.limit is not None and len(words) > wishes.limit:
        return Reply("".join(words[: wishes.limit]).rstrip(" "), end="length")
    return Reply(text, stop_sequence=stop)


def limit_of(request: EchoRequest, *names: str) -> int | None:
    """Return the first of the parameters `names` that is given."""
    given = [request.integer(name, 0) for name in names if request.body.get(name) is not None]
    return given[0] if given else None


def stops_of(request: EchoRequest, name: str) -> list[str]:
    value: Any = request.body.get(name)
    stops = [value] if isinstance(value, str) else [] if value is None else value
    if not is_list(stops) or not all(isinstance(stop, str) for stop in stops):
        raise invalid(name, "a string or a list of strings", value)
    return stops
