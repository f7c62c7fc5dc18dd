"""`APIClient` and `AsyncAPIClient`, in a module of the same name as in the published package."""

from __future__ import annotations

from ._async.gateway_clients import AsyncAPIClient as AsyncAPIClient
from ._sync.gateway_clients import APIClient as APIClient

__all__ = ["APIClient", "AsyncAPIClient"]
