"""From the environment to the providers, in the order of their priority."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping
from pathlib import Path

from portkey_ai.routing import ModelRegistry, Router

from .portkey_provider import PortkeyProvider
from .providers import NATIVE, OpenAICompatible, Provider

logger = logging.getLogger("mcp_server")

MODELS = Path(__file__).with_name("conf") / "portkey_models.json"
_PLACEHOLDER = re.compile(r"your_\w+_here", re.IGNORECASE)
_SECRET_NAME = re.compile(r"(KEY|TOKEN|SECRET|VIRTUAL_KEY_\w+)$")
_SHORTEST_SECRET = 6


def configured_providers(environ: Mapping[str, str], registry: ModelRegistry) -> list[Provider]:
    """Native APIs, custom endpoints, Portkey, OpenRouter: those that the environment has what they need for.

    Raises portkey_ai.routing.RoutingError when Portkey is set up in a way that cannot work.
    """

    providers: list[Provider] = []
    for native in NATIVE:
        key = _key(environ, f"{native.name.upper()}_API_KEY")
        if key:
            url = environ.get(f"{native.name.upper()}_BASE_URL") or native.base_url
            takes = _matches(native.models)
            providers.append(
                OpenAICompatible(native.name, base_url=url, api_key=key, takes=takes, resolve=registry.resolve)
            )
    if environ.get("CUSTOM_API_URL"):
        names = [name.strip() for name in environ.get("CUSTOM_MODEL_NAME", "").split(",") if name.strip()]
        providers.append(
            OpenAICompatible(
                "custom",
                base_url=environ["CUSTOM_API_URL"],
                # A server of one's own often has no keys, but the client wants one.
                api_key=_key(environ, "CUSTOM_API_KEY") or "none",
                takes=set(names).__contains__,
                resolve=str,
                models=names,
            )
        )
    router = Router.from_env(environ, registry=registry, strict=environ.get("PORTKEY_STRICT_MODELS") == "1")
    if router.configured:
        providers.append(PortkeyProvider(router))
    if key := _key(environ, "OPENROUTER_API_KEY"):
        url = environ.get("OPENROUTER_BASE_URL") or "https://openrouter.ai/api/v1"
        providers.append(
            OpenAICompatible("openrouter", base_url=url, api_key=key, takes=lambda _: True, resolve=registry.resolve)
        )
    logger.info("Providers: %s", ", ".join(provider.name for provider in providers) or "none")
    return providers


def redactor(environ: Mapping[str, str]) -> Callable[[str], str]:
    """A function that takes the keys of the environment out of a text; providers like to quote them in errors."""
    values = (value for name, value in environ.items() if _SECRET_NAME.search(name) and len(value) >= _SHORTEST_SECRET)
    secrets = sorted(values, key=len, reverse=True)  # one may begin with another

    def redact(text: str) -> str:
        for secret in secrets:
            text = text.replace(secret, "***")
        return text

    return redact


def _key(environ: Mapping[str, str], name: str) -> str | None:
    """The key of that name; None for one that was copied from a sample and never filled in."""
    value = environ.get(name, "").strip()
    return None if _PLACEHOLDER.fullmatch(value) else value or None


def _matches(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda model: pattern.match(model) is not None
