"""`RealGateway`: how it is installed, started and ended, and what it may connect to."""

from __future__ import annotations

import os
import shutil
import socket
import stat
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from portkey_ai import AsyncPortkey, InternalServerError, Portkey
from portkey_ai.testing import LocalGateway, RealGateway, RealGatewayError
from portkey_ai.testing.real_gateway import gateway_install, gateway_process, node_runtime
from portkey_ai.testing.real_gateway.node_runtime import NodeRuntime
from tests.support import close, done

from .conftest import HERE

pytestmark = pytest.mark.usefixtures("gateway_root")  # skips where the gateway is not installed


ROOT = HERE.parents[1]


def client_of(kind: str, url: str, **options: Any) -> Any:
    options = {"base_url": url, "api_key": "pk-test", "provider": "openai", "Authorization": "sk-test", **options}
    return Portkey(**options) if kind == "sync" else AsyncPortkey(**options)


async def test_sends_requests_to_a_provider_on_this_machine(kind: str) -> None:
    with LocalGateway() as provider, RealGateway(cache_directory=HERE) as gateway:
        client = client_of(kind, gateway.url, custom_host=provider.url)
        messages = [{"role": "user", "content": "Hello"}]
        completion = await done(client.chat.completions.create(model="m", messages=messages))
        assert completion.choices[0].message.content == "echo: Hello"
        assert provider.requests[0].headers["authorization"] == "Bearer sk-test"
        await close(client)


async def test_headers_of_the_gateway_are_sent_once(kind: str) -> None:
    with LocalGateway() as provider, RealGateway(cache_directory=HERE) as gateway:
        client = client_of(kind, gateway.url, custom_host=provider.url, trace_id="t-1")
        messages = [{"role": "user", "content": "Hello"}]
        completion = await done(client.chat.completions.create(model="m", messages=messages))
        assert completion.gateway.option_index == "config"
        assert completion.gateway.trace_id == "t-1"
        assert completion.gateway.retry_count == 0
        await close(client)


async def test_a_provider_elsewhere_is_refused(kind: str) -> None:
    with RealGateway(cache_directory=HERE) as gateway:
        client = client_of(kind, gateway.url, max_retries=0)
        with pytest.raises(InternalServerError, match="api.openai.com:443 is not this machine"):
            await done(client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hello"}]))
        await close(client)


@pytest.mark.parametrize("allow_network", [False, True])
def test_the_network_can_be_allowed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, allow_network: bool) -> None:
    environments: list[dict[str, str]] = [{}]
    started = subprocess.Popen

    def start(command: Any, **options: Any) -> Any:
        environments.append(options.get("env") or environments[-1])
        return started(command, **options)

    monkeypatch.setattr(subprocess, "Popen", start)
    with RealGateway(cache_directory=HERE, allow_network=allow_network):
        pass
    preloaded = tmp_path / "loopback.cjs"
    preloaded.write_bytes(gateway_install.data_file("loopback.cjs"))
    node = node_runtime.find_node()
    assert node
    code = "require('net').connect(9, '127.0.0.2').on('error', e => { console.log(e.message); process.exit() })"
    with started(
        [node.node, "--require", str(preloaded), "-e", code],
        env={**os.environ, **environments[-1]}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout
        assert ("is not this machine" in process.stdout.read()) is not allow_network


def test_listens_on_loopback_only() -> None:
    with RealGateway(cache_directory=HERE) as gateway:
        port = httpx.URL(gateway.url).port
        assert port
        with socket.create_connection(("127.0.0.1", port), 5):
            pass
        table = Path("/proc/net/tcp")
        if table.exists():
            listening = [line.split()[1] for line in table.read_text().splitlines() if f":{port:04X} 00000000" in line]
            assert listening == [f"0100007F:{port:04X}"]
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.1", port), 5).close()
    gateway.close()  # again: nothing happens


def test_listens_on_the_port_that_is_asked_for() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
    with RealGateway(cache_directory=HERE, port=port) as gateway:
        assert gateway.url == f"http://127.0.0.1:{port}/v1"
        with pytest.raises(RealGatewayError, match="EADDRINUSE"):
            RealGateway(cache_directory=HERE, port=port)


def test_has_none_of_the_environment_and_leaves_no_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("OWN_SECRET", "canary")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with RealGateway(cache_directory=HERE) as gateway:
        environ = Path(f"/proc/{gateway.process.pid}/environ")
        if environ.exists():
            assert b"canary" not in environ.read_bytes()
        assert list(tmp_path.iterdir())
    assert not list(tmp_path.iterdir())


def test_ends_with_its_process() -> None:
    code = f"""
        import os
        from portkey_ai.testing import RealGateway
        gateway = RealGateway(cache_directory={str(HERE)!r})
        print(gateway.url, flush=True)
        os._exit(1)
    """
    ran = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True)
    port = httpx.URL(ran.stdout.strip()).port
    assert port, ran.stderr
    end = time.monotonic() + 5
    while time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            return
        time.sleep(0.02)
    pytest.fail("the gateway goes on without its process")


