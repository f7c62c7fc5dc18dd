"""`Portkey`, an LLM for LlamaIndex that calls models through the gateway."""

# LlamaIndex's components are loosely typed.
# pyright: reportIncompatibleVariableOverride=false, reportUnknownMemberType=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._clients import Clients
from ._component import GatewayComponent

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
"""For models that LlamaIndex does not know: its own 3900 would cut prompts and memories of today's models."""


class Portkey(GatewayComponent, OpenAILike):  # type: ignore[misc]
    """An LLM behind the Portkey AI Gateway.

        llm = Portkey(model="@openai-prod/gpt-4o-mini")
        llm.complete("Hello")

    Takes every option of `portkey_ai.Portkey` and every field of LlamaIndex's `OpenAILike`; `metadata` is the
    gateway's. `timeout` is in seconds. `max_retries` is that of `portkey_ai.Portkey`; LlamaIndex's own retries are
    off. Without `temperature` none is sent. One call's options: `llm.chat(messages,
    extra_headers=createHeaders(trace_id="t-1"))`, or `llm.with_options(trace_id="t-1")`.

    Raises MissingAPIKeyError without an API key for the hosted gateway, ValueError naming the option for a value
    that cannot be sent. Calls raise the errors of the `openai` package.
    """

    context_window: int = Field(default=CONTEXT_WINDOW, description="Tokens that the model takes.")
    is_chat_model: bool = Field(default=True, description="Whether to use chat completions.")
    is_function_calling_model: bool = Field(default=True, description="Whether the model calls tools.")

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
        fields, options = self._read(
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
        fields["context_window"] = context_window or ALL_AVAILABLE_MODELS.get(_bare(model), CONTEXT_WINDOW)
        super().__init__(model=model, **fields, **self._fields_of_openai(options))  # type: ignore[call-arg]
        if temperature is None:
            self.__pydantic_fields_set__.discard("temperature")
        self._use(clients)

    @classmethod
    def class_name(cls) -> str:
        return "Portkey"

    @classmethod
    def _split(cls, given: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        if "model_name" in given:  # it would be sent as a header
            raise TypeError("model_name: the word of an LLM is model")
        return super()._split(given)

    def _get_model_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        said = dict(kwargs)
        kwargs = super()._get_model_kwargs(**kwargs)
        if "temperature" not in {*self.model_fields_set, *said, *self.additional_kwargs}:
            # The models that think refuse LlamaIndex's default.
            kwargs.pop("temperature", None)
        if kwargs.get("stream"):
            kwargs.setdefault("stream_options", {"include_usage": True})
        if self.reasoning_effort is not None:
            # LlamaIndex sends it to models whose whole name it knows only.
            kwargs["reasoning_effort"] = self.reasoning_effort
        if _bare(self.model) in O1_MODELS:
            kwargs.pop("parallel_tool_calls", None)
            if "max_tokens" in kwargs:
                kwargs.setdefault("max_completion_tokens", kwargs.pop("max_tokens"))
        return kwargs


def _bare(model: str) -> str:
    """The name that OpenAI knows: `gpt-4o` of `@openai-prod/gpt-4o`."""
    return model.rpartition("/")[2]
