"""Plot the results of `client.analytics`, for `plot()`."""

from __future__ import annotations

from datetime import timezone
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from .analytics_frames import graph_frame
from .data_frames import frame_of
from .optional_packages import optional_package
from .plot_style import COLORS, finish, new_axes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes

    from portkey_ai.api_resources.types.analytics_type import (
        AnalyticsGraphResponse,
        AnalyticsGroupResponse,
        AnalyticsSummaryResponse,
    )


class Look(NamedTuple):
    """How a graph is drawn: title, label of the values with their unit, and columns."""

    title: str
    values: str
    columns: tuple[str, ...] = ("total",)
    """Empty for all columns."""
    stacked: bool = False


# By the path below `/analytics/graphs/`.
LOOKS = {
    "requests": Look("Requests", "Requests"),
    "cost": Look("Cost", "Cost (cents)"),
    "latency": Look("Latency", "Latency (ms)", ("p50", "p90", "p99")),
    "tokens": Look("Tokens", "Tokens"),
    "users": Look("Users", "Users"),
    "users/requests": Look("Requests per user", "Requests", ("avg",)),
    "errors": Look("Failed requests", "Requests"),
    "errors/rate": Look("Share of failed requests", "Failed requests (%)", ("rate",)),
    "errors/stacks": Look("Failed requests by status", "Requests", (), stacked=True),
    "errors/status-codes": Look("Failed requests by status", "Requests", ("count",)),
    "requests/rescued": Look("Rescued requests", "Requests", (), stacked=True),
    "cache/hit-rate": Look("Cache hits", "Requests", ("simple_hits", "semantic_hits"), stacked=True),
    "cache/latency": Look("Latency of cached responses", "Latency (ms)", ("avg",)),
    "feedbacks": Look("Feedback", "Feedback"),
    "feedbacks/scores": Look("Feedback by score", "Feedback"),
    "feedbacks/weighted": Look("Weighted feedback", "Average weighted feedback", ("avg",)),
    "feedbacks/ai-models": Look("Feedback by model", "Feedback"),
}
_NAMES = {"status_code": "Status", "ai_model": "Model", "score": "Score"}
_UNITS = {"cost": "cents", "avg_latency": "ms", "cache_speedup": "%", "rate": "%", "latency": "ms"}
_MOST_GROUPS = 20


def plot_graph(graph: AnalyticsGraphResponse, name: str, ax: Axes | None, columns: Sequence[str] | None) -> Axes:
    """Draw a graph over time as lines or stacked bars, any other graph as bars."""
    frame: Any = graph_frame(graph)
    look = LOOKS.get(name, Look("", "", ()))
    chosen = _chosen(frame, columns or look.columns, is_wish=columns is not None)
    values = look.values if columns is None else ", ".join(map(labelled, chosen))
    axes: Any = new_axes(ax)
    draw = _over_time if frame.index.name == "timestamp" else _bars
    draw(frame[chosen], axes, look, values)
    return cast("Axes", axes)


def plot_groups(groups: AnalyticsGroupResponse, ax: Axes | None, column: str | None) -> Axes:
    """Draw one column of the groups as horizontal bars, the largest first."""
    frame: Any = frame_of(groups.items())
    numbers = [name for name in _numeric(frame) if name != "status_code"]
    chosen = _chosen(
        frame, [column or ("requests" if "requests" in numbers else numbers[0])] if numbers else [], is_wish=True
    )
    names = [name for name in frame.columns if name not in numbers and name not in ("object", "last_seen")]
    axes: Any = new_axes(ax)
    for value in chosen:
        rows = frame.assign(**{value: _numbers(frame[value])}).sort_values(value, ascending=False).head(_MOST_GROUPS)
        labels = [_short(row) for row in (rows[names[0]] if names else rows.index)]
        axes.barh(range(len(rows)), rows[value], color=COLORS[0], height=0.7)
        axes.set_yticks(range(len(rows)), labels)
        axes.invert_yaxis()
    by = labelled(str(names[0])).lower() if names else "group"
    finish(axes, title=f"{_words(chosen[0])} by {by}" if chosen else "", x=labelled(chosen[0]) if chosen else "", y="",
           series=1, grid="x")  # fmt: skip
    return cast("Axes", axes)


def plot_summary(response: AnalyticsSummaryResponse, ax: Axes | None) -> Axes:
    """Draw how many responses came from the cache, and how many did not."""
    summary = response.summary
    hits = (summary.hits if summary else None) or 0
    misses = max(((summary.total_requests if summary else None) or 0) - hits, 0)
    axes: Any = new_axes(ax)
    axes.barh([0, 1], [hits, misses], color=COLORS[:2], height=0.6)
    axes.set_yticks([0, 1], ["From the cache", "Not cached"])
    axes.invert_yaxis()
    finish(axes, title="Cache", x="Requests", y="", series=1, grid="x")
    return cast("Axes", axes)


