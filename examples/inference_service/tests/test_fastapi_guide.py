"""The Python of docs/guides/fastapi.md runs, against the local gateway."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from portkey_ai.testing import LocalGateway

PAGE = Path(__file__).parents[3] / "docs/guides/fastapi.md"
*SERVICE, TEST = re.findall(r"^```python\n(.*?)^```$", PAGE.read_text(), re.DOTALL | re.MULTILINE)
COOKIES = {"session": "session-of-ada"}


@pytest.fixture
def service() -> ModuleType:
    """The service of the page."""
    module = ModuleType("service")
    exec(compile("\n".join(SERVICE), PAGE.name, "exec", dont_inherit=True), module.__dict__)
    return module


def call(service: ModuleType, path: str, **options: Any) -> httpx.Response:
    """Call the application, between its start and its end."""

    async def between() -> httpx.Response:
        app: FastAPI = service.app
        async with (
            app.router.lifespan_context(app),
            httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://service", cookies=COOKIES) as caller,
        ):
            return await caller.post(path, json={"text": "Hello"}, **options)

    return asyncio.run(between())


def test_one_call(portkey_gateway: LocalGateway, service: ModuleType) -> None:
    response = call(service, "/ask", headers={"x-request-id": "r-1"})
    assert response.json() == {"text": "echo: Hello", "trace": "r-1"}
    portkey_gateway.assert_called(
        headers={"x-portkey-metadata": '{"_user":"ada"}', "x-portkey-provider": "@openai-prod"}
    )


def test_without_a_session(portkey_gateway: LocalGateway, service: ModuleType) -> None:
    response = call(service, "/ask", headers={"cookie": "session=unknown", "x-user": "ada"})
    assert response.status_code == 401
    portkey_gateway.assert_not_called()


def test_a_stream(portkey_gateway: LocalGateway, service: ModuleType) -> None:
    response = call(service, "/stream")
    assert response.headers["content-type"].startswith("text/event-stream")
    assert "".join(re.findall(r'"(.*)"', response.text)) == "echo: Hello"
    portkey_gateway.assert_called(body={"stream": True}, times=1)


def test_a_disconnect_closes_the_stream(portkey_gateway: LocalGateway, service: ModuleType) -> None:
    portkey_gateway.say("word " * 1000, network="slow")
    opened: list[Any] = []

    async def disconnect_after_the_first_event() -> None:
        app: FastAPI = service.app
        body = json.dumps({"text": "Hello"}).encode()
        received = iter([{"type": "http.request", "body": body, "more_body": False}])
        first_event = asyncio.Event()

        async def receive() -> dict[str, Any]:
            for message in received:
                return message
            await first_event.wait()
            return {"type": "http.disconnect"}

        async def send(message: Any) -> None:
            if message.get("body"):
                first_event.set()

        async with app.router.lifespan_context(app):
            client: Any = app.state.portkey
            create = client.chat.completions.create

            async def create_and_keep(*arguments: Any, **options: Any) -> Any:
                opened.append(await create(*arguments, **options))
                return opened[-1]

            client.chat.completions.create = create_and_keep
            app.dependency_overrides[service.portkey] = lambda: client
            scope = {
                "type": "http",
                "asgi": {"version": "3.0", "spec_version": "2.3"},
                "method": "POST",
                "path": "/stream",
                "headers": [(b"content-type", b"application/json")],
                "query_string": b"",
            }
            await app(scope, receive, send)

    asyncio.run(disconnect_after_the_first_event())
    (stream,) = opened
    assert stream.response.is_closed


def test_errors_have_a_status(portkey_gateway: LocalGateway, service: ModuleType) -> None:
    portkey_gateway.say(status=429)
    response = call(service, "/ask")
    assert response.status_code == 503
    assert response.headers["retry-after"] == "10"
    assert response.json()["error"] == "RateLimitError"


def test_the_tests_of_the_page(tmp_path: Path) -> None:
    (tmp_path / "service.py").write_text("\n".join(SERVICE))
    (tmp_path / "test_service.py").write_text(TEST)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_service.py"]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "4 passed" in result.stdout
