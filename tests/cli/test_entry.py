"""The entry point: start, exit codes, global options, what works without the extra."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from portkey_ai.cli import app as app_module
from portkey_ai.testing import LocalGateway
from portkey_ai.version import VERSION

from .running import Command, run_process

MODULES = "import sys; from portkey_ai.cli.entry import main; main({words}); print(*sys.modules, file=sys.stderr)"


def modules_after(*words: str) -> set[str]:
    finished = subprocess.run(
        [sys.executable, "-c", MODULES.format(words=list(words))],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return set(finished.stderr.split())


def test_version_imports_almost_nothing() -> None:
    before = subprocess.run(
        [sys.executable, "-c", "import sys; print(*sys.modules)"], capture_output=True, text=True, check=True
    )
    new = modules_after("--version") - set(before.stdout.split())
    own = {"portkey_ai", "portkey_ai._lazy", "portkey_ai.version", "portkey_ai.cli", "portkey_ai.cli.entry"}
    assert new - {"importlib", "importlib._bootstrap", "importlib._bootstrap_external", "warnings", "__future__"} == own


def test_help_imports_neither_models_nor_http_client() -> None:
    assert not modules_after("--help") & {"httpx", "pydantic", "portkey_ai.api_resources.client", "jiter"}


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert Command(capsys, "--version").out == f"portkey {VERSION}\n"


def test_without_arguments_the_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    command = Command(capsys)
    assert command.exit_code == 0
    for name in ("chat", "models", "prompts", "doctor", "get", "gateway", "profile"):
        assert f"\n  {name} " in command.out


def test_module_runs_the_command() -> None:
    finished = subprocess.run([sys.executable, "-m", "portkey_ai", "--version"], capture_output=True, text=True)
    assert finished.stdout == f"portkey {VERSION}\n"


@pytest.mark.usefixtures("gateway")
def test_version_and_doctor_work_without_typer_and_rich() -> None:
    program = (
        "import sys; sys.modules.update(typer=None, rich=None); from portkey_ai.cli.entry import main; "
        "print(main(sys.argv[1:]))"
    )

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, "-c", program, *words], capture_output=True, text=True, timeout=60)

    assert VERSION in run("--version").stdout
    assert run("doctor").stdout.endswith("0\n")
    models = run("models")
    assert models.stdout == "1\n"
    assert models.stderr == "portkey: typer is not installed: pip install 'portkey-ai[cli]'\n"


@pytest.mark.parametrize(
    ("words", "exit_code", "message"),
    [
        (("prompts",), 2, "Missing command (portkey prompts --help shows the usage)"),
        (("models", "--profile"), 2, "--profile: expected the name of a profile"),
        (("--profile", "x", "models"), 2, "--profile: there is no profile 'x' (profiles: none; portkey profile add NAME)"),  # noqa: E501
        (("doctor", "--nope"), 2, "unrecognized arguments: --nope (portkey doctor --help shows the usage)"),
        (("doctor", "--timeout", "0"), 2, "--timeout: expected a number of seconds above 0, found 0.0"),
        (("models",), 3, "no API key: set PORTKEY_API_KEY, or store a key with `portkey profile add NAME`"),
        (("get", "models"), 2, "PATH: expected a path that starts with '/', such as /models, found 'models'"),
        (("post", "/feedback", "-d", "x"), 2, "--data: invalid JSON (Expecting value: line 1 column 1 (char 0))"),
        (("post", "/feedback", "-d", "@/no/such"), 1, "/no/such: No such file or directory"),
        (("chat", "hi", "--metadata", "a"), 2, "--metadata: expected KEY=VALUE, found 'a'"),
        (("gateway", "--allow-network"), 2, "--allow-network: expected together with --real"),
    ],
)  # fmt: skip
def test_errors_of_use(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], exit_code: int, message: str
) -> None:
    command = Command(capsys, *words)
    assert (command.error, command.exit_code) == (message, exit_code)


@pytest.mark.parametrize(
    ("status", "exit_code", "hint"),
    [
        (401, 3, " (portkey doctor shows which key is used)"),
        (403, 3, " (portkey doctor shows which key is used)"),
        (404, 4, ""),
        (429, 1, ""),
        (500, 1, ""),
    ],
)
def test_exit_code_of_a_status(
    gateway: LocalGateway, capsys: pytest.CaptureFixture[str], status: int, exit_code: int, hint: str
) -> None:
    gateway.say(status=status, message="the reason", times=None)
    command = Command(capsys, "chat", "hi", "-m", "m")
    assert (command.error, command.exit_code) == (f"status {status}: local error: the reason{hint}", exit_code)


def test_gateway_that_cannot_be_reached(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PORTKEY_BASE_URL", "http://127.0.0.1:9/v1")
    command = Command(capsys, "models")
    assert command.exit_code == 5
    assert "127.0.0.1:9 refused the connection" in command.error


def test_option_that_does_not_exist(capsys: pytest.CaptureFixture[str]) -> None:
    command = Command(capsys, "models", "--nope")
    assert command.exit_code == 2
    assert command.error.startswith("No such option")
    assert "--nope" in command.error and command.error.endswith(" (portkey models --help shows the usage)")


def test_misspelt_command(capsys: pytest.CaptureFixture[str]) -> None:
    command = Command(capsys, "modles")
    assert command.exit_code == 2
    assert command.error.startswith("No such command 'modles'")


def test_debug_shows_the_traceback_wherever_it_stands(
    gateway: LocalGateway, capsys: pytest.CaptureFixture[str]
) -> None:
    gateway.say(status=404, message="the reason", times=None)
    for words in (["--debug", "chat", "hi"], ["chat", "hi", "--debug"]):
        error = Command(capsys, *words).err
        assert "Traceback" in error and error.endswith("portkey: status 404: local error: the reason\n")


@pytest.mark.usefixtures("gateway")
def test_words_after_two_dashes_are_not_options(capsys: pytest.CaptureFixture[str]) -> None:
    assert Command(capsys, "chat", "--", "--debug").out == "echo: --debug\n"


@pytest.mark.usefixtures("gateway")
def test_unexpected_error_is_one_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise RuntimeError("two\nlines \x1b[31m")

    monkeypatch.setattr(app_module, "typer_command", fail)
    command = Command(capsys, "models")
    assert command.error == "unexpected RuntimeError: two lines  [31m (--debug shows the traceback)"
    assert command.exit_code == 1


@pytest.mark.usefixtures("gateway")
def test_reader_that_stops_ends_the_command_silently(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHONUNBUFFERED", raising=False)
    program = "import sys; from portkey_ai.cli.entry import main; sys.exit(main())"
    for words in (["models"], ["doctor"]):
        reading, writing = os.pipe()
        os.close(reading)
        command = [sys.executable, "-c", program, *words]
        finished = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
        os.close(writing)
        assert (finished.returncode, finished.stderr) == (1, b"")


def test_completion_lists_the_commands() -> None:
    environment = {**os.environ, "_PORTKEY_COMPLETE": "complete_bash", "COMP_WORDS": "portkey pro", "COMP_CWORD": "1"}
    program = "import sys; from portkey_ai.cli.entry import main; sys.exit(main())"
    finished = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True)
    assert finished.stdout.split() == ["prompts", "profile"]


@pytest.mark.usefixtures("gateway")
def test_models_in_a_pipe_and_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_process("models").stdout == "echo\tlocal\necho-embedding\tlocal\n"
    models = json.loads(Command(capsys, "models", "--json", "--provider", "local").out)
    assert [model["id"] for model in models] == ["echo", "echo-embedding"]
    assert json.loads(Command(capsys, "models", "--json", "--provider", "openai").out) == []
