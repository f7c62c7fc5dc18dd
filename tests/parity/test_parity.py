"""`Portkey` does what `OpenAI` does, in every case of openai's own tests: one test per method."""

from __future__ import annotations

import importlib.metadata
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.httpx_names import rename_library
from scripts.openai_tests import ROOT, openai_tests, version

from . import helper_cases
from .comparison import differences, is_excepted
from .recording import Recording
from .suite import EXCEPTED_CASES, EXCEPTIONS, Group, files, groups

FOLDER = openai_tests()
HELPERS = Path(helper_cases.__file__)
GROUPS = [
    *groups(FOLDER),
    Group("helpers.polling", ["helper_cases.py::test_polling"]),
    Group("helpers.limits_of_polling", ["helper_cases.py::test_limits_of_polling"]),
    Group("helpers.streaming", ["helper_cases.py::test_streaming"]),
]

Recordings = tuple[Recording, Recording]


@pytest.fixture(scope="session")
def recordings(tmp_path_factory: pytest.TempPathFactory) -> Recordings:
    """What the two clients did: `OpenAI` and `Portkey`."""
    home = tmp_path_factory.mktemp("parity")
    openai, portkey = home / "openai.json", home / "portkey.json"
    _run("openai", FOLDER, openai)
    renamed = home / "renamed"  # the vendored client runs on httpx
    shutil.copytree(FOLDER, renamed)
    rename_library(renamed)
    _run("portkey", renamed, portkey, openai)
    return Recording.load(openai), Recording.load(portkey)


def _run(kind: str, folder: Path, target: Path, *given: Path) -> None:
    command = [sys.executable, "-m", "tests.parity.side", kind, str(folder), str(target), *map(str, given), "--"]
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("OPENAI_", "PORTKEY_", "PYTEST_")) and not name.lower().endswith("_proxy")
    }
    result = subprocess.run(
        [*command, *files(folder), str(HELPERS)], cwd=ROOT, env=clean, capture_output=True, text=True, timeout=1800
    )
    # 1 says that cases failed: which ones is in the recording.
    assert result.returncode in (0, 1), f"{result.stdout[-3000:]}\n{result.stderr[-3000:]}"


def test_the_real_openai_is_the_vendored_release() -> None:
    assert importlib.metadata.version("openai") == version()


def test_every_case_ran(recordings: Recordings) -> None:
    functions = {function for group in GROUPS for function in group.functions}
    for recording in recordings:
        assert {case.partition("[")[0] for case in recording.events} - EXCEPTIONS.keys() == functions


def test_each_exception_is_of_some_cases_only(recordings: Recordings) -> None:
    for function in EXCEPTED_CASES:
        cases = [case for case in recordings[0].events if case.partition("[")[0] == function]
        assert {is_excepted(case) for case in cases} == {True, False}, function


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.name)
def test_same(group: Group, recordings: Recordings) -> None:
    found = differences(group, *recordings)
    assert not found, "\n".join(found[:20])