FORKED = f"""
    import os, pathlib, signal, sys, time
    import httpx
    from portkey_ai.testing import RealGateway
    with RealGateway(cache_directory={str(HERE)!r}) as gateway:
        folder = pathlib.Path(f"/proc/{{gateway.process.pid}}/cwd").resolve()
        for leave in (sys.exit, gateway.close, time.sleep):
            child = os.fork()
            if not child and leave is time.sleep:
                time.sleep(60)
            if not child:
                break
            if leave is not time.sleep:
                assert os.waitpid(child, 0)[1] == 0
            assert folder.exists()
            assert httpx.get(gateway.url.removesuffix("/v1")).status_code == 200
        if not child:
            leave()
    if child:
        print(gateway.process.returncode)
        os.kill(child, signal.SIGKILL)
"""


@pytest.mark.skipif(not Path("/proc/self/cwd").exists(), reason="needs fork and /proc")
def test_a_gateway_belongs_to_the_process_that_started_it() -> None:
    """A forked process does not end it, remove its folder or fail; while one goes on, `close` ends it all the same."""
    ran = subprocess.run([sys.executable, "-c", textwrap.dedent(FORKED)], capture_output=True, text=True)
    assert (ran.stdout, ran.stderr) == ("0\n", "")


def test_a_gateway_that_ends_by_itself_is_an_error_with_the_log() -> None:
    with pytest.raises(RealGatewayError, match="ended by itself, with exit status"):
        with RealGateway(cache_directory=HERE) as gateway:
            gateway.process.kill()
            gateway.process.wait(5)
    with pytest.raises(KeyError, match="of the test"):
        with RealGateway(cache_directory=HERE) as gateway:
            gateway.process.kill()
            gateway.process.wait(5)
            raise KeyError("of the test")


def _script(path: Path, text: str) -> str:
    path.write_text(f"#!{sys.executable}\n{textwrap.dedent(text)}")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("print('no memory left')\nraise SystemExit(3)", "ended with exit status 3:\nno memory left"),
        ("import sys\nsys.stdin.read()", "did not respond within 0.3 s"),
    ],
)
def test_a_gateway_that_does_not_start(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, text: str, message: str
) -> None:
    node = NodeRuntime(_script(tmp_path / "node", text), ["npm"])
    monkeypatch.setattr(gateway_process, "find_node", lambda: node)
    timeout = 0.3 if "respond" in message else 20
    with pytest.raises(RealGatewayError, match=message):
        RealGateway(cache_directory=HERE, start_timeout=timeout)


def nothing(_name: str) -> None:
    """Find nothing."""


