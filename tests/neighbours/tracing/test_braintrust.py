"""Braintrust: `wrap_openai` takes either object, and records each call once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from braintrust import logger as braintrust_logger
from braintrust import wrap_openai
from braintrust.test_helpers import init_test_logger

from tests.neighbours.objects import CALLS, call, make

row = pytest.mark.row
pytestmark = pytest.mark.usefixtures("gateway")


@pytest.fixture
def logged() -> Iterator[Any]:
    init_test_logger("project")
    with braintrust_logger._internal_with_memory_background_logger() as memory:
        yield memory


@row("braintrust", kind="tracing", client="chat, streams, responses; tokens")
async def test_a_wrapped_client_is_traced_once(kind: str, logged: Any) -> None:
    await check(wrap_openai(make("client", kind)), logged)


@row("braintrust", as_openai="chat, streams, responses; tokens")
async def test_as_openai_is_traced_once(kind: str, logged: Any) -> None:
    await check(wrap_openai(make("as_openai", kind)), logged)


async def check(client: Any, logged: Any) -> None:
    for name in CALLS:
        await call(client, name)
        (span,) = logged.pop()
        assert span["metrics"]["tokens"], name
        assert span["metadata"]["model"] == "gpt-4o", name
