"""`client.bulk`: a callable object of each client, with the method `frame` for data frames."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .bulk_options import bulk_settings

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterable, Iterable, Mapping
    from decimal import Decimal

    from pydantic import BaseModel
    from typing_extensions import Unpack

    from portkey_ai.api_resources._async.client import AsyncPortkey
    from portkey_ai.api_resources._sync.client import Portkey

    from .bulk_options import BulkOptions, Progress
    from .task_run import AsyncBulkRun
    from .thread_run import BulkRun

_Frame = TypeVar("_Frame")


class Bulk:
    """Many requests at once: `client.bulk(requests)`, `client.bulk.frame(df, prompt=...)`."""

    def __init__(self, client: Portkey) -> None:
        self._client = client

    def __call__(
        self,
        requests: Iterable[Mapping[str, Any]],
        *,
        concurrency: int = 64,
        ordered: bool = False,
        checkpoint: str | os.PathLike[str] | None = None,
        retry_errors: bool = True,
        max_attempts: int = 8,
        requests_per_minute: float | None = None,
        tokens_per_minute: float | None = None,
        max_cost: float | Decimal | None = None,
        progress: Progress = None,
        endpoint: str = "chat.completions",
        raise_on_error: bool = False,
        fsync_interval: float = 1.0,
    ) -> BulkRun:
        """Send many requests, several at once, and return an iterator of the results (`BulkResult`).

        A request that fails is a result with an `error`. Status 429, and 503 with `Retry-After`, make all requests wait
        and reduce how many are sent at once. Requests are read as results are taken, never all at once.

        Args:
          requests: An iterable of bodies: mappings with the parameters of the endpoint. A body may
            also have `key`, the request's own name in the checkpoint, and `portkey`, options of the client for it.
          concurrency: How many requests may be in flight.
          ordered: Return the results in the order of the requests. One slow request may delay others.
          checkpoint: A file that ends with .jsonl or .jsonl.gz. Results are appended to it, and results in it
            are returned without a new request.
          retry_errors: Send requests again whose error is in the checkpoint; if False, return the stored error.
          max_attempts: The maximum number of attempts. A request is sent again after connection errors, timeouts, 408,
            409, 429 and 5xx.
          requests_per_minute: Requests wait to stay within this limit; retries count.
          tokens_per_minute: The same for tokens: estimated from the text of a request, corrected by its response.
          max_cost: When the responses have cost more than this, no more requests are sent, and MaxCostExceededError is
            raised after the results of those in flight. The responses must report their `cost`.
          progress: True for a bar on a terminal and lines elsewhere, or a function that is called with the totals.
          endpoint: chat.completions, completions, embeddings, responses, messages, moderations, images.generate or
            rerank.
          raise_on_error: Raise the first error instead of returning it.
          fsync_interval: Seconds between two `fsync` of the checkpoint; 0: after each result.

        Raises ValueError or TypeError naming a parameter, CheckpointError for a checkpoint that is in use or belongs
        to other requests. An exception of `requests` is raised after the results of the requests before it.
        """
        from .thread_run import BulkRun

        settings = bulk_settings(
            concurrency=concurrency,
            ordered=ordered,
            checkpoint=checkpoint,
            retry_errors=retry_errors,
            max_attempts=max_attempts,
            requests_per_minute=requests_per_minute,
            tokens_per_minute=tokens_per_minute,
            max_cost=max_cost,
            progress=progress,
            endpoint=endpoint,
            raise_on_error=raise_on_error,
            fsync_interval=fsync_interval,
        )
        return BulkRun(self._client, requests, settings)

    def frame(
        self,
        df: _Frame,
        *,
        prompt: str,
        model: str | None = None,
        output: type[BaseModel] | None = None,
        output_column: str = "answer",
        body: Mapping[str, Any] | None = None,
        **options: Unpack[BulkOptions],
    ) -> _Frame:
        """Send one chat request for each row of a pandas or polars frame; return it with columns for the results.

        The rows keep their order and index. The column `error` has the error of a row, None if there is a response.

        Args:
          df: The frame. It is not changed.
          prompt: The message of the user, with columns in braces: "Translate {{text}}". A missing value is empty.
          output: A pydantic model: structured outputs are requested, and its fields become columns.
          output_column: The column for the text of the response; not used with `output`.
          body: Other parameters of the requests, for example {"temperature": 0}.
          options: The other options of `bulk`, except `endpoint`.

        Raises TypeError or ValueError naming a parameter, and what `bulk` raises.
        """
        from .bulk_frames import FrameRows

        rows = FrameRows(df, prompt, model, output, output_column, body, dict(options))
        with self(rows, **options) as results:
            for result in results:
                rows.add(result)
        frame: _Frame = rows.frame()
        return frame


class AsyncBulk:
    """Many requests at once: `client.bulk(requests)`, `client.bulk.frame(df, prompt=...)`."""

    def __init__(self, client: AsyncPortkey) -> None:
        self._client = client

    def __call__(
        self,
        requests: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        concurrency: int = 64,
        ordered: bool = False,
        checkpoint: str | os.PathLike[str] | None = None,
        retry_errors: bool = True,
        max_attempts: int = 8,
        requests_per_minute: float | None = None,
        tokens_per_minute: float | None = None,
        max_cost: float | Decimal | None = None,
        progress: Progress = None,
        endpoint: str = "chat.completions",
        raise_on_error: bool = False,
        fsync_interval: float = 1.0,
    ) -> AsyncBulkRun:
        """Send many requests, several at once, and return an async iterator of the results (`BulkResult`).

        A request that fails is a result with an `error`. Status 429, and 503 with `Retry-After`, make all requests wait
        and reduce how many are sent at once. Requests are read as results are taken, never all at once.

        Args:
          requests: An iterable or async iterable of bodies: mappings with the parameters of the endpoint. A body may
            also have `key`, the request's own name in the checkpoint, and `portkey`, options of the client for it.
          concurrency: How many requests may be in flight.
          ordered: Return the results in the order of the requests. One slow request may delay others.
          checkpoint: A file that ends with .jsonl or .jsonl.gz. Results are appended to it, and results in it
            are returned without a new request.
          retry_errors: Send requests again whose error is in the checkpoint; if False, return the stored error.
          max_attempts: The maximum number of attempts. A request is sent again after connection errors, timeouts, 408,
            409, 429 and 5xx.
          requests_per_minute: Requests wait to stay within this limit; retries count.
          tokens_per_minute: The same for tokens: estimated from the text of a request, corrected by its response.
          max_cost: When the responses have cost more than this, no more requests are sent, and MaxCostExceededError is
            raised after the results of those in flight. The responses must report their `cost`.
          progress: True for a bar on a terminal and lines elsewhere, or a function that is called with the totals.
          endpoint: chat.completions, completions, embeddings, responses, messages, moderations, images.generate or
            rerank.
          raise_on_error: Raise the first error instead of returning it.
          fsync_interval: Seconds between two `fsync` of the checkpoint; 0: after each result.

        Raises ValueError or TypeError naming a parameter, CheckpointError for a checkpoint that is in use or belongs
        to other requests. An exception of `requests` is raised after the results of the requests before it.
        """
        from .task_run import AsyncBulkRun

        settings = bulk_settings(
            concurrency=concurrency,
            ordered=ordered,
            checkpoint=checkpoint,
            retry_errors=retry_errors,
            max_attempts=max_attempts,
            requests_per_minute=requests_per_minute,
            tokens_per_minute=tokens_per_minute,
            max_cost=max_cost,
            progress=progress,
            endpoint=endpoint,
            raise_on_error=raise_on_error,
            fsync_interval=fsync_interval,
        )
        return AsyncBulkRun(self._client, requests, settings)

    async def frame(
        self,
        df: _Frame,
        *,
        prompt: str,
        model: str | None = None,
        output: type[BaseModel] | None = None,
        output_column: str = "answer",
        body: Mapping[str, Any] | None = None,
        **options: Unpack[BulkOptions],
    ) -> _Frame:
        """Send one chat request for each row of a pandas or polars frame; return it with columns for the results.

        The rows keep their order and index. The column `error` has the error of a row, None if there is a response.

        Args:
          df: The frame. It is not changed.
          prompt: The message of the user, with columns in braces: "Translate {{text}}". A missing value is empty.
          output: A pydantic model: structured outputs are requested, and its fields become columns.
          output_column: The column for the text of the response; not used with `output`.
          body: Other parameters of the requests, for example {"temperature": 0}.
          options: The other options of `bulk`, except `endpoint`.

        Raises TypeError or ValueError naming a parameter, and what `bulk` raises.
        """
        from .bulk_frames import FrameRows

        rows = FrameRows(df, prompt, model, output, output_column, body, dict(options))
        async with self(rows, **options) as results:
            async for result in results:
                rows.add(result)
        frame: _Frame = rows.frame()
        return frame
