"""Where a route comes from: a config, a virtual key or a provider, whichever is found first in the configured order."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .model_families import Family, family_of
from .option_translation import inline_config
from .provider_names import canonical_provider, is_known, key_variables, set_value, spellings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from portkey_ai.gateway_config import GatewayConfig

    from .model_registry import ModelEntry
    from .route import Mode

    Config = str | GatewayConfig | Mapping[str, object]

log = logging.getLogger("portkey_ai.routing")


@dataclass(frozen=True)
class ModelRequest:
    """The model and provider that one request asks for, and what the router knows about them."""

    requested: str
    """The model's name as requested, without `portkey/` and the provider; empty for a request without a model."""
    model: str
    """What is sent as `model`."""
    entry: ModelEntry | None
    """The model's entry in the registry."""
    family: Family | None
    provider: str | None
    provider_source: str
    """`model` or `provider` if the request names it, otherwise `registry`, `default provider` or `family`."""
    usual_provider: str | None
    """The provider that this model is sent to if a request names no provider."""
    requests_slug: bool
    """Whether the requested name begins with `@<slug>/`, the slug of a provider saved at Portkey."""

    @property
    def named_provider(self) -> str | None:
        """The provider, if the request names it or if `model` begins with its slug; otherwise None."""
        return self.provider if self.has_slug or self.provider_source in ("model", "provider") else None

    @property
    def names_other_provider(self) -> bool:
        """Whether the request names a provider that is not the usual one of the model."""
        if self.provider_source not in ("model", "provider"):
            return False
        return _normalized_provider(self.provider) != _normalized_provider(self.usual_provider)

    @property
    def has_slug(self) -> bool:
        """Whether `model`, as sent, begins with the slug of a saved provider."""
        return self.model.startswith("@")

    @property
    def full_name(self) -> str:
        """The model's name with the provider, if the request names one; for error messages."""
        prefix = f"portkey/{self.provider}/" if self.named_provider and not self.has_slug else ""
        return f"{prefix}{self.requested}"

    @property
    def bare_names(self) -> tuple[str, ...]:
        """The names of the model, without the provider."""
        if self.requests_slug and self.entry is None:
            return (self.requested.partition("/")[2],)
        return tuple(dict.fromkeys([self.requested, self.model]))

    @property
    def names_at_provider(self) -> tuple[str, ...]:
        """The names of the model in the provider's own API."""
        return (self.model.partition("/")[2],) if self.has_slug else self.bare_names


@dataclass(frozen=True, repr=False)
class RouteChoice:
    """How a request is routed, and which setting decided that."""

    mode: Mode
    source: str
    options: dict[str, object]
    provider_key: str | None = None

    def log(self, model: str) -> None:
        """Log the decision at DEBUG. Virtual keys and provider keys are not logged; their source is."""
        if not log.isEnabledFor(logging.DEBUG):
            return
        config, provider = self.options.get("config"), self.options.get("provider")
        if config is not None:
            shown = repr(config) if inline_config(config) is None else "(inline)"
            log.debug("Using Portkey config %s for model %r", shown, model)
        elif self.mode == "virtual_key":
            log.debug("Using Portkey virtual key (%s) for model %r", self.source, model)
        elif self.mode == "slug":
            log.debug("Using the provider in the name of model %r", model)
        else:
            log.debug("Using provider %r (%s) for model %r", provider, self.source, model)
            if self.mode == "provider_key" and not is_known(str(provider)):
                log.debug("The open-source gateway has no provider %r", provider)


def route_of_call(
    request: ModelRequest, provider: str | None, virtual_key: str | None, config: Config | None
) -> RouteChoice | None:
    """Return the route that is set by the arguments of one call; None if they set none."""
    if isinstance(config, str):
        config = set_value(config)
    if config:
        return RouteChoice("config", "config", {"config": config})
    if key := set_value(virtual_key):
        return RouteChoice("virtual_key", "virtual_key", {"virtual_key": key})
    if request.requests_slug and request.has_slug:
        return RouteChoice("slug", "model", {})
    if provider and provider.strip().startswith("@"):
        return RouteChoice("provider", "provider", {"provider": provider.strip()})
    return None