def test_without_node_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", nothing)
    monkeypatch.setattr("importlib.util.find_spec", nothing)
    with pytest.raises(RealGatewayError, match=r"Node 18.14.1 or later .* 'portkey-ai\[gateway\]"):
        RealGateway(cache_directory=HERE)


def test_an_old_node_is_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for version, used in (("v18.14.0", False), ("v18.14.1", True), ("v22.1.0", True)):
        node = _script(tmp_path / f"node-{version}", f"print({version!r})")
        monkeypatch.setattr(shutil, "which", {"node": node, "npm": "npm"}.get)
        monkeypatch.setattr("importlib.util.find_spec", nothing)
        assert (node_runtime.find_node() is not None) is used


NPM = f"""
    import json, pathlib, shutil, sys, time
    if sys.argv[1:] != ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]:
        raise SystemExit("unexpected arguments")
    time.sleep(0.2)
    for name in {gateway_install.CHECKED_PACKAGES!r}:
        lock = json.loads(pathlib.Path("package-lock.json").read_text())
        version = lock["packages"]["node_modules/" + name]["version"]
        folder = pathlib.Path("node_modules") / name
        folder.mkdir(parents=True)
        (folder / "package.json").write_text(json.dumps({{"version": version}}))
"""


def _install(directory: Path, npm: str) -> None:
    gateway_install.install(directory, NodeRuntime("node", [npm]))


def test_two_processes_install_at_once(tmp_path: Path) -> None:
    npm = _script(tmp_path / "npm", NPM)
    directory = tmp_path / "cache"
    # A part of an older release is there: it is replaced as a whole.
    old = directory / "node_modules/@portkey-ai/gateway"
    old.mkdir(parents=True)
    (old / "package.json").write_text('{"version": "1.0.0"}')
    assert gateway_install.version_mismatch(directory) == "@portkey-ai/gateway should be 1.15.2 but is 1.0.0"
    for text in ("", "[]", "{}", "{"):
        (old / "package.json").write_text(text)
        assert gateway_install.version_mismatch(directory) == "@portkey-ai/gateway should be 1.15.2 but is unreadable"
    code = (
        "import pathlib, sys\n"
        "from portkey_ai.testing.real_gateway import gateway_install, node_runtime\n"
        "gateway_install.install(pathlib.Path(sys.argv[1]), node_runtime.NodeRuntime('node', sys.argv[2:]))"
    )
    processes = [subprocess.Popen([sys.executable, "-c", code, str(directory), npm], cwd=ROOT) for _ in range(2)]
    assert [process.wait(60) for process in processes] == [0, 0]
    assert gateway_install.version_mismatch(directory) is None
    assert os.listdir(directory) == ["node_modules"]
    _install(directory, "/nonexistent")  # nothing is run


def test_a_failed_installation_shows_the_log_of_npm_and_leaves_nothing(tmp_path: Path) -> None:
    npm = _script(tmp_path / "npm", "print('npm ERR! the registry said no')\nraise SystemExit(1)")
    with pytest.raises(RealGatewayError, match=r"npm could not install @portkey-ai/gateway[^\0]*the registry said no"):
        _install(tmp_path / "cache", npm)
    assert os.listdir(tmp_path / "cache") == []
    (tmp_path / "file").write_text("")
    with pytest.raises(RealGatewayError, match="cannot be installed in"):
        _install(tmp_path / "file", npm)


def test_the_cache_is_the_users(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    directory = gateway_install.default_directory()
    assert directory.parent == tmp_path / "portkey-ai"
    assert directory.name.startswith("gateway-1.15.2-")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"port": "8787"}, "port: expected a number"),
        ({"port": 70_000}, "port: expected a number"),
        ({"start_timeout": 0}, "start_timeout: expected seconds"),
        ({"start_timeout": float("nan")}, "start_timeout: expected seconds"),
    ],
)
def test_invalid_options_are_named_before_anything_starts(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        RealGateway(cache_directory=HERE, **options)
