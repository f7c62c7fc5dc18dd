"""The state of a bulk run, for both clients: requests that were read, and results that were not yet returned."""

from __future__ import annotations

import logging
from collections import deque
from typing import TYPE_CHECKING, Any

import httpx

from portkey_ai.api_resources.decoding.model_decoding import decode_as
from portkey_ai.api_resources.exceptions import CheckpointError, ClientClosedError, MaxCostExceededError, PortkeyError

from .bulk_failures import classify
from .bulk_progress import progress_display
from .bulk_requests import own_key, read_request, request_hash
from .bulk_results import BulkResult, BulkTotals, cost_of, tokens_of
from .bulk_schedule import BulkSchedule
from .checkpoint import Checkpoint
from .stored_results import restored_result

if TYPE_CHECKING:
    from decimal import Decimal

    from .bulk_options import BulkSettings
    from .bulk_requests import Job


_log = logging.getLogger("portkey_ai")

NOT_ROWS: tuple[type[Any], ...] = (str, bytes, dict)
"""Iterables that are rejected, since their items are not requests."""


class BulkState:
    """All of a run except sending and waiting. Not thread-safe, except `read`, `send_arguments` and `decode`."""

    def __init__(self, settings: BulkSettings, client: Any, total: int | None, now: float) -> None:
        self.settings = settings
        self.totals = BulkTotals()
        self.schedule = BulkSchedule(
            settings.concurrency, settings.requests_per_minute, settings.tokens_per_minute, now
        )
        self.source_ended = False
        """Whether all requests were read."""
        self.failure: BaseException | None = None
        """The exception that is raised after the last result."""
        self._client = client
        self._type = settings.endpoint.load_type()
        self._checkpoint = (
            Checkpoint(settings.checkpoint, retry_errors=settings.retry_errors, fsync_interval=settings.fsync_interval)
            if settings.checkpoint
            else None
        )
        self._progress = progress_display(settings.progress, total)
        self._ready: deque[BulkResult] = deque()
        self._held: dict[int, BulkResult] = {}  # with `ordered`: results that wait for an earlier one
        self._read = self._next = self._open = 0
        self._warned = False
        self._spent: Decimal = self._checkpoint.cost if self._checkpoint else self.totals.cost

    @property
    def has_room(self) -> bool:
        """Whether another request is to be read."""
        return not self.source_ended and self._open < self.settings.window

    @property
    def has_result(self) -> bool:
        """Whether `take` returns a result."""
        return bool(self._ready)

    @property
    def finished(self) -> bool:
        """Whether all results were taken."""
        return self.source_ended and self._open <= 0

    def read(self, item: object) -> Job | BulkResult:
        """Validate the next item of the input: return the request, or the result that holds its error."""
        index = self._read
        self._read += 1
        try:
            job = read_request(item, index, self.settings.endpoint)
            if self._checkpoint is not None:
                job.hash = request_hash(job, self.settings.endpoint)
            return job
        except (TypeError, ValueError) as error:
            return BulkResult(index, own_key(item), item, error=error)

    def admit(self, read: Job | BulkResult) -> None:
        """Add what `read` returned."""
        if self.source_ended:
            return
        self._open += 1
        if isinstance(read, BulkResult):
            self._reject(read)
            return
        try:
            stored = self._checkpoint.find(read) if self._checkpoint else None
            if stored is not None:
                self._add(restored_result(read, stored, self._type))
            elif self._is_over_budget():
                self._open -= 1
            else:
                self.schedule.add(read)
        except CheckpointError as error:
            self._open -= 1
            self.end_source(error)
        except (TypeError, ValueError) as error:
            self._reject(BulkResult(read.index, read.key, read.request, error=error))
        except BaseException:
            self._open -= 1  # it will have no result
            raise

    def end_source(self, failure: BaseException | None = None) -> None:
        """Read no more requests. `failure` is raised after the results of those that were read."""
        self.source_ended = True
        self.failure = self.failure or failure
        self._release()

    def stop(self, failure: BaseException | None = None) -> None:
        """Send no more requests; those in flight still have results."""
        self._open -= self.schedule.waiting
        self.schedule.stop()
        self.end_source(failure)

    def abandon(self, failure: BaseException) -> None:
        """Stop without a result of a request that was sent."""
        self._open -= 1
        self.stop(failure)

    def send_arguments(self, job: Job) -> tuple[Any, dict[str, Any]]:
        """Return the client and the arguments of its method `post`. The client's own retries are disabled."""
        client: Any = self._client
        if job.options:
            try:
                client = client.with_options(**job.options)
            except (TypeError, ValueError) as error:
                raise type(error)(f"portkey: {error}") from error
        return client, {
            "path": self.settings.endpoint.path,
            "body": job.body,
            "cast_to": httpx.Response,
            "max_retries": 0,
        }

    def decode(self, response: httpx.Response) -> Any:
        """Return the response as its model."""
        return decode_as(response, self._type)

    def sent(self, job: Job, outcome: tuple[Any, bytes] | Exception, now: float) -> None:
        """Handle the outcome of an attempt: a response and its body, or an error."""
        schedule = self.schedule
        schedule.in_flight -= 1
        if not isinstance(outcome, Exception):
            response, content = outcome
            schedule.limit.succeeded()
            schedule.used_tokens(job, tokens_of(response))
            result = self._result(job, now - job.sent, response=response, cost=cost_of(response))
            self._finish(job, result, content)
            return
        schedule.used_tokens(job, 0)
        if isinstance(outcome, ClientClosedError):
            self.abandon(outcome)
            return
        if not isinstance(outcome, PortkeyError):  # an invalid option or body: nothing was sent
            job.attempts = 0
        failure = classify(outcome, job.attempts)
        if failure.throttled:
            self.totals.throttled += 1
            schedule.limit.throttled(sent=job.sent, now=now, pause=failure.delay)
        elif failure.congested:
            schedule.limit.congested(sent=job.sent, now=now)
        if failure.retryable and job.attempts < self.settings.max_attempts and not schedule.stopped:
            schedule.retry(job, now if failure.throttled else now + failure.delay)
        else:
            self._finish(job, self._result(job, now - job.sent, error=outcome), None)

    def take(self) -> BulkResult | None:
        """Return the next result; None if there is none yet."""
        if not self._ready:
            return None
        result = self._ready.popleft()
        self._open -= 1
        self.totals.add(result)
        return result

    def returned(self, result: BulkResult) -> BulkResult:
        """Show the progress, without a lock held, and return a result. Raises its error with `raise_on_error`."""
        if self._progress is not None:
            self._progress.update(self.totals)
        if result.error is not None and self.settings.raise_on_error:
            raise result.error
        return result

    def close(self) -> None:
        """Close the checkpoint and the display of the progress."""
        try:
            if self._progress is not None:
                self._progress.close(self.totals)
        finally:
            self._progress = None
            if self._checkpoint is not None:
                self._checkpoint.close()
                self._checkpoint = None

    def _finish(self, job: Job, result: BulkResult, content: bytes | None) -> None:
        if self._checkpoint is not None:
            try:
                self._checkpoint.write(job, result, content)
            except OSError as error:  # the disk is full
                self.stop(error)
        if self.settings.max_cost is not None and result.response is not None and result.cost is None:
            self._warn_of_unknown_cost()
        self._spent += result.cost or 0
        self._add(result)
        self._is_over_budget()

    def _reject(self, result: BulkResult) -> None:
        """Add the result of an invalid request."""
        if self._checkpoint is not None:
            try:
                self._checkpoint.write_invalid(result)
            except OSError as error:  # the disk is full
                self.stop(error)
        self._add(result)

    def _warn_of_unknown_cost(self) -> None:
        if not self._warned:
            self._warned = True
            _log.warning("max_cost: the cost of a response is not known, and does not count; see the option `prices`")

    def _is_over_budget(self) -> bool:
        limit = self.settings.max_cost
        if limit is None or self._spent <= limit:
            return False
        if self.failure is None:
            text = f"max_cost: the responses cost {self._spent}, more than {limit}; no more requests were sent"
            self.stop(MaxCostExceededError(text))
        return True

    def _result(self, job: Job, latency: float, **outcome: Any) -> BulkResult:
        return BulkResult(job.index, job.key, job.request, attempts=job.attempts, latency=latency, **outcome)

    def _add(self, result: BulkResult) -> None:
        if not self.settings.ordered:
            self._ready.append(result)
            return
        self._held[result.index] = result
        self._release()

    def _release(self) -> None:
        """Move the results that may be returned now: the next ones in order, or all after the run was stopped."""
        while self._next in self._held:
            self._ready.append(self._held.pop(self._next))
            self._next += 1
        if self.schedule.stopped and self.schedule.in_flight == 0:
            self._ready.extend(self._held.pop(index) for index in sorted(self._held))
