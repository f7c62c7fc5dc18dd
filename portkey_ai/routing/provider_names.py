"""Names of providers, and where their API keys are kept."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_CANONICAL = {
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
_FURTHER_VARIABLES = {"huggingface": ("HF_TOKEN",), "github": ("GITHUB_TOKEN",), "replicate": ("REPLICATE_API_TOKEN",)}

# Those of the open-source gateway; the hosted one has more.
_KNOWN = frozenset(
    """
    302ai ai21 aibadgr anthropic anyscale azure-ai azure-openai bedrock bytez cerebras cohere cometapi cortex dashscope
    deepbricks deepinfra deepseek featherless-ai fireworks-ai github google groq huggingface hyperbolic inference-net
    iointelligence jina kluster-ai krutrim lambda lemonfox-ai lepton lingyi matterai meshy milvus mistral-ai modal
    monsterapi moonshot ncompass nebius nextbit nomic novita-ai nscale ollama openai openrouter oracle ovhcloud palm
    perplexity-ai predibase qdrant recraft-ai reka-ai replicate sagemaker sambanova segmind siliconflow stability-ai
    together-ai triton tripo3d upstage vertex-ai voyage workers-ai x-ai z-ai zhipu
    """.split()
)
_PLACEHOLDER = re.compile(r"your[_-].*|<.*>|\.\.\.", re.IGNORECASE)


def canonical_provider(provider: str) -> str:
    """The gateway's own name for a provider: `google-ai` and `gemini` are `google`, `together` is `together-ai`.

    Names that it does not know, and `@slug`s, stay as they are.
    """
    name = provider.strip()
    lower = name.lower()
    return _CANONICAL.get(lower, lower if lower in _KNOWN else name)


def is_known(provider: str) -> bool:
    """Whether the open-source gateway has the provider, by any of its names."""
    return canonical_provider(provider) in _KNOWN


def spellings(provider: str) -> list[str]:
    """The name given, the canonical one, then other names of the same provider."""
    canonical = canonical_provider(provider)
    others = [alias for alias, name in _CANONICAL.items() if name == canonical]
    return list(dict.fromkeys([provider.strip(), canonical, *others]))


def key_variables(provider: str) -> tuple[str, ...]:
    """The environment variables where a provider's API key may be, in the order they are looked at."""
    names: list[str] = []
    for spelling in spellings(provider):
        short = re.sub(r"[^A-Z0-9]", "_", spelling.upper())
        names += [f"PROVIDER_{short}_API_KEY", f"PROVIDER_{short}_KEY", f"{short}_API_KEY"]
        # Programs take the provider's name from their callers: SECRET_KEY is no key of a provider called "secret".
        if is_known(provider):
            names.append(f"{short}_KEY")
    names += _FURTHER_VARIABLES.get(canonical_provider(provider), ())
    # What starts so is the gateway's, and no provider's.
    return tuple(dict.fromkeys(name for name in names if not name.startswith("PORTKEY_")))


def provider_api_key(provider: str, environ: Mapping[str, str] | None = None) -> str | None:
    """A provider's own API key from the environment, None if there is none.

    For `google-ai` it looks at PROVIDER_GOOGLE_AI_API_KEY, PROVIDER_GOOGLE_AI_KEY, GOOGLE_AI_API_KEY, GOOGLE_AI_KEY,
    then the same for `google` and `gemini`. Of a provider that the open-source gateway does not have, `<NAME>_KEY` is
    not looked at. Blank values and placeholders such as `your_api_key_here` do not count.
    """
    environ = os.environ if environ is None else environ
    return next((key for name in key_variables(provider) if (key := said(environ.get(name)))), None)


def said(value: str | None) -> str | None:
    """A setting without the space around it; None for a blank one and for a placeholder of an example file."""
    value = (value or "").strip()
    return None if not value or _PLACEHOLDER.fullmatch(value) else value
