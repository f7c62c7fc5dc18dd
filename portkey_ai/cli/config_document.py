"""A config in a file: JSON, YAML or TOML, with the faults and their lines."""

from __future__ import annotations

import importlib
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, cast

from portkey_ai.config_validation import validate_config
from portkey_ai.config_validation.config_faults import path_of_key, type_name

from .config_lines import Lines
from .config_secrets import secret_paths
from .failures import CommandError, UsageError

if TYPE_CHECKING:
    from pathlib import Path

_SECRET = "may be a secret: keep it out of git, and save it at Portkey with a provider"
SUFFIXES = (".json", ".yaml", ".yml", ".toml")


@dataclass(frozen=True)
class FileFault:
    """A fault of a file: the line, counted from 1, and the path of the value within the config."""

    file: str
    line: int
    path: str
    message: str
    severity: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        where = f"{self.path}: " if self.path else ""
        warning = "warning: " if self.severity == "warning" else ""
        return f"{self.file}:{self.line}: {warning}{where}{self.message}"


@dataclass(frozen=True)
class ConfigDocument:
    """The content of a file."""

    path: Path
    config: dict[str, Any]
    """The config; {} if the file has none, or one that JSON cannot represent."""
    faults: list[FileFault]
    schema: str | None = None
    """`$schema` of the file, which tells an editor its JSON Schema; it is not a part of the config."""


class _Unreadable(Exception):
    def __init__(self, message: str, line: int = 1) -> None:
        super().__init__(message)
        self.line = line


def read_config(path: Path) -> ConfigDocument:
    """Read and validate a file.

    Raises UsageError for another kind of file, OSError if it cannot be read, and CommandError if the parser of its
    format is not installed.
    """
    read = _READERS.get(path.suffix.lower())
    if read is None:
        raise UsageError(f"{path}: expected a file whose name ends with {', '.join(SUFFIXES)}")
    try:
        value, lines = read(path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n"))
    except UnicodeDecodeError:
        return ConfigDocument(path, {}, [FileFault(str(path), 1, "", "expected text in UTF-8")])
    except _Unreadable as error:
        return ConfigDocument(path, {}, [FileFault(str(path), error.line, "", str(error))])
    except RecursionError:
        return ConfigDocument(path, {}, [FileFault(str(path), 1, "", "too many levels")])
    if not isinstance(value, dict):
        message = f"expected an object, got {type_name(value)}"
        return ConfigDocument(path, {}, [FileFault(str(path), lines.line_of(""), "", message)])
    config = cast("dict[str, Any]", value)
    schema = config.pop("$schema") if isinstance(config.get("$schema"), str) else None
    faults = [FileFault(str(path), line, found, "the object has this key twice") for found, line in lines.repeated]
    faults += [
        FileFault(str(path), lines.line_of(fault.path), fault.path, fault.message, fault.severity)
        for fault in validate_config(config)
    ]
    is_json = _is_json(config)
    for found in secret_paths(config) if is_json else ():
        faults.append(FileFault(str(path), lines.line_of(found), found, _SECRET, "warning"))
    faults.sort(key=lambda fault: fault.line)
    return ConfigDocument(path, config if is_json else {}, faults, schema)


def _is_json(config: dict[str, Any]) -> bool:
    try:
        json.dumps(config, sort_keys=True, allow_nan=False)
    except (TypeError, ValueError, RecursionError):  # a date, keys of several types, infinity, a cycle
        return False
    return True


def _read_json(text: str) -> tuple[object, Lines]:
    from .lines_of_json import json_lines

    try:
        value: object = json.loads(text)
    except json.JSONDecodeError as error:
        raise _Unreadable(f"invalid JSON ({error.msg}, column {error.colno})", error.lineno) from None
    except ValueError as error:  # a number with too many digits
        raise _Unreadable(f"invalid JSON ({error})") from None
    return value, json_lines(text)


def _read_toml(text: str) -> tuple[object, Lines]:
    from .lines_of_toml import toml_lines
    from .toml_parser import toml_parser

    try:
        value: object = toml_parser("config files in TOML").loads(text)
    except ValueError as error:
        place = re.search(r" \(at (?:line (\d+), )?(.*)\)$", str(error))
        if place is None:
            raise _Unreadable(f"invalid TOML ({error})") from None
        line = int(place[1]) if place[1] else text.count("\n") + 1
        raise _Unreadable(f"invalid TOML ({str(error)[: place.start()]}, {place[2]})", line) from None
    return value, toml_lines(text)


def _read_yaml(text: str) -> tuple[object, Lines]:
    yaml = yaml_package()
    lines, seen = Lines(), set[int]()

    def add(node: Any, path: str, line: int) -> None:
        lines.by_path[path] = line
        if id(node) in seen:  # an alias of another part of the document, or a cycle
            return
        seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            names: set[str] = set()
            for key, item in node.value:
                name, key_line = str(key.value), key.start_mark.line + 1
                if name in names:
                    lines.repeated.append((path_of_key(path, name), key_line))
                names.add(name)
                add(item, path_of_key(path, name), key_line)
        elif isinstance(node, yaml.SequenceNode):
            for number, item in enumerate(node.value):
                add(item, f"{path}[{number}]", item.start_mark.line + 1)

    try:
        loader = yaml.SafeLoader(text)
        root = loader.get_single_node()
        if root is None:
            return None, lines
        add(root, "", root.start_mark.line + 1)
        value: object = loader.construct_document(root)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise _Unreadable(f"invalid YAML ({error.problem})", mark.line + 1 if mark else 1) from None
    except (yaml.YAMLError, ValueError) as error:
        raise _Unreadable(f"invalid YAML ({' '.join(str(error).split())})") from None
    return value, lines


_READERS = {".json": _read_json, ".yaml": _read_yaml, ".yml": _read_yaml, ".toml": _read_toml}


def yaml_package() -> Any:
    """Return PyYAML. Raises CommandError if it is not installed."""
    try:
        return importlib.import_module("yaml")
    except ModuleNotFoundError:
        raise CommandError(
            "config files in YAML need PyYAML, which is not installed: pip install 'portkey-ai[cli]'"
        ) from None
