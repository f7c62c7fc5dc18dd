"""The real gateway, as published on npm, and a scripted provider behind it, both on 127.0.0.1 and free ports."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest

from portkey_ai import AsyncPortkey, Portkey
from portkey_ai.testing import RealGateway
from portkey_ai.testing.real_gateway.gateway_install import version_mismatch
from portkey_ai.testing.real_gateway.node_runtime import find_node
from tests.support import AnyClient, close

from .upstream import Upstream

HERE = Path(__file__).parent


def _unavailable(why: str) -> NoReturn:
    message = f"the real gateway cannot run: {why}"
    if os.environ.get("REQUIRE_REAL_GATEWAY") == "1":
        pytest.fail(message, pytrace=False)
    pytest.skip(message)


@pytest.fixture(scope="session")
def gateway_root() -> Iterator[str]:
    """The gateway's address without a path."""
    if find_node() is None:
        _unavailable("no Node of version 18.14.1 or later; `make test` installs one")
    fault = version_mismatch(HERE)
    if fault:
        _unavailable(f"{fault}; `make test` installs it")
    with RealGateway(cache_directory=HERE) as gateway:
        yield gateway.url.removesuffix("/v1")


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
