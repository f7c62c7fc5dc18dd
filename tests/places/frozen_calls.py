"""The everyday calls, and every name that is imported on first use: for a program that PyInstaller has packed."""

from __future__ import annotations

import inspect
import sys
from typing import Any

from everyday_calls import main, new_async_client, new_client

import portkey_ai
from portkey_ai._vendor.openai._resource import AsyncAPIResource as AsyncVendored
from portkey_ai._vendor.openai._resource import SyncAPIResource as SyncVendored
from portkey_ai.api_resources.resource_base import APIResource, AsyncAPIResource


def resources(owner: Any) -> int:
    """Return the number of resources below `owner`, each imported by its first use."""
    found = 0
    for name in dir(type(owner)):
        if not name.startswith("_") and not callable(inspect.getattr_static(type(owner), name)):
            value = getattr(owner, name)
            if isinstance(value, (APIResource, AsyncAPIResource, SyncVendored, AsyncVendored)):
                found += 1 + resources(value)
    return found


for name in portkey_ai.__all__:
    getattr(portkey_ai, name)
types = portkey_ai.openai.types
for name in dir(types):
    getattr(types, name)
with new_client(sys.argv[1]) as client:
    sys.stdout.write(f"{len(portkey_ai.__all__)} names, {len(dir(types))} types, {resources(client)} resources\n")
resources(new_async_client(sys.argv[1]))
main()
