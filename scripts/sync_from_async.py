"""Generate api_resources/_sync from api_resources/_async, token by token: `make generate`, `make check`.

usage: sync_from_async.py [--check]
"""

import io
import re
import sys
import tokenize
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from textwrap import wrap

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.generated import HEADER, ROOT, formatted, settle

SOURCE = ROOT / "portkey_ai/api_resources/_async"
TARGET = ROOT / "portkey_ai/api_resources/_sync"
APIS = ROOT / "portkey_ai/api_resources/apis"

DROPPED = ("async", "await")
# Classes that the sources define lose their "Async" without a rule. These rules are for all other names.
RENAMED = {
    "AsyncAPIResource": "APIResource",
    "AsyncBaseTransport": "BaseTransport",
    "AsyncBulk": "Bulk",
    "AsyncByteStream": "SyncByteStream",
    "AsyncHTTPTransport": "HTTPTransport",
    "AsyncWaiter": "Waiter",
    "AsyncOrganization": "Organization",
    "AsyncClient": "Client",
    "AsyncIterator": "Iterator",
    "AsyncNetworkBackend": "NetworkBackend",
    "AsyncNetworkStream": "NetworkStream",
    "DefaultAsyncHttpxClient": "DefaultHttpxClient",
    "AsyncListing": "PortkeyPage",
    "AsyncRequests": "Requests",
    "AsyncOpenAI": "OpenAI",
    "AsyncOpenAIBase": "OpenAIBase",
    "AsyncOpenAIWithRawResponse": "OpenAIWithRawResponse",
    "AsyncOpenAIWithStreamedResponse": "OpenAIWithStreamedResponse",
    "AsyncSpeech": "Speech",
    "AsyncSurface": "Surface",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "_async": "_sync",
    "aclose": "close",
    "aclose_generator": "close_generator",
    "afree_connection": "free_connection",
    "anyio": "time",
    "aclose_all": "close_all",
    "aclosing": "closing",
    "aitems": "items",
    "aresolved": "resolved",
    "aclose_quietly": "close_quietly",
    "new_async_lock": "new_lock",
    "handle_async_request": "handle_request",
    "async_listing": "listing",
    "async_opener": "sync_opener",
    "async_shut_down": "shut_down",
    "async_trim_soon": "trim_soon",
    "aiter_bytes": "iter_bytes",
    "aread": "read",
    "asyncio": "sync",
    "async_to_httpx_files": "to_httpx_files",
    "current_owner": "current_process",
}
WORD = re.compile(r"\w+")
# What the `list` of a sync client returns: the first page itself.
LISTING = re.compile(r"\bAsyncListing\[(\w+)\]")


def own_classes() -> dict[str, str]:
    """Return the classes that the sources define, with the names of their sync twins."""
    sources = "".join(path.read_text(encoding="utf-8") for path in SOURCE.rglob("*.py"))
    return {name: name.removeprefix("Async") for name in re.findall(r"^class (Async\w+)", sources, re.MULTILINE)}


def convert(source: str, used: Counter[str], renamed: Mapping[str, str] = RENAMED) -> str:
    """Return the sync twin of `source`. Counts in `used` how often each rule applied."""
    source = LISTING.sub(r"\1", source)
    lines = source.splitlines(keepends=True)
    result: list[str] = []
    row, column = 1, 0
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type in (tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER):
            continue
        start, end = token.start, token.end
        while row < start[0]:  # the rest of earlier lines: continuation lines, blank lines
            result.append(lines[row - 1][column:])
            row, column = row + 1, 0
        result.append(lines[row - 1][column : start[1]])
        row, column = end
        if token.type == tokenize.NAME and token.string in DROPPED:
            used[token.string] += 1
            column += 1  # also skip the space after it
        elif token.type in (tokenize.NAME, tokenize.STRING, tokenize.COMMENT):
            result.append(_renamed(token.string, used, renamed))
        else:
            result.append(token.string)
            if token.type in (tokenize.NEWLINE, tokenize.NL):
                row, column = row + 1, 0
    return "".join(result)


def _renamed(text: str, used: Counter[str], renamed: Mapping[str, str]) -> str:
    def replace(match: re.Match[str]) -> str:
        word = match.group()
        if word in renamed:
            used[word] += 1
        return renamed.get(word, word)

    return WORD.sub(replace, text).replace("`async with`", "`with`")


def shim(module: str, source: str) -> str:
    """Return the module in apis/ that exports the resources of both clients, imported on first use."""
    names = re.findall(r"^class (Async\w+)\(Async\w*Resource\)", source, re.MULTILINE)
    pairs = [(name, name.removeprefix("Async")) for name in names]
    typed = "".join(
        f"    from portkey_ai.api_resources._async.apis.{module} import {name} as {name}\n"
        f"    from portkey_ai.api_resources._sync.apis.{module} import {twin} as {twin}\n"
        for name, twin in pairs
    )
    title = ", ".join(f"`{name}`" for pair in pairs for name in reversed(pair)) + "."
    return f'''"""{title if len(title) < 110 else f"The resources of {module}, for both clients."}"""

from typing import TYPE_CHECKING

from portkey_ai._lazy import lazy_exports

if TYPE_CHECKING:
{typed}
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {{
            "portkey_ai.api_resources._async.apis.{module}": {_words(name for name, _ in pairs)},
            "portkey_ai.api_resources._sync.apis.{module}": {_words(twin for _, twin in pairs)},
        }},
    )

__all__ = {[name for pair in pairs for name in reversed(pair)]!r}  # pyright: ignore[reportUnsupportedDunderAll]
'''


def _words(names: Iterable[str]) -> str:
    """Return `names`, separated by spaces, as a literal of short lines."""
    return "(" + " ".join(repr(line) for line in wrap(" ".join(names), 70, drop_whitespace=False)) + ")"


def main() -> int:
    used: Counter[str] = Counter()
    rules = {**RENAMED, **own_classes()}
    files: dict[Path, str] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        target = TARGET / path.relative_to(SOURCE)
        source = path.read_text(encoding="utf-8")
        text = '"""The sync twins of ../_async."""\n' if path.name == "__init__.py" else convert(source, used, rules)
        header = HEADER.format(script="scripts/sync_from_async.py", source=path.relative_to(ROOT))
        files[target] = formatted(header + text, target)
        if path.parent == SOURCE / "apis" and path.name != "__init__.py":
            files[APIS / path.name] = formatted(header + shim(path.stem, source), APIS / path.name)
    for stray in set(TARGET.rglob("*.py")) - set(files):
        raise SystemExit(f"{stray.relative_to(ROOT)} has no source in {SOURCE.relative_to(ROOT)}")
    unused = [rule for rule in (*DROPPED, *RENAMED) if not used[rule]]
    if unused:
        raise SystemExit(f"rules that nothing uses: {', '.join(unused)}")
    return settle(files, check="--check" in sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
