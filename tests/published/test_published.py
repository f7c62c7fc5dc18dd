"""Each method of the published release gives results that read the same, or the difference is documented."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.environments import ROOT

from .cases import cases
from .comparison import differences, explanation
from .differences import DIFFERENCES

CALLS = Path(__file__).with_name("calls.py")
METHODS = Path(__file__).with_name("methods.json")
Found = list[tuple[dict[str, Any], str, str, str]]


@pytest.fixture(scope="session")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[dict[str, Any], Any, Any]]:
    """Every call with what it gave: to the published release, and to this one."""
    home = tmp_path_factory.mktemp("published")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PORTKEY_", "OPENAI_", "PYTHON"))}

    def run(python: str, *arguments: str | Path, **settings: str) -> None:
        command = [python, str(CALLS), *map(str, arguments)]
        subprocess.run(command, cwd=home, env={**kept, **settings}, check=True, timeout=900, capture_output=True)

    published = os.environ["PUBLISHED"]
    run(published, "signatures", METHODS, home / "signatures.json")
    calls = cases(json.loads((home / "signatures.json").read_text()))
    (home / "cases.json").write_text(json.dumps(calls))
    found: dict[str, Any] = {}
    for name, python, settings in (("ours", sys.executable, {"PYTHONPATH": str(ROOT)}), ("published", published, {})):
        run(python, "calls", home / "cases.json", home / name, home / "answers.json", **settings)
        found[name] = json.loads((home / name).read_text())
    return list(zip(calls, found["published"], found["ours"], strict=True))


@pytest.fixture(scope="session")
def found(outcomes: list[tuple[dict[str, Any], Any, Any]]) -> Found:
    return [(case, *difference) for case, published, ours in outcomes for difference in differences(published, ours)]


def test_most_methods_return_a_result_in_both(outcomes: list[tuple[dict[str, Any], Any, Any]]) -> None:
    returned = [case for case, *both in outcomes if not any("raised" in each for each in both)]
    compared = {(case["kind"], case["method"]) for case in returned}
    assert len(outcomes) > 700
    assert len(compared) > 580


def test_every_difference_is_explained(found: Found) -> None:
    unexplained = [
        f"{case['kind']} {case['id']}: {read}: {published[:200]} published, {ours[:200]} here"
        for case, read, published, ours in found
        if explanation(case["method"], read, published, ours) is None
    ]
    assert not unexplained, f"{len(unexplained)}\n" + "\n".join(unexplained[:40])


@pytest.mark.parametrize("difference", DIFFERENCES, ids=lambda each: each.documented)
def test_explanation_is_documented_and_has_an_example(difference: Any, found: Found) -> None:
    assert difference.documented in (ROOT / "docs/migration.md").read_text()
    assert any(explanation(case["method"], *rest) is difference for case, *rest in found)
