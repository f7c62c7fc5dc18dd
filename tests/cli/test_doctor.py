"""`portkey doctor`: what it finds, and that it shows no key."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from portkey_ai.cli import doctor_checks
from portkey_ai.cli.doctor_tracing import PATCHES_OPENAI
from portkey_ai.testing import LocalGateway
from portkey_ai.version import VERSION

from .running import CANARY, Command


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def details(command: Command) -> dict[str, tuple[str, str]]:
    """Return status and detail of each check, by its name."""
    rows = [line.split("\t") for line in command.out.splitlines()]
    return {name: (status, detail) for name, status, detail in rows}


def test_all_is_well(gateway: LocalGateway, capsys: pytest.CaptureFixture[str]) -> None:
    command = Command(capsys, "doctor")
    found = details(command)
    assert command.exit_code == 0
    assert {status for status, _ in found.values()} == {"ok"}
    assert found["release"][1] == f"portkey-ai {VERSION}"
    assert found["key"][1] == f"set by PORTKEY_API_KEY, {len(CANARY)} characters"
    assert found["address"][1] == f"{gateway.url} (PORTKEY_BASE_URL)"
    assert found["gateway"][1] == f"LocalGateway of this package, version: {VERSION}"
    assert found["access"][1] == "models can be listed with the key"


@pytest.mark.usefixtures("gateway")
def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    report = json.loads(Command(capsys, "doctor", "--json").out)
    assert report["ok"] is True
    assert {"name": "proxy", "status": "ok", "detail": "none"} in report["checks"]


def test_key_that_is_not_accepted(gateway: LocalGateway, capsys: pytest.CaptureFixture[str]) -> None:
    gateway.say(status=401, route="models", times=None)
    command = Command(capsys, "doctor")
    assert command.exit_code == 1
    assert details(command)["access"] == ("fault", "status 401: the gateway does not accept the key")


def test_no_key(capsys: pytest.CaptureFixture[str]) -> None:
    command = Command(capsys, "doctor")
    assert command.exit_code == 1
    assert details(command)["key"] == (
        "fault",
        "no API key: set PORTKEY_API_KEY, or store a key with `portkey profile add NAME`",
    )


def test_address_that_cannot_be_reached(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PORTKEY_BASE_URL", "http://127.0.0.1:9/v1")
    command = Command(capsys, "doctor")
    status, detail = details(command)["reachable"]
    assert (command.exit_code, status) == (1, "fault")
    assert "127.0.0.1:9 refused the connection" in detail


def test_passwords_in_addresses_are_not_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PORTKEY_BASE_URL", f"http://user:{CANARY}@127.0.0.1:9/v1")
    assert details(Command(capsys, "doctor"))["address"][1] == "http://127.0.0.1:9/v1 (PORTKEY_BASE_URL)"
    monkeypatch.setenv("PORTKEY_BASE_URL", f"http://user:{CANARY}@host:port/v1")
    assert details(Command(capsys, "doctor"))["address"][0] == "fault"
    monkeypatch.setenv("PORTKEY_BASE_URL", "http://gateway.invalid/v1")
    monkeypatch.setenv("HTTP_PROXY", f"http://user:{CANARY}@127.0.0.1:9")
    found = details(Command(capsys, "doctor"))
    assert found["proxy"][1] == "http://127.0.0.1:9 (environment variable or system setting)"
    assert found["tls"] == ("warning", "not used: keys and prompts are sent unencrypted")


def test_certificate_file_that_does_not_exist(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PORTKEY_BASE_URL", "https://127.0.0.1:9/v1")
    monkeypatch.setenv("SSL_CERT_FILE", "/no/such")
    assert "tls\tfault\tSSL_CERT_FILE: /no/such does not exist\n" in Command(capsys, "doctor").out


@pytest.mark.skipif(sys.platform == "win32", reason="modes of files")
def test_file_of_profiles_that_others_can_read(
    gateway: LocalGateway, settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = settings / "portkey-ai" / "profiles.toml"
    file.parent.mkdir(parents=True)
    file.write_text(f'default = "a"\n[profiles.a]\napi_key = "{CANARY}"\nbase_url = "{gateway.url}"\n')
    file.chmod(0o644)
    command = Command(capsys, "doctor")
    assert details(command)["profiles"] == ("fault", f"other users can read {file}: chmod 600 {file}")


@pytest.mark.parametrize(("ahead", "status"), [(0, "ok"), (60, "warning"), (-60, "warning"), (4000, "fault")])
def test_clock(monkeypatch: pytest.MonkeyPatch, ahead: int, status: str) -> None:
    import httpx

    monkeypatch.setattr("portkey_ai.cli.doctor_checks.time.time", lambda: 784111777.0 + ahead)
    response = httpx.Response(200, headers={"date": "Sun, 06 Nov 1994 08:49:37 GMT"})
    check = doctor_checks.clock(response)
    assert check.status == status
    assert ("ahead of" in check.detail) == (ahead > 0)
    assert ("behind" in check.detail) == (ahead < 0)


def install(folder: Path, name: str, version: str) -> None:
    """Make a distribution that is installed in `folder`."""
    place = folder / f"{name.replace('-', '_')}-{version}.dist-info"
    place.mkdir()
    (place / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")


@pytest.mark.usefixtures("gateway")
@pytest.mark.parametrize("name", sorted(PATCHES_OPENAI))
def test_a_tracing_package_that_does_not_see_the_calls(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.syspath_prepend(tmp_path)  # pyright: ignore[reportUnknownMemberType]
    install(tmp_path, name, "9.8.7")
    command = Command(capsys, "doctor")
    assert command.exit_code == 0
    status, detail = details(command)["tracing"]
    assert status == "warning"
    assert detail.startswith(f"{name} 9.8.7 traces the classes of `openai`, not the calls of a Portkey client: ")
    assert "instrumentation=True" in detail or "as_openai()" in detail


@pytest.mark.usefixtures("gateway")
def test_an_instrumentation_of_this_package_is_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.syspath_prepend(tmp_path)  # pyright: ignore[reportUnknownMemberType]
    install(tmp_path, "openinference-instrumentation-openai", "1.0")
    install(tmp_path, "openinference-instrumentation-portkey", "1.0")
    assert "tracing" not in details(Command(capsys, "doctor"))
