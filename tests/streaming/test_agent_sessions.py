"""Events of agent sessions: those about errors are events, and `sessions.create` returns a stream as others do."""

from __future__ import annotations

import json
import pickle
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

import portkey_ai
from portkey_ai import AsyncStream, PortkeyError, Stream, StreamInterruptedError
from tests.support import Recorder, done, read

HEADERS = {"content-type": "text/event-stream", "x-portkey-trace-id": "t-1"}


def event(kind: str, **fields: Any) -> dict[str, Any]:
    return {"type": kind, "event_id": f"e-{kind}", "session_id": "s", **fields}


ERROR = {**event("error"), "error": {"code": "c", "message": "slow down", "param": None, "type": "t"}}
IDLE = event("agent.session.idle", session={"id": "s", "status": "idle"})


def body(*events: dict[str, Any]) -> bytes:
    return b"".join(b"data: " + json.dumps(event).encode() + b"\n\n" for event in events)


async def opened(client: Any, which: str) -> Any:
    sessions = client.beta.agents.sessions
    if which == "create":
        return await done(sessions.create(agent_id="a", environment={"type": "hosted"}, stream=True))
    return await done(sessions.events.stream("s"))


@pytest.mark.parametrize("which", ["create", "events"])
async def test_events_about_errors_are_events(kind: str, which: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, headers=HEADERS, content=body(ERROR, IDLE)))
    stream = await opened(recorder.client(kind), which)
    assert type(stream).__mro__.count(Stream if kind == "sync" else AsyncStream) == 1
    assert stream.get_headers()["trace-id"] == "t-1"
    events = await read(stream)
    assert [event.type for event in events] == ["error", "agent.session.idle"]
    assert events[0].error.message == "slow down"
    assert events[1].session.id == "s"
    assert stream.response.is_closed


@pytest.mark.parametrize("which", ["create", "events"])
async def test_a_subscription_may_end_without_an_event(kind: str, which: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, headers=HEADERS, content=b""))
    assert await read(await opened(recorder.client(kind), which)) == []


@pytest.mark.parametrize("which", ["create", "events"])
async def test_a_lost_connection_raises_an_error(kind: str, which: str) -> None:
    class Lost(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self) -> Any:
            yield body(IDLE)
            raise httpx.ReadError("lost")

        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield body(IDLE)
            raise httpx.ReadError("lost")

    recorder = Recorder(lambda _: httpx.Response(200, headers=HEADERS, stream=Lost()))
    stream = await opened(recorder.client(kind), which)
    with pytest.raises(StreamInterruptedError) as caught:
        await read(stream)
    assert [event.type for event in caught.value.chunks] == ["agent.session.idle"]


async def test_the_result_of_a_turn_that_ended_early(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, headers=HEADERS, content=body(IDLE)))
    stream = await opened(recorder.client(kind), "create")
    with pytest.raises(portkey_ai.AgentTurnResultError, match="incomplete") as caught:
        await done(stream.get_final_result())
    assert isinstance(caught.value, PortkeyError)
    assert pickle.loads(pickle.dumps(caught.value)).reason == "incomplete"


def test_errors_about_agents_are_of_this_package() -> None:
    for name in ("AgentFilePreparationError", "AgentFileStagingError", "AgentOutputParseError", "AgentTurnResultError"):
        assert issubclass(getattr(portkey_ai, name), PortkeyError)
