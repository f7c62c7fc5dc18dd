"""Install the npm package of the gateway, pinned by the lock file of this folder, once for all processes."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .real_gateway_error import RealGatewayError

if TYPE_CHECKING:
    from .node_runtime import NodeRuntime

PACKAGE = "@portkey-ai/gateway"
START_SCRIPT = f"node_modules/{PACKAGE}/build/start-server.js"
CHECKED_PACKAGES = (PACKAGE, "hono", "@hono/node-server", "@hono/node-ws")
_MANIFESTS = ("package.json", "package-lock.json")
_RENAME_ATTEMPTS = 10
"""The attempts to rename the new folder: other processes may rename theirs at the same time."""


def data_file(name: str) -> bytes:
    """Return the content of a file of this folder; the package may be in a zip archive."""
    return files(__package__ or "").joinpath(name).read_bytes()


def default_directory() -> Path:
    """Return the folder of this version of the gateway in the user's cache."""
    lock = data_file("package-lock.json")
    version = json.loads(lock)["packages"][f"node_modules/{PACKAGE}"]["version"]
    if sys.platform == "win32":
        cache = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local"
    else:
        cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(cache) / "portkey-ai" / f"gateway-{version}-{hashlib.sha256(lock).hexdigest()[:8]}"


def version_mismatch(directory: Path) -> str | None:
    """Return which package in `directory` differs from the lock file, and how; None if all have the right version."""
    packages: dict[str, Any] = json.loads(data_file("package-lock.json"))["packages"]
    for name in CHECKED_PACKAGES:
        expected = packages[f"node_modules/{name}"]["version"]
        found = _version(directory / "node_modules" / name / "package.json")
        if found != expected:
            return f"{name} should be {expected} but is {found}"
    return None


def _version(manifest: Path) -> str:
    try:
        return str(json.loads(manifest.read_text(encoding="utf-8"))["version"])
    except OSError:
        return "missing"
    except (ValueError, TypeError, LookupError):
        return "unreadable"


def install(directory: Path, node: NodeRuntime) -> None:
    """Install the gateway as `directory`/node_modules unless it is there, with the user's settings of npm.

    The packages are installed in a temporary folder, which is then renamed: other processes never see a part of them.
    Raises RealGatewayError, with the end of npm's output, if the installation fails.
    """
    if version_mismatch(directory) is None:
        return
    try:
        directory.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".install-", dir=directory) as name:
            folder = Path(name)
            for manifest in _MANIFESTS:
                (folder / manifest).write_bytes(data_file(manifest))
            _run_npm(folder, node)
            _move_into_place(folder / "node_modules", directory)
    except OSError as error:
        raise RealGatewayError(f"the gateway cannot be installed in {directory}: {error}") from error


def _run_npm(folder: Path, node: NodeRuntime) -> None:
    path = f"{Path(node.node).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    ran = subprocess.run(
        [*node.npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"],
        cwd=folder, env={**os.environ, "PATH": path}, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    mismatch = version_mismatch(folder)
    if ran.returncode or mismatch:
        output = ran.stdout.decode("utf-8", "replace").strip()[-2000:]
        raise RealGatewayError(f"npm could not install {PACKAGE} ({mismatch or f'exit {ran.returncode}'}):\n{output}")


def _move_into_place(new: Path, directory: Path) -> None:
    expected = directory / "node_modules"
    for number in range(_RENAME_ATTEMPTS):
        try:
            os.rename(new, expected)
            return
        except OSError:
            if version_mismatch(directory) is None:  # another process has installed it first
                return
            if number == _RENAME_ATTEMPTS - 1:
                raise
        try:
            os.rename(expected, new.with_name(f"outdated-{number}"))  # removed with the temporary folder
        except FileNotFoundError:  # another process has moved it
            pass
