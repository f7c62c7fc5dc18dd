"""The notebooks run from the first cell to the last, without a key, and show tables and pictures."""

from __future__ import annotations

import base64
import io
from pathlib import Path
from typing import Any

import matplotlib.image
import nbformat
import pytest
from nbclient import NotebookClient

FOLDER = Path(__file__).parents[1]


def saved(name: str) -> Any:
    untyped: Any = nbformat
    return untyped.read(FOLDER / f"{name}.ipynb", as_version=4)


def run(name: str) -> list[dict[str, Any]]:
    """Run a notebook. Returns the outputs of its cells, by type of content."""
    notebook = saved(name)
    with pytest.MonkeyPatch.context() as environment:
        environment.delenv("PORTKEY_API_KEY", raising=False)
        environment.setenv("MPLBACKEND", "module://matplotlib_inline.backend_inline")
        environment.setenv("PYTHONWARNINGS", "error::UserWarning")
        NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(FOLDER)}}).execute()
    shown = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    assert all(output.output_type != "stream" for output in shown), shown
    return [output.data for output in shown]


@pytest.fixture(scope="module")
def outputs() -> list[dict[str, Any]]:
    return run("analytics")


def texts(outputs: list[dict[str, Any]], kind: str) -> str:
    return "\n".join(data[kind] for data in outputs if kind in data)


def test_answers_and_pages_are_shown_as_html(outputs: list[dict[str, Any]]) -> None:
    html = texts(outputs, "text/html")
    assert "echo: What is a gateway?" in html
    assert "provider: openai" in html
    assert "ConfigListResponse: 0 items" in html
    assert "pk-local" not in html


def test_tables(outputs: list[dict[str, Any]]) -> None:
    html, text = texts(outputs, "text/html"), texts(outputs, "text/plain")
    assert html.index("claude-sonnet-4-5") < html.index("gpt-4o<") < html.index("mistral-small")
    assert "0.913" in html  # cents per request
    assert "response_time" in text


def test_pictures(outputs: list[dict[str, Any]], tmp_path: Path) -> None:
    pictures = [base64.b64decode(data["image/png"]) for data in outputs if "image/png" in data]
    assert len(pictures) == 3
    for number, picture in enumerate(pictures):
        (tmp_path / f"{number}.png").write_bytes(picture)
        pixels: Any = matplotlib.image.imread(io.BytesIO(picture))
        brightness = pixels[..., :3].mean(axis=2)
        assert brightness.std() > 0.05  # not empty
        # Cost and latency on light, the last one on dark.
        assert (brightness.mean() > 0.5) == (number < 2)


def test_first_steps() -> None:
    outputs = run("first_steps")
    html, text = texts(outputs, "text/html"), texts(outputs, "text/plain")
    assert "echo: What is a gateway?" in html
    assert "trace_id=" in text
    assert "'notebook-1'" in text
    assert "('config.targets[1]', 'claude-sonnet-4-5')" in text
    assert "('RateLimitError', 429)" in text


def test_prompts_over_a_table() -> None:
    outputs = run("prompts_over_a_table")
    html, text = texts(outputs, "text/html"), texts(outputs, "text/plain")
    assert html.count("echo: Positive or negative? Never again.") >= 1
    assert "gpt-4o-mini" in html
    assert "<UsageTracker: 4 requests" in text
    (picture,) = [base64.b64decode(data["image/png"]) for data in outputs if "image/png" in data]
    pixels: Any = matplotlib.image.imread(io.BytesIO(picture))
    assert pixels[..., :3].mean(axis=2).std() > 0.05  # not empty


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ipynb")), ids=lambda path: path.stem)
def test_notebooks_are_saved_without_outputs(path: Path) -> None:
    assert not any(cell.get("outputs") or cell.get("execution_count") for cell in saved(path.stem).cells)
