"""The look of plots: legible on light, dark and transparent backgrounds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from .optional_packages import optional_package

if TYPE_CHECKING:
    from matplotlib.axes import Axes

COLORS = ("#3a86e0", "#d9671f", "#1f9d6b", "#c9508f", "#8b6fd6", "#a3820b", "#d04a4a", "#2a95a5")
"""Colors with a contrast of at least 3 to 1 on white and on #1e1e1e, in an order that color-blind people can tell
apart."""
NEUTRAL = "#7d7d7d"
"""The color of texts on a transparent background, which may be light or dark."""


def new_axes(ax: Axes | None) -> Axes:
    """Return `ax`, or the axes of a new figure."""
    if ax is not None:
        return ax
    pyplot = optional_package("matplotlib.pyplot", extra="analytics")
    _, axes = pyplot.subplots(figsize=(8, 4), layout="constrained")
    return cast("Axes", axes)


def finish(ax: Any, *, title: str, x: str, y: str, series: int, grid: str) -> None:
    """Set title and labels, and draw a grid along the axis `grid`, and a legend if there is more than one series."""
    ink = _ink(ax)
    ax.set_title(title, color=ink)
    ax.set_xlabel(x, color=ink)
    ax.set_ylabel(y, color=ink)
    ax.tick_params(colors=ink)
    for side, spine in ax.spines.items():
        spine.set_visible(side in ("left", "bottom"))
        spine.set_color(ink)
    for text in (ax.xaxis.get_offset_text(), ax.yaxis.get_offset_text()):
        text.set_color(ink)
    ax.set_axisbelow(True)
    ax.grid(True, axis=grid, color=NEUTRAL, alpha=0.35, linewidth=0.6)
    if series > 1:
        # Beside the axes, so that it hides no values.
        ax.legend(frameon=False, labelcolor=ink, loc="upper left", bbox_to_anchor=(1.01, 1), borderaxespad=0)


def _ink(ax: Any) -> Any:
    """Return the color of texts: black or white, whichever has more contrast with the background."""
    colors = optional_package("matplotlib.colors", extra="analytics")
    for background in (ax.get_facecolor(), ax.figure.get_facecolor()):
        red, green, blue, alpha = colors.to_rgba(background)
        if alpha > 0.5:
            return "#111111" if 0.299 * red + 0.587 * green + 0.114 * blue > 0.5 else "#f2f2f2"
    return NEUTRAL
