"""`client.count_tokens`: asks the provider, or estimates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from portkey_ai.cost.token_count import TokenCount, anthropic_messages, counting_endpoint, estimated_tokens, tools_for

if TYPE_CHECKING:
    from collections.abc import Mapping

    from portkey_ai.api_resources.requests.call_options import CallOptions

    from .client import AsyncPortkey


async def count_tokens(
    client: AsyncPortkey,
    model: str,
    messages: list[Mapping[str, object]],
    tools: Any,
    system: Any,
    options: CallOptions,
) -> TokenCount:
    """Count with the provider's endpoint; where there is none, with tiktoken."""
    provider: object = client.provider  # type: ignore[attr-defined, unused-ignore]
    endpoint = counting_endpoint(model, provider, messages)
    if endpoint == "messages":
        rest, text = anthropic_messages(cast("list[Mapping[str, Any]]", messages), system)
        extra: dict[str, Any] = {"system": text, "tools": tools_for(endpoint, tools)}
        counted = await client.messages.count_tokens(model=model, messages=rest, **extra, **options)
        return TokenCount(counted.input_tokens, estimated=False, source="messages.count_tokens")
    if endpoint == "responses":
        call: dict[str, Any] = {
            "model": model,
            "input": messages,
            "instructions": system,
            "tools": tools_for(endpoint, tools),
            **options,
        }
        reported = await client.responses.input_tokens.count(**call)
        return TokenCount(reported.input_tokens, estimated=False, source="responses.input_tokens")
    return estimated_tokens(model, cast("list[Mapping[str, Any]]", messages), tools, system)
