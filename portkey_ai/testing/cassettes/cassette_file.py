"""The file of a cassette: YAML, or JSON if its name ends in `.json`."""

from __future__ import annotations

import importlib
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from portkey_ai._atomic_file import replace_text

from .cassette_errors import CassetteError

if TYPE_CHECKING:
    from pathlib import Path

VERSION = 1
_KEY = "portkey_cassette"
_LONGEST_LINE = 110
_OTHER_LINE_ENDS = re.compile("[\x85\u2028\u2029]")
"""PyYAML writes them as they are unless in double quotes, and reads them as spaces."""


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
    text = path.read_text(encoding="utf-8")
    try:
        content: Any = json.loads(text) if path.suffix.lower() == ".json" else _load_yaml(text)
    except ValueError as error:
        raise CassetteError(f"{path} cannot be read: {error}") from None
    if not isinstance(content, dict) or cast("dict[str, Any]", content).get(_KEY) != VERSION:
        raise CassetteError(f"{path} is not a cassette that this version can read: expected `{_KEY}: {VERSION}`")
    recordings: Any = cast("dict[str, Any]", content).get("recordings") or []
    if not isinstance(recordings, list):
        raise CassetteError(f"{path}: recordings: expected a list")
    return [_exchange(path, number, one) for number, one in enumerate(cast("list[object]", recordings), 1)]


def save(path: Path, exchanges: list[Exchange]) -> None:
    """Write the recordings to a file, which is replaced in one step."""
    content = {
        _KEY: VERSION,
        "recordings": [{"request": exchange.request, "response": exchange.response} for exchange in exchanges],
    }
    is_json = path.suffix.lower() == ".json"
    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n" if is_json else _dump_yaml(content)
    replace_text(path, text)


def _exchange(path: Path, number: int, recording: Any) -> Exchange:
    request: dict[str, Any] = {}
    response: dict[str, Any] = {}
    try:
        request, response = dict(recording["request"]), dict(recording["response"])
    except (KeyError, TypeError, ValueError):
        pass
    texts = isinstance(request.get("method"), str) and isinstance(request.get("url"), str)
    if not texts or not isinstance(response.get("status"), int):
        raise CassetteError(
            f"{path}: recording {number}: expected a request with method and url, and a response with a status"
        )
    return Exchange(request, response)


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
        return yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from None


def _dump_yaml(content: dict[str, Any]) -> str:
    yaml = _yaml()

    def every_alias(_dumper: object, _value: object) -> bool:
        return True

    def represent_text(dumper: Any, text: str) -> Any:
        style = '"' if _OTHER_LINE_ENDS.search(text) else "|" if "\n" in text else None
        return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)

    dumper: Any = type("Dumper", (yaml.SafeDumper,), {"ignore_aliases": every_alias})
    dumper.add_representer(str, represent_text)
    options: dict[str, Any] = {"sort_keys": False, "allow_unicode": True, "width": _LONGEST_LINE}
    return str(yaml.dump(content, Dumper=dumper, default_flow_style=False, **options))
