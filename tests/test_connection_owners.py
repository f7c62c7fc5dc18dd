"""Connections of one client in trio runs, in event loops of other makers, and what closing the client closes."""

# pyright: reportPrivateUsage=false
from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
import trio

from portkey_ai import AsyncPortkey, Portkey, PortkeyError
from portkey_ai.api_resources._async.connections import AsyncConnections
from portkey_ai.api_resources._sync.connections import Connections

from .faults import calls
from .faults.faults import EVENTS, events, none
from .faults.server import Connection, FaultServer
from .support import AnyClient, close


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with contextlib.closing(FaultServer(none)) as made:
        yield made


def new_client(kind: str, server: FaultServer, **options: Any) -> AnyClient:
    return calls.new_client(kind, server.origin, timeout=10, **options)


def whole_stream(connection: Connection) -> None:
    events(connection, EVENTS)


def slow(connection: Connection) -> None:
    time.sleep(0.05)
    none(connection)


async def ask(client: AnyClient) -> None:
    assert (await calls.chat(client)).choices[0].message.content == "Hi"


# trio


def test_two_trio_runs_at_once(server: FaultServer) -> None:
    client = new_client("async", server)
    both_run = threading.Barrier(2)

    async def main() -> None:
        both_run.wait(10)
        for _ in range(5):
            async with trio.open_nursery() as nursery:
                for _ in range(3):
                    nursery.start_soon(ask, client)

    with ThreadPoolExecutor(2) as threads:
        for run in [threads.submit(trio.run, main) for _ in range(2)]:
            run.result(timeout=30)
    assert server.open == 0
    trio.run(close, client)


def test_trio_runs_in_turn(server: FaultServer) -> None:
    client = new_client("async", server)
    for _ in range(3):
        trio.run(ask, client)
        assert server.open == 0
    asyncio.run(ask(client))
    trio.run(ask, client)
    assert server.opened == 5
    trio.run(close, client)


def test_trio_reuses_connections(server: FaultServer) -> None:
    async def main() -> None:
        async with new_client("async", server) as client:
            for _ in range(3):
                await ask(client)
        assert server.opened == 1
        assert server.open == 0

    trio.run(main)


def test_client_that_trio_does_not_close(server: FaultServer) -> None:
    async def main() -> None:
        client = new_client("async", server)
        await ask(client)
        del client
        gc.collect()
        with trio.fail_after(5):
            while server._open:
                await trio.sleep(0.01)

    trio.run(main)


def test_client_that_is_dropped_after_its_trio_run_was_aborted(server: FaultServer) -> None:
    """A run that crashes closes no async generators: the sockets are closed all the same."""

    async def main() -> None:
        await ask(client)

        def crash() -> None:
            raise KeyError

        trio.lowlevel.current_trio_token().run_sync_soon(crash)
        await trio.sleep_forever()

    client = new_client("async", server)
    with pytest.raises(trio.TrioInternalError):
        trio.run(main)
    trio.run(ask, client)
    assert server.open == 0


def test_stream_dropped_in_trio(server: FaultServer) -> None:
    server.fault = whole_stream

    async def main() -> None:
        async with new_client("async", server) as client:
            stream = await calls.start_stream(client)
            del stream
            gc.collect()
            await trio.sleep(0.05)
            assert server.open <= 1
            await calls.stream(client)
        assert server.open == 0

    trio.run(main)


def test_trio_is_not_imported_by_the_package() -> None:
    program = """
        import sys
        sys.modules["trio"] = None  # as if it were not installed
        import asyncio
        from portkey_ai import AsyncPortkey
        from portkey_ai.testing import LocalGateway
        async def main():
            async with AsyncPortkey(api_key="k", base_url=gateway.url) as client:
                await client.chat.completions.create(model="echo", messages=[{"role": "user", "content": "x"}])
        with LocalGateway() as gateway:
            asyncio.run(main())
        assert sys.modules["trio"] is None
    """
    subprocess.run([sys.executable, "-W", "error", "-c", textwrap.dedent(program)], check=True, timeout=60)


# Event loops of other makers


class QtTimers(asyncio.SelectorEventLoop):
    """Qt has 32 bits for a timer's milliseconds."""

    def call_later(self, delay: float, *args: Any, **options: Any) -> Any:  # type: ignore[override]
        if delay * 1000 > 2**31 - 1:
            raise OverflowError("argument 1 overflowed")
        return super().call_later(delay, *args, **options)


class NoTimers(asyncio.SelectorEventLoop):
    def call_later(self, *_: Any, **__: Any) -> Any:  # type: ignore[override]
        raise NotImplementedError


