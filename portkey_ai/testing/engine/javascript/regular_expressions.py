"""Regular expressions in JavaScript's syntax, for Python's `re`."""

from __future__ import annotations

import re
from functools import lru_cache

from portkey_ai.testing.wire.local_responses import HTTPError

from .javascript_values import joined

_FLAGS = {"i": re.IGNORECASE, "m": re.MULTILINE, "s": re.DOTALL}
_SPACE = r"\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_NO_SPACE = (
    r"\0-\x08\x0e-\x1f!-\x9f\xa1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e\u2030-\u205e\u2060-\u2fff"
    r"\u3001-\ufefe\uff00-\U0010ffff"
)
_CLASSES = {
    "s": _SPACE, "S": _NO_SPACE, "w": "a-zA-Z0-9_", "W": r"\0-/:-@\[-\^`{-\U0010ffff", "d": "0-9",
    "D": r"\0-/:-\U0010ffff",
}  # fmt: skip
_WORD = "[a-zA-Z0-9_]"
_BOUNDARY = f"(?:(?<={_WORD})(?!{_WORD})|(?<!{_WORD})(?={_WORD}))"
_QUANTIFIER = re.compile(r"(?:[*+?]|{\d+(?:,\d*)?})")
_LARGEST = 4_294_967_294  # the largest number in a quantifier of Python


class InvalidPattern(ValueError):
    """A pattern that is no regular expression. The text is that of the gateway."""


@lru_cache(maxsize=256)
def compiled(pattern: str, flags: str = "") -> re.Pattern[str]:
    """Return `pattern` with `flags` compiled.

    It is for texts of UTF-16 units. Raises InvalidPattern, and HTTPError (501) for what Python does not support.
    """
    if len(set(flags)) < len(flags):
        raise InvalidPattern(f"Invalid flags supplied to RegExp constructor '{flags}'")
    value = 0
    for flag in flags:
        value |= _FLAGS.get(flag, 0)
    try:
        translated = _Translation(pattern, flags).run()
    except InvalidPattern as error:
        raise InvalidPattern(f"Invalid regular expression: /{joined(pattern)}/{flags}: {error}") from None
    try:
        return re.compile(translated, value)
    except (re.error, OverflowError) as error:
        raise HTTPError(501, f"LocalGateway does not support the regular expression /{pattern}/: {error}") from None


def replaced(expression: re.Pattern[str], text: str, new: str, count: int) -> str:
    """Return `text` with the matches replaced by `new`, in which `$1`, `$<name>`, `$&` and so on are expanded.

    All matches are replaced if `count` is 0.
    """

    def expanded(match: re.Match[str]) -> str:
        def part(found: re.Match[str]) -> str:
            name = found[1]
            fixed = {"$": "$", "&": match[0], "`": text[: match.start()], "'": text[match.end() :]}
            if name in fixed:
                return fixed[name]
            if name[0] == "<":
                named = match.groupdict()
                return (named.get(name[1:-1]) or "") if named else found[0]
            for digits in (2, 1):
                number = int(name[:digits])
                if len(name) >= digits and 0 < number <= expression.groups:
                    return (match[number] or "") + name[digits:]
            return found[0]

        return re.sub(r"\$(\$|&|`|'|\d{1,2}|<[^>]*>)", part, new)

    pieces: list[str] = []
    place = done = 0
    while place <= len(text) and (match := expression.search(text, place)):
        pieces += [text[done : match.start()], expanded(match)]
        done = match.end()
        place = max(done, match.start() + 1)  # an empty match is not followed by another one at its place
        count -= 1
        if not count:
            break
    return "".join(pieces) + text[done:]


