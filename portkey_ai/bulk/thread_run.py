"""A bulk run of `Portkey`: threads send the requests, the thread of the caller reads the input."""

from __future__ import annotations

import contextlib
import contextvars
import sys
import threading
import time
from collections.abc import Sized
from typing import TYPE_CHECKING, Any

from portkey_ai.api_resources.exceptions import PortkeyError
from portkey_ai.api_resources.transport.thread_waiter import Waiter

from .bulk_requests import Job
from .bulk_state import NOT_ROWS, BulkState

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import TracebackType

    from typing_extensions import Self

    from .bulk_options import BulkSettings
    from .bulk_results import BulkResult, BulkTotals

_WAIT = 1.0
"""The longest single wait of the caller, in seconds: on Windows, a wait without a timeout cannot be interrupted."""
_READ_AT_ONCE = 2
"""The minimum number of requests that are read before a result is returned."""


class BulkWorkers:
    """The threads of a run. They do not refer to the run itself, so that it can be garbage-collected."""

    def __init__(self, state: BulkState) -> None:
        self.state = state
        self.lock = threading.Lock()
        self.caller: Waiter | None = None
        """What the caller waits for: the next result. None while it does not wait."""
        self.threads: list[threading.Thread] = []
        self._change = threading.Condition(self.lock)
        self._idle = 0
        self._closing = False
        self._wakes = float("inf")  # when the one thread that waits with a timeout wakes up
        self._context: contextvars.Context | None = None

    def added(self) -> None:
        """Have a thread send the request that was added. The caller holds the lock."""
        if self._idle:
            self._change.notify()
        if self._idle < self.state.schedule.waiting and len(self.threads) < self.state.settings.concurrency:
            if self._context is None:  # that of the iteration, as in AsyncBulkRun
                self._context = contextvars.copy_context()
            thread = threading.Thread(
                target=self._context.copy().run, args=(self._work,), name="portkey-bulk", daemon=True
            )
            self.threads.append(thread)  # first, so that `close` waits for it if Ctrl-C interrupts the start
            try:
                thread.start()
            except RuntimeError:  # the system allows no more threads: those that run do the work
                self.threads.remove(thread)
                if not self.threads:
                    raise

    def _work(self) -> None:
        state = self.state
        while (job := self._next_job()) is not None:
            outcome: tuple[Any, bytes] | Exception
            try:
                client, arguments = state.send_arguments(job)
                response = client.post(**arguments)
                outcome = state.decode(response), response.content
            except Exception as error:
                outcome = error
            with self.lock:
                try:
                    state.sent(job, outcome, time.monotonic())
                except BaseException as error:
                    state.abandon(error)
                if self.caller is not None:
                    self.caller.set()
                    self.caller = None

    def _next_job(self) -> Job | None:
        """Wait for a request that may be sent and return it; None at the end of the run."""
        with self.lock:
            while not self._closing:
                now = time.monotonic()
                step = self.state.schedule.next_job(now)
                if isinstance(step, Job):
                    if self._idle:  # there may be another request
                        self._change.notify()
                    return step
                self._idle += 1
                try:
                    if step is not None and now + step < self._wakes:  # the others wait for this thread
                        self._wakes = wakes = now + step
                        self._change.wait(step)
                        if self._wakes == wakes:
                            self._wakes = float("inf")
                    else:
                        self._change.wait()
                finally:
                    self._idle -= 1
        return None

    def signal_end(self) -> None:
        """Make the threads end after their current request."""
        with self.lock:
            self._closing = True
            self.state.stop()
            self._change.notify_all()


class BulkRun:
    """An iterator of `BulkResult`, in the order of completion or, with `ordered=True`, of the input.

    The run ends with the iterator: at its end, with `close()`, at the end of a `with` block, after an exception such as
    KeyboardInterrupt, or when it is garbage-collected. It then waits for the requests in flight, and writes
    their results to the checkpoint.
    """

    _workers: BulkWorkers | None = None
    _closed = True

    def __init__(self, client: object, requests: Iterable[Any], settings: BulkSettings) -> None:
        if not hasattr(requests, "__iter__") or isinstance(requests, NOT_ROWS):
            raise TypeError(f"requests: expected an iterable of mappings, got {type(requests).__name__}")
        total = len(requests) if isinstance(requests, Sized) else None
        self._source = iter(requests)
        self._state = BulkState(settings, client, total, time.monotonic())
        self._workers = BulkWorkers(self._state)
        self._closed = False

    @property
    def totals(self) -> BulkTotals:
        """The totals of the results so far."""
        return self._state.totals

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> BulkResult:
        if self._closed:
            raise StopIteration
        try:
            result = self._next()
        except BaseException:
            self.close()
            raise
        if result is not None:
            return result
        self.close()
        failure, self._state.failure = self._state.failure, None
        if failure is not None:
            raise failure
        raise StopIteration

    def _next(self) -> BulkResult | None:
        state, workers = self._state, self._workers
        assert workers is not None
        reads = 0
        while True:
            read = None
            if state.has_room:
                read = self._read_one(workers)
                reads += 1
            with workers.lock:  # taken once for each request, since the threads wait for it
                if read is not None:
                    state.admit(read)
                    workers.added()
                if state.has_room and (reads < _READ_AT_ONCE or not state.has_result):
                    continue
                result = state.take()
                if result is not None or state.finished:
                    break
                workers.caller = waiter = Waiter()
            if waiter.wait(_WAIT) and state.settings.gathering:
                time.sleep(state.settings.gathering)
        return None if result is None else state.returned(result)

    def _read_one(self, workers: BulkWorkers) -> Job | BulkResult | None:
        """Read the next item of the input."""
        try:
            return self._state.read(next(self._source))
        except StopIteration:
            failure = None
        except Exception as error:
            failure = error
        with workers.lock:
            self._state.end_source(failure)
        return None

    def close(self) -> None:
        """End the run: wait for the requests in flight, and close the checkpoint."""
        if self._closed:
            return
        self._closed = True
        workers = self._workers
        assert workers is not None
        workers.signal_end()
        if sys.is_finalizing():  # the threads have ended
            return
        try:
            for thread in workers.threads:
                if thread.ident is not None and thread is not threading.current_thread():
                    thread.join()
        finally:
            with workers.lock:
                self._state.close()
            close_source = getattr(self._source, "close", None)
            if close_source is not None and not hasattr(self._source, "read"):  # a generator, not a file
                close_source()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        with contextlib.suppress(PortkeyError):
            self.close()