@dataclass(frozen=True, repr=False)
class RouteSources:
    """The settings of a router from which it makes routes.

    `configs` and `virtual_keys` map a name, as `comparable` returns it, to `(source, value)`; the name `""` is the
    default. `provider_keys` maps names of providers, in lower case, to their keys.
    """

    configs: Mapping[str, tuple[str, Config]]
    virtual_keys: Mapping[str, tuple[str, str]]
    provider_keys: Mapping[str, str]
    environment_keys: Mapping[str, str]
    """The environment variables that hold providers' keys, as `provider_keys_in` returns them."""
    prefer: Sequence[Mode]
    """In which order routes are looked up."""
    families: Sequence[Family]

    def __post_init__(self) -> None:
        for source, config in self.configs.values():
            inline_config(config, source)  # raises RoutingError if it is invalid

    def find_route(self, request: ModelRequest, *, has_authorization: bool) -> RouteChoice:
        """Return the first route found, in the order of `prefer`. Raises MissingProviderKey or NoRoute.

        With `has_authorization`, the request has an `Authorization` header already: `environment_keys` are not used.
        """
        for mode in self.prefer:
            if mode == "config":
                choice = self._config(request)
            elif mode == "virtual_key":
                choice = self._virtual_key(request)
            else:
                choice = self._provider(request, has_authorization)
            if choice:
                return choice
        if request.provider and request.provider_source != "family" and "provider_key" in self.prefer:
            from .routing_errors import MissingProviderKey

            raise MissingProviderKey(request.provider, key_variables(request.provider))
        from .routing_errors import NoRoute

        raise NoRoute(request.model)

    def _config(self, request: ModelRequest) -> RouteChoice | None:
        entry = request.entry
        if entry is not None and entry.config:
            return RouteChoice("config", "registry", {"config": entry.config})
        names = [request.requested, request.model]
        provider_route = None if entry is None else entry.text("provider_route")
        for part in re.split(r"[/,]", provider_route or ""):
            family = family_of(part, self.families)
            names += [part, *(family.configs if family else ())]
        names += request.family.configs if request.family else ()
        keys = [*filter(None, map(comparable, names)), ""]  # "": the default config
        source, config = next((self.configs[key] for key in keys if key in self.configs), ("", None))
        return RouteChoice("config", source, {"config": config}) if config else None

    def _virtual_key(self, request: ModelRequest) -> RouteChoice | None:
        source, key = "registry", None if request.entry is None else request.entry.text("virtual_key")
        if not key:
            names = [*(map(comparable, spellings(request.provider)) if request.provider else ()), ""]  # "": the default
            source, key = next((self.virtual_keys[name] for name in names if name in self.virtual_keys), ("", None))
        return RouteChoice("virtual_key", source, {"virtual_key": key}) if key else None

    def _provider(self, request: ModelRequest, has_authorization: bool) -> RouteChoice | None:
        if request.has_slug:
            return RouteChoice("slug", request.provider_source, {})
        if not request.provider:
            return None
        if request.provider.startswith("@"):
            return RouteChoice("provider", request.provider_source, {"provider": request.provider})
        provider = canonical_provider(request.provider)
        source, key = request.provider_source, None
        if provider.lower() in self.provider_keys:
            key = self.provider_keys[provider.lower()]
        elif not has_authorization:
            variables = [name for name in key_variables(request.provider) if name in self.environment_keys]
            if not variables:
                return None
            source, key = variables[0], self.environment_keys[variables[0]]
        return RouteChoice("provider_key", source, {"provider": provider}, key or None)


def comparable(name: str) -> str:
    """Return `name` with only lower-case letters and digits, for comparison: `gpt-3.5-turbo` becomes `gpt35turbo`."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _normalized_provider(provider: str | None) -> str:
    return canonical_provider(provider or "").lower()
