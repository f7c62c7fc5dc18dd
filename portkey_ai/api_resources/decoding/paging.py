"""Lists of the Portkey API: pages that iterate over all items, whatever style of paging the endpoint has."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Generic, Literal, TypeVar, cast

from portkey_ai._vendor.openai import BaseModel

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping

    from typing_extensions import Self

_Item = TypeVar("_Item")
_Page = TypeVar("_Page", bound="PortkeyPage[Any]")
_PageCo = TypeVar("_PageCo", bound="PortkeyPage[Any]", covariant=True)

Style = Literal["zero_page", "camel_page", "one_page", "records_page", "cursor", "none"]
"""Which query parameter counts pages, and from where: `current_page` or `currentPage` from 0, `page` from 1, a cursor
that the answer names, or nothing."""

_COUNTERS: Mapping[str, tuple[str, str, int]] = {
    "zero_page": ("current_page", "page_size", 0),
    "records_page": ("current_page", "page_size", 0),
    "camel_page": ("currentPage", "pageSize", 0),
    "one_page": ("page", "page_size", 1),
}


@dataclass
class Position:
    """Where a page is in its list, and how to get another one."""

    style: Style
    query: Mapping[str, object]
    fetch: Callable[[Mapping[str, object]], Any]
    """Gives the page for a query; for an async client, something to await."""
    seen: int = 0
    """Items on the pages before this one."""

    def __reduce__(self) -> tuple[object, ...]:
        return (_detached, ())

    def next_query(self, page: PortkeyPage[Any]) -> Mapping[str, object] | None:
        """The query of the page after `page`; None when that was the last."""
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
            before = self.seen or ((current - first) * size if isinstance(size, int) else 0)
            more = before + len(items) < total
        else:
            more = isinstance(size, int) and len(items) >= size
        return {**self.query, counter: current + 1} if more else None


def _detached() -> Position:
    """The position of a page that was pickled or copied: it knows of no other page."""
    return Position("none", {}, lambda _: None)


class PortkeyPage(BaseModel, Generic[_Item]):
    """One page of a list. Subclasses have the fields of the answer, the items in `data` unless `items_field` says.

    `for item in page` goes on to the following pages; with an async client `async for item in page` does, or
    `async for item in client.configs.list()` without awaiting the page first.
    """

    items_field: ClassVar[str] = "data"

    def items(self) -> list[_Item]:
        """The items of this page alone."""
        return getattr(self, self.items_field, None) or []

    def next_cursor(self) -> str | None:
        """For lists with a cursor: where the next page starts."""
        return None

    def take_position(self, position: Position) -> None:
        """Learn how to get the following pages."""
        vars(self)["_at"] = position

    @property
    def _position(self) -> Position:
        return vars(self).get("_at") or _detached()

    def has_next_page(self) -> bool:
        """Whether there is another page."""
        return self._position.next_query(self) is not None

    def _next(self) -> Any:
        position = self._position
        query = position.next_query(self)
        if query is None:
            return None
        return position.fetch(query)

    def _after(self, page: Self) -> None:
        """Take note of the items on `page` and before it."""
        self._position.seen = page._position.seen + len(page.items())

    def iter_pages(self) -> Iterator[Self]:
        """This page and the following ones, with a sync client."""
        page: Self | None = self
        while page is not None:
            yield page
            following: Any = page._next()
            if inspect.iscoroutine(following):
                following.close()
                raise TypeError("this list has more pages, and came from an async client: use `async for`")
            if following is not None:
                following._after(page)
            page = following

    async def aiter_pages(self) -> AsyncIterator[Self]:
        """This page and the following ones, with an async client."""
        page: Self | None = self
        while page is not None:
            yield page
            following: Any = page._next()
            if inspect.isawaitable(following):
                following = await following
            if following is not None:
                following._after(page)
            page = following

    def __iter__(self) -> Iterator[_Item]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        for page in self.iter_pages():
            yield from page.items()

    async def __aiter__(self) -> AsyncIterator[_Item]:
        async for page in self.aiter_pages():
            for item in page.items():
                yield item

    def __len__(self) -> int:
        return len(self.items())


Listing = Annotated[_Page, "what a sync client's `list` gives: the first page"]


class AsyncListing(Generic[_PageCo]):
    """What an async client's `list` gives: `await` it for the first page, or iterate over all items at once."""

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
