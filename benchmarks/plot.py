"""Draw a run as SVG: bars for the figures, lines for growing work."""

from __future__ import annotations

import math
from html import escape
from typing import TYPE_CHECKING, Any

from benchmarks.environments import CONTENDERS
from benchmarks.figures import FIGURES, GROWTHS, Growth

if TYPE_CHECKING:
    from collections.abc import Iterator

COLOURS = {
    "published": "#9aa0a6",
    "openai": "#e8a33d",
    "httpx": "#5b8ff9",
    "ours": "#12805c",
    "ours-aiohttp": "#7cc4a4",
    "ours-http2": "#b07cc4",
}
BARS = ("start", "memory", "chat", "stream", "embeddings", "async")
WIDTH, MARGIN, LABEL, BAR, GAP = 960, 20, 270, 12, 14
PANEL_WIDTH, PANEL_HEIGHT = 290, 170


def svg(results: dict[str, Any]) -> str:
    """Return the whole plot."""
    bars, bottom = _bars(results)
    growths = [growth for growth in GROWTHS if results["growth"].get(growth.key)]
    panels = [
        line
        for number, growth in enumerate(growths)
        for line in _panel(
            growth,
            results["growth"][growth.key],
            MARGIN + 35 + number % 3 * (PANEL_WIDTH + 18),
            bottom + 50 + number // 3 * (PANEL_HEIGHT + 70),
        )
    ]
    height = bottom + 20 + math.ceil(len(growths) / 3) * (PANEL_HEIGHT + 70)
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
            'font-family="system-ui, sans-serif" font-size="12" fill="#333">',
            f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>',
            *_legend(results),
            *bars,
            *panels,
            "</svg>\n",
        ]
    )


def _text(x: float, y: float, text: str, more: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}"{" " * bool(more)}{more}>{escape(text)}</text>'


def _legend(results: dict[str, Any]) -> Iterator[str]:
    x = MARGIN
    for name, contender in CONTENDERS.items():
        if any(name in by for by in results["figures"].values()):
            yield f'<rect x="{x}" y="12" width="12" height="12" fill="{COLOURS[name]}"/>'
            yield _text(x + 17, 22, contender.title)
            x += 37 + 7 * len(contender.title)


def _bars(results: dict[str, Any]) -> tuple[list[str], int]:
    """A group of bars for each figure, as parts of the longest; and where they end."""
    lines: list[str] = []
    y = 46
    for figure in (figure for figure in FIGURES if figure.key in BARS and figure.key in results["figures"]):
        values = {name: figure.best(samples) for name, samples in results["figures"][figure.key].items()}
        lines.append(_text(MARGIN, y + 10, figure.title.replace("`", ""), 'font-weight="600"'))
        for name in (name for name in CONTENDERS if name in values):
            length = values[name] / max(values.values()) * (WIDTH - LABEL - 2 * MARGIN - 80)
            lines.append(f'<rect x="{LABEL}" y="{y}" width="{length:.1f}" height="{BAR}" fill="{COLOURS[name]}"/>')
            told = f"{values[name] * figure.scale:,.{figure.digits}f} {figure.unit}"
            lines.append(_text(LABEL + length + 5, y + 10, told, 'font-size="10"'))
            y += BAR + 2
        y += GAP
    return lines, y


def _panel(growth: Growth, costs: dict[str, dict[Any, float]], left: float, top: float) -> Iterator[str]:
    """Cost of a unit (us) over the size, both logarithmic."""
    values = [cost * 1e6 for by_size in costs.values() for cost in by_size.values()]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    first, last = math.log10(growth.sizes[0]), math.log10(growth.sizes[-1])

    def across(size: float) -> float:
        return left + (math.log10(size) - first) / (last - first) * (PANEL_WIDTH - 40)

    def up(cost: float) -> float:
        return top + PANEL_HEIGHT - (math.log10(cost) - low) / (high - low) * PANEL_HEIGHT

    yield _text(left, top - 10, f"{growth.title}: us per {growth.unit}", 'font-weight="600"')
    for power in range(low, high + 1):
        y = up(10.0**power)
        yield f'<path d="M{left} {y:.1f}h{PANEL_WIDTH - 40}" stroke="#ddd"/>'
        yield _text(left - 5, y + 4, f"{10.0**power:,g}", 'text-anchor="end" font-size="10"')
    for size in growth.sizes:
        yield _text(across(size), top + PANEL_HEIGHT + 15, f"{size:,}", 'text-anchor="middle" font-size="10"')
    for name in (name for name in CONTENDERS if name in costs):
        points = " ".join(f"{across(int(size)):.1f},{up(cost * 1e6):.1f}" for size, cost in costs[name].items())
        yield f'<polyline points="{points}" fill="none" stroke="{COLOURS[name]}" stroke-width="2.5"/>'