class _Translation:
    """One pattern while it is translated."""

    def __init__(self, pattern: str, flags: str) -> None:
        self._pattern, self._flags = pattern, flags
        self._place = 0
        bare = re.sub(r"(?s)\\.|\[(?:\\.|[^\]\\])*\]", "", pattern)
        self._names: list[str] = re.findall(r"\(\?<([^=!>][^>]*)>", bare)
        self._total = len(re.findall(r"\((?!\?(?!<[^=!]))", bare))
        self._groups = 0
        self._open: list[int] = []  # 0: a group without a number
        self._number_of_name: dict[str, int] = {}

    def run(self) -> str:
        pieces: list[str] = []
        can_repeat = False
        while self._place < len(self._pattern):
            quantifier = _QUANTIFIER.match(self._pattern, self._place)
            if quantifier:
                if not can_repeat:
                    after_lookbehind = pieces and pieces[-1] == ")"
                    raise InvalidPattern("Invalid quantifier" if after_lookbehind else "Nothing to repeat")
                pieces.append(self._quantifier(quantifier[0]))
                can_repeat = False
                continue
            piece, can_repeat = self._atom()
            pieces.append(piece)
        if self._open:
            raise InvalidPattern("Unterminated group")
        return "".join(pieces)

    def _take(self, count: int = 1) -> str:
        taken = self._pattern[self._place : self._place + count]
        self._place += count
        return taken

    def _quantifier(self, text: str) -> str:
        self._take(len(text))
        lazy = self._take() if self._pattern.startswith("?", self._place) else ""
        if text[0] != "{":
            return text + lazy
        low, comma, high = text[1:-1].partition(",")
        if high and int(high) < int(low):
            raise InvalidPattern("numbers out of order in {} quantifier")
        limits = [str(min(int(number), _LARGEST)) if number else "" for number in (low, high)]
        return f"{{{limits[0]}{comma}{limits[1]}}}{lazy}"

    def _atom(self) -> tuple[str, bool]:
        """Return the translation of what is next, and whether it can be repeated."""
        char = self._take()
        if char == "(":
            return self._group(), False
        if char == ")":
            if not self._open:
                raise InvalidPattern("Unmatched ')'")
            number = self._open.pop()
            return ")", number >= 0
        if char == "[":
            return self._class(), True
        if char == "\\":
            return self._escape()
        if char in "^|":
            return char, False
        if char == "$":
            return ("$" if "m" in self._flags else r"\Z"), False
        if char == ".":
            return ("." if "s" in self._flags else r"[^\n\r\u2028\u2029]"), True
        return re.escape(char), True

    def _group(self) -> str:
        if not self._pattern.startswith("?", self._place):
            self._groups += 1
            self._open.append(self._groups)
            return "("
        for start in ("?:", "?=", "?!"):
            if self._pattern.startswith(start, self._place):
                self._open.append(0)
                return "(" + self._take(2)
        for start in ("?<=", "?<!"):
            if self._pattern.startswith(start, self._place):
                self._open.append(-1)
                return "(" + self._take(3)
        if not self._pattern.startswith("?<", self._place):
            raise InvalidPattern("Invalid group")
        self._take(2)
        name, closed, _ = self._pattern[self._place :].partition(">")
        if "$" in name:
            raise HTTPError(501, f"LocalGateway does not support $ in the group name {name!r} of a regular expression")
        if not closed or not name.isidentifier():
            raise InvalidPattern("Invalid capture group name")
        if name in self._number_of_name:
            raise InvalidPattern("Duplicate capture group name")
        self._take(len(name) + 1)
        self._groups += 1
        self._open.append(self._groups)
        self._number_of_name[name] = self._groups
        return f"(?P<{name}>"

    def _reference(self, number: int) -> str:
        """Return a reference to a group: it matches nothing until the group has matched."""
        if number in self._open or number > self._groups:
            return "(?:)"
        return rf"(?({number})\{number}|)"

    def _escape(self) -> tuple[str, bool]:
        if self._place == len(self._pattern):
            raise InvalidPattern("\\ at end of pattern")
        char = self._pattern[self._place]
        if char in "bB":
            self._take()
            return (_BOUNDARY if char == "b" else f"(?!{_BOUNDARY})"), False
        if char in _CLASSES:
            self._take()
            return f"[{_CLASSES[char]}]", True
        if char == "k" and self._names:
            named = re.compile(r"k<([^>]+)>").match(self._pattern, self._place)
            if not named:
                raise InvalidPattern("Invalid named reference")
            if named[1] not in self._names:
                raise InvalidPattern("Invalid named capture referenced")
            self._take(len(named[0]))
            return self._reference(self._number_of_name.get(named[1], self._groups + 1)), True
        digits = re.compile(r"[1-9]\d*").match(self._pattern, self._place)
        if digits and int(digits[0]) <= self._total:
            self._take(len(digits[0]))
            return self._reference(int(digits[0])), True
        return re.escape(self._character()), True

    def _character(self) -> str:
        """Return the character of the escape that is next, after its backslash."""
        for pattern, base in ((r"x([0-9a-fA-F]{2})", 16), (r"u([0-9a-fA-F]{4})", 16), (r"([0-3]?[0-7]{1,2})", 8)):
            found = re.compile(pattern).match(self._pattern, self._place)
            if found:
                self._take(len(found[0]))
                return chr(int(found[1], base))
        if "u" in self._flags and self._pattern[self._place] in "pPu":
            raise HTTPError(
                501, f"LocalGateway does not support the regular expression /{self._pattern}/ with the flag u"
            )
        control = re.compile(r"c([a-zA-Z])").match(self._pattern, self._place)
        if control:
            self._take(2)
            return chr(ord(control[1]) % 32)
        if self._pattern.startswith("c", self._place):
            return "\\"
        char = self._take()
        return {"f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}.get(char, char)

    def _class(self) -> str:
        negated = self._pattern.startswith("^", self._place)
        self._take(int(negated))
        items: list[tuple[str, bool]] = []  # the character, or the characters of a class such as \d
        while not self._pattern.startswith("]", self._place):
            if self._place >= len(self._pattern):
                raise InvalidPattern("Unterminated character class")
            items.append(self._class_item())
        self._take()
        if not items:
            return r"[\s\S]" if negated else "(?!)"
        return f"[{'^' if negated else ''}{''.join(_ranges(items))}]"

    def _class_item(self) -> tuple[str, bool]:
        char = self._take()
        if char != "\\":
            return char, True
        if self._place == len(self._pattern):
            raise InvalidPattern("\\ at end of pattern")
        char = self._pattern[self._place]
        if char in _CLASSES:
            self._take()
            return _CLASSES[char], False
        if char == "b":
            self._take()
            return "\b", True
        return self._character(), True


def _ranges(items: list[tuple[str, bool]]) -> list[str]:
    """Return the ranges and characters of a class, escaped. A `-` beside a class such as `\\d` is a character."""
    found: list[str] = []
    place = 0
    while place < len(items):
        text, is_one = items[place]
        if is_one and place + 2 < len(items) and items[place + 1] == ("-", True) and items[place + 2][1]:
            end = items[place + 2][0]
            if end < text:
                raise InvalidPattern("Range out of order in character class")
            found.append(f"{_escaped(text)}-{_escaped(end)}")
            place += 3
        else:
            found.append(_escaped(text) if is_one else text)
            place += 1
    return found


def _escaped(char: str) -> str:
    return f"\\{char}" if char in r"\]^-[&~|" else char
