"""`Portkey`: a LlamaIndex LLM whose requests go through the gateway; `PortkeyLLM`: its name in 2.3.4."""

# LlamaIndex's components are loosely typed.
# pyright: reportIncompatibleVariableOverride=false, reportUnknownMemberType=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .llamaindex_clients import Clients
from .llamaindex_component import GatewayComponent

try:
    from llama_index.core.bridge.pydantic import Field
    from llama_index.llms.openai.utils import ALL_AVAILABLE_MODELS, O1_MODELS
    from llama_index.llms.openai_like import OpenAILike  # type: ignore[import-untyped]
except ImportError as error:
    raise ImportError("LlamaIndex is needed: pip install 'portkey-ai[llamaindex]'") from error

if TYPE_CHECKING:
    from collections.abc import Mapping

    from portkey_ai.gateway_config import GatewayConfig

CONTEXT_WINDOW = 128_000
"""Tokens, for models that LlamaIndex does not know: its default of 3900 would truncate prompts and chat memory."""


class Portkey(GatewayComponent, OpenAILike):  # type: ignore[misc]
    """An LLM whose requests go through the Portkey AI Gateway.

        llm = Portkey(model="@openai-prod/gpt-4o-mini")
        llm.complete("Hello")

    Takes every option of `portkey_ai.Portkey` and every field of LlamaIndex's `OpenAILike`; `metadata` is the
    gateway's. `timeout` is in seconds. `max_retries` is that of `portkey_ai.Portkey`; LlamaIndex's own retries are
    off. `temperature` is sent only if it is set. Options for single calls: `llm.chat(messages,
    extra_headers=createHeaders(trace_id="t-1"))`, or `llm.with_options(trace_id="t-1")`.

    The constructor raises MissingAPIKeyError without an API key for the hosted gateway, ValueError with the option's
    name for an invalid value. Calls raise the errors of the `openai` package.
    """

    context_window: int = Field(default=CONTEXT_WINDOW, description="Size of the context window in tokens.")
    is_chat_model: bool = Field(default=True, description="Whether to use chat completions.")
    is_function_calling_model: bool = Field(default=True, description="Whether the model supports tool calls.")

    def __init__(
        self,
        model: str = "portkey-default",
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        provider: str | None = None,
        config: str | GatewayConfig | Mapping[str, object] | None = None,
        virtual_key: str | None = None,
        trace_id: str | None = None,
        metadata: Mapping[str, object] | str | None = None,
        temperature: float | None = None,
        context_window: int | None = None,
        **options: Any,
    ) -> None:
        fields, options = self._split_arguments(
            options,
            api_key=api_key,
            base_url=base_url,
            provider=provider,
            config=config,
            virtual_key=virtual_key,
            trace_id=trace_id,
            metadata=metadata,
        )
        clients = Clients(options)
        if temperature is not None:
            fields["temperature"] = temperature
        fields["context_window"] = context_window or ALL_AVAILABLE_MODELS.get(_without_slug(model), CONTEXT_WINDOW)
        super().__init__(model=model, **fields, **self._fields_of_openai(options))  # type: ignore[call-arg]
        if temperature is None:
            self.__pydantic_fields_set__.discard("temperature")
        self._set_clients(clients)

    @classmethod
    def class_name(cls) -> str:
        return "Portkey"

    @classmethod
    def _split(cls, given: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        if "model_name" in given:  # it would be sent as a header
            raise TypeError("model_name: not a parameter of an LLM; pass model")
        return super()._split(given)

    def _get_model_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        given = dict(kwargs)
        kwargs = super()._get_model_kwargs(**kwargs)
        if "temperature" not in {*self.model_fields_set, *given, *self.additional_kwargs}:
            # Reasoning models reject LlamaIndex's default.
            kwargs.pop("temperature", None)
        if kwargs.get("stream"):
            kwargs.setdefault("stream_options", {"include_usage": True})
        if self.reasoning_effort is not None:
            # LlamaIndex sends it only to models whose full name it knows.
            kwargs["reasoning_effort"] = self.reasoning_effort
        if _without_slug(self.model) in O1_MODELS:
            kwargs.pop("parallel_tool_calls", None)
            if "max_tokens" in kwargs:
                kwargs.setdefault("max_completion_tokens", kwargs.pop("max_tokens"))
        return kwargs


class PortkeyLLM(Portkey):
    """The name of `Portkey` in portkey-ai 2.3.4; `custom_metadata` is its older name of `metadata`."""

    def __init__(
        self,
        model: str = "portkey-default",
        *,
        custom_metadata: Mapping[str, object] | str | None = None,
        metadata: Mapping[str, object] | str | None = None,
        **options: Any,
    ) -> None:
        if custom_metadata is not None and metadata is not None:
            raise ValueError("custom_metadata is an older name of metadata: pass only one of them")
        super().__init__(model, metadata=metadata if custom_metadata is None else custom_metadata, **options)

    @classmethod
    def class_name(cls) -> str:
        return "PortkeyLLM"


def _without_slug(model: str) -> str:
    """Return the name without the slug: `gpt-4o` for `@openai-prod/gpt-4o`."""
    return model.rpartition("/")[2]
