# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false
"""Lists of the Portkey API iterate over all pages, in every style of paging."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any, ClassVar, cast

import httpx
import pytest

from portkey_ai import BaseModel, PortkeyError
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
    """A list of `items` things in pages of `size`; the field `tell` has its length, or whether there are more."""

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


async def test_starts_at_the_given_page(kind: str) -> None:
    recorder = serve("zero_page", 6, tell="has_more")
    found = await everything(listing(kind, recorder, "zero_page", {"current_page": 1}))
    assert [thing.id for thing in found] == [2, 3, 4, 5]


async def test_a_list_without_total_and_page_size_is_one_page(kind: str) -> None:
    recorder = serve("zero_page", 6, tell="nothing")
    assert len(await everything(listing(kind, recorder, "zero_page", {}))) == 2
    assert len(recorder.requests) == 1


async def test_a_list_without_an_envelope(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json=[{"id": 1}, {"id": 2}]))
    page = await done(listing(kind, recorder, "none", {}))
    assert [thing.id for thing in page.items()] == [1, 2]


@pytest.mark.parametrize(
    "duplicate", [copy.deepcopy, lambda page: pickle.loads(pickle.dumps(page))], ids=["deepcopy", "pickle"]
)
async def test_pickled_pages_have_no_next_page(kind: str, duplicate: Callable[[Any], Any]) -> None:
    page = await done(listing(kind, serve("zero_page", 5, tell="total"), "zero_page", {"page_size": 2}))
    twin = duplicate(page)
    assert [thing.id for thing in twin] == [0, 1]
    assert (twin, twin.has_next_page(), page.has_next_page()) == (page, False, True)
    assert set(vars(page)) == set(vars(twin)) == {"data"}


async def test_a_shallow_copy_of_a_page_goes_on(kind: str) -> None:
    page = await done(listing(kind, serve("zero_page", 5, tell="total"), "zero_page", {"page_size": 2}))
    twin = copy.copy(page)
    found = [thing.id for thing in twin] if kind == "sync" else [thing.id async for thing in twin]
    assert found == list(range(5))


async def test_a_pickle_that_has_the_position_among_the_fields_is_read(kind: str) -> None:
    """Releases before this one kept it there."""
    page = await done(listing(kind, serve("zero_page", 5, tell="total"), "zero_page", {"page_size": 2}))
    twin = Things.__new__(Things)
    state = page.__getstate__()
    twin.__setstate__({**state, "__dict__": {**state["__dict__"], "_at": object()}})
    assert (twin, twin.has_next_page(), set(vars(twin))) == (page, False, {"data"})


async def items_before_the_error(listed: Any, match: str) -> list[int]:
    found: list[int] = []
    with pytest.raises(PortkeyError, match=match):
        if hasattr(listed, "__await__"):
            async for thing in listed:
                found.append(thing.id)
        else:
            for thing in listed:
                found.append(thing.id)
    return found


@pytest.mark.parametrize(
    ("cursors", "found"),
    [
        ({"": "a", "a": "a"}, [0, 1]),
        ({"": "a", "a": "b", "b": "a"}, [0, 1, 2]),
        ({"": "a", "a": "b", "b": "c", "c": "a"}, [0, 1, 2, 3]),
    ],
)
async def test_a_repeated_cursor_ends_the_list_with_an_error(
    kind: str, cursors: dict[str, str], found: list[int]
) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        cursor = request.url.params.get("cursor", "")
        return httpx.Response(200, json={"data": [{"id": list(cursors).index(cursor)}], "next": cursors[cursor]})

    recorder = Recorder(respond)
    listed = listing(kind, recorder, "cursor", {})
    assert await items_before_the_error(listed, "cursor 'a' for the next page again") == found
    assert len(recorder.requests) == len(found)


async def test_a_list_with_cursors_can_be_read_twice(kind: str) -> None:
    page = await done(listing(kind, serve("cursor", 5, tell="nothing"), "cursor", {}))
    for _ in range(2):
        found = [thing.id for thing in page] if kind == "sync" else [thing.id async for thing in page]
        assert found == list(range(5))


@pytest.mark.parametrize("style", [style for style in STYLES if style != "cursor"])
@pytest.mark.parametrize("more", [{"has_more": True}, {"total": 1000}, {}])
async def test_a_repeated_page_ends_the_list_with_an_error(kind: str, style: Style, more: dict[str, Any]) -> None:
    """The server ignores the parameter that selects the page."""
    field = "records" if style == "records_page" else "data"
    recorder = Recorder(lambda _: httpx.Response(200, json={field: [{"id": 1}, {"id": 2}], **more}))
    listed = listing(kind, recorder, style, {"page_size": 2, "pageSize": 2})
    assert await items_before_the_error(listed, "returned the items of the page before") == [1, 2]
    assert len(recorder.requests) == 2


async def test_iterating_an_async_page_synchronously_raises() -> None:
    page = await done(listing("async", serve("zero_page", 5, tell="total"), "zero_page", {}))
    with pytest.raises(TypeError, match="async for"):
        list(page)
