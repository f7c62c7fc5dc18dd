"""The lines of a TOML text that is known to be valid; the parser of the standard library does not tell them."""

from __future__ import annotations

import re

from portkey_ai.config_validation.config_faults import path_of_key

from .config_lines import LineOfOffset, Lines

_BLANK = re.compile(r"(?:\s|#[^\n]*)*")
_KEY_PART = re.compile(r"""\s*("(?:[^"\\]|\\.)*"|'[^']*'|[A-Za-z0-9_-]+)\s*""")
_SCALAR = re.compile(
    r'''"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?'{3,5}|"(?:[^"\\]|\\.)*"|'[^']*'|[^,\]}#\n]+''',
    re.DOTALL,
)


def toml_lines(text: str) -> Lines:
    """Return the line of each value; for a value in a table, the line of its key."""
    return _Scanner(text).lines


class _Scanner:
    def __init__(self, text: str) -> None:
        self.lines = Lines({"": 1})
        self._text, self._offset, self._line_of = text, 0, LineOfOffset(text)
        self._last: dict[str, int] = {}  # the number of the last table of each array of tables
        table = ""
        while self._next() != "":
            if self._take("[["):
                table = self._header("]]")
            elif self._take("["):
                table = self._header("]")
            else:
                self._pair(table)

    def _next(self) -> str:
        """Skip blanks and comments; return the next character, "" at the end."""
        self._offset = self._match(_BLANK).end()
        return self._text[self._offset : self._offset + 1]

    def _match(self, pattern: re.Pattern[str]) -> re.Match[str]:
        match = pattern.match(self._text, self._offset)
        if match is None:
            raise ValueError(f"unexpected text at offset {self._offset}")
        return match

    def _take(self, token: str) -> bool:
        found = self._text.startswith(token, self._offset)
        self._offset += len(token) if found else 0
        return found

    def _add(self, path: str, offset: int) -> None:
        self.lines.by_path.setdefault(path, self._line_of(offset))

    def _key(self, path: str) -> str:
        """Read a key, which may be dotted; return the path of its value below the table at `path`."""
        while True:
            match = self._match(_KEY_PART)
            self._offset = match.end()
            path = path_of_key(path, _name(match[1]))
            if not self._take("."):
                self._add(path, match.start(1))
                return path
            if path in self._last:
                path = f"{path}[{self._last[path]}]"
            self._add(path, match.start(1))

    def _header(self, end: str) -> str:
        start = self._offset
        path = self._key("")
        self._take(end)
        if end == "]]":
            self._last[path] = self._last.get(path, -1) + 1
            path = f"{path}[{self._last[path]}]"
            self._add(path, start)
        return path

    def _pair(self, table: str) -> None:
        path = self._key(table)
        self._take("=")
        self._value(path)

    def _value(self, path: str) -> None:
        self._next()
        if self._take("["):
            number = 0
            while self._next() != "]":
                if self._take(","):
                    number += 1
                else:
                    self._add(f"{path}[{number}]", self._offset)
                    self._value(f"{path}[{number}]")
            self._take("]")
        elif self._take("{"):
            while self._next() != "}":
                if not self._take(","):
                    self._pair(path)
            self._take("}")
        else:
            self._offset = self._match(_SCALAR).end()


def _name(part: str) -> str:
    if part.startswith("'"):
        return part[1:-1]
    if part.startswith('"'):
        from .toml_parser import toml_parser

        name: str = toml_parser("config files in TOML").loads(f"name = {part}")["name"]
        return name
    return part
