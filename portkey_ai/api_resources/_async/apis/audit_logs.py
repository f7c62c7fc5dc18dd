"""`client.audit_logs`: the changes in an organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.requests.query_filters import iso_datetime
from portkey_ai.api_resources.types.audit_logs_type import AuditLogListResponse

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Unpack

    from portkey_ai.api_resources.decoding.paging import AsyncListing
    from portkey_ai.api_resources.requests.call_options import CallOptions


class AsyncAuditLogs(AsyncPortkeyResource):
    """Changes in an organisation, and who made them."""

    def list(
        self,
        *,
        start_time: str | datetime,
        end_time: str | datetime,
        organisation_id: str | None = None,
        method: Literal["POST", "PUT", "DELETE"] | None = None,
        uri: str | None = None,
        request_id: str | None = None,
        user_id: str | None = None,
        user_type: Literal["user", "api_key"] | None = None,
        workspace_id: str | None = None,
        response_status_code: int | None = None,
        resource_type: str | None = None,
        action: str | None = None,
        client_ip: str | None = None,
        country: str | None = None,
        current_page: int | None = None,
        page_size: int | None = None,
        organization_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[AuditLogListResponse]:
        """List the changes between two times: `GET /audit-logs`.

        The gateway requires the organisation. A datetime without a time zone is local time.

        Args:
          current_page: Counts from 0.
          page_size: At most 100.
          organization_id: The same as organisation_id.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/audit-logs/list-audit-logs
        """
        query = {
            "start_time": iso_datetime(start_time),
            "end_time": iso_datetime(end_time),
            "organisation_id": organization_id if organisation_id is None else organisation_id,
            "method": method,
            "uri": uri,
            "request_id": request_id,
            "user_id": user_id,
            "user_type": user_type,
            "workspace_id": workspace_id,
            "response_status_code": response_status_code,
            "resource_type": resource_type,
            "action": action,
            "client_ip": client_ip,
            "country": country,
            "current_page": current_page,
            "page_size": page_size,
        }
        return self._list("/audit-logs", AuditLogListResponse, options, query=query, paging="records_page")
