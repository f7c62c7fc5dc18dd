"""Agents on the gateway of the environment, and one way to ask them that is sync or async."""

from __future__ import annotations

from typing import Any, Literal

import langroid as lr
import langroid.language_models as lm

from portkey_ai import Router
from portkey_ai.integrations.langroid import langroid_kwargs

MODEL = "@openai-prod/gpt-4o"
Kind = Literal["sync", "async"]


def make_agent(llm: dict[str, Any] | None = None, **options: Any) -> lr.ChatAgent:
    """Return an agent; `llm` are further options of `OpenAIGPTConfig`, `options` those of `ChatAgentConfig`."""
    config: dict[str, Any] = {
        **langroid_kwargs(Router.from_env().route(MODEL)),
        "stream": False,
        "use_cached_client": False,  # the cache would share connections between the event loops of two tests
        **(llm or {}),
    }
    return lr.ChatAgent(lr.ChatAgentConfig(llm=lm.OpenAIGPTConfig(**config), **options))


async def ask(agent: lr.ChatAgent, message: str | lr.ChatDocument, kind: Kind) -> lr.ChatDocument:
    response = await agent.llm_response_async(message) if kind == "async" else agent.llm_response(message)
    assert response is not None
    return response