class NoGenerators(asyncio.SelectorEventLoop):
    """As qasync's, it is not told of async generators."""

    def create_task(self, *args: Any, **options: Any) -> Any:
        self.call_soon(sys.set_asyncgen_hooks, None, None)
        return super().create_task(*args, **options)


class DeletedLoop(asyncio.SelectorEventLoop):
    def is_closed(self) -> bool:
        if sys._getframe(1).f_code.co_filename.endswith("connection_owners.py"):
            raise RuntimeError("wrapped C/C++ object has been deleted")
        return super().is_closed()


class NothingFromOutside(NoTimers):
    def call_soon_threadsafe(self, *_: Any, **__: Any) -> Any:  # type: ignore[override]
        raise RuntimeError("wrapped C/C++ object has been deleted")


def run_in(loop: asyncio.AbstractEventLoop, work: Any) -> None:
    try:
        loop.run_until_complete(work)
        with contextlib.suppress(RuntimeError):  # asyncio's own executor uses call_soon_threadsafe
            loop.run_until_complete(loop.shutdown_asyncgens())
    finally:
        loop.close()


LOOPS = [QtTimers, NoTimers, NoGenerators, DeletedLoop, NothingFromOutside]


@pytest.mark.filterwarnings("ignore:Exception ignored in:pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore:unclosed transport:ResourceWarning")  # of loops that do not close generators
@pytest.mark.parametrize("kind_of_loop", LOOPS)
def test_calls_in_event_loops_of_other_makers(kind_of_loop: Any, server: FaultServer) -> None:
    # The HTTP stack's own timeouts need timers.
    client = calls.new_client("async", server.origin, timeout=None if issubclass(kind_of_loop, NoTimers) else 10)

    async def main() -> None:
        await ask(client)
        await ask(client)

    for _ in range(2):
        run_in(kind_of_loop(), main())
    run_in(kind_of_loop(), close(client))
    assert server.open == 0
    gc.collect()


@pytest.mark.parametrize("kind_of_loop", [QtTimers, NoTimers, NoGenerators])
def test_client_dropped_in_event_loops_of_other_makers(kind_of_loop: Any, server: FaultServer) -> None:
    async def main() -> None:
        client = calls.new_client("async", server.origin, timeout=None)
        await ask(client)
        del client
        gc.collect()
        end = time.monotonic() + 5
        while server._open and time.monotonic() < end:
            await asyncio.sleep(0)
            time.sleep(0.005)
        assert server.open == 0

    run_in(kind_of_loop(), main())


# close() closes the connections of other owners


class InThread:
    """An event loop or a trio run in a thread of its own, after one call of the client in it."""

    def __init__(self, library: str, client: AnyClient) -> None:
        self._stop = threading.Event()
        self._asked = threading.Event()
        self.blocked = threading.Event()

        async def main() -> None:
            await ask(client)
            self._asked.set()
            while not self._stop.is_set():
                await (trio.sleep(0.005) if library == "trio" else asyncio.sleep(0.005))
                if self.blocked.is_set():
                    self._stop.wait(10)

        self._thread = threading.Thread(target=trio.run if library == "trio" else _run_asyncio, args=(main,))
        self._thread.start()
        assert self._asked.wait(10)

    def stop(self) -> None:
        self._stop.set()
        self._thread.join(10)


def _run_asyncio(main: Callable[[], Any]) -> None:
    asyncio.run(main())


def run(library: str, work: Callable[[], Any]) -> None:
    if library == "trio":
        trio.run(work)
    else:
        asyncio.run(work())


@pytest.mark.parametrize("here", ["asyncio", "trio"])
@pytest.mark.parametrize("there", ["asyncio", "trio"])
def test_close_closes_connections_of_running_owners(here: str, there: str, server: FaultServer) -> None:
    client = new_client("async", server)
    others = [InThread(there, client) for _ in range(2)]
    try:

        async def main() -> None:
            await ask(client)
            assert server._open == 3
            await client.close()
            assert server.open == 0

        run(here, main)
    finally:
        for other in others:
            other.stop()


@pytest.mark.parametrize("there", ["asyncio", "trio"])
def test_close_does_not_wait_long_for_a_blocked_owner(there: str, server: FaultServer) -> None:
    client = new_client("async", server)
    other = InThread(there, client)
    try:
        other.blocked.set()
        time.sleep(0.05)
        start = time.monotonic()
        asyncio.run(client.close())
        assert 0.5 < time.monotonic() - start < 3
        assert server._open == 1
    finally:
        other.stop()
    assert server.open == 0


def test_two_loops_that_close_at_once(server: FaultServer) -> None:
    client = new_client("async", server)
    both = threading.Barrier(2)

    async def main() -> None:
        await ask(client)
        both.wait(10)
        await client.close()

    start = time.monotonic()
    with ThreadPoolExecutor(2) as threads:
        for result in [threads.submit(asyncio.run, main()) for _ in range(2)]:
            result.result(timeout=10)
    assert server.open == 0
    assert time.monotonic() - start < 5


