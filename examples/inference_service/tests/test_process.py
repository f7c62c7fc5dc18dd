"""The service as it is started by its users: uvicorn in a process of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from portkey_ai import openai

from .conftest import PORTKEY_KEY, PROVIDER_KEY, TOKEN
from .gateway import Gateway

EXAMPLES = Path(__file__).parents[2]


@pytest.fixture
def url(gateway: Gateway, tmp_path: Path) -> Iterator[str]:
    assert gateway.url
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "uvicorn", "--factory", "inference_service.app:create_app", "--port", str(port)]
    environ = {**os.environ, "SERVICE_API_KEYS": TOKEN, "PYTHONPATH": str(EXAMPLES.parent)}
    log = tmp_path / "log"
    with log.open("wb") as output:
        process = subprocess.Popen(command, cwd=EXAMPLES, env=environ, stdout=output, stderr=subprocess.STDOUT)
        try:
            until = time.monotonic() + 30
            while True:
                assert process.poll() is None, log.read_text()
                assert time.monotonic() < until
                try:
                    httpx.get(f"http://127.0.0.1:{port}/openapi.json")
                    break
                except httpx.ConnectError:
                    time.sleep(0.05)
            yield f"http://127.0.0.1:{port}/v1"
        finally:
            process.terminate()
            process.wait(10)
    text = log.read_text()
    assert "Application shutdown complete" in text
    assert "POST /v1/chat/completions" in text
    assert not [secret for secret in (PORTKEY_KEY, PROVIDER_KEY, TOKEN) if secret in text]


def test_an_openai_client_talks_to_the_service_under_uvicorn(url: str, gateway: Gateway) -> None:
    with openai.OpenAI(base_url=url, api_key=TOKEN, max_retries=0) as client:
        response = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
        assert response.choices[0].message.content == "echo: Hello"
        stream = client.chat.completions.create(
            model="gpt-4o", messages=[{"role": "user", "content": "Hello"}], stream=True
        )
        chunks = list(stream)
        assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices) == "echo: Hello"
        assert chunks[-1].usage is not None
        gateway.fail(429, "slow down", {"retry-after": "7"})
        with pytest.raises(openai.RateLimitError) as raised:
            client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
        assert raised.value.response.headers["retry-after"] == "7"


def test_the_service_does_not_start_without_keys_for_its_callers() -> None:
    environ = {name: value for name, value in os.environ.items() if name != "SERVICE_API_KEYS"}
    command = [sys.executable, "-m", "uvicorn", "--factory", "inference_service.app:create_app", "--port", "0"]
    environ["PYTHONPATH"] = str(EXAMPLES.parent)
    done = subprocess.run(command, cwd=EXAMPLES, env=environ, capture_output=True, text=True, timeout=30)
    assert done.returncode != 0
    assert "Set SERVICE_API_KEYS" in done.stderr
