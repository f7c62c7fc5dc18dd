"""Names of providers, and the environment variables that hold their API keys."""

from __future__ import annotations

import os
import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_ALIASES = {
    "google-ai": "google",
    "gemini": "google",
    "together": "together-ai",
    "mistral": "mistral-ai",
    "mistralai": "mistral-ai",
    "perplexity": "perplexity-ai",
    "xai": "x-ai",
    "hug": "huggingface",
    "hf": "huggingface",
    "novita": "novita-ai",
    "fireworks": "fireworks-ai",
    "azure": "azure-openai",
    "vertex": "vertex-ai",
    "stability": "stability-ai",
}
_OTHER_VARIABLES = {"huggingface": ("HF_TOKEN",), "replicate": ("REPLICATE_API_TOKEN",)}

# The providers of the open-source gateway; the hosted gateway has more.
_KNOWN_PROVIDERS = frozenset(
    """
    302ai ai21 aibadgr anthropic anyscale azure-ai azure-openai bedrock bytez cerebras cohere cometapi cortex dashscope
    deepbricks deepinfra deepseek featherless-ai fireworks-ai github google groq huggingface hyperbolic inference-net
    iointelligence jina kluster-ai krutrim lambda lemonfox-ai lepton lingyi matterai meshy milvus mistral-ai modal
    monsterapi moonshot ncompass nebius nextbit nomic novita-ai nscale ollama openai openrouter oracle ovhcloud palm
    perplexity-ai predibase qdrant recraft-ai reka-ai replicate sagemaker sambanova segmind siliconflow stability-ai
    together-ai triton tripo3d upstage vertex-ai voyage workers-ai x-ai z-ai zhipu
    """.split()
)
# Also names of other services, whose keys a program may have for another purpose: GITHUB_API_KEY, QDRANT_API_KEY.
_AMBIGUOUS_NAMES = frozenset("cortex github lambda milvus modal oracle qdrant sagemaker triton".split())
_NAME = re.compile(r"@?[A-Za-z0-9][A-Za-z0-9._:-]*")
_PLACEHOLDER = re.compile(r"your[_-].*|<.*>|\.\.\.", re.IGNORECASE)


def canonical_provider(provider: str) -> str:
    """Return the gateway's own name for a provider: `google-ai` and `gemini` are `google`, `together` is `together-ai`.

    Upper case, and `.` or `_` in place of `-`, make no difference. Unknown names and `@slug`s are returned as given.
    """
    name = provider.strip()
    hyphenated = re.sub(r"[._]", "-", name.lower())
    canonical = _ALIASES.get(hyphenated, hyphenated)
    return canonical if canonical in _KNOWN_PROVIDERS else name


def is_known(provider: str) -> bool:
    """Return whether the open-source gateway has the provider, by any of its names."""
    return canonical_provider(provider) in _KNOWN_PROVIDERS


def is_provider_name(text: str) -> bool:
    """Return whether `text` can be a provider's name or an `@slug`: ASCII letters, digits and `._:-`."""
    return _NAME.fullmatch(text) is not None


def spellings(provider: str) -> list[str]:
    """Return the given name, the canonical one, then the other names of the same provider."""
    canonical = canonical_provider(provider)
    aliases = [alias for alias, name in _ALIASES.items() if name == canonical]
    return list(dict.fromkeys([provider.strip(), canonical, *aliases]))


def key_variables(provider: str) -> tuple[str, ...]:
    """Return the environment variables that may hold a provider's API key, in the order of their precedence.

    The name may come from an untrusted request. So `STRIPE_API_KEY` is not read for a provider called `stripe`, which
    the gateway does not have, but `PROVIDER_STRIPE_API_KEY` is: its name says that it is for requests to a provider.
    The same holds for the providers that have the name of another service (`github`, `qdrant`).
    """
    if not is_provider_name(provider.strip()) or provider.strip().startswith("@"):
        return ()
    variables: list[str] = []
    for spelling in spellings(provider):
        name = re.sub(r"[^A-Z0-9]", "_", spelling.upper())
        known = is_known(provider)
        prefixes = (
            ("PROVIDER_", "") if known and canonical_provider(provider) not in _AMBIGUOUS_NAMES else ("PROVIDER_",)
        )
        # A request may name a provider `secret`, but PROVIDER_SECRET_KEY could be a key for another purpose.
        suffixes = ("_API_KEY", "_KEY") if known else ("_API_KEY",)
        variables += [f"{prefix}{name}{suffix}" for prefix in prefixes for suffix in suffixes]
    variables += _OTHER_VARIABLES.get(canonical_provider(provider), ())
    return tuple(dict.fromkeys(variables))


def provider_api_key(provider: str, environ: Mapping[str, str] | None = None) -> str | None:
    """Return a provider's own API key from the environment, None if there is none.

    For `google-ai` the variables are PROVIDER_GOOGLE_AI_API_KEY, PROVIDER_GOOGLE_AI_KEY, GOOGLE_AI_API_KEY,
    GOOGLE_AI_KEY, then the same for `google` and `gemini`. For a provider that the open-source gateway does not have,
    only PROVIDER_<NAME>_API_KEY is read; for one with the name of another service (`github`, `lambda`, `modal`,
    `oracle`, `qdrant`, ...) only the variables that begin with `PROVIDER_`. Blank values and placeholders such as
    `your_api_key_here` count as unset.
    """
    environ = os.environ if environ is None else environ
    return next((key for name in key_variables(provider) if (key := set_value(environ.get(name)))), None)


def provider_keys_in(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the variables of `environ` that `key_variables` can name, for any provider; no other secret."""
    known = _variables_of_known_providers()
    explicit = re.compile(r"PROVIDER_[A-Z0-9]\w*_API_KEY")
    found = {name: set_value(value) for name, value in environ.items() if name in known or explicit.fullmatch(name)}
    return {name: value for name, value in found.items() if value}


@cache
def _variables_of_known_providers() -> frozenset[str]:
    return frozenset(name for provider in _KNOWN_PROVIDERS for name in key_variables(provider))


def set_value(value: str | None) -> str | None:
    """Return a setting without surrounding whitespace, None for a blank value or a placeholder of a sample file."""
    value = (value or "").strip()
    return None if not value or _PLACEHOLDER.fullmatch(value) else value
