"""The real gateway, as published on npm, and a scripted provider behind it, both on 127.0.0.1 and free ports."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn

import httpx
import pytest

from portkey_ai import AsyncPortkey, Portkey
from scripts import node
from tests.support import AnyClient, close

from .upstream import Upstream

HERE = Path(__file__).parent
START = HERE / "node_modules/@portkey-ai/gateway/build/start-server.js"
SECONDS_TO_START = 20.0


def _unavailable(why: str) -> NoReturn:
    message = f"the real gateway cannot run: {why}"
    if os.environ.get("REQUIRE_REAL_GATEWAY") == "1":
        pytest.fail(message, pytrace=False)
    pytest.skip(message)


@pytest.fixture(scope="session")
def gateway_root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The gateway's address without a path."""
    found = node.find_node()
    if found is None:
        _unavailable("no Node of version 18.14.1 or later; `make test` installs one")
    fault = node.outdated()
    if fault:
        _unavailable(f"{fault}; `make test` installs it")

    home = tmp_path_factory.mktemp("gateway")
    port, log = home / "port", home / "log"
    environment = {
        "PATH": os.environ.get("PATH", ""),
        "HOME": str(home),
        "NODE_ENV": "production",
        "GATEWAY_PORT_FILE": str(port),
        "TRUSTED_CUSTOM_HOSTS": "127.0.0.1,localhost",
    }
    with log.open("wb") as output:
        process = subprocess.Popen(
            [found[0], "--require", str(HERE / "loopback.cjs"), str(START), "--headless", "--port=0"],
            cwd=home, env=environment, stdin=subprocess.PIPE, stdout=output, stderr=output,
        )  # fmt: skip
    try:
        yield _wait_until_ready(process, port, log)
        assert process.poll() is None, f"the gateway died:\n{_tail(log)}"
    finally:
        assert process.stdin
        process.stdin.close()
        try:
            process.wait(3)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(3)


def _wait_until_ready(process: subprocess.Popen[bytes], port: Path, log: Path) -> str:
    end = time.monotonic() + SECONDS_TO_START
    with httpx.Client(trust_env=False) as probe:
        while time.monotonic() < end and process.poll() is None:
            if port.exists():
                root = f"http://127.0.0.1:{port.read_text()}"
                try:
                    if probe.get(root).status_code == 200:
                        return root
                except httpx.TransportError:
                    pass
            time.sleep(0.02)
    process.kill()
    pytest.fail(f"the gateway did not start:\n{_tail(log)}", pytrace=False)


def _tail(log: Path) -> str:
    return log.read_text(errors="replace")[-2000:]


@pytest.fixture(scope="session")
def upstream() -> Iterator[Upstream]:
    with Upstream() as server:
        yield server


@pytest.fixture
def target(upstream: Upstream) -> Callable[..., dict[str, Any]]:
    """Makes a config's target that leads to the upstream, with another model if one is named."""

    def make(model: str | None = None) -> dict[str, Any]:
        place: dict[str, Any] = {"provider": "openai", "api_key": "sk-test", "custom_host": upstream.url}
        return {**place, "override_params": {"model": model}} if model else place

    return make


@pytest.fixture
async def client(kind: str, gateway_root: str, upstream: Upstream) -> AsyncIterator[AnyClient]:
    """A client of the real gateway whose requests go to the upstream."""
    options: dict[str, Any] = {
        "base_url": f"{gateway_root}/v1",
        "api_key": "pk-test",
        "provider": "openai",
        "custom_host": upstream.url,
        "Authorization": "sk-test",
        "timeout": 20,
    }
    made = Portkey(**options) if kind == "sync" else AsyncPortkey(**options)
    yield made
    await close(made)
