"""The file of a cassette: YAML, or JSON if its name ends in `.json`."""

from __future__ import annotations

import json
import os
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
from .cassette_yaml import dump_yaml, load_yaml, yaml_module
from .recording_validation import first_problem

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

VERSION = 1
_VERSION_FIELD = "portkey_cassette"


@dataclass(frozen=True)
class Exchange:
    """A request and its response, as stored in the file."""

    request: dict[str, Any]
    response: dict[str, Any]


def check_name(path: Path) -> None:
    """Raise ValueError if the name of the file has no known ending; ImportError if its format needs an extra."""
    if path.suffix.lower() in (".yaml", ".yml"):
        yaml_module()
    elif path.suffix.lower() != ".json":
        raise ValueError(f"path: expected a name that ends in .yaml, .yml or .json, not {path.name!r}")


def load(path: Path) -> list[Exchange]:
    """Return the recordings in a file. Raises CassetteError if it is not a cassette."""
    try:
        text = path.read_text(encoding="utf-8-sig")  # some editors write a byte order mark
        content: Any = _load_json(text) if path.suffix.lower() == ".json" else load_yaml(text)
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
    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n" if is_json else dump_yaml(content)
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
