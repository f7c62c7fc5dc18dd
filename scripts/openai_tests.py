"""Download the tests of the openai release in vendorize.toml, for tests/parity. They are not committed.

usage: openai_tests.py     (unpacks the sdist's tests to .venv/openai-tests/<version>/tests)
"""

import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[1]
CACHE = ROOT / ".venv/openai-tests"


def version() -> str:
    """Return the release of openai that is vendored."""
    found = re.search(r'"openai==([^"]+)"', (ROOT / "vendorize.toml").read_text(encoding="utf-8"))
    assert found, "vendorize.toml names no release of openai"
    return found[1]


def openai_tests() -> Path:
    """Return the folder with openai's `tests`. Downloads them if they are missing."""
    home = CACHE / version()
    if not home.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=CACHE) as scratch:
            # Renamed only when complete, so that an interrupted run leaves nothing incomplete.
            _unpack(_download(Path(scratch)), Path(scratch) / "ready")
            try:
                (Path(scratch) / "ready").rename(home)
            except OSError:
                if not home.exists():  # if it exists, another process was faster
                    raise
    return home


def _download(folder: Path) -> Path:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    subprocess.run(
        [*command, "--no-binary", "openai", "--dest", str(folder), f"openai=={version()}"], check=True, timeout=300
    )
    (sdist,) = folder.glob("openai-*.tar.gz")
    return sdist


def _unpack(sdist: Path, target: Path) -> None:
    """Extract the `tests` folder of `sdist` into `target`."""
    with tarfile.open(sdist) as archive:
        for member in archive.getmembers():
            _, *inside = PurePosixPath(member.name).parts
            content = archive.extractfile(member) if member.isfile() else None
            if content is None or inside[:1] != ["tests"] or ".." in inside:
                continue
            file = target.joinpath(*inside)
            file.parent.mkdir(parents=True, exist_ok=True)
            with file.open("wb") as out:
                shutil.copyfileobj(content, out)


if __name__ == "__main__":
    print(openai_tests().relative_to(ROOT))
