"""`client.analytics`: statistics of the requests that went through the gateway."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.requests.call_options import path_of
from portkey_ai.api_resources.requests.query_filters import iso_datetime, split_keywords
from portkey_ai.api_resources.resource_property import resource_property
from portkey_ai.api_resources.types.analytics_type import (
    AnalyticsGraphResponse,
    AnalyticsGroupResponse,
    AnalyticsSummaryResponse,
    with_graph_name,
)

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Unpack

    from portkey_ai.api_resources.decoding.paging import AsyncListing
    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.api_resources.types.analytics_type import (
        AnalyticsGroupBy,
        AnalyticsGroupOptions,
        AnalyticsOptions,
        AnalyticsPageOptions,
    )
    from portkey_ai.api_resources.types.log_filters_type import Names


def _analytics_query(
    time_of_generation_min: str | datetime, time_of_generation_max: str | datetime, keywords: Mapping[str, object]
) -> tuple[CallOptions, dict[str, object]]:
    """Return the options of the call and its query parameters. Unknown keywords become query parameters."""
    options, filters = split_keywords(keywords)
    if isinstance(filters.get("metadata"), Mapping):
        filters["metadata"] = json.dumps(filters["metadata"])
    bounds = {
        "time_of_generation_min": iso_datetime(time_of_generation_min),
        "time_of_generation_max": iso_datetime(time_of_generation_max),
    }
    return options, {**bounds, **filters}


class AsyncAnalyticsGraphs(AsyncPortkeyResource):
    """Statistics as graphs: a summary and data points, mostly over time.

    Each method covers the requests between two times (a datetime without a time zone is local time) that match the
    other keywords.
    """

    async def _graph(
        self,
        path: str,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        keywords: AnalyticsOptions,
    ) -> AnalyticsGraphResponse:
        options, query = _analytics_query(time_of_generation_min, time_of_generation_max, keywords)
        graph = await self._send("get", f"/analytics/graphs/{path}", AnalyticsGraphResponse, options, query=query)
        return with_graph_name(graph, path)

    async def requests(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsOptions],
    ) -> AnalyticsGraphResponse:
        """Get the number of requests over time: `GET /analytics/graphs/requests`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/graphs-time-series-data/get-requests-data
        """
        return await self._graph("requests", time_of_generation_min, time_of_generation_max, filters)

    async def cost(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsOptions],
    ) -> AnalyticsGraphResponse:
        """Get the cost over time, total and average, in cents: `GET /analytics/graphs/cost`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/graphs-time-series-data/get-cost-data
        """
        return await self._graph("cost", time_of_generation_min, time_of_generation_max, filters)

    async def latency(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsOptions],
    ) -> AnalyticsGraphResponse:
        """Get the latency over time, average and percentiles, in milliseconds: `GET /analytics/graphs/latency`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/graphs-time-series-data/get-latency-data
        """
        return await self._graph("latency", time_of_generation_min, time_of_generation_max, filters)

    async def tokens(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsOptions],
    ) -> AnalyticsGraphResponse:
        """Get the tokens over time, total and average: `GET /analytics/graphs/tokens`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/graphs-time-series-data/get-tokens-data
        """
        return await self._graph("tokens", time_of_generation_min, time_of_generation_max, filters)

    async def users(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsOptions],
    ) -> AnalyticsGraphResponse:
        """Get the number of users (`_user` of the metadata) over time: `GET /analytics/graphs/users`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/graphs-time-series-data/get-users-data
        """
        return await self._graph("users", time_of_generation_min, time_of_generation_max, filters)

    async def users_requests(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsOptions],
    ) -> AnalyticsGraphResponse:
        """Get the requests per user over time: `GET /analytics/graphs/users/requests`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/graphs-time-series-data/get-requests-per-user-data
        """
        return await self._graph("users/requests", time_of_generation_min, time_of_generation_max, filters)

    async def errors(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsOptions],
    ) -> AnalyticsGraphResponse:
        """Get the number of failed requests over time: `GET /analytics/graphs/errors`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/graphs-time-series-data/get-errors-data
        """
        return await self._graph("errors", time_of_generation_min, time_of_generation_max, filters)

    async def errors_rate(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsOptions],
    ) -> AnalyticsGraphResponse:
        """Get the share of failed requests over time: `GET /analytics/graphs/errors/rate`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/graphs-time-series-data/get-error-rate-data
        """
        return await self._graph("errors/rate", time_of_generation_min, time_of_generation_max, filters)

    async def errors_stacks(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsOptions],
    ) -> AnalyticsGraphResponse:
        """Get the failed requests over time by status code, in `stats`: `GET /analytics/graphs/errors/stacks`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/graphs-time-series-data/get-status-code-data
        """
        return await self._graph("errors/stacks", time_of_generation_min, time_of_generation_max, filters)

    async def errors_status_codes(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsOptions],
    ) -> AnalyticsGraphResponse:
        """Get the failed requests by status code: `GET /analytics/graphs/errors/status-codes`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/graphs-time-series-data/get-unique-status-code-data
        """
        return await self._graph("errors/status-codes", time_of_generation_min, time_of_generation_max, filters)

    async def requests_rescued(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsOptions],
    ) -> AnalyticsGraphResponse:
        """Get the requests that a retry or a fallback rescued, over time: `GET /analytics/graphs/requests/rescued`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/graphs-time-series-data/get-rescued-requests-data
        """
        return await self._graph("requests/rescued", time_of_generation_min, time_of_generation_max, filters)

    async def cache_hit_rate(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsOptions],
    ) -> AnalyticsGraphResponse:
        """Get the cache hits over time, and what they saved: `GET /analytics/graphs/cache/hit-rate`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/graphs-time-series-data/get-cache-hit-rate-data
        """
        return await self._graph("cache/hit-rate", time_of_generation_min, time_of_generation_max, filters)

    async def cache_latency(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsOptions],
    ) -> AnalyticsGraphResponse:
        """Get the latency of cached responses over time, in milliseconds: `GET /analytics/graphs/cache/latency`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/graphs-time-series-data/get-cache-hit-latency-data
        """
        return await self._graph("cache/latency", time_of_generation_min, time_of_generation_max, filters)

    async def feedbacks(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsOptions],
    ) -> AnalyticsGraphResponse:
        """Get the feedback over time: `GET /analytics/graphs/feedbacks`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/graphs-time-series-data/get-feedback-data
        """
        return await self._graph("feedbacks", time_of_generation_min, time_of_generation_max, filters)

    async def feedbacks_scores(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsOptions],
    ) -> AnalyticsGraphResponse:
        """Get the feedback by score: `GET /analytics/graphs/feedbacks/scores`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/graphs-time-series-data/get-feedback-score-distribution-data
        """
        return await self._graph("feedbacks/scores", time_of_generation_min, time_of_generation_max, filters)

    async def feedbacks_weighted(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsOptions],
    ) -> AnalyticsGraphResponse:
        """Get the average weighted feedback over time: `GET /analytics/graphs/feedbacks/weighted`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/graphs-time-series-data/get-weighted-feedback-data
        """
        return await self._graph("feedbacks/weighted", time_of_generation_min, time_of_generation_max, filters)

    async def feedbacks_ai_models(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsOptions],
    ) -> AnalyticsGraphResponse:
        """Get the feedback by model: `GET /analytics/graphs/feedbacks/ai-models`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/graphs-time-series-data/get-feedback-per-ai-models-data
        """
        return await self._graph("feedbacks/ai-models", time_of_generation_min, time_of_generation_max, filters)


class AsyncAnalyticsGroups(AsyncPortkeyResource):
    """Statistics by group (user, model, ...), one item per group, in pages."""

    def _groups(
        self,
        path: str,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        keywords: AnalyticsPageOptions,
        more: Mapping[str, object] | None = None,
    ) -> AsyncListing[AnalyticsGroupResponse]:
        options, query = _analytics_query(time_of_generation_min, time_of_generation_max, keywords)
        query = {**query, **(more or {})}
        return self._list(path, AnalyticsGroupResponse, options, query=query, paging="zero_page")

    def users(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsGroupOptions],
    ) -> AsyncListing[AnalyticsGroupResponse]:
        """Get statistics by user (`_user` of the metadata): `GET /analytics/groups/users`.

        https://portkey.ai/docs/api-reference/admin-api/introduction
        """
        return self._groups("/analytics/groups/users", time_of_generation_min, time_of_generation_max, filters)

    def ai_models(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsGroupOptions],
    ) -> AsyncListing[AnalyticsGroupResponse]:
        """Get statistics by model: `GET /analytics/groups/ai-models`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/groups-paginated-data/get-model-grouped-data
        """
        return self._groups("/analytics/groups/ai-models", time_of_generation_min, time_of_generation_max, filters)

    def workspaces(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsGroupOptions],
    ) -> AsyncListing[AnalyticsGroupResponse]:
        """Get statistics by workspace: `GET /analytics/groups/workspaces`.

        https://portkey.ai/docs/api-reference/admin-api/introduction
        """
        return self._groups("/analytics/groups/workspaces", time_of_generation_min, time_of_generation_max, filters)

    def metadata(
        self,
        metadata_key: str,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsGroupOptions],
    ) -> AsyncListing[AnalyticsGroupResponse]:
        """Get statistics by the values of a metadata key: `GET /analytics/groups/metadata/{metadataKey}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/groups-paginated-data/get-metadata-grouped-data
        """
        path = path_of("/analytics/groups/metadata/{metadata_key}", metadata_key=metadata_key)
        return self._groups(path, time_of_generation_min, time_of_generation_max, filters)

    def group_by(
        self,
        group_by: AnalyticsGroupBy,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        columns: Names | None = None,
        include_total: bool | None = None,
        **filters: Unpack[AnalyticsPageOptions],
    ) -> AsyncListing[AnalyticsGroupResponse]:
        """Get statistics by another property of the requests: `GET /analytics/groups/{group_by}`.

        Args:
          columns: The statistics that each group has.
          include_total: Whether the response has the number of groups.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/groups-paginated-data/get-provider-grouped-data
        """
        path = path_of("/analytics/groups/{group_by}", group_by=group_by)
        more = {"columns": columns, "include_total": include_total}
        return self._groups(path, time_of_generation_min, time_of_generation_max, filters, more)


class AsyncAnalyticsSummary(AsyncPortkeyResource):
    """Statistics of a whole period."""

    async def cache(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsOptions],
    ) -> AnalyticsSummaryResponse:
        """Get a summary of cache use: `GET /analytics/summary/cache`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/summary/get-all-cache-data
        """
        options, query = _analytics_query(time_of_generation_min, time_of_generation_max, filters)
        return await self._send("get", "/analytics/summary/cache", AnalyticsSummaryResponse, options, query=query)


class AsyncAnalytics(AsyncPortkeyResource):
    """Statistics of the requests that went through the gateway."""

    @resource_property
    def graphs(self) -> AsyncAnalyticsGraphs:
        """Statistics as graphs."""
        return AsyncAnalyticsGraphs(self._client)

    @resource_property
    def groups(self) -> AsyncAnalyticsGroups:
        """Statistics by group."""
        return AsyncAnalyticsGroups(self._client)

    @resource_property
    def summary(self) -> AsyncAnalyticsSummary:
        """Statistics of a whole period."""
        return AsyncAnalyticsSummary(self._client)
