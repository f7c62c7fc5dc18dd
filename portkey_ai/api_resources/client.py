"""`Portkey` and `AsyncPortkey`."""

from __future__ import annotations

from ._async.client import AsyncPortkey as AsyncPortkey
from ._sync.client import Portkey as Portkey

__all__ = ["AsyncPortkey", "Portkey"]
