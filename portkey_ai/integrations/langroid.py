"""Langroid agents on the gateway: the settings of its OpenAIGPT for a route."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from portkey_ai.routing.route import Route

__all__ = ["LangroidSettings", "langroid_kwargs"]

# Langroid sends names that it knows ("deepseek-chat", "openrouter/...") to that provider's own address, with all
# headers. This prefix says that the rest is the model's name and that api_base is the address.
_PREFIX = "litellm-proxy/"


class LangroidSettings(TypedDict):
    """Keywords of `OpenAIGPTConfig`."""

    chat_model: str
    api_base: str
    api_key: str
    headers: dict[str, str]
    litellm_proxy: dict[str, str]


def langroid_kwargs(route: Route) -> LangroidSettings:
    """Keywords for `langroid.language_models.OpenAIGPTConfig(...)` that take an agent on `route`.

    They hold the keys; the config that is made of them shows what it holds. Langroid need not be installed for this.
    """
    address = {"api_key": route.openai_kwargs()["api_key"], "api_base": route.base_url}
    return {
        "chat_model": f"{_PREFIX}{route.model}",
        "api_base": address["api_base"],
        "api_key": address["api_key"],
        "headers": route.headers,
        "litellm_proxy": address,
    }
