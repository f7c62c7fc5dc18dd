"""Translate JavaScript's regular expressions to Python's `re`."""

from __future__ import annotations

import re
from functools import lru_cache

from portkey_ai.testing.wire.local_responses import HTTPError

from .javascript_values import from_utf16_units

_FLAGS = {"i": re.IGNORECASE, "m": re.MULTILINE, "s": re.DOTALL}
_WHITESPACE_CLASS = r"\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_NO_WHITESPACE_CLASS = (
    r"\0-\x08\x0e-\x1f!-\x9f\xa1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e\u2030-\u205e\u2060-\u2fff"
    r"\u3001-\ufefe\uff00-\U0010ffff"
)
_CLASSES = {
    "s": _WHITESPACE_CLASS, "S": _NO_WHITESPACE_CLASS, "w": "a-zA-Z0-9_", "W": r"\0-/:-@\[-\^`{-\U0010ffff", "d": "0-9",
    "D": r"\0-/:-\U0010ffff",
}  # fmt: skip
_WORD = "[a-zA-Z0-9_]"
_BOUNDARY = f"(?:(?<={_WORD})(?!{_WORD})|(?<!{_WORD})(?={_WORD}))"
_QUANTIFIER = re.compile(r"(?:[*+?]|{\d+(?:,\d*)?})")
_MAX_REPETITIONS = 4_294_967_294  # the largest number in a quantifier of Python


class InvalidPattern(ValueError):
    """An invalid regular expression. The message is that of the gateway."""


@lru_cache(maxsize=256)
def compile_pattern(pattern: str, flags: str = "") -> re.Pattern[str]:
    """Compile a JavaScript pattern, to be matched with texts in UTF-16 units.

    Raises InvalidPattern, and HTTPError (501) for patterns that Python does not support.
    """
    if len(set(flags)) < len(flags):
        raise InvalidPattern(f"Invalid flags supplied to RegExp constructor '{flags}'")
    value = 0
    for flag in flags:
        value |= _FLAGS.get(flag, 0)
    try:
        translated = _Translation(pattern, flags).run()
    except InvalidPattern as error:
        raise InvalidPattern(f"Invalid regular expression: /{from_utf16_units(pattern)}/{flags}: {error}") from None
    try:
        return re.compile(translated, value)
    except (re.error, OverflowError) as error:
        raise HTTPError(501, f"LocalGateway does not support the regular expression /{pattern}/: {error}") from None


def replace_matches(expression: re.Pattern[str], text: str, new: str, count: int) -> str:
    """Return `text` with the matches replaced by `new`, in which `$1`, `$<name>`, `$&` and so on are expanded.

    All matches are replaced if `count` is 0.
    """

    def expanded(match: re.Match[str]) -> str:
        def expand_one(found: re.Match[str]) -> str:
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

        return re.sub(r"\$(\$|&|`|'|\d{1,2}|<[^>]*>)", expand_one, new)

    parts: list[str] = []
    position = end = 0
    while position <= len(text) and (match := expression.search(text, position)):
        parts += [text[end : match.start()], expanded(match)]
        end = match.end()
        position = max(end, match.start() + 1)  # after an empty match, the search continues one character later
        count -= 1
        if not count:
            break
    return "".join(parts) + text[end:]


