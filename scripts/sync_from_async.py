"""Derive api_resources/_sync from api_resources/_async, token by token: `make generate`, `make check`.

usage: sync_from_async.py [--check]
"""

import io
import re
import sys
import tokenize
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.generated import HEADER, ROOT, formatted, settle

SOURCE = ROOT / "portkey_ai/api_resources/_async"
TARGET = ROOT / "portkey_ai/api_resources/_sync"

DROPPED = ("async", "await")
RENAMED = {
    "AsyncClient": "Client",
    "AsyncGatewayOpenAI": "GatewayOpenAI",
    "AsyncHttpxClientWrapper": "SyncHttpxClientWrapper",
    "AsyncOpenAI": "OpenAI",
    "AsyncPortkey": "Portkey",
    "AsyncStream": "Stream",
    "AsyncSurface": "Surface",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "aclose": "close",
}
WORD = re.compile(r"\w+")


def convert(source: str, used: Counter[str]) -> str:
    """The sync twin of `source`; counts in `used` which rules had something to do."""
    lines = source.splitlines(keepends=True)
    result: list[str] = []
    row, column = 1, 0
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type in (tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER):
            continue
        start, end = token.start, token.end
        while row < start[0]:  # the rest of earlier lines: line joins, blank lines
            result.append(lines[row - 1][column:])
            row, column = row + 1, 0
        result.append(lines[row - 1][column : start[1]])
        row, column = end
        if token.type == tokenize.NAME and token.string in DROPPED:
            used[token.string] += 1
            column += 1  # and the space behind it
        elif token.type in (tokenize.NAME, tokenize.STRING, tokenize.COMMENT):
            result.append(_renamed(token.string, used))
        else:
            result.append(token.string)
            if token.type in (tokenize.NEWLINE, tokenize.NL):
                row, column = row + 1, 0
    return "".join(result)


def _renamed(text: str, used: Counter[str]) -> str:
    def replace(match: re.Match[str]) -> str:
        word = match.group()
        if word in RENAMED:
            used[word] += 1
        return RENAMED.get(word, word)

    return WORD.sub(replace, text).replace("`async with`", "`with`")


def main() -> int:
    used: Counter[str] = Counter()
    files: dict[Path, str] = {}
    for path in sorted(SOURCE.glob("*.py")):
        target = TARGET / path.name
        if path.name == "__init__.py":
            text = '"""The sync twins of ../_async."""\n'
        else:
            text = convert(path.read_text(encoding="utf-8"), used)
        header = HEADER.format(script="scripts/sync_from_async.py", source=path.relative_to(ROOT))
        files[target] = formatted(header + text, target)
    for stray in set(TARGET.glob("*.py")) - set(files):
        raise SystemExit(f"{stray.relative_to(ROOT)} has no source in {SOURCE.relative_to(ROOT)}")
    unused = [rule for rule in (*DROPPED, *RENAMED) if not used[rule]]
    if unused:
        raise SystemExit(f"rules that nothing uses: {', '.join(unused)}")
    return settle(files, check="--check" in sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
