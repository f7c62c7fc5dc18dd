"""Nothing secret, and nothing of a prompt, gets into logs, reprs or errors."""

from __future__ import annotations

import json
import logging
import pickle
import subprocess
import sys
import textwrap
import traceback
from pathlib import Path
from typing import Any

import httpx
import pytest

import portkey_ai
from portkey_ai import AsyncPortkey, Portkey, PortkeyError
from portkey_ai.api_resources.settings.option_table import OPTIONS
from tests.lenient_gateway import LenientGateway

from .support import Recorder, done, read

SECRETS: dict[str, Any] = {option.name: f"s3cret-{option.name}" for option in OPTIONS if option.secret} | {
    "vertex_service_account_json": {"private_key": "s3cret-vertex_service_account_json"},
    "Authorization": "Bearer s3cret-authorization",
    "some_provider_key": "s3cret-unknown",
    "config": {"provider": "openai", "api_key": "s3cret-in-the-config"},
    "metadata": {"of": "s3cret-metadata"},
    "custom_host": "https://s3cret-user:s3cret-password@host/v1",
    "default_headers": {"x-api-key": "s3cret-default", "X-Mine": "s3cret-mine"},
    "default_query": {"key": "s3cret-query"},
}
PROMPT: list[Any] = [{"role": "user", "content": "s3cret-prompt"}]
CALL: dict[str, Any] = {
    "extra_headers": {"x-portkey-api-key": "s3cret-call", "x-goog-api-key": "s3cret-goog"},
    "extra_body": {"more": "s3cret-body"},
}


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    for name in (None, "portkey_ai", "httpx", "httpcore", "asyncio", "websockets"):
        caplog.set_level(logging.DEBUG, name)
    return caplog


def clean(*texts: object) -> None:
    for text in texts:
        assert "s3cret" not in str(text).lower(), text


def lines(log: pytest.LogCaptureFixture) -> str:
    """Everything that was logged, with arguments and tracebacks."""
    return "\n".join(f"{record.name} {log.handler.format(record)} {record.args!r}" for record in log.records)


def ours(log: pytest.LogCaptureFixture, level: int) -> list[str]:
    return [
        record.getMessage()
        for record in log.records
        if record.name.startswith("portkey_ai") and record.levelno == level
    ]


async def use(client: Any) -> None:
    """One of each kind of call."""
    await done(client.chat.completions.create(model="m", messages=PROMPT, **CALL))
    await read(await done(client.chat.completions.create(model="m", messages=PROMPT, stream=True, **CALL)))
    await done(client.prompts.completions.create(prompt_id="p", variables={"a": "s3cret-variable"}, **CALL))
    await done(client.prompts.render(prompt_id="p", variables={"a": "s3cret-variable"}))
    await done(client.files.create(file=("s3cret-name.txt", b"s3cret-content"), purpose="batch"))
    await done(client.embeddings.create(model="m", input="s3cret-input"))
    await done(client.post("/anything", body={"a": "s3cret-anything"}))


async def test_log_of_calls(kind: str, log: pytest.LogCaptureFixture) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v1/embeddings":
            return httpx.Response(200, json={"data": [{"embedding": [1.0]}]})
        if b"s3cret-content" in request.content:
            return httpx.Response(200, json={"id": "f"})
        return Recorder.complete(request)

    recorder = Recorder(respond)
    await use(recorder.client(kind, **{**SECRETS, "default_query": None}))
    clean(lines(log))
    answered = [line for line in ours(log, logging.DEBUG) if "after" in line]
    assert answered[0].startswith("POST /v1/chat/completions: 200 after 0.")
    assert answered[0].endswith(" s, trace id t-1")
    assert len(answered) == len(recorder.requests) == 7


async def test_log_of_real_connections(kind: str, log: pytest.LogCaptureFixture) -> None:
    with LenientGateway() as gateway:
        url = gateway.url.replace("http://", "http://s3cret-user:s3cret-password@")
        options: dict[str, Any] = {
            **SECRETS,
            "default_query": None,
            "config": None,
            "provider": "openai",
            "Authorization": None,
        }
        client: Any = (Portkey if kind == "sync" else AsyncPortkey)(base_url=url, **options)
        await done(client.chat.completions.create(model="echo", messages=PROMPT))
        clean(repr(client), repr(client.openai_client), client.openai_client.base_url)
        assert gateway.requests[0].headers["authorization"] == "Basic czNjcmV0LXVzZXI6czNjcmV0LXBhc3N3b3Jk"
        derived = client.with_options(trace_id="t")
        await done(derived.configs.list())
        assert gateway.requests[1].headers["authorization"].startswith("Basic ")
        await done(client.close())
    clean(lines(log))
    assert "HTTP Request: POST http://127.0.0.1" in lines(log)


