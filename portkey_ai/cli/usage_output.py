"""The output of `portkey usage`: tables, JSON and plots."""

from __future__ import annotations

import os
import sys
from datetime import datetime, timezone
from functools import partial
from typing import TYPE_CHECKING, Any, get_args

from .failures import UsageError
from .output import note, show_rows, write_json
from .terminal_plot import number, plot_groups, plot_over_time

if TYPE_CHECKING:
    from collections.abc import Callable

    from portkey_ai import Portkey

_COLUMNS = {"requests": ("total",), "cost": ("total", "avg"), "latency": ("avg", "p50", "p90", "p99")}
_PLOTTED = {"requests": "total", "cost": "total", "latency": "p90"}
_UNITS = {"requests": "requests", "cost": "US cents", "latency": "ms"}
_MOST_GROUPS = 20  # in a plot


def check_plot(plot: str | None, *, as_json: bool) -> None:
    """Raise UsageError if `--plot` is not usable, before a request is sent."""
    if plot is None or plot == "terminal":
        if plot is not None and as_json:
            raise UsageError("--plot: terminal is not allowed together with --json")
        return
    if os.path.splitext(plot)[1].lower() not in (".png", ".svg", ".pdf"):
        raise UsageError(f"--plot: expected `terminal` or a file that ends with .png, .svg or .pdf, got {plot!r}")
    if not os.path.isdir(os.path.dirname(plot) or "."):
        raise UsageError(f"--plot: the folder of {plot!r} does not exist")


def group_method(client: Portkey, by: str) -> Callable[..., Any]:
    """Return the method of `client.analytics.groups` for `--by`. Raises UsageError for a group that does not exist."""
    from portkey_ai.types.analytics import AnalyticsGroupBy

    groups = client.analytics.groups
    prefix, dot, key = by.partition(".")
    if prefix == "metadata" and dot and key:
        return partial(groups.metadata, key)
    if by == "model":
        return groups.ai_models
    if by == "user":
        return groups.users
    names: tuple[Any, ...] = get_args(AnalyticsGroupBy)
    if by not in names:
        raise UsageError(f"--by: expected user, metadata.KEY or one of {', '.join(sorted(names))}, got {by!r}")
    return partial(groups.group_by, by)  # type: ignore[arg-type]


def show_graph(graph: Any, measure: str, start: datetime, end: datetime, *, plot: str | None, as_json: bool) -> None:
    """Write the values over time."""
    if plot is not None and plot != "terminal":
        _save(graph.plot(), plot)
    if as_json:
        return write_json(graph.to_dict())
    rows: list[dict[str, Any]] = [point.to_dict() for point in graph.data_points]
    if plot == "terminal":
        column = _PLOTTED[measure]
        points = [(_time(str(row["timestamp"])), float(row.get(column) or 0)) for row in rows if row.get("timestamp")]
        text = "p90 in ms" if measure == "latency" else _UNITS[measure]
        title = f"{measure}: {text}" if measure != "requests" else "requests"
        sys.stdout.write(plot_over_time(points, start, end, title=title, sums=measure != "latency") + "\n")
    elif plot is None:
        show_rows(rows, ("timestamp", *_COLUMNS[measure]), as_json=False)
    summary: dict[str, Any] = {} if graph.summary is None else graph.summary.to_dict()
    parts = [f"{name} {number(float(summary[name]))}" for name in _COLUMNS[measure] if summary.get(name) is not None]
    note(f"{', '.join(parts) or 'no values'} ({_UNITS[measure]})")
    return None


def show_groups(page: Any, measure: str, by: str, *, plot: str | None, as_json: bool) -> None:
    """Write the groups of all pages, the largest first."""
    if plot is not None and plot != "terminal":
        _save(page.plot(column=measure), plot)
    rows: list[dict[str, Any]] = [group.to_dict() for group in page]
    rows.sort(key=lambda row: float(row.get(measure) or 0), reverse=True)
    if as_json:
        return write_json(rows)
    name = _name_field(rows)
    if plot == "terminal":
        groups = [(str(row.get(name)), float(row.get(measure) or 0)) for row in rows[:_MOST_GROUPS]]
        unit = "" if measure == "requests" else f" in {_UNITS[measure]}"
        sys.stdout.write(plot_groups(groups, title=f"{measure}{unit} by {by}") + "\n")
        if len(rows) > _MOST_GROUPS:
            note(f"the {_MOST_GROUPS} largest of {len(rows)} groups")
    elif plot is None and rows:
        show_rows(rows, (name, "requests", "cost"), as_json=False)
    if not rows:
        note("no requests in this period")
    return None


def _name_field(rows: list[dict[str, Any]]) -> str:
    """Return the field with the name of a group: it differs between the groups."""
    statistics = ("requests", "cost", "object", "last_seen", "avg_tokens", "avg_weighted_feedback")
    names = [name for name in (rows[0] if rows else {}) if name not in (*statistics, "requests_with_feedback")]
    return names[0] if names else "group"


def _save(axes: Any, path: str) -> None:
    axes.figure.savefig(path, bbox_inches="tight")
    note(f"plot: {path}")


def _time(text: str) -> datetime:
    time = datetime.fromisoformat(text.replace(" ", "T").replace("Z", "+00:00"))
    return time if time.tzinfo is not None else time.replace(tzinfo=timezone.utc)
