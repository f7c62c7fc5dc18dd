"""Validate the parameters of `LocalGateway.say`, and make a ScheduledResponse."""

from __future__ import annotations

import inspect
import json
import math
import re
import threading
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeGuard

from .scheduled_response import TEXT_PATHS, ScheduledResponse
from .wire.local_responses import is_list

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .wire.provider_call import ProviderCall

ROUTES = (
    *("audio.speech", "audio.transcriptions", "audio.translations", "batches", "chat.completions", "completions"),
    *("conversations", "conversations.items", "embeddings", "files", "images.create_variation", "images.edit"),
    *("images.generate", "messages", "messages.count_tokens", "models", "moderations", "realtime", "rerank"),
    *("responses", "responses.cancel", "responses.compact", "responses.delete", "responses.input_items"),
    *("responses.input_tokens", "responses.retrieve", "uploads", "vector_stores"),
)
"""The routes of models, named after the client's methods."""
NETWORK_FAULTS = ("reset", "stall", "slow")

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_SERVER_HEADERS = ("connection", "content-length", "transfer-encoding")
_TOOL_CALL_FIELDS = {"name", "arguments", "id"}
_ERROR_PARAMETERS = ("retry_after", "message", "code", "type")
_TARGET_PATH = re.compile(r"config(\.targets\[\d+\])*")
_MESSAGE_PARAMETERS = ("text", "calls", "reasoning", "finish_reason", "usage")
# Parameters that define a response, and those that are not allowed together with them.
_CONFLICTS = {
    "deny": (*_MESSAGE_PARAMETERS, "status", "body", "cut_after"),
    "body": (*_MESSAGE_PARAMETERS, "message", "code", "type"),
    "status": _MESSAGE_PARAMETERS,
    "network": ("cut_after", *_MESSAGE_PARAMETERS, "status", "body", "deny", "headers"),
}


def check_route(route: str | None) -> None:
    """Raise ValueError if the route does not exist."""
    if route is not None and route not in ROUTES:
        raise ValueError(f"route: expected one of {', '.join(ROUTES)}; got {route!r}")


def make_scheduled_response(
    text: Any, calls: Sequence[Mapping[str, Any]], options: Mapping[str, Any]
) -> ScheduledResponse:
    """Return the response that the arguments of `LocalGateway.say` describe.

    Raises TypeError or ValueError that names the invalid parameter.
    """
    if callable(text) and not isinstance(text, type) and not hasattr(type(text), "model_dump_json"):
        return _response_from_function(text, calls, options)
    given = {name: value for name, value in options.items() if value is not None}
    if is_mapping(text) and "name" in text and "arguments" in text and not text.keys() - _TOOL_CALL_FIELDS:
        raise ValueError(
            "text: got a tool call: write say(None, call), or json.dumps(...) to respond with this JSON text"
        )
    if text is None and not calls and not given.keys() - {"route", "model", "target", "when", "times"}:
        raise ValueError("say: expected a response: a text, tool calls, status=, body=, delay=, ...")
    _check_types_and_values(given)
    if given.get("route") == "realtime":
        for name in sorted(given.keys() - {"delay", "route", "model", "target", "when", "times"}):
            raise ValueError(f"{name}: not supported for realtime")
    _check_conflicts({**given, "text": text, "calls": calls or None})
    for call in calls:
        _check_tool_call(call)
    _check_deny(given.get("deny"))
    content, vectors = _text_and_vectors(text)
    if given.get("cut_after") and content is not None and given["cut_after"] not in content:
        raise ValueError(f"cut_after: expected a part of the text, got {given['cut_after']!r}")
    changes = {name: name in given for name in ("reasoning", "finish_reason", "usage")}
    kinds = {"text": content is not None, "vectors": bool(vectors), "calls": bool(calls)}
    _check_for_route(given.get("route"), {**changes, **kinds})
    body, content_type = _body(given.pop("body", None))
    if given.get("cut_after") and body is not None and given["cut_after"].encode() not in body:
        raise ValueError(f"cut_after: expected a part of the body, got {given['cut_after']!r}")
    if "target" in given:
        given["target"] = given["target"].removeprefix("@")
    given.update(vectors=vectors, body=body, content_type=content_type, times=options["times"])
    return ScheduledResponse(content, tuple(calls), source=_say_expression(text, calls, options), **given)


