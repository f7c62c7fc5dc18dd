"""Components of LlamaIndex whose connections are closed after the test."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any, Protocol, TypeVar

import pytest

from portkey_ai.llamaindex import Portkey, PortkeyEmbedding
from tests.integrations.scripted import ScriptedGateway

T = TypeVar("T", Portkey, PortkeyEmbedding)


class New(Protocol):
    """Makes a component: calls the first argument with the others."""

    def __call__(self, kind: Callable[..., T], *args: Any, **kwargs: Any) -> T: ...


@pytest.fixture
async def new(gateway: ScriptedGateway) -> AsyncIterator[New]:
    assert gateway.url
    made: list[Portkey | PortkeyEmbedding] = []

    def make(kind: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        component = kind(*args, **kwargs)
        made.append(component)
        return component

    yield make
    for component in made:
        await component.aclose()


@pytest.fixture(params=["sync", "async"])
def is_async(request: pytest.FixtureRequest) -> bool:
    return bool(request.param == "async")
