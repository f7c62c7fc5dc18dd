"""Where two recordings differ, and where Portkey's lacks what every request and answer of the gateway has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

import httpx
import httpx2

from .clients import PORTKEY_API_KEY
from .examples import HEADERS
from .recording import Event, Recording
from .suite import EXCEPTED_CASES, Group

# Headers of OpenAI's client that Portkey leaves out or words differently, by design; there is no other difference but
# that OpenAI's client gives the type of a body that is not there.
HEADERS_OF_OPENAI = {
    "authorization": "the gateway has its own key; it would pass a placeholder on to the provider",
    "user-agent": "names the client",
    "x-stainless-": "tell OpenAI about its own client",
}
HEADERS_OF_PORTKEY = {
    "user-agent": "names the client",
    "x-portkey-": "for the gateway",
}

# What each library offers by itself: httpx2 has no zstd here, httpx has. Any other value is a difference.
ENCODINGS = {
    httpx2.Client(verify=False).headers["accept-encoding"],
    httpx.Client(verify=False).headers["accept-encoding"],
}

# Errors whose message quotes a part of the answer by `str()`, which is readable JSON with Portkey: only what comes
# before the quotation is compared.
QUOTING = {"LengthFinishReasonError": " - "}
# Python's text of this error begins with the name of the function, which is a mock's or ours.
NAMES_FUNCTION = re.compile(r"^.* (?=got multiple values for keyword argument)")

_GATEWAY = {name.removeprefix("x-portkey-"): value for name, value in HEADERS.items() if name.startswith("x-portkey-")}


def differences(group: Group, openai: Recording, portkey: Recording) -> list[str]:
    """What is not the same with both clients in the cases of `group`, one line each."""
    wanted, have = (_cases(group, recording) for recording in (openai, portkey))
    found = [f"{case}: only with one client" for case in sorted(wanted.keys() ^ have.keys())]
    ran = {case.partition("[")[0] for case in wanted}
    found += [f"{function}: did not run" for function in group.functions if function not in ran]
    for case in wanted.keys() & have.keys():
        found += [f"{case}: {text}" for text in _of_case(wanted[case], have[case])]
    return found


def _cases(group: Group, recording: Recording) -> dict[str, list[Event]]:
    functions = set(group.functions)
    return {
        case.replace("portkey_ai._vendor.openai", "openai"): events  # modules among the parameters of a case
        for case, events in recording.events.items()
        if case.partition("[")[0] in functions and not is_excepted(case)
    }


def is_excepted(case: str) -> bool:
    """Whether the case is one that differs for a reason."""
    function, _, parameters = case.partition("[")
    return function in EXCEPTED_CASES and re.search(EXCEPTED_CASES[function][0], parameters) is not None


def _of_case(openai: list[Event], portkey: list[Event]) -> Iterator[str]:
    outcomes_of = [[data for kind, data in events if kind == "outcome"] for events in (openai, portkey)]
    if _is_skipped(outcomes_of[0]) and outcomes_of[0] == outcomes_of[1]:
        return
    for name, outcomes in zip(("OpenAI", "Portkey"), outcomes_of, strict=True):
        if [outcome for _, outcome, _ in outcomes] != ["passed"]:
            yield f"with {name}: {'; '.join(' '.join(parts) for parts in outcomes) or 'no outcome'}"
            return  # the rest follows from that
    theirs = [_comparable(event, HEADERS_OF_OPENAI) for event in _once(openai)]
    ours = [_comparable(event, HEADERS_OF_PORTKEY) for event in _once(portkey) if event[0] != "gateway"]
    kinds = [[kind for kind, _ in events] for events in (theirs, ours)]
    if kinds[0] != kinds[1]:
        yield f"OpenAI does {kinds[0]}, Portkey does {kinds[1]}"
        return
    for number, (wanted, have) in enumerate(zip(theirs, ours, strict=True)):
        yield from _between(wanted[1], have[1], f"{wanted[0]} {number}")
    yield from _gateway(portkey)


def _is_skipped(outcomes: list[list[str]]) -> bool:
    """Whether the case skips itself, as those for async clients do that also get a sync one."""
    return [outcome for _, outcome, _ in outcomes] == ["skipped"]


def _once(events: list[Event]) -> Iterator[Event]:
    """`events` without a warning that repeats the one before: three of OpenAI's methods warn twice of one thing."""
    before: Event | None = None
    for event in events:
        if not (event[0] == "warned" and before and before[0] == "warned" and event[1][:2] == before[1][:2]):
            yield event
        before = event


def _comparable(event: Event, headers: dict[str, str]) -> Event:
    kind, data = event
    if kind == "raised" and data[0] in QUOTING:
        return [kind, [data[0], data[1].partition(QUOTING[data[0]])[0]]]
    if kind == "raised" and data[0] == "TypeError":
        return [kind, [data[0], NAMES_FUNCTION.sub("", data[1])]]
    if kind != "request":
        return event
    kept = {name: value for name, value in data["headers"].items() if not name.startswith(tuple(headers))}
    if kept.get("accept-encoding") in ENCODINGS:
        kept["accept-encoding"] = "the library's"
    if headers is HEADERS_OF_OPENAI and not data["body"]:
        kept.pop("content-type", None)  # the gateway takes the empty body for JSON then, and answers 500
    return [kind, {**data, "headers": kept}]


def _gateway(events: list[Event]) -> Iterator[str]:
    """Every request is for the gateway, and every answer and stream tells what the gateway did."""
    for kind, data in events:
        if kind == "request":
            if data["headers"].get("x-portkey-api-key") != PORTKEY_API_KEY:
                yield "a request has no x-portkey-api-key"
            if "authorization" in data["headers"]:
                yield "a request has an Authorization that was not given"
        if kind == "gateway" and data != _GATEWAY:
            yield f"get_headers() of an answer is {data}"
    if not any(kind == "request" for kind, _ in events):
        return  # the case made a client of its own, of the vendored class
    answers = sum(kind == "stream" or (kind == "value" and _is_model(data)) for kind, data in events)
    told = sum(kind == "gateway" for kind, _ in events)
    if told < answers:
        yield f"{answers - told} of {answers} answers have no get_headers()"


def _is_model(value: Any) -> bool:
    return isinstance(value, dict) and "model_dump" in value


def _between(wanted: Any, have: Any, place: str) -> Iterator[str]:
    """The places at which two pieces of data differ."""
    left, right = _parts(wanted), _parts(have)
    if left and right and type(wanted) is type(have):
        for name in sorted(left.keys() | right.keys()):
            yield from _between(left.get(name, "nothing"), right.get(name, "nothing"), f"{place}.{name}")
    elif wanted != have:
        yield f"{place}: {_short(wanted)} with OpenAI, {_short(have)} with Portkey"


def _parts(data: Any) -> dict[str, Any]:
    if isinstance(data, dict):
        return cast("dict[str, Any]", data)
    return (
        {f"{number}": item for number, item in enumerate(cast("list[object]", data))} if isinstance(data, list) else {}
    )


def _short(data: Any) -> str:
    text = repr(data)
    return text if len(text) < 300 else f"{text[:300]}..."
