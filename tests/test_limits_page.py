"""The table of limits in docs/reliability.md has the numbers of the code, and of the packages that hold a limit."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from httpcore._sync.http11 import HTTP11Connection

from portkey_ai.api_resources.errors import status_errors
from portkey_ai.api_resources.streaming import recent_events, stream_reader
from portkey_ai.api_resources.transport import decompression, redirects, retry_policy

PAGE = (Path(__file__).parents[1] / "docs/reliability.md").read_text(encoding="utf-8")
ROWS = dict(re.findall(r"^\| (.+?) +\| (.+?) +\| .+\|$", PAGE.partition("## Limits")[2].partition("\n## ")[0], re.M))


def mb(size: int) -> str:
    return f"{size // 1_000_000} MB"


@pytest.mark.parametrize(
    ("row", "numbers"),
    [
        ("a decompressed body", [mb(decompression.ALWAYS_ALLOWED), f"{decompression.MAX_RATIO} times"]),
        ("encodings of one body", [str(decompression.MAX_ENCODINGS)]),
        ("the body of an error response", [mb(status_errors.MAX_ERROR_BODY)]),
        ("one event of a stream", [mb(stream_reader.MAX_EVENT)]),
        ("a response that should be a stream, but is JSON, HTML or text", [mb(stream_reader.MAX_DOCUMENT)]),
        (
            "chunks that `StreamInterruptedError` keeps",
            [mb(recent_events.MAX_BYTES), f"{recent_events.MAX_EVENTS:,} events"],
        ),
        ("the headers of a response", [f"{HTTP11Connection.MAX_INCOMPLETE_EVENT_SIZE >> 10} KiB"]),
        ("redirects", [str(redirects.MAX_REDIRECTS)]),
        ("`Retry-After`", [f"{retry_policy.MAX_RETRY_AFTER:g} s"]),
        ("the body in the message of an error", [f"{status_errors.MAX_BODY_IN_MESSAGE:,} characters"]),
    ],
)  # fmt: skip
def test_numbers(row: str, numbers: list[str]) -> None:
    for number in numbers:
        assert re.search(rf"(?<![\d,]){re.escape(number)}\b", ROWS[row]), (number, ROWS[row])