def _response_from_function(
    function: Callable[[ProviderCall], Any], calls: Sequence[object], options: Mapping[str, Any]
) -> ScheduledResponse:
    """Return a scheduled response whose content `function` returns for each call; if it returns None, an echo."""
    if calls:
        raise TypeError("calls: not allowed together with a function; the function may return a text and tool calls")
    if inspect.iscoroutinefunction(function):
        raise TypeError(f"text: expected a function of a ProviderCall that is not async, got {function!r}")
    example: Any = [0.0] if options["route"] == "embeddings" else "text"
    checked = make_scheduled_response(example, (), {**options, "cut_after": None})
    source = _say_expression(function, (), options)
    unchanged = replace(checked, text=None, vectors=(), cut_after=options["cut_after"], source=source)

    def respond(call: ProviderCall) -> ScheduledResponse:
        result = function(call)
        if result is None:
            return unchanged
        parts: list[Any] = [*result] if isinstance(result, tuple) else [result]
        if not parts:
            raise ValueError("text: got an empty tuple; expected a text and tool calls, or None for the echo")
        return make_scheduled_response(parts[0], parts[1:], {**options, "route": call.route})

    return replace(unchanged, function=respond)


def _check_types_and_values(given: Mapping[str, Any]) -> None:
    for name in ("cut_after", "message", "code", "type", "finish_reason", "reasoning", "model", "target", "route"):
        if name in given and not (isinstance(given[name], str) and given[name]):
            raise TypeError(f"{name}: expected a text, got {given[name]!r}")
    for name in ("usage", "deny", "headers"):
        if name in given and not is_mapping(given[name]):
            raise TypeError(f"{name}: expected a mapping, got {given[name]!r}")
    for name in ("delay", "retry_after"):
        if name in given:
            _check_seconds(name, given[name])
    for name in ("usage", "deny"):
        _check_json(name, given.get(name))
    for name, value in given.get("usage", {}).items():
        if str(name).endswith("_tokens") and not (_is_number(value) and value >= 0):
            raise ValueError(f"usage: {name}: expected a number of tokens, got {value!r}")
        if isinstance(value, str):
            raise TypeError(f"usage: {name}: expected a number or a mapping, got {value!r}")
    check_route(given.get("route"))
    status = given.get("status", 200)
    if isinstance(status, bool) or not isinstance(status, int) or not 200 <= status <= 599:
        raise ValueError(f"status: expected a final HTTP status (200 to 599), got {status!r}")
    if given.get("network", "slow") not in NETWORK_FAULTS:
        known = ", ".join(NETWORK_FAULTS)
        raise ValueError(
            f"network: expected one of {known}; got {given['network']!r} (see also LocalGateway.refuse_connections)"
        )
    times = given.get("times", 1)
    if isinstance(times, bool) or not isinstance(times, int) or times < 1:
        raise ValueError(f"times: expected a positive integer, or None for always; got {times!r}")
    when = given.get("when", bool)
    if not callable(when) or inspect.iscoroutinefunction(when):
        raise TypeError(f"when: expected a function of a ProviderCall that is not async, got {when!r}")
    target = given.get("target", "")
    if ("[" in target or target.startswith("config.")) and not _TARGET_PATH.fullmatch(target):
        raise ValueError(f"target: expected config.targets[0], a target's name or a provider; got {target!r}")
    for header, value in given.get("headers", {}).items():
        _check_header(header, value)


