"""`portkey configs`: a folder of files and the saved configs of the gateway."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from portkey_ai import Portkey
from portkey_ai.config_validation import validate_config
from portkey_ai.testing import LocalGateway

from .running import CANARY, Command, Terminal, run_process

needs_toml = pytest.mark.skipif(
    not any(importlib.util.find_spec(name) for name in ("tomllib", "tomli")), reason="no parser of TOML"
)
SUPPORT = """\
# Azure first
strategy: {mode: fallback}
targets:
  - provider: "@azure"
  - provider: openai
    api_key: sk-0123456789abcdef
    weight: 1.0
"""
AZURE: dict[str, Any] = {"provider": "@azure", "retry": {"attempts": 2}}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder `configs`, below the current one."""
    monkeypatch.chdir(tmp_path)
    Path("configs").mkdir()
    return Path("configs")


@pytest.fixture
def client(gateway: LocalGateway) -> Iterator[Portkey]:
    with Portkey(api_key=CANARY, base_url=gateway.url) as client:
        yield client


def written(gateway: LocalGateway) -> list[str]:
    """Return the requests that changed something, and forget all requests."""
    found = [f"{request.method} {request.path}" for request in gateway.requests if request.method != "GET"]
    gateway.requests.clear()
    return found


def saved(client: Portkey, slug: str) -> Any:
    data = client.configs.retrieve(slug).data
    assert data is not None
    return data.config


WARNING = (
    "configs/support.yaml:6: warning: targets[1].api_key: may be a secret: keep it out of git, and save it at Portkey "
    "with a provider\n"
)


def test_push_creates_updates_and_then_sends_nothing(
    gateway: LocalGateway, client: Portkey, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "support.yaml").write_text(SUPPORT)
    (folder / "azure.json").write_text(json.dumps({"$schema": "x.json", **AZURE}))
    command = Command(capsys, "configs", "push", "configs")
    assert command.exit_code == 0
    assert written(gateway) == ["POST /v1/configs", "POST /v1/configs"]
    assert "--- gateway: (none)\n+++ file: configs/azure.json\n" in command.out
    assert '+  "provider": "@azure",\n' in command.out
    assert "2 new, 0 changed, 0 unchanged\n" in command.err
    assert "created pc-azure from configs/azure.json\n" in command.err
    assert saved(client, "pc-azure") == AZURE

    command = Command(capsys, "configs", "push", "configs")
    assert (command.out, command.err) == ("", WARNING + "0 new, 0 changed, 2 unchanged\n")
    assert written(gateway) == []

    (folder / "azure.json").write_text(json.dumps({**AZURE, "retry": {"attempts": 5}}))
    command = Command(capsys, "configs", "push", "configs")
    assert written(gateway) == ["PUT /v1/configs/pc-azure"]
    assert '-    "attempts": 2\n+    "attempts": 5\n' in command.out
    assert saved(client, "pc-azure")["retry"] == {"attempts": 5}
    assert Command(capsys, "configs", "push", "configs").err == WARNING + "0 new, 0 changed, 2 unchanged\n"
    assert written(gateway) == []


