"""The tools of the server: chat, and the list of models."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Annotated, Any

import openai
from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from pydantic import BaseModel, Field

import portkey_ai
from portkey_ai.routing import ModelEntry, ModelRegistry

from .providers import NoResponse, Provider
from .retry import DELAYS, with_retries
from .selection import NoProvider, available, choose

logger = logging.getLogger("mcp_server")


class ChatResult(BaseModel):
    """A response, and where it came from."""

    text: str
    model: str
    provider: str
    prompt_tokens: int | None = None
    completion_tokens: int | None = None


class ModelInfo(BaseModel):
    """A model that `chat` takes, under its name or an alias."""

    name: str
    aliases: list[str]
    provider: str
    context_window: int | None = None


def build_server(
    providers: Sequence[Provider],
    registry: ModelRegistry,
    *,
    default_model: str,
    delays: Sequence[float] = DELAYS,
    redact: Callable[[str], str] = str,
) -> MCPServer:
    """A server with `providers`, the first one that takes a model being asked; `redact` takes keys out of errors."""

    @asynccontextmanager
    async def lifespan(_: MCPServer) -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            for provider in providers:
                await provider.close()

    server: MCPServer = MCPServer("portkey-models", lifespan=lifespan)

    @server.tool()
    async def chat(
        prompt: Annotated[str, Field(description="What to say to the model")],
        model: Annotated[str, Field(description="A model's name or alias, see list_models")] = default_model,
        system: Annotated[str | None, Field(description="Instructions for the model")] = None,
        temperature: Annotated[float | None, Field(ge=0, le=2)] = None,
        max_tokens: Annotated[int | None, Field(gt=0)] = None,
    ) -> ChatResult:
        """Ask a model, and get its response as a whole."""
        entry = registry.get(model)
        if temperature is not None and entry and entry.get("supports_temperature") is False:
            raise ToolError(f"{entry.name} takes no temperature")
        messages: list[dict[str, Any]] = [{"role": "system", "content": system}] if system else []
        messages.append({"role": "user", "content": prompt})
        given = {"temperature": temperature, "max_tokens": max_tokens}
        options = {key: value for key, value in given.items() if value is not None}
        try:
            provider = choose(providers, model)
            response = await with_retries(lambda: provider.chat(model, messages, options), delays)
        except (portkey_ai.PortkeyError, openai.OpenAIError, NoProvider, NoResponse) as error:
            # From None: the traceback that is logged would show the text as it was.
            raise ToolError(redact(str(error))) from None
        return ChatResult(provider=provider.name, **vars(response))

    @server.tool()
    def list_models() -> list[ModelInfo]:
        """All models that can be asked for by name, each with the provider that will be asked."""
        return [
            _described(name, provider, registry.get(name))
            for name, provider in available(providers, registry.models()).items()
        ]

    return server


def _described(name: str, provider: Provider, entry: ModelEntry | None) -> ModelInfo:
    window = entry.get("context_window") if entry else None
    return ModelInfo(
        name=name,
        aliases=list(entry.aliases) if entry else [],
        provider=provider.name,
        context_window=window if isinstance(window, int) else None,
    )
