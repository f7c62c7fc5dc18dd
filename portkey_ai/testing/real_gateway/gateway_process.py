"""`RealGateway`: the open-source gateway from npm on a loopback port, during a `with` block."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
import weakref
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import TYPE_CHECKING

from .gateway_install import START, data_file, default_directory, install
from .node_runtime import OLDEST, find_node
from .real_gateway_error import RealGatewayError

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

_SECONDS_TO_END = 3.0
_LOG_CHARACTERS = 2000
_KEPT_VARIABLES = ("PATH", "SYSTEMROOT")
_KEPT_FOR_NETWORK = ("NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "SSL_CERT_DIR")


class RealGateway:
    """The open-source gateway of the npm package @portkey-ai/gateway 1.15.2, as a process that ends with this one.

        with RealGateway() as gateway:
            client = Portkey(base_url=gateway.url, provider="openai", custom_host=my_provider.url)

    It needs Node 18.14.1 or later with npm: an installed one, or that of the extra `gateway`. The npm package is
    installed once, with the user's npm settings, into a folder of the user's cache. The gateway listens on 127.0.0.1
    only and receives `PATH` only of this process's environment variables.

    - `allow_network`: by default the gateway can connect to this machine only, so that a test cannot call a provider.
      True: it can connect to providers.
    - `cache_directory`: the folder where `node_modules` is installed. By default a folder for this version in
      `$XDG_CACHE_HOME/portkey-ai`, `~/.cache/portkey-ai` or `%LOCALAPPDATA%\\portkey-ai`.
    - `start_timeout`: seconds to wait until the gateway responds.
    - `port`: the port of 127.0.0.1; 0 takes a free one.

    Raises ValueError for an invalid option; RealGatewayError, with the end of the gateway's log, if it cannot be
    installed or started, or if it ended by itself before the end of the block.
    """

    def __init__(
        self,
        *,
        allow_network: bool = False,
        cache_directory: str | os.PathLike[str] | None = None,
        start_timeout: float = 30.0,
        port: int = 0,
    ) -> None:
        from portkey_ai.testing.local_gateway import check_port

        check_port(port)
        if not start_timeout > 0:
            raise ValueError(f"start_timeout: expected seconds, more than 0; got {start_timeout!r}")
        node = find_node()
        if node is None:
            raise RealGatewayError(
                f"Node {'.'.join(map(str, OLDEST))} or later with npm was not found. Install it, or the extra: "
                "pip install 'portkey-ai[gateway]'"
            )
        directory = Path(cache_directory) if cache_directory is not None else default_directory()
        install(directory.absolute(), node)
        home = Path(tempfile.mkdtemp(prefix="portkey-gateway-"))
        self._owner = os.getpid()
        self._remove_home = weakref.finalize(self, _remove, home, self._owner)
        self._log, self._port_file = home / "log", home / "port"
        preloaded = home / "loopback.cjs"
        preloaded.write_bytes(data_file("loopback.cjs"))
        kept = (*_KEPT_VARIABLES, *(_KEPT_FOR_NETWORK if allow_network else ()))
        environment = {
            **{name: os.environ[name] for name in kept if name in os.environ},
            "HOME": str(home),
            "NODE_ENV": "production",
            "GATEWAY_PORT_FILE": str(self._port_file),
            "GATEWAY_ALLOW_NETWORK": "1" if allow_network else "",
            "TRUSTED_CUSTOM_HOSTS": "127.0.0.1,localhost",
        }
        command = [
            node.node,
            "--require",
            str(preloaded),
            str(directory.absolute() / START),
            "--headless",
            f"--port={port}",
        ]
        self.process: subprocess.Popen[bytes]
        """The process of the gateway."""
        try:
            with self._log.open("wb") as log:
                self.process = subprocess.Popen(
                    command,
                    cwd=home,
                    env=environment,
                    stdin=subprocess.PIPE,
                    stdout=log,
                    stderr=log,
                    start_new_session=True,  # Ctrl+C is for the tests; the gateway ends when its input is closed
                )
        except OSError as error:
            self._remove_home()
            raise RealGatewayError(f"the gateway cannot be started: {error}") from error
        _gateways.add(self)
        try:
            self._port = self._wait_until_ready(start_timeout)
        except BaseException:
            self.close()
            raise

    @property
    def url(self) -> str:
        """The `base_url` for clients."""
        return f"http://127.0.0.1:{self._port}/v1"

    def close(self) -> None:
        """End the process and remove its temporary files; the installed package stays.

        In a forked process this does nothing: the gateway belongs to the process that started it.
        """
        if os.getpid() != self._owner:
            return
        process = self.process
        if process.stdin is not None:
            process.stdin.close()  # the gateway ends then, as it does with this process
        try:
            process.wait(_SECONDS_TO_END)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(_SECONDS_TO_END)
        self._remove_home()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if os.getpid() != self._owner:
            return
        status = self.process.poll()
        log = "" if status is None else self._log_end()
        self.close()
        if status is not None and exc is None:
            raise RealGatewayError(f"the gateway ended by itself, with exit status {status}:\n{log}")

    def _wait_until_ready(self, timeout: float) -> int:
        end = time.monotonic() + timeout
        while time.monotonic() < end and self.process.poll() is None:
            port = int(self._port_file.read_text()) if self._port_file.exists() else None
            if port is not None and _responds(port):
                return port
            time.sleep(0.02)
        status = self.process.poll()
        what = f"did not respond within {timeout:g} s" if status is None else f"ended with exit status {status}"
        raise RealGatewayError(f"the gateway {what}:\n{self._log_end()}")

    def _log_end(self) -> str:
        try:
            return self._log.read_text(encoding="utf-8", errors="replace")[-_LOG_CHARACTERS:]
        except OSError:  # closed already
            return ""


def _responds(port: int) -> bool:
    connection = HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/")
        return connection.getresponse().status == 200
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()


def _remove(folder: Path, owner: int) -> None:
    if os.getpid() == owner:
        shutil.rmtree(folder, ignore_errors=True)


_gateways: weakref.WeakSet[RealGateway] = weakref.WeakSet()


def _after_fork() -> None:
    """Close the copies of the gateways' standard inputs: with one of them, a gateway would not end with its process."""
    for gateway in list(_gateways):
        if gateway.process.stdin is not None:
            gateway.process.stdin.close()


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_after_fork)