def _check_seconds(name: str, value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(f"{name}: expected a number of seconds, got {value!r}")
    if not 0 <= value <= threading.TIMEOUT_MAX:
        raise ValueError(f"{name}: expected seconds, 0 or more; got {value!r}")


def _check_conflicts(given: Mapping[str, Any]) -> None:
    for name, excluded in _CONFLICTS.items():
        if given.get(name) is None:
            continue
        if name == "status" and given["status"] < 400:
            continue
        if name == "network" and given["network"] == "slow":
            continue
        for other in excluded:
            if given.get(other) is not None:
                raise ValueError(f"{other}: not allowed together with {name}=")
    failed = given.get("status", 200) >= 400
    if given.get("cut_after") and failed:
        raise ValueError("cut_after: not allowed together with the status of an error")
    for name in _ERROR_PARAMETERS:
        if given.get(name) is not None and not failed:
            raise ValueError(f"{name}: expected together with status= of 400 or more")


def _check_header(name: object, value: object) -> None:
    if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
        raise ValueError(f"headers: {name!r} is not the name of a header")
    if name.lower() in _SERVER_HEADERS:
        raise ValueError(f"headers: {name!r} is set by the server")
    if not isinstance(value, str) or not value.isprintable() or not _is_latin_1(value):
        raise ValueError(f"headers: {name}: expected printable latin-1 text, got {value!r}")


def _is_latin_1(value: str) -> bool:
    return all(ord(character) < 256 for character in value)


def _check_tool_call(call: Any) -> None:
    if not is_mapping(call):
        hint = "; each call is an argument of its own: say(None, call, call)" if isinstance(call, (list, tuple)) else ""
        raise TypeError(f"calls: expected mappings with name and arguments, got {call!r}{hint}")
    if not isinstance(call.get("name"), str) or not call["name"]:
        raise ValueError(f"calls: expected {{'name': ..., 'arguments': {{...}}}}, got {dict(call)!r}")
    unknown = set(call) - _TOOL_CALL_FIELDS
    if unknown:
        raise ValueError(f"calls: unknown field {min(map(str, unknown))!r} of {call['name']!r}")
    arguments, id = call.get("arguments", {}), call.get("id", "id")
    _check_json(f"calls: the arguments of {call['name']!r}", arguments)
    if not isinstance(arguments, str) and not is_mapping(arguments):
        raise TypeError(f"calls: the arguments of {call['name']!r}: expected a mapping or a text, got {arguments!r}")
    if not isinstance(id, str) or not id:
        raise TypeError(f"calls: the id of {call['name']!r}: expected a text, got {id!r}")


def _check_deny(deny: Mapping[str, Any] | None) -> None:
    for name in ("before_request_hooks", "after_request_hooks"):
        if deny and not isinstance(deny.get(name, []), (list, tuple)):
            raise TypeError(f"deny: {name}: expected a list of hook results, got {deny[name]!r}")


def _check_json(name: str, value: Any) -> None:
    try:
        json.dumps(value, allow_nan=False)
    except (TypeError, ValueError) as error:
        raise TypeError(f"{name}: cannot be encoded as JSON: {error}") from None


def _check_for_route(route: str | None, given: Mapping[str, bool]) -> None:
    if route is None:
        return
    if given["reasoning"] and (route == "completions" or route not in TEXT_PATHS.values()):
        raise ValueError(f"reasoning: {route} has no reasoning")
    for name in ("finish_reason", "usage"):
        if given[name] and route not in TEXT_PATHS.values():
            raise ValueError(f"{name}: {route} does not respond with a text; schedule body=")
    if given["vectors"] and route != "embeddings":
        raise ValueError(f"text: a list of floats is a response of embeddings, not of {route}")
    if route == "realtime" and not given["text"]:
        raise ValueError("text: expected a text for realtime")
    if given["text"] and route not in (*TEXT_PATHS.values(), "realtime"):
        raise ValueError(f"text: {route} does not respond with a text; schedule body=")
    if given["calls"] and (route in ("completions", "realtime") or route not in TEXT_PATHS.values()):
        raise ValueError(f"calls: {route} has no tool calls")


def _text_and_vectors(value: Any) -> tuple[str | None, tuple[tuple[float, ...], ...]]:
    """Return the text of the message and the vectors of embeddings that `value` stands for."""
    if value is None or isinstance(value, str):
        return value, ()
    if is_mapping(value):
        _check_json("text", value)
        return json.dumps(value), ()
    dump = getattr(value, "model_dump_json", None)
    if callable(dump) and not isinstance(value, type):
        return str(dump()), ()
    if is_list(value) and value:
        rows = value if is_list(value[0]) else [value]
        if all(is_list(row) and row and all(_is_number(item) for item in row) for row in rows):
            return None, tuple(tuple(map(float, row)) for row in rows)
    raise TypeError(f"text: expected a text, a mapping, a pydantic model or a list of floats; got {value!r}")


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Return whether `value` is a mapping, with keys and values of any type."""
    return isinstance(value, Mapping)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _body(value: Any) -> tuple[bytes | None, str | None]:
    if value is None or isinstance(value, bytes):
        return value, None if value is None else "application/octet-stream"
    if isinstance(value, str):
        return value.encode(), "text/plain; charset=utf-8"
    _check_json("body", value)
    return json.dumps(value).encode(), "application/json"


def _say_expression(text: Any, calls: Sequence[Mapping[str, Any]], options: Mapping[str, Any]) -> str:
    default = {"times": 1}
    arguments = [repr(text)] if text is not None or calls else []
    arguments += [repr(dict(call)) for call in calls]
    arguments += [f"{name}={value!r}" for name, value in options.items() if value != default.get(name)]
    return f"say({', '.join(arguments)})"
