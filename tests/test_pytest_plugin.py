"""The pytest plugin, in runs of pytest of their own: fixtures, the marker of cassettes, and no cost when unused."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from portkey_ai.testing import LocalGateway

pytest_plugins = ["pytester"]

PLUGIN = "portkey_ai.testing.pytest_plugin"
ROOT = Path(__file__).parents[1]
ASYNCIO = (
    *("-p", "pytest_asyncio.plugin", "-o", "asyncio_mode=auto"),
    *("-o", "asyncio_default_fixture_loop_scope=function"),
)


@pytest.fixture(autouse=True)
def own_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT), prepend=os.pathsep)
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")


def run(pytester: pytest.Pytester, source: str, *arguments: str, **outcomes: int) -> pytest.RunResult:
    """Run pytest on a module; it passes without a warning unless `outcomes` says otherwise."""
    pytester.makepyfile(test_program=textwrap.dedent(source))
    options = ("-p", PLUGIN, "-W", "error", "--strict-markers", "-p", "no:cacheprovider")
    result = pytester.runpytest_subprocess(*options, *arguments)
    counts = {name: count for name, count in result.parseoutcomes().items() if name != "warnings"}
    assert counts == (outcomes or {"passed": source.count("def test_")}), result.stdout.str()
    return result


def test_the_plugin_imports_nothing_that_takes_time() -> None:
    code = f"""
        import sys, pytest
        before = set(sys.modules)
        import {PLUGIN}
        new = sorted(set(sys.modules) - before)
        assert not [name for name in new if name.startswith("portkey_ai.api_resources")], new
        assert not {{"httpx", "pydantic", "anyio", "yaml"}} & set(new), new
        assert {{name for name in new if name.startswith("portkey_ai")}} == {{
            "portkey_ai", "portkey_ai._lazy", "portkey_ai.version", "portkey_ai.testing", "{PLUGIN}"
        }}, new
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(code)], check=True)


@pytest.mark.parametrize("loaded", [True, False])
def test_modules_are_not_compiled_anew_for_their_assertions(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, loaded: bool
) -> None:
    site = pytester.mkdir("site")  # as if the package were installed there
    (site / "portkey_ai").mkdir()
    (site / "portkey_ai/__init__.py").touch()
    info = site / "portkey_ai-0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: portkey-ai\nVersion: 0\n")
    (info / "entry_points.txt").write_text(f"[pytest11]\nportkey = {PLUGIN}\n")
    (info / "RECORD").write_text("portkey_ai/__init__.py,,\n")
    pytester.makepyfile(
        """
        def test_loader():
            import portkey_ai.gateway_config

            print("loader", type(portkey_ai.gateway_config.__spec__.loader).__name__)
        """
    )
    monkeypatch.delenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD")
    monkeypatch.setenv("PYTHONPATH", f"{ROOT}{os.pathsep}{site}")  # but found in this repository first
    result = pytester.runpytest_subprocess("-s", *(() if loaded else ("-p", "no:portkey")))
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines([f"*loader {'SourceFileLoader' if loaded else 'AssertionRewritingHook'}*"])


