"""Rows of tables about methods: how one is called, the request that makes, and what the answer becomes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import reduce
from typing import Any

import httpx
import pytest

from tests.support import Recorder, done
from tests.test_wrappers import method, public_methods

HOSTS = {"data": "https://data.test/v1", "control": "https://control.test/v1", "public": "https://public.test"}


@dataclass
class Row:
    client_method: str
    arguments: dict[str, Any]
    verb: str
    path: str
    """As on the wire, below the base of its plane; or with a host of its own."""
    cast_to: type[Any]
    answer: Any = None
    """None: an empty body."""
    finds: dict[str, Any] = field(default_factory=dict[str, Any])
    """By its place in what the method gives (`data.0.id`): a value, or a nested model's class."""
    query: dict[str, str] = field(default_factory=dict[str, str])
    body: Any = None
    plane: str = "control"

    def __str__(self) -> str:
        return f"{self.client_method}({','.join(self.arguments)})"

    async def call(self, recorder: Recorder, kind: str, **options: Any) -> Any:
        client = recorder.client(
            kind, base_url=HOSTS["data"], control_plane_url=HOSTS["control"], model_configs_url=HOSTS["public"]
        )
        return await done(method(client, self.client_method)(**self.arguments, **options))

    def check_request(self, request: httpx.Request, **more_query: str) -> None:
        url = self.path if self.path.startswith("https:") else HOSTS[self.plane] + self.path
        assert request.method == self.verb
        assert str(request.url).partition("?")[0] == url
        assert dict(request.url.params) == {**self.query, **more_query}
        assert (json.loads(request.content) if request.content else None) == self.body
        ours = [name for name in request.headers if name.startswith("x-portkey-") or name == "authorization"]
        assert bool(ours) is (self.plane != "public"), ours

    async def check(self, kind: str) -> None:
        """The request and what the answer becomes are as this row says."""
        content = b"" if self.answer is None else json.dumps(self.answer).encode()
        recorder = Recorder(lambda _: httpx.Response(200, headers={"x-portkey-trace-id": "t"}, content=content))
        result = await self.call(recorder, kind)
        self.check_request(recorder.last)
        assert type(result) is self.cast_to
        assert result.get_headers() == {"trace-id": "t"}
        for place, expected in self.finds.items():
            found = at(result, place)
            assert type(found) is expected if isinstance(expected, type) else found == expected, place

    async def check_options(self, kind: str) -> None:
        """The options of a call work, and an answer without a body is a model with nothing set."""
        recorder = Recorder(lambda _: httpx.Response(204))
        result = await self.call(recorder, kind, extra_headers={"x-a": "b"}, extra_query={"more": "1"}, timeout=3)
        self.check_request(recorder.last, more="1")
        assert (type(result), result.model_fields_set) == (self.cast_to, set())
        assert recorder.last.headers["x-a"] == "b"
        assert recorder.last.extensions["timeout"]["read"] == 3


def at(value: Any, place: str) -> Any:
    return reduce(_step, place.split("."), value)


def _step(value: Any, name: str) -> Any:
    if name.isdecimal():
        return value[int(name)]
    return getattr(value, name, None) if hasattr(value, name) else value[name]


def methods_of(*resources: str) -> set[str]:
    client = Recorder().client("sync")
    return {path for name in resources for path in public_methods(method(client, name), f"{name}.")}


def covered(rows: Iterable[Row]) -> set[str]:
    return {row.client_method for row in rows}


async def check_empty(kind: str, client_method: str, arguments: dict[str, Any], name: str) -> None:
    """Without a `name` nothing is sent."""
    recorder = Recorder()
    with pytest.raises(ValueError, match=f"^{name}: "):
        await done(method(recorder.client(kind), client_method)(**{**arguments, name: ""}))
    assert not recorder.requests


async def check_two_pages(kind: str, client_method: str, arguments: dict[str, Any]) -> None:
    """A list with `current_page` goes on to its second page."""

    def answer(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("current_page", 0))
        return httpx.Response(200, json={"data": [{"id": "a"}, {"id": "b"}, {"id": "c"}][page * 2 :][:2], "total": 3})

    recorder = Recorder(answer)
    page = await done(method(recorder.client(kind), client_method)(**arguments, page_size=2))
    assert len(page) == 2
    assert page.has_next_page()
    # A page has both ways of iterating.
    items = list(page) if kind == "sync" else [item async for item in page]
    assert [item.id for item in items] == ["a", "b", "c"]
    asked = [dict(request.url.params) for request in recorder.requests]
    assert [params.get("current_page") for params in asked] == [None, "1"]
    assert [params["page_size"] for params in asked] == ["2", "2"]
    without_page = [{**params, "current_page": ""} for params in asked]
    assert without_page[0] == without_page[1]
    again = method(recorder.client(kind), client_method)(**arguments, page_size=2)
    assert len(list(again) if kind == "sync" else [item async for item in again]) == 3
