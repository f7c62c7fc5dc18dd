"""Commands that forward to the gateway: prompts, any route, a conversation in one call, the gateway itself."""

from __future__ import annotations

import base64
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from portkey_ai import Portkey
from portkey_ai.testing import LocalGateway

from .running import CANARY, PROGRAM, Command


def test_chat_writes_the_response_to_stdout_and_the_summary_to_stderr(
    gateway: LocalGateway, capsys: pytest.CaptureFixture[str]
) -> None:
    words = (
        "-m",
        "gpt-4o",
        "--provider",
        "openai",
        "--trace-id",
        "t-1",
        "--metadata",
        "team=a",
        "--metadata",
        "env=b=c",
    )
    command = Command(capsys, "chat", "Hello", *words, "--system", "Be brief")
    assert command.out == "echo: Hello\n"
    assert command.err == "openai · 3 + 2 tokens · trace t-1\n"
    request = gateway.last_request
    assert request.body["messages"] == [
        {"role": "system", "content": "Be brief"},
        {"role": "user", "content": "Hello"},
    ]
    assert (request.body["model"], request.body["stream"]) == ("gpt-4o", True)
    assert json.loads(request.headers["x-portkey-metadata"]) == {"team": "a", "env": "b=c"}


def test_chat_without_stream_and_as_json(gateway: LocalGateway, capsys: pytest.CaptureFixture[str]) -> None:
    assert Command(capsys, "chat", "Hello", "--no-stream").out == "echo: Hello\n"
    assert "stream" not in gateway.last_request.body
    gateway.say("Hi", usage={"prompt_tokens": 7, "completion_tokens": 1})
    command = Command(capsys, "chat", "Hello", "--json", "--trace-id", "t-1")
    response = json.loads(command.out)
    assert command.err == ""
    assert response["choices"][0]["message"]["content"] == "Hi"
    assert response["usage"]["prompt_tokens"] == 7
    assert response["gateway"]["trace_id"] == "t-1"


def test_chat_says_why_a_response_is_not_complete(gateway: LocalGateway, capsys: pytest.CaptureFixture[str]) -> None:
    gateway.say("a longer tex", finish_reason="length")
    assert " · ended by: length · " in Command(capsys, "chat", "Hello").err


@pytest.mark.usefixtures("gateway")
def test_chat_shows_the_state_of_the_cache(capsys: pytest.CaptureFixture[str]) -> None:
    config = json.dumps({"provider": "openai", "cache": {"mode": "simple"}})
    words = ("chat", "Hello", "-m", "m", "--config", config)
    assert " · cache MISS · " in Command(capsys, *words).err
    assert " · cache HIT · " in Command(capsys, *words).err


def test_interrupted_stream_keeps_what_was_received(gateway: LocalGateway, capsys: pytest.CaptureFixture[str]) -> None:
    gateway.say("one two three", cut_after="one two")
    command = Command(capsys, "chat", "Hello")
    assert command.exit_code == 5
    assert command.out.startswith("one") and command.out.endswith("\n")
    assert command.err.startswith("portkey: ") and command.err.count("\n") == 1


