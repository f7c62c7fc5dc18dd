"""The Python of docs/guides/fastapi.md runs, against the local gateway."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI

from portkey_ai import AsyncPortkey
from portkey_ai.testing import LocalGateway

PAGE = Path(__file__).parents[3] / "docs/guides/fastapi.md"
ASK, STREAM, ERRORS, TEST = re.findall(r"^```python\n(.*?)^```$", PAGE.read_text(), re.DOTALL | re.MULTILINE)


def run(snippet: str) -> dict[str, Any]:
    """Run a snippet as a program of its own, and return its names."""
    names: dict[str, Any] = {"__name__": "guide"}
    exec(compile(snippet, PAGE.name, "exec", dont_inherit=True), names)
    return names


def call(snippet: str, method: str, path: str, **options: Any) -> httpx.Response:
    """Call the application of a snippet, between its start and its end."""

    async def between() -> httpx.Response:
        app: FastAPI = run(snippet)["app"]
        async with (
            app.router.lifespan_context(app),
            httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://service") as caller,
        ):
            return await caller.request(method, path, **options)

    return asyncio.run(between())


def test_one_call(portkey_gateway: LocalGateway) -> None:
    headers = {"x-user": "ada", "x-request-id": "r-1"}
    response = call(ASK, "POST", "/ask", json={"text": "Hello"}, headers=headers)
    assert response.json() == {"text": "echo: Hello", "trace": "r-1"}
    portkey_gateway.assert_called(
        headers={"x-portkey-metadata": '{"_user":"ada"}', "x-portkey-provider": "@openai-prod"}
    )


def test_a_stream(portkey_gateway: LocalGateway) -> None:
    response = call(STREAM, "POST", "/stream", json={"text": "Hello"})
    assert response.headers["content-type"].startswith("text/event-stream")
    assert "".join(re.findall(r'"(.*)"', response.text)) == "echo: Hello"
    portkey_gateway.assert_called(body={"stream": True}, times=1)


def test_an_interrupted_stream_ends_with_an_event(portkey_gateway: LocalGateway) -> None:
    portkey_gateway.say("Hello, world", cut_after="Hel")
    response = call(STREAM, "POST", "/stream", json={"text": "Hello"})
    assert response.text.endswith('event: error\ndata: "StreamInterruptedError"\n\n')


def test_a_disconnect_closes_the_stream(portkey_gateway: LocalGateway) -> None:
    portkey_gateway.say("word " * 1000, network="slow")
    opened: list[Any] = []

    async def disconnect_after_the_first_event() -> None:
        names = run(STREAM)
        app: FastAPI = names["app"]
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
            client: AsyncPortkey = app.state.portkey
            create = client.chat.completions.create

            async def create_and_keep(*arguments: Any, **options: Any) -> Any:
                opened.append(await create(*arguments, **options))
                return opened[-1]

            app.state.portkey.chat.completions.create = create_and_keep
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


def test_errors_have_a_status(portkey_gateway: LocalGateway) -> None:
    response = call(ERRORS, "GET", "/fail")
    assert response.status_code == 503
    assert response.headers["retry-after"] == "10"
    assert response.json()["error"] == "RateLimitError"
    portkey_gateway.assert_called(model="fail-429", times=1)


def test_the_test_of_the_page(portkey_gateway: LocalGateway) -> None:
    run(TEST)["test_hello"](portkey_gateway)
