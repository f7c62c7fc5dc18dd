"""Everything the service knows about Portkey: from a provider, or a virtual key, to a response.

Routing raises `portkey_ai.routing.RoutingError`, a ValueError that says what to set; requests raise the errors of
`portkey_ai`.
"""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, Iterable, Mapping
from functools import cache
from typing import Any, TypeVar, cast

from portkey_ai import AsyncPortkey, PortkeyError
from portkey_ai.api_resources.types.chat_complete_type import ChatCompletionChunk, ChatCompletions
from portkey_ai.api_resources.types.image_type import ImagesResponse
from portkey_ai.routing import Route, Router, RoutingError

PROVIDERS = ("anthropic", "cerebras", "cohere", "deepinfra", "google", "openai", "together-ai", "@*")
"""The providers that callers may name, unless PORTKEY_ALLOWED_PROVIDERS has others; `@*` is any provider saved at
Portkey."""

_T = TypeVar("_T")


@cache
def router() -> Router:
    """Return the router of all requests, with the settings of the environment; its clients share their connections."""
    # Each request names its provider, so configs from the environment are not used.
    allowed = os.environ.get("PORTKEY_ALLOWED_PROVIDERS") or PROVIDERS
    return Router.from_env(prefer=("virtual_key", "provider_key"), providers=allowed)


def get_portkey_client(provider: str = "openai", virtual_key: str | None = None, **options: Any) -> AsyncPortkey:
    """A client for one provider.

    With a virtual key (given, or PORTKEY_VIRTUAL_KEY_<PROVIDER> or PORTKEY_VIRTUAL_KEY) the provider's key stays at
    Portkey. Without one it comes from the environment: PROVIDER_<PROVIDER>_API_KEY and its kin. `options` are
    those of `AsyncPortkey`.
    """
    return _route(None, provider, virtual_key).async_client(**options)


class UnexpectedResponse(PortkeyError):
    """Something answered with success, but not with what was asked for: a web page, or JSON of another kind."""


async def make_portkey_request_openai(
    messages: Iterable[Mapping[str, Any]],
    model: str,
    provider: str | None = "openai",
    virtual_key: str | None = None,
    **options: Any,
) -> ChatCompletions:
    """Ask a model. `options` are those of `chat.completions.create`: max_tokens, temperature, timeout (s), ..."""
    route = _route(model, provider, virtual_key)
    sent: Any = list(messages)
    completions = route.async_client().chat.completions
    # Which type it is depends on the options, so that a type checker cannot know it.
    response = cast("ChatCompletions", await completions.create(model=route.model, messages=sent, **options))
    return _checked(response, "choices")


async def stream_portkey_request_openai(
    messages: Iterable[Mapping[str, Any]],
    model: str,
    provider: str | None = "openai",
    virtual_key: str | None = None,
    **options: Any,
) -> AsyncGenerator[ChatCompletionChunk, None]:
    """The same as a stream of chunks; the request is sent when the first one is asked for."""
    route = _route(model, provider, virtual_key)
    sent: Any = list(messages)
    completions = route.async_client().chat.completions
    async with await completions.create(model=route.model, messages=sent, stream=True, **options) as stream:
        async for chunk in stream:
            yield chunk


async def list_portkey_models(
    provider: str = "openai", virtual_key: str | None = None, **options: Any
) -> list[dict[str, Any]]:
    """The models of a provider."""
    page = await get_portkey_client(provider, virtual_key).models.list(**options)
    return [model.to_dict() for model in _checked(page, "data").data]


async def make_portkey_image_request(
    prompt: str,
    model: str,
    provider: str | None = None,
    virtual_key: str | None = None,
    **options: Any,
) -> dict[str, Any]:
    """Let a model draw. A provider `@slug` goes as a config of its own, since not every gateway takes it otherwise."""
    if not virtual_key and not provider:
        raise RoutingError("Either virtual_key or provider must be specified for Portkey image generation")
    config = {"provider": provider} if provider and provider.startswith("@") and not virtual_key else None
    route = _route(model, provider, virtual_key, config)
    images = route.async_client().images
    response = cast("ImagesResponse", await images.generate(model=route.model, prompt=prompt, **options))
    return _checked(response, "data").to_dict()


def process_portkey_response(response: ChatCompletions) -> dict[str, Any]:
    """A response as plain JSON, in OpenAI's shape; `usage` is empty when the provider counts no tokens."""
    usage = response.usage
    return {
        "id": response.id,
        "object": response.object,
        "created": response.created,
        "model": response.model,
        "choices": [
            {
                "index": choice.index,
                # Roles and texts always; tool calls and what else there may be only when a model said it.
                "message": {
                    "role": choice.message.role,
                    "content": choice.message.content,
                    **choice.message.to_dict(exclude_none=True),
                },
                "finish_reason": choice.finish_reason,
            }
            for choice in response.choices
        ],
        "usage": {
            "prompt_tokens": usage.prompt_tokens,
            "completion_tokens": usage.completion_tokens,
            "total_tokens": usage.total_tokens,
        }
        if usage
        else {},
    }


def _route(
    model: str | None, provider: str | None, virtual_key: str | None, config: Mapping[str, object] | None = None
) -> Route:
    # The provider of a virtual key is known at Portkey.
    provider = None if virtual_key else provider
    return router().route(model, provider=provider, virtual_key=virtual_key, config=config)


def _checked(response: _T, field: str) -> _T:
    """`response`, if it has what it should have: the SDK hands on whatever came, be it text, without validating it."""
    if getattr(response, field, None) is None:
        raise UnexpectedResponse(f"the response has no {field}")
    return response
