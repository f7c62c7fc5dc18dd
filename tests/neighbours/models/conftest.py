"""The object that is handed over."""

from __future__ import annotations

import pytest


@pytest.fixture(params=["client", "as_openai"])
def what(request: pytest.FixtureRequest) -> str:
    return str(request.param)
