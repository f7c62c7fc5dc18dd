"""Many calls in a row and from many threads; `make reliability` does more of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from benchmarks.calls import MixedUpError, check, in_threads
from benchmarks.load import BEGIN, CLIENTS, END, FLAT_MEGABYTES, SOAKS, echo, outcome
from benchmarks.soak import AT_ONCE, State, soak_apart
from portkey_ai import Portkey


@pytest.fixture(scope="module")
def provider() -> Iterator[str]:
    with echo() as address:
        yield address


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="measures memory as Linux tells it")
@pytest.mark.parametrize("what", ["calls", "streams", "clients"])
@pytest.mark.parametrize("transport", ["sync", "async", "aiohttp"])
def test_memory_and_open_files_stay_flat(what: str, transport: str, provider: str) -> None:
    before, after = soak_apart(what, transport, provider, 300, warm_up=100)
    assert after.megabytes - before.megabytes < FLAT_MEGABYTES
    assert after.files <= before.files + AT_ONCE  # idle connections


def test_what_is_not_flat_is_noticed() -> None:
    assert outcome(State(50.0, 9), State(51.5, 9)) == "50.0 MB, 51.5 MB: +1.5 MB; open files 9, 9"
    for after in (State(55.5, 9), State(50.0, 30)):
        with pytest.raises(SystemExit, match="not flat"):
            outcome(State(50.0, 9), after)


def test_threads_on_one_client(provider: str) -> None:
    with Portkey(base_url=provider, provider="openai") as client:
        in_threads(client, 64, 5)


def test_a_mix_up_would_be_noticed(provider: str) -> None:
    with Portkey(base_url=provider, provider="openai", trace_id="trace-1") as client:
        messages: Any = [{"role": "user", "content": "call-2"}]
        answer = client.chat.completions.create(model="echo", messages=messages)
    with pytest.raises(MixedUpError):
        check(answer, 1)
    with pytest.raises(MixedUpError):
        check(answer, 2)


def test_the_page_has_figures() -> None:
    page = (Path(__file__).parents[2] / "docs/reliability.md").read_text(encoding="utf-8")
    figures = page.partition(BEGIN)[2].partition(END)[0]
    rows = [line for line in figures.splitlines() if line.startswith("| ")][2:]
    assert sum("none mixed up" in row for row in rows) == 2 * len(CLIENTS) + 1
    for client in CLIENTS.values():
        for count, text in SOAKS.values():
            assert sum(f"| {client}: {text.format(count=count)} " in row and "open files" in row for row in rows) == 1
