"""Make tables from samples, and write them into docs/performance.md."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

from benchmarks import plot
from benchmarks.environments import CONTENDERS
from benchmarks.figures import FIGURES, GROWTHS, Figure, Goal
from scripts.marked_text import with_part

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Results = dict[str, Any]


def best(results: Results, figure: Figure, contender: str) -> float | None:
    samples = results["figures"].get(figure.key, {}).get(contender)
    return figure.best(samples) if samples else None


def verdict(results: Results, figure: Figure, goal: Goal) -> tuple[str, bool] | None:
    """The goal in words with what was reached, and whether it is met; None when a contender was not measured."""
    ours = best(results, figure, goal.contender)
    other = 1.0 if goal.versus is None else best(results, figure, goal.versus)
    if ours is None or other is None:
        return None
    reached = ours / other
    met = reached >= goal.factor if figure.more_is_better else reached <= goal.factor
    sign = ">=" if figure.more_is_better else "<="
    with_what = " with aiohttp" if goal.contender == "ours-aiohttp" else ""
    if goal.versus is None:
        return f"{sign} {shown(figure, goal.factor)}{with_what}", met
    return f"{reached:.2f} x {CONTENDERS[goal.versus].title} ({sign} {goal.factor:.2f}){with_what}", met


def shown(figure: Figure, value: float | None) -> str:
    return "" if value is None else f"{value * figure.scale:,.{figure.digits}f} {figure.unit}".strip()


def rows(results: Results) -> Iterator[list[str]]:
    """The table's cells, the head first."""
    names = [name for name in CONTENDERS if any(name in by for by in results["figures"].values())]
    yield ["figure", *(CONTENDERS[name].title for name in names), "goal", "met"]
    for figure in FIGURES:
        if figure.key not in results["figures"]:
            continue
        goals = [found for goal in figure.goals if (found := verdict(results, figure, goal))]
        yield [
            figure.title,
            *(shown(figure, best(results, figure, name)) for name in names),
            "; ".join(text for text, _ in goals),
            ", ".join("yes" if met else "no" for _, met in goals),
        ]


def markdown(lines: list[list[str]]) -> str:
    head, *body = lines
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    rule = ["-" * width for width in widths]
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |"
        for line in [head, rule, *body]
    )


def table(results: Results) -> str:
    return markdown(list(rows(results)))


FLAT = 1.5  # the cost of a unit at the largest size, over the least at a smaller one or that at the first


def growth_rows(results: Results) -> Iterator[list[str]]:
    """Work that grows: microseconds for a unit at each size, and whether that stays flat."""
    yield ["work that grows", "SDK", "us per unit, at size", "largest size over", "flat"]
    for growth in GROWTHS:
        for name, costs in results["growth"].get(growth.key, {}).items():
            *smaller, largest = costs.values()
            base = smaller[0] if growth.base == "first" else min(smaller)
            ratio = largest / base
            told = ", ".join(f"{int(size):,}: {micro(cost)}" for size, cost in costs.items())
            flat = "yes" if ratio <= FLAT else "no"
            yield [
                f"{growth.title} (per {growth.unit})",
                CONTENDERS[name].title,
                told,
                f"{growth.base}: {ratio:.2f}",
                flat,
            ]


def micro(seconds: float) -> str:
    """Microseconds with three digits that count."""
    value = seconds * 1e6
    return f"{value:,.{0 if value >= 100 else 1 if value >= 10 else 2}f}"


def growth_table(results: Results) -> str:
    return markdown(list(growth_rows(results)))


def write(results: Results, page: Path, picture: Path) -> None:
    """Put the tables between the page's markers, and the plot beside it. Raises ValueError without markers."""
    text = page.read_text()
    about = (
        f"Measured on {results['machine']}, Python {results['python']}, "
        f"{results['rounds']} rounds; the best of each counts. "
        f"Load average at the end: {results['load']:.1f} (the benchmark's own part is about 1)."
    )
    text = with_part(text, "figures", f"{textwrap.fill(about, 120)}\n\n{table(results)}\n")
    text = with_part(text, "growth", f"{growth_table(results)}\n")
    page.write_text(text)
    picture.write_text(plot.svg(results))
