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

_CONNECT_ERRORS = {"ConnectError", "ConnectTimeout"}
_PORTS = {"https": 443, "http": 80, "wss": 443, "ws": 80}
_TLS_FUNCTIONS = {"start_tls", "do_handshake"}


def failed_step(error: BaseException, route: ConnectionRoute) -> Step | None:
    """Return the step at which `error` was raised; None when it is not known."""
    chain = causes(error)
    names = {name for one in chain for name in class_names(one)}
    names_of_functions = function_names(chain)
    if no_free_connection(error):
        return "pool"
    if "write_bytes" in names_of_functions and "ClientConnectionError" in names:  # raised by aiohttp
        return "write"
    if lost_after_connecting(error):
        return "read"
    if not _CONNECT_ERRORS.isdisjoint(names) or "ConnectionTimeoutError" in names:
        if (
            isinstance(error, CertificateFileError)
            or _is_tls(chain)
            or not _TLS_FUNCTIONS.isdisjoint(names_of_functions)
        ):
            return "tls"
        if route.proxy is not None:
            return "proxy"
        return "dns" if _has(chain, socket.gaierror) else "connect"
    if "ProxyError" in names:
        return "proxy"
    if not {"WriteError", "WriteTimeout"}.isdisjoint(names):
        return "write"
    if not {"ReadError", "ReadTimeout", "RemoteProtocolError"}.isdisjoint(names):
        return "read"
    return _websocket_step(chain, names)


def _websocket_step(chain: list[BaseException], names: set[str]) -> Step | None:
    """Return the step at which the package `websockets` failed: it raises the exceptions of the system."""
    if _is_tls(chain):
        return "tls"
    if _has(chain, socket.gaierror):
        return "dns"
    if _has(chain, ConnectionRefusedError):
        return "connect"
    return "read" if "InvalidMessage" in names else None


def describe_step(step: Step | None, error: BaseException, request: Request, route: ConnectionRoute) -> str:
    """Return a text for an error message that says what failed; empty if that is not known."""
    host, port = request.url.host, request.url.port or _PORTS.get(request.url.scheme)
    timeouts: dict[str, float | None] = request.extensions.get("timeout") or {}
    timed_out = is_timeout(error)
    via_proxy = f" through the proxy {route.proxy}" if route.proxy else ""
    if step == "pool":
        limit = "all connections" if route.limit is None else f"all {route.limit} connections"
        return f"{limit} of the client are in use, and none became free{_time_limit_text(timeouts.get('pool'))}"
    if step == "proxy":
        proxy_text = f"the proxy {route.proxy}" if route.proxy else "the proxy"
        refused = "ProxyError" in class_names(error)
        reason = "refused the request" if refused else "cannot be reached"
        return f"{proxy_text} {reason}{_connect_limit_text(timed_out, timeouts)}"
    if step == "dns":
        return f"the host name {host} was not found"
    if step == "connect":
        refused = _has(causes(error), ConnectionRefusedError)
        return f"{host}:{port} {'refused the connection' if refused else 'cannot be reached'}" + _connect_limit_text(
            timed_out, timeouts
        )
    if step == "tls":
        return _describe_tls_failure(error, host) + _connect_limit_text(timed_out, timeouts) + via_proxy
    if step == "write":
        return f"the request could not be sent{_time_limit_text(timeouts.get('write')) if timed_out else ''}{via_proxy}"
    if step == "read":
        if timed_out:
            return f"nothing was received{_time_limit_text(timeouts.get('read'))}{via_proxy}"
        return f"the connection was lost before the response was complete{via_proxy}"
    return via_proxy.strip()


def _describe_tls_failure(error: BaseException, host: str) -> str:
    if isinstance(error, CertificateFileError):
        return "no TLS"
    for one in reversed(causes(error)):
        if isinstance(one, ssl.SSLCertVerificationError):
            names_of_functions = certificate_source()
            trusted = f" (trusted certificates: {names_of_functions})" if names_of_functions else ""
            return f"the certificate of {host} is invalid: {_verify_message(one)}{trusted}"
    return f"no TLS with {host}"


def _verify_message(error: BaseException) -> str:
    """Return what is wrong with a certificate; aiohttp's error of this kind has no `verify_message`."""
    return str(getattr(error, "verify_message", None) or error)


def _is_tls(chain: list[BaseException]) -> bool:
    return _has(chain, ssl.SSLError)


def _has(chain: list[BaseException], kind: type[BaseException]) -> bool:
    return any(isinstance(one, kind) for one in chain)


def _time_limit_text(seconds: float | None) -> str:
    return "" if seconds is None else f" within {seconds:g} s"


def _connect_limit_text(timed_out: bool, timeouts: dict[str, float | None]) -> str:
    return _time_limit_text(timeouts.get("connect")) if timed_out else ""
