"""Lists go on over all pages, in every style of paging."""

from __future__ import annotations

import pickle
from typing import Any, ClassVar, cast

import httpx
import pytest

from portkey_ai import BaseModel
from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources._sync.resource import PortkeyResource
from portkey_ai.api_resources.decoding.paging import PortkeyPage, Style

from .support import Recorder, done


class Thing(BaseModel):
    id: int | None = None


class Things(PortkeyPage[Thing]):
    data: list[Thing] = []

    def next_cursor(self) -> str | None:
        return cast("str | None", self.get("next"))


class Records(Things):
    items_field: ClassVar[str] = "records"
    records: list[Thing] = []


def serve(style: Style, items: int, *, tell: str, size: int = 2) -> Recorder:
    """A list of `items` things in pages of `size` that says how long it is by `tell`."""

    def respond(request: httpx.Request) -> httpx.Response:
        query = request.url.params
        counter = {"camel_page": "currentPage", "one_page": "page"}.get(style, "current_page")
        page = int(query.get("cursor", "0")) if style == "cursor" else int(query.get(counter, style == "one_page"))
        start = (page - (style == "one_page")) * size
        there = [{"id": number} for number in range(start, min(start + size, items))]
        answer: dict[str, Any] = {"records" if style == "records_page" else "data": there}
        if tell != "nothing":
            answer[tell] = items if tell == "total" else start + size < items
        if style == "cursor" and start + size < items:
            answer["next"] = str(page + 1)
        return httpx.Response(200, headers={"x-portkey-trace-id": str(page)}, json=answer)

    return Recorder(respond)


def listing(kind: str, recorder: Recorder, style: Style, query: dict[str, object]) -> Any:
    client = recorder.client(kind)
    resource: Any = PortkeyResource(client) if kind == "sync" else AsyncPortkeyResource(client)
    model = Records if style == "records_page" else Things
    return resource._list("/things", model, {}, query=query, paging=style)


async def everything(listed: Any) -> list[Any]:
    if hasattr(listed, "__await__"):
        return [item async for item in listed]
    return list(listed)


STYLES: list[Style] = ["zero_page", "camel_page", "one_page", "records_page", "cursor"]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("items", [0, 1, 2, 3, 4, 7])
@pytest.mark.parametrize("tell", ["total", "has_more", "nothing"])
async def test_all_items(kind: str, style: Style, items: int, tell: str) -> None:
    recorder = serve(style, items, tell=tell)
    query: dict[str, object] = {"page_size": 2, "pageSize": 2, "filter": "f", "unused": None}
    found = await everything(listing(kind, recorder, style, query))
    assert [thing.id for thing in found] == list(range(items))
    assert all(isinstance(thing, Thing) for thing in found)
    assert all(request.url.params["filter"] == "f" for request in recorder.requests)
    assert "unused" not in recorder.last.url.params
    assert len(recorder.requests) <= items // 2 + 1


async def test_one_page_at_a_time(kind: str) -> None:
    recorder = serve("zero_page", 5, tell="total")
    page = await done(listing(kind, recorder, "zero_page", {"page_size": 2}))
    assert (len(page), page.has_next_page(), page["total"]) == (2, True, 5)
    pages = list(page.iter_pages()) if kind == "sync" else [page async for page in page.aiter_pages()]
    assert [[thing.id for thing in page.items()] for page in pages] == [[0, 1], [2, 3], [4]]
    assert [page.get_headers()["trace-id"] for page in pages] == ["0", "1", "2"]
    assert not pages[-1].has_next_page()


async def test_starts_where_it_is_told_to(kind: str) -> None:
    recorder = serve("zero_page", 6, tell="has_more")
    found = await everything(listing(kind, recorder, "zero_page", {"current_page": 1}))
    assert [thing.id for thing in found] == [2, 3, 4, 5]


async def test_a_list_that_says_nothing_is_one_page(kind: str) -> None:
    recorder = serve("zero_page", 6, tell="nothing")
    assert len(await everything(listing(kind, recorder, "zero_page", {}))) == 2
    assert len(recorder.requests) == 1


async def test_a_list_without_an_envelope(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json=[{"id": 1}, {"id": 2}]))
    page = await done(listing(kind, recorder, "none", {}))
    assert [thing.id for thing in page.items()] == [1, 2]


async def test_pickled_pages_stand_alone(kind: str) -> None:
    page = await done(listing(kind, serve("zero_page", 5, tell="total"), "zero_page", {"page_size": 2}))
    twin = pickle.loads(pickle.dumps(page))
    assert [thing.id for thing in twin] == [0, 1]
    assert not twin.has_next_page()


async def test_an_async_page_read_synchronously_says_so() -> None:
    page = await done(listing("async", serve("zero_page", 5, tell="total"), "zero_page", {}))
    with pytest.raises(TypeError, match="async for"):
        list(page)
