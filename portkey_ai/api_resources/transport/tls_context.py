"""The TLS context of the connections that a client makes for itself."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import httpx

from .connection_owners import current_process

if TYPE_CHECKING:
    import ssl

VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR")
"""The environment variables that name the trusted certificates, the first that is set."""


class CertificateFileError(httpx.ConnectError):
    """The trusted certificates cannot be read from where the environment says."""


def new_tls_context() -> ssl.SSLContext:
    """Return httpx's default context. Raises CertificateFileError for an unreadable file or directory."""
    try:
        return httpx.create_ssl_context()
    except OSError as error:  # SSLError too
        where = certificates_from()
        if where is None:
            raise
        raise CertificateFileError(f"cannot read the trusted certificates of {where}: {error}") from error


class SharedTLSContext:
    """One TLS context for all connections of a client, made when the first of them needs it: that takes some 20 ms."""

    def __init__(self) -> None:
        self._context: ssl.SSLContext | None = None

    def get(self) -> ssl.SSLContext:
        """Return the context. Raises CertificateFileError, and tries again the next time."""
        with current_process().lock:
            self._context = self._context or new_tls_context()
            return self._context


def certificates_from() -> str | None:
    """Return the variable that names the trusted certificates, and its value; None when none is set."""
    for name in VARIABLES:
        path = os.environ.get(name)
        if path:
            missing = "" if os.path.exists(path) else ", which does not exist"
            return f"{name}={path}{missing}"
    return None
