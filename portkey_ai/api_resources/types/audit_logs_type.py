"""Responses of `client.audit_logs`."""

from __future__ import annotations

from typing import ClassVar, Optional

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage


class AuditLog(BaseModel):
    """A change in an organisation."""

    timestamp: Optional[str] = None
    method: Optional[str] = None
    uri: Optional[str] = None
    request_id: Optional[str] = None
    request_body: Optional[str] = None
    """JSON text, as the query and the headers are."""
    query_params: Optional[str] = None
    request_headers: Optional[str] = None
    user_id: Optional[str] = None
    user_type: Optional[str] = None
    """user or api_key."""
    organisation_id: Optional[str] = None
    workspace_id: Optional[str] = None
    response_status_code: Optional[int] = None
    resource_type: Optional[str] = None
    action: Optional[str] = None
    client_ip: Optional[str] = None
    country: Optional[str] = None


class AuditLogListResponse(PortkeyPage[AuditLog]):
    items_field: ClassVar[str] = "records"

    object: Optional[str] = None
    total: Optional[int] = None
    records: list[AuditLog] = []
