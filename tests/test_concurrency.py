"""Many threads, processes and event loops with one client; and clients that nobody closed."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import textwrap
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import portkey_ai
from portkey_ai import AsyncPortkey, Portkey
from portkey_ai.testing import LocalGateway


def said(text: str) -> list[Any]:
    return [{"role": "user", "content": text}]


def ask(client: Portkey, text: str) -> tuple[str | None, str | None]:
    answer = client.chat.completions.create(
        model="echo", messages=said(text), extra_headers={"x-portkey-trace-id": text}
    )
    return answer.choices[0].message.content, answer.gateway.trace_id


def ask_for_a_stream(client: Portkey, text: str) -> tuple[str | None, str | None]:
    headers = {"x-portkey-trace-id": text}
    with client.chat.completions.create(
        model="echo", messages=said(text), stream=True, extra_headers=headers
    ) as stream:
        found = "".join(chunk.choices[0].delta.content or "" for chunk in stream if chunk.choices)
    return found, stream.gateway.trace_id


async def ask_async(client: AsyncPortkey, text: str) -> tuple[str | None, str | None]:
    headers = {"x-portkey-trace-id": text}
    answer = await client.chat.completions.create(model="echo", messages=said(text), extra_headers=headers)
    async with await client.chat.completions.create(
        model="echo", messages=said(text), stream=True, extra_headers=headers
    ) as stream:
        found = "".join([chunk.choices[0].delta.content or "" async for chunk in stream if chunk.choices])
    assert found == answer.choices[0].message.content
    assert stream.gateway.trace_id == answer.gateway.trace_id
    return found, answer.gateway.trace_id


def test_threads(gateway: LocalGateway) -> None:
    """64 threads that all start at once on a client that has made nothing yet, half of them with clients derived."""
    client = Portkey(api_key="k", base_url=gateway.url)
    together = threading.Barrier(64)

    def work(number: int) -> None:
        together.wait(60)
        mine = client.with_options(span_id=str(number)) if number % 2 else client
        for turn in range(3):
            text = f"thread {number}, turn {turn}"
            for way in (ask, ask_for_a_stream):
                answer, trace = way(mine, text)
                assert answer is not None
                assert text in answer
                assert trace == text

    with ThreadPoolExecutor(64) as threads:
        for result in [threads.submit(work, number) for number in range(64)]:
            result.result(timeout=120)
    client.close()
    assert len(gateway.requests) == 64 * 6


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_fork(gateway: LocalGateway) -> None:
    client = Portkey(api_key="k", base_url=gateway.url)
    ask(client, "before")
    with client.chat.completions.create(model="echo", messages=said("a long answer"), stream=True) as stream:
        first = next(stream)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of threads, which here are the gateway's
            child = os.fork()
        if not child:
            status = 1
            try:
                status = 0 if "child" in (ask(client, "child")[0] or "") else 2
                client.close()  # the child's connections only
            finally:
                os._exit(status)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        # A stream that was open, and the connections in the pool, are as they were.
        text = (first.choices[0].delta.content or "") + "".join(
            chunk.choices[0].delta.content or "" for chunk in stream if chunk.choices
        )
    assert "a long answer" in text
    assert "after" in (ask(client, "after")[0] or "")
    client.close()


LOCKED = """
    import os
    from portkey_ai import Portkey
    client = Portkey(api_key='k', base_url={url!r})
    def ask():
        client.chat.completions.create(model='echo', messages=[{{'role': 'user', 'content': 'x'}}])
    ask()
    lock = client._http._client_for_current_owner()._transport._pool._lock
    with lock:  # as a thread that is sending may have it
        child = os.fork()
        if not child:
            ask()
            os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
    ask()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_fork_during_a_call_of_another_thread(gateway: LocalGateway) -> None:
    """The child does not wait for a lock that nobody will release."""
    code = textwrap.dedent(LOCKED).format(url=gateway.url)
    result = subprocess.run([sys.executable, "-X", "dev", "-c", code], capture_output=True, text=True, timeout=60)
    assert (result.returncode, result.stderr) == (0, "")


def test_event_loops_in_turn(gateway: LocalGateway) -> None:
    client = AsyncPortkey(api_key="k", base_url=gateway.url)

    async def several(turn: int) -> list[Any]:
        return await asyncio.gather(*(ask_async(client, f"loop {turn}, call {call}") for call in range(4)))

    for turn in range(5):
        for call, (answer, trace) in enumerate(asyncio.run(several(turn))):
            assert f"loop {turn}, call {call}" in (answer or "")
            assert trace == f"loop {turn}, call {call}"
    asyncio.run(client.close())


