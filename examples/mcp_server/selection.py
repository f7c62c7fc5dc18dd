"""Which provider is asked for a model: the first, in the order of their priority, that takes it."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from .providers import Provider

logger = logging.getLogger("mcp_server")


class NoProvider(LookupError):
    """No provider takes the model; the text has the reason of each."""


def choose(providers: Sequence[Provider], model: str) -> Provider:
    """The first provider that takes `model`; the log tells, at DEBUG, why others did not. Raises NoProvider."""
    reasons: list[str] = []
    for provider in providers:
        reason = provider.refusal(model)
        if reason is None:
            logger.debug("Model %r goes to %s", model, provider.name)
            return provider
        logger.debug("Model %r does not go to %s: %s", model, provider.name, reason)
        reasons.append(f"{provider.name}: {reason}")
    raise NoProvider(f"No provider takes model {model!r}. " + "; ".join(reasons))


def available(providers: Sequence[Provider], names: Sequence[str]) -> dict[str, Provider]:
    """Every model that `names` or a provider has, with the provider that is asked for it."""
    found: dict[str, Provider] = {}
    for name in dict.fromkeys([*names, *(model for provider in providers for model in provider.models())]):
        provider = next((provider for provider in providers if provider.refusal(name) is None), None)
        if provider is not None:
            found[name] = provider
    return found