def labelled(column: str) -> str:
    """Return the label of an axis for a column, with its unit: "Cost (cents)"."""
    unit = _UNITS.get(column)
    return f"{_words(column)} ({unit})" if unit else _words(column)


def _words(column: str) -> str:
    text = _NAMES.get(column) or str(column).replace("_", " ")
    return text if text.isupper() or text[:1] == "p" and text[1:].isdecimal() else text[:1].upper() + text[1:]


def _short(label: Any) -> str:
    text = str(label)
    return text if len(text) <= 40 else f"{text[:39]}…"


def _numbers(column: Any) -> Any:
    return optional_package("pandas", extra="analytics").to_numeric(column, errors="coerce")


def _numeric(frame: Any) -> list[str]:
    """Return the names of the columns with numbers only."""
    types = optional_package("pandas.api.types", extra="analytics")
    return [
        name for name in frame.columns if types.is_numeric_dtype(frame[name]) and not types.is_bool_dtype(frame[name])
    ]


def _chosen(frame: Any, columns: Sequence[str], *, is_wish: bool) -> list[str]:
    """Return the columns to draw. Raises ValueError if a given column does not exist."""
    numbers = _numeric(frame)
    if is_wish and len(frame):
        missing = [name for name in columns if name not in numbers]
        if missing:
            raise ValueError(f"columns: {missing[0]!r} is not a column of numbers (there are {', '.join(numbers)})")
    return [name for name in columns or numbers if name in numbers] or ([] if is_wish else numbers)


def _with_gaps(frame: Any) -> Any:
    """Return the frame with an empty row in each gap, so that no line joins points on both sides of it."""
    times: Any = frame.index
    steps: Any = times[1:] - times[:-1]
    if not len(steps) or not times.is_monotonic_increasing or not times.is_unique:
        return frame
    wide = steps > 1.5 * steps.min()
    middles = times[:-1][wide] + steps[wide] / 2
    return frame.reindex(times.append(middles).sort_values())


def _over_time(frame: Any, ax: Any, look: Look, values: str) -> None:
    dates = optional_package("matplotlib.dates", extra="analytics")
    times: Any = frame.index
    moments = times.to_pydatetime()
    columns: list[str] = list(frame.columns)
    if look.stacked:
        # Bars as wide as the shortest step between two points; a day for a single point.
        steps = times.to_series().diff().dropna()
        width = steps.min().total_seconds() / 86400 if len(steps) else 1
        below: Any = 0
        for number, name in enumerate(columns):
            heights = frame[name].fillna(0)
            ax.bar(moments, heights, 0.85 * width, bottom=below, label=_words(name), color=_color(number))
            below = heights + below
    else:
        frame = _with_gaps(frame)
        moments = frame.index.to_pydatetime()
        for number, name in enumerate(columns):
            style: dict[str, Any] = {"color": _color(number), "linestyle": ("-", "--", ":")[number % 3]}
            ax.plot(moments, frame[name], label=_words(name), marker="o", markersize=3.5, linewidth=1.8, **style)
    locator = dates.AutoDateLocator(tz=timezone.utc)
    ax.xaxis.set_major_locator(locator)
    ax.xaxis.set_major_formatter(dates.ConciseDateFormatter(locator, tz=timezone.utc))
    if len(frame) and (frame.min(skipna=True) >= 0).all():
        ax.set_ylim(bottom=0)
    finish(ax, title=look.title, x="Time (UTC)", y=values, series=len(columns), grid="y")


def _bars(frame: Any, ax: Any, look: Look, values: str) -> None:
    columns: list[str] = list(frame.columns)
    width = 0.8 / max(len(columns), 1)
    for number, name in enumerate(columns):
        places = [place - 0.4 + width * (number + 0.5) for place in range(len(frame))]
        ax.bar(places, frame[name], width, label=_words(name), color=_color(number))
    ax.set_xticks(range(len(frame)), [_short(label) for label in frame.index])
    if len(frame) > 6 or any(len(str(label)) > 10 for label in frame.index):
        ax.tick_params(axis="x", rotation=30)
        for label in ax.get_xticklabels():
            label.set_horizontalalignment("right")
    finish(ax, title=look.title, x=_words(str(frame.index.name or "")), y=values, series=len(columns), grid="y")


def _color(number: int) -> str:
    return COLORS[number % len(COLORS)]
