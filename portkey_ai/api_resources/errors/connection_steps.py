"""Which step of a request failed: waiting for a connection, host name, connection, proxy, TLS, sending, receiving."""

from __future__ import annotations

import socket
import ssl
from typing import TYPE_CHECKING

from portkey_ai.api_resources.transport.error_causes import (
    causes,
    class_names,
    function_names,
    is_timeout,
    lost_after_connecting,
    no_free_connection,
)
from portkey_ai.api_resources.transport.tls_context import CertificateFileError, certificate_source

if TYPE_CHECKING:
    from httpx import Request

    from portkey_ai.api_resources.transport.connection_route import ConnectionRoute

    from .error_base import Step

_CONNECTING = {"ConnectError", "ConnectTimeout"}
_TLS_FUNCTIONS = {"start_tls", "do_handshake"}


def failed_step(error: BaseException, route: ConnectionRoute) -> Step | None:
    """Return the step at which `error` was raised; None when it is not known."""
    chain = causes(error)
    names = {name for one in chain for name in class_names(one)}
    where = function_names(chain)
    if no_free_connection(error):
        return "pool"
    if "write_bytes" in where and "ClientConnectionError" in names:  # raised by aiohttp
        return "write"
    if lost_after_connecting(error):
        return "read"
    if not _CONNECTING.isdisjoint(names) or "ConnectionTimeoutError" in names:
        if isinstance(error, CertificateFileError) or _is_tls(chain) or not _TLS_FUNCTIONS.isdisjoint(where):
            return "tls"
        if route.proxy is not None:
            return "proxy"
        return "dns" if any(isinstance(one, socket.gaierror) for one in chain) else "connect"
    if "ProxyError" in names:
        return "proxy"
    if not {"WriteError", "WriteTimeout"}.isdisjoint(names):
        return "write"
    if not {"ReadError", "ReadTimeout", "RemoteProtocolError"}.isdisjoint(names):
        return "read"
    return None


def described_step(step: Step | None, error: BaseException, request: Request, route: ConnectionRoute) -> str:
    """Return a text for an error message that says what failed; empty if that is not known."""
    host, port = request.url.host, request.url.port or {"https": 443, "http": 80}.get(request.url.scheme)
    timeouts: dict[str, float | None] = request.extensions.get("timeout") or {}
    timed_out = is_timeout(error)
    through = f" through the proxy {route.proxy}" if route.proxy else ""
    if step == "pool":
        limit = "all connections" if route.limit is None else f"all {route.limit} connections"
        return f"{limit} of the client are in use, and none became free{_within(timeouts.get('pool'))}"
    if step == "proxy":
        named = f"the proxy {route.proxy}" if route.proxy else "the proxy"
        refused = "ProxyError" in class_names(error)
        return f"{named} {'refused the request' if refused else 'cannot be reached'}{_after(timed_out, timeouts)}"
    if step == "dns":
        return f"the host name {host} was not found"
    if step == "connect":
        refused = any(isinstance(one, ConnectionRefusedError) for one in causes(error))
        return f"{host}:{port} {'refused the connection' if refused else 'cannot be reached'}" + _after(
            timed_out, timeouts
        )
    if step == "tls":
        return _described_tls(error, host) + _after(timed_out, timeouts) + through
    if step == "write":
        return f"the request could not be sent{_within(timeouts.get('write')) if timed_out else ''}{through}"
    if step == "read":
        if timed_out:
            return f"nothing was received{_within(timeouts.get('read'))}{through}"
        return f"the connection was lost before the response was complete{through}"
    return through.strip()


def _described_tls(error: BaseException, host: str) -> str:
    if isinstance(error, CertificateFileError):
        return "no TLS"
    for one in reversed(causes(error)):
        if isinstance(one, ssl.SSLCertVerificationError):
            where = certificate_source()
            trusted = f" (trusted certificates: {where})" if where else ""
            return f"the certificate of {host} is invalid: {_verify_message(one)}{trusted}"
    return f"no TLS with {host}"


def _verify_message(error: BaseException) -> str:
    """Return what is wrong with a certificate; aiohttp's error of this kind has no `verify_message`."""
    return str(getattr(error, "verify_message", None) or error)


def _is_tls(chain: list[BaseException]) -> bool:
    return any(isinstance(one, ssl.SSLError) for one in chain)


def _within(seconds: float | None) -> str:
    return "" if seconds is None else f" within {seconds:g} s"


def _after(timed_out: bool, timeouts: dict[str, float | None]) -> str:
    return _within(timeouts.get("connect")) if timed_out else ""
