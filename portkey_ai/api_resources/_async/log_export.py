"""An export of logs, as `client.logs.export` returns it: start it, wait for it, and read its records."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import anyio

from portkey_ai._public_modules import exported_as_type
from portkey_ai._vendor.openai._exceptions import OpenAIError
from portkey_ai.api_resources._async.poll_loop import poll_until_done
from portkey_ai.api_resources.decoding.json_lines import RecordsOfFile
from portkey_ai.api_resources.errors.connection_errors import convert_read_errors
from portkey_ai.api_resources.exceptions import LogExportFailedError, LogExportTimeoutError, PollTimeoutError
from portkey_ai.api_resources.requests.polling import Polling
from portkey_ai.api_resources.requests.progress import ProgressReport
from portkey_ai.api_resources.requests.saved_export import SavedExport
from portkey_ai.api_resources.settings.frame_locals import hides_arguments
from portkey_ai.api_resources.settings.masking import SecretText
from portkey_ai.api_resources.transport.interrupted_requests import afree_connection
from portkey_ai.api_resources.transport.resumable_download import ResumableDownload

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from pandas import DataFrame  # pyright: ignore[reportMissingTypeStubs]
    from typing_extensions import Self

    from portkey_ai.api_resources._async.apis.logs import AsyncExports
    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.api_resources.requests.progress import Progress
    from portkey_ai.api_resources.types.logs_type import LogsExportRetrieveResponse


@exported_as_type
class AsyncLogExport:
    """An export of logs that was started. `async for record in export` iterates over its logs, which are dicts.

    Iteration, `save` and `to_pandas` wait until the export is finished, and download it. An interrupted download is
    resumed where it stopped. Iteration keeps only one piece of the file in memory.
    """

    def __init__(
        self,
        exports: AsyncExports,
        id: str,
        *,
        client: Any,
        max_wait: float,
        poll_interval: float,
        on_poll: Callable[[LogsExportRetrieveResponse], object] | None,
        progress: Progress | None,
        options: CallOptions,
    ) -> None:
        self.id = id
        """The id. `client.logs.export(id=...)` continues with this export, in another process too."""
        self.last: LogsExportRetrieveResponse | None = None
        """The export as it was last received; None before that."""
        self._exports = exports
        self._client = client
        self._max_wait = max_wait
        self._poll_interval = poll_interval
        self._on_poll = on_poll
        self._progress = progress
        self._options = options

    def __repr__(self) -> str:
        return f"{type(self).__name__}(id={self.id!r}, status={self.status!r})"

    @property
    def status(self) -> str | None:
        """The status that was last received: draft, in_progress, success, failed or stopped."""
        return None if self.last is None else self.last.status

    async def start(self, *, is_new: bool = False) -> Self:
        """Start the export if it is a draft; return this object. A new export is always a draft."""
        if not is_new:
            await self._retrieve()
        if is_new or self.status == "draft":
            await self._exports.start(self.id, **self._options)
        return self

    async def wait(self, *, max_wait: float | None = None, poll_interval: float | None = None) -> Self:
        """Wait until the export is finished; return this object.

        Raises LogExportTimeoutError, which has the `export_id`, if it is not finished in time, LogExportFailedError
        if it failed or was stopped.

        Args:
          max_wait: The maximum wait in seconds; by default that of `client.logs.export`.
          poll_interval: Seconds between two requests for the status; by default those of `client.logs.export`.
        """
        seconds = self._max_wait if max_wait is None else max_wait
        interval = self._poll_interval if poll_interval is None else poll_interval
        polling = Polling("log export", poll_interval=interval, max_wait_seconds=seconds, limit_name="max_wait")
        try:
            await poll_until_done(self._retrieve, polling, anyio.sleep)
        except PollTimeoutError as error:
            raise LogExportTimeoutError(str(error), self.id, error.last_object) from None
        if self.status != "success":
            raise LogExportFailedError(self.id, self.status)
        return self

    async def _retrieve(self) -> LogsExportRetrieveResponse:
        self.last = await self._exports.retrieve(self.id, **self._options)
        if self._on_poll is not None:
            self._on_poll(self.last)
        return self.last

    async def save(self, path: str | os.PathLike[str], *, progress: Progress | None = None) -> Path:
        """Write the logs to a file, as JSON lines; return its path. The file appears when it is complete.

        Until then, the received bytes are in `<path>.<id>.part`: after an interruption, `save` continues with this
        file, in another process too. Compressed logs are decompressed, unless the path ends with `.gz`.

        Args:
          progress: As in `client.logs.export`.
        """
        await self._finished()
        file = SavedExport(path, self.id)
        with file.opened() as part:
            download = ResumableDownload(received=part.tell())
            pieces: Any = self._pieces(download, progress)
            async with aclosing(pieces):
                async for piece in pieces:
                    part.write(piece)
        for _ in file.completing():
            await anyio.sleep(0)  # lets other tasks run
        return file.path

    async def __aiter__(self) -> AsyncIterator[dict[str, Any]]:
        await self._finished()
        records = RecordsOfFile()
        pieces: Any = self._pieces(ResumableDownload(), None)
        async with aclosing(pieces):
            async for piece in pieces:
                for record in records.feed(piece):
                    yield record
        for record in records.end():
            yield record

    async def to_pandas(self) -> DataFrame:
        """Return the logs as a data frame, with times in UTC. Raises ImportError without the extra `analytics`."""
        from portkey_ai.api_resources.tables.data_frames import frame_of

        return frame_of([record async for record in self])

    async def _finished(self) -> None:
        if self.status != "success":
            await self.wait()

    async def _pieces(self, download: ResumableDownload, progress: Progress | None) -> AsyncIterator[bytes]:
        """Yield the file in pieces; resume interrupted downloads."""
        with ProgressReport(self._progress if progress is None else progress, "log export") as report:
            while True:
                response = None
                try:
                    response = await self._opened(download)
                    download.started(response)
                    with convert_read_errors(response):
                        async for piece in response.aiter_bytes():
                            new = download.take(piece)
                            if new:
                                report(download.received, download.total)
                                yield new
                    if not download.missing:
                        return
                    raise OpenAIError(
                        f"log export {self.id}: incomplete download, {download.missing} bytes are missing"
                    )
                except OpenAIError as error:
                    if response is not None:
                        await response.aclose()
                    if download.is_whole(error):
                        return
                    delay = download.delay_after(error)
                    if delay is None:
                        raise
                except BaseException:  # the caller ended the iteration, or the task was cancelled
                    if response is not None:
                        await afree_connection(self._client._client, response.request, response)
                    raise
                await anyio.sleep(delay)

    @hides_arguments
    async def _opened(self, download: ResumableDownload) -> Any:
        """Return the response with the rest of the file. Each request uses a new URL, since URLs expire."""
        url = (await self._exports.download(self.id, **self._options)).signed_url
        if not url:
            raise OpenAIError(f"log export {self.id}: the gateway returned no URL for the file")
        return await self._client.fetch(SecretText(url), download.headers())
