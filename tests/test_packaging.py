"""The wheel and the sdist: what is in them, and that an empty environment needs nothing else."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import venv
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

EXTRAS = {
    "adk", "aiohttp", "audio", "http2", "instrumentation", "langchain", "langchain_callback", "llama_index_callback",
    "llamaindex", "openai-agents", "pydantic-ai", "realtime", "strands",
}  # fmt: skip


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel and the sdist that it was built from."""
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    return out


def test_contents(built: Path) -> None:
    (wheel,) = built.glob("portkey_ai-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        (metadata_file,) = [name for name in names if name.endswith(".dist-info/METADATA")]
        metadata = Parser().parsestr(archive.read(metadata_file).decode())
    info = metadata_file.rpartition("/")[0]
    assert {"portkey_ai/py.typed", "portkey_ai/_vendor/openai/LICENSE", "portkey_ai/_vendor/README.md"} <= names
    assert f"{info}/licenses/LICENSE" in names
    assert f"{info}/licenses/portkey_ai/_vendor/openai/LICENSE" in names
    # To the letter: pip before 23.3 does not know that "-" and "_" are the same.
    assert set(metadata.get_all("Provides-Extra", [])) == EXTRAS
    assert {name.split("/")[0] for name in names} == {"portkey_ai", info}
    assert metadata["Name"] == "portkey-ai"
    assert metadata["Requires-Python"] == ">=3.10"
    urls = dict(line.split(", ") for line in metadata.get_all("Project-URL", []))
    assert urls == {"Homepage": "https://portkey.ai", "Documentation": "https://portkey.ai/docs"}
    shown = metadata.get_payload()
    assert isinstance(shown, str)
    assert shown.startswith("# portkey-ai\n")
    assert "docs/errors.md" in shown
    links = re.findall(r"\]\(([^)]*)\)", shown)
    assert links
    assert all(link.startswith("https://") for link in links)  # others lead nowhere on a package index
    lines = [line for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]
    required = {re.split("[<>;= ]", line)[0] for line in lines}
    assert required == {"httpx", "pydantic", "typing-extensions", "anyio", "distro", "sniffio", "jiter"}
    (sdist,) = built.glob("portkey_ai-*.tar.gz")
    with tarfile.open(sdist) as archive:
        inside = {name.partition("/")[2] for name in archive.getnames()}
    assert {"portkey_ai/_vendor/openai/LICENSE", "tests/support.py", "vendorize.toml", "scripts/vendor.py"} <= inside
    assert not [name for name in inside if "node_modules" in name or "__pycache__" in name]


@pytest.mark.parametrize("archive", ["*.whl", "*.tar.gz"])
def test_install_into_an_empty_environment(built: Path, tmp_path: Path, archive: str) -> None:
    (file,) = built.glob(archive)
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv/bin/python"
    install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(file)]
    subprocess.run(install, check=True, capture_output=True)
    code = (ROOT / "examples/quickstart.py").read_text()
    result = subprocess.run([str(python), "-W", "error", "-c", code], cwd=tmp_path, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    assert "echo: Say hello." in result.stdout