def test_file_named_by_slug(
    gateway: LocalGateway, client: Portkey, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    client.configs.create(name="Azure of support", config=AZURE)
    slug = next(iter(client.configs.list())).slug
    (folder / f"{slug}.json").write_text('{"provider": "@other"}')
    written(gateway)
    assert Command(capsys, "configs", "push", "configs").exit_code == 0
    assert written(gateway) == [f"PUT /v1/configs/{slug}"]


def test_dry_run_and_check(gateway: LocalGateway, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "azure.json").write_text(json.dumps(AZURE))
    command = Command(capsys, "configs", "push", "configs", "--dry-run")
    assert command.exit_code == 0
    assert '+  "provider": "@azure",' in command.out
    differing = Command(capsys, "configs", "diff", "configs", "--check")
    assert (differing.exit_code, differing.out) == (1, command.out)
    assert Command(capsys, "configs", "diff", "configs").exit_code == 0
    assert written(gateway) == []
    Command(capsys, "configs", "push", "configs")
    Command(capsys, "post", "/configs", "-d", '{"name": "other", "config": {"provider": "@x"}}')
    command = Command(capsys, "configs", "diff", "configs", "--check")
    assert (command.exit_code, command.out) == (0, "")
    assert command.err == "only at the gateway: pc-other\n0 new, 0 changed, 1 unchanged\n"


def test_json_output(gateway: LocalGateway, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "azure.json").write_text(json.dumps(AZURE))
    rows = json.loads(Command(capsys, "configs", "diff", "configs", "--json").out)
    assert "+++ file: configs/azure.json" in rows[0].pop("difference")
    assert rows == [{"file": "configs/azure.json", "slug": None, "name": "azure", "state": "new"}]
    rows = json.loads(Command(capsys, "configs", "push", "configs", "--json").out)
    assert rows == [{"file": "configs/azure.json", "slug": "pc-azure", "name": "azure", "state": "new"}]
    rows = json.loads(Command(capsys, "configs", "list", "--json").out)
    assert [row["slug"] for row in rows] == ["pc-azure"]
    assert written(gateway) == ["POST /v1/configs"]


def test_nothing_is_sent_if_a_file_is_invalid(
    gateway: LocalGateway, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "azure.json").write_text(json.dumps(AZURE))
    (folder / "wrong.json").write_text('{"provider": "@a",\n"retry": {"attempts": 9}}')
    for words in (["push", "configs"], ["diff", "configs", "--check"]):
        command = Command(capsys, "configs", *words)
        assert command.exit_code == 1
        assert command.err == (
            "configs/wrong.json:2: retry.attempts: expected an integer from 0 to 5, got 9\n"
            "portkey: configs: 1 error; nothing was sent\n"
        )
    assert gateway.requests == []


def test_values_that_may_be_secrets_are_masked(
    client: Portkey, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = folder / "support.yaml"
    file.write_text(SUPPORT)
    shown = Command(capsys, "configs", "push", "configs").out
    file.write_text(SUPPORT.replace("sk-", "zz-"))
    changed = Command(capsys, "configs", "diff", "configs", "--check")
    assert changed.exit_code == 1
    assert '-      "api_key": "*** (old)",\n+      "api_key": "*** (new)",\n' in changed.out
    file.write_text(SUPPORT.replace("weight: 1.0", "weight: 2"))
    shown += changed.out + Command(capsys, "configs", "diff", "configs").out
    assert '       "api_key": "***",\n' in shown
    assert "0123456789abcdef" not in shown
    assert saved(client, "pc-support")["targets"][1]["api_key"] == "sk-0123456789abcdef"


@pytest.mark.parametrize(
    "check",
    [
        {"headers": {"x-api-key": "SECRET"}},
        {"headers": {"X-Team": "SECRET"}},
        {"headers": '{"X-Team": "SECRET"}'},
        {"webhookURL": "https://ann:SECRET@hooks.example/check"},
        {"webhookURL": "https://hooks.example/check?code=SECRET"},
        {"credentials": {"id": "SECRET"}},
        {"x-api-key": "SECRET"},
        {"apiKey": "SECRET"},
    ],
)
@pytest.mark.usefixtures("folder")
def test_secrets_of_guardrails_are_masked(client: Portkey, capsys: pytest.CaptureFixture[str], check: Any) -> None:
    def config(secret: str) -> Any:
        text = json.dumps({"provider": "@a", "input_guardrails": [{"default.webhook": check}]})
        return json.loads(text.replace("SECRET", secret))

    client.configs.create(name="a", config=config("first-canary"))
    pulled = Command(capsys, "configs", "pull", "configs")
    assert "it has values that may be secrets" in pulled.err
    Path("configs/pc-a.json").write_text(json.dumps(config("second-canary")))
    changed = Command(capsys, "configs", "diff", "configs", "--check")
    assert changed.exit_code == 1
    assert ' (old)"' in changed.out and ' (new)"' in changed.out and "***" in changed.out
    assert "-canary" not in pulled.out + pulled.err + changed.out + changed.err


@pytest.mark.usefixtures("folder")
def test_addresses_and_forwarded_headers_are_shown(client: Portkey, capsys: pytest.CaptureFixture[str]) -> None:
    config: Any = {"provider": "openai", "custom_host": "https://a.example/v1", "forward_headers": ["x-api-key"]}
    client.configs.create(name="a", config=config)
    pulled = Command(capsys, "configs", "pull", "configs")
    assert '"https://a.example/v1"' in pulled.out and '"x-api-key"' in pulled.out
    assert "secrets" not in pulled.err


@pytest.mark.parametrize("format", ["json", "yaml", pytest.param("toml", marks=needs_toml)])
def test_pulled_files_are_unchanged_when_pushed(
    gateway: LocalGateway, client: Portkey, folder: Path, capsys: pytest.CaptureFixture[str], format: str
) -> None:
    query = {"metadata.a": {"$in": ["yes", "no", "1", "é\u007f\n\"'"]}, "$or": [{"params.x": {"$gt": 1.5}}]}
    parameters: dict[str, Any] = {"stop": [], "x": {}, "list": [[1], {"a b": True}, []], "": "2026-01-01"}
    config: dict[str, Any] = {
        "strategy": {"mode": "conditional", "conditions": [{"query": query, "then": "b"}], "default": "b"},
        "targets": [
            {"name": "b", "provider": "@a", "override_params": parameters},
            {"targets": [{"provider": "@c", "weight": 0.25}], "strategy": {"mode": "single"}},
        ],
        "cache": {"mode": "simple", "max_age": 3600.0},
    }
    client.configs.create(name="One", config=config)
    client.configs.create(name="two", config={"provider": "@two"})
    command = Command(capsys, "configs", "pull", "configs", "--format", format)
    assert command.exit_code == 0, command.err
    assert {file.name for file in folder.iterdir()} == {f"pc-one.{format}", f"pc-two.{format}"}
    before = {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in folder.iterdir()}
    written(gateway)
    assert Command(capsys, "configs", "push", "configs").err == "0 new, 0 changed, 2 unchanged\n"
    assert Command(capsys, "configs", "pull", "configs").err == "0 configs to write, 2 left alone\n"
    assert written(gateway) == []
    assert {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in folder.iterdir()} == before


def test_pull_updates_the_file_of_a_config_and_keeps_its_format(
    client: Portkey, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "support.yaml").write_text(SUPPORT)
    (folder / "azure.json").write_text(json.dumps({"$schema": "x.json", **AZURE}))
    Command(capsys, "configs", "push", "configs")
    client.configs.update("pc-azure", config={"provider": "@azure", "request_timeout": 5000})
    command = Command(capsys, "configs", "pull", "configs", "--dry-run")
    assert "--- file: configs/azure.json\n+++ gateway: pc-azure\n" in command.out
    assert json.loads((folder / "azure.json").read_text())["retry"] == {"attempts": 2}
    command = Command(capsys, "configs", "pull", "configs")
    assert command.err == "1 config to write, 1 left alone\nwrote configs/azure.json\n"
    assert json.loads((folder / "azure.json").read_text()) == {
        "$schema": "x.json",
        "provider": "@azure",
        "request_timeout": 5000,
    }
    assert (folder / "support.yaml").read_text() == SUPPORT
    Command(capsys, "configs", "pull", "new")
    command = Command(capsys, "configs", "pull", "new")
    assert sorted(file.name for file in Path("new").iterdir()) == ["pc-azure.json", "pc-support.json"]
    assert command.err == "0 configs to write, 2 left alone\n"


@pytest.mark.usefixtures("folder")
def test_pull_says_which_files_have_secrets(client: Portkey, capsys: pytest.CaptureFixture[str]) -> None:
    client.configs.create(name="a", config={"provider": "openai", "api_key": "sk-0123456789abcdef"})
    command = Command(capsys, "configs", "pull", "configs")
    assert "wrote configs/pc-a.json; it has values that may be secrets" in command.err
    assert "0123456789abcdef" not in command.out + command.err


def test_pull_of_a_null_into_toml(client: Portkey, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    client.configs.create(name="a", config={"provider": "@a", "override_params": {"stop": None}})
    command = Command(capsys, "configs", "pull", "configs", "--format", "toml")
    assert command.exit_code == 1
    assert command.err.endswith(
        "portkey: configs/pc-a.toml: TOML has no null, which the config has: use JSON or YAML\n"
    )
    assert list(folder.iterdir()) == []


def test_slug_that_leaves_the_folder_is_refused(
    client: Portkey, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    client.configs.create(name="x", config=AZURE, extra_body={"slug": "../evil"})
    command = Command(capsys, "configs", "pull", "configs")
    assert command.exit_code == 1
    assert "'../evil', which is no name of a file" in command.error
    assert list(folder.iterdir()) == []


def test_files_that_belong_to_no_single_config(
    client: Portkey, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(2):
        client.configs.create(name="twice", config=AZURE)
    client.configs.create(name="old", config=AZURE)
    client.configs.update("pc-old", status="archived")

    def error_with(*names: str) -> str:
        for name in names:
            (folder / name).write_text('{"provider": "@a"}')
        command = Command(capsys, "configs", "push", "configs")
        assert command.exit_code == 1
        for name in names:
            (folder / name).unlink()
        return command.error

    assert error_with("a.json", "a.yaml") == (
        "configs/a.yaml and configs/a.json are two files of one config: remove one"
    )
    slugs = [config.slug for config in client.configs.list() if config.name == "twice"]
    assert error_with("twice.json") == (
        f"configs/twice.json: several configs have this name ({', '.join(map(str, slugs))}); name the file after a slug"
    )
    assert error_with("pc-old.json").startswith("configs/pc-old.json: pc-old is archived at the gateway")
    client.configs.create(name="one", config=AZURE)
    assert error_with("one.json", "pc-one.json") == (
        "configs/pc-one.json and configs/one.json are two files of pc-one: remove one"
    )
    assert error_with("a b.json").startswith("configs/a b.json: expected the slug of a config, or a name of letters")


@pytest.mark.usefixtures("folder")
def test_usage_and_errors(gateway: LocalGateway, capsys: pytest.CaptureFixture[str]) -> None:
    command = Command(capsys, "configs", "push", "nowhere")
    assert (command.exit_code, command.error) == (2, "DIR: there is no folder nowhere")
    command = Command(capsys, "configs", "diff", "configs", "--check")
    assert command.exit_code == 2
    assert command.error.startswith("DIR: no config in the folder configs (.json, ")
    assert Command(capsys, "configs", "show", "pc-none").exit_code == 4
    assert gateway.requests[-1].path == "/v1/configs/pc-none"


def test_show(client: Portkey, capsys: pytest.CaptureFixture[str]) -> None:
    client.configs.create(name="azure", config=AZURE)
    assert json.loads(Command(capsys, "configs", "show", "pc-azure").out) == AZURE
    whole = json.loads(Command(capsys, "configs", "show", "pc-azure", "--json").out)
    assert (whole["name"], whole["config"]) == ("azure", AZURE)


def test_schema(capsys: pytest.CaptureFixture[str]) -> None:
    schema = json.loads(Command(capsys, "configs", "schema").out)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["properties"]["$schema"] == {"type": "string"}
    assert schema["$defs"]["Retry"]["properties"]["attempts"] == {"type": "integer", "description": "0 to 5."}
    assert schema["properties"]["retry"] == {"$ref": "#/$defs/Retry"}
    assert schema["properties"]["targets"]["items"] == {"$ref": "#/$defs/GatewayConfig"}
    assert schema["$defs"]["Retry"]["required"] == ["attempts"]
    assert validate_config(AZURE) == [] and set(AZURE) <= set(schema["properties"])


def test_push_in_a_process(gateway: LocalGateway, folder: Path) -> None:
    (folder / "azure.json").write_text(json.dumps(AZURE))
    log = subprocess.run(  # as in CI: both outputs in one log
        [sys.executable, "-m", "portkey_ai", "configs", "push", "configs"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"},
        encoding="utf-8",
        timeout=60,
    ).stdout
    assert log.startswith("--- gateway: (none)\n+++ file: configs/azure.json\n")
    assert log.endswith("+}\n1 new, 0 changed, 0 unchanged\ncreated pc-azure from configs/azure.json\n")
    assert written(gateway) == ["POST /v1/configs"]
    finished = run_process("configs", "diff", "--check", "configs")
    assert (finished.stdout, finished.stderr) == ("", "0 new, 0 changed, 1 unchanged\n")


@pytest.mark.slow
def test_push_from_a_terminal_into_a_pipe_asks(gateway: LocalGateway, folder: Path) -> None:
    (folder / "azure.json").write_text(json.dumps(AZURE))
    with Terminal("configs", "push", "configs", stdout=subprocess.DEVNULL) as terminal:
        terminal.wait_for("Write 1 config to the gateway? [y/N] ")
        terminal.send("n\n")
        assert terminal.finish() == 1
    assert written(gateway) == []


@pytest.mark.slow
def test_push_in_a_terminal_asks(gateway: LocalGateway, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    (folder / "azure.json").write_text(json.dumps(AZURE))
    with Terminal("configs", "push", "configs") as terminal:
        terminal.wait_for('\x1b[32m+  "provider": "@azure",\x1b[0m')
        terminal.wait_for("Write 1 config to the gateway? [y/N] ")
        terminal.send("\n")
        assert terminal.finish() == 1
        assert "portkey: nothing was written" in terminal.text
    with Terminal("configs", "push", "configs") as terminal:
        terminal.wait_for("[y/N] ")
        terminal.send("\x03")
        assert terminal.finish() == 130
        assert "Abort" not in terminal.text
    assert written(gateway) == []
    with Terminal("configs", "push", "configs") as terminal:
        terminal.wait_for("[y/N] ")
        terminal.send("y\n")
        assert terminal.finish() == 0
    assert written(gateway) == ["POST /v1/configs"]
