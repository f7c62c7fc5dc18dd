"""`portkey audit-logs`."""

from __future__ import annotations

import sys
from typing import Annotated, Any

import typer

from .common_options import AsJson
from .failures import UsageError
from .output import note, show_rows

_COLUMNS = ("timestamp", "method", "uri", "response_status_code", "user_id", "resource_type", "action")


def audit_logs(
    since: Annotated[
        str, typer.Option(metavar="TIME", help="Start: 30m, 12h, 7d, 2w before now, or a date (UTC).")
    ] = "7d",
    until: Annotated[str | None, typer.Option(metavar="TIME", help="End, as --since; by default now.")] = None,
    organisation_id: Annotated[str | None, typer.Option(metavar="ID", help="Organisation.")] = None,
    workspace_id: Annotated[str | None, typer.Option(metavar="ID", help="Only changes in this workspace.")] = None,
    user_id: Annotated[str | None, typer.Option(metavar="ID", help="Only changes by this user.")] = None,
    resource_type: Annotated[str | None, typer.Option(help="Only changes of this type of resource.")] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="At most so many changes.")] = None,
    as_csv: Annotated[bool, typer.Option("--csv", help="Write CSV with all fields.")] = False,
    as_json: AsJson = False,
) -> None:
    """List the changes in an organisation, and who made them."""
    from itertools import islice

    from portkey_ai.types.audit_logs import AuditLog

    from .command_client import open_client
    from .time_range import time_range

    if as_csv and as_json:
        raise UsageError("--csv: not allowed together with --json")
    start, end = time_range(since, until)
    with open_client() as client:
        changes = client.audit_logs.list(
            start_time=start,
            end_time=end,
            organisation_id=organisation_id,
            workspace_id=workspace_id,
            user_id=user_id,
            resource_type=resource_type,
            page_size=100,
        )
        rows: list[dict[str, Any]] = [change.to_dict() for change in islice(changes, limit)]
    if not as_csv:
        if rows or as_json:
            show_rows(rows, _COLUMNS, as_json=as_json)
        if not rows:
            note("no changes in this period")
        return
    import csv

    writer = csv.DictWriter(sys.stdout, list(AuditLog.model_fields), extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: _no_formula(value) for name, value in row.items()})


def _no_formula(value: object) -> object:
    """Return a text that a spreadsheet does not run as a formula: others wrote it."""
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value
