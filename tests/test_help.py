"""What `help()`, `dir()`, signatures and completion show; and that each exported name imports alone."""

from __future__ import annotations

import importlib.resources
import inspect
import pydoc
import re
import rlcompleter
import subprocess
import sys
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

import portkey_ai
from portkey_ai import AsyncPortkey, NotGiven, Portkey
from portkey_ai.api_resources.settings.option_table import OPTIONS
from scripts.generate_wrappers import TOP_LEVEL

CLIENTS = [Portkey, AsyncPortkey]

# Forks for each name, so that none finds what another has imported, and none starts Python anew. What others wrote is
# there already: it takes most of the time and is not what is tested.
ALONE = """
import os, httpx, pydantic, portkey_ai
assert not [name for name in __import__("sys").modules if name.startswith("portkey_ai._vendor")]

def one(name):
    process = os.fork()
    if process:
        return process
    try:
        exec(f"from portkey_ai import {name}")
    except BaseException as error:
        print(f"{name}: {error!r}", flush=True)
        os._exit(1)
    os._exit(0)

names, running = list(portkey_ai.__all__), 0
while names or running:
    if names and running < 2:
        one(names.pop())
        running += 1
    else:
        os.wait()
        running -= 1
"""


def rendered(thing: object) -> str:
    return re.sub(".\b", "", pydoc.render_doc(thing))  # bold letters are written twice, with a backspace between


def client(kind: str) -> Any:
    return (Portkey if kind == "sync" else AsyncPortkey)(api_key="k")


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="no fork on this system")
def test_each_exported_name_imports_alone() -> None:
    root = Path(portkey_ai.__file__).parents[1]
    command = [sys.executable, "-W", "error", "-c", ALONE]
    result = subprocess.run(command, capture_output=True, text=True, cwd=root)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_the_package_is_marked_as_typed() -> None:
    assert importlib.resources.files(portkey_ai).joinpath("py.typed").is_file()


def test_dir_of_the_package() -> None:
    assert set(portkey_ai.__all__) <= set(dir(portkey_ai))
    assert "__version__" in dir(portkey_ai)


@pytest.mark.parametrize("one", CLIENTS)
def test_signature(one: type[Any]) -> None:
    parameters = inspect.signature(one).parameters
    assert [*parameters] == [*(option.name for option in OPTIONS), "kwargs"]
    assert all(parameters[option.name].kind is inspect.Parameter.KEYWORD_ONLY for option in OPTIONS)
    assert isinstance(parameters["max_retries"].default, NotGiven)  # the rule for retries asks whether it is set
    assert [*inspect.signature(one.with_options).parameters] == [
        *("self", *(option.name for option in OPTIONS), "set_default_headers", "set_default_query", "kwargs")
    ]


@pytest.mark.parametrize("one", CLIENTS)
def test_help_of_the_client(one: type[Any]) -> None:
    text = " ".join(rendered(one).split())
    assert "A client of the Portkey AI Gateway" in text
    assert "Raises `MissingAPIKeyError`" in text
    assert "trace_id | Trace that the request belongs to." in text
    initial = " ".join(rendered(one.__init__).replace("|", " ").split())
    for option in OPTIONS:
        assert f"{option.name}: {option.doc}" in initial


@pytest.mark.filterwarnings("ignore:The `__\\w+__` attribute is deprecated")  # pydoc looks at all that old models have
def test_help_of_the_package() -> None:
    text = rendered(portkey_ai)
    assert "client = Portkey(provider=" in text
    for name in portkey_ai.__all__:
        assert name in text or name == "__version__"  # which is shown as VERSION


def test_help_of_resources_and_methods(kind: str) -> None:
    one = client(kind)
    completions = rendered(one.chat.completions)
    for method in ("create", "parse", "stream", "retrieve"):
        assert re.search(rf"{method}\([\s|]*self", completions)  # newer Pythons break long signatures into lines
    create = rendered(one.chat.completions.create)
    assert "messages" in create
    assert "extra_headers" in create
    assert " at 0x" not in create  # of the sentinels
    assert "List the saved configs: `GET /configs`" in rendered(one.configs.list)
    assert "unset an option" in rendered(one.with_options)


@pytest.mark.parametrize("name", TOP_LEVEL)
def test_every_resource_and_each_of_its_methods_is_documented(kind: str, name: str) -> None:
    undocumented: list[str] = []

    def look(thing: object, path: str) -> None:
        kind_of_thing: type[Any] = thing.__class__
        for name in [name for name in dir(kind_of_thing) if not name.startswith("_")]:
            attribute = inspect.getattr_static(kind_of_thing, name)
            if isinstance(attribute, cached_property):
                if not name.startswith("with_"):
                    look(getattr(thing, name), f"{path}.{name}")
            elif not inspect.getdoc(attribute):
                undocumented.append(f"{path}.{name}")

    resource: object = getattr(client(kind), name)
    assert inspect.getdoc(resource.__class__)
    look(resource, name)
    assert undocumented == []


@pytest.mark.parametrize(
    ("text", "completion"),
    [
        ("client.ch", "client.chat"),
        ("client.chat.comp", "client.chat.completions"),
        ("client.chat.completions.cr", "client.chat.completions.create("),
        ("client.prompts.ren", "client.prompts.render("),
        ("client.admin.work", "client.admin.workspaces"),
        ("client.with_o", "client.with_options("),
        ("client.trace_", "client.trace_id"),
        ("portkey_ai.AsyncPor", "portkey_ai.AsyncPortkey("),
        ("portkey_ai.createH", "portkey_ai.createHeaders("),
    ],
)
def test_completion(kind: str, text: str, completion: str) -> None:
    completer = rlcompleter.Completer({"client": client(kind), "portkey_ai": portkey_ai})
    # The signature of a function without parameters ends in "()" there.
    assert completer.complete(text, 0) == completion
    assert completer.complete(text, 1) is None
