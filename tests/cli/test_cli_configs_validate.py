"""`portkey configs validate`: the path and the line of each fault of a config file."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

from .running import Command

VALID = {"provider": "@openai", "retry": {"attempts": 2}}
needs_toml = pytest.mark.skipif(
    not any(importlib.util.find_spec(name) for name in ("tomllib", "tomli")), reason="no parser of TOML"
)

FAULTY_JSON = """\
{
  "strategy": {"mode": "fallbak"},
  "targets": [
    {"provider": "@a",
     "retry": {"attempts": 9}},
    {
      "provider": "@b \\" } , [",
      "override_params": {"we.ird": [1, {"x": "]"}]},
      "cache": {}
    }
  ]
}
"""
FAULTS_OF_JSON = [(2, "strategy.mode"), (5, "targets[0].retry.attempts"), (9, "targets[1].cache.mode")]

FAULTY_YAML = """\
# comment
strategy: {mode: loadbalance}
targets:
  - provider: "@a"
    weight: -1
  - &target
    provider: "@a"
    request_timeout: 3
  - *target
"""
# The line of an alias is that of its anchor, where the value is.
FAULTS_OF_YAML = [(5, "targets[0].weight"), (6, "targets[2].request_timeout"), (8, "targets[1].request_timeout")]

FAULTY_TOML = '''\
[strategy]
mode = "fallback"
on_status_codes = [
  429,  # ], a comment
  99999,
]

[[targets]]
provider = "@a" # [[targets]]
override_params.model = """
[[targets]]
"""
[targets.retry]
attempts = 7

[[targets]]
provider = '@b'
cache = { mode = "simpl", 'max_age' = 1 }
"retr\\u0079" = { attempts = 8 }
'''
FAULTS_OF_TOML = [
    (5, "strategy.on_status_codes[1]"),
    (14, "targets[0].retry.attempts"),
    (18, "targets[1].cache.mode"),
    (18, "targets[1].cache.max_age"),
    (19, "targets[1].retry.attempts"),
]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.json", FAULTY_JSON, FAULTS_OF_JSON),
        ("a.yaml", FAULTY_YAML, FAULTS_OF_YAML),
        pytest.param("a.toml", FAULTY_TOML, FAULTS_OF_TOML, marks=needs_toml),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_each_fault_has_path_and_line(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    text: str,
    expected: list[tuple[int, str]],
    line_end: str,
) -> None:
    file = tmp_path / name
    file.write_bytes(text.replace("\n", line_end).encode())
    command = Command(capsys, "configs", "validate", str(file), "--json")
    assert command.exit_code == 1
    faults = json.loads(command.out)
    assert [(fault["line"], fault["path"]) for fault in faults] == expected
    assert {fault["file"] for fault in faults} == {str(file)}


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.json", '{"a": 1,\n "b": }', "2: invalid JSON (Expecting value, column 7)"),
        ("a.json", "", "1: invalid JSON (Expecting value, column 1)"),
        ("a.json", '"pc-support"', "1: expected an object, got str"),
        ("a.json", '{"provider": "@a",\n"provider": "@b"}', "2: provider: the object has this key twice"),
        ("a.json", "[" * 100_000, "1: too many levels"),
        ("a.yaml", "a: [1\nb: 2", "2: invalid YAML (expected ',' or ']', but got ':')"),
        ("a.yaml", "", "1: expected an object, got null"),
        ("a.yaml", "pc-support", "1: expected an object, got str"),
        ("a.yaml", "provider: '@a'\nprovider: '@b'", "2: provider: the object has this key twice"),
        ("a.yaml", "a: 1\nb: !!python/object:os.system x", "2: invalid YAML (could not determine a constructor"),
        ("a.yaml", "provider: '@a'\nseen: 2026-13-45", "1: invalid YAML (month must be in 1..12"),
        ("a.yaml", "provider: '@a'\nseen: 2026-11-05", "2: seen: expected a value that JSON can represent, got date"),
        ("a.yaml", "provider: '@a'\nmore: &m\n  again: *m", "3: more.again: contains itself"),
        pytest.param("a.toml", "a = 1\nb = ", "2: invalid TOML (Invalid value, end of document)", marks=needs_toml),
        pytest.param("a.toml", "a = 1\na = 2", "2: invalid TOML (Cannot overwrite a value, ", marks=needs_toml),
    ],
)
def test_unreadable_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, text: str, expected: str
) -> None:
    (tmp_path / name).write_text(text)
    command = Command(capsys, "configs", "validate", str(tmp_path / name))
    assert command.exit_code == 1
    assert command.out.splitlines()[0].startswith(f"{tmp_path / name}:{expected}")


def test_file_that_is_not_utf_8(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.json").write_bytes(b'{"name": "\xff"}')
    assert Command(capsys, "configs", "validate", str(tmp_path)).out.endswith("a.json:1: expected text in UTF-8\n")
    (tmp_path / "a.json").write_bytes(b"\xef\xbb\xbf" + json.dumps(VALID).encode())
    assert Command(capsys, "configs", "validate", str(tmp_path)).exit_code == 0


@pytest.mark.parametrize("suffix", ["json", "yaml"])
def test_long_keys_with_the_same_beginning_are_two_keys(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], suffix: str
) -> None:
    long = f"a key that is not plain: {'x' * 40}"  # paths show its beginning only
    config = {**VALID, "override_params": {f"{long}1": 1, f"{long}2": 2}}
    (tmp_path / f"a.{suffix}").write_text(json.dumps(config, indent=1))
    assert Command(capsys, "configs", "validate", str(tmp_path)).out == ""


def test_valid_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "b.json").write_text(json.dumps({"$schema": "../config.schema.json", **VALID}))
    (tmp_path / "a.yml").write_text("provider: '@a'")
    (tmp_path / "README.md").write_text("not a config")
    (tmp_path / ".hidden.json").write_text("not a config")
    command = Command(capsys, "configs", "validate", str(tmp_path))
    assert (command.exit_code, command.out, command.err) == (0, "", "2 files: valid\n")


def test_annotations_of_github(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a,b.json").write_text('{"provider": "@a",\n\n"retry": {"attempts": "100%\\n::error::x"}}')
    command = Command(capsys, "configs", "validate", "a,b.json", "--format", "github")
    assert command.out == (
        "::error file=a%2Cb.json,line=3::retry.attempts: expected an integer from 0 to 5, got '100%25\\n::error::x'\n"
    )
    assert command.exit_code == 1


def test_warnings_do_not_fail(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = {"strategy": {"mode": "loadbalance"}, "targets": [{"provider": "@a"}] * 101}
    (tmp_path / "a.json").write_text(json.dumps(config))
    command = Command(capsys, "configs", "validate", str(tmp_path))
    assert command.exit_code == 0
    assert "a.json:1: warning: targets: 101 targets" in command.out
    assert "::warning file=" in Command(capsys, "configs", "validate", str(tmp_path), "--format=github").out


def test_usage_errors(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("")
    for words, message in (
        ([], "the following arguments are required: FILE"),
        ([str(tmp_path)], f"FILE: no config in the folder {tmp_path}"),
        ([str(tmp_path / "no.json")], f"FILE: there is no file or folder {tmp_path / 'no.json'}"),
        ([str(tmp_path / "a.txt")], f"{tmp_path / 'a.txt'}: expected a file whose name ends with .json"),
        (["--format", "xml", "x"], "argument --format: invalid choice: 'xml'"),
    ):
        command = Command(capsys, "configs", "validate", *words)
        assert command.exit_code == 2
        assert command.error.startswith(message)


def test_secrets_are_warnings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(
        "targets:\n"
        "  - provider: openai\n"
        "    api_key: sk-1\n"
        "  - provider: anthropic\n"
        "    api_key: word\n"
        "strategy: {mode: fallback}\n"
    )
    command = Command(capsys, "configs", "validate", str(file))
    text = "may be a secret: keep it out of git, and save it at Portkey with a provider"
    assert command.exit_code == 0
    found = [line for line in command.out.splitlines() if "secret" in line]
    assert found == [
        f"{file}:3: warning: targets[0].api_key: {text}",
        f"{file}:5: warning: targets[1].api_key: {text}",
    ]
    assert "sk-1" not in command.out and "word" not in command.out


def test_works_without_typer_rich_and_pyyaml(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(VALID))
    program = (
        "import sys; sys.modules.update(typer=None, rich=None, yaml=None); from portkey_ai.cli.entry import main; "
        "code = main(['configs', 'validate', sys.argv[1]]); assert code == int(sys.argv[2]), code; "
        "assert code or not {'httpx', 'pydantic'} & set(sys.modules)"
    )

    def run(file: Path, exit_code: int) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", program, str(file), str(exit_code)]
        return subprocess.run(command, capture_output=True, text=True, timeout=60)

    finished = run(tmp_path / "a.json", 0)
    assert finished.returncode == 0, finished.stderr
    (tmp_path / "a.yaml").write_text("provider: '@a'")
    finished = run(tmp_path / "a.yaml", 1)
    assert finished.stderr == (
        "portkey: config files in YAML need PyYAML, which is not installed: pip install 'portkey-ai[cli]'\n"
    ), finished.stderr


def test_listed_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    out = Command(capsys, "configs", "--help").out
    for name in ("validate", "list", "show", "schema", "diff", "push", "pull"):
        assert f"\n  {name} " in out
