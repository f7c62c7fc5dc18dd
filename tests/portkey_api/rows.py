"""Tables of calls: each row says what a method is called with, what that sends, and what the answer becomes."""

from __future__ import annotations

import inspect
import json
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

import httpx
import pytest

from portkey_ai import Portkey
from portkey_ai.api_resources.paging import PortkeyPage
from tests.support import Recorder, done, read

DATA, CONTROL = "https://data.test/v1", "https://control.test/v1"
TRACED = {"x-portkey-trace-id": "t"}


@dataclass
class Row:
    call: str
    args: tuple[Any, ...]
    keywords: dict[str, Any]
    request: str
    """The verb, and the path as it is sent."""
    answer: Any
    cls: type[Any]
    query: dict[str, str] = field(default_factory=dict[str, str])
    body: Any = None
    """None: the request has no body."""
    finds: dict[str, Any] = field(default_factory=dict[str, Any])
    """By its place in the answer (`data[0].id`): a value, or the class of what is there."""

    def __str__(self) -> str:
        return "-".join([self.call, *self.keywords])

    async def make(self, recorder: Recorder, kind: str, **more: Any) -> Any:
        client = recorder.client(kind, base_url=DATA, control_plane_url=CONTROL)
        return await done(attrgetter(self.call)(client)(*self.args, **{**self.keywords, **more}))

    def check_request(self, request: httpx.Request) -> None:
        assert f"{request.method} {request.url.raw_path.decode().partition('?')[0]}" == self.request.replace(
            " ", " /v1", 1
        )
        assert request.url.host == "control.test"
        assert dict(request.url.params) == self.query
        assert (json.loads(request.content) if request.content else None) == self.body

    async def check(self, kind: str) -> None:
        recorder = Recorder(lambda _: httpx.Response(200, headers=TRACED, json=self.answer))
        result = await self.make(recorder, kind)
        self.check_request(recorder.last)
        assert type(result) is self.cls
        assert result.get_headers() == {"trace-id": "t"}
        assert json.loads(str(result)) == self.answer
        for place, expected in self.finds.items():
            found = eval(f"result.{place}", {"result": result})
            assert type(found) is expected if isinstance(expected, type) else found == expected, place

    async def check_options(self, kind: str) -> None:
        """The options of a call have their effect, and nothing in the answer is no error."""
        recorder = Recorder(lambda _: httpx.Response(204, headers=TRACED))
        result = await self.make(recorder, kind, extra_headers={"x-a": "b"}, extra_query={"more": "1"}, timeout=3)
        assert type(result) is self.cls
        assert result.model_fields_set == set()
        assert result.gateway.trace_id == "t"
        assert recorder.last.headers["x-a"] == "b"
        assert recorder.last.url.params["more"] == "1"
        assert recorder.last.extensions["timeout"]["read"] == 3
        if issubclass(self.cls, PortkeyPage):
            assert len(result) == 0

    async def check_unknown(self, kind: str) -> None:
        """A keyword the method does not know is a field of the body, where there is a body."""
        recorder = Recorder(lambda _: httpx.Response(200, json={}))
        if self.body is not None and not isinstance(self.body, list):
            await self.make(recorder, kind, news=[1], extra_body={"more": None})
            assert recorder.body == {**self.body, "news": [1], "more": None}
        else:
            with pytest.raises(TypeError, match="'news'"):
                await self.make(recorder, kind, news=[1])
            assert not recorder.requests


def methods_of(*resources: str) -> set[str]:
    """The methods of `resources`, by their path on the client."""
    client = Portkey(api_key="pk", base_url=DATA)
    classes: dict[str, type[object]] = {resource: type(attrgetter(resource)(client)) for resource in resources}
    return {
        f"{resource}.{name}"
        for resource, cls in classes.items()
        for name, _ in inspect.getmembers(cls, inspect.isfunction)
        if not name.startswith("_")
    }


async def check_empty(kind: str, call: str, keywords: dict[str, Any], name: str) -> None:
    """An empty `name`, a part of the path, is refused before anything is sent."""
    recorder = Recorder()
    with pytest.raises(ValueError, match=f"^{name}: "):
        await done(attrgetter(call)(recorder.client(kind))(**keywords))
    assert not recorder.requests


async def all_items(kind: str, listing: Any) -> list[Any]:
    """Of a page and those after it; a page has both ways of iterating."""
    return await read(listing) if kind == "async" else list(listing)


async def check_two_pages(kind: str, call: str, keywords: dict[str, Any], query: dict[str, str]) -> None:
    """A list of three items in pages of two: all are found, with the keywords sent for each page."""

    def answer(request: httpx.Request) -> httpx.Response:
        start = 2 * int(request.url.params.get("current_page", 0))
        return httpx.Response(200, json={"total": 3, "data": [{"name": name} for name in "abc"][start : start + 2]})

    recorder = Recorder(answer)
    method = attrgetter(call)(recorder.client(kind))
    page = await done(method(**keywords, page_size=2))
    assert [item.name for item in page.items()] == ["a", "b"]
    assert page.total == 3
    assert page.has_next_page()
    assert [item.name for item in await all_items(kind, page)] == ["a", "b", "c"]
    asked = [dict(request.url.params) for request in recorder.requests]
    assert asked == [{**query, "page_size": "2"}, {**query, "page_size": "2", "current_page": "1"}]
    # Without awaiting a first page, and from the second page on.
    assert [item.name for item in await all_items(kind, method(**keywords, page_size=2, current_page=1))] == ["c"]
