"""The bases of all resources, under the name that the published package gives their module."""

from __future__ import annotations

from portkey_ai.api_resources.resource_base import APIResource as APIResource
from portkey_ai.api_resources.resource_base import AsyncAPIResource as AsyncAPIResource

__all__ = ["APIResource", "AsyncAPIResource"]
