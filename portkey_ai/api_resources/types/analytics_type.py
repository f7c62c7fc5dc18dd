"""Parameters and responses of `client.analytics`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Optional, Union

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage
from portkey_ai.api_resources.gateway_response import slot_value
from portkey_ai.api_resources.requests.call_options import CallOptions

from .log_filters_type import LogSelection, Names
from .mapping_model import NestedMappingModel

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from pandas import DataFrame  # pyright: ignore[reportMissingTypeStubs]

AnalyticsGroupBy = Literal["ai_service", "model", "status_code", "api_key", "config", "workspace", "provider", "prompt"]

Number = Union[int, float]


class AnalyticsOptions(LogSelection, CallOptions, total=False):
    """Which requests to include, and the options of the call."""

    api_key_ids: Optional[Names]
    span_id: Optional[Names]
    metadata: Optional[Union[str, Mapping[str, object]]]
    """Only requests with this metadata, as a mapping or as JSON text."""
    cache_status: Optional[Names]


class AnalyticsPageOptions(AnalyticsOptions, total=False):
    """`AnalyticsOptions`, and which page of the groups."""

    current_page: Optional[int]
    """Counts from 0."""
    page_size: Optional[int]
    order_by: Optional[str]
    order_by_type: Optional[Literal["asc", "desc"]]


class AnalyticsGroupOptions(AnalyticsPageOptions, total=False):
    """`AnalyticsPageOptions`, and which columns the groups have."""

    columns: Optional[Names]
    include_total: Optional[bool]


class AnalyticsGraphSummary(NestedMappingModel):
    """Statistics of the whole period. The fields depend on the graph."""

    total: Optional[Number] = None
    avg: Optional[Number] = None
    unique: Optional[Number] = None
    rate: Optional[Number] = None
    p50: Optional[Number] = None
    p90: Optional[Number] = None
    p99: Optional[Number] = None
    total_errors: Optional[int] = None
    unique_error_codes: Optional[int] = None
    retry: Optional[int] = None
    """Requests that a retry rescued."""
    fallback: Optional[int] = None
    """Requests that a fallback rescued."""


class AnalyticsStatusCount(BaseModel):
    response_status_code: Optional[int] = None
    count: Optional[int] = None


class AnalyticsRetryCount(BaseModel):
    retry_success_count: Optional[int] = None
    """The number of retries."""
    count: Optional[int] = None


class AnalyticsDataPoint(NestedMappingModel):
    """A data point of a graph. The fields depend on the graph."""

    timestamp: Optional[str] = None
    total: Optional[Number] = None
    avg: Optional[Number] = None
    rate: Optional[Number] = None
    p50: Optional[Number] = None
    p90: Optional[Number] = None
    p99: Optional[Number] = None
    status_code: Optional[int] = None
    count: Optional[int] = None
    stats: Optional[list[AnalyticsStatusCount]] = None
    retry: Optional[list[AnalyticsRetryCount]] = None
    fallback: Optional[int] = None
    simple_hits: Optional[int] = None
    semantic_hits: Optional[int] = None
    cumulative_simple_cache_savings: Optional[Number] = None
    cumulative_semantic_cache_savings: Optional[Number] = None
    score: Optional[Number] = None
    ai_model: Optional[str] = None
    avg_weighted_feedback: Optional[Number] = None


class AnalyticsGraphResponse(BaseModel):
    __slots__ = ("_graph",)
    __kept_slots__: ClassVar[tuple[str, ...]] = (*BaseModel.__kept_slots__, "_graph")

    summary: Optional[AnalyticsGraphSummary] = None
    data_points: list[AnalyticsDataPoint] = []
    object: Optional[str] = None

    def to_pandas(self) -> DataFrame:
        """Return the data points, by time in UTC or by what else they are about (status code, score, model).

        Costs are in cents, latencies in ms, rates in percent. Needs the extra `analytics`, else raises ImportError.
        """
        from portkey_ai.api_resources.tables.analytics_frames import graph_frame

        return graph_frame(self)

    def plot(self, ax: Optional[Axes] = None, *, columns: Optional[Sequence[str]] = None) -> Axes:
        """Draw the data points with matplotlib; return the axes.

        Needs the extra `analytics`, else raises ImportError. Raises ValueError for a column without numbers.

        Args:
          ax: Where to draw; by default in a new figure.
          columns: Which columns of `to_pandas()` to draw; by default those that the graph is about.
        """
        from portkey_ai.api_resources.tables.analytics_plots import plot_graph

        return plot_graph(self, slot_value(self, "_graph", ""), ax, columns)


def with_graph_name(response: AnalyticsGraphResponse, name: str) -> AnalyticsGraphResponse:
    """Set which graph a response is, which it does not say itself: title and unit of its plot depend on it."""
    object.__setattr__(response, "_graph", name)
    return response


class AnalyticsGroup(NestedMappingModel):
    """Statistics of one group. The fields depend on the grouping. Numbers in strings become numbers."""

    user: Optional[str] = None
    ai_model: Optional[str] = None
    metadata_value: Optional[str] = None
    requests: Optional[Number] = None
    cost: Optional[Number] = None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleMethodOverride]
    avg_tokens: Optional[Number] = None
    avg_weighted_feedback: Optional[Number] = None
    requests_with_feedback: Optional[Number] = None
    last_seen: Optional[str] = None
    object: Optional[str] = None


class AnalyticsGroupResponse(PortkeyPage[AnalyticsGroup]):
    object: Optional[str] = None
    total: Optional[int] = None
    """Groups on all pages."""
    data: list[AnalyticsGroup] = []

    def plot(self, ax: Optional[Axes] = None, *, column: Optional[str] = None) -> Axes:
        """Draw the groups of this page with matplotlib, the 20 largest as bars; return the axes.

        Needs the extra `analytics`, else raises ImportError. Raises ValueError for a column without numbers.

        Args:
          ax: Where to draw; by default in a new figure.
          column: Which column of `to_pandas()` to draw: by default `requests`. `cost` is in cents.
        """
        from portkey_ai.api_resources.tables.analytics_plots import plot_groups

        return plot_groups(self, ax, column)


class AnalyticsCacheSummary(NestedMappingModel):
    hits: Optional[int] = None
    avg_latency: Optional[Number] = None
    """Milliseconds."""
    total_requests: Optional[int] = None
    cache_speedup: Optional[Number] = None
    """How much faster cached responses are, in percent."""


class AnalyticsSummaryResponse(BaseModel):
    summary: Optional[AnalyticsCacheSummary] = None
    object: Optional[str] = None

    def to_pandas(self) -> DataFrame:
        """Return the statistics as one row. Needs the extra `analytics`, else raises ImportError."""
        from portkey_ai.api_resources.tables.analytics_frames import summary_frame

        return summary_frame(self)

    def plot(self, ax: Optional[Axes] = None) -> Axes:
        """Draw with matplotlib how many requests were served from the cache, and how many were not; return the axes.

        Needs the extra `analytics`, else raises ImportError. `ax`: where to draw; by default in a new figure.
        """
        from portkey_ai.api_resources.tables.analytics_plots import plot_summary

        return plot_summary(self, ax)
