"""Regular expressions in JavaScript's syntax, for Python's `re`."""

from __future__ import annotations

import re

_ESCAPES_ALIKE = set("bBdDfnrsStvwWxu0123456789")
_FLAGS = {"i": re.IGNORECASE, "m": re.MULTILINE, "s": re.DOTALL}
_FAULTS = [
    ("missing ), unterminated", "Unterminated group"),
    ("unterminated character set", "Unterminated character class"),
    ("nothing to repeat", "Nothing to repeat"),
    ("multiple repeat", "Nothing to repeat"),
    ("unbalanced parenthesis", "Unmatched ')'"),
    ("bad escape (end of pattern)", "\\ at end of pattern"),
    ("bad character range", "Range out of order in character class"),
    ("min repeat greater", "numbers out of order in {} quantifier"),
]


class InvalidPattern(ValueError):
    """A pattern that is no regular expression. The text is that of the gateway, as far as it is known."""


def compiled(pattern: str, flags: str = "") -> re.Pattern[str]:
    """Return `pattern` with `flags` compiled; raises InvalidPattern."""
    value = re.ASCII
    for flag in flags:
        value |= _FLAGS.get(flag, re.ASCII)
    try:
        return re.compile(_translated(pattern, flags), value)
    except re.error as error:
        known = (text for start, text in _FAULTS if error.msg.startswith(start))
        raise InvalidPattern(f"Invalid regular expression: /{pattern}/: {next(known, error.msg)}") from None


def _translated(pattern: str, flags: str) -> str:
    pieces: list[str] = []
    in_class = False
    place = 0
    while place < len(pattern):
        char, rest = pattern[place], pattern[place:]
        piece, taken = char, 1
        if char == "\\":
            piece, taken = _escape(rest, in_class)
        elif in_class:
            in_class = char != "]"
            piece = f"\\{char}" if char in "[&~|" else char
        elif char == "[":
            empty = next((text for text in ("[^]", "[]") if rest.startswith(text)), "")
            in_class = not empty
            piece, taken = {"[^]": r"[\s\S]", "[]": "(?!)"}.get(empty, char), len(empty) or 1
            if rest.startswith("[^") and not empty:
                piece, taken = "[^", 2
        elif char == "." and "s" not in flags:
            piece = r"[^\n\r\u2028\u2029]"
        elif char == "$" and "m" not in flags:
            piece = r"\Z"
        elif rest.startswith("(?<") and rest[3:4] not in ("=", "!"):
            piece, taken = "(?P<", 3
        pieces.append(piece)
        place += taken
    return "".join(pieces)


def _escape(rest: str, in_class: bool) -> tuple[str, int]:
    named = re.match(r"\\k<(\w+)>", rest)
    if named and not in_class:
        return f"(?P={named[1]})", len(named[0])
    if len(rest) > 1 and rest[1].isalnum() and rest[1] not in _ESCAPES_ALIKE:
        return re.escape(rest[1]), 2
    return rest[:2], 2


def replacement(text: str) -> str:
    """Return JavaScript's replacement `text` (`$1`, `$&`, `$$`) as a template for `re.sub`."""

    def template(found: re.Match[str]) -> str:
        char = found[1]
        return "$" if char == "$" else r"\g<0>" if char == "&" else rf"\g<{char}>"

    return re.sub(r"\$(\$|&|\d{1,2})", template, text.replace("\\", "\\\\"))
