"""`client.analytics`: figures of the requests that went through the gateway."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.requests.call_options import path_of
from portkey_ai.api_resources.requests.query_filters import moment, split_keywords
from portkey_ai.api_resources.types.analytics_type import (
    AnalyticsGraphResponse,
    AnalyticsGroupResponse,
    AnalyticsSummaryResponse,
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
    """The options of the call and the query, from what every method here takes; unknown keywords are asked, too."""
    options, filters = split_keywords(keywords)
    if isinstance(filters.get("metadata"), Mapping):
        filters["metadata"] = json.dumps(filters["metadata"])
    bounds = {
        "time_of_generation_min": moment(time_of_generation_min),
        "time_of_generation_max": moment(time_of_generation_max),
    }
    return options, {**bounds, **filters}


class AsyncAnalyticsGraphs(AsyncPortkeyResource):
    """Figures over time, or by another measure: a summary and the points of a graph.

    Every method counts the requests between two moments (a datetime without a time zone is local time) that the other
    keywords select.
    """

    async def _graph(
        self,
        path: str,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        keywords: AnalyticsOptions,
    ) -> AnalyticsGraphResponse:
        options, query = _analytics_query(time_of_generation_min, time_of_generation_max, keywords)
        return await self._send("get", f"/analytics/graphs/{path}", AnalyticsGraphResponse, options, query=query)

    async def requests(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsOptions],
    ) -> AnalyticsGraphResponse:
        """Requests over time: `GET /analytics/graphs/requests`.

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
        """What requests cost over time, in cents, in total and on average: `GET /analytics/graphs/cost`.

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
        """Latency over time in milliseconds, on average and by percentiles: `GET /analytics/graphs/latency`.

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
        """Tokens over time, in total and on average: `GET /analytics/graphs/tokens`.

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
        """Users over time, as metadata's `_user` names them: `GET /analytics/graphs/users`.

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
        """Requests per user over time: `GET /analytics/graphs/users/requests`.

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
        """Requests that failed over time: `GET /analytics/graphs/errors`.

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
        """The share of requests that failed over time: `GET /analytics/graphs/errors/rate`.

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
        """Failures over time by status code, in `stats`: `GET /analytics/graphs/errors/stacks`.

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
        """Failures by status code, not over time: `GET /analytics/graphs/errors/status-codes`.

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
        """Requests over time that a retry or a fallback rescued: `GET /analytics/graphs/requests/rescued`.

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
        """Answers over time that came from the cache, and what that saved: `GET /analytics/graphs/cache/hit-rate`.

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
        """Latency over time of answers from the cache, in milliseconds: `GET /analytics/graphs/cache/latency`.

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
        """Feedback over time: `GET /analytics/graphs/feedbacks`.

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
        """Feedback by its score, not over time: `GET /analytics/graphs/feedbacks/scores`.

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
        """Weighted feedback over time, on average: `GET /analytics/graphs/feedbacks/weighted`.

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
        """Feedback by model, not over time: `GET /analytics/graphs/feedbacks/ai-models`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/graphs-time-series-data/get-feedback-per-ai-models-data
        """
        return await self._graph("feedbacks/ai-models", time_of_generation_min, time_of_generation_max, filters)


class AsyncAnalyticsGroups(AsyncPortkeyResource):
    """Figures by user, model, ...: one item a group, in pages."""

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
        """Figures by user, as metadata's `_user` names them: `GET /analytics/groups/users`.

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
        """Figures by model: `GET /analytics/groups/ai-models`.

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
        """Figures by workspace: `GET /analytics/groups/workspaces`.

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
        """Figures by the values that a key of the metadata has: `GET /analytics/groups/metadata/{metadataKey}`.

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
        """Figures by another property of the requests: `GET /analytics/groups/{group_by}`.

        Args:
          columns: The figures that the groups have.
          include_total: Whether the answer says how many groups there are.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/groups-paginated-data/get-provider-grouped-data
        """
        path = path_of("/analytics/groups/{group_by}", group_by=group_by)
        more = {"columns": columns, "include_total": include_total}
        return self._groups(path, time_of_generation_min, time_of_generation_max, filters, more)


class AsyncAnalyticsSummary(AsyncPortkeyResource):
    """Figures of a time as a whole."""

    async def cache(
        self,
        *,
        time_of_generation_min: str | datetime,
        time_of_generation_max: str | datetime,
        **filters: Unpack[AnalyticsOptions],
    ) -> AnalyticsSummaryResponse:
        """What the cache did: `GET /analytics/summary/cache`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics/summary/get-all-cache-data
        """
        options, query = _analytics_query(time_of_generation_min, time_of_generation_max, filters)
        return await self._send("get", "/analytics/summary/cache", AnalyticsSummaryResponse, options, query=query)


class AsyncAnalytics(AsyncPortkeyResource):
    """Figures of the requests that went through the gateway."""

    @cached_property
    def graphs(self) -> AsyncAnalyticsGraphs:
        """Figures over time."""
        return AsyncAnalyticsGraphs(self._client)

    @cached_property
    def groups(self) -> AsyncAnalyticsGroups:
        """Figures by user, model, ..."""
        return AsyncAnalyticsGroups(self._client)

    @cached_property
    def summary(self) -> AsyncAnalyticsSummary:
        """Figures of a time as a whole."""
        return AsyncAnalyticsSummary(self._client)
