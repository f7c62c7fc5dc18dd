"""The bases of all resources: `client.chat`, `client.embeddings`, ..."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from portkey_ai.api_resources.client import AsyncPortkey, Portkey


class APIResource:
    """A group of endpoints of a `Portkey`."""

    def __init__(self, client: Portkey) -> None:
        self._client = client


class AsyncAPIResource:
    """A group of endpoints of an `AsyncPortkey`."""

    def __init__(self, client: AsyncPortkey) -> None:
        self._client = client
