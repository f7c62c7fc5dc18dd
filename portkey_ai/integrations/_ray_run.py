"""The bulk run of one actor: one client, one event loop in a thread, and the requests of all batches of the actor.

The loop is not Ray's, which stands still while Ray waits for room for its output.
"""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from portkey_ai.api_resources.exceptions import CheckpointError
from portkey_ai.bulk.bulk_endpoints import endpoint_named
from portkey_ai.bulk.bulk_requests import estimated_tokens, read_request, request_hash
from portkey_ai.bulk.bulk_results import BulkResult, tokens_of
from portkey_ai.bulk.checkpoint import key_digest, repeated_key
from portkey_ai.bulk.stored_results import restored_result

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from portkey_ai import AsyncPortkey
    from portkey_ai.bulk.bulk_requests import Job
    from portkey_ai.bulk.checkpoint_folder import CheckpointFolder

    from ._ray_rate_limit import SharedRateLimit

_ENDPOINT = endpoint_named("chat.completions")
_MOST_READ = 256  # requests that ask for permits at once
_PAUSE = 32  # requests that are prepared before the event loop handles responses again


class _Request(dict[str, Any]):
    """A request on its way through the bulk run."""

    def __init__(self, job: Job, done: asyncio.Future[BulkResult]) -> None:
        super().__init__(job.body if job.key is None else {**job.body, "key": job.key})
        self.job = job
        self.done = done

    @property
    def tokens(self) -> int:
        return self.job.tokens


class ActorRun:
    """Sends requests until it is closed. `send` may be called from any thread, also while earlier calls run."""

    def __init__(
        self,
        client: AsyncPortkey,
        bulk_options: dict[str, Any],
        folder: CheckpointFolder | None,
        limit: SharedRateLimit | None,
    ) -> None:
        self._client = client
        self._options = bulk_options
        self._folder = folder
        self._limit = limit
        self._type = _ENDPOINT.load_type()
        self._in_flight: dict[int, _Request] = {}  # by `id`: mappings have no hash
        self._by_key: dict[bytes, _Request | None] = {}  # None: its result is in the file of this process
        self._failure: BaseException | None = None
        self._started: Future[None] = Future()
        self._thread = threading.Thread(target=self._run, name="portkey-ray", daemon=True)
        self._thread.start()
        self._started.result()

    def send(self, requests: Sequence[dict[str, Any] | Exception]) -> Future[list[BulkResult]]:
        """Return a future with the results, in the order of the requests. An exception is the result of its row.

        The future has an exception after the run has failed, for example if the checkpoint cannot be written.
        """
        return asyncio.run_coroutine_threadsafe(self._send(requests), self._loop)

    def close(self) -> None:
        """Cancel the requests in flight, close the client and end the thread."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._main.cancel)
            self._thread.join()

    def _run(self) -> None:
        try:
            asyncio.run(self._until_closed())
        except BaseException as error:
            if not self._started.done():
                self._started.set_exception(error)

    async def _until_closed(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._main: Any = asyncio.current_task()
        self._queue: asyncio.Queue[_Request] = asyncio.Queue()
        async with self._client as client:
            results = client.bulk(self._requests(), **self._options)
            self._started.set_result(None)
            try:
                async with results:
                    async for result in results:
                        self._finish(result)
            except Exception as error:
                self._failure = error
                for request in self._in_flight.values():
                    request.done.set_exception(error)
                await asyncio.Event().wait()  # `send` raises the error until the run is closed

    async def _requests(self) -> AsyncIterator[_Request]:
        """Yield the requests when they may be sent, without an end."""
        while True:
            ready = [await self._queue.get()]
            while len(ready) < _MOST_READ and not self._queue.empty():
                ready.append(self._queue.get_nowait())
            if self._limit is None:
                for request in ready:
                    yield request
            else:
                async for request in self._limit.paced(ready):
                    yield request

    async def _send(self, requests: Sequence[dict[str, Any] | Exception]) -> list[BulkResult]:
        outcomes: list[BulkResult | asyncio.Future[BulkResult]] = []
        for number, request in enumerate(requests, 1):
            if isinstance(request, Exception):
                outcomes.append(BulkResult(-1, None, None, error=request))
            else:
                outcomes.append(self._outcome(request))
            if number % _PAUSE == 0:
                await asyncio.sleep(0)
        results = iter(await asyncio.gather(*(each for each in outcomes if isinstance(each, asyncio.Future))))
        return [each if isinstance(each, BulkResult) else next(results) for each in outcomes]

    def _outcome(self, body: dict[str, Any]) -> BulkResult | asyncio.Future[BulkResult]:
        """Return the result of a request if it is known; otherwise its future, after adding it to the queue."""
        try:
            job = read_request(body, -1, _ENDPOINT)
            if self._folder is not None:
                job.hash = request_hash(job, _ENDPOINT)
                job.key = job.key or job.hash
            if self._limit is not None and self._limit.counts_tokens:
                job.tokens = estimated_tokens(job)
        except (TypeError, ValueError) as error:
            return BulkResult(-1, None, body, error=error)
        known = self._known(job, self._folder) if self._folder is not None else None
        if known is not None:
            return known
        if self._failure is not None:
            raise self._failure
        request = _Request(job, self._loop.create_future())
        self._in_flight[id(request)] = request
        if job.key is not None:
            self._by_key[key_digest(job.key)] = request
        self._queue.put_nowait(request)
        return request.done

    def _known(self, job: Job, folder: CheckpointFolder) -> BulkResult | asyncio.Future[BulkResult] | None:
        """Return the result of an equal request of this dataset or of an earlier run; None if there is none."""
        assert job.key is not None
        digest = key_digest(job.key)
        if digest not in self._by_key:
            stored = folder.find(job)
        else:
            earlier = self._by_key[digest]
            if earlier is not None:
                return earlier.done if earlier.job.hash == job.hash else _repeated(job)
            try:
                stored = folder.find_own(job)
            except CheckpointError:
                return _repeated(job)
        return None if stored is None else restored_result(job, stored, self._type)

    def _finish(self, result: BulkResult) -> None:
        request: _Request = result.request
        job = request.job
        if self._limit is not None:
            used = 0 if result.error is not None else tokens_of(result.response)
            self._limit.used(result.attempts - 1, 0 if used is None else used - job.tokens)
        if job.key is not None:
            self._by_key[key_digest(job.key)] = None
        self._in_flight.pop(id(request), None)
        if not request.done.done():
            request.done.set_result(result)


def _repeated(job: Job) -> BulkResult:
    return BulkResult(-1, job.key, job.body, error=repeated_key(job))