def test_two_event_loops_at_once(gateway: LocalGateway) -> None:
    client = AsyncPortkey(api_key="k", base_url=gateway.url)
    together = threading.Barrier(2)

    async def several(name: str) -> None:
        together.wait(60)
        for turn in range(5):
            answer, trace = await ask_async(client, f"{name} {turn}")
            assert f"{name} {turn}" in (answer or "")
            assert trace == f"{name} {turn}"

    with ThreadPoolExecutor(2) as threads:
        for result in [threads.submit(asyncio.run, several(name)) for name in ("one", "other")]:
            result.result(timeout=60)
    asyncio.run(client.close())


def test_a_stream_of_a_loop_that_ended(gateway: LocalGateway) -> None:
    """It cannot be read on, and does not harm what comes after."""
    client = AsyncPortkey(api_key="k", base_url=gateway.url)

    async def begin() -> Any:
        stream = await client.chat.completions.create(model="echo", messages=said("x"), stream=True)
        await stream.__anext__()
        return stream

    stream = asyncio.run(begin())
    del stream
    assert "next" in (asyncio.run(ask_async(client, "next"))[0] or "")
    asyncio.run(client.close())


LEFT = {
    "sync, never used": "Portkey(api_key='k', base_url=url)",
    "sync": "ask(Portkey(api_key='k', base_url=url))",
    "sync, derived": "ask(Portkey(api_key='k', base_url=url).with_options(trace_id='t'))",
    "sync, older than its connection": """
        client = Portkey(api_key='k', base_url=url)
        client.openai_client, client._http._client_for_current_owner()
        gc.collect(0)  # the collector looks at the next generation after what is newer
        ask(client)
        del client
    """,
    "sync, at the end of the process": "client = Portkey(api_key='k', base_url=url); ask(client)",
    "sync, in a loop": """
        async def main():
            ask(Portkey(api_key='k', base_url=url))
        asyncio.run(main())
    """,
    "sync, amid a stream": "next(ask(Portkey(api_key='k', base_url=url), stream=True))",
    "async, never used": "AsyncPortkey(api_key='k', base_url=url)",
    "async, in its loop": """
        async def main():
            client = AsyncPortkey(api_key='k', base_url=url)
            await ask(client)
            del client
            gc.collect()
            await asyncio.sleep(0.5)
        asyncio.run(main())
    """,
    "async, after its loop": """
        client = AsyncPortkey(api_key='k', base_url=url)
        async def main():
            await ask(client)
        asyncio.run(main())
        asyncio.run(main())
        del client
    """,
    "async, at the end of the process": """
        client = AsyncPortkey(api_key='k', base_url=url)
        async def main():
            await ask(client)
        asyncio.run(main())
    """,
    "async, amid a stream": """
        async def main():
            client = AsyncPortkey(api_key='k', base_url=url)
            stream = await ask(client, stream=True)
            await stream.__anext__()
        asyncio.run(main())
    """,
}


@pytest.mark.parametrize("way", LEFT)
def test_clients_that_nobody_closes(way: str, gateway: LocalGateway) -> None:
    """In Python's development mode: no word on stderr, of warnings or of errors that nothing could catch."""
    code = f"""
        import asyncio, gc, sys
        from portkey_ai import AsyncPortkey, Portkey
        url = {gateway.url!r}
        def ask(client, **options):
            said = [{{'role': 'user', 'content': 'x'}}]
            return client.chat.completions.create(model='echo', messages=said, **options)
    """
    program = textwrap.dedent(code) + textwrap.dedent(LEFT[way]) + "\ngc.collect()\n"
    result = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", program],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=Path(portkey_ai.__file__).parents[1],
    )
    slow = "Executing <"  # of the first import, which in this mode asyncio finds slow
    assert [line for line in result.stderr.splitlines() if not line.startswith(slow)] == []
    assert result.returncode == 0


@pytest.mark.filterwarnings("ignore:asynchronous generator .* was scheduled after:ResourceWarning")  # of httpx itself
def test_a_loop_that_goes_on_after_its_generators_were_closed() -> None:
    """As `Runner.run_sync` of the OpenAI Agents SDK and some notebooks do it."""
    with LocalGateway() as gateway:
        client = AsyncPortkey(api_key="k", base_url=gateway.url)
        loop = asyncio.new_event_loop()
        for _ in range(3):
            answer = loop.run_until_complete(
                client.chat.completions.create(model="echo", messages=[{"role": "user", "content": "Hi"}])
            )
            assert answer.id
            loop.run_until_complete(loop.shutdown_asyncgens())
        loop.run_until_complete(client.close())
        loop.close()
