"""Many calls in a row and from many threads; `make reliability` does more of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from benchmarks.load import BEGIN, END, MixedUpError, check, echo, in_threads, soak_apart
from portkey_ai import Portkey

MEGABYTES = 5


@pytest.fixture(scope="module")
def provider() -> Iterator[str]:
    with echo() as address:
        yield address


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="measures memory as Linux tells it")
def test_memory_stays_flat(kind: str, provider: str) -> None:
    before, after = soak_apart(kind, provider, 2000)
    assert after - before < MEGABYTES


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
    assert figures.count("none mixed up") == 3
    assert figures.count(" MB: ") == 2
