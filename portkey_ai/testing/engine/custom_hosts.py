"""Check which custom hosts the gateway accepts."""

from __future__ import annotations

import ipaddress
import re
import socket
from urllib.parse import urlsplit

_LOCAL_HOSTS = {"localhost", "127.0.0.1", "host.docker.internal"}
_METADATA_HOSTS = {"metadata.google.internal", "metadata", "metadata.azure.com", "instance-data"}
_PRIVATE_ENDINGS = (
    *(".local", ".localdomain", ".internal", ".intranet", ".lan", ".home", ".corp", ".test", ".invalid", ".onion"),
    ".localhost",
)
_PRIVATE_NETWORKS = [
    ipaddress.IPv4Network(network)
    for network in (
        *("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "169.254.0.0/16", "100.64.0.0/10"),
        *("0.0.0.0/8", "224.0.0.0/3"),
    )
]


def is_allowed_host(url: str) -> bool:
    """Return whether `url` is a public HTTP URL, or one of this machine, without credentials."""
    if re.search(r"[\x00-\x1f\x7f@]", url) or "api.portkey" in url.lower():
        return False
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return False
    host = _dotted_ip_address(host)
    if parts.scheme not in ("http", "https") or not re.fullmatch(r"[a-z0-9.-]+", host) or port == 0:
        return False
    if host in _LOCAL_HOSTS or host.endswith(".localhost"):
        return True
    labels = host.split(".")
    if host.endswith((".", *_PRIVATE_ENDINGS)) or host in _METADATA_HOSTS or len(labels) > 10:
        return False
    return _is_public(host, labels)


def _dotted_ip_address(host: str) -> str:
    """Return an IP address in dotted notation, also if `host` is a number (`0x7f000001`); other hosts unchanged."""
    if not re.fullmatch(r"0x[0-9a-f]+|\d+", host.rpartition(".")[2]):
        return host
    try:
        return socket.inet_ntoa(socket.inet_aton(host))
    except OSError:
        return host


def _is_public(host: str, labels: list[str]) -> bool:
    """Return whether `host` is a name or a public IP address; an address in any other notation is refused."""
    if not re.fullmatch(r"0x[0-9a-f]+|\d+", labels[-1]):
        return True
    try:
        address = ipaddress.IPv4Address(host)
    except ValueError:
        return False
    return not any(address in network for network in _PRIVATE_NETWORKS)
