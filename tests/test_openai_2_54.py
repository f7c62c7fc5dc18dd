"""Every method and parameter of openai 2.54.0, the release that was vendored first, is still there; new parameters of
its methods reach the wire.

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
from contextlib import suppress
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

from portkey_ai import AsyncPortkey, Portkey
from portkey_ai._vendor import openai
from scripts.vendored import all_resources

from .support import Recorder, done
from .test_wrappers import answer, arguments_of

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


NOT_SENT = {
    "extra_headers",
    "progress",
    "extra_query",
    "extra_body",
    "timeout",
    "max_retries",
    "max_wait_seconds",
    "kwargs",
    "parse_as",
}
"""Options of a call, the limit of polling (test_polling.py), and the class of what `responses.parse` returns."""


def new_parameters() -> list[tuple[str, str]]:
    """The methods of 2.54.0, from the client on, each with a parameter that it did not have."""
    client = Portkey(api_key="k")
    found: list[tuple[str, str]] = []
    for name in [name for name in CLASSES if name in PLACES]:
        for method, before in CLASSES[name].items():
            if before != "property":
                path = f"{PLACES[name]}.{method}"
                now = inspect.signature(attrgetter(path)(client)).parameters
                new = now.keys() - set(before.split()) - NOT_SENT
                found += [(path, parameter) for parameter in sorted(new)]
    return found


NEW = new_parameters()


def test_the_new_parameters() -> None:
    names = {parameter for _, parameter in NEW}
    assert names > {"access_programs", "background_options", "frame_count", "image", "svg"}


@pytest.mark.parametrize(("path", "parameter"), NEW)
async def test_a_new_parameter_reaches_the_wire(kind: str, path: str, parameter: str) -> None:
    recorder = Recorder(answer)
    function = attrgetter(path)(recorder.client(kind))
    arguments = {"model": "m", "input": "i"} if path.startswith("responses.") else arguments_of(function)
    annotation = str(inspect.signature(function).parameters[parameter].annotation)
    value = b"the-value" if "FileTypes" in annotation else "the-value"
    result = function(**{**arguments, parameter: value})
    if path.endswith(".stream"):
        with suppress(Exception):  # the response is not one of a stream
            await done(result.__aenter__() if kind == "async" else result.__enter__())
    else:
        await done(result)
    sent = recorder.last
    if sent.method == "GET":
        assert sent.url.params[parameter] == value
    elif sent.headers["content-type"].startswith("multipart/"):
        part = next(part for part in sent.content.split(b"\r\n--") if f' name="{parameter}"'.encode() in part)
        assert part.endswith(b"\r\n\r\nthe-value")
    else:
        assert recorder.body[parameter] == value


if __name__ == "__main__":
    write(Path(sys.argv[1]))
