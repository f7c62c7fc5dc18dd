"""A pydantic-ai provider: the framework's OpenAI models, with requests through the gateway."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

try:
    from openai import AsyncOpenAI
    from pydantic_ai.profiles import ModelProfile, merge_profile
    from pydantic_ai.profiles.amazon import amazon_model_profile
    from pydantic_ai.profiles.anthropic import anthropic_model_profile
    from pydantic_ai.profiles.cohere import cohere_model_profile
    from pydantic_ai.profiles.deepseek import deepseek_model_profile
    from pydantic_ai.profiles.google import google_model_profile
    from pydantic_ai.profiles.grok import grok_model_profile
    from pydantic_ai.profiles.harmony import harmony_model_profile
    from pydantic_ai.profiles.meta import meta_model_profile
    from pydantic_ai.profiles.mistral import mistral_model_profile
    from pydantic_ai.profiles.moonshotai import moonshotai_model_profile
    from pydantic_ai.profiles.openai import OpenAIJsonSchemaTransformer, OpenAIModelProfile, openai_model_profile
    from pydantic_ai.profiles.qwen import qwen_model_profile
    from pydantic_ai.providers import Provider
except ImportError as error:
    raise ImportError("pydantic-ai is missing: pip install 'portkey-ai[pydantic-ai]'") from error

from portkey_ai import AsyncPortkey
from portkey_ai.api_resources._async.connections import AsyncConnections

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx

__all__ = ["PortkeyProvider"]

_PROFILES: Mapping[str, Callable[[str], ModelProfile | None]] = {
    "claude": anthropic_model_profile,
    "codestral": mistral_model_profile,
    "command": cohere_model_profile,
    "deepseek": deepseek_model_profile,
    "gemini": google_model_profile,
    "gemma": google_model_profile,
    "gpt-oss": harmony_model_profile,
    "grok": grok_model_profile,
    "kimi": moonshotai_model_profile,
    "llama": meta_model_profile,
    "magistral": mistral_model_profile,
    "ministral": mistral_model_profile,
    "mistral": mistral_model_profile,
    "mixtral": mistral_model_profile,
    "nova": amazon_model_profile,
    "qwen": qwen_model_profile,
}
# Bedrock and Vertex AI put the vendor before the name: us.anthropic.claude-sonnet-4-5-v1:0.
_FAMILY = re.compile(rf"(?:^|\.)(({'|'.join(_PROFILES)}).*)")


class PortkeyProvider(Provider[AsyncOpenAI]):
    """Provides models behind the gateway: `OpenAIChatModel("@openai-prod/gpt-4o", provider=PortkeyProvider())`.

    Without `client`, it creates clients from environment variables: the framework closes them (at the end of
    `async with agent`) and requests a new one in another event loop. A client that you pass is not closed, and can be
    used in any number of event loops.
    """

    def __init__(self, client: AsyncPortkey | None = None) -> None:
        if client is not None:
            self._client = client.as_openai()
        else:
            # It works in any event loop; the framework creates another one only while an agent runs.
            self._http_client_factory = AsyncConnections
            self._own_http_client = AsyncConnections()
            self._set_http_client(self._own_http_client)

    def _set_http_client(self, http_client: object) -> None:
        self._client = AsyncPortkey(http_client=cast("httpx.AsyncClient", http_client)).as_openai()

    @property
    def name(self) -> str:
        return "portkey"

    @property
    def base_url(self) -> str:
        return str(self._client.base_url)

    @property
    def client(self) -> AsyncOpenAI:
        return self._client

    @staticmethod
    def model_profile(model_name: str) -> ModelProfile:
        """Return the profile for the model's name after the last `/`; OpenAI's profile if the family is unknown."""
        model = model_name.rpartition("/")[2].lower()
        family = _FAMILY.search(model)
        profile = _PROFILES[family[2]](family[1]) if family else openai_model_profile(model)
        # Profiles of other providers may have no transformer for OpenAI's API.
        return merge_profile(OpenAIModelProfile(json_schema_transformer=OpenAIJsonSchemaTransformer), profile)
