# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
# pyright: reportUnknownParameterType=false, reportUnknownLambdaType=false, reportPrivateUsage=false
# JSON of any shape has no type.
"""Pages of OpenAI's lists: copied, pickled, and of servers that repeat a cursor."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from portkey_ai import APIResponseValidationError, PortkeyError

from .support import Recorder, done
from .test_wrappers import method

LISTS: dict[str, dict[str, Any]] = {
    "files.list": {},
    "batches.list": {},
    "conversations.items.list": {"conversation_id": "c"},
    "responses.input_items.list": {"response_id": "r"},
    "beta.chatkit.threads.list": {},
    "admin.organization.groups.list": {},
}


def listing(client: Any, path: str) -> Any:
    return method(client, path)(**LISTS[path])


async def items_of(listed: Any, found: list[Any]) -> None:
    if hasattr(listed, "__aiter__"):
        async for item in listed:
            found.append(item)
    else:
        for item in listed:
            found.append(item)


def pages(*cursors: str, repeats: bool) -> Recorder:
    """A list of one item a page; the last page either has no next one, or is returned again and again."""

    def respond(request: httpx.Request) -> httpx.Response:
        after = request.url.params.get("after")
        number = cursors.index(after) + 1 if after else 0
        last = number >= len(cursors) - 1
        id = cursors[min(number, len(cursors) - 1)]
        body = {"data": [{"id": id, "type": "message"}], "last_id": id, "next": id, "has_more": repeats or not last}
        return httpx.Response(200, json=body)

    return Recorder(respond)


@pytest.mark.parametrize("path", LISTS)
async def test_a_list_with_an_end(kind: str, path: str) -> None:
    recorder, found = pages("a", "b", "c", repeats=False), list[Any]()
    await items_of(listing(recorder.client(kind), path), found)
    assert [item.id for item in found] == ["a", "b", "c"]


@pytest.mark.parametrize("path", LISTS)
async def test_a_repeated_cursor_ends_the_list_with_an_error(kind: str, path: str) -> None:
    recorder, found = pages("a", "b\n", repeats=True), list[Any]()
    with pytest.raises(APIResponseValidationError, match=r"cursor 'b\\n' names the same cursor") as caught:
        await items_of(listing(recorder.client(kind), path), found)
    assert [item.id for item in found] == ["a", "b\n"]
    assert len(recorder.requests) == 3
    assert json.loads(str(caught.value.body))["last_id"] == "b\n"


async def test_one_page_after_its_own_last_item_is_returned(kind: str) -> None:
    body = {"data": [{"id": "a"}], "has_more": False}
    client = Recorder(lambda _: httpx.Response(200, json=body)).client(kind)
    assert (await done(client.files.list(after="a"))).data[0].id == "a"


@pytest.mark.parametrize(
    "duplicate", [copy.deepcopy, lambda page: pickle.loads(pickle.dumps(page))], ids=["deepcopy", "pickle"]
)
@pytest.mark.parametrize("path", [*LISTS, "models.list"])
async def test_pages_can_be_pickled(kind: str, path: str, duplicate: Callable[[Any], Any]) -> None:
    client = pages("a", "b", repeats=False).client(kind, Authorization="Bearer secret")
    page = await done(method(client, path)(**LISTS.get(path, {}), extra_headers={"x-mine": "secret"}))
    assert b"secret" not in pickle.dumps(page)
    twin = duplicate(page)
    assert (type(twin).__name__, twin.data, str(twin)) == (type(page).__name__, page.data, str(page))
    if path == "models.list":
        assert not twin.has_next_page()
    else:
        with pytest.raises(PortkeyError, match="pickled or deep-copied cannot request the next"):
            await done(twin.get_next_page())
        assert (await done(page.get_next_page())).data[0].id == "b"
    duplicate(twin)


async def test_a_shallow_copy_of_a_page_goes_on(kind: str) -> None:
    page = await done(pages("a", "b", repeats=False).client(kind).files.list())
    found = list[Any]()
    await items_of(copy.copy(page), found)
    assert [item.id for item in found] == ["a", "b"]
