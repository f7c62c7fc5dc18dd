"""`plot()` of the results of `client.analytics`."""

from __future__ import annotations

import io
import math
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from portkey_ai.api_resources.tables.analytics_plots import LOOKS
from portkey_ai.api_resources.tables.plot_style import COLORS, NEUTRAL
from tests.portkey_api.test_analytics import GRAPHS, TIMES
from tests.support import Recorder, done

from .missing_packages import without
from .test_data_frames import graph

matplotlib: Any = pytest.importorskip("matplotlib")
pytest.importorskip("matplotlib.pyplot")
pytest.importorskip("pandas")
DAYS = [{"timestamp": f"2026-01-{day:02d}T00:00:00Z"} for day in range(1, 11)]


@pytest.fixture(autouse=True)
def headless() -> Iterator[None]:
    matplotlib.use("Agg")
    yield
    matplotlib.pyplot.close("all")


def drawn(ax: Any) -> str:
    """Draw the figure; return the texts along the axis of times."""
    ax.figure.savefig(io.BytesIO(), format="png")
    return " ".join([*(label.get_text() for label in ax.get_xticklabels()), ax.xaxis.get_offset_text().get_text()])


@pytest.mark.parametrize("name", GRAPHS)
async def test_every_graph_has_title_labels_and_values(kind: str, name: str) -> None:
    path, _, point = GRAPHS[name]
    points = [{**point, **day} for day in DAYS] if "timestamp" in point else [point]
    ax = (await graph(kind, name, points)).plot()
    assert LOOKS[path].title == ax.get_title() != ""
    assert LOOKS[path].values == ax.get_ylabel()
    assert ax.get_xlabel() == ("Time (UTC)" if "timestamp" in point else {"s": "Status", "a": "Model"}.get(
        next(iter(point))[0] if "score" not in point else "", "Score"))  # fmt: skip
    series = len(ax.lines) or len(ax.containers)
    assert series >= 1
    assert (ax.get_legend() is not None) == (series > 1)
    if name == "cost":
        assert "2026-Jan" in drawn(ax)


def test_every_graph_has_a_look() -> None:
    assert set(LOOKS) == {path for path, _, _ in GRAPHS.values()}


async def test_the_values_that_are_drawn() -> None:
    points = [{**day, "avg": 1, "p50": number, "p90": 10 + number, "p99": None} for number, day in enumerate(DAYS)]
    ax = (await graph("sync", "latency", points)).plot()
    lines: list[Any] = list(ax.lines)
    values = {line.get_label(): list(line.get_ydata()) for line in lines}
    assert values["p50"] == list(range(10))
    assert values["p90"] == list(range(10, 20))
    assert ax.get_ylim()[0] == 0


async def test_no_line_joins_the_sides_of_a_gap() -> None:
    points = [{**day, "total": 1, "avg": 1} for day in (*DAYS[:2], *DAYS[5:7])]
    line: Any = (await graph("sync", "requests", points)).plot().lines[0]
    assert [math.isnan(value) for value in line.get_ydata()] == [False, False, True, False, False]


async def test_stacked_bars_add_up() -> None:
    stats = [{"response_status_code": code, "count": count} for code, count in ((429, 2), (500, 3))]
    ax = (await graph("sync", "errors_stacks", [{**day, "stats": stats} for day in DAYS])).plot()
    assert [text.get_text() for text in ax.get_legend().get_texts()] == ["429", "500"]
    below, above = ax.containers
    assert {bar.get_height() for bar in below} == {2}
    assert {(bar.get_y(), bar.get_height()) for bar in above} == {(2, 3)}
    assert below[0].get_width() < 1  # bars do not touch


async def test_own_axes_and_columns() -> None:
    axes = matplotlib.pyplot.figure().add_subplot()
    cost = await graph("sync", "cost", [{**day, "total": 4, "avg": 2} for day in DAYS])
    assert cost.plot(axes, columns=["avg"]) is axes
    assert list(axes.lines[0].get_ydata()) == [2] * 10
    assert cost.plot(ax=axes) is axes
    with pytest.raises(ValueError, match="columns: 'median' is not a column of numbers .there are total, avg"):
        cost.plot(columns=["median"])


async def test_groups_by_size() -> None:
    data = [{"ai_model": f"m{number}", "requests": str(number), "cost": 100 - number} for number in range(30)]
    client = Recorder(lambda _: httpx.Response(200, json={"object": "list", "data": data})).client("sync")
    groups = await done(client.analytics.groups.ai_models(**TIMES))
    ax = groups.plot()
    assert [bar.get_width() for bar in ax.patches] == list(range(29, 9, -1))
    assert [label.get_text() for label in ax.get_yticklabels()][:2] == ["m29", "m28"]
    assert (ax.get_title(), ax.get_xlabel()) == ("Requests by model", "Requests")
    assert groups.plot(column="cost").get_xlabel() == "Cost (cents)"
    with pytest.raises(ValueError, match="'x' is not a column of numbers"):
        groups.plot(column="x")


async def test_cache_summary() -> None:
    body = {"summary": {"hits": 3, "total_requests": 10}}
    client = Recorder(lambda _: httpx.Response(200, json=body)).client("sync")
    ax = (await done(client.analytics.summary.cache(**TIMES))).plot()
    assert [bar.get_width() for bar in ax.patches] == [3, 7]


@pytest.mark.parametrize("name", ["cost", "errors_stacks", "errors_status_codes"])
async def test_nothing_to_draw(name: str) -> None:
    drawn((await graph("sync", name, [])).plot())
    client = Recorder(lambda _: httpx.Response(200, json={})).client("sync")
    drawn((await done(client.analytics.groups.users(**TIMES))).plot())
    drawn((await done(client.analytics.summary.cache(**TIMES))).plot())


def luminance(color: Any) -> float:
    parts = matplotlib.colors.to_rgb(color)
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)


def contrast(one: Any, other: Any) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("background", ["#ffffff", "#1e1e1e"])
def test_colors_are_legible_on_light_and_on_dark(background: str) -> None:
    for color in (*COLORS, NEUTRAL):
        assert contrast(color, background) >= 3, color


@pytest.mark.parametrize(
    ("style", "background"), [("default", "white"), ("dark_background", "black"), ("transparent", "none")]
)
async def test_texts_are_legible_in_every_style(style: str, background: str) -> None:
    cost = await graph("sync", "latency", [{**day, "p50": 4, "p90": 9} for day in DAYS])
    settings = {"figure.facecolor": "none", "axes.facecolor": "none"} if style == "transparent" else {}
    with matplotlib.style.context("default" if settings else style), matplotlib.rc_context(settings):
        ax = cost.plot()
        assert matplotlib.colors.to_hex(ax.figure.get_facecolor()) == {"white": "#ffffff"}.get(background, "#000000")
        texts = [ax.title, ax.xaxis.label, ax.yaxis.label, *ax.get_xticklabels(), *ax.get_legend().get_texts()]
    for text in texts:
        for behind in ("#ffffff", "#1e1e1e") if background == "none" else (background,):
            assert contrast(text.get_color(), behind) >= (3 if background == "none" else 7)


async def test_without_matplotlib_the_error_names_the_extra(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    cost = await graph(kind, "cost", [{**DAYS[0], "total": 1}])
    message = r"matplotlib is not installed: pip install 'portkey-ai\[analytics\]'"
    with without("matplotlib", monkeypatch), pytest.raises(ImportError, match=message):
        cost.plot()
