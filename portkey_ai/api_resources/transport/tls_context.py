"""The TLS context of the HTTP client that `Portkey` creates."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import httpx

from .connection_owners import current_process

if TYPE_CHECKING:
    import ssl

CERTIFICATE_VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR")
"""The environment variables that name the trusted certificates; the first one that is set is used."""


class CertificateFileError(httpx.ConnectError):
    """The file or directory of trusted certificates that the environment names cannot be read."""


def new_tls_context() -> ssl.SSLContext:
    """Return httpx's default context. Raises CertificateFileError for an unreadable file or directory."""
    try:
        return httpx.create_ssl_context()
    except OSError as error:  # includes SSLError
        where = certificate_source()
        if where is None:
            raise
        raise CertificateFileError(f"cannot read the trusted certificates of {where}: {error}") from error


class SharedTLSContext:
    """One TLS context for all connections of a client. It is created on first use, since that takes some 20 ms."""

    def __init__(self) -> None:
        self._context: ssl.SSLContext | None = None

    def get(self) -> ssl.SSLContext:
        """Return the context. Raises CertificateFileError if it cannot be created; the next call tries again."""
        with current_process().lock:
            self._context = self._context or new_tls_context()
            return self._context


def certificate_source() -> str | None:
    """Return the variable that names the trusted certificates, and its value; None when none is set."""
    for name in CERTIFICATE_VARIABLES:
        path = os.environ.get(name)
        if path:
            missing = "" if os.path.exists(path) else ", which does not exist"
            return f"{name}={path}{missing}"
    return None
