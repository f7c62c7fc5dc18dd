"""The HTTP server of the local gateway: sockets, requests, responses, websockets, network faults."""

from .local_server import LocalServer as LocalServer

__all__ = ["LocalServer"]
