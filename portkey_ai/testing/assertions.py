"""Assertions about the requests of a local gateway; a failure shows how the closest request differs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeGuard

from .say_parameters import check_route, is_mapping
from .wire.local_responses import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .wire.recorded_request import RecordedRequest

_MISSING = "no such field"
_MAX_LISTED = 20


@dataclass(frozen=True)
class Expected:
    """The expected request; None matches any value. Of `headers` and `body`, only the given fields count."""

    route: str | None = None
    model: str | None = None
    method: str | None = None
    path: str | None = None
    headers: Mapping[str, str | Mapping[str, Any]] | None = None
    body: Any = None

    def __post_init__(self) -> None:
        """Raise TypeError or ValueError for a parameter that no request can match."""
        for name in ("route", "model", "method", "path"):
            value: object = getattr(self, name)
            if value is not None and not isinstance(value, str):
                raise TypeError(f"{name}: expected a text, got {value!r}")
        check_route(self.route)
        if self.path is not None and (not self.path.startswith("/") or "?" in self.path):
            raise ValueError(f"path: expected a path such as '/v1/models', without host and query; got {self.path!r}")
        headers: Any = {} if self.headers is None else self.headers
        if not is_mapping(headers):
            raise TypeError(f"headers: expected a mapping, got {headers!r}")
        for header in headers.items():
            if not isinstance(header[0], str) or not isinstance(header[1], (str, Mapping, type(None))):
                raise TypeError(f"headers: expected texts, or a mapping for a header of JSON; got {header!r}")

    def differences(self, request: RecordedRequest) -> list[str]:
        """Return one line for each field that differs."""
        found: list[str] = []
        if self.route is not None and self.route != request.route:
            found.append(_difference_line("route", self.route, request.route))
        if self.model is not None and self.model != request.model:
            found.append(_difference_line("model", self.model, request.model))
        if self.method is not None and self.method.upper() != request.method:
            found.append(_difference_line("method", self.method.upper(), request.method))
        if self.path is not None and self.path not in (request.path, request.path.removeprefix("/v1")):
            found.append(_difference_line("path", self.path, request.path))
        for name, value in (self.headers or {}).items():
            got = request.headers.get(name.lower())
            if got != value and not (isinstance(value, Mapping) and got is not None and _decoded_json(got) == value):
                found.append(_header_difference_line(name.lower(), value, got))
        if self.body is not None:
            found += _body_difference_lines("body", self.body, request.body)
        return found

    def __str__(self) -> str:
        given: list[str] = []
        for name in ("route", "model", "method", "path", "headers", "body"):
            value = getattr(self, name)
            if value is not None:
                given.append(f"{name}={_masked(value) if name == 'headers' else value!r}")
        return ", ".join(given)


def matching_requests(
    requests: Sequence[RecordedRequest], expected: Expected, times: int | None
) -> list[RecordedRequest]:
    """Return the requests that match `expected`.

    Raises AssertionError if there are not `times` of them; if `times` is None, if there is none.
    """
    _check_times(times)
    compared = [(request, expected.differences(request)) for request in requests]
    found = [request for request, differences in compared if not differences]
    if (len(found) == times) if times is not None else found:
        return found
    wanted = "at least one request" if times is None else f"{times} request{'s' * (times != 1)}"
    filters = f" with {expected}" if str(expected) else ""
    lines = [f"expected {wanted}{filters}; got {len(found)} among {len(requests)}"]
    if len(found) < (1 if times is None else times):
        lines += _closest_lines(compared)
    lines += _received_lines(requests)
    raise AssertionError("\n".join(lines))


def _check_times(times: Any) -> None:
    if times is not None and (isinstance(times, bool) or not isinstance(times, int) or times < 0):
        raise ValueError(f"times: expected a number of requests, got {times!r}")


def _closest_lines(compared: list[tuple[RecordedRequest, list[str]]]) -> Iterator[str]:
    others = [(_distance(differences), index) for index, (_, differences) in enumerate(compared) if differences]
    if others:
        index = min(others)[1]
        request, differences = compared[index]
        yield f"the closest other request, requests[{index}] {_summary(request)}, differs in"
        yield from (f"  {line}" for line in differences)


def _distance(differences: list[str]) -> tuple[int, int]:
    """Return how much a request differs from the expected one. Requests to the same route are the closest."""
    return sum(line.startswith(("route:", "method:", "path:")) for line in differences), len(differences)


def _received_lines(requests: Sequence[RecordedRequest]) -> Iterator[str]:
    if not requests:
        yield "no request was received"
        return
    yield "received:"
    for index, request in enumerate(requests[:_MAX_LISTED]):
        yield f"  requests[{index}]: {_summary(request)}"
    if len(requests) > _MAX_LISTED:
        yield f"  and {len(requests) - _MAX_LISTED} more"


def _summary(request: RecordedRequest) -> str:
    model = f" model={request.model!r}" if request.model is not None else ""
    return f"{request.method} {request.path}{model}"


def _difference_line(name: str, expected: object, got: object) -> str:
    return f"{name}: expected {expected!r}, got {got if got is _MISSING else _shortened_repr(got)}"


def _shortened_repr(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 300 else f"{text[:300]}..."


def _header_difference_line(name: str, expected: str | Mapping[str, Any], got: str | None) -> str:
    if got is None:
        return _difference_line(f"headers[{name!r}]", _masked({name: expected})[name], None)
    shown, received = _masked({name: expected})[name], _masked({name: got})[name]
    suffix = " (the values differ; they are masked)" if shown == received else ""
    return _difference_line(f"headers[{name!r}]", shown, received) + suffix


def _masked(headers: Mapping[str, str | Mapping[str, Any]]) -> dict[str, str | Mapping[str, Any]]:
    """Return the headers with secrets masked. Metadata is not secret, so it is not masked."""
    from portkey_ai.api_resources.settings.masking import masked

    texts = {name: value if isinstance(value, str) else json.dumps(value) for name, value in headers.items()}
    shown: dict[str, str | Mapping[str, Any]] = {**masked(texts)}
    return shown | {name: value for name, value in headers.items() if name.lower() == "x-portkey-metadata"}


def _decoded_json(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:
        return None


def _is_sequence(value: object) -> TypeGuard[Sequence[Any]]:
    return isinstance(value, (list, tuple))


def _body_difference_lines(name: str, expected: Any, got: Any) -> Iterator[str]:
    """Yield a line for each part of `expected` that `got` lacks. Lists must have the same length."""
    if is_mapping(expected) and is_object(got):
        for field, value in expected.items():
            if field in got:
                yield from _body_difference_lines(f"{name}.{field}", value, got[field])
            else:
                yield _difference_line(f"{name}.{field}", value, _MISSING)
    elif _is_sequence(expected) and is_list(got):
        if len(expected) != len(got):
            yield f"{name}: expected {len(expected)} items, got {len(got)}: {_shortened_repr(got)}"
            return
        for index, value in enumerate(expected):
            yield from _body_difference_lines(f"{name}[{index}]", value, got[index])
    elif isinstance(expected, bool) is not isinstance(got, bool) or expected != got:
        yield _difference_line(name, expected, got)