async def test_log_of_retries_redirects_and_errors(kind: str, log: pytest.LogCaptureFixture) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v1/elsewhere":
            return httpx.Response(307, headers={"location": "https://b/x"})
        if request.url.path == "/v1/unreachable":
            raise httpx.ConnectError("no route", request=request)
        return httpx.Response(503, headers={"retry-after-ms": "1"}, json={"error": {"message": "down"}})

    client = Recorder(respond).client(kind, **{**SECRETS, "default_query": None})
    client._http.follow_redirects = True
    for path in ("/elsewhere", "/unreachable", "/down?key=plain"):
        with pytest.raises(PortkeyError) as caught:
            await done(client.post(path, body={"a": "s3cret-anything"}, headers=CALL["extra_headers"]))
        error = caught.value
        clean(str(error), repr(error), error.args, "".join(traceback.format_exception_only(error)))
        clean(repr(error.__dict__))
        clean(pickle.dumps(error))
    clean(lines(log))
    [first, *_, last] = ours(log, logging.INFO)
    assert first.startswith("POST /v1/elsewhere: retry 1 of 1 in 0.")
    assert "plain" not in "".join(ours(log, logging.DEBUG))
    assert last.startswith("POST /v1/down: retry 1 of 1 in 0.")


async def test_reprs(kind: str, recorder: Recorder) -> None:
    client = recorder.client(kind, **SECRETS)
    stream = await done(client.chat.completions.create(model="m", messages=PROMPT, stream=True, **CALL))
    await read(stream)
    raw = await done(client.chat.completions.with_raw_response.create(model="m", messages=PROMPT, **CALL))
    pages = Recorder(lambda _: httpx.Response(200, json={"data": [{"id": "a"}]})).client(kind, **SECRETS)
    page, listed = await done(pages.files.list()), await done(pages.configs.list())
    for thing in (client, client.openai_client, client.api_client, client.chat, stream, raw, page, listed):
        clean(repr(thing), thing)
    for options in (raw._options, stream._options, page._options):
        clean(repr(options), options)
    for url in ("https://s3cret-user:s3cret-password@h/v1", "http://s3cret-token@h:8787/v1"):
        other = recorder.client(kind, base_url=url)
        clean(repr(other))
        assert "***@h" in repr(other)
    with pytest.raises(ValueError, match="base_url") as caught:
        recorder.client(kind, base_url="s3cret-user:s3cret-password@h")
    clean(caught.value)


def test_values_that_are_refused_are_not_shown(kind: str) -> None:
    for option in OPTIONS:
        if option.secret and option.kind is not None:
            with pytest.raises(ValueError, match=option.name) as caught:
                Recorder().client(kind, **{option.name: "s3cret\nvalue"})
            clean(caught.value, caught.value.args)


def test_portkey_log() -> None:
    """PORTKEY_LOG=debug, in a process of its own: calls, a websocket that is refused, an error."""
    with LenientGateway() as gateway:
        program = f"""
            import portkey_ai
            client = portkey_ai.Portkey(base_url={gateway.url!r}, **{SECRETS!r})
            client = client.with_options(default_query=None, config=None, provider="openai", max_retries=1)
            client.chat.completions.create(model="echo", messages={PROMPT!r})
            for connect in (lambda: client.responses.connect().__enter__(), lambda: client.get("/nothing")):
                try:
                    connect()
                except portkey_ai.PortkeyError:
                    pass
                else:
                    raise SystemExit("no error")
        """
        result = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(program)],
            capture_output=True,
            text=True,
            timeout=60,
            env={"PORTKEY_LOG": "debug", "PATH": ""},
            cwd=Path(portkey_ai.__file__).parents[1],
        )
    assert result.returncode == 0, result.stderr
    clean(result.stderr, result.stdout)
    assert "portkey_ai DEBUG POST /v1/chat/completions: 200 after" in result.stderr


async def test_responses_hold_no_request(kind: str, recorder: Recorder) -> None:
    """What programs store of an answer has none of the request's headers in it."""
    answer: Any = await done(recorder.client(kind, **SECRETS).chat.completions.create(model="m", messages=PROMPT))
    clean(pickle.dumps(answer), json.dumps(answer.to_dict()), answer.__dict__)
