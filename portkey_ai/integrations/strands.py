"""Strands Agents through the gateway: `Agent(model=PortkeyStrands(model_id="@openai-prod/gpt-4o"))`."""

from __future__ import annotations

import copy
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

try:
    from strands.models.openai import OpenAIModel
except ImportError as error:
    raise ImportError(
        "portkey_ai.integrations.strands needs Strands Agents: pip install 'portkey-ai[strands]'"
    ) from error

from portkey_ai.api_resources.client import AsyncPortkey
from portkey_ai.api_resources.global_constants import PORTKEY_BASE_URL

from ._chat_parameters import split_parameters

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Mapping

    from openai import AsyncOpenAI
    from strands.types.content import Messages
    from strands.types.streaming import StreamEvent
    from strands.types.tools import ToolSpec
    from typing_extensions import Self

# Finish reasons of providers, which `strict_open_ai_compliance=False` leaves unchanged: OpenAI's finish reasons.
_FINISH_REASONS = {
    "tool_use": "tool_calls",
    "max_tokens": "length",
    "model_context_window_exceeded": "length",
    "refusal": "content_filter",
    "safety": "content_filter",
}


class PortkeyStrands(OpenAIModel):
    """A Strands model whose requests go through the gateway.

    `model_id` and `params` (of chat completions: `max_tokens`, `temperature`, ...) are those of Strands' OpenAIModel,
    as are its other settings (`stream`, `context_window_limit`, ...); parameters may also be passed as keywords.
    Every other keyword is an option of `Portkey`: `api_key`, `provider`, `config`, `trace_id`, `metadata`, ...

    Options of one run: `agent(prompt, invocation_state={"portkey": {"trace_id": "t-1"}})`; for a copy of
    the model with other options use `with_options`.

    Calls raise the errors of the `openai` package, or Strands' own for throttling (429) and an exceeded context
    window. The constructor raises `MissingAPIKeyError` and ValueError as `Portkey` does.
    """

    def __init__(self, model_id: str = "portkey-default", *, params: Mapping[str, Any] | None = None, **config: Any):
        if "model" in config:  # it would be sent as a header
            raise TypeError("model: not a parameter of PortkeyStrands; pass model_id")
        settings: dict[str, Any] = {name: config.pop(name) for name in _SETTINGS if name in config}
        parameters, options = split_parameters(config)
        self._client = AsyncPortkey(**options)
        settings.update(model_id=model_id, params={**parameters, **(params or {})})
        # Not used while Strands calls `_get_client`. If a release stops doing so, requests must not go to OpenAI.
        unused = {"base_url": str(options.get("base_url") or PORTKEY_BASE_URL), "api_key": "portkey"}
        super().__init__(client_args=unused, **settings)

    def with_options(self, **options: Any) -> Self:
        """Return a copy with other options of `Portkey` that shares the connections; None unsets an option."""
        derived = copy.copy(self)
        derived.config = dict(self.config)
        derived._client = self._client.with_options(**options)
        return derived

    @asynccontextmanager
    async def _get_client(self) -> AsyncGenerator[AsyncOpenAI, None]:
        yield self._client.as_openai()

    async def stream(
        self,
        messages: Messages,
        tool_specs: list[ToolSpec] | None = None,
        system_prompt: str | None = None,
        *,
        invocation_state: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> AsyncGenerator[StreamEvent, None]:
        """Yield the response as Strands' events; `invocation_state["portkey"]` has options for this run."""
        options = (invocation_state or {}).get("portkey")
        model = self.with_options(**options) if options else self
        async for event in super(PortkeyStrands, model).stream(messages, tool_specs, system_prompt, **kwargs):
            yield event

    def format_chunk(self, event: dict[str, Any], **kwargs: Any) -> StreamEvent:
        if event["chunk_type"] == "message_stop":
            reason = str(event["data"])
            event = {**event, "data": _FINISH_REASONS.get(reason.lower(), reason)}
        return super().format_chunk(event, **kwargs)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(model_id={self.config['model_id']!r})"


_SETTINGS = OpenAIModel.OpenAIConfig.__annotations__.keys() | {"context_window_limit"}
PortkeyModel = PortkeyStrands
