"""Progress of a bulk run: a bar of tqdm or rich on a terminal, else a line on standard error every few seconds."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from .bulk_options import Progress
    from .bulk_results import BulkTotals

LINE_INTERVAL = 5.0
"""Seconds between two lines."""
_BAR_INTERVAL = 0.1


class ProgressDisplay(Protocol):
    """A display of the totals."""

    def update(self, totals: BulkTotals) -> None:
        """Show the totals after one more result."""
        ...

    def close(self, totals: BulkTotals) -> None:
        """Show the totals at the end of the run."""
        ...


def progress_display(progress: Progress, total: int | None) -> ProgressDisplay | None:
    """Return the display of the progress; None if it is disabled. `total` is the number of requests, if known."""
    if progress is None or progress is False:
        return None
    if progress is not True:
        return CallbackProgress(progress)
    if sys.stderr.isatty():
        for display in (TqdmProgress, RichProgress):
            try:
                return display(total)
            except ImportError:
                continue
    return LineProgress(total)


class CallbackProgress:
    """A display that calls a function with the totals after each result."""

    def __init__(self, callback: Callable[[BulkTotals], object]) -> None:
        self._callback = callback

    def update(self, totals: BulkTotals) -> None:
        self._callback(totals)

    def close(self, totals: BulkTotals) -> None:
        """Do nothing: the callback was called for the last result."""


class TqdmProgress:
    """A bar of tqdm."""

    def __init__(self, total: int | None) -> None:
        from tqdm.auto import tqdm  # type: ignore[import-untyped, unused-ignore]

        class Bar(tqdm):  # type: ignore[misc, unused-ignore]
            monitor_interval = 0  # without a thread

        self._bar: Any = Bar(total=total, unit="request")

    def update(self, totals: BulkTotals) -> None:
        self._bar.update(totals.done - self._bar.n)

    def close(self, totals: BulkTotals) -> None:
        self._bar.set_postfix(failed=sum(totals.failed.values()))
        self._bar.close()


class RichProgress:
    """A bar of rich."""

    def __init__(self, total: int | None) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskProgressColumn, TimeRemainingColumn

        columns = (BarColumn(), MofNCompleteColumn(), TaskProgressColumn(show_speed=True), TimeRemainingColumn())
        self._bar = Progress(*columns, console=Console(stderr=True), auto_refresh=False)  # without a thread
        self._task = self._bar.add_task("bulk", total=total)
        self._shown = 0.0
        self._bar.start()

    def update(self, totals: BulkTotals) -> None:
        now = time.monotonic()
        if now - self._shown >= _BAR_INTERVAL:
            self._shown = now
            self._bar.update(self._task, completed=totals.done, refresh=True)

    def close(self, totals: BulkTotals) -> None:
        self._bar.update(self._task, completed=totals.done, refresh=True)
        self._bar.stop()


class LineProgress:
    """Lines on standard error, with the rate and the time left."""

    def __init__(self, total: int | None) -> None:
        self._total = total
        self._start = self._shown = time.monotonic()

    def update(self, totals: BulkTotals) -> None:
        if time.monotonic() - self._shown >= LINE_INTERVAL:
            self._show(totals)

    def close(self, totals: BulkTotals) -> None:
        self._show(totals)

    def _show(self, totals: BulkTotals) -> None:
        self._shown = time.monotonic()
        seconds = max(self._shown - self._start, 1e-9)
        rate = (totals.done - totals.resumed) / seconds
        of_total = f" of {self._total:,}" if self._total is not None else ""
        parts = [f"{totals.done:,}{of_total} done", f"{sum(totals.failed.values()):,} failed", f"{rate:.1f}/s"]
        if self._total is not None and rate > 0:
            parts.append(f"{max(0, self._total - totals.done) / rate:.0f} s left")
        sys.stderr.write(f"bulk: {', '.join(parts)}\n")
        sys.stderr.flush()
