"""The lines of a JSON text that is known to be valid."""

from __future__ import annotations

import json
import re

from portkey_ai.config_validation.config_faults import path_of_key

from .config_lines import LineOfOffset, Lines

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+')


def json_lines(text: str) -> Lines:
    """Return the line of each value; for a value in an object, the line of its key."""
    lines, line_of, tokens = Lines(), LineOfOffset(text), _TOKEN.finditer(text)

    def add(path: str, token: str, offset: int) -> None:
        lines.by_path[path] = line_of(offset)
        if token == "{":
            names: set[str] = set()
            for key in tokens:
                if key[0] == "}":
                    return
                if key[0] != ",":
                    name = json.loads(key[0])
                    if name in names:
                        lines.repeated.append((path_of_key(path, name), line_of(key.start())))
                    names.add(name)
                    next(tokens)  # the colon
                    add(path_of_key(path, name), next(tokens)[0], key.start())
        elif token == "[":
            number = 0
            for item in tokens:
                if item[0] == "]":
                    return
                if item[0] == ",":
                    number += 1
                else:
                    add(f"{path}[{number}]", item[0], item.start())

    first = next(tokens)
    add("", first[0], first.start())
    return lines
