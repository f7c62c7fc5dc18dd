"""Pages of the Portkey API's lists, in all its styles of paging, and checks for the vendored page classes."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, TypeVar, cast

from portkey_ai._vendor.openai import BaseModel
from portkey_ai._vendor.openai._exceptions import OpenAIError
from portkey_ai._vendor.openai._models import FinalRequestOptions
from portkey_ai.api_resources.gateway_response import PageTable, slot_value
from portkey_ai.api_resources.nested_containers import unflattened

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping

    from httpx import URL
    from typing_extensions import Self

_Item = TypeVar("_Item")
_Page = TypeVar("_Page", bound="PortkeyPage[Any]")
_PageCo = TypeVar("_PageCo", bound="PortkeyPage[Any]", covariant=True)

Style = Literal["zero_page", "camel_page", "one_page", "records_page", "cursor", "none"]
"""The query parameter that selects a page: `current_page` or `currentPage` from 0, `page` from 1, or `cursor`;
"none" for a list with one page only."""

_COUNTERS: Mapping[str, tuple[str, str, int]] = {
    "zero_page": ("current_page", "page_size", 0),
    "records_page": ("current_page", "page_size", 0),
    "camel_page": ("currentPage", "pageSize", 0),
    "one_page": ("page", "page_size", 1),
}


@dataclass
class Position:
    """Where a page is in its list, and how to request other pages."""

    style: Style
    query: Mapping[str, object]
    fetch: Callable[[Mapping[str, object]], Any]
    """Returns the page for a query; with an async client, an awaitable of the page."""
    items_before: int = 0
    """Number of items on the pages before this one."""

    def next_query(self, page: PortkeyPage[Any]) -> Mapping[str, object] | None:
        """Return the query of the page after `page`; None if that was the last."""
        items = page.items()
        if self.style == "cursor":
            cursor = page.next_cursor()
            return {**self.query, "cursor": cursor} if cursor and items else None
        if self.style not in _COUNTERS or not items:
            return None
        counter, size_name, first = _COUNTERS[self.style]
        size, total, has_more = self.query.get(size_name), page.get("total"), page.get("has_more")
        current = int(cast("int", self.query.get(counter, first)))
        if isinstance(has_more, bool):
            more = has_more
        elif isinstance(total, int):
            before = self.items_before or ((current - first) * size if isinstance(size, int) else 0)
            more = before + len(items) < total
        else:
            more = isinstance(size, int) and len(items) >= size
        return {**self.query, counter: current + 1} if more else None


def _detached_position() -> Position:
    """Return the position of a page that was pickled or deep-copied: it cannot request other pages."""
    return Position("none", {}, lambda _: None)


class PortkeyPage(PageTable, BaseModel, Generic[_Item]):
    """One page of a list. Subclasses declare the fields of the response; the items are in the field `items_field`.

    `for item in page` continues with the following pages; with an async client use `async for item in page`, or
    `async for item in client.configs.list()` without awaiting the page first. Iteration raises PortkeyError if the
    server returns the same page, or names the same cursor, again.
    """

    __slots__ = ("_at",)

    items_field: ClassVar[str] = "data"

    def items(self) -> list[_Item]:
        """Return the items of this page alone."""
        return getattr(self, self.items_field, None) or []

    def next_cursor(self) -> str | None:
        """Return the cursor of the next page, for lists that have cursors."""
        return None

    def set_position(self, position: Position) -> None:
        """Set how to request the following pages."""
        object.__setattr__(self, "_at", position)

    @property
    def _position(self) -> Position:
        return slot_value(self, "_at") or _detached_position()

    def __copy__(self) -> Self:
        copied = super().__copy__()
        copied.set_position(self._position)
        return copied

    def __setstate__(self, state: dict[Any, Any]) -> None:
        fields = unflattened(state["__dict__"])
        fields = {name: value for name, value in fields.items() if name != "_at"}  # older pickles have it
        super().__setstate__({**state, "__dict__": fields})

    def has_next_page(self) -> bool:
        """Return whether there is another page."""
        return self._position.next_query(self) is not None

    def iter_pages(self) -> Iterator[Self]:
        """Iterate over this page and the following ones, with a sync client."""
        page, cursors = self, set[str]()
        while True:
            yield page
            query = page._next_query(cursors)
            if query is None:
                return
            following: Any = page._position.fetch(query)
            if inspect.iscoroutine(following):
                following.close()
                raise TypeError("this list has more pages, and came from an async client: use `async for`")
            following._continue_from(page, query)
            page = following

    async def aiter_pages(self) -> AsyncIterator[Self]:
        """Iterate over this page and the following ones, with an async client."""
        page, cursors = self, set[str]()
        while True:
            yield page
            query = page._next_query(cursors)
            if query is None:
                return
            following: Any = page._position.fetch(query)
            if inspect.isawaitable(following):
                following = await following
            following._continue_from(page, query)
            page = following

    def _next_query(self, cursors: set[str]) -> Mapping[str, object] | None:
        """Return the query of the next page; raise if its cursor is in `cursors`, the cursors used so far."""
        position = self._position
        query = position.next_query(self)
        if query is not None and position.style == "cursor":
            cursors.add(str(position.query.get("cursor")))
            cursor = str(query["cursor"])
            if cursor in cursors:
                raise OpenAIError(f"the server named cursor {cursor!r} for the next page again: the list does not end")
        return query

    def _continue_from(self, page: Self, query: Mapping[str, object]) -> None:
        """Set the number of items before this page, which follows `page`; raise if both have the same items."""
        position = page._position
        self._position.items_before = position.items_before + len(page.items())
        if position.style in _COUNTERS and self.items() and self.items() == page.items():
            counter = _COUNTERS[position.style][0]
            raise OpenAIError(
                f"{counter}={query[counter]} returned the items of the page before: the list does not end"
            )

    def __iter__(self) -> Iterator[_Item]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        for page in self.iter_pages():
            yield from page.items()

    async def __aiter__(self) -> AsyncIterator[_Item]:
        async for page in self.aiter_pages():
            for item in page.items():
                yield item

    def __len__(self) -> int:
        return len(self.items())


class AsyncListing(Generic[_PageCo]):
    """What an async client's `list` returns: `await` it for the first page, or iterate over all items."""

    def __init__(self, fetch: Callable[[], Awaitable[_PageCo]]) -> None:
        self._fetch = fetch

    def __await__(self) -> Generator[Any, None, _PageCo]:
        return self._fetch().__await__()

    async def __aiter__(self: AsyncListing[PortkeyPage[_Item]]) -> AsyncIterator[_Item]:
        async for item in await self:
            yield item


def async_listing(fetch: Callable[[], Awaitable[_Page]]) -> AsyncListing[_Page]:
    return AsyncListing(fetch)


def listing(fetch: Callable[[], _Page]) -> _Page:
    return fetch()


def repeated_cursor(page: Any, url: URL) -> str | None:
    """Return the cursor of the page after `page`, a vendored page, if `url` already has this cursor, else None."""
    info = page.next_page_info() if page.has_next_page() else None
    params: object = info.params if info is not None else None
    cursor = cast("dict[str, str]", params).get("after") if isinstance(params, dict) else None
    return cursor if cursor is not None and url.params.get("after") == cursor else None


class _NoClient:
    """Replaces the client of a vendored page that was pickled or deep-copied."""

    def _request_api_list(self, *_: object, **__: object) -> Any:
        raise OpenAIError("a page that was pickled or deep-copied cannot request the next one: call `list(after=...)`")


def without_client(private: Mapping[str, Any]) -> dict[str, Any]:
    """Return the private attributes of a vendored page without its client and request, which may hold secrets."""
    return {**private, "_client": _NoClient(), "_options": FinalRequestOptions.construct(method="get", url="")}
