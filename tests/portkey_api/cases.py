"""One call of a method, what it must send, and what it must give: the rows of the tables in test_*.py."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

from tests.support import Recorder, done
from tests.test_wrappers import method, public_methods

DATA, CONTROL = "data.test", "control.test"


@dataclass
class Case:
    client_method: str
    arguments: dict[str, Any]
    verb: str
    path: str
    cast_to: type[Any]
    answer: Any = None
    """What the gateway says; None: an empty body."""
    finds: dict[str, Any] = field(default_factory=dict[str, Any])
    """By its place in what the method gives (`data.0.id`): a value, or the class of a nested model."""
    query: dict[str, str] = field(default_factory=dict[str, str])
    body: Any = None
    host: str = CONTROL

    def __str__(self) -> str:
        return f"{self.client_method}-{'-'.join(self.arguments)}"

    async def call(self, recorder: Recorder, kind: str, **options: Any) -> Any:
        client = recorder.client(kind, base_url=f"https://{DATA}/v1", control_plane_url=f"https://{CONTROL}/v1")
        return await done(method(client, self.client_method)(**self.arguments, **options))

    def check_request(self, request: httpx.Request, **more_query: str) -> None:
        assert request.method == self.verb
        assert request.url.host == self.host
        assert request.url.raw_path.decode().partition("?")[0] == f"/v1{self.path}"
        assert dict(request.url.params) == {**self.query, **more_query}
        assert (json.loads(request.content) if request.content else None) == self.body

    async def check(self, kind: str) -> None:
        """The method sends and gives what this says."""
        content = b"" if self.answer is None else json.dumps(self.answer).encode()
        recorder = Recorder(lambda _: httpx.Response(200, headers={"x-portkey-trace-id": "t"}, content=content))
        result = await self.call(recorder, kind)
        self.check_request(recorder.last)
        assert type(result) is self.cast_to
        assert result.gateway.trace_id == "t"
        for place, expected in self.finds.items():
            found = at(result, place)
            assert type(found) is expected if isinstance(expected, type) else found == expected, place

    async def check_options(self, kind: str) -> None:
        """The options of a call have their effect, and an answer without a body is one with no field set."""
        recorder = Recorder(lambda _: httpx.Response(204))
        options = {"extra_headers": {"x-a": "b"}, "extra_query": {"more": "1"}, "timeout": 3}
        result = await self.call(recorder, kind, **options)
        self.check_request(recorder.last, more="1")
        assert type(result) is self.cast_to
        assert not result.model_fields_set
        assert recorder.last.headers["x-a"] == "b"
        assert recorder.last.extensions["timeout"]["read"] == 3


def at(value: Any, place: str) -> Any:
    for name in place.split("."):
        value = value[int(name)] if name.isdecimal() else getattr(value, name)
    return value


def check_complete(cases: Iterable[Case], *resources: str) -> None:
    """There is a case for every method of `resources`."""
    client = Recorder().client("sync")
    methods = {path for name in resources for path in public_methods(method(client, name), f"{name}.")}
    assert methods == {case.client_method for case in cases}


async def check_empty_arguments(kind: str, client_method: str, arguments: dict[str, Any], name: str) -> None:
    """An empty `name`, which is part of the path, is refused before anything is sent."""
    recorder = Recorder()
    with pytest.raises(ValueError, match=f"^{name}: "):
        await done(method(recorder.client(kind), client_method)(**{**arguments, name: ""}))
    assert not recorder.requests


def pages(request: httpx.Request, *, counter: str, size: str, items: str = "data") -> httpx.Response:
    """Two pages of two items and one; asserts that both are asked for in the right way."""
    page = int(request.url.params.get(counter, 0))
    assert request.url.params[size] == "2"
    found = [{"id": "a"}, {"id": "b"}, {"id": "c"}][page * 2 : page * 2 + 2]
    return httpx.Response(200, json={items: found, "total": 3, "object": "list"})


async def all_items(kind: str, page: Any) -> list[Any]:
    """The items of `page` and those after it; a page has both ways of iterating."""
    return list(page) if kind == "sync" else [item async for item in page]
