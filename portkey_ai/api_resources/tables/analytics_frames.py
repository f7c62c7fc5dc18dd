"""Convert the results of `client.analytics` to pandas data frames, for `to_pandas()`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from .data_frames import frame_of, times_of
from .optional_packages import optional_package

if TYPE_CHECKING:
    from pandas import DataFrame  # pyright: ignore[reportMissingTypeStubs]

    from portkey_ai.api_resources.types.analytics_type import AnalyticsGraphResponse, AnalyticsSummaryResponse

INDEXES = ("timestamp", "status_code", "score", "ai_model")
"""The index of a graph's data points is the first of these fields that they have."""


def graph_frame(graph: AnalyticsGraphResponse) -> DataFrame:
    """Return the data points of a graph, indexed by time or by another field.

    The counts by status code and by number of retries, which are lists inside the points, become columns.
    """
    pandas = optional_package("pandas", extra="analytics")
    rows = [_row(point) for point in graph.data_points]
    # Missing counts are zero; other missing values stay missing.
    counted = {name for _, counts in rows for name in counts}
    frame = pandas.DataFrame(
        [{**row, **{name: counts.get(name, 0) for name in sorted(counted)}} for row, counts in rows]
    )
    index = next((name for name in INDEXES if name in frame), None)
    if index is None:
        return cast("DataFrame", frame)
    if index == "timestamp":
        frame[index] = times_of(frame[index])
        return cast("DataFrame", frame.set_index(index).sort_index())
    return cast("DataFrame", frame.set_index(index))


def _row(point: Any) -> tuple[dict[str, Any], dict[str, int]]:
    """Return the plain values of a data point, and the counts of its lists."""
    values = dict(point.items())
    stats: Any = values.pop("stats", None)
    retries: Any = values.pop("retry", None)
    counts = {str(each.response_status_code): each.count or 0 for each in stats or ()}
    if isinstance(retries, list):
        counts |= {f"retry_{each.retry_success_count}": each.count or 0 for each in cast("Any", retries)}
    elif retries is not None:
        values["retry"] = retries
    return values, counts


def summary_frame(response: AnalyticsSummaryResponse) -> DataFrame:
    """Return the statistics of a period as one row."""
    return frame_of([] if response.summary is None else [response.summary])
