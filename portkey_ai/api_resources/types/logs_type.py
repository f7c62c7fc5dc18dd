"""Parameters and responses of `client.logs` and its exports."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional, Union

from typing_extensions import Required, TypedDict

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage

from .mapping_model import NestedMappingModel

Number = Union[int, float]


class LogRequestParam(TypedDict, total=False):
    """The request to log."""

    url: Required[str]
    body: Required[object]
    method: str
    headers: Mapping[str, str]
    provider: str


class LogResponseParam(TypedDict, total=False):
    """The response to log."""

    body: Required[object]
    status: int
    headers: Mapping[str, str]
    response_time: int
    """Milliseconds."""
    streamingMode: bool
    time: int


class LogParam(TypedDict, total=False):
    """A log to write: a request that did not go through the gateway."""

    request: Required[LogRequestParam]
    response: Required[LogResponseParam]
    metadata: Mapping[str, object]
    """Tags, and the trace: `traceId`, `spanId`, `spanName`, `parentSpanId`."""


LogField = Literal[
    "id", "trace_id", "created_at", "request", "response", "is_success", "ai_org", "ai_model", "req_units", "res_units",
    "total_units", "request_url", "cost", "cost_currency", "response_time", "response_status_code", "mode", "config",
    "prompt_slug", "metadata",
]  # fmt: skip
"""A column of an export."""


class LogCreateResponse(BaseModel):
    """A response without fields."""


class LogExchange(BaseModel):
    """A request or a response at one stage of processing."""

    url: Optional[str] = None
    method: Optional[str] = None
    headers: Optional[dict[str, str]] = None
    body: Optional[Any] = None


class LogRequest(LogExchange):
    portkeyHeaders: Optional[dict[str, str]] = None


class LogResponse(BaseModel):
    status: Optional[int] = None
    headers: Optional[dict[str, str]] = None
    body: Optional[Any] = None
    responseTime: Optional[int] = None
    """Milliseconds."""
    lastUsedOptionJsonPath: Optional[str] = None
    """Path of the target in the config that was used."""


class LogMetrics(BaseModel):
    id: Optional[str] = None
    organisation_id: Optional[str] = None
    organisation_name: Optional[str] = None
    workspace_slug: Optional[str] = None
    api_key_id: Optional[str] = None
    virtual_key: Optional[str] = None
    created_at: Optional[str] = None
    is_success: Optional[bool] = None
    mode: Optional[str] = None
    ai_org: Optional[str] = None
    ai_model: Optional[str] = None
    req_units: Optional[Number] = None
    res_units: Optional[Number] = None
    total_units: Optional[Number] = None
    cost: Optional[float] = None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleMethodOverride]
    """Cents."""
    cost_currency: Optional[str] = None
    request_url: Optional[str] = None
    request_method: Optional[str] = None
    response_status_code: Optional[int] = None
    is_proxy_call: Optional[bool] = None
    stream_mode: Optional[int] = None
    cache_status: Optional[str] = None
    cache_type: Optional[str] = None
    retry_success_count: Optional[int] = None
    last_used_option_index: Optional[int] = None
    config: Optional[str] = None
    config_id: Optional[str] = None
    config_version_id: Optional[str] = None
    prompt_id: Optional[str] = None
    prompt_slug: Optional[str] = None
    prompt_version_id: Optional[str] = None
    trace_id: Optional[str] = None
    internal_trace_id: Optional[str] = None
    span_id: Optional[str] = None
    span_name: Optional[str] = None
    parent_span_id: Optional[str] = None
    source: Optional[str] = None
    runtime: Optional[str] = None
    runtime_version: Optional[str] = None
    sdk_version: Optional[str] = None
    log_store_file_path_format: Optional[str] = None
    response_time: Optional[Number] = None
    """Milliseconds, as its parts are."""
    request_parsing_time: Optional[Number] = None
    pre_processing_time: Optional[Number] = None
    cache_processing_time: Optional[Number] = None
    response_parsing_time: Optional[Number] = None
    gateway_processing_time: Optional[Number] = None
    upstream_response_time: Optional[Number] = None

    @property
    def metadata(self) -> dict[str, Optional[str]]:
        """Return the request's tags, which the API returns as two lists, `metadata.key` and `metadata.value`."""
        keys: list[Optional[str]] = self.get("metadata.key") or []
        values: list[Optional[str]] = self.get("metadata.value") or []
        return {key: value for key, value in zip(keys, values, strict=False) if key is not None}


class Log(BaseModel):
    """The log of one request."""

    organisation_id: Optional[str] = None
    created_at: Optional[str] = None
    request: Optional[LogRequest] = None
    response: Optional[LogResponse] = None
    metrics: Optional[LogMetrics] = None
    transformedRequest: Optional[LogExchange] = None
    finalUntransformedRequest: Optional[LogExchange] = None
    originalResponse: Optional[LogExchange] = None

    @property
    def id(self) -> Optional[str]:
        """Return the field `_id` of the response."""
        value: Optional[str] = self.get("_id")
        return value


class LogsExportFilters(NestedMappingModel):
    """Which logs the export has. Unknown filters are kept unchanged."""

    time_of_generation_min: Optional[str] = None
    time_of_generation_max: Optional[str] = None
    total_units_min: Optional[Number] = None
    total_units_max: Optional[Number] = None
    cost_min: Optional[Number] = None
    cost_max: Optional[Number] = None
    ai_model: Optional[str] = None
    prompt_token_min: Optional[Number] = None
    prompt_token_max: Optional[Number] = None
    completion_token_min: Optional[Number] = None
    completion_token_max: Optional[Number] = None
    status_code: Optional[str] = None
    metadata: Optional[dict[str, Any]] = None
    ai_org_model: Optional[str] = None
    weighted_feedback_min: Optional[Number] = None
    weighted_feedback_max: Optional[Number] = None
    virtual_keys: Optional[str] = None
    trace_id: Optional[str] = None
    configs: Optional[str] = None
    workspace_slug: Optional[str] = None
    prompt_slug: Optional[str] = None
    page_size: Optional[Number] = None
    current_page: Optional[Number] = None


class LogsExportRetrieveResponse(BaseModel):
    """An export of logs."""

    id: Optional[str] = None
    organisation_id: Optional[str] = None
    workspace_id: Optional[str] = None
    filters: Optional[LogsExportFilters] = None
    requested_data: Optional[list[str]] = None
    status: Optional[str] = None
    """draft, in_progress, success, failed or stopped."""
    description: Optional[str] = None
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None
    created_by: Optional[str] = None
    object: Optional[str] = None


class LogsExportListResponse(PortkeyPage[LogsExportRetrieveResponse]):
    object: Optional[str] = None
    total: Optional[int] = None
    data: list[LogsExportRetrieveResponse] = []


class LogsExportCreateResponse(BaseModel):
    id: Optional[str] = None
    total: Optional[int] = None
    """The number of logs that match the filters."""
    object: Optional[str] = None


class LogsExportUpdateResponse(LogsExportCreateResponse):
    pass


class LogsExportStartResponse(BaseModel):
    message: Optional[str] = None
    object: Optional[str] = None


class LogsExportCancelResponse(LogsExportStartResponse):
    pass


class LogsExportDownloadResponse(BaseModel):
    signed_url: Optional[str] = None
    """The URL of the export, as JSON lines."""

    @property
    def url(self) -> Optional[str]:
        """Another name of `signed_url`."""
        return self.signed_url


class LogsExportFieldRestrictionsResponse(BaseModel):
    """The columns that an organisation excludes from exports. Its fields are not documented: use item access."""
