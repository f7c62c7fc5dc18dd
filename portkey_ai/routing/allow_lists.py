"""The allow-lists of a router: which models and which providers a request may name."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from .model_names import parse_model
from .provider_names import spellings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .model_registry import ModelRegistry
    from .route_sources import ModelRequest


@dataclass(frozen=True)
class _ModelPattern:
    names: tuple[str, ...]
    """Patterns for a model without its provider; none if the entry names a provider as `portkey/<provider>/...`."""
    provider: str
    """Pattern for the provider; empty if the entry names none."""
    models: tuple[str, ...]
    """Patterns for a model at that provider."""


class AllowedModels:
    """Names, aliases and patterns of models. Patterns ignore upper and lower case.

    A request that names a provider passes if an entry has the provider too (`openai/gpt-*`, `portkey/openai/gpt-4o`,
    `@openai-prod/*`), or if the model is sent to that provider by default. `*` alone matches everything.
    """

    def __init__(self, entries: Iterable[str], registry: ModelRegistry) -> None:
        """Raise RoutingError for an entry that is not a valid model name."""
        self.entries = tuple(entry.strip() for entry in entries if entry.strip())
        self._patterns = [_pattern(entry, registry) for entry in self.entries]

    def allow(self, request: ModelRequest) -> bool:
        """Return whether the list allows the model; an empty list allows every model."""
        if not self.entries:
            return True
        providers = _lower_spellings(request.provider) if request.provider else []
        bare_names = [name.lower() for name in request.bare_names]
        names_at_provider = [name.lower() for name in request.names_at_provider]
        for pattern in self._patterns:
            if "*" in pattern.names or (not request.names_other_provider and _any_match(pattern.names, bare_names)):
                return True
            if _any_match([pattern.provider], providers) and _any_match(pattern.models, names_at_provider):
                return True
        return False


class AllowedProviders:
    """Names and patterns of providers; `@slug`s are matched only by patterns that begin with `@`, and by `*`."""

    def __init__(self, entries: Iterable[str] | None) -> None:
        """None allows every provider, an empty list none."""
        self.entries = None if entries is None else tuple(entry.strip() for entry in entries if entry.strip())

    def allow(self, provider: str) -> bool:
        """Return whether the list allows the provider, by any of its names."""
        if self.entries is None or "*" in self.entries:
            return True
        is_slug = provider.startswith("@")
        patterns = [entry.lower() for entry in self.entries if entry.startswith("@") == is_slug]
        return _any_match(patterns, _lower_spellings(provider))


def _pattern(entry: str, registry: ModelRegistry) -> _ModelPattern:
    parsed = parse_model(entry)
    model = registry.resolve(parsed.model)
    names = tuple(dict.fromkeys([parsed.model.lower(), model.lower()]))
    if parsed.provider:
        return _ModelPattern((), parsed.provider.lower(), names)
    for name in names:
        provider, slash, rest = name.partition("/")
        if slash:
            return _ModelPattern(names, provider, (rest,))
    return _ModelPattern(names, "", ())


def _lower_spellings(provider: str) -> list[str]:
    return [name.lower() for name in spellings(provider)]


def _any_match(patterns: Sequence[str], names: Sequence[str]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns for name in names)