class _Translation:
    """The translation of one pattern."""

    def __init__(self, pattern: str, flags: str) -> None:
        self._pattern, self._flags = pattern, flags
        self._position = 0
        bare = re.sub(r"(?s)\\.|\[(?:\\.|[^\]\\])*\]", "", pattern)
        self._names: list[str] = re.findall(r"\(\?<([^=!>][^>]*)>", bare)
        self._group_count = len(re.findall(r"\((?!\?(?!<[^=!]))", bare))
        self._groups = 0
        self._open: list[int] = []  # numbers of the open groups; 0: without a number, -1: lookbehind
        self._number_of_name: dict[str, int] = {}

    def run(self) -> str:
        parts: list[str] = []
        can_repeat = False
        while self._position < len(self._pattern):
            quantifier = _QUANTIFIER.match(self._pattern, self._position)
            if quantifier:
                if not can_repeat:
                    after_lookbehind = parts and parts[-1] == ")"
                    raise InvalidPattern("Invalid quantifier" if after_lookbehind else "Nothing to repeat")
                parts.append(self._translate_quantifier(quantifier[0]))
                can_repeat = False
                continue
            part, can_repeat = self._translate_atom()
            parts.append(part)
        if self._open:
            raise InvalidPattern("Unterminated group")
        return "".join(parts)

    def _take(self, count: int = 1) -> str:
        taken = self._pattern[self._position : self._position + count]
        self._position += count
        return taken

    def _translate_quantifier(self, text: str) -> str:
        self._take(len(text))
        lazy = self._take() if self._pattern.startswith("?", self._position) else ""
        if text[0] != "{":
            return text + lazy
        low, comma, high = text[1:-1].partition(",")
        if high and int(high) < int(low):
            raise InvalidPattern("numbers out of order in {} quantifier")
        limits = [str(min(int(number), _MAX_REPETITIONS)) if number else "" for number in (low, high)]
        return f"{{{limits[0]}{comma}{limits[1]}}}{lazy}"

    def _translate_atom(self) -> tuple[str, bool]:
        """Return the translation of the next atom, and whether a quantifier may follow it."""
        char = self._take()
        if char == "(":
            return self._translate_group(), False
        if char == ")":
            if not self._open:
                raise InvalidPattern("Unmatched ')'")
            number = self._open.pop()
            return ")", number >= 0
        if char == "[":
            return self._translate_class(), True
        if char == "\\":
            return self._translate_escape()
        if char in "^|":
            return char, False
        if char == "$":
            return ("$" if "m" in self._flags else r"\Z"), False
        if char == ".":
            return ("." if "s" in self._flags else r"[^\n\r\u2028\u2029]"), True
        return re.escape(char), True

    def _translate_group(self) -> str:
        if not self._pattern.startswith("?", self._position):
            self._groups += 1
            self._open.append(self._groups)
            return "("
        for start in ("?:", "?=", "?!"):
            if self._pattern.startswith(start, self._position):
                self._open.append(0)
                return "(" + self._take(2)
        for start in ("?<=", "?<!"):
            if self._pattern.startswith(start, self._position):
                self._open.append(-1)
                return "(" + self._take(3)
        if not self._pattern.startswith("?<", self._position):
            raise InvalidPattern("Invalid group")
        self._take(2)
        name, closed, _ = self._pattern[self._position :].partition(">")
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

    def _group_reference(self, number: int) -> str:
        """Return a reference to a group. As in JavaScript, it matches an empty text until the group has matched."""
        if number in self._open or number > self._groups:
            return "(?:)"
        return rf"(?({number})\{number}|)"

    def _translate_escape(self) -> tuple[str, bool]:
        if self._position == len(self._pattern):
            raise InvalidPattern("\\ at end of pattern")
        char = self._pattern[self._position]
        if char in "bB":
            self._take()
            return (_BOUNDARY if char == "b" else f"(?!{_BOUNDARY})"), False
        if char in _CLASSES:
            self._take()
            return f"[{_CLASSES[char]}]", True
        if char == "k" and self._names:
            named = re.compile(r"k<([^>]+)>").match(self._pattern, self._position)
            if not named:
                raise InvalidPattern("Invalid named reference")
            if named[1] not in self._names:
                raise InvalidPattern("Invalid named capture referenced")
            self._take(len(named[0]))
            return self._group_reference(self._number_of_name.get(named[1], self._groups + 1)), True
        digits = re.compile(r"[1-9]\d*").match(self._pattern, self._position)
        if digits and int(digits[0]) <= self._group_count:
            self._take(len(digits[0]))
            return self._group_reference(int(digits[0])), True
        return re.escape(self._escaped_character()), True

    def _escaped_character(self) -> str:
        """Return the character that the next escape stands for; its backslash has been read."""
        for pattern, base in ((r"x([0-9a-fA-F]{2})", 16), (r"u([0-9a-fA-F]{4})", 16), (r"([0-3]?[0-7]{1,2})", 8)):
            found = re.compile(pattern).match(self._pattern, self._position)
            if found:
                self._take(len(found[0]))
                return chr(int(found[1], base))
        if "u" in self._flags and self._pattern[self._position] in "pPu":
            raise HTTPError(
                501, f"LocalGateway does not support the regular expression /{self._pattern}/ with the flag u"
            )
        control = re.compile(r"c([a-zA-Z])").match(self._pattern, self._position)
        if control:
            self._take(2)
            return chr(ord(control[1]) % 32)
        if self._pattern.startswith("c", self._position):
            return "\\"
        char = self._take()
        return {"f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}.get(char, char)

    def _translate_class(self) -> str:
        negated = self._pattern.startswith("^", self._position)
        self._take(int(negated))
        items: list[tuple[str, bool]] = []  # the character, or the characters of a class such as \d
        while not self._pattern.startswith("]", self._position):
            if self._position >= len(self._pattern):
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
        if self._position == len(self._pattern):
            raise InvalidPattern("\\ at end of pattern")
        char = self._pattern[self._position]
        if char in _CLASSES:
            self._take()
            return _CLASSES[char], False
        if char == "b":
            self._take()
            return "\b", True
        return self._escaped_character(), True


def _ranges(items: list[tuple[str, bool]]) -> list[str]:
    """Return the ranges and characters of a class, escaped. A `-` beside a class such as `\\d` is a character."""
    found: list[str] = []
    position = 0
    while position < len(items):
        text, is_one = items[position]
        if is_one and position + 2 < len(items) and items[position + 1] == ("-", True) and items[position + 2][1]:
            end = items[position + 2][0]
            if end < text:
                raise InvalidPattern("Range out of order in character class")
            found.append(f"{_escaped(text)}-{_escaped(end)}")
            position += 3
        else:
            found.append(_escaped(text) if is_one else text)
            position += 1
    return found


def _escaped(char: str) -> str:
    return f"\\{char}" if char in r"\]^-[&~|" else char
