"""A model on the scripted gateway, asked the sync or the async way."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest_asyncio

from portkey_ai.langchain import ChatPortkey
from tests.integrations.scripted import ScriptedGateway

MakeModel = Callable[..., ChatPortkey]


@pytest_asyncio.fixture
async def make_llm(gateway: ScriptedGateway) -> AsyncIterator[MakeModel]:  # noqa: ARG001
    """Makes models; `gateway` says what they answer."""
    made: list[ChatPortkey] = []

    def make(**options: Any) -> ChatPortkey:
        made.append(ChatPortkey(**{"model": "gpt-4o", "provider": "@openai-prod", **options}))
        return made[-1]

    yield make
    for llm in made:
        await llm.aclose()


@pytest_asyncio.fixture
async def llm(make_llm: MakeModel) -> ChatPortkey:
    return make_llm()
