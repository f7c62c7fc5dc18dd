"""Rows of tables about methods: how one is called, the request that makes, and what the answer becomes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import reduce
from typing import Any

import httpx
import pytest

from portkey_ai.api_resources.decoding.paging import PortkeyPage
from tests.support import Recorder, done
from tests.test_wrappers import method, public_methods

HOSTS = {"data": "https://data.test/v1", "control": "https://control.test/v1", "public": "https://public.test"}
TRACED = {"x-portkey-trace-id": "t"}


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
    """By its place in what the method gives (`data.0.id`): a value, or the class of what is there."""
    query: dict[str, str] = field(default_factory=dict[str, str])
    body: Any = None
    """None: the request has no body."""
    plane: str = "control"
    args: tuple[Any, ...] = ()
    printed: Any = None
    """What `str()` shows of the answer, where that is not as it came."""

    def __str__(self) -> str:
        return f"{self.client_method}({','.join(self.arguments)})"

    async def call(self, recorder: Recorder, kind: str, **options: Any) -> Any:
        client = recorder.client(
            kind, base_url=HOSTS["data"], control_plane_url=HOSTS["control"], model_configs_url=HOSTS["public"]
        )
        return await done(method(client, self.client_method)(*self.args, **{**self.arguments, **options}))

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
        recorder = Recorder(lambda _: httpx.Response(200, headers=TRACED, content=content))
        result = await self.call(recorder, kind)
        self.check_request(recorder.last)
        assert type(result) is self.cast_to
        assert result.get_headers() == {"trace-id": "t"}
        printed = self.printed or self.answer
        if printed is not None and not isinstance(printed, list):
            assert json.loads(str(result)) == printed
        for place, expected in self.finds.items():
            found = at(result, place)
            assert type(found) is expected if isinstance(expected, type) else found == expected, place

    async def check_options(self, kind: str) -> None:
        """The options of a call work, and an answer without a body is a model with nothing set."""
        recorder = Recorder(lambda _: httpx.Response(204, headers=TRACED))
        result = await self.call(recorder, kind, extra_headers={"x-a": "b"}, extra_query={"more": "1"}, timeout=3)
        self.check_request(recorder.last, more="1")
        assert (type(result), result.model_fields_set) == (self.cast_to, set())
        assert result.gateway.trace_id == "t"
        assert recorder.last.headers["x-a"] == "b"
        assert recorder.last.extensions["timeout"]["read"] == 3
        if issubclass(self.cast_to, PortkeyPage):
            assert len(result) == 0

    async def check_unknown(self, kind: str) -> None:
        """A keyword the method does not know is a field of the body, where there is a body."""
        recorder = Recorder(lambda _: httpx.Response(200, json={}))
        if self.body is not None and not isinstance(self.body, list):
            await self.call(recorder, kind, news=[1], extra_body={"more": None})
            assert recorder.body == {**self.body, "news": [1], "more": None}
        else:
            with pytest.raises(TypeError, match="'news'"):
                await self.call(recorder, kind, news=[1])
            assert not recorder.requests


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
    """`arguments` without a `name`, a part of the path, are refused before anything is sent."""
    recorder = Recorder()
    with pytest.raises(ValueError, match=f"^{name}: "):
        await done(method(recorder.client(kind), client_method)(**arguments))
    assert not recorder.requests


async def all_items(kind: str, page: Any) -> list[Any]:
    """The items of `page` and those after it; a page has both ways of iterating."""
    return list(page) if kind == "sync" else [item async for item in page]


def pages(request: httpx.Request, *, counter: str, size: str, items: str = "data") -> httpx.Response:
    """Two pages of two items and one; asserts that both are asked for in the right way."""
    page = int(request.url.params.get(counter, 0))
    assert request.url.params[size] == "2"
    found = [{"id": "a"}, {"id": "b"}, {"id": "c"}][page * 2 : page * 2 + 2]
    return httpx.Response(200, json={items: found, "total": 3, "object": "list"})


async def check_two_pages(kind: str, client_method: str, arguments: dict[str, Any], query: dict[str, str]) -> None:
    """A list with `current_page` goes on to its second page, and sends `query` for each."""
    recorder = Recorder(lambda request: pages(request, counter="current_page", size="page_size"))
    listed = method(recorder.client(kind), client_method)
    page = await done(listed(**arguments, page_size=2))
    assert [item["id"] for item in page.items()] == ["a", "b"]
    assert (len(page), page.total, page.has_next_page()) == (2, 3, True)
    assert [item["id"] for item in await all_items(kind, page)] == ["a", "b", "c"]
    first, second = (dict(request.url.params) for request in recorder.requests)
    assert first == {**query, "page_size": "2"}
    assert second == {**first, "current_page": "1"}
    # Without awaiting a first page, and from the second page on.
    assert [item["id"] for item in await all_items(kind, listed(**arguments, page_size=2, current_page=1))] == ["c"]
