"""Run the tests on the supported dependencies and Pythons: `make test-lowest`, `make test-pythons`.

usage: supported.py lowest                 with the oldest dependencies that pyproject.toml allows, on the oldest Python
                                           of this machine
       supported.py pythons [VERSION ...]  with the newest dependencies on these Pythons; by default on all that
                                           are supported and here, but for those of `lowest` and of `make test`

Each environment is in .venv/supported. Only `make test` runs the tests that need pinned tools (type checkers,
vendoring, the open-source gateway) or extras, and long tests that do not depend on the Python:
the fault table and the properties.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.environments import ROOT, environment, run

PLACES = ROOT / ".venv/supported"
TOOLS = (
    *("h2", "hypothesis", "openai", "pytest", "pytest-asyncio", "pyyaml", "respx", "rich", "tomli", "trio"),
    "typer",
)
LEFT_OUT = (
    *("tests/gateway", "tests/integrations", "tests/parity", "tests/properties"),
    *("tests/faults/test_bombs.py", "tests/faults/test_load.py", "tests/faults/test_table.py"),
    "tests/bulk/test_bulk_load.py",
    *(
        "tests/test_benchmarks.py",
        "tests/test_completion.py",
        "tests/test_docs.py",
        "tests/test_docs_commands.py",
        "tests/test_generated.py",
        "tests/test_packaging.py",
        "tests/test_reference.py",
        "tests/test_site_pages.py",
        "tests/test_typing.py",
    ),
)
WHOLE = "oldest"
"""The environment at the far end, which runs all other tests; the newest Python here runs none of LONG."""
LONG = ("tests/api", "tests/faults", "tests/routing")
NOT_BETWEEN = (
    "tests/bulk",
    "tests/cli",
    "tests/portkey_api",
    "tests/streaming",
    "tests/test_concurrency.py",
    "tests/test_local_*",
)
"""What a Python between the oldest and the newest here does not run either."""
TRIO_OF_ANYIO = "test_close_closes_connections_of_running_owners[asyncio-trio]"
PYPROJECT = (ROOT / "pyproject.toml").read_text()


def dependencies() -> list[str]:
    """Return the requirements of the package and of the extras that the main tests use, from pyproject.toml."""
    lists = (
        re.search(rf"^{name} = \[(.*?)\]", PYPROJECT, re.M | re.S) for name in ("dependencies", "audio", "realtime")
    )
    return [requirement for found in lists if found for requirement in re.findall(r'"(.+?)"', found.group(1))]


def oldest(requirements: list[str]) -> list[str]:
    """Return `httpx==0.25.1` for `httpx>=0.25.1,<1`. Of two for one package, the later one if it is for this Python."""
    releases: dict[str, str] = {}
    for requirement in requirements:
        found = re.fullmatch(r"([\w-]+)>=([\d.]+)[^;]*(?:; python_version >= '3\.(\d+)')?", requirement)
        if not found:
            raise SystemExit(f"pyproject.toml: {requirement!r} has no lower bound")
        name, release, minor = found.groups()
        if sys.version_info >= (3, int(minor or 0)):
            releases[name] = release
    return [f"{name}=={release}" for name, release in releases.items()]


def tools() -> list[str]:
    """Return the tools that the tests import, pinned as in requirements-dev.txt."""
    lines = (ROOT / "requirements-dev.txt").read_text().splitlines()
    return [line for line in lines if line.partition("==")[0] in TOOLS]


def test(name: str, requirements: list[str]) -> bool:
    """Return whether the tests pass in the environment of this name, created by the Python that runs this script."""
    print(f"== {name}", flush=True)
    PLACES.mkdir(exist_ok=True, parents=True)
    file = PLACES / f"{name}.txt"
    # Not pinned: trio, whose newest needs a newer sniffio; openai, whose newest needs a newer jiter.
    unpinned = ("trio", "openai") if name == WHOLE else ("trio",)
    tools_ = [found if (found := line.partition("==")[0]) in unpinned else line for line in tools()]
    file.write_text("\n".join([*requirements, *tools_, ""]))
    python = environment("supported", name, [file])
    between = name != WHOLE and name != list(filter(interpreter, supported()))[-1]
    left_out = [
        f"--ignore-glob={path}"
        for path in (*LEFT_OUT, *(() if name == WHOLE else LONG), *(NOT_BETWEEN if between else ()))
    ]
    if name == WHOLE:  # its anyio has no backend for the releases of trio that run here
        left_out.append("--deselect=tests/test_connection_owners.py::" + TRIO_OF_ANYIO)
    return run([[str(python), "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests", *left_out]])


def supported() -> list[str]:
    return re.findall(r"Programming Language :: Python :: (3\.\d+)", PYPROJECT)


def interpreter(version: str) -> str | None:
    """Return a Python of this version, on PATH or of pyenv; None if there is none."""
    candidates = [f"python{version}"]
    if shutil.which("pyenv"):
        root = subprocess.run(["pyenv", "root"], capture_output=True, text=True).stdout.strip()
        candidates += map(str, sorted(Path(root).glob(f"versions/{version}.*/bin/python"), reverse=True))
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    for candidate in candidates:
        if shutil.which(candidate):
            # pyenv's shims exist even for versions that they refuse to run.
            printed = subprocess.run([candidate, "-c", code], capture_output=True, text=True)
            if printed.stdout.strip() == version:
                return candidate
    return None


def test_pythons(wanted: list[str]) -> list[str]:
    """Return which of the given versions fail; of those that no other command runs on if none is given."""
    found = {version: interpreter(version) for version in wanted or supported()}
    missing = [version for version, python in found.items() if python is None]
    if missing:
        print(f"not on this machine: Python {', '.join(missing)}", flush=True)
    here = [(version, python) for version, python in found.items() if python]
    if not here or (wanted and missing):
        raise SystemExit("nothing was tested")
    if not wanted:
        this = f"{sys.version_info[0]}.{sys.version_info[1]}"
        here = [one for one in here[1:] if one[0] != this] or here[-1:]
    return [
        version for version, python in here if subprocess.run([python, __file__, "this", version], cwd=ROOT).returncode
    ]


def main(what: str = "", *arguments: str) -> None:
    newest = dependencies()
    if what == "lowest":
        python = next(filter(None, map(interpreter, supported())), sys.executable)
        failed = ["oldest"] * bool(subprocess.run([python, __file__, "oldest"], cwd=ROOT).returncode)
    elif what == "oldest":
        failed = [] if test(WHOLE, oldest(newest)) else [WHOLE]
    elif what == "pythons":
        failed = test_pythons(list(arguments))
    elif what == "this":  # called by `pythons`, with each Python
        failed = [] if test(arguments[0], newest) else [arguments[0]]
    else:
        raise SystemExit(__doc__)
    if failed:
        raise SystemExit(f"failed: {', '.join(failed)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
