"""A bulk run of `AsyncPortkey`: one task for each request in flight, and one that reads the input."""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import AsyncIterable, Sized
from typing import TYPE_CHECKING, Any, cast

from .bulk_requests import Job
from .bulk_state import NOT_ROWS, BulkState

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Coroutine, Iterable, Iterator
    from types import TracebackType

    from typing_extensions import Self

    from .bulk_options import BulkSettings
    from .bulk_results import BulkResult, BulkTotals

_END = object()


class BulkTasks:
    """The tasks of a run. They do not refer to the run itself, so that it can be garbage-collected."""

    def __init__(self, state: BulkState, requests: AsyncIterable[Any] | Iterable[Any]) -> None:
        self.state = state
        self.loop = asyncio.get_running_loop()
        self.change = asyncio.Event()
        self.room = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._closing = False
        self._context = contextvars.copy_context()
        self._start(self._read(requests))

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        # Each task has the context of the caller, not that of the task that starts it.
        task: asyncio.Task[None] = self._context.copy().run(self.loop.create_task, work)
        if not task.done():
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _read(self, requests: AsyncIterable[Any] | Iterable[Any]) -> None:
        """Read the input until the window of requests is full."""
        state = self.state
        source: Any = None
        try:
            if isinstance(requests, AsyncIterable):
                source = aiter(requests)
            else:
                source = iter(requests)
            while not state.source_ended:
                if not state.has_room:
                    self.room.clear()
                    await self.room.wait()
                    continue
                item = await _next_item(source)
                if item is _END:
                    break
                state.admit(state.read(item))
                self.change.set()
                self.send()
            state.end_source()
        except BaseException as error:  # also a CancelledError of the input itself: the run must not wait forever
            state.end_source(error)
            if self._closing or not isinstance(error, (Exception, asyncio.CancelledError)):
                raise
        finally:
            self.change.set()
            if hasattr(source, "aclose"):
                await source.aclose()
            elif hasattr(source, "close") and not hasattr(source, "read"):  # a generator, not a file
                source.close()

    def send(self) -> None:
        """Start all requests that may be sent now, and a timer for the next one."""
        now = self.loop.time()
        step: Job | float | None = None
        while not self._closing:
            step = self.state.schedule.next_job(now)
            if not isinstance(step, Job):
                break
            self._start(self._send(step))
        if self._closing or step is None or isinstance(step, Job):
            return
        if self._timer is not None:
            if self._timer.when() <= now + step:
                return
            self._timer.cancel()
        self._timer = self.loop.call_later(step, self._send_later)

    def _send_later(self) -> None:
        self._timer = None
        self.send()

    async def _send(self, job: Job) -> None:
        state = self.state
        outcome: tuple[Any, bytes] | Exception
        try:
            client, arguments = state.send_arguments(job)
            response = await client.post(**arguments)
            outcome = state.decode(response), response.content
        except Exception as error:
            outcome = error
        except BaseException as error:  # a CancelledError that is not of this run: its request will have no result
            if not self._closing:
                state.schedule.in_flight -= 1
                state.abandon(error)
                self.change.set()
                self.room.set()
            raise
        if self._closing:
            return
        try:
            state.sent(job, outcome, self.loop.time())
        except Exception as error:
            state.abandon(error)
        self.change.set()
        if state.has_room or state.source_ended:
            self.room.set()
        self.send()

    def cancel(self) -> list[asyncio.Task[None]]:
        """Cancel all tasks, and return them."""
        self._closing = True
        self.state.stop()
        if self._timer is not None:
            self._timer.cancel()
        tasks = list(self._tasks)
        if not self.loop.is_closed():
            for task in tasks:
                task.cancel()
        return tasks


class AsyncBulkRun:
    """An async iterator of `BulkResult`, in the order of completion or, with `ordered=True`, of the input.

    The run ends with the iterator: at its end, with `aclose()`, at the end of an `async with` block, after an exception
    such as CancelledError, or when it is garbage-collected. Requests in flight are then cancelled. It needs asyncio.
    """

    _tasks: BulkTasks | None = None
    _closed = True

    def __init__(self, client: object, requests: AsyncIterable[Any] | Iterable[Any], settings: BulkSettings) -> None:
        valid = hasattr(requests, "__iter__") or hasattr(requests, "__aiter__")
        if not valid or isinstance(requests, NOT_ROWS):
            raise TypeError(
                f"requests: expected an iterable or async iterable of mappings, got {type(requests).__name__}"
            )
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise RuntimeError("bulk: AsyncPortkey needs a running event loop of asyncio; Portkey needs none") from None
        total = len(requests) if isinstance(requests, Sized) else None
        self._requests = requests
        self._loop = loop
        self._state = BulkState(settings, client, total, loop.time())
        self._closed = False

    @property
    def totals(self) -> BulkTotals:
        """The totals of the results so far."""
        return self._state.totals

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> BulkResult:
        if self._closed:
            raise StopAsyncIteration
        if asyncio.get_running_loop() is not self._loop:
            raise RuntimeError("bulk: this run belongs to another event loop")
        try:
            result = await self._next()
        except BaseException:
            await self.aclose()
            raise
        if result is not None:
            return result
        await self.aclose()
        failure, self._state.failure = self._state.failure, None
        if failure is not None:
            raise failure
        raise StopAsyncIteration

    async def _next(self) -> BulkResult | None:
        if self._tasks is None:
            self._tasks = BulkTasks(self._state, self._requests)
        state, tasks = self._state, self._tasks
        while True:
            result = state.take()
            if result is not None:
                tasks.room.set()
                return state.returned(result)
            if state.finished:
                return None
            tasks.change.clear()
            await tasks.change.wait()
            if state.settings.gathering:
                await asyncio.sleep(state.settings.gathering)

    async def aclose(self) -> None:
        """End the run: cancel the requests in flight, and close the checkpoint."""
        if self._closed:
            return
        self._closed = True
        try:
            if self._tasks is not None:
                await asyncio.gather(*self._tasks.cancel(), return_exceptions=True)
        finally:
            self._state.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def __del__(self) -> None:
        if not self._closed:
            self._closed = True
            if self._tasks is not None:
                self._tasks.cancel()
            self._state.close()


async def _next_item(source: AsyncIterator[Any] | Iterator[Any]) -> Any:
    """Return the next item of the input; `_END` if there is none."""
    if hasattr(source, "__anext__"):
        try:
            return await cast("AsyncIterator[Any]", source).__anext__()
        except StopAsyncIteration:
            return _END
    return next(cast("Iterator[Any]", source), _END)  # type: ignore[redundant-cast]
