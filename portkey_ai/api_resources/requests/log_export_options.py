"""Validate the parameters of `client.logs.export`."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast, get_args

from .call_options import CallOptions
from .polling import Polling
from .progress import check_progress

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def export_filters(filters: object) -> Mapping[str, object]:
    """Return `filters`. Raises TypeError if it is not a mapping, ValueError for a filter that does not exist."""
    from portkey_ai.api_resources.types.log_filters_type import LogExportFiltersParam

    if not isinstance(filters, Mapping):
        raise TypeError(f"filters: expected a mapping, as {{'time_of_generation_min': ...}}, got {filters!r}")
    known = _annotations(LogExportFiltersParam)
    for name in cast("Mapping[str, object]", filters):
        if name not in known:
            raise ValueError(_unknown("filters", name, known))
    return cast("Mapping[str, object]", filters)


def export_columns(columns: Sequence[str] | None) -> list[Any]:
    """Return the columns, by default all. Raises TypeError for a text, ValueError for a column that does not exist."""
    from portkey_ai.api_resources.types.logs_type import LogField

    known: tuple[str, ...] = get_args(LogField)
    if isinstance(columns, str):
        raise TypeError(f"columns: expected a sequence of names, got the text {columns!r}")
    chosen = list(known if columns is None else columns)
    if not chosen:
        raise ValueError("columns: expected at least one column")
    for name in chosen:
        if name not in known:
            raise ValueError(_unknown("columns", name, known))
    return chosen


def creation(
    filters: object, columns: Sequence[str] | None, description: str | None, workspace_id: str | None, id: str | None
) -> dict[str, Any] | None:
    """Return the arguments of `logs.exports.create`; None for an export that exists. Raises TypeError for both."""
    given = {"filters": filters, "columns": columns, "description": description, "workspace_id": workspace_id}
    if id is not None:
        names = [name for name, value in given.items() if value is not None]
        if names:
            raise TypeError(f"{names[0]}: not allowed together with id, which names an export that exists")
        return None
    if filters is None:
        raise TypeError("filters: required, unless id is given")
    return {
        "filters": export_filters(filters),
        "requested_data": export_columns(columns),
        "description": description,
        "workspace_id": workspace_id,
    }


def check_waiting(progress: Any, poll_interval: object, max_wait: object) -> None:
    """Raise an error for values that would fail only after the export was created."""
    check_progress(progress)
    Polling("log export", poll_interval=poll_interval, max_wait_seconds=max_wait, limit_name="max_wait")


def check_keywords(options: Mapping[str, object]) -> None:
    """Raise TypeError for a keyword that is not an option of a call."""
    unknown = sorted(options.keys() - _annotations(CallOptions).keys())
    if unknown:
        raise TypeError(f"logs.export: unexpected keyword argument: {', '.join(map(repr, unknown))}")


def _annotations(type_: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", type_.__annotations__)


def _unknown(parameter: str, name: object, known: Iterable[str]) -> str:
    similar = difflib.get_close_matches(str(name), list(known), n=1)
    hint = f"; did you mean {similar[0]!r}?" if similar else f" (there are {', '.join(known)})"
    return f"{parameter}: unknown name {name!r}{hint}"
