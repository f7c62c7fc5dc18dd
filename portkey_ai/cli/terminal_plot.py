"""Plots as text: columns over time, and horizontal bars of groups."""

from __future__ import annotations

import math
import shutil
import sys
from typing import TYPE_CHECKING

from .output import cell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

_HEIGHT = 10
_LEVELS = " ▁▂▃▄▅▆▇█"
_PARTS = " ▏▎▍▌▋▊▉█"


def plot_over_time(
    points: Sequence[tuple[datetime, float]], start: datetime, end: datetime, *, title: str, sums: bool
) -> str:
    """Return columns over the time from `start` to `end`, in UTC, as wide as the terminal.

    A column is the sum of its points, or else their maximum.
    """
    bins = _bins(points, start, end, _width() - 12, sums=sums)
    top = _round_up(max(bins)) or 1
    margin = max(len(number(value)) for value in (0, top / 2, top))
    columns = max(1, (_width() - margin - 3) // len(bins))
    lines = [title]
    for row in range(_HEIGHT, 0, -1):
        label = number(top * row / _HEIGHT) if row in (_HEIGHT, _HEIGHT // 2) else ""
        tick = "┤" if label else "│"
        levels = (_level(value / top * _HEIGHT - (row - 1), shown=row == 1 and value > 0) for value in bins)
        lines.append(f"{label:>{margin}} {tick}{''.join(level * columns for level in levels)}".rstrip())
    width = columns * len(bins)
    lines.append(f"{0:>{margin}} └{'─' * width}")
    lines.append(f"{'':>{margin}}  {_time_labels(start, end, width)}")
    return _printable("\n".join(lines))


def plot_groups(groups: Sequence[tuple[str, float]], *, title: str) -> str:
    """Return a bar for each group, as wide as the terminal."""
    names = [_shortened(cell(name), _width() // 3) for name, _ in groups]
    margin = max(map(len, names), default=0)
    values = [number(value) for _, value in groups]
    width = max(1, _width() - margin - 3 - max(map(len, values), default=0))
    top = max((value for _, value in groups), default=0) or 1
    lines = [title]
    for name, (_, value), text in zip(names, groups, values, strict=True):
        eighths = math.ceil(max(value, 0) / top * width * 8)
        bar = "█" * (eighths // 8) + _PARTS[eighths % 8].strip()
        lines.append(f"{name:>{margin}} │{bar} {text}")
    return _printable("\n".join(lines))


def number(value: float) -> str:
    """Return a number for a person: with commas between thousands, and at most 4 significant digits after them."""
    if value == 0 or (abs(value) >= 1000 and abs(value) < 1e12) or value == round(value):
        return f"{value:,.0f}"
    return f"{value:.4g}"


def _bins(
    points: Sequence[tuple[datetime, float]], start: datetime, end: datetime, most: int, *, sums: bool
) -> list[float]:
    """Return the values of the columns: as many as the points are dense, at most `most`."""
    seconds = (end - start).total_seconds()
    times = sorted({time for time, _ in points})
    gaps = [(later - earlier).total_seconds() for earlier, later in zip(times, times[1:], strict=False)]
    count = min(max(1, most), max(24, math.ceil(seconds / min(gaps)) if gaps else 0))
    bins = [0.0] * count
    for time, value in points:
        position = min(max(int((time - start).total_seconds() / seconds * count), 0), count - 1)
        bins[position] = bins[position] + value if sums else max(bins[position], value)
    return bins


def _round_up(value: float) -> float:
    """Return the next 1, 2, 4, 5 or 8 x 10^n, so that the axis has round numbers."""
    if value <= 0:
        return 0
    unit = 10.0 ** math.floor(math.log10(value))
    return next((factor * unit for factor in (1, 2, 4, 5, 8) if factor * unit >= value), 10 * unit)


def _level(height: float, *, shown: bool) -> str:
    level = min(max(round(height * 8), 1 if shown else 0), 8)
    return _LEVELS[level]


def _time_labels(start: datetime, end: datetime, width: int) -> str:
    short = (end - start).days < 2
    labels = [f"{time:%m-%d %H:%M}" if short else f"{time:%Y-%m-%d}" for time in _thirds(start, end)]
    room = width - sum(map(len, labels))
    if room < 4:
        return f"{labels[0]} to {labels[2]} UTC"
    right = f"{labels[2]}"
    left = room // 2
    return f"{labels[0]}{' ' * left}{labels[1]}{' ' * (room - left - 4)}{right} UTC"


def _thirds(start: datetime, end: datetime) -> Iterator[datetime]:
    yield start
    yield start + (end - start) / 2
    yield end


def _shortened(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[: length - 1]}…"


def _width() -> int:
    return max(40, shutil.get_terminal_size().columns)


def _printable(text: str) -> str:
    """Return `text`, in ASCII if stdout cannot write its blocks."""
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        ascii_of = {ord(block): "#" for block in _LEVELS[1:] + _PARTS[1:]}
        text = text.translate({**ascii_of, ord("│"): "|", ord("┤"): "+", ord("└"): "+", ord("─"): "-", ord("…"): "~"})
        text = text.encode(sys.stdout.encoding or "ascii", "replace").decode(sys.stdout.encoding or "ascii")
    return text