def test_chat_reads_a_pipe(
    gateway: LocalGateway, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def chat(text: str, *words: str) -> Command:
        reading, writing = os.pipe()
        os.write(writing, text.encode())
        os.close(writing)
        with os.fdopen(reading, encoding="utf-8") as pipe:
            monkeypatch.setattr(sys, "stdin", pipe)
            return Command(capsys, "chat", *words)

    assert chat("from stdin\n").out == "echo: from stdin\n"
    assert chat("from stdin\n", "-").out == "echo: from stdin\n"
    assert chat("", "Hello").out == "echo: Hello\n"
    assert chat("a long text\n", "Summarise:").exit_code == 0
    assert gateway.last_request.body["messages"][0]["content"] == "Summarise:\n\na long text"
    empty = chat("")
    assert (empty.exit_code, empty.error) == (2, "PROMPT: expected a text, found nothing on stdin")


def test_chat_sends_images(gateway: LocalGateway, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    image = tmp_path / "a.png"
    image.write_bytes(b"\x89PNG")
    words = ("--file", str(image), "--file", "https://example.com/b.jpg")
    assert Command(capsys, "chat", "What is this?", *words).exit_code == 0
    text, first, second = gateway.last_request.body["messages"][0]["content"]
    assert text == {"type": "text", "text": "What is this?"}
    assert first["image_url"]["url"] == "data:image/png;base64," + base64.b64encode(b"\x89PNG").decode()
    assert second["image_url"]["url"] == "https://example.com/b.jpg"
    other = Command(capsys, "chat", "What is this?", "--file", __file__)
    assert other.error == f"--file: expected an image (.png, .jpg, .gif, .webp), found {__file__!r}"


@pytest.fixture
def prompt(gateway: LocalGateway) -> str:
    """The slug of a saved prompt."""
    with Portkey(base_url=gateway.url, api_key=CANARY) as client:
        created = client.prompts.create(
            name="Greet",
            collection_id="c",
            string="Say hello to {{name}}",
            parameters={},
            virtual_key="v",
            model="gpt-4o",
        )
    assert created.slug
    return created.slug


def test_prompts(gateway: LocalGateway, prompt: str, capsys: pytest.CaptureFixture[str]) -> None:
    listed = Command(capsys, "prompts", "list").out.split("\t")
    assert listed[:3] == [prompt, "Greet", "gpt-4o"]
    assert json.loads(Command(capsys, "prompts", "list", "--json").out)[0]["slug"] == prompt
    assert "string\tSay hello to {{name}}\n" in Command(capsys, "prompts", "show", prompt).out
    variables = ("--var", "name=Ada")
    assert Command(capsys, "prompts", "render", prompt, *variables).out == "user\tSay hello to Ada\n"
    rendered = json.loads(Command(capsys, "prompts", "render", prompt, *variables, "--json").out)
    assert rendered["messages"] == [{"role": "user", "content": "Say hello to Ada"}]
    for option in ((), ("--no-stream",)):
        command = Command(capsys, "prompts", "run", prompt, *variables, *option)
        assert command.out == "echo: Say hello to Ada\n"
        assert gateway.last_request.body["stream"] is (not option)
        assert " · trace " in command.err
    response = json.loads(Command(capsys, "prompts", "run", prompt, *variables, "--json").out)
    assert response["choices"][0]["message"]["content"] == "echo: Say hello to Ada"
    missing = Command(capsys, "prompts", "show", "nope")
    assert (missing.exit_code, missing.error) == (4, "status 404: Nothing found at /prompts for 'nope'")


def test_routes(
    gateway: LocalGateway, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert json.loads(Command(capsys, "get", "/models", "-q", "a=b").out)["object"] == "list"
    assert gateway.last_request.query == {"a": "b"}
    body = {"model": "m", "messages": [{"role": "user", "content": "é"}]}
    file = tmp_path / "body.json"
    file.write_text(json.dumps(body))
    monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps(body)))
    for data in (json.dumps(body), f"@{file}", "@-"):
        response = Command(capsys, "post", "/chat/completions", "-d", data)
        assert json.loads(response.out)["choices"][0]["message"]["content"] == "echo: é"
        assert gateway.last_request.body == body
    assert Command(capsys, "put", "/labels/x", "-d", "{}").exit_code == 4
    assert gateway.last_request.method == "PUT"
    assert Command(capsys, "delete", "/labels/x").exit_code == 4
    assert gateway.last_request.method == "DELETE"


def test_body_that_is_not_json_is_written_unchanged(gateway: LocalGateway) -> None:
    gateway.say(body=b"\x00\xff\n", times=None)
    program = "import sys; from portkey_ai.cli.entry import main; sys.exit(main())"
    words = ("post", "/audio/speech", "-d", '{"model": "m", "voice": "v", "input": "i"}')
    finished = subprocess.run([sys.executable, "-c", program, *words], capture_output=True, timeout=60)
    assert finished.stdout == b"\x00\xff\n"


def test_other_machine_is_not_a_path(gateway: LocalGateway, capsys: pytest.CaptureFixture[str]) -> None:
    for path in ("https://example.com/v1/models", "//example.com/v1/models"):
        assert Command(capsys, "get", path).exit_code == 2
    assert gateway.requests == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_gateway_runs_until_ctrl_c() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, "gateway", "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    ) as process:
        assert process.stdout and process.stderr
        try:
            url = process.stdout.readline().strip()
            with Portkey(base_url=url, provider="openai") as client:
                messages = [{"role": "user", "content": "Hello"}]
                response = client.post("/chat/completions", body={"model": "m", "messages": messages})
            assert response.choices[0]["message"]["content"] == "echo: Hello"
            process.send_signal(signal.SIGINT)
            assert process.wait(20) == 0
            assert process.stderr.read() == f"export PORTKEY_BASE_URL={url}\nCtrl-C ends the gateway.\n\n"
        finally:
            process.kill()


def test_port_that_is_in_use(gateway: LocalGateway, capsys: pytest.CaptureFixture[str]) -> None:
    port = gateway.url.removeprefix("http://127.0.0.1:").removesuffix("/v1")
    command = Command(capsys, "gateway", "--port", port)
    assert (command.error, command.exit_code) == (f"--port: {port} is in use; --port 0 takes a free one", 1)


def test_config_that_is_a_file(gateway: LocalGateway, capsys: pytest.CaptureFixture[str]) -> None:
    command = Command(capsys, "chat", "Hello", "--config", "configs/a.yaml")
    assert command.exit_code == 2
    assert command.error.startswith("--config: expected a slug or JSON, got the file 'configs/a.yaml'; ")
    assert gateway.requests == []