def test_close_of_an_idle_loops_connections_happens_when_it_runs_next(server: FaultServer) -> None:
    client = new_client("async", server)
    loop = asyncio.new_event_loop()
    loop.run_until_complete(ask(client))
    start = time.monotonic()
    asyncio.run(client.close())
    assert time.monotonic() - start < 0.5
    run_in(loop, asyncio.sleep(0.01))
    assert server.open == 0


@pytest.mark.filterwarnings("ignore:Exception ignored in:pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore:unclosed transport:ResourceWarning")  # asyncio cannot be told of it any more
@pytest.mark.parametrize("how", ["close", "next loop", "dropped"])
def test_sockets_are_closed_if_the_loop_ended_before_the_client(how: str, server: FaultServer) -> None:
    client = new_client("async", server)
    loop = asyncio.new_event_loop()
    loop.run_until_complete(ask(client))
    loop.close()
    kept = list(client._http._owned_clients.values())  # what the garbage collector would close otherwise
    if how == "close":
        asyncio.run(client.close())
    elif how == "next loop":
        asyncio.run(ask(client))
    else:
        del client
        gc.collect()
    assert server.open == 0
    del kept
    gc.collect()


# close() amid calls


@pytest.mark.parametrize("with_block", [False, True])
@pytest.mark.parametrize("seconds", [0.0, 0.002, 0.005, 0.01, 0.03])
def test_close_during_first_calls(kind: str, seconds: float, with_block: bool, server: FaultServer) -> None:
    """Nothing stays open, whether a call was connecting, sending or waiting."""

    def slower(connection: Connection) -> None:
        time.sleep(0.005)
        none(connection)

    server.fault = slower
    client = new_client(kind, server, max_retries=0)

    async def one() -> None:
        with contextlib.suppress(PortkeyError, RuntimeError):
            await calls.chat(client)

    async def asynchronously() -> None:
        tasks = [asyncio.ensure_future(one()) for _ in range(20)]
        await asyncio.sleep(seconds)
        await close(client)
        await asyncio.gather(*tasks)
        assert server.open == 0

    def in_threads() -> None:
        both = threading.Barrier(21)

        def work() -> None:
            both.wait(10)
            asyncio.run(one())

        threads = [threading.Thread(target=work) for _ in range(20)]
        for thread in threads:
            thread.start()
        both.wait(10)
        time.sleep(seconds)
        if with_block:
            client.__exit__(None, None, None)
        else:
            client.close()
        for thread in threads:
            thread.join(10)

    gc.disable()  # it must not do the work
    try:
        if kind == "sync":
            in_threads()
        else:
            asyncio.run(asynchronously())
        assert server.open == 0
    finally:
        gc.enable()


