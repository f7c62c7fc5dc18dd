"""Results on stdout: tables on a terminal, tab-separated text in a pipe, JSON with `--json`.

Nothing else goes to stdout: notes, hints and progress go to stderr.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def show_rows(rows: Iterable[Mapping[str, object]], columns: Iterable[str], *, as_json: bool) -> None:
    """Write a list. A pipe gets one line for each row, without a header; JSON has all fields, not only `columns`."""
    if as_json:
        return write_json([dict(row) for row in rows])
    columns = list(columns)
    if not sys.stdout.isatty():
        for row in rows:
            sys.stdout.write("\t".join(cell(row.get(column)) for column in columns) + "\n")
        return None
    rows = list(rows)
    if not rows:
        return note("nothing found")
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD)
    for number, column in enumerate(columns):
        table.add_column(column, no_wrap=number == 0)  # the first one, such as an id, is copied from the table
    for row in rows:
        table.add_row(*(Text(cell(row.get(column)), overflow="fold") for column in columns))
    Console().print(table)
    return None


def show_fields(fields: Mapping[str, object], *, as_json: bool) -> None:
    """Write one object: a line for each field."""
    if as_json:
        write_json(dict(fields))
    else:
        show_rows(({"name": name, "value": fields[name]} for name in fields), ("name", "value"), as_json=False)


def write_json(value: object) -> None:
    """Write `value` as JSON; a type that JSON does not have is written as its text."""
    import json

    sys.stdout.write(json.dumps(value, indent=2, ensure_ascii=False, default=str) + "\n")


def note(text: str) -> None:
    """Write a line about progress, or a hint, to stderr."""
    sys.stderr.write(f"{text}\n")


def cell(value: object) -> str:
    """Return a value as text on one line, without control characters, which could forge lines or colours."""
    if value is None:
        return ""
    if isinstance(value, (dict, list)):
        import json

        value = json.dumps(value, ensure_ascii=False, default=str)
    text = str(value)
    return text if text.isprintable() else "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text)
