"""Copies and pickles of clients."""

from __future__ import annotations

import copy
import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import httpx
import pytest

from portkey_ai import AsyncPortkey, Portkey
from portkey_ai.testing import LocalGateway

from .support import MESSAGES, Recorder, close, done

OPTIONS: dict[str, Any] = {
    "api_key": "pk-1", "trace_id": "t", "metadata": {"a": "b"}, "timeout": httpx.Timeout(7), "max_retries": 0,
    "debug": False, "anything_else": "x", "default_query": {"q": "1"},
}  # fmt: skip


def make(kind: str, **options: Any) -> Any:
    return Portkey(**options) if kind == "sync" else AsyncPortkey(**options)


@pytest.mark.parametrize("way", [copy.copy, copy.deepcopy])
async def test_copies_share_connections(kind: str, way: Any) -> None:
    recorder = Recorder()
    client = recorder.client(kind, **OPTIONS)
    copied = way({"of a program": client})["of a program"] if way is copy.deepcopy else way(client)
    assert type(copied) is type(client)
    assert copied is not client
    assert copied.custom_headers == client.custom_headers
    assert copied._http is client._http
    await done(copied.chat.completions.create(messages=MESSAGES))
    assert recorder.last.headers["x-portkey-anything-else"] == "x"
    await close(copied)
    await done(client.chat.completions.create(messages=MESSAGES))


class TeamClient(Portkey):
    """A subclass with a state of its own, and a constructor that wants more than options."""

    def __init__(self, team: str, **options: Any) -> None:
        super().__init__(metadata={"team": team}, **options)
        self.team = team


@pytest.mark.parametrize("changes", [{}, {"trace_id": "t"}, {"base_url": "http://localhost:8787/v1"}])
def test_subclasses_keep_their_state(changes: dict[str, Any]) -> None:
    client = TeamClient("red", api_key="k")
    chat = client.chat
    client.note = "added later"  # type: ignore[attr-defined]
    for derived in (client.with_options(**changes), copy.copy(client), pickle.loads(pickle.dumps(client))):
        assert type(derived) is TeamClient
        assert (derived.team, vars(derived)["note"]) == ("red", "added later")
        assert derived.chat is not chat
        assert derived.custom_headers["x-portkey-metadata"] == '{"team":"red"}'
    client.close()


async def test_closing_a_copy_leaves_the_client_open(kind: str) -> None:
    client = make(kind, api_key="k")
    await close(copy.deepcopy(client))
    assert not client.is_closed()
    await close(client)


async def test_pickles(kind: str) -> None:
    with LocalGateway() as gateway:
        client = make(kind, base_url=gateway.url, **OPTIONS)
        twin = pickle.loads(pickle.dumps(client.with_options(span_id="s")))
        assert type(twin) is type(client)
        assert (twin.timeout, twin.max_retries, twin.debug, twin.span_id) == (httpx.Timeout(7), 0, False, "s")
        await close(client)  # the twin's connections are its own
        await done(twin.chat.completions.create(messages=MESSAGES))
        await close(twin)
        assert twin.is_closed()
        assert gateway.requests[0].headers["x-portkey-span-id"] == "s"


def test_keys_of_the_environment_stay_there(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORTKEY_API_KEY", "pk-environment")
    pickled = pickle.dumps(make(kind))
    assert b"pk-environment" not in pickled
    monkeypatch.setenv("PORTKEY_API_KEY", "pk-other")
    assert pickle.loads(pickled).custom_headers["x-portkey-api-key"] == "pk-other"


def test_ones_own_http_client_cannot_be_pickled(kind: str) -> None:
    with pytest.raises(TypeError, match="^http_client: "):
        pickle.dumps(Recorder().client(kind))


def ask(client: Portkey) -> str | None:
    with client:
        return client.chat.completions.create(model="echo", messages=MESSAGES).choices[0].message.content


def test_in_another_process() -> None:
    with LocalGateway() as gateway:
        client = Portkey(api_key="k", base_url=gateway.url)
        here = client.chat.completions.create(model="echo", messages=MESSAGES).choices[0].message.content
        with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as processes:
            assert processes.submit(ask, client).result(timeout=60) == here
        client.close()
