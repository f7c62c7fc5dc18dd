"""MLflow: `mlflow.openai.autolog()` replaces methods of `openai`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import mlflow
import pytest

from tests.neighbours.objects import CALLS, call, make

row = pytest.mark.row
pytestmark = pytest.mark.usefixtures("gateway")


@pytest.fixture(autouse=True)
def _traces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("MLFLOW_ALLOW_FILE_STORE", "true")
    monkeypatch.setenv("MLFLOW_ENABLE_ASYNC_TRACE_LOGGING", "false")
    mlflow.set_tracking_uri(f"file://{tmp_path}")
    mlflow.set_experiment("calls")
    mlflow.openai.autolog()
    yield
    mlflow.openai.autolog(disable=True)


@row("mlflow-skinny", kind="tracing", client="not traced")
async def test_a_client_is_not_traced(kind: str) -> None:
    before = mlflow.get_last_active_trace_id()
    for name in CALLS:
        await call(make("client", kind), name)
    assert mlflow.get_last_active_trace_id() == before


@row("mlflow-skinny", as_openai="chat, streams, responses; tokens")
async def test_as_openai_is_traced(kind: str) -> None:
    before = mlflow.get_last_active_trace_id()
    for name in CALLS:
        await call(make("as_openai", kind), name)
        last = mlflow.get_last_active_trace_id()
        assert last is not None
        assert last != before
        trace = mlflow.get_trace(last)
        assert trace is not None
        assert len(trace.data.spans) == 1
        assert (trace.info.token_usage or {}).get("input_tokens"), name
        before = last
