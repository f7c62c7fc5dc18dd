"""The command in a pseudo terminal: tables, colours, a conversation, Ctrl-C, the question for the key."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from portkey_ai.testing import LocalGateway

from .running import CANARY, Terminal

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="pseudo terminals"),
    pytest.mark.usefixtures("gateway"),
]


def test_list_is_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    with Terminal("models") as terminal:
        assert terminal.finish() == 0
    lines = [line.rstrip() for line in terminal.text.splitlines()]
    assert "  echo             local" in lines
    assert any("owned_by" in line for line in lines)
    assert "\x1b[3" not in terminal.text


def test_no_color(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    with Terminal("doctor") as terminal:
        assert terminal.finish() == 0
    assert "\x1b[32mok" in terminal.text
    monkeypatch.setenv("NO_COLOR", "1")
    with Terminal("doctor") as terminal:
        assert terminal.finish() == 0
    assert "\x1b" not in terminal.text and "  key        ok       set by PORTKEY_API_KEY" in terminal.text


def test_control_characters_of_a_model_do_not_reach_the_terminal(gateway: LocalGateway) -> None:
    gateway.say("a\x1b]0;title\x07b\n\tc")
    with Terminal("chat", "Hello") as terminal:
        assert terminal.finish() == 0
    assert "a]0;titleb\n" in terminal.text


def test_conversation(gateway: LocalGateway) -> None:
    with Terminal("chat", "-m", "m", "--system", "Be brief") as terminal:
        terminal.wait_for("> ")
        terminal.send("first\n")
        terminal.wait_for("echo: first\n")
        terminal.wait_for("> ")
        terminal.send("\x1b[A\n")  # the key "up"
        terminal.wait_for("echo: first\n")
        terminal.wait_for("> ")
        roles = [message["role"] for message in gateway.last_request.body["messages"]]
        assert roles == ["system", "user", "assistant", "user"]
        terminal.send("/clear\n")
        terminal.wait_for("> ")
        gateway.say(status=429, message="too many", times=2)
        terminal.send("second\n")
        terminal.wait_for("portkey: status 429: local error: too many\n")
        terminal.wait_for("> ")
        gateway.reset()
        terminal.send("third\n")
        terminal.wait_for("echo: third\n")
        terminal.wait_for("> ")
        contents = [message["content"] for message in gateway.last_request.body["messages"]]
        assert contents == ["Be brief", "third"]
        terminal.send("/exit\n")
        assert terminal.finish() == 0


def test_ctrl_c_stops_a_response_but_not_the_conversation(gateway: LocalGateway) -> None:
    gateway.say("late", delay=30)
    with Terminal("chat") as terminal:
        terminal.wait_for("> ")
        terminal.send("first\n")
        while gateway.unused_responses:
            assert terminal.process.poll() is None
        terminal.send("\x03")
        terminal.wait_for("> ")
        terminal.send("half a line")
        terminal.wait_for("half a line")  # before it, the prompt may not yet take Ctrl-C
        terminal.press_ctrl_c_until("> ")
        terminal.send("second\n")
        terminal.wait_for("echo: second\n")
        terminal.wait_for("> ")
        terminal.send("\x04")
        assert terminal.finish() == 0


def test_ctrl_c_ends_a_single_call_with_130(gateway: LocalGateway) -> None:
    gateway.say("late", delay=30)
    with Terminal("chat", "Hello") as terminal:
        while gateway.unused_responses:
            assert terminal.process.poll() is None
        terminal.send("\x03")
        assert terminal.finish() == 130
    assert "Traceback" not in terminal.text


def test_key_that_is_typed_is_not_shown(settings: Path) -> None:
    with Terminal("profile", "add", "work", "--key-in-file") as terminal:
        terminal.wait_for("Portkey API key: ")
        terminal.send(f"{CANARY}\n")
        assert terminal.finish() == 0
    assert CANARY in (settings / "portkey-ai" / "profiles.toml").read_text()
