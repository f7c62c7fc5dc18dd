"""A run of `client.batches.run`: upload the requests, create the batches, wait for them, and return their results."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import anyio

from portkey_ai._vendor.openai._constants import RAW_RESPONSE_HEADER
from portkey_ai._vendor.openai._exceptions import APIConnectionError, APIStatusError, OpenAIError
from portkey_ai._vendor.openai._legacy_response import HttpxBinaryResponseContent
from portkey_ai.api_resources._async.poll_loop import poll_until_done
from portkey_ai.api_resources.decoding.json_lines import RecordsOfFile
from portkey_ai.api_resources.errors.connection_errors import convert_read_errors
from portkey_ai.api_resources.exceptions import BatchTimeoutError, CheckpointError, PollTimeoutError
from portkey_ai.api_resources.requests.call_options import path_of, request_options
from portkey_ai.api_resources.requests.polling import Polling, batch_status
from portkey_ai.bulk.batch_forms import upload_headers
from portkey_ai.bulk.batch_join import BatchOutputs
from portkey_ai.bulk.batch_plan import BatchPlan
from portkey_ai.bulk.batch_source import aitems, aresolved, rows_of
from portkey_ai.bulk.batch_upload import request_file
from portkey_ai.bulk.bulk_results import BulkResult, BulkTotals

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from typing_extensions import Self

    from portkey_ai.bulk.batch_jobs import BatchJob
    from portkey_ai.bulk.batch_settings import BatchSettings

_AT_ONCE = 500
"""Requests that are read before other tasks run."""
_ATTEMPTS = 3
"""How often an output is downloaded if the connection is interrupted."""
_REFUSED = (400, 404, 422)
"""Statuses after which another run uploads the requests again."""
_POLL_ERRORS = 10
"""How many requests for the status may fail one after the other."""


class AsyncBatchRun:
    """An iterator of `BulkResult`, in the order of the requests. The first step reads all requests and creates batches.

    The run ends with the iterator: at its end, with `aclose()`, at the end of an `async with` block, or after an
    exception. The batches are not cancelled: with a checkpoint, another run continues.
    """

    def __init__(self, client: Any, requests: object, settings: BatchSettings) -> None:
        self.totals = BulkTotals()
        """The totals of the results so far."""
        self._client = client
        self._settings = settings
        self._source = rows_of(requests)
        self._plan: BatchPlan | None = None
        self._deadline: float | None = None
        self._results: Any = self._run()

    @property
    def batch_ids(self) -> list[str]:
        """The ids of the batches that were created so far, also by an earlier run with the same checkpoint."""
        return [] if self._plan is None else [batch.batch for batch in self._plan.used.values() if batch.batch]

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> BulkResult:
        result: BulkResult = await self._results.__anext__()
        return result

    async def aclose(self) -> None:
        """End the run and close the checkpoint."""
        await self._results.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def _run(self) -> AsyncIterator[BulkResult]:
        plan = self._plan = BatchPlan(self._settings)
        outputs = BatchOutputs(self._settings, self._client)
        try:
            await self._read(plan)
            for batch in list(plan.used.values()):
                await self._start(plan, batch)
            for index, row in enumerate(plan.rows(), 1):
                if isinstance(row, BulkResult):
                    result = row
                else:
                    if row.job and not plan.used[row.job].received:
                        await self._receive(plan.used[row.job], outputs)
                    result = outputs.result(plan, row)
                self.totals.add(result)
                if self._settings.raise_on_error and result.error is not None:
                    raise result.error
                yield result
                if index % _AT_ONCE == 0:
                    await anyio.sleep(0)
        finally:
            outputs.close()
            plan.close()

    async def _read(self, plan: BatchPlan) -> None:
        """Read and validate all requests."""
        count = 0
        async for item in aitems(self._source):
            plan.add(item)
            count += 1
            if count % _AT_ONCE == 0:
                await anyio.sleep(0)
        plan.end()
        if self._settings.raise_on_error:
            for result in plan.invalid.values():
                if result.error is not None:
                    raise result.error

    async def _start(self, plan: BatchPlan, batch: BatchJob) -> None:
        """Create a batch, unless an earlier run has created it."""
        if batch.batch is not None:
            return
        if batch.resumed:
            found = await self._find(batch)
            if found is not None:
                batch.batch = found
                plan.log.write(batch, batch=found)
                return
        fields = dict(self._settings.batch_fields)
        if self._settings.form.inline:
            if batch.resumed:
                raise CheckpointError(
                    f"checkpoint: an earlier run was interrupted while it created batch number {batch.number}; it is "
                    f"unknown whether the provider has it. Look for it with client.batches.list(), and append one "
                    f'line to {plan.log.path}: {{"job": {batch.number}, "batch": "<its id>"}} if it is there, '
                    f'{{"job": {batch.number}, "rejected": true}} if it is not'
                )
            fields["requests"] = [json.loads(line) for line in plan.lines(batch)]
            plan.log.write(batch)
        else:
            if batch.file is None and batch.blob is None:
                await self._upload(plan, batch)
            fields.update(endpoint=self._settings.url, completion_window=self._settings.completion_window)
            fields.update({"input_blob": batch.blob} if batch.blob else {"input_file_id": batch.file})
        await self._create(plan, batch, fields)

    async def _upload(self, plan: BatchPlan, batch: BatchJob) -> None:
        settings = self._settings
        with request_file(plan.lines(batch)) as (file, name):
            if settings.upload is not None:
                batch.blob = str(await aresolved(settings.upload(file, name)))
                plan.log.write(batch, blob=batch.blob)
                return
            headers = upload_headers(settings.form, name, settings.url, settings.batch_fields)
            uploaded = await self._client.files.create(file=(name, file), purpose="batch", extra_headers=headers)
        if not uploaded.id:
            raise OpenAIError(f"the gateway returned no id of the uploaded file {name}")
        batch.file = uploaded.id
        plan.log.write(batch, file=uploaded.id)

    async def _create(self, plan: BatchPlan, batch: BatchJob, fields: dict[str, Any]) -> None:
        """Create a batch. It is not retried: the provider may have created one although no response arrived."""
        try:
            created = await self._client.batches.create(max_retries=0, extra_body=fields)
        except APIStatusError as error:
            if error.status_code in _REFUSED or (error.status_code < 500 and self._settings.form.inline):
                plan.log.write(batch, rejected=True)
            raise
        except APIConnectionError:
            created = None
            batch.batch = await self._find(batch)
            if batch.batch is None:
                raise
        if created is not None:
            if not created.id:
                raise OpenAIError("the gateway returned no id of the batch that was created")
            batch.batch, batch.last = created.id, created
        plan.log.write(batch, batch=batch.batch)

    async def _find(self, batch: BatchJob) -> str | None:
        """Return the id of the batch with an uploaded file: it may have been created without a response."""
        if batch.file is None and batch.blob is None:
            return None
        async for listed in self._client.batches.list(limit=100):
            inputs = (getattr(listed, "input_file_id", None), getattr(listed, "input_blob", None))
            if (batch.file or batch.blob) in inputs and isinstance(listed.id, str):
                return listed.id
        return None

    async def _receive(self, batch: BatchJob, outputs: BatchOutputs) -> None:
        """Wait for a batch and read its output."""
        await self._wait(batch)
        status = batch_status(batch.last)
        if self._settings.form.name == "openai" or (self._settings.form.name == "azure-openai" and not batch.blob):
            for id_ in (batch.last.output_file_id, batch.last.error_file_id):
                if id_:
                    await self._download(path_of("/files/{id}/content", id=id_), batch, outputs)
        elif status != "failed":
            try:
                path = path_of("/batches/{id}/output", id=str(batch.batch))
                await self._download(path, batch, outputs)
            except APIStatusError as error:  # no output was written before the end
                if status in ("completed", "partially_completed", "ended"):
                    raise
                batch.remarks = f"; {error}"
        batch.received = True

    async def _wait(self, batch: BatchJob) -> None:
        settings = self._settings
        if settings.max_wait is not None and self._deadline is None:
            self._deadline = time.monotonic() + settings.max_wait
        remaining = None if self._deadline is None else max(0.0, self._deadline - time.monotonic())
        failures = 0

        async def retrieve() -> Any:
            nonlocal failures
            try:
                batch.last = await self._client.batches.retrieve(str(batch.batch))
                failures = 0
            except (APIConnectionError, APIStatusError) as error:
                failures += 1
                is_passing = not isinstance(error, APIStatusError) or error.status_code in (408, 409, 429)
                is_passing = is_passing or getattr(error, "status_code", 0) >= 500
                if not is_passing or failures >= _POLL_ERRORS:
                    raise
                return batch.last
            if settings.on_poll is not None:
                settings.on_poll(batch.last)
            return batch.last

        interval = settings.poll_interval
        polling = Polling("batch", poll_interval=interval, max_wait_seconds=remaining, limit_name="max_wait")
        try:
            await poll_until_done(retrieve, polling, anyio.sleep)
        except PollTimeoutError as error:
            path = settings.checkpoint
            how = (
                f"run the same requests again with checkpoint={path!r} to continue"
                if path is not None
                else "a run without a checkpoint cannot be resumed; client.batches.results(id) returns results later"
            )
            raise BatchTimeoutError(
                f"batch {batch.batch}: not finished within max_wait={settings.max_wait:g} seconds (status "
                f"{batch_status(batch.last)!r}); {how}",
                self.batch_ids,
                error.last_object,
            ) from None

    async def _download(self, path: str, batch: BatchJob, outputs: BatchOutputs) -> None:
        """Read JSON lines; after an interruption, from the start."""
        for attempt in range(1, _ATTEMPTS + 1):
            request = request_options("get", path, {"extra_headers": {RAW_RESPONSE_HEADER: "stream"}})
            response: Any = await self._client.api_client.request(HttpxBinaryResponseContent, request)
            records = RecordsOfFile()
            try:
                with convert_read_errors(response.http_response):
                    async for piece in response.http_response.aiter_bytes():
                        for value in records.feed(piece):
                            outputs.add(batch, value)
                for value in records.end():
                    outputs.add(batch, value)
                return
            except APIConnectionError:
                if attempt == _ATTEMPTS:
                    raise
            finally:
                await response.http_response.aclose()
