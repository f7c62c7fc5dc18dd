"""`logs.exports.wait`: it polls until an export is finished."""

from __future__ import annotations

import httpx
import pytest

from portkey_ai import PollTimeoutError
from tests.support import Recorder, done


@pytest.mark.parametrize("last", ["success", "failed", "stopped", None])
async def test_until_the_export_is_finished(kind: str, last: str | None) -> None:
    states = iter(["draft", "in_progress", last])
    recorder = Recorder(lambda _: httpx.Response(200, json={"id": "e", "status": next(states)}))
    export = await done(recorder.client(kind).logs.exports.wait("e", poll_interval=0.001))
    assert export.status == last
    assert [request.url.path for request in recorder.requests] == ["/v1/logs/exports/e"] * 3


async def test_not_longer_than_allowed(kind: str) -> None:
    client = Recorder(lambda _: httpx.Response(200, json={"id": "e", "status": "in_progress"})).client(kind)
    with pytest.raises(PollTimeoutError, match="log export .* max_wait_seconds=0.01"):
        await done(client.logs.exports.wait("e", max_wait_seconds=0.01, poll_interval=0.004))
