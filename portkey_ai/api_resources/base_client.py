"""`APIClient` and `AsyncAPIClient`, under the name that the published package gives their module."""

from __future__ import annotations

from ._async.gateway_clients import AsyncAPIClient as AsyncAPIClient
from ._sync.gateway_clients import APIClient as APIClient

__all__ = ["APIClient", "AsyncAPIClient"]
