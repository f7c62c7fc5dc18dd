"""`client.logs`: logs of requests, and exports of logs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

import anyio
import httpx

from portkey_ai._vendor.openai._exceptions import OpenAIError
from portkey_ai.api_resources._async.poll_loop import poll_until_done
from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.decoding.model_decoding import decode_as
from portkey_ai.api_resources.errors.error_context import add_note
from portkey_ai.api_resources.requests.call_options import path_of, request_options
from portkey_ai.api_resources.requests.polling import Polling
from portkey_ai.api_resources.requests.query_filters import encode_filters
from portkey_ai.api_resources.resource_property import resource_property
from portkey_ai.api_resources.types.logs_type import (
    Log,
    LogCreateResponse,
    LogsExportCancelResponse,
    LogsExportCreateResponse,
    LogsExportDownloadResponse,
    LogsExportFieldRestrictionsResponse,
    LogsExportListResponse,
    LogsExportRetrieveResponse,
    LogsExportStartResponse,
    LogsExportUpdateResponse,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from typing_extensions import Unpack

    from portkey_ai.api_resources._async.log_export import AsyncLogExport
    from portkey_ai.api_resources.decoding.paging import AsyncListing
    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.api_resources.requests.progress import Progress
    from portkey_ai.api_resources.types.log_filters_type import LogExportFiltersParam
    from portkey_ai.api_resources.types.logs_type import LogField, LogParam, LogRequestParam, LogResponseParam


class AsyncExports(AsyncPortkeyResource):
    """Exports of logs: create one, start it, retrieve it until its status is "success", then download it."""

    async def create(
        self,
        *,
        filters: LogExportFiltersParam | None = None,
        workspace_id: str | None = None,
        description: str | None = None,
        requested_data: Sequence[LogField] | None = None,
        **options: Unpack[CallOptions],
    ) -> LogsExportCreateResponse:
        """Create an export as a draft: `POST /logs/exports`. The gateway requires `filters` and `requested_data`.

        Args:
          filters: Which logs to export. A datetime without a time zone is local time; costs are in cents.
          requested_data: The columns.

        https://portkey.ai/docs/api-reference/admin-api/data-plane/logs/log-exports-beta/create-a-log-export
        """
        body = {
            "filters": None if filters is None else encode_filters(filters),
            "workspace_id": workspace_id,
            "description": description,
            "requested_data": requested_data,
        }
        return await self._send("post", "/logs/exports", LogsExportCreateResponse, options, body=body)

    def list(
        self, *, workspace_id: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncListing[LogsExportListResponse]:
        """List the exports: `GET /logs/exports`.

        https://portkey.ai/docs/api-reference/admin-api/data-plane/logs/log-exports-beta/list-log-exports
        """
        query = {"workspace_id": workspace_id}
        return self._list("/logs/exports", LogsExportListResponse, options, query=query, paging="none")

    async def retrieve(self, export_id: str, **options: Unpack[CallOptions]) -> LogsExportRetrieveResponse:
        """Get an export with its status: `GET /logs/exports/{exportId}`.

        https://portkey.ai/docs/api-reference/admin-api/data-plane/logs/log-exports-beta/retrieve-a-log-export
        """
        path = path_of("/logs/exports/{export_id}", export_id=export_id)
        return await self._send("get", path, LogsExportRetrieveResponse, options)

    async def wait(
        self,
        export_id: str,
        *,
        max_wait_seconds: float = 1800,
        poll_interval: float = 5,
        **options: Unpack[CallOptions],
    ) -> LogsExportRetrieveResponse:
        """Wait until an export that was started is finished, and return it: `GET /logs/exports/{export_id}`.

        The status may be "failed" or "stopped" too. Raises PollTimeoutError if it is not finished in time.

        Args:
          max_wait_seconds: Seconds to wait at most.
          poll_interval: Seconds between two requests.
        """
        polling = Polling("log export", poll_interval=poll_interval, max_wait_seconds=max_wait_seconds)
        export: LogsExportRetrieveResponse = await poll_until_done(
            partial(self.retrieve, export_id, **options), polling, anyio.sleep
        )
        return export

    async def update(
        self,
        export_id: str,
        *,
        workspace_id: str | None = None,
        filters: LogExportFiltersParam | None = None,
        requested_data: Sequence[LogField] | None = None,
        **options: Unpack[CallOptions],
    ) -> LogsExportUpdateResponse:
        """Update a draft export: `PUT /logs/exports/{exportId}`. The gateway requires `filters`.

        https://portkey.ai/docs/api-reference/admin-api/data-plane/logs/log-exports-beta/update-a-log-export
        """
        body = {
            "workspace_id": workspace_id,
            "filters": None if filters is None else encode_filters(filters),
            "requested_data": requested_data,
        }
        path = path_of("/logs/exports/{export_id}", export_id=export_id)
        return await self._send("put", path, LogsExportUpdateResponse, options, body=body)

    async def start(self, export_id: str, **options: Unpack[CallOptions]) -> LogsExportStartResponse:
        """Start an export: `POST /logs/exports/{exportId}/start`.

        https://portkey.ai/docs/api-reference/admin-api/data-plane/logs/log-exports-beta/start-a-log-export
        """
        path = path_of("/logs/exports/{export_id}/start", export_id=export_id)
        return await self._send("post", path, LogsExportStartResponse, options)

    async def cancel(self, export_id: str, **options: Unpack[CallOptions]) -> LogsExportCancelResponse:
        """Cancel an export: `POST /logs/exports/{exportId}/cancel`.

        https://portkey.ai/docs/api-reference/admin-api/data-plane/logs/log-exports-beta/cancel-a-log-export
        """
        path = path_of("/logs/exports/{export_id}/cancel", export_id=export_id)
        return await self._send("post", path, LogsExportCancelResponse, options)

    async def download(self, export_id: str, **options: Unpack[CallOptions]) -> LogsExportDownloadResponse:
        """Get the URL of a finished export: `GET /logs/exports/{exportId}/download`.

        The URL alone gives access to the file (JSON lines): fetch it with an HTTP client that sends no credentials.

        https://portkey.ai/docs/api-reference/admin-api/data-plane/logs/log-exports-beta/download-a-log-export
        """
        path = path_of("/logs/exports/{export_id}/download", export_id=export_id)
        return await self._send("get", path, LogsExportDownloadResponse, options)

    async def field_restrictions(
        self, *, workspace_id: str | None = None, **options: Unpack[CallOptions]
    ) -> LogsExportFieldRestrictionsResponse:
        """Get the columns that the organisation excludes from exports: `GET /logs/exports/field-restrictions`.

        https://portkey.ai/docs/product/observability/logs-export
        """
        return await self._send(
            "get",
            "/logs/exports/field-restrictions",
            LogsExportFieldRestrictionsResponse,
            options,
            query={"workspace_id": workspace_id},
        )


class AsyncLogs(AsyncPortkeyResource):
    """Logs of requests, including requests that did not go through the gateway."""

    @resource_property
    def exports(self) -> AsyncExports:
        """Exports of logs."""
        return AsyncExports(self._client)

    async def export(
        self,
        *,
        filters: LogExportFiltersParam | None = None,
        columns: Sequence[LogField] | None = None,
        wait: bool = True,
        progress: Progress | None = None,
        poll_interval: float = 5,
        max_wait: float = 1800,
        on_poll: Callable[[LogsExportRetrieveResponse], object] | None = None,
        description: str | None = None,
        workspace_id: str | None = None,
        id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncLogExport:
        """Create an export of logs, start it, and wait until it is finished; or continue with an earlier export.

        The result has the logs: iterate over it, `save` it, or make a data frame of it. Raises LogExportTimeoutError,
        which has the `export_id`, if the export is not finished in time, LogExportFailedError if it failed or was
        stopped. Other errors after the creation have a note with the id.

        Args:
          filters: Which logs to export. A datetime without a time zone is local time; costs are in cents.
          columns: Which fields of the logs to export; by default all.
          wait: Whether to wait until the export is finished. Without that, `wait()` of the result waits.
          progress: Called with the bytes that were downloaded and with those of the file (None if not known); True
            for a bar, which needs the extra `progress`.
          poll_interval: Seconds between two requests for the status.
          max_wait: Seconds to wait at most.
          on_poll: Called with the export each time that it was received.
          id: Id of an earlier export, which is started if it is a draft. `filters`, `columns`, `description` and
            `workspace_id` are not allowed then.

        https://portkey.ai/docs/product/observability/logs-export
        """
        from portkey_ai.api_resources._async.log_export import AsyncLogExport
        from portkey_ai.api_resources.requests.log_export_options import check_keywords, check_waiting, creation

        check_keywords(options)
        check_waiting(progress, poll_interval, max_wait)
        fields = creation(filters, columns, description, workspace_id, id)
        more = {name: value for name, value in options.items() if name != "extra_body"}
        if fields is not None:
            id = (await self.exports.create(**fields, **options)).id
            if not id:
                raise OpenAIError("logs.export: the gateway named no id for the export that it created")
        export = AsyncLogExport(
            self.exports,
            str(id),
            client=self._client.control_client,
            max_wait=max_wait,
            poll_interval=poll_interval,
            on_poll=on_poll,
            progress=progress,
            options=cast("CallOptions", more),
        )
        try:
            await export.start(is_new=fields is not None)
            return await export.wait() if wait else export
        except Exception as error:
            add_note(error, f"log export {id}: continue with client.logs.export(id={id!r})")
            raise

    async def create(
        self,
        *,
        request: LogRequestParam | None = None,
        response: LogResponseParam | None = None,
        metadata: Mapping[str, object] | None = None,
        **options: Unpack[CallOptions],
    ) -> LogCreateResponse:
        """Write a log of a request that did not go through the gateway: `POST /logs`.

        The gateway requires `request` and `response`; its response is empty.

        Args:
          metadata: Tags, and the trace: `traceId`, `spanId`, `spanName`, `parentSpanId`.

        https://portkey.ai/docs/api-reference/admin-api/data-plane/logs/insert-a-log
        """
        body = {"request": request, "response": response, "metadata": metadata}
        return await self._send("post", "/logs", LogCreateResponse, options, body=body, plane="data")

    async def bulk_create(self, logs: Sequence[LogParam], **options: Unpack[CallOptions]) -> LogCreateResponse:
        """Write several logs with one request: `POST /logs` with a list.

        https://portkey.ai/docs/api-reference/admin-api/data-plane/logs/insert-a-log
        """
        request = request_options("post", "/logs", options)
        if request.json_data is not None:
            raise TypeError("logs.bulk_create: the body is a list, so extra_body and other fields are not allowed")
        request.json_data = [dict(log) for log in logs]
        response: LogCreateResponse = decode_as(
            await self._client_for("data").request(httpx.Response, request), LogCreateResponse
        )
        return response

    async def retrieve(self, log_id: str, **options: Unpack[CallOptions]) -> Log:
        """Get the log of one request: `GET /logs/{logId}`.

        https://portkey.ai/docs/api-reference/admin-api/introduction
        """
        return await self._send("get", path_of("/logs/{log_id}", log_id=log_id), Log, options, plane="data")
