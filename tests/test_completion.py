"""What an editor or notebook offers after a dot (jedi), and what `create_autospec` takes from the clients."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from functools import cached_property
from importlib import import_module
from typing import Any
from unittest.mock import create_autospec

import pytest

import portkey_ai
from portkey_ai import AsyncPortkey, Portkey
from portkey_ai.api_resources.resource_base import APIResource, AsyncAPIResource
from portkey_ai.api_resources.resource_property import resource_property
from portkey_ai.testing import LocalGateway

pytestmark = pytest.mark.slow  # jedi reads the stubs of many modules
jedi: Any = import_module("jedi")  # it has no types
START = "from portkey_ai import AsyncPortkey, Portkey\n\nclient = Portkey()\n"
# Attributes of a cached property, which are not those of its value.
DESCRIPTOR = {"attrname", "func", "lock"}


def script_completions(code: str) -> set[str]:
    """Return the public names that an editor offers at the end of a program."""
    return {each.name for each in jedi.Script(code).complete() if not each.name.startswith("_")}


def notebook_completions(code: str, **names: object) -> set[str]:
    """Return the public names that a notebook, which knows the values, offers at the end of a cell."""
    return {each.name for each in jedi.Interpreter(code, [names]).complete() if not each.name.startswith("_")}


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("client.", {"chat", "configs", "with_options", "track", "trace_id", "bulk"}),
        ("client.chat.", {"completions", "with_raw_response", "with_streaming_response"}),
        ("client.chat.completions.", {"create", "parse", "stream", "messages"}),
        ("client.chat.completions.with_raw_response.", {"create", "parse"}),
        ("client.configs.", {"create", "list", "retrieve", "versions"}),
        ("client.configs.versions.", {"list"}),
        ("client.analytics.", {"graphs", "groups", "summary"}),
        ("client.with_options(trace_id='t').chat.", {"completions"}),
        ("client.chat.completions.create(messages=[]).", {"choices", "gateway", "cost", "get_headers"}),
        ("client.chat.completions.create(messages=[]).gateway.", {"trace_id", "provider", "cache_status"}),
        ("client.chat.completions.create(messages=[]).choices[0].message.", {"content", "tool_calls"}),
        ("client.responses.create(input='a').", {"output_text", "usage"}),
        ("client.bulk([]).", {"totals", "close"}),
        ("for config in client.configs.list(): config.", {"slug", "is_default", "created_at"}),
        ("for file in client.files.list(): file.", {"filename", "purpose"}),
        ("client.configs.list().", {"data", "has_next_page", "iter_pages"}),
    ],
)
def test_editor(code: str, names: set[str]) -> None:
    found = script_completions(START + code)
    assert names <= found
    assert not DESCRIPTOR & found


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("client.chat.", {"completions"}),
        ("client.chat.completions.", {"create", "parse"}),
        ("client.configs.versions.", {"list"}),
        ("(await client.chat.completions.create(messages=[])).", {"choices", "gateway"}),
        ("(await client.configs.list()).", {"data", "has_next_page"}),
    ],
)
def test_editor_with_the_async_client(code: str, names: set[str]) -> None:
    program = START.replace("= Portkey", "= AsyncPortkey")
    found = script_completions(f"{program}\nasync def main() -> None:\n    {code}")
    assert names <= found
    assert not DESCRIPTOR & found


def test_notebook() -> None:
    with LocalGateway() as gateway, Portkey(api_key="k", base_url=gateway.url) as client:
        response = client.chat.completions.create(model="echo", messages=[{"role": "user", "content": "Hello"}])
        names = {"client": client, "response": response, "portkey_ai": portkey_ai}
        assert notebook_completions("response.", **names) >= {"choices", "usage", "gateway", "cost"}
    with Portkey(api_key="k") as unused:  # none of its resources exists yet
        found = notebook_completions("client.chat.", client=unused)
    assert found == {"completions", "with_raw_response", "with_streaming_response"}


def test_only_exported_names_are_listed() -> None:
    assert dir(portkey_ai) == sorted(portkey_ai.__all__)


def resources(of: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield the path and the class of each resource of a class."""
    for name in dir(of):
        if isinstance(inspect.getattr_static(of, name), resource_property):
            value = getattr(of, name)
            yield f"{path}{name}", value
            yield from resources(value, f"{path}{name}.")


@pytest.mark.parametrize(("client", "base"), [(Portkey, APIResource), (AsyncPortkey, AsyncAPIResource)])
def test_a_resource_of_a_class_is_the_class_of_the_resource(client: Any, base: type[Any]) -> None:
    found = dict(resources(client))
    assert len(found) > 150
    assert {"chat.completions.messages", "admin.organization.projects", "prices"} <= {*found}
    one = client(api_key="k")
    for path, kind in found.items():
        assert issubclass(kind, base), path
        value: Any = one
        for name in path.split("."):
            value = getattr(value, name)
        assert type(value) is kind, path


def test_resources_are_stored_on_the_client() -> None:
    client = Portkey(api_key="k")
    assert client.chat is client.chat
    assert client.chat is not client.with_options(trace_id="t").chat
    assert "chat" in vars(client)
    assert isinstance(inspect.getattr_static(Portkey, "chat"), cached_property)


@pytest.mark.parametrize("one", [Portkey, AsyncPortkey])
@pytest.mark.parametrize("instance", [True, False], ids=["instance", "class"])
async def test_autospec(one: type[Any], instance: bool) -> None:
    spec = create_autospec(one, instance=instance)
    answer = spec.chat.completions.create(messages=[], model="gpt-4o")
    if one is AsyncPortkey:
        await answer
    spec.chat.completions.create.assert_called_once_with(messages=[], model="gpt-4o")
    spec.configs.versions.list("pc-1")
    with pytest.raises(TypeError, match="positional"):
        spec.configs.versions.list("pc-1", "pc-2")
    with pytest.raises(AttributeError, match="compleshions"):
        _ = spec.chat.compleshions
