"""`client.track()`: what is counted, in which order limits apply, and what tracking leaves alone."""

from __future__ import annotations

import asyncio
import contextvars
import copy
import gc
import json
import pickle
import sys
import threading
import weakref
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any

import httpx
import pytest

from portkey_ai import AsyncPortkey, CallUsage, InternalServerError, Portkey, PortkeyError, UsageLimitExceeded
from portkey_ai.api_resources.call_origin import TRACKERS
from portkey_ai.cost import usage_tracker
from portkey_ai.testing import LocalGateway
from tests.support import COMPLETION, MESSAGES, AnyClient, Recorder, aiohttp_client, close, done, read

PRICES = {"echo": {"input": 1_000, "output": 10_000}, "m": {"input": 1_000, "output": 10_000}}
USAGE = {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5}
COST = Decimal("0.023")  # 3 x 0.001 + 2 x 0.01


@pytest.fixture(scope="module")
def gateway() -> Iterator[LocalGateway]:
    with LocalGateway() as gateway:
        yield gateway


def client_of(gateway: LocalGateway, kind: str, **options: Any) -> AnyClient:
    options = {"base_url": gateway.url, "api_key": "k", "provider": "openai", "prices": PRICES, **options}
    return Portkey(**options) if kind == "sync" else AsyncPortkey(**options)


def answering(**headers: str) -> Recorder:
    given = {"x-portkey-provider": "openai", **headers}
    return Recorder(lambda _: httpx.Response(200, headers=given, json={**COMPLETION, "usage": USAGE}))


async def ask(client: AnyClient, model: str = "m", **options: Any) -> Any:
    return await done(client.chat.completions.create(model=model, messages=MESSAGES, **options))


async def test_what_is_counted(kind: str) -> None:
    transport = answering(**{"x-portkey-retry-attempt-count": "2"})
    client = transport.client(kind, prices=PRICES)
    await ask(client)  # before the block
    with client.track() as usage:
        await ask(client)
        await ask(client.with_options(metadata={"team": "a"}))
        await ask(client.with_options(timeout=20, metadata={"team": "b"}))  # other settings than headers
        await ask(client, extra_headers={"x-portkey-metadata": '{"team": "b"}'})
        await done(client.models.list())  # calls no model
        assert usage.requests == 4
    await ask(client)  # after it
    assert (usage.requests, usage.errors, usage.cache_hits, usage.retries, usage.without_cost) == (4, 0, 0, 8, 0)
    assert (usage.tokens["input"], usage.tokens["output"], usage.total_tokens, usage.cost) == (12, 8, 20, 4 * COST)
    assert {key: totals.requests for key, totals in usage.by("team").items()} == {None: 1, "a": 1, "b": 2}
    assert usage.by("provider")["openai"].cost == 4 * COST and list(usage.by("model")) == ["m"]
    assert 0 < usage.latency_p50 <= usage.latency_p95


async def test_async_with_and_nested_blocks() -> None:
    client = answering().client("async", prices=PRICES)
    async with client.track() as outer:
        await ask(client)
        async with client.track() as inner:
            await ask(client)
        await ask(client)
    assert (outer.requests, inner.requests, TRACKERS.get()) == (3, 1, None)


async def test_another_client_is_not_counted(kind: str) -> None:
    one, other = answering().client(kind), answering().client(kind)
    with one.track() as usage:
        await ask(other)
        await ask(copy.copy(one))
    assert usage.requests == 1


async def test_every_way_to_call(kind: str) -> None:
    """A raw response that is decoded, or not, the plain routes, and the resources that are written by hand."""
    client = answering().client(kind, prices=PRICES)
    with client.track() as usage:
        raw = await done(client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES))
        raw.parse()
        raw.parse()
        assert usage.requests == 1 and usage.cost == COST
        await done(client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES))
        await done(client.post("/chat/completions", body={"model": "m", "messages": MESSAGES}))
        await done(client.messages.create(model="m", messages=MESSAGES, max_tokens=1))
        manager = client.chat.completions.with_streaming_response.create(model="m", messages=MESSAGES)
        if kind == "sync":
            with manager as response:
                response.parse()
        else:
            async with manager as response:
                await response.parse()
    assert (usage.requests, usage.total_tokens, usage.cost) == (5, 25, 5 * COST)


