"""Runs openai's tests with one client, in a process of its own, and writes down what happened.

usage: python -m tests.parity.side openai|portkey FOLDER RECORDING [GIVEN] -- PATH...

FOLDER holds openai's `tests`, for Portkey with httpx in the place of httpx2. PATHs are relative to it or absolute.
GIVEN is the recording whose answers to give.
"""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path

import pytest

import tests

from . import introspection
from .alias import alias_openai
from .clients import CLIENTS
from .plugin import Plugin
from .recording import Recording
from .snapshots import inline_snapshot
from .watching import Watch
from .wire import Wire

OPTIONS = [
    "--noconftest",  # plugin.py is in its place
    "--config-file",
    os.devnull,
    "-Werror",
    # OpenAI's models warn of values of another type than declared; ours do not, because any provider may send them.
    "-Wignore:Pydantic serializer warnings:UserWarning",
    # Openai's conftest, from which some tests import a constant, registers a module that is watched already.
    "-Wignore:Module already imported:pytest.PytestAssertRewriteWarning",
    "-q",
    "--no-header",
    "--tb=no",
    "--show-capture=no",
    "-pno:cacheprovider",
    "-ptests.respx2.plugin",
    "-ppytest_asyncio.plugin",
    "-oasyncio_mode=auto",
    "-oasyncio_default_fixture_loop_scope=session",
    "-oasyncio_default_test_loop_scope=session",
]


def main(arguments: list[str]) -> int:
    split = arguments.index("--")
    (kind, folder, target, *given), paths = arguments[:split], arguments[split + 1 :]
    # `tests` is our package and openai's in one: its modules are found in openai's folder first.
    tests.__path__.insert(0, str(Path(folder) / "tests"))
    if kind == "portkey":
        alias_openai()
        introspection.teach()
    importlib.import_module("rich.console")  # openai's tests rely on someone having done so
    recording = Recording()
    sys.modules["inline_snapshot"] = inline_snapshot(recording)
    library = importlib.import_module({"openai": "httpx2", "portkey": "httpx"}[kind])
    wire = Wire(library, recording, Recording.load(Path(given[0])) if given else None)
    watch = Watch(recording, wire)
    watch.install()
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    code = pytest.main(
        [*OPTIONS, f"--rootdir={folder}", *(str(Path(folder) / path) for path in paths)],
        plugins=[Plugin(recording, wire, watch, CLIENTS[kind])],
    )
    recording.save(Path(target))
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
