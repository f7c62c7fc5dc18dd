"""Every method and parameter of openai 2.54.0, the release that was vendored first, is still there.

openai_2_54.json was written by `python -m tests.test_openai_2_54 FOLDER`, where FOLDER has the package of that release:
for each public class in its `resources`, each public method with its parameters. An async twin has the same, but for
what is listed for it.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import re
import sys
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

from portkey_ai import AsyncPortkey, Portkey
from portkey_ai._vendor import openai
from scripts.vendored import all_resources

FILE = Path(__file__).with_name("openai_2_54.json")
CLASSES: dict[str, dict[str, str]] = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}


def write(package: Path) -> None:
    """Write the list, from the sources of the release."""
    found: dict[str, dict[str, str]] = {}
    for file in sorted(package.glob("resources/**/*.py")):
        module = ".".join(file.relative_to(package).with_suffix("").parts)
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and "With" not in node.name:
                found[f"{module}:{node.name}"] = methods(node)
    for name, mine in found.items():
        same = found.get(twin_of(name), {}) if twin_of(name) != name else {}
        found[name] = {method: words for method, words in mine.items() if same.get(method) != words}
    lines = [f"{json.dumps(name)}: {json.dumps(found[name])}" for name in found if found[name]]
    FILE.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def twin_of(name: str) -> str:
    """Return the name of the sync twin of an async class; that of a sync class unchanged."""
    return re.sub(r":(Base)?Async", r":\1", name)


def async_twin_of(name: str) -> str:
    return re.sub(r":(Base)?", r":\1Async", name)


def methods(node: ast.ClassDef) -> dict[str, str]:
    functions = [item for item in node.body if isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef))]
    return {item.name: parameters(item) for item in functions if not item.name.startswith("_")}


def parameters(function: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    if any(ast.unparse(decorator) == "cached_property" for decorator in function.decorator_list):
        return "property"
    return " ".join(argument.arg for argument in [*function.args.args, *function.args.kwonlyargs])


def defined(name: str, kind: str) -> Any:
    """The class of this name in the vendored package, or its async twin."""
    module, _, class_name = (async_twin_of(name) if kind == "async" else name).partition(":")
    return getattr(importlib.import_module(f"{openai.__name__}.{module}"), class_name)


# The place on the client of each resource; connections of websockets have none.
PLACES = {f"{resource.module}:{resource.node.name}": path for path, resource in all_resources("OpenAI").items()}


def test_the_list() -> None:
    count = sum(value != "property" for name in CLASSES if twin_of(name) == name for value in CLASSES[name].values())
    assert count == 385
    assert CLASSES["resources.chat.completions.completions:Completions"]["delete"].split()[:2] == [
        "self", "completion_id",
    ]  # fmt: skip


@pytest.mark.parametrize("name", [name for name in CLASSES if twin_of(name) == name])
def test_nothing_is_gone(kind: str, name: str) -> None:
    theirs = defined(name, kind)
    client: Any = (Portkey if kind == "sync" else AsyncPortkey)(api_key="k")
    owners: list[Any] = [theirs, *([type(attrgetter(PLACES[name])(client))] if name in PLACES else [])]
    of_the_twin = CLASSES.get(async_twin_of(name), {}) if kind == "async" else {}
    for method, before in {**CLASSES[name], **of_the_twin}.items():
        if before == "property":
            assert hasattr(theirs, method), method
            continue
        wanted = before.split()
        for owner in owners:
            now = inspect.signature(getattr(owner, method)).parameters
            assert [parameter for parameter in wanted if parameter not in now] == [], (owner, method)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
