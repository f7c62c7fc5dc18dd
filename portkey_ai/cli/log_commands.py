"""`portkey logs`: export logs, and follow them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from .common_options import AsJson
from .failures import CommandError, UsageError
from .output import note, show_fields

if TYPE_CHECKING:
    from portkey_ai.types.log_filters import LogExportFiltersParam
    from portkey_ai.types.logs import LogField

app = typer.Typer(help="Export and follow the logs of requests.", rich_markup_mode=None)

Since = Annotated[str, typer.Option(metavar="TIME", help="Start: 30m, 12h, 7d, 2w before now, or a date (UTC).")]
Until = Annotated[str | None, typer.Option(metavar="TIME", help="End, as --since; by default now.")]
Filters = Annotated[
    list[str] | None,
    typer.Option(
        "--filter", metavar="NAME=VALUE", help="ai_model, status_code, cost_min, metadata.KEY, ...; may be repeated."
    ),
]
Workspace = Annotated[str | None, typer.Option(metavar="ID", help="Workspace, for a key of the organisation.")]


@app.command()
def export(
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="File for JSON lines.")],
    since: Since = "1d",
    until: Until = None,
    filters: Filters = None,
    columns: Annotated[str | None, typer.Option(metavar="NAMES", help="Fields, separated by commas.")] = None,
    workspace_id: Workspace = None,
    max_wait: Annotated[float, typer.Option(help="Seconds to wait for the export.")] = 1800,
    poll_interval: Annotated[float, typer.Option(help="Seconds between two requests for the status.")] = 5,
    force: Annotated[bool, typer.Option("--force", help="Replace FILE; do not resume an earlier export.")] = False,
    as_json: AsJson = False,
) -> None:
    """Export logs to a file of JSON lines. The same command resumes an export that was interrupted."""
    from portkey_ai.exceptions import LogExportFailedError, LogExportTimeoutError, NotFoundError

    from .command_client import open_client
    from .export_progress import ExportProgress
    from .log_export_file import UnfinishedExport
    from .log_filters import export_filters
    from .time_range import time_range

    start, end = time_range(since, until)
    chosen = export_filters(filters)
    if output.is_dir() or not output.parent.is_dir():
        raise UsageError(f"--output: expected a file in an existing folder, got {str(output)!r}")
    if output.suffix == ".gz":
        raise UsageError(f"--output: the file is not compressed: expected a name without .gz, got {str(output)!r}")
    if output.exists() and not force:
        raise UsageError(f"--output: {output} exists; --force replaces it")
    names = None if columns is None else [name.strip() for name in columns.split(",")]
    _check_columns(names)
    request = {"since": since, "until": until, "filters": chosen, "columns": names, "workspace": workspace_id}
    unfinished = UnfinishedExport(output, request)
    if force:
        unfinished.forget()
    id = unfinished.id()
    with open_client() as client, ExportProgress() as progress:
        export_logs = partial(
            client.logs.export,
            wait=False,
            max_wait=max_wait,
            poll_interval=poll_interval,
            on_poll=progress.polled,
        )
        try:
            if id is not None:
                note(f"export {id}: resumed")
                started = export_logs(id=id)
            else:
                times = {"time_of_generation_min": start, "time_of_generation_max": end}
                started = export_logs(
                    filters=cast("LogExportFiltersParam", {**chosen, **times}),
                    columns=cast("list[LogField] | None", names),
                    workspace_id=workspace_id,
                )
                unfinished.remember(started.id)
            saved = started.save(output, progress=progress.downloaded)
        except LogExportTimeoutError as error:
            raise CommandError(f"{error}; run the same command again to continue") from error
        except (LogExportFailedError, NotFoundError):
            unfinished.forget()  # the next run starts a new export
            raise
    unfinished.forget()
    if as_json:
        show_fields({"id": started.id, "file": str(saved), "bytes": saved.stat().st_size}, as_json=True)
    else:
        note(f"{saved}: {saved.stat().st_size:,} bytes")


def _check_columns(names: list[str] | None) -> None:
    from portkey_ai.api_resources.requests.log_export_options import export_columns

    try:
        export_columns(names)
    except ValueError as error:
        raise UsageError(f"--{error}") from error


@app.command()
def tail(
    since: Since = "5m",
    filters: Filters = None,
    interval: Annotated[float, typer.Option(min=0.1, help="Seconds between two exports.")] = 10,
    workspace_id: Workspace = None,
    no_follow: Annotated[bool, typer.Option("--no-follow", help="End after the logs that there are now.")] = False,
    as_json: AsJson = False,
) -> None:
    """Show new logs until Ctrl-C. The gateway has no live logs: a small export is made every --interval seconds."""
    from .command_client import open_client
    from .log_filters import export_filters
    from .log_tail import follow
    from .time_range import time_range

    start, _ = time_range(since, None)
    chosen = export_filters(filters)
    with open_client() as client:
        follow(client, start, chosen, workspace_id=workspace_id, interval=interval, as_json=as_json, once=no_follow)
