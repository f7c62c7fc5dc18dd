"""The HTTP server of the local gateway: sockets, requests, responses, websockets, faults of a network."""

from .local_server import LocalServer as LocalServer

__all__ = ["LocalServer"]
