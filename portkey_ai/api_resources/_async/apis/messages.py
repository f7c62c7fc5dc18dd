"""`client.messages`: chat in Anthropic's message format, with any model that the gateway supports for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, cast, overload

from portkey_ai._vendor.openai._types import omit
from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.types.messages_type import Message, MessageStreamEvent, MessageTokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from typing_extensions import Unpack

    from portkey_ai._vendor.openai._types import Omit
    from portkey_ai.api_resources._async.stream import AsyncStream
    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.api_resources.types.messages_type import MessageParam, MessageToolParam, TextBlockParam


class AsyncAnthropicMessages(AsyncPortkeyResource):
    """Chat in Anthropic's message format."""

    @overload
    async def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[MessageParam],
        model: str = "portkey-default",
        stream: Literal[False] | Omit = omit,
        system: str | Iterable[TextBlockParam] | Omit = omit,
        metadata: Mapping[str, object] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        temperature: float | Omit = omit,
        top_k: int | Omit = omit,
        top_p: float | Omit = omit,
        tools: Iterable[MessageToolParam] | Omit = omit,
        tool_choice: Mapping[str, object] | Omit = omit,
        thinking: Mapping[str, object] | Omit = omit,
        service_tier: str | Omit = omit,
        **options: Unpack[CallOptions],
    ) -> Message: ...
    @overload
    async def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[MessageParam],
        model: str = "portkey-default",
        stream: Literal[True],
        system: str | Iterable[TextBlockParam] | Omit = omit,
        metadata: Mapping[str, object] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        temperature: float | Omit = omit,
        top_k: int | Omit = omit,
        top_p: float | Omit = omit,
        tools: Iterable[MessageToolParam] | Omit = omit,
        tool_choice: Mapping[str, object] | Omit = omit,
        thinking: Mapping[str, object] | Omit = omit,
        service_tier: str | Omit = omit,
        **options: Unpack[CallOptions],
    ) -> AsyncStream[MessageStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[MessageParam],
        model: str = "portkey-default",
        stream: bool,
        system: str | Iterable[TextBlockParam] | Omit = omit,
        metadata: Mapping[str, object] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        temperature: float | Omit = omit,
        top_k: int | Omit = omit,
        top_p: float | Omit = omit,
        tools: Iterable[MessageToolParam] | Omit = omit,
        tool_choice: Mapping[str, object] | Omit = omit,
        thinking: Mapping[str, object] | Omit = omit,
        service_tier: str | Omit = omit,
        **options: Unpack[CallOptions],
    ) -> Message | AsyncStream[MessageStreamEvent]: ...
    async def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[MessageParam],
        model: str = "portkey-default",
        stream: bool | Omit = omit,
        system: str | Iterable[TextBlockParam] | Omit = omit,
        metadata: Mapping[str, object] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        temperature: float | Omit = omit,
        top_k: int | Omit = omit,
        top_p: float | Omit = omit,
        tools: Iterable[MessageToolParam] | Omit = omit,
        tool_choice: Mapping[str, object] | Omit = omit,
        thinking: Mapping[str, object] | Omit = omit,
        service_tier: str | Omit = omit,
        **options: Unpack[CallOptions],
    ) -> Message | AsyncStream[MessageStreamEvent]:
        """Create a model response for messages: `POST /messages`.

        With `stream=True` it returns a stream of events (message_start, content_block_delta, ..., message_stop).
        Other keywords become fields of the request's body. `timeout` is in seconds.

        https://portkey.ai/docs/api-reference/inference-api/messages
        """
        body = {
            "model": model,
            "max_tokens": max_tokens,
            "messages": messages,
            "stream": stream,
            "system": system,
            "metadata": metadata,
            "stop_sequences": stop_sequences,
            "temperature": temperature,
            "top_k": top_k,
            "top_p": top_p,
            "tools": tools,
            "tool_choice": tool_choice,
            "thinking": thinking,
            "service_tier": service_tier,
        }
        if stream:
            event = cast("type[MessageStreamEvent]", cast("Any", MessageStreamEvent))
            return await self._stream("/messages", event, options, body=body)
        return await self._send("post", "/messages", Message, options, body=body, plane="data")

    async def count_tokens(
        self,
        *,
        messages: Iterable[MessageParam],
        model: str = "portkey-default",
        system: str | Iterable[TextBlockParam] | Omit = omit,
        tools: Iterable[MessageToolParam] | Omit = omit,
        tool_choice: Mapping[str, object] | Omit = omit,
        thinking: Mapping[str, object] | Omit = omit,
        **options: Unpack[CallOptions],
    ) -> MessageTokens:
        """Count the tokens of messages without calling the model: `POST /messages/count_tokens`.

        https://portkey.ai/docs/api-reference/inference-api/messages
        """
        body = {
            "model": model,
            "messages": messages,
            "system": system,
            "tools": tools,
            "tool_choice": tool_choice,
            "thinking": thinking,
        }
        return await self._send("post", "/messages/count_tokens", MessageTokens, options, body=body, plane="data")