def test_every_name_of_the_package_is_exported() -> None:
    code = """
        import portkey_ai.testing as testing
        assert set(testing.__all__) <= set(dir(testing))
        for name in testing.__all__:
            assert getattr(testing, name).__name__ == name
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(code)], check=True)


def test_gateway_and_clients(pytester: pytest.Pytester) -> None:
    run(
        pytester,
        """
        import os
        import portkey_ai

        HELLO = [{"role": "user", "content": "Hello"}]

        def test_program(portkey_gateway):
            assert os.environ["PORTKEY_BASE_URL"] == portkey_gateway.url
            portkey_gateway.say("Bonjour")
            with portkey_ai.Portkey(provider="openai") as client:
                completion = client.chat.completions.create(model="m", messages=HELLO)
            assert completion.choices[0].message.content == "Bonjour"
            assert len(portkey_gateway.requests) == 1

        def test_client(portkey_client, portkey_gateway):
            portkey_client.chat.completions.create(model="m", messages=HELLO)
            assert len(portkey_gateway.requests) == 1
            global client
            client = portkey_client

        def test_client_is_closed_after_its_test():
            assert client.is_closed()
            assert "PORTKEY_BASE_URL" not in os.environ
        """,
    )


@pytest.mark.parametrize("plugin", ["asyncio", "anyio"])
def test_async_client(pytester: pytest.Pytester, plugin: str) -> None:
    options = ASYNCIO if plugin == "asyncio" else ("-p", "anyio.pytest_plugin")
    marker = "" if plugin == "asyncio" else "pytestmark = pytest.mark.anyio"
    count = 2 if plugin == "asyncio" else 3
    source = """
        import gc
        import pytest
        MARKER
        clients = []

        async def test_client(async_portkey_client, portkey_gateway):
            messages = [{"role": "user", "content": "Hello"}]
            completion = await async_portkey_client.chat.completions.create(model="m", messages=messages)
            assert completion.choices[0].message.content == "echo: Hello"
            stream = await async_portkey_client.chat.completions.create(model="m", messages=messages, stream=True)
            assert [chunk async for chunk in stream]
            assert len(portkey_gateway.requests) == 2
            clients.append(async_portkey_client)

        def test_it_is_closed_after_its_test():
            assert clients
            assert all(client.is_closed() for client in clients)
            clients.clear()
            gc.collect()
    """
    run(pytester, source.replace("MARKER", marker), *options, passed=count)


CASSETTES = """
    import pytest

    HELLO = [{"role": "user", "content": "Hello"}]

    @pytest.mark.portkey_cassette(NAMED)
    def test_sync(portkey_client):
        completion = portkey_client.chat.completions.create(model="m", messages=HELLO)
        assert completion.choices[0].message.content == "echo: Hello"

    @pytest.mark.parametrize("text", ["a", "a/b", "a?b"])
    async def test_async(async_portkey_client, portkey_cassette, text):
        messages = [{"role": "user", "content": text}]
        stream = await async_portkey_client.chat.completions.create(model="m", messages=messages, stream=True)
        chunks = [chunk async for chunk in stream]
        assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == f"echo: {text}"
        assert portkey_cassette.recorded + portkey_cassette.replayed == 1
