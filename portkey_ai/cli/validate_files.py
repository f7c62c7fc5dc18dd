"""`portkey configs validate`: the faults of config files. Works without typer and rich, and without a gateway."""

from __future__ import annotations

import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from .plain_arguments import PlainArguments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .config_document import FileFault

FORMATS = ("text", "github", "json")


def main(words: list[str]) -> int:
    """Run `portkey configs validate` with these arguments; return 1 if a file has an error."""
    parser = PlainArguments(
        "configs validate",
        "Validate config files, offline. Each fault is one line of stdout: file, line, path of the value, message. "
        "Exit code 1 if there is an error; warnings do not count.",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="file, or folder of files: JSON, YAML or TOML")
    parser.add_argument("--format", choices=FORMATS, default="text", help="github: annotations of GitHub Actions")
    parser.add_argument("--json", action="store_const", const="json", dest="format", help="write JSON")
    arguments = parser.parse_args(words)
    return validate(arguments.files, arguments.format)


def validate(files: Sequence[str], format: str) -> int:
    """Validate the files and write their faults; return 1 if there is an error."""
    from .config_document import read_config
    from .config_paths import config_files

    documents = [read_config(path) for path in config_files(files)]
    faults = [fault for document in documents for fault in document.faults]
    write_faults(faults, format)
    sys.stdout.flush()
    errors = sum(fault.severity == "error" for fault in faults)
    read = f"{len(documents)} file{'' if len(documents) == 1 else 's'}"
    sys.stderr.write(f"{read}: {errors} error{'' if errors == 1 else 's'}\n" if errors else f"{read}: valid\n")
    return 1 if errors else 0


def write_faults(faults: Sequence[FileFault], format: str) -> None:
    """Write faults to stdout."""
    from .output import cell, write_json

    if format == "json":
        write_json([asdict(fault) for fault in faults])
        return
    for fault in faults:
        sys.stdout.write(f"{_annotation(fault) if format == 'github' else cell(fault)}\n")


def _annotation(fault: FileFault) -> str:
    """Return the workflow command of GitHub Actions that shows the fault at its line."""
    message = f"{fault.path}: {fault.message}" if fault.path else fault.message
    return f"::{fault.severity} file={_property(fault.file)},line={fault.line}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
