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

from .package_scan import MACHINE_PATHS, REGISTRIES, SDIST, SECRETS, WHEEL, WHEEL_INFO, contents, faults, own_registries

ROOT = Path(__file__).parents[1]

EXTRAS = {
    "adk", "aiohttp", "analytics", "audio", "cassettes", "cli", "cost", "gateway", "http2", "instrumentation",
    "langchain", "langchain_callback", "llama_index_callback", "llamaindex", "numpy", "openai-agents", "progress",
    "pydantic-ai", "ray", "realtime", "strands",
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
    real_gateway = {"package.json", "package-lock.json", "loopback.cjs"}
    assert {f"portkey_ai/testing/real_gateway/{name}" for name in real_gateway} <= names
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
    assert "<picture>" not in shown  # its images are relative, too
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


def test_no_file_and_no_text_that_does_not_belong(built: Path) -> None:
    (wheel,) = built.glob("portkey_ai-*.whl")
    files = contents(wheel)
    (info,) = {name.partition("/")[0] for name in files} - {"portkey_ai"}
    assert list(faults(files, (*WHEEL, *(f"{info}/{name}" for name in WHEEL_INFO)))) == []
    (sdist,) = built.glob("portkey_ai-*.tar.gz")
    files = contents(sdist)
    assert list(faults(files, SDIST)) == []
    assert {"SECURITY.md", "tests/package_scan.py", "portkey_ai/__init__.py"} <= set(files)


PLANTED = {
    "a private key": "-----BEGIN RSA " + "PRIVATE KEY-----",
    "a key of OpenAI or Anthropic": "key: sk-" + "proj-abcdefghij0123456789",
    "a key of AWS": "AKIA" + "ABCDEFGHIJ234567",
    "a key of Google": "AIza" + "0123456789abcdefghijklmnopqrstuvwxy",
    "a token of GitHub": "ghp_" + "0123456789abcdefghijklmnopqrstuvwxyz",
    "a token of GitLab": "glpat-" + "0123456789abcdefghij",
    "a token of Slack": "xoxb-" + "0123456789-abcdefghij",
    "a token of GitHub with scopes": "github_pat_" + "0123456789_abcdefghij" * 2,
    "a token of npm": "npm_" + "0123456789abcdefghijklmnopqrstuvwxyz",
    "a token of PyPI": "pypi-AgE" + "0123456789abcdefghij" * 3,
    "a token of Hugging Face": "hf_" + "0123456789abcdefghijklmnopqrstuvwx",
    "a JSON web token": "eyJ" + "hbGciOiJIUzI1.eyJ" + "zdWIiOiIxMjM0.SflKxwRJSMeK",
    "a key": 'PORTKEY_API_KEY = "' + "0aB" * 9 + '"',
    "a path of a home folder": '"/' + 'home/jane/project"',
    "a path of a working folder": "see /" + "work/main",
    "a path of a temporary folder": "in /" + "tmp/pytest-1",
    "a path of Windows": "C:" + "\\Users\\jane",
    "a host of PyPI": "https://pypi" + ".org/simple",
    "a host of npm": "https://registry" + ".npmjs.org/",
    "a host of Debian": "http://deb.debian" + ".org/debian",
    "a host of Go": "proxy" + ".golang.org",
}


def test_each_kind_of_text_is_planted() -> None:
    assert set(PLANTED) == set(SECRETS | MACHINE_PATHS | REGISTRIES)


@pytest.mark.parametrize("what", PLANTED)
@pytest.mark.parametrize("name", ["portkey_ai/client.py", "docs/planted.md"])
def test_a_planted_text_is_found(what: str, name: str) -> None:
    files = {name: f"first line\n{PLANTED[what]}\n".encode()}
    assert f"{name}:2 has {what}" in list(faults(files, SDIST))


def test_every_kind_of_home_and_working_folder_is_found() -> None:
    paths = [f"/{path}" for path in ("root/x", "Users/jane/x", "workspace/x", "builds/x", "var/folders/x", "var/tmp/x")]
    paths.append("C:" + r"\\Temp\\x")
    for path in paths:
        assert list(faults({"docs/planted.md": f"at {path}".encode()}, SDIST)), path
    for path in ("`/v1/home/x`", "https://host/work/x", "<base>/root", "a/tmp/b"):
        assert not list(faults({"docs/planted.md": f"at {path}".encode()}, SDIST)), path


def test_the_host_of_this_machines_registry_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "https://user:password@index.test:8080/simple")
    assert list(faults({"docs/planted.md": b"from index.test"}, SDIST)) == [
        f"docs/planted.md:1 has {what}" for what in own_registries()
    ]


@pytest.mark.parametrize(
    "name",
    [
        *(".env", ".env.local", "portkey_ai/.env", "tests/.env", ".npmrc", "server.pem"),
        *("portkey_ai/__pycache__/client.cpython-311.pyc", "portkey_ai/fast.so", "portkey_ai/client.py.orig"),
        *("tests/gateway/node_modules/a/index.js", "tests/.pytest_cache/README.md", ".mypy_cache/a.json"),
        *("results.json", "docs/notes.txt", "out.log", "dist/portkey_ai.whl", "tests/results.csv.bak"),
        *("docs/.hypothesis/a.py", ".venv/lib/a.py"),
    ],
)
def test_a_planted_file_is_found(name: str) -> None:
    assert list(faults({name: b""}, SDIST)) == [f"{name} does not belong here"]


@pytest.mark.parametrize("name", ["tests/support.py", "scripts/vendor.py", "docs/errors.md", "benchmarks/results.json"])
def test_a_file_of_the_sdist_is_not_for_the_wheel(name: str) -> None:
    assert list(faults({name: b""}, SDIST)) == []
    assert list(faults({name: b""}, WHEEL)) == [f"{name} does not belong here"]


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