async def test_over_a_network(kind: str, gateway: LocalGateway) -> None:
    client = client_of(gateway, kind)
    with client.track() as usage:
        answer = await ask(client, "echo")
        stream = await ask(client, "echo", stream=True, stream_options={"include_usage": True})
        assert usage.requests == 1  # the stream has not ended
        await read(stream)
        assert usage.requests == 2
    assert usage.cost == answer.cost.total + stream.cost.total > 0
    await close(client)


async def test_number_of_groups_is_bounded(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """An id of the user in the metadata of each call."""
    monkeypatch.setattr(usage_tracker, "_MAX_GROUPS", 3)

    def answer(request: httpx.Request) -> httpx.Response:
        model = json.loads(request.content)["model"]
        return httpx.Response(
            200, headers={"x-portkey-provider": "openai"}, json={**COMPLETION, "model": model, "usage": USAGE}
        )

    client = Recorder(answer).client(kind, prices=PRICES)
    with client.track() as usage:
        for number in range(5):
            await ask(client.with_options(metadata={"user": str(number)}))
        await ask(client.with_options(metadata={"user": "0"}))
        for number in range(5):
            await ask(client, model=f"other-{number}")
    by_user = {key: totals.requests for key, totals in usage.by("user").items()}
    assert by_user == {"0": 2, "1": 1, "2": 1, "(other)": 7}
    assert {key: totals.requests for key, totals in usage.by("model").items()} == {
        "m": 6, "other-0": 1, "other-1": 1, "(other)": 3,
    }  # fmt: skip
    assert usage.requests == 11


async def test_over_aiohttp(gateway: LocalGateway) -> None:
    http = aiohttp_client()
    client = client_of(gateway, "async", http_client=http)
    async with client.track() as usage:
        await ask(client, "echo")
        await read(await ask(client, "echo", stream=True, stream_options={"include_usage": True}))
    assert usage.requests == 2 and usage.without_cost == 0 and usage.cost > 0
    await http.aclose()


async def test_streams_that_are_left(kind: str, gateway: LocalGateway) -> None:
    """Closed after a chunk, or dropped: they count, with what is known."""
    client = client_of(gateway, kind)
    with client.track() as usage:
        stream = await ask(client, "echo", stream=True)
        if kind == "sync":
            next(iter(stream))
            stream.close()
        else:
            await stream.__anext__()
            await stream.close()
        assert (usage.requests, usage.without_cost, list(usage.by("model"))) == (1, 1, ["echo"])
        dropped = await ask(client, "echo", stream=True)
        del dropped
        for _ in range(500):
            gc.collect()
            if usage.requests == 2:
                break
            await asyncio.sleep(0.02)
    assert (usage.requests, usage.errors) == (2, 0)
    await close(client)


async def test_an_interrupted_stream_is_an_error(kind: str) -> None:
    class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield b'data: {"id":"c","object":"chat.completion.chunk","model":"m","choices":[]}\n\n'
            raise httpx.ReadError("gone")

        async def __aiter__(self) -> AsyncIterator[bytes]:
            for piece in self:
                yield piece

    headers = {"content-type": "text/event-stream"}
    client = Recorder(lambda _: httpx.Response(200, headers=headers, stream=Broken())).client(kind)
    with client.track() as usage:
        with pytest.raises(PortkeyError):
            await read(await ask(client, stream=True))
    assert (usage.requests, usage.errors) == (1, 1)


async def test_event_streams(kind: str, gateway: LocalGateway) -> None:
    client = client_of(gateway, kind)
    arguments: Any = {"model": "echo", "messages": MESSAGES, "stream_options": {"include_usage": True}}
    with client.track() as usage:
        if kind == "sync":
            with client.chat.completions.stream(**arguments) as stream:
                stream.until_done()
        else:
            async with client.chat.completions.stream(**arguments) as stream:
                await stream.until_done()
    assert (usage.requests, usage.cost) == (1, stream.cost.total)
    await close(client)


async def test_errors_and_retries(kind: str, gateway: LocalGateway) -> None:
    client = client_of(gateway, kind)
    seen: list[CallUsage] = []
    with client.track(on_usage=seen.append) as usage:
        with pytest.raises(InternalServerError):
            await ask(client, "fail-503", max_retries=0)
    assert (usage.requests, usage.errors, usage.cost, usage.without_cost) == (1, 1, 0, 0)
    assert seen[0].error == "InternalServerError" and seen[0].cost is None and seen[0].model == "fail-503"
    await close(client)


async def test_retries_of_this_client(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("portkey_ai.api_resources.transport.retry_policy.random", lambda: 0.0, raising=False)
    status = iter((503, 200))

    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(next(status), headers={"retry-after-ms": "1"}, json={**COMPLETION, "usage": USAGE})

    client = Recorder(respond).client(kind, max_retries=1)
    with client.track() as usage:
        await ask(client)
    assert (usage.requests, usage.errors, usage.retries) == (1, 0, 1)


async def test_hits_of_the_cache(kind: str) -> None:
    client = answering(**{"x-portkey-cache-status": "HIT"}).client(kind, prices=PRICES)
    with client.track(max_tokens=1, max_cost=Decimal("0.001")) as usage:
        await ask(client)
        await ask(client)
    assert (usage.cache_hits, usage.total_tokens, usage.cost, usage.saved) == (2, 0, 0, 2 * COST)


@pytest.mark.parametrize(
    ("limits", "calls", "text"),
    [
        ({"max_requests": 2}, 2, r"max_requests=2 of client.track\(\) is reached: 2 used; no further call is sent"),
        ({"max_requests": 0}, 0, "max_requests=0"),
        ({"max_tokens": 6}, 2, "max_tokens=6 .* 10 used"),
        ({"max_cost": 0.023}, 1, "max_cost=0.023 .* 0.023 used"),
        ({"max_cost": "0.03"}, 2, "max_cost=0.03"),
    ],
)
async def test_limits(kind: str, limits: Any, calls: int, text: str) -> None:
    transport = answering()
    client = transport.client(kind, prices=PRICES)
    with client.track(**limits) as usage:
        for _ in range(calls):
            await ask(client)
        with pytest.raises(UsageLimitExceeded, match=text) as caught:
            await ask(client.with_options(trace_id="t"))
        await done(client.models.list())  # other calls are still allowed
    assert isinstance(caught.value, PortkeyError) and caught.value.limit == next(iter(limits))
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    assert usage.requests == calls == len([r for r in transport.requests if r.method == "POST"])
    await ask(client)  # after the block


async def test_a_limit_of_requests_holds_for_calls_at_the_same_time() -> None:
    client = answering().client("async")
    async with client.track(max_requests=3) as usage:
        results = await asyncio.gather(*(ask(client) for _ in range(10)), return_exceptions=True)
    assert sum(isinstance(result, UsageLimitExceeded) for result in results) == 7
    assert usage.requests == 3


@pytest.mark.parametrize("value", [-1, True, "x", float("nan"), None.__class__])
def test_limits_that_are_none(value: Any) -> None:
    client = answering().client("sync")
    for name in ("max_cost", "max_tokens", "max_requests"):
        with pytest.raises(ValueError, match=name):
            client.track(**{name: value})
    with pytest.raises(TypeError, match="on_usage"):
        client.track(on_usage=3)


async def test_threads_and_tasks() -> None:
    client = answering().client("sync", prices=PRICES)

    def call() -> None:
        client.chat.completions.create(model="m", messages=MESSAGES)

    with client.track() as usage:
        await asyncio.gather(*(asyncio.to_thread(call) for _ in range(8)))
        context = contextvars.copy_context()
        thread = threading.Thread(target=context.run, args=(call,))
        thread.start()
        thread.join()
        with ThreadPoolExecutor(4) as pool:
            for work in [pool.submit(contextvars.copy_context().run, call) for _ in range(20)]:
                work.result()
    assert (usage.requests, usage.cost) == (29, 29 * COST)


async def test_a_callback(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    client = answering().client(kind, prices=PRICES, metadata={"team": "a"})
    seen: list[CallUsage] = []
    with client.track(on_usage=seen.append):
        await ask(client)
    [call] = seen
    assert (call.model, call.provider, call.metadata, call.error) == ("m", "openai", {"team": "a"}, None)
    assert call.cost is not None and (call.tokens.total, call.cost.total, call.retries) == (5, COST, 0)
    assert call.latency > 0 and not call.cache_hit and "5 tokens" in repr(call)

    def fails(_call: CallUsage) -> None:
        raise RuntimeError("of the callback")

    with client.track(on_usage=fails) as usage:
        await ask(client)
    assert usage.requests == 1 and "on_usage raised RuntimeError" in caplog.text


async def test_tables(kind: str) -> None:
    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={**COMPLETION, "model": "<b>&m", "usage": USAGE})

    client = Recorder(respond).client(kind)
    with client.track() as usage:
        await ask(client)
    lines = str(usage).splitlines()
    assert lines[0].split() == "model requests errors cache hits input output cost p50 p95".split()
    assert lines[2].startswith("<b>&m") and "$0.0000 + 1 unknown" in lines[2] and lines[3].startswith("total")
    assert "<td>&lt;b&gt;&amp;m</td>" in usage._repr_html_() and "<b>" not in usage._repr_html_()
    figures: Any = usage.to_dict()
    assert figures["requests"] == 1 and figures["tokens"]["total"] == 5 and figures["cost"] == Decimal(0)
    assert list(figures["by_model"]) == ["<b>&m"]
    assert repr(usage) == "<UsageTracker: 1 requests, 5 tokens, $0>"
    cheap = Recorder(respond).client(kind).with_options(prices={"<b>&m": {"input": 1, "output": 2.4}})
    with cheap.track() as usage:
        await ask(cheap)
    assert "$0.0000078 " in str(usage)


def test_pandas(monkeypatch: pytest.MonkeyPatch) -> None:
    client = answering().client("sync")
    usage = client.track()
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(ImportError, match=r"portkey-ai\[analytics\]"):
        usage.to_pandas()


async def test_a_table_of_pandas(kind: str) -> None:
    pytest.importorskip("pandas")
    client = answering().client(kind, prices=PRICES, metadata={"team": "a"})
    with client.track() as usage:
        await ask(client)
    [row] = usage.to_pandas(by="team").to_dict("records")
    assert (row["team"], row["requests"], row["input_tokens"], row["cost"]) == ("a", 1, 3, float(COST))


async def test_nothing_is_kept(kind: str) -> None:
    """Not the responses, nor the client after its tracker."""
    client = answering().client(kind, prices=PRICES)
    with client.track() as usage:
        answer = await ask(client)
        kept = weakref.ref(answer)
        del answer
        gc.collect()
        assert kept() is None
    assert usage.requests == 1


async def test_many_calls_take_little_memory(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(usage_tracker, "_MAX_WAITING", 20)
    monkeypatch.setattr(usage_tracker, "_MAX_UNDECODED", 5)
    client = answering().client(kind, prices=PRICES)
    with client.track() as usage:
        for _ in range(60):
            await done(client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES))
        waiting = len(usage._undecoded) + len(usage._waiting)
    assert usage.requests == 60 and waiting <= 25
    assert len(usage._groups) == 1


async def test_a_call_outside_of_a_block_imports_nothing(kind: str) -> None:
    """tests/test_isolation.py holds that in a fresh process."""
    client = answering().client(kind)
    answer = await ask(client)
    assert answer._headers._portkey_origin.tracked is None
