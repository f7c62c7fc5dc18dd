"""`portkey gateway`: a gateway on this machine."""

from __future__ import annotations

import errno
import sys
import time
from typing import TYPE_CHECKING, Annotated

import typer

from .failures import CommandError, UsageError
from .output import note

if TYPE_CHECKING:
    from portkey_ai.testing import LocalGateway, RealGateway

_PORT_IN_USE = "--port: {} is in use; --port 0 takes a free one"


def gateway(
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port of 127.0.0.1; 0 takes a free one.")] = 8787,
    real: Annotated[bool, typer.Option("--real", help="The open-source gateway; needs Node 18 and npm.")] = False,
    allow_network: Annotated[bool, typer.Option("--allow-network", help="With --real: let it call providers.")] = False,
) -> None:
    """Run a gateway on this machine until Ctrl-C. Its address is the only line on stdout.

    By default its models are simulated: they repeat the last message, and need no key.
    """
    if allow_network and not real:
        raise UsageError("--allow-network: expected together with --real")
    from portkey_ai.testing import LocalGateway, RealGateway
    from portkey_ai.testing.real_gateway.real_gateway_error import RealGatewayError

    if real:
        note("starting the open-source gateway; the first time, it is installed from npm")
    try:
        server = RealGateway(port=port, allow_network=allow_network) if real else LocalGateway(port=port)
        with server:
            _wait(server)
    except RealGatewayError as error:
        raise CommandError(_PORT_IN_USE.format(port) if "EADDRINUSE" in str(error) else str(error)) from None
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise CommandError(f"--port: {port} cannot be used ({error.strerror})") from None
        raise CommandError(_PORT_IN_USE.format(port)) from None


def _wait(server: LocalGateway | RealGateway) -> None:
    sys.stdout.write(f"{server.url}\n")
    sys.stdout.flush()
    note(f"export PORTKEY_BASE_URL={server.url}\nCtrl-C ends the gateway.")
    process = getattr(server, "process", None)
    try:
        while process is None or process.poll() is None:
            time.sleep(0.2)
    except KeyboardInterrupt:
        note("")  # the line of `^C`
