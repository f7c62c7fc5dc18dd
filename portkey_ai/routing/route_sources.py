"""Which way a request takes: a config, a virtual key or a provider, the first that is said in the order that counts."""

from __future__ import annotations

import logging
import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .model_families import Family, family_of
from .option_translation import inline_config
from .provider_names import canonical_provider, is_known, key_variables, said, spellings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from portkey_ai.gateway_config import GatewayConfig

    from .model_names import ModelName
    from .model_registry import ModelEntry
    from .route import Mode

    Config = str | GatewayConfig | Mapping[str, object]

log = logging.getLogger("portkey_ai.routing")


@dataclass(frozen=True)
class Asked:
    """A request's model and what is known about it."""

    name: ModelName | None
    entry: ModelEntry | None
    family: Family | None
    provider: str | None
    provider_source: str
    """`family` for a guess."""

    @property
    def model(self) -> str:
        """What is sent as `model`."""
        return self.entry.name if self.entry else self.name.model if self.name else ""


@dataclass(frozen=True)
class Way:
    """What was found, and where."""

    mode: Mode
    source: str
    options: dict[str, object]
    provider_key: str | None = None

    def log(self, model: str) -> None:
        """Tell it; of what may be a key only the source."""
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
                log.debug("Provider %r is not one of the open-source gateway's", provider)


def said_by_call(asked: Asked, provider: str | None, virtual_key: str | None, config: Config | None) -> Way | None:
    """The way that the arguments of one call say."""
    if isinstance(config, str):
        config = said(config)
    if config:
        return Way("config", "config", {"config": config})
    if key := said(virtual_key):
        return Way("virtual_key", "virtual_key", {"virtual_key": key})
    if asked.name and asked.name.slug:
        return Way("slug", "model", {})
    if provider and provider.strip().startswith("@"):
        return Way("provider", "provider", {"provider": provider.strip()})
    return None


@dataclass(frozen=True)
class Ways:
    """The ways that settings say. Names are as `plain` makes them; each value comes with its source."""

    configs: Mapping[str, tuple[str, Config]]
    virtual_keys: Mapping[str, tuple[str, str]]
    provider_keys: Mapping[str, str]
    prefer: Sequence[Mode]
    families: Sequence[Family]
    given_environ: Mapping[str, str] | None

    def __post_init__(self) -> None:
        for source, config in self.configs.values():
            inline_config(config, source)

    @property
    def environ(self) -> Mapping[str, str]:
        # That of the process is not kept: what has it could not be pickled.
        return os.environ if self.given_environ is None else self.given_environ

    def first(self, asked: Asked, *, has_authorization: bool) -> Way:
        """The first way in the order of `prefer`. Raises MissingProviderKey or NoRoute."""
        for mode in self.prefer:
            if mode == "config":
                way = self._config(asked)
            elif mode == "virtual_key":
                way = self._virtual_key(asked)
            else:
                way = self._provider(asked, has_authorization)
            if way:
                return way
        if asked.provider and asked.provider_source != "family" and "provider_key" in self.prefer:
            from .routing_errors import MissingProviderKey

            raise MissingProviderKey(asked.provider, key_variables(asked.provider))
        from .routing_errors import NoRoute

        raise NoRoute(asked.model)

    def _config(self, asked: Asked) -> Way | None:
        entry = asked.entry
        if entry is not None and entry.config:
            return Way("config", "registry", {"config": entry.config})
        names = [asked.name.model, asked.model] if asked.name else []
        route = None if entry is None else entry.text("provider_route")
        for part in re.split(r"[/,]", route or ""):
            family = family_of(part, self.families)
            names += [part, *(family.configs if family else ())]
        names += asked.family.configs if asked.family else ()
        keys = [*filter(None, map(plain, names)), ""]
        source, config = next((self.configs[key] for key in keys if key in self.configs), ("", None))
        return Way("config", source, {"config": config}) if config else None

    def _virtual_key(self, asked: Asked) -> Way | None:
        source, key = "registry", None if asked.entry is None else asked.entry.text("virtual_key")
        if not key:
            names = [*(map(plain, spellings(asked.provider)) if asked.provider else ()), ""]
            source, key = next((self.virtual_keys[name] for name in names if name in self.virtual_keys), ("", None))
        return Way("virtual_key", source, {"virtual_key": key}) if key else None

    def _provider(self, asked: Asked, has_authorization: bool) -> Way | None:
        if not asked.provider:
            return None
        if asked.provider.startswith("@"):
            return Way("provider", asked.provider_source, {"provider": asked.provider})
        provider = canonical_provider(asked.provider)
        source, key = asked.provider_source, None
        if provider in self.provider_keys:
            key = self.provider_keys[provider]
        elif not has_authorization:
            variables = ((name, said(self.environ.get(name))) for name in key_variables(asked.provider))
            source, key = next(((name, key) for name, key in variables if key), ("", None))
            if not key:
                return None
        return Way("provider_key", source, {"provider": provider}, key or None)


def plain(name: str) -> str:
    """A name as environment variables can hold it: `gpt-3.5-turbo` is `gpt35turbo`."""
    return re.sub(r"[^a-z0-9]", "", name.lower())
