"""The file of a cassette: YAML, or JSON if its name ends in `.json`."""

from __future__ import annotations

import importlib
import json
import os
import re
import sys
import tempfile
import time
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from portkey_ai._atomic_file import replace_text
from portkey_ai._file_lock import FileLock

from .cassette_errors import CassetteError
from .recording_validation import first_problem

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

VERSION = 1
_VERSION_FIELD = "portkey_cassette"
_LINE_WIDTH = 110
_TRAILING_SPACES = re.compile(r" +\n")
_OTHER_LINE_ENDS = re.compile("[\x85\u2028\u2029]")
"""PyYAML escapes these in double quotes only; otherwise it reads them as spaces."""


_YAML_VALUES = (
    ("null", "~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", "true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", "[-+]?(?:0|[1-9][0-9]*)", "-+0123456789"),
    ("float", r"[-+]?(?:0|[1-9][0-9]*)\.[0-9]*(?:[eE][-+][0-9]+)?", "-+0123456789"),
    ("merge", "<<", "<"),
)
"""Tag, pattern and first characters. PyYAML recognizes more: it writes every text that matches these in quotes."""


@dataclass(frozen=True)
class Exchange:
    """A request and its response, as stored in the file."""

    request: dict[str, Any]
    response: dict[str, Any]


def check_name(path: Path) -> None:
    """Raise ValueError if the name of the file has no known ending; ImportError if its format needs an extra."""
    if path.suffix.lower() in (".yaml", ".yml"):
        _yaml()
    elif path.suffix.lower() != ".json":
        raise ValueError(f"path: expected a name that ends in .yaml, .yml or .json, not {path.name!r}")


def load(path: Path) -> list[Exchange]:
    """Return the recordings in a file. Raises CassetteError if it is not a cassette."""
    try:
        text = path.read_text(encoding="utf-8-sig")  # some editors write a byte order mark
        content: Any = _load_json(text) if path.suffix.lower() == ".json" else _load_yaml(text)
    except (ValueError, RecursionError) as error:
        raise CassetteError(f"{path} cannot be read: {error}") from None
    if not isinstance(content, dict) or cast("dict[str, Any]", content).get(_VERSION_FIELD) != VERSION:
        raise CassetteError(
            f"{path} is not a cassette that this version can read: expected `{_VERSION_FIELD}: {VERSION}`"
        )
    recordings: Any = cast("dict[str, Any]", content).get("recordings") or []
    if not isinstance(recordings, list):
        raise CassetteError(f"{path}: recordings: expected a list")
    return [_exchange(path, number, one) for number, one in enumerate(cast("list[object]", recordings), 1)]


def save(path: Path, exchanges: list[Exchange]) -> None:
    """Write the recordings to a file, which is replaced in one step."""
    content = {
        _VERSION_FIELD: VERSION,
        "recordings": [{"request": exchange.request, "response": exchange.response} for exchange in exchanges],
    }
    is_json = path.suffix.lower() == ".json"
    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n" if is_json else _dump_yaml(content)
    replace_text(path, text)


@contextmanager
def lock(path: Path) -> Generator[None, None, None]:
    """Hold the lock of a cassette: only one process writes it at a time."""
    owner = os.getuid() if sys.platform != "win32" else 0
    name = f"portkey-cassette-{owner}-{zlib.crc32(str(path.resolve()).encode(errors='replace')):08x}"
    while True:
        try:
            held = FileLock(
                os.path.join(tempfile.gettempdir(), name)
            )  # not next to the cassette: a lock file is never removed
            break
        except BlockingIOError:
            time.sleep(0.01)
    try:
        yield
    finally:
        held.release()


def _exchange(path: Path, number: int, recording: Any) -> Exchange:
    problem = first_problem(recording)
    if problem is not None:
        raise CassetteError(f"{path}: recording {number}: {problem}")
    return Exchange(recording["request"], recording["response"])


def _load_json(text: str) -> Any:
    def unique_fields(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            names = [name for name, _ in pairs]
            raise ValueError(f"the field {next(name for name in names if names.count(name) > 1)!r} is given twice")
        return found

    def refuse_constant(text: str) -> Any:
        raise ValueError(f"{text} is not JSON")

    return json.loads(text, object_pairs_hook=unique_fields, parse_constant=refuse_constant)


def _yaml() -> Any:
    try:
        return importlib.import_module("yaml")
    except ImportError:
        raise ImportError(
            "PyYAML is not installed: pip install 'portkey-ai[cassettes]', or end the cassette's name in .json",
            name="yaml",
        ) from None


def _load_yaml(text: str) -> Any:
    yaml = _yaml()
    try:
        return yaml.load(text, _loader(yaml))
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from None


def _loader(yaml: Any) -> Any:
    """Return a loader of YAML that reads the values of JSON only: `no`, `2026-01-01` and `12:30` are texts."""
    base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

    def mapping(loader: Any, node: Any) -> dict[str, Any]:
        names: set[str] = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(None, None, "expected a text as a name", key.start_mark)
            if key.value in names:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the field {key.value!r} is given twice", key.start_mark
                )
            names.add(key.value)
        loader.flatten_mapping(node)  # `<<`
        return {key.value: loader.construct_object(value, deep=True) for key, value in node.value}

    tags = {f"tag:yaml.org,2002:{name}" for name in ("null", "bool", "int", "float", "str", "seq")}
    loader: Any = type("Loader", (base,), {"yaml_implicit_resolvers": {}})
    loader.yaml_constructors = {tag: make for tag, make in base.yaml_constructors.items() if tag is None or tag in tags}
    loader.add_constructor("tag:yaml.org,2002:map", mapping)
    for name, pattern, first in _YAML_VALUES:
        loader.add_implicit_resolver(f"tag:yaml.org,2002:{name}", re.compile(f"(?:{pattern})$"), list(first))
    return loader


def _dump_yaml(content: dict[str, Any]) -> str:
    yaml = _yaml()

    def ignore_every_alias(_dumper: object, _value: object) -> bool:
        return True

    def represent_text(dumper: Any, text: str) -> Any:
        style = '"' if _OTHER_LINE_ENDS.search(text) else "|" if "\n" in text else None
        return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)

    def analyze_scalar(dumper: Any, text: str) -> Any:
        analysis = yaml.SafeDumper.analyze_scalar(dumper, text)
        if " \n" in text and not text.endswith(" "):  # otherwise PyYAML writes the text in quotes, on one line
            analysis.allow_block = yaml.SafeDumper.analyze_scalar(dumper, _TRAILING_SPACES.sub("\n", text)).allow_block
        return analysis

    methods = {"ignore_aliases": ignore_every_alias, "analyze_scalar": analyze_scalar}
    dumper: Any = type("Dumper", (yaml.SafeDumper,), methods)
    dumper.add_representer(str, represent_text)
    options: dict[str, Any] = {"sort_keys": False, "allow_unicode": True, "width": _LINE_WIDTH}
    return str(yaml.dump(content, Dumper=dumper, default_flow_style=False, **options))
