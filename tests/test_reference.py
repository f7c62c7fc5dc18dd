"""The API reference has all that is public, and all that is public has a docstring."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import portkey_ai
from portkey_ai import AsyncPortkey, Portkey
from portkey_ai.api_resources.resource_property import resource_property
from scripts.generate_reference import AREAS, pages
from scripts.generate_wrappers import TOP_LEVEL
from scripts.resource_documentation import REQUESTS
from scripts.vendored import PACKAGE

yaml: Any = import_module("yaml")  # without types

ROOT = Path(__file__).parents[1]
CLIENTS = [Portkey, AsyncPortkey]
PAGES = {path.stem: text for path, text in pages().items()}
# Methods that send nothing.
LOCAL = {"webhooks.unwrap", "webhooks.verify_signature", "prices.cost", "prices.find"}
# Methods that call other methods, which name theirs.
COMPOSED = {"batches.run", "logs.export"}
# Vendored names without a docstring.
VENDORED = {"BaseModel", "DefaultAsyncHttpxClient", "DefaultHttpxClient", "pydantic_function_tool"}


def first_sentence(text: str | None) -> str:
    """Return the first sentence of a docstring, on one line; "" if there is none."""
    match = re.match(r"\s*(\S.*?[.?!`])(\s|$)", text or "", re.DOTALL)
    return " ".join(match[1].split()) if match else ""


def members(of: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield the path and the attribute of each public member of a class, and of the resources below it."""
    for name in dir(of):
        if name.startswith("_"):
            continue
        attribute: Any = inspect.getattr_static(of, name)
        yield f"{path}{name}", attribute
        if isinstance(attribute, resource_property):
            kind = getattr(of, name)
            yield f"{path}{name} (class)", kind
            yield from members(kind, f"{path}{name}.")


def documentation(attribute: Any) -> str | None:
    function: object = getattr(attribute, "__func__", attribute)  # of a classmethod or staticmethod
    return function.__doc__


@pytest.mark.parametrize("client", CLIENTS)
def test_every_member_of_the_clients_has_a_docstring(client: type[Any]) -> None:
    found = dict(members(client))
    assert len(found) > 900
    assert [path for path, attribute in found.items() if not first_sentence(documentation(attribute))] == []


@pytest.mark.parametrize("client", CLIENTS)
def test_the_docstring_of_a_resource_is_that_of_its_class(client: type[Any]) -> None:
    found = dict(members(client))
    for path, attribute in found.items():
        if isinstance(attribute, resource_property):
            of_class = first_sentence(found[f"{path} (class)"].__doc__)
            assert len(of_class) > 10, path
            if path in TOP_LEVEL:
                assert first_sentence(documentation(attribute)) == of_class, path


@pytest.mark.parametrize("client", CLIENTS)
def test_every_method_of_a_resource_names_its_requests(client: type[Any]) -> None:
    silent = [
        path
        for path, attribute in members(client)
        if "." in path and inspect.isfunction(attribute) and path not in LOCAL | COMPOSED
        if not re.search(
            r"`(GET|POST|PUT|PATCH|DELETE) (/|https://)|the websocket `/|with `stream=True`", attribute.__doc__ or ""
        )
    ]
    assert silent == []


def test_the_requests_of_helpers_are_those_of_vendored_methods() -> None:
    sources = "".join(path.read_text(encoding="utf-8") for path in (PACKAGE / "resources").rglob("*.py"))
    for method, requests in REQUESTS.items():
        for request in requests:
            assert f'"{request.partition(" ")[2]}"' in sources, method


def test_every_exported_name_has_a_docstring() -> None:
    values = {name: getattr(portkey_ai, name) for name in portkey_ai.__all__}
    kinds = {name: value for name, value in values.items() if inspect.isclass(value) or inspect.isfunction(value)}
    assert {name for name, value in kinds.items() if not first_sentence(value.__doc__)} <= VENDORED


def test_every_namespace_has_a_page_with_its_methods() -> None:
    for path in TOP_LEVEL:
        for name, attribute in members(getattr(Portkey, path), f"{path}."):
            if isinstance(attribute, resource_property):
                assert f"\n## client.{name}\n" in PAGES[path]
            elif inspect.isfunction(attribute) and attribute.__name__ == name.rpartition(".")[2]:
                assert f"heading: 'client.{name}'\n" in PAGES[path], name


def test_every_exported_name_is_on_a_page() -> None:
    text = "\n".join(PAGES.values())
    missing = [name for name in portkey_ai.__all__ if not re.search(rf"\b{name}\b", text)]
    assert set(missing) <= {"VERSION", "__version__"}


def test_every_adapter_is_on_their_page() -> None:
    places = [place for _, place in AREAS["framework-adapters"][2]]
    for path in (ROOT / "portkey_ai/integrations").iterdir():
        if not path.stem.startswith("_"):
            assert any(place.startswith(f"portkey_ai.integrations.{path.stem}.") for place in places), path.stem


def test_every_method_of_the_clients_is_on_their_page() -> None:
    entries = {heading.rpartition(".")[2] for heading, _ in AREAS["client"][2]}
    methods = {name for name, value in members(Portkey) if "." not in name and inspect.isfunction(value)}
    assert methods - {"copy"} <= entries


def test_every_page_is_in_the_navigation() -> None:
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    navigation = text[text.index("\nnav:") :]
    listed = re.findall(r"\S+\.md", yaml.safe_dump(yaml.safe_load(navigation)))
    there = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")} - {"README.md"}
    assert there <= {*listed}
    assert len(listed) == len({*listed})
