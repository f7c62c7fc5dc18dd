"""A gateway, an environment that points to it and to nothing else, and the service on a real server."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator

import httpx
import pytest
import uvicorn

from examples.inference_service.app import create_app
from examples.inference_service.portkey_client import router
from examples.inference_service.settings import Settings

from .gateway import Gateway

PORTKEY_KEY = "pk-secret-of-the-service"
PROVIDER_KEY = "sk-secret-of-openai"
TOKEN = "token-of-a-caller"
TIMEOUT = 1.5  # longer than the pause before the SDK tries to connect again


@pytest.fixture
def gateway(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gateway]:
    for name in os.environ:
        if name.endswith(("_KEY", "_TOKEN")) or name.startswith(("PORTKEY_", "PROVIDER_", "SERVICE_")):
            monkeypatch.delenv(name)
    with Gateway() as gateway:
        monkeypatch.setenv("PORTKEY_API_KEY", PORTKEY_KEY)
        monkeypatch.setenv("PORTKEY_BASE_URL", gateway.url)
        monkeypatch.setenv("PROVIDER_OPENAI_API_KEY", PROVIDER_KEY)
        router.cache_clear()
        yield gateway


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The service's URL. Each test makes it look at the environment again, so that one server is enough for all."""
    config = uvicorn.Config(create_app(Settings(frozenset({TOKEN}), TIMEOUT)), port=0, log_level="warning", ws="none")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.005)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join()


@pytest.fixture
def service(server: str, gateway: Gateway) -> Iterator[httpx.Client]:
    """A client of the running service that shows a valid token."""
    assert gateway.url
    with httpx.Client(base_url=server, headers={"Authorization": f"Bearer {TOKEN}"}) as client:
        yield client
