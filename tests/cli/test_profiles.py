"""Profiles: what is stored where, and which key is sent to which address."""

from __future__ import annotations

import io
import json
import stat
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from portkey_ai.testing import LocalGateway

from .running import CANARY, Command, run_process

toml = pytest.importorskip("tomllib" if sys.version_info >= (3, 11) else "tomli")


class Keyring:
    """The package `keyring`, with keys in memory."""

    def __init__(self) -> None:
        self.keys: dict[tuple[str, str], str] = {}

    def get_keyring(self) -> SimpleNamespace:
        return SimpleNamespace(priority=5)

    def get_password(self, service: str, name: str) -> str | None:
        return self.keys.get((service, name))

    def set_password(self, service: str, name: str, key: str) -> None:
        self.keys[service, name] = key

    def delete_password(self, service: str, name: str) -> None:
        del self.keys[service, name]


@pytest.fixture(autouse=True)
def keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """No keyring, unless a test has one."""
    monkeypatch.setitem(sys.modules, "keyring", None)


def add(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], key: str, *words: str) -> Command:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{key}\n"))
    return Command(capsys, "profile", "add", *words)


def test_key_is_stored_in_a_file_that_only_the_user_can_read(
    settings: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    added = add(monkeypatch, capsys, CANARY, "work", "--provider", "@openai")
    file = settings / "portkey-ai" / "profiles.toml"
    assert added.err == f"profile work: stored in {file}, key: file\n"
    assert toml.loads(file.read_text()) == {
        "default": "work",
        "profiles": {"work": {"api_key": CANARY, "provider": "@openai"}},
    }
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert add(monkeypatch, capsys, CANARY, "other").exit_code == 0
    assert Command(capsys, "profile", "list").out == "work\tTrue\tfile\t\t@openai\t\nother\tFalse\tfile\t\t\t\n"
    assert Command(capsys, "profile", "use", "other").exit_code == 0
    assert Command(capsys, "profile", "remove", "work").exit_code == 0
    listed = json.loads(Command(capsys, "profile", "list", "--json").out)
    assert [(profile["name"], profile["default"]) for profile in listed] == [("other", True)]


def test_key_is_stored_in_the_keyring_if_there_is_one(
    settings: Path, gateway: LocalGateway, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    keyring = Keyring()
    monkeypatch.setitem(sys.modules, "keyring", keyring)
    assert add(monkeypatch, capsys, CANARY, "work", "--base-url", gateway.url).err.endswith("key: keyring\n")
    assert keyring.keys == {("portkey-ai", "work"): CANARY}
    assert CANARY not in (settings / "portkey-ai" / "profiles.toml").read_text()
    monkeypatch.setenv("PORTKEY_API_KEY", "another-key")
    assert Command(capsys, "models", "--profile", "work").exit_code == 0
    assert gateway.last_request.headers["x-portkey-api-key"] == CANARY
    assert Command(capsys, "profile", "remove", "work").exit_code == 0
    assert keyring.keys == {}


def test_key_that_is_no_longer_in_the_keyring(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    keyring = Keyring()
    monkeypatch.setitem(sys.modules, "keyring", keyring)
    add(monkeypatch, capsys, CANARY, "work")
    keyring.keys.clear()
    assert Command(capsys, "models").error == "profile 'work': its key is not in the keyring; portkey profile add work"


def test_key_of_a_profile_is_not_sent_to_the_address_of_the_environment(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with LocalGateway() as own, LocalGateway() as other:
        add(monkeypatch, capsys, CANARY, "own", "--base-url", own.url)
        monkeypatch.setenv("PORTKEY_BASE_URL", other.url)
        assert (
            "x-portkey-config" in Command(capsys, "models").error
        )  # a gateway that needs a key, a config or a provider
        assert Command(capsys, "models", "--profile", "own").exit_code == 0
        monkeypatch.setenv("PORTKEY_PROFILE", "own")
        assert Command(capsys, "models").exit_code == 0
        assert [request.headers.get("x-portkey-api-key") for request in other.requests] == [None]
        assert [request.headers.get("x-portkey-api-key") for request in own.requests] == [CANARY, CANARY]


def test_default_profile_is_used_and_its_provider_is_a_default(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with LocalGateway() as gateway:
        add(monkeypatch, capsys, CANARY, "work", "--base-url", gateway.url, "--provider", "@openai")
        assert Command(capsys, "chat", "hi").exit_code == 0
        assert gateway.last_request.headers["x-portkey-provider"] == "@openai"
        assert Command(capsys, "chat", "hi", "--provider", "groq").exit_code == 0
        assert gateway.last_request.headers["x-portkey-provider"] == "groq"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("a b",), "NAME: expected letters, digits, '-', '_' and '.', found 'a b'"),
        (("work", "--base-url", "host"), "base_url: expected a URL that starts with http:// or https://, got 'host'"),
    ],
)
def test_invalid_profile_is_not_stored(
    settings: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    message: str,
) -> None:
    command = add(monkeypatch, capsys, CANARY, *words)
    assert (command.error, command.exit_code) == (message, 2)
    assert not settings.exists()


def test_key_is_required_for_the_hosted_gateway(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command = add(monkeypatch, capsys, "", "work")
    assert command.error == "stdin: expected the API key; only a gateway with --base-url may need none"
    assert command.exit_code == 2


@pytest.mark.parametrize(
    "text",
    [f"api_key = {CANARY}", f"[profiles.a]\nkey = '{CANARY}'", "profiles = 1", "[profiles]\na = 1"],
    ids=["not TOML", "unknown field", "no table", "no table of a profile"],
)
def test_invalid_file_is_named_without_its_content(
    settings: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    file = settings / "portkey-ai" / "profiles.toml"
    file.parent.mkdir(parents=True)
    file.write_text(text)
    command = Command(capsys, "models")
    assert command.exit_code == 1
    assert command.error.startswith(f"{file}: invalid (")


def test_key_from_a_pipe_is_not_written_to_the_output(gateway: LocalGateway) -> None:
    finished = run_process("profile", "add", "work", "--base-url", gateway.url, text=CANARY)
    assert finished.stdout == ""
