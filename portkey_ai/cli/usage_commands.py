"""`portkey usage`: requests, costs and latencies over time or by group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from .common_options import AsJson
from .failures import UsageError

if TYPE_CHECKING:
    from datetime import datetime

app = typer.Typer(help="Show requests, costs and latencies.", rich_markup_mode=None)

Since = Annotated[str, typer.Option(metavar="TIME", help="Start: 30m, 12h, 7d, 2w before now, or a date (UTC).")]
Until = Annotated[str | None, typer.Option(metavar="TIME", help="End, as --since; by default now.")]
By = Annotated[
    str | None,
    typer.Option(
        metavar="GROUP",
        help="model, user, workspace, provider, ai_service, status_code, api_key, config, prompt or metadata.KEY.",
    ),
]
Filters = Annotated[
    list[str] | None,
    typer.Option("--filter", metavar="NAME=VALUE", help="status_code, cost_min, metadata.KEY, ...; may be repeated."),
]
Plot = Annotated[
    str | None, typer.Option(metavar="WHERE", help="`terminal`, or a file such as out.png (extra `analytics`).")
]


@app.command()
def cost(
    since: Since = "7d",
    until: Until = None,
    by: By = None,
    filters: Filters = None,
    plot: Plot = None,
    as_json: AsJson = False,
) -> None:
    """Show the cost, in US cents."""
    _usage("cost", since, until, by, filters, plot, as_json=as_json)


@app.command()
def requests(
    since: Since = "7d",
    until: Until = None,
    by: By = None,
    filters: Filters = None,
    plot: Plot = None,
    as_json: AsJson = False,
) -> None:
    """Show the number of requests."""
    _usage("requests", since, until, by, filters, plot, as_json=as_json)


@app.command()
def latency(
    since: Since = "7d",
    until: Until = None,
    by: By = None,
    filters: Filters = None,
    plot: Plot = None,
    as_json: AsJson = False,
) -> None:
    """Show the latency, in milliseconds. The gateway has latencies over time only, not by group."""
    if by is not None:
        raise UsageError(
            "--by: the gateway has no latency by group; choose with --filter, as ai_org_model=openai__gpt-4o"
        )
    _usage("latency", since, until, None, filters, plot, as_json=as_json)


def _usage(
    measure: str,
    since: str,
    until: str | None,
    by: str | None,
    filters: list[str] | None,
    plot: str | None,
    **more: Any,
) -> None:
    from .command_client import open_client
    from .log_filters import analytics_filters
    from .time_range import time_range
    from .usage_output import check_plot, group_method, show_graph, show_groups

    start, end = time_range(since, until)
    check_plot(plot, **more)
    query: dict[str, Any] = {**analytics_filters(filters), **_period(start, end)}
    with open_client() as client:
        if by is None:
            graph = getattr(client.analytics.graphs, measure)(**query)
            show_graph(graph, measure, start, end, plot=plot, **more)
        else:
            page = group_method(client, by)(**query, columns=["requests", "cost"], page_size=100)
            show_groups(page, measure, by, plot=plot, **more)


def _period(start: datetime, end: datetime) -> dict[str, datetime]:
    return {"time_of_generation_min": start, "time_of_generation_max": end}