def test_close_while_a_call_is_connecting(kind: str, server: FaultServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """httpcore does not close a connection that is being opened when its pool is closed."""
    connecting, go_on = threading.Event(), threading.Event()
    client = new_client(kind, server, max_retries=0)
    errors: list[BaseException] = []

    if kind == "sync":
        from httpcore._backends.sync import SyncBackend

        connect = SyncBackend.connect_tcp

        def slowly(*args: Any, **options: Any) -> Any:
            connecting.set()
            go_on.wait(10)
            return connect(*args, **options)

        monkeypatch.setattr(SyncBackend, "connect_tcp", slowly)

        def stream() -> None:
            try:
                asyncio.run(calls.start_stream(client))
            except Exception as error:
                errors.append(error)

        thread = threading.Thread(target=stream)
        thread.start()
        assert connecting.wait(10)
        client.close()
        go_on.set()
        thread.join(10)
    else:
        from httpcore._backends.anyio import AnyIOBackend

        connect_async = AnyIOBackend.connect_tcp

        async def slowly_async(*args: Any, **options: Any) -> Any:
            connecting.set()
            while not go_on.is_set():
                await asyncio.sleep(0.001)
            return await connect_async(*args, **options)

        monkeypatch.setattr(AnyIOBackend, "connect_tcp", slowly_async)

        async def main() -> None:
            task = asyncio.ensure_future(calls.start_stream(client))
            while not connecting.is_set():
                await asyncio.sleep(0.001)
            await client.close()
            go_on.set()
            try:
                await task
            except Exception as error:
                errors.append(error)
            assert server.open == 0

        asyncio.run(main())
    assert len(errors) == 1
    assert server.open == 0


def test_closed_http_client_refuses_requests(kind: str, server: FaultServer) -> None:
    async def main() -> None:
        client = new_client(kind, server)
        await ask(client)
        http = client._http
        await close(client)
        with pytest.raises(RuntimeError, match="Cannot send a request, as the client has been closed"):
            if kind == "sync":
                http.get(server.origin)
            else:
                await http.get(server.origin)
        assert not http._owned_clients

    asyncio.run(main())


def test_context_manager_of_the_http_client(kind: str, server: FaultServer) -> None:
    async def main() -> None:
        request = httpx.Request("POST", server.origin, content=b"{}")
        if kind == "sync":
            with Connections() as http:
                assert http.send(request).status_code == 200
        else:
            async with AsyncConnections() as async_http:
                assert (await async_http.send(request)).status_code == 200
        assert server.open == 0

    asyncio.run(main())


@pytest.mark.parametrize("library", ["asyncio", "trio"])
@pytest.mark.parametrize("steps", range(6))
def test_cancelled_close_closes_all_connections(library: str, steps: int, server: FaultServer) -> None:
    client = new_client("async", server)
    server.fault = slow  # so that each call has a connection

    async def in_asyncio() -> None:
        await asyncio.gather(*(ask(client) for _ in range(4)))
        task = asyncio.ensure_future(client.close())
        await asyncio.sleep(0)
        for _ in range(steps):
            await asyncio.sleep(0)
        for _ in range(3):
            task.cancel()
            await asyncio.sleep(0)
        await asyncio.wait({task})

    async def in_trio() -> None:
        async with trio.open_nursery() as nursery:
            for _ in range(4):
                nursery.start_soon(ask, client)
        async with trio.open_nursery() as nursery:
            nursery.start_soon(client.close)
            for _ in range(steps):
                await trio.lowlevel.checkpoint()
            nursery.cancel_scope.cancel()

    gc.disable()
    try:
        run(library, in_trio if library == "trio" else in_asyncio)
        assert server.opened == 4
        assert server.open == 0
    finally:
        gc.enable()


def test_close_cancelled_by_the_end_of_the_loop(server: FaultServer) -> None:
    client = new_client("async", server)
    server.fault = slow

    async def main() -> None:
        await asyncio.gather(*(ask(client) for _ in range(4)))
        closing = asyncio.ensure_future(client.close())
        await asyncio.sleep(0)
        assert not closing.done()

    asyncio.run(main())
    assert server.open == 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_fork_in_a_running_event_loop(server: FaultServer) -> None:
    """The child opens its own connections; the parent's loop and connections are as they were."""
    program = f"""
        import asyncio, os
        from portkey_ai import AsyncPortkey
        client = AsyncPortkey(api_key="k", base_url={server.origin!r})
        async def ask():
            await client.chat.completions.create(model="m", messages=[])
        async def main():
            await ask()
            child = os.fork()
            if not child:
                status = 1
                try:
                    assert client._http._client_for_current_owner() is not before
                    asyncio.events._set_running_loop(None)
                    asyncio.run(ask())
                    asyncio.run(client.close())
                    status = 0
                finally:
                    os._exit(status)
            assert os.waitpid(child, 0)[1] == 0
            await ask()
            await client.close()
        async def first():
            global before
            before = client._http._client_for_current_owner()
            await main()
        asyncio.run(first())
    """
    subprocess.run([sys.executable, "-W", "error", "-c", textwrap.dedent(program)], check=True, timeout=60)
    assert server.opened == 2
    assert server.open == 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_lock_held_by_another_thread_at_a_fork() -> None:
    program = """
        import os, threading
        from portkey_ai import Portkey
        from portkey_ai.api_resources.transport.connection_owners import current_process
        client = Portkey(api_key="k")
        held, end = threading.Event(), threading.Event()
        def hold():
            with current_process().lock:
                held.set()
                end.wait(30)
        thread = threading.Thread(target=hold)
        thread.start()
        held.wait(30)
        child = os.fork()
        if not child:
            client._http._client_for_current_owner()
            os._exit(0)
        status = os.waitpid(child, 0)[1]
        end.set()
        thread.join()
        assert status == 0
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(program)], check=True, timeout=60)


def test_threads_make_one_client() -> None:
    client = Portkey(api_key="k")
    together = threading.Barrier(16)

    def find(_: int) -> object:
        together.wait(10)
        return client._http._client_for_current_owner()  # type: ignore[attr-defined]

    with ThreadPoolExecutor(16) as threads:
        assert len(set(map(id, threads.map(find, range(16))))) == 1
    client.close()


def test_many_loops_leave_one_client() -> None:
    client = AsyncPortkey(api_key="k")
    http: Any = client._http

    async def find() -> None:
        http._client_for_current_owner()

    for _ in range(20):
        asyncio.run(find())
    assert len(http._owned_clients) == 1
    asyncio.run(client.close())
