"""The contenders, and an environment for each, created again if its packages change."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HERE = Path(__file__).resolve().parent
CONSTRAINTS = HERE / "constraints.txt"


@dataclass(frozen=True)
class Contender:
    """An SDK (a name that adapters.py knows) with the packages that it needs and the transport of its async client."""

    name: str
    title: str
    sdk: str
    packages: tuple[str, ...]
    transport: str = "httpx"


CONTENDERS = {
    contender.name: contender
    for contender in (
        Contender("published", "portkey-ai 2.3.4", "published", ("portkey-ai==2.3.4",)),
        Contender("openai", "openai 2.54.0", "openai", ("openai==2.54.0",)),
        Contender("httpx", "raw httpx", "httpx", ("httpx",)),
        Contender("ours", "this package", "ours", ("--editable", str(ROOT), "numpy")),
        Contender("ours-aiohttp", "ours, aiohttp", "ours", ("--editable", str(ROOT), "httpx-aiohttp"), "aiohttp"),
        Contender("ours-http2", "ours, HTTP/2", "ours", ("--editable", str(ROOT), "h2"), "http2"),
    )
}

# A worker gets none of the caller's settings: no search path, no key, no proxy.
KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "SYSTEMROOT")
SETTINGS = {name: os.environ[name] for name in KEPT if name in os.environ} | {"NO_PROXY": "127.0.0.1"}


def interpreter(contender: Contender, place: Path) -> Path:
    """Return the interpreter of the contender's environment below `place`, with everything byte-compiled."""
    home = place / contender.name
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    wanted = "\n".join(
        [*contender.packages, sys.version, CONSTRAINTS.read_text(), (ROOT / "pyproject.toml").read_text()]
    )
    stamp = hashlib.sha256(wanted.encode()).hexdigest()
    ready = home / "ready"
    if not ready.exists() or ready.read_text() != stamp:
        venv.create(home, with_pip=True, clear=True)
        install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*install, "--constraint", str(CONSTRAINTS), *contender.packages], cwd=ROOT, check=True)
        subprocess.run([str(python), "-m", "compileall", "-q", str(home / "lib")], env=SETTINGS, check=False)
        ready.write_text(stamp)
    compile_checkout(python)
    return python


def compile_checkout(python: Path) -> None:
    """Byte-compile this checkout, as installing a wheel would."""
    subprocess.run([str(python), "-m", "compileall", "-q", str(ROOT / "portkey_ai")], env=SETTINGS, check=True)
