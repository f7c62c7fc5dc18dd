"""What may be in the wheel and the sdist: `faults` looks through every file for what must not be published."""

from __future__ import annotations

import functools
import os
import re
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator, Mapping
from fnmatch import fnmatch
from pathlib import Path
from urllib.parse import urlsplit

# Patterns do not match their own text: this file is in the sdist. They begin with a literal, which is fast.
SECRETS = {
    "a private key": r"-----BEGIN [A-Z ]*PRIVATE KEY-----",
    "a key of OpenAI or Anthropic": r"sk-(?<![A-Za-z]sk-)(?:[a-z]+-)*(?=[A-Za-z]*\d)[A-Za-z0-9_]{20,}",
    "a key of AWS": r"A(?:KIA|SIA)[0-9A-Z]{16}(?!\w)",
    "a key of Google": r"AIza[0-9A-Za-z_-]{35}",
    "a token of GitHub": r"gh[pousr]_[A-Za-z0-9]{36}",
    "a token of GitHub with scopes": r"github_pat_\w{40,}",
    "a token of GitLab": r"glpat-[\w-]{20,}",
    "a token of Slack": r"xox[abprs]-[0-9A-Za-z-]{20,}",
    "a token of npm": r"npm_[A-Za-z0-9]{36}",
    "a token of PyPI": r"pypi-AgE\w{50,}",
    "a token of Hugging Face": r"hf_[A-Za-z0-9]{34}",
    "a JSON web token": r"eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}",
    "a key": r"(?:[kK]ey|KEY|[tT]oken|TOKEN|[sS]ecret|SECRET|[pP]assword|PASSWORD)[\"']?\s*[:=]\s*[\"']"
    r"(?=[^\"']*\d)(?=[^\"']*[a-z])(?=[^\"']*[A-Z])[A-Za-z0-9+/=]{24,}[\"']",
}
MACHINE_PATHS = {
    "a path of a home folder": r"/(?<![\w.:/{}>-]/)(?:(?:home|Users)/[a-z][\w-]*/|root(?:/|(?=[\"'\s])))",
    "a path of a working folder": r"/(?<![\w.:/}-]/)(?:work|workspace(?!/outputs\")|builds)/\w",
    "a path of a temporary folder": r"/(?<![\w./-]/)(?:var/)?(?:tmp|folders)/\w",
    "a path of Windows": r":\\(?<=[A-Z]:\\)\\?(?:Users|Windows|Program|Temp|[a-z]+\\)",
}
REGISTRIES = {
    "a host of PyPI": r"py(?:pi\.org|thonhosted\.org)(?!\w)",
    "a host of npm": r"registry\.(?:npmjs\.org|yarnpkg\.com)(?!\w)",
    "a host of Debian": r"debian\.org/debian",
    "a host of Go": r"proxy\.golang\.org",
}
UPSTREAM = "portkey_ai/_vendor/openai/"
"""Where links to a project page of a package index are upstream's."""
NEVER = (
    *("*/__pycache__/*", "*.py[cod]", "*.so", "*/node_modules/*", "*/.venv/*", "*/.git/*", "*/.*_cache/*"),
    *("*/.hypothesis/*", "*/.env*", "*/.npmrc", "*/.pypirc", "*.pem", "*.key", "*.log", "*.orig", "*.rej", "*~"),
)
WHEEL = (
    *("portkey_ai/*.py", "portkey_ai/*.md", "portkey_ai/*py.typed", "portkey_ai/_vendor/openai/LICENSE"),
    *(f"portkey_ai/testing/real_gateway/{name}" for name in ("package.json", "package-lock.json", "loopback.cjs")),
)
WHEEL_INFO = (
    "METADATA",
    "WHEEL",
    "RECORD",
    "entry_points.txt",
    "licenses/LICENSE",
    "licenses/portkey_ai/_vendor/openai/LICENSE",
)
SDIST = (
    *WHEEL,
    *(
        "tests/*.py",
        "tests/*.csv",
        "tests/openai_2_54.json",
        "tests/published/methods.json",
        "tests/*/requirements.txt",
        "tests/*/typed.txt",
        "tests/integrations/langchain/__snapshots__/*.ambr",
    ),
    *(
        "examples/*.py",
        "examples/*/*.ipynb",
        "examples/*/README.md",
        "examples/*/requirements.txt",
        "examples/*/typed.txt",
        "examples/*/conf/*.json",
    ),
    *("docs/*.md", "docs/*.svg", "docs/ruff.toml", "scripts/*.py"),
    *("benchmarks/*.py", "benchmarks/constraints.txt", "benchmarks/results.json"),
    *("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "LICENSE", "Makefile", "PKG-INFO"),
    *("pyproject.toml", "hatch_build.py", "requirements-dev.txt", "vendorize.toml", ".gitignore"),
    *("mkdocs.yml", "docs/requirements.txt", "docs/assets/site.css"),
)


def contents(archive: Path) -> dict[str, bytes]:
    """Return the files of a wheel or an sdist by their paths; those of an sdist without its folder."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return {name: wheel.read(name) for name in wheel.namelist() if not name.endswith("/")}
    found: dict[str, bytes] = {}
    with tarfile.open(archive) as sdist:
        for member in sdist.getmembers():
            file = sdist.extractfile(member)  # None of a folder
            if file is not None:
                found[member.name.partition("/")[2]] = file.read()
    return found


@functools.cache
def _settings_of_pip_and_npm() -> str:
    listed = subprocess.run([sys.executable, "-m", "pip", "config", "list"], capture_output=True, text=True).stdout
    npmrc = Path.home() / ".npmrc"
    return listed + (npmrc.read_text() if npmrc.exists() else "")


def own_registries() -> dict[str, str]:
    """Return a pattern for the hosts that pip and npm use on this machine; nothing if they name none."""
    variables = (value for name, value in os.environ.items() if name.lower().startswith(("pip_", "npm_config_")))
    urls: list[str] = re.findall(r"https?://[^\s'\"]+", "\n".join((_settings_of_pip_and_npm(), *variables)))
    hosts = {urlsplit(url).hostname or "" for url in urls} - {"", "127.0.0.1", "localhost"}
    if not hosts:
        return {}
    pattern = "|".join(map(re.escape, sorted(hosts)))
    return {"a host of this machine's package registry": pattern}


def faults(files: Mapping[str, bytes], allowed: tuple[str, ...]) -> Iterator[str]:
    """Yield what must not be in `files`, one line each: names that are not of `allowed`, and texts."""
    texts = SECRETS | MACHINE_PATHS | REGISTRIES | own_registries()
    patterns = {what: re.compile(text) for what, text in texts.items()}
    for name, content in files.items():
        if any(fnmatch(f"/{name}", pattern) for pattern in NEVER) or not any(fnmatch(name, one) for one in allowed):
            yield f"{name} does not belong here"
        text = content.decode("utf-8", "replace")
        for what, pattern in patterns.items():
            for found in pattern.finditer(text) if what not in REGISTRIES or not name.startswith(UPSTREAM) else ():
                line = text.count("\n", 0, found.start()) + 1
                yield f"{name}:{line} has {what}"  # which it is, a log of a test must not show
