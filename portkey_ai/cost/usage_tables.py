"""The usage of calls as a text, as HTML for notebooks, and as a pandas data frame."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from portkey_ai.api_resources.tables.optional_packages import optional_package

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from .usage_totals import UsageTotals

_COLUMNS = ("requests", "errors", "cache hits", "input", "output", "cost", "p50", "p95")


def _rows(groups: Mapping[str | None, UsageTotals], total: UsageTotals) -> list[tuple[str, ...]]:
    named = sorted(groups.items(), key=lambda group: -group[1].cost)
    rows = [(name or "(unknown)", *_cells(totals)) for name, totals in named]
    return [*rows, ("total", *_cells(total))]


def _cells(totals: UsageTotals) -> tuple[str, ...]:
    cost = _dollars(totals.cost)
    return (
        f"{totals.requests:,}",
        f"{totals.errors:,}",
        f"{totals.cache_hits:,}",
        f"{totals.tokens['input']:,}",
        f"{totals.tokens['output']:,}",
        f"{cost} + {totals.without_cost} unknown" if totals.without_cost else cost,
        _seconds(totals.latency_p50),
        _seconds(totals.latency_p95),
    )


def _dollars(amount: Decimal) -> str:
    two_digits = 1 - amount.adjusted() if amount else 0
    return f"${amount:,.{max(4, two_digits)}f}"


def _seconds(value: float | None) -> str:
    return "" if value is None else f"{value:.2f} s"


def text_table(groups: Mapping[str | None, UsageTotals], total: UsageTotals) -> str:
    """Return a table with a row for each model, the most expensive first, and one for the total."""
    rows = [("model", *_COLUMNS), *_rows(groups, total)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines: list[str] = []
    for name, *cells in rows:
        aligned = [cell.rjust(width) for cell, width in zip(cells, widths[1:], strict=True)]
        lines.append("  ".join([name.ljust(widths[0]), *aligned]).rstrip())
    lines.insert(1, "-" * max(map(len, lines)))
    return "\n".join(lines)


def html_table(groups: Mapping[str | None, UsageTotals], total: UsageTotals) -> str:
    """Return the same table as HTML; it inherits the colors of the page."""
    head = "".join(f"<th>{escape(name)}</th>" for name in ("model", *_COLUMNS))
    body = "".join(
        f"<tr><td>{escape(row[0])}</td>" + "".join(f"<td>{escape(cell)}</td>" for cell in row[1:]) + "</tr>"
        for row in _rows(groups, total)
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def usage_frame(groups: Mapping[str | None, UsageTotals], by: str) -> Any:
    """Return a pandas DataFrame with one row for each group; the column `by` has the group's name."""
    pandas = optional_package("pandas", extra="analytics")
    rows: list[dict[str, object]] = []
    for name, totals in groups.items():
        values = totals.to_dict()
        del values["tokens"]
        tokens = {**totals.tokens, "total": totals.total_tokens}
        money = {key: float(getattr(totals, key)) for key in ("cost", "saved")}
        rows.append({by: name, **values, **money, **{f"{kind}_tokens": count for kind, count in tokens.items()}})
    return pandas.DataFrame(rows)
