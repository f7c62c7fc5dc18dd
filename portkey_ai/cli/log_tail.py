"""`portkey logs tail`: new logs, from a small export every few seconds."""

from __future__ import annotations

import json
import sys
import time
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, cast

from .output import cell

if TYPE_CHECKING:
    from collections.abc import Mapping

    from portkey_ai import Portkey
    from portkey_ai.types.log_filters import LogExportFiltersParam
    from portkey_ai.types.logs import LogField

_COLUMNS: tuple[LogField, ...] = (
    "created_at",
    "response_status_code",
    "ai_model",
    "response_time",
    "total_units",
    "cost",
    "id",
)
_LATE = timedelta(minutes=2)
"""A log may be found this long after its request: the period of each export overlaps the one before."""


_POLL_INTERVAL = 0.5  # seconds


def follow(
    client: Portkey,
    start: datetime,
    filters: Mapping[str, object],
    *,
    workspace_id: str | None,
    interval: float,
    as_json: bool,
    once: bool,
) -> None:
    """Write a line for each log since `start`, each once, until Ctrl-C; with `once`, until those of now."""
    shown: set[str] = set()
    first = start
    while True:
        now = datetime.now(timezone.utc)
        export = client.logs.export(
            filters=cast("LogExportFiltersParam", {**filters, **_period(start, now)}),
            columns=None if as_json else list(_COLUMNS),
            workspace_id=workspace_id,
            description="portkey logs tail",
            poll_interval=_POLL_INTERVAL,
        )
        logs = sorted(export, key=lambda log: str(log.get("created_at")))
        for log in logs:
            if str(log.get("id")) not in shown:
                sys.stdout.write(f"{_line(log, as_json=as_json)}\n")
        sys.stdout.flush()
        start = max(first, now - _LATE)
        shown = (shown if start == first else set[str]()) | {str(log.get("id")) for log in logs}
        if once:
            return
        time.sleep(interval)


def _period(start: datetime, end: datetime) -> dict[str, datetime]:
    return {"time_of_generation_min": start, "time_of_generation_max": end}


def _line(log: Mapping[str, Any], *, as_json: bool) -> str:
    if as_json:
        return json.dumps(log, ensure_ascii=False, default=str)
    texts = [cell(log.get(column)) for column in _COLUMNS]
    if not sys.stdout.isatty():
        return "\t".join(texts)
    created, status, model, milliseconds, tokens, cost, id = texts
    return f"{created}  {status:>3}  {model:<24}  {milliseconds:>6} ms  {tokens:>6} tokens  {cost or 0} ¢  {id}"
