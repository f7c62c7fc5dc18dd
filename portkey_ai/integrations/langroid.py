"""Langroid through the gateway: the arguments of its `OpenAIGPTConfig` for a route."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from portkey_ai.routing.route import Route

__all__ = ["LangroidSettings", "langroid_kwargs"]

# Langroid sends requests for model names that it knows ("deepseek-chat", "openrouter/...") to that provider's URL,
# with all headers. With this prefix it uses api_base, and the rest of the name as the model.
_PREFIX = "litellm-proxy/"


class LangroidSettings(TypedDict):
    """Arguments of `OpenAIGPTConfig`."""

    chat_model: str
    api_base: str
    api_key: str
    headers: dict[str, str]
    litellm_proxy: dict[str, str]


def langroid_kwargs(route: Route) -> LangroidSettings:
    """Return arguments for `langroid.language_models.OpenAIGPTConfig(...)` with which an agent uses `route`.

    They contain the keys, which are visible in the repr of the config. Works without Langroid installed.
    """
    address = {"api_key": route.openai_kwargs()["api_key"], "api_base": route.base_url}
    return {
        "chat_model": f"{_PREFIX}{route.model}",
        "api_base": address["api_base"],
        "api_key": address["api_key"],
        "headers": route.headers,
        "litellm_proxy": address,
    }
