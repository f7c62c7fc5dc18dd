"""The OpenAI Agents SDK through the gateway: a model provider for runs, or a default client for the process."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

try:
    from agents import (
        Model,
        OpenAIChatCompletionsModel,
        OpenAIProvider,
        set_default_openai_api,
        set_default_openai_client,
        set_tracing_disabled,
    )
except ImportError as error:
    raise ImportError("The OpenAI Agents SDK is missing: pip install 'portkey-ai[openai-agents]'") from error

from portkey_ai import AsyncPortkey

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from agents import (
        AgentOutputSchemaBase,
        Handoff,
        ModelSettings,
        ModelTracing,
        Tool,
        TResponseInputItem,
        TResponseStreamEvent,
    )
    from openai.types.responses.response_prompt_param import ResponsePromptParam

__all__ = ["PortkeyModelProvider", "use_portkey"]

Api = Literal["chat_completions", "responses"]


class PortkeyModelProvider(OpenAIProvider):
    """Provides models behind the gateway, by any name that the gateway supports: `gpt-4o`, `@openai-prod/gpt-4o`.

    For `RunConfig(model_provider=PortkeyModelProvider())`, or for a prefix of a `MultiProvider`. Without `client`, it
    creates one from environment variables and closes it in `aclose()`; a client that you pass is not closed.
    """

    def __init__(self, client: AsyncPortkey | None = None, *, api: Api = "chat_completions") -> None:
        self._owns_client = client is None
        self._portkey = client or AsyncPortkey()
        super().__init__(
            openai_client=self._portkey.as_openai(),
            use_responses=api == "responses",
            use_responses_websocket=False,
        )

    def get_model(self, model_name: str | None) -> Model:
        model = super().get_model(model_name)
        if isinstance(model, OpenAIChatCompletionsModel):
            return _ChatModel(model.model, self._get_client())
        return model

    async def aclose(self) -> None:
        await super().aclose()
        if self._owns_client:
            await self._portkey.close()


def use_portkey(
    client: AsyncPortkey | None = None, *, api: Api = "chat_completions", disable_tracing: bool = True
) -> AsyncPortkey:
    """Send the runs of this process that have no model provider through the gateway; return the client.

    Without `client`, one is created from environment variables. `disable_tracing` turns off the framework's tracing,
    which uploads to OpenAI; pass False if you replaced its trace processor. The key of `client` is never used for
    tracing.
    """
    client = client or AsyncPortkey()
    set_default_openai_client(client.as_openai(), use_for_tracing=False)
    set_default_openai_api(api)
    if disable_tracing:
        set_tracing_disabled(True)
    return client


class _ChatModel(OpenAIChatCompletionsModel):
    """Requests the usage of streams, which the framework does only for OpenAI's own URL."""

    # pyright does not find the type of one of the framework's events.
    def stream_response(  # pyright: ignore[reportUnknownParameterType]
        self,
        system_instructions: str | None,
        input: str | list[TResponseInputItem],
        model_settings: ModelSettings,
        tools: list[Tool],
        output_schema: AgentOutputSchemaBase | None,
        handoffs: list[Handoff],
        tracing: ModelTracing,
        previous_response_id: str | None = None,
        conversation_id: str | None = None,
        prompt: ResponsePromptParam | None = None,
    ) -> AsyncIterator[TResponseStreamEvent]:
        if model_settings.include_usage is None:
            model_settings = replace(model_settings, include_usage=True)
        return super().stream_response(
            system_instructions,
            input,
            model_settings,
            tools,
            output_schema,
            handoffs,
            tracing,
            previous_response_id,
            conversation_id,
            prompt,
        )
