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
START = f"node_modules/{PACKAGE}/build/start-server.js"
CHECKED = (PACKAGE, "hono", "@hono/node-server", "@hono/node-ws")
_MANIFESTS = ("package.json", "package-lock.json")
_RENAMES = 10
"""How many times renaming the new folder is attempted, while other processes do the same."""


def data_file(name: str) -> bytes:
    """Return the content of a file of this folder, also if the package is in an archive."""
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


def outdated(directory: Path) -> str | None:
    """Return how the packages in `directory` differ from the lock file; None if they do not."""
    packages: dict[str, Any] = json.loads(data_file("package-lock.json"))["packages"]
    for name in CHECKED:
        wanted = packages[f"node_modules/{name}"]["version"]
        have = _version(directory / "node_modules" / name / "package.json")
        if have != wanted:
            return f"{name} should be {wanted} but is {have}"
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

    The packages are complete before they have that name, so that another process never sees a part of them. Raises
    RealGatewayError, with the last lines of npm, if that fails.
    """
    if outdated(directory) is None:
        return
    try:
        directory.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".install-", dir=directory) as name:
            place = Path(name)
            for manifest in _MANIFESTS:
                (place / manifest).write_bytes(data_file(manifest))
            _run_npm(place, node)
            _put_in_place(place / "node_modules", directory)
    except OSError as error:
        raise RealGatewayError(f"the gateway cannot be installed in {directory}: {error}") from error


def _run_npm(place: Path, node: NodeRuntime) -> None:
    path = f"{Path(node.node).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    ran = subprocess.run(
        [*node.npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"],
        cwd=place, env={**os.environ, "PATH": path}, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    fault = outdated(place)
    if ran.returncode or fault:
        output = ran.stdout.decode("utf-8", "replace").strip()[-2000:]
        raise RealGatewayError(f"npm could not install {PACKAGE} ({fault or f'exit {ran.returncode}'}):\n{output}")


def _put_in_place(new: Path, directory: Path) -> None:
    wanted = directory / "node_modules"
    for number in range(_RENAMES):
        try:
            os.rename(new, wanted)
            return
        except OSError:
            if outdated(directory) is None:  # another process has installed it first
                return
            if number == _RENAMES - 1:
                raise
        try:
            os.rename(wanted, new.with_name(f"outdated-{number}"))  # removed with the temporary folder
        except FileNotFoundError:  # another process has moved it
            pass
