"""DSPy without the network and without its cache; what it keeps for the whole process is taken back."""

# DSPy has no types for type checkers.
# mypy: disable-error-code="import-untyped"

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

import pytest

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"  # read when it is imported: no download of prices

from dspy.clients import configure_cache
from dspy.lm15 import registered_providers, unregister_provider


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    configure_cache(enable_disk_cache=False, enable_memory_cache=False)
    yield
    for provider in registered_providers():
        unregister_provider(provider.id)
    gc.collect()