"""


def test_cassettes_of_the_marker_and_of_the_fixture(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    source = CASSETTES.replace("NAMED", '"recorded/one.json"')
    options = (*ASYNCIO, "-o", "portkey_cassette_format=json")
    with LocalGateway() as gateway:
        monkeypatch.setenv("PORTKEY_BASE_URL", gateway.url)
        monkeypatch.setenv("PORTKEY_API_KEY", "pk-real-key-1")
        monkeypatch.setenv("PORTKEY_PROVIDER", "openai")
        run(pytester, source, *options, passed=4)
        assert len(gateway.requests) == 4
        assert gateway.requests[0].headers["x-portkey-api-key"] == "pk-real-key-1"
    files = sorted(path.relative_to(pytester.path).as_posix() for path in pytester.path.rglob("*.json"))
    assert len(files) == 4
    assert files[-1] == "recorded/one.json"
    assert "cassettes/test_program/test_async[a].json" in files
    assert all("pk-real-key-1" not in path.read_text() for path in pytester.path.rglob("*.json"))

    monkeypatch.setenv("PORTKEY_BASE_URL", "http://127.0.0.1:9/v1")
    monkeypatch.delenv("PORTKEY_API_KEY")  # a replay needs none
    run(pytester, source, *options, "--portkey-record=none", passed=4)


def test_the_option_overrides_the_marker_and_the_marker_the_setting(pytester: pytest.Pytester) -> None:
    source = """
        import pytest

        @pytest.mark.portkey_cassette("one.json", mode="new_episodes", allow_repeats=True)
        def test_marker(portkey_cassette):
            print("marker", portkey_cassette.mode)

        @pytest.mark.portkey_cassette(path="two.json")
        def test_setting(portkey_cassette):
            print("setting", portkey_cassette.mode)
    """
    for arguments, marker, setting in (
        ((), "new_episodes", "once"),
        (("-o", "portkey_record=none"), "new_episodes", "none"),
        (("--portkey-record=all", "-o", "portkey_record=none"), "all", "all"),
    ):
        result = run(pytester, source, "-s", *arguments)
        result.stdout.fnmatch_lines([f"*marker {marker}*", f"*setting {setting}*"])


def test_unused_responses_fail_a_test_if_configured(pytester: pytest.Pytester) -> None:
    source = """
        def test_program(portkey_gateway):
            portkey_gateway.say("never used")
    """
    run(pytester, source)
    result = run(pytester, source, "-o", "portkey_assert_all_used=true", passed=1, errors=1)
    result.stdout.fnmatch_lines(["*AssertionError: unused scheduled responses:", "*say('never used')"])


def test_unused_responses_of_a_test_that_did_not_pass_are_no_further_error(pytester: pytest.Pytester) -> None:
    source = """
        import pytest

        def test_failed(portkey_gateway):
            portkey_gateway.say("never used")
            raise ValueError

        def test_skipped(portkey_gateway):
            portkey_gateway.say("never used")
            pytest.skip("later")
    """
    run(pytester, source, "-o", "portkey_assert_all_used=true", failed=1, skipped=1)


def test_invalid_settings_are_named(pytester: pytest.Pytester) -> None:
    source = """
        import pytest

        @pytest.mark.portkey_cassette(PATH)
        def test_client(portkey_client):
            pass
    """
    for path, arguments, message in (
        ("", ("-o", "portkey_record=sometimes"), "*portkey_record: expected once, none, *, not 'sometimes'*"),
        ("", ("-o", "portkey_cassette_format=xml"), "*portkey_cassette_format: expected yaml or json, not 'xml'*"),
        ("3", (), "*portkey_cassette: path: expected a path, got 3*"),
        ("'x.txt'", (), "*path: expected a name that ends in .yaml, .yml or .json, not 'x.txt'*"),
    ):
        result = run(pytester, source.replace("PATH", path), *arguments, errors=1)
        result.stdout.fnmatch_lines([message])
    result = pytester.runpytest_subprocess("-p", PLUGIN, "--portkey-record=al")
    result.stderr.fnmatch_lines(["*--portkey-record: invalid choice: 'al'*"])


def test_names_of_files_are_short_enough_in_bytes(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    source = """
        import pytest

        @pytest.mark.portkey_cassette
        def test_NAME(portkey_client):
            portkey_client.models.list()

        @pytest.mark.portkey_cassette
        def test_NAMEä(portkey_client):
            portkey_client.models.list()
    """
    with LocalGateway() as gateway:
        monkeypatch.setenv("PORTKEY_BASE_URL", gateway.url)
        monkeypatch.setenv("PORTKEY_API_KEY", "pk-real-key-1")
        run(pytester, source.replace("NAME", "日本" * 60), "-o", "portkey_cassette_format=json")
    files = list(pytester.path.rglob("*.json"))
    assert len(files) == 2
    assert all(file.name.startswith("test_日本日本") for file in files)


def test_recording_needs_a_key_and_none_records_nothing(pytester: pytest.Pytester) -> None:
    source = """
        import pytest

        @pytest.mark.portkey_cassette("one.json")
        def test_sync(portkey_client):
            portkey_client.models.list()
    """
    result = run(pytester, source, errors=1)
    result.stdout.fnmatch_lines(["*MissingAPIKeyError*"])
    result = run(pytester, source, "--portkey-record=none", failed=1)
    result.stdout.fnmatch_lines(["*CassetteMissError: *one.json has no recording for GET *the file does not exist.*"])
    result = run(pytester, source.replace('"one.json"', "3"), errors=1)
    result.stdout.fnmatch_lines(["*portkey_cassette: path: expected a path, got 3"])
    result = run(pytester, source.replace('"one.json"', '"one.json", "none", 3'), errors=1)
    result.stdout.fnmatch_lines(["*expected at most a path and a mode*"])


def test_a_replay_of_a_program_with_its_own_client_needs_no_key(pytester: pytest.Pytester) -> None:
    source = """
        import pytest
        from portkey_ai import Portkey
        from portkey_ai.testing import CassetteMissError

        def test_program(portkey_cassette):
            with Portkey(provider="openai", http_client=portkey_cassette.http_client()) as client:
                with pytest.raises(CassetteMissError):
                    client.models.list()
    """
    run(pytester, source, "--portkey-record=none", "-o", "portkey_cassette_format=json")


def test_the_marker_and_the_options_are_shown(pytester: pytest.Pytester) -> None:
    result = pytester.runpytest_subprocess("-p", PLUGIN, "--markers")
    result.stdout.fnmatch_lines(["@pytest.mark.portkey_cassette(path=None, mode=None, **options): *"])
    result = pytester.runpytest_subprocess("-p", PLUGIN, "--help")
    result.stdout.fnmatch_lines(["*--portkey-record=*", "*portkey_record*", "*portkey_cassette_format*"])
