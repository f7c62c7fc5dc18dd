"""`portkey keys`: API keys of Portkey."""

from __future__ import annotations

import json

import pytest

from portkey_ai.testing import LocalGateway

from .running import Command

pytestmark = pytest.mark.usefixtures("gateway")


def test_create_list_and_rotate(gateway: LocalGateway, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("keys", "create", "ci", "--scope", "logs.list", "--scope", "logs.view")
    created = Command(capsys, *words, "--config", "pc-a", "--expires-at", "2026-12-31T00:00:00Z")
    assert created.exit_code == 0
    request = gateway.last_request
    assert request.path == "/v1/api-keys/workspace/service"
    assert request.body == {
        "name": "ci",
        "scopes": ["logs.list", "logs.view"],
        "defaults": {"config_id": "pc-a"},
        "expires_at": request.body["expires_at"],
    }
    assert request.body["expires_at"].startswith("2026-12-31T") or request.body["expires_at"].startswith("2026-12-30T")
    key = created.out.removesuffix("\n")
    assert key.startswith("pk-local-") and key.isprintable()  # nothing else: for `portkey keys create ... | ...`
    assert key not in created.err and created.err.endswith("; the gateway does not show the key again\n")

    listed = Command(capsys, "keys", "list")
    id, name, kind, status, _, _ = listed.out.rstrip("\n").split("\t")
    assert (name, kind, status) == ("ci", "workspace-service", "active")
    rows = json.loads(Command(capsys, "keys", "list", "--json").out)
    assert [row["id"] for row in rows] == [id] and "key" not in rows[0]

    rotated = Command(capsys, "keys", "rotate", id, "--transition-minutes", "60")
    assert gateway.last_request.body == {"key_transition_period_ms": 3_600_000}
    assert rotated.out.startswith("pk-local-") and rotated.out != created.out
    assert f"id {id}; " in rotated.err and "the old key is valid until 20" in rotated.err
    again = json.loads(Command(capsys, "keys", "rotate", id, "--json").out)
    assert again["id"] == id and again["key"].startswith("pk-local-")


def test_key_of_a_user(gateway: LocalGateway, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("keys", "create", "ann", "--scope", "logs.list", "--organisation", "--user-id", "u-1")
    created = json.loads(Command(capsys, *words, "--json").out)
    assert created["key"].startswith("pk-local-")
    assert gateway.last_request.path == "/v1/api-keys/organisation/user"
    assert gateway.last_request.body == {"name": "ann", "scopes": ["logs.list"], "user_id": "u-1"}


@pytest.mark.parametrize(
    ("words", "exit_code", "message"),
    [
        (["create", "ci"], 2, "Missing option '--scope'"),
        (["create", "ci", "--scope", "a", "--expires-at", "soon"], 2, "--expires-at: expected a time in ISO 8601"),
        (["rotate", "x", "--transition-minutes", "1"], 2, "--transition-minutes: expected 30 or more, found 1"),
        (["rotate", "x"], 4, "status 404: "),
    ],
)
def test_errors(capsys: pytest.CaptureFixture[str], words: list[str], exit_code: int, message: str) -> None:
    command = Command(capsys, "keys", *words)
    assert command.exit_code == exit_code
    assert command.error.startswith(message)
