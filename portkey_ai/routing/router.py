"""Finds the route of a request: from its arguments, a registry of models, the settings, the environment."""

from __future__ import annotations

import logging
import os
import re
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, NoReturn
from urllib.parse import urlsplit

from portkey_ai.api_resources.global_constants import (
    PORTKEY_API_KEY_ENV,
    PORTKEY_BASE_URL,
    PORTKEY_BASE_URL_ENV,
    PORTKEY_PROXY_ENV,
)
from portkey_ai.api_resources.log import without_userinfo

from .connections import SharedConnections
from .families import FAMILIES, Family, family_of
from .names import ModelName, parse_model
from .providers import canonical_provider, is_known, key_variables, said, spellings
from .registry import ModelEntry, ModelRegistry
from .route import Mode, Route
from .translation import ROUTE_OPTIONS, as_object, inline_config, translated

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from typing_extensions import Self

    from portkey_ai.gateway_config import GatewayConfig

    Config = str | GatewayConfig | Mapping[str, object]

log = logging.getLogger("portkey_ai.routing")

PREFER: tuple[Mode, ...] = ("config", "virtual_key", "provider_key")


@dataclass(frozen=True)
class _Asked:
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
class _Found:
    mode: Mode
    source: str
    options: dict[str, object]
    provider_key: str | None = None


class Router:
    """Says for each model where the gateway shall send it, and with what.

    A route comes from the first of these that has one; nothing of the later ones is added to it:
    the call's `config=`, its `virtual_key=`, a model named `@slug/model`, the call's `provider="@slug"`; then, in the
    order of `prefer`, a config, a virtual key, a provider with its own API key.

    - `configs`: ids of saved configs, or configs, by model, alias or family; the one under `""` is for all others.
      Names are compared without regard to case and punctuation: `"gpt-4"` is `"GPT4"`.
    - `virtual_keys`: by provider; the one under `""` is for all others.
    - `provider_keys`: providers' own API keys; `""` for a provider that needs none. Others come from the environment.
      A None in these three says nothing.
    - `provider`: for models that name none and are not in the registry.
    - `registry`, `strict`: the models that are known, and whether they are the only ones.
    - `allowed_models`: names, aliases or patterns (`@openai-prod/*`); empty for all.
    - `defaults`: options of every route, by the keywords of `route()`: cache, retry, trace_id, ...

    Without `api_key` and `base_url` those of the environment are used, as in `Portkey(...)`. `environ` stands in for
    os.environ. `Router.from_env()` takes everything else from there as well.

    Raises RoutingError for settings that make no sense.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        configs: Mapping[str, Config | None] | None = None,
        virtual_keys: Mapping[str, str | None] | None = None,
        provider_keys: Mapping[str, str | None] | None = None,
        provider: str | None = None,
        registry: ModelRegistry | None = None,
        allowed_models: Iterable[str] = (),
        prefer: Sequence[Mode] = PREFER,
        strict: bool = False,
        families: Sequence[Family] = FAMILIES,
        defaults: Mapping[str, object] | None = None,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        self._given_environ = environ
        self._api_key = said(api_key)
        self._base_url = base_url
        self._configs = _settings("configs", configs)
        self._virtual_keys = _settings("virtual_keys", virtual_keys)
        keys = {name: key for name, key in (provider_keys or {}).items() if key is not None}
        self._provider_keys = {canonical_provider(name): key.strip() for name, key in keys.items()}
        self._provider = provider
        if registry is not None and not isinstance(registry, ModelRegistry):  # pyright: ignore[reportUnnecessaryIsInstance]
            _fail("registry: expected a ModelRegistry, such as ModelRegistry.from_file(path)")
        self.registry = ModelRegistry() if registry is None else registry
        self._prefer = tuple(prefer)
        self._strict = strict
        self._families = tuple(families)
        self._defaults = dict(defaults or {})
        self._connections = SharedConnections()
        if isinstance(allowed_models, str):
            allowed_models = allowed_models.split(",")
        self._allowed = tuple(model.strip() for model in allowed_models if model.strip())
        try:
            self._patterns = {name for model in self._allowed for name in self._names(model)}
        except ValueError as error:
            _fail(f"allowed_models: {error}")
        _only_known("prefer", self._prefer, PREFER)
        _only_known("defaults", self._defaults, ROUTE_OPTIONS)
        _check_options(self._defaults)
        self._check_configs()

    @classmethod
    def from_env(
        cls,
        environ: Mapping[str, str] | None = None,
        *,
        registry: ModelRegistry | None = None,
        prefer: Sequence[Mode] = PREFER,
        strict: bool = False,
        families: Sequence[Family] = FAMILIES,
    ) -> Self:
        """A router with the settings of the environment, or of `environ`.

        PORTKEY_CONFIG and PORTKEY_CONFIG_<MODEL, ALIAS or FAMILY>, PORTKEY_VIRTUAL_KEY and
        PORTKEY_VIRTUAL_KEY_<PROVIDER>, PORTKEY_PROVIDER, PORTKEY_ALLOWED_MODELS (separated by commas),
        PORTKEY_MODELS_CONFIG_PATH (a registry's file, unless `registry` is given), and as options of every route
        PORTKEY_CACHE, PORTKEY_RETRY, PORTKEY_METADATA, PORTKEY_CUSTOM_HEADERS (JSON), PORTKEY_CACHE_FORCE_REFRESH,
        PORTKEY_TRACE_ID, PORTKEY_USER, PORTKEY_ORGANIZATION. Raises RoutingError for values that make no sense.
        """
        given, environ = environ, os.environ if environ is None else environ
        path = said(environ.get("PORTKEY_MODELS_CONFIG_PATH"))
        if registry is None and path:
            registry = ModelRegistry.from_file(path)
        options = dict[str, object]()
        for name in ROUTE_OPTIONS:
            value = said(environ.get(f"PORTKEY_{name.upper()}"))
            if value:
                options[name] = value
                try:
                    _check_options({name: value})
                except ValueError as error:
                    _fail(f"PORTKEY_{name.upper()}: {error}")
        router = cls(
            provider=said(environ.get("PORTKEY_PROVIDER")),
            registry=registry,
            allowed_models=environ.get("PORTKEY_ALLOWED_MODELS", "").split(","),
            prefer=prefer,
            strict=strict,
            families=families,
            defaults=options,
            environ=given,
        )
        router._configs = dict(_variables(environ, "PORTKEY_CONFIG"))
        router._check_configs()
        router._virtual_keys = dict(_variables(environ, "PORTKEY_VIRTUAL_KEY"))
        log.info("Portkey model configs loaded: %s", sorted(router._configs))
        return router

    @property
    def api_key(self) -> str | None:
        """The Portkey API key, if there is one."""
        return self._api_key or said(self._environ.get(PORTKEY_API_KEY_ENV))

    @property
    def base_url(self) -> str:
        """The gateway's URL; `/v1` is added to one without a path."""
        url = self._base_url
        for name in (PORTKEY_BASE_URL_ENV, PORTKEY_PROXY_ENV):
            url = url or said(self._environ.get(name))
        url = (url or PORTKEY_BASE_URL).strip().rstrip("/")
        if not url.lower().startswith(("http://", "https://")):
            shown = without_userinfo(url)
            _fail(f"base_url: expected a URL that starts with http:// or https://, got {shown!r}")
        return url if urlsplit(url).path else f"{url}/v1"

    @property
    def configured(self) -> bool:
        """Whether there is a way for models of any name: a config or a virtual key, and an API key where it needs one.

        Providers' own keys do not count; they serve the models of that provider only.
        """
        return bool((self._configs or self._virtual_keys) and (self.api_key or not self._is_hosted()))

    def route(
        self,
        model: str | None = None,
        *,
        provider: str | None = None,
        virtual_key: str | None = None,
        config: Config | None = None,
        cache: bool | Mapping[str, object] | str | None = None,
        retry: int | Mapping[str, object] | str | None = None,
        user: str | None = None,
        organization: str | None = None,
        trace_id: str | None = None,
        metadata: Mapping[str, object] | str | None = None,
        cache_force_refresh: bool | str | None = None,
        custom_headers: Mapping[str, str] | str | None = None,
    ) -> Route:
        """The route of a request for `model`; without one, of a request that names none.

        `cache` is a bool or `{"enabled", "ttl" (seconds), "namespace"}`, `retry` a number or `{"max_retries"}`; both
        become part of an inline config. `user` and `organization` become metadata. `custom_headers` are sent as they
        are and win over all others.

        Raises RoutingError, of the kind that says what is missing: ModelNotFound, ModelNotAllowed, MissingPortkeyKey,
        MissingProviderKey, NoRoute. Cache and retry cannot be joined to a saved config or a virtual key: that is a
        RoutingError too.
        """
        asked = self._ask(model, provider)
        if self.api_key is None and self._is_hosted():
            from .errors import MissingPortkeyKey

            raise MissingPortkeyKey
        given: dict[str, object] = {
            "cache": cache, "retry": retry, "user": user, "organization": organization, "trace_id": trace_id,
            "metadata": metadata, "cache_force_refresh": cache_force_refresh, "custom_headers": custom_headers,
        }  # fmt: skip
        return self._route(asked, provider, virtual_key, config, given)

    def route_for_client(
        self,
        model: str | None,
        *,
        provider: str | None,
        virtual_key: str | None,
        config: Config | None,
        custom_headers: Mapping[str, str] | None,
    ) -> Route:
        """The same for a client, which knows itself where the gateway is and has the API key that it needs there."""
        asked = self._ask(model, provider)
        return self._route(asked, provider, virtual_key, config, {"custom_headers": custom_headers})

    def _route(
        self,
        asked: _Asked,
        provider: str | None,
        virtual_key: str | None,
        config: Config | None,
        given: Mapping[str, object],
    ) -> Route:
        wanted = {**self._defaults, **{name: value for name, value in given.items() if value is not None}}
        headers = {
            name: str(value)
            for custom in (self._defaults.get("custom_headers"), given.get("custom_headers"))
            for name, value in as_object("custom_headers", custom or {}).items()
        }
        found = self._said_by_call(asked, provider, virtual_key, config)
        found = found or self._preferred(asked, has_authorization="authorization" in {name.lower() for name in headers})
        _tell(found, asked.model)
        return Route(
            model=asked.model,
            base_url=self.base_url,
            mode=found.mode,
            source=found.source,
            api_key=self.api_key,
            provider_key=found.provider_key,
            options={**found.options, **translated(found.mode, found.options.get("config"), wanted)},
            custom_headers=headers,
            connections=self._connections,
        )

    def resolve(self, model: str) -> str:
        """What to send as `model`: the prefix taken off, an alias replaced. Raises as `route` does for names."""
        return self._ask(model, None).model

    def is_allowed(self, model: str) -> bool:
        """Whether the allow-list has the model, by any of its names."""
        names = self._names(model)
        return not self._patterns or any(fnmatchcase(name, pattern) for pattern in self._patterns for name in names)

    def models(self) -> list[str]:
        """The models of the registry that are allowed; those of the allow-list where there is no registry."""
        if self.registry:
            return [name for name in self.registry.models() if self.is_allowed(name)]
        return [name for name in self._allowed if not re.search(r"[*?\[]", name)]

    def check(self) -> None:
        """Raise NoModels when no request could succeed: no API key where one is needed, or no model is allowed."""
        limited = self._strict or bool(self.registry) or bool(self._allowed)
        patterns = not self.registry and not self._strict and len(self.models()) < len(self._allowed)
        if (self.api_key is None and self._is_hosted()) or (limited and not self.models() and not patterns):
            from .errors import NoModels

            raise NoModels

    def __repr__(self) -> str:
        return f"<Router prefer={self._prefer} models={len(self.registry)}>"

    @property
    def _environ(self) -> Mapping[str, str]:
        # Not kept: a router with it could not be pickled.
        return os.environ if self._given_environ is None else self._given_environ

    def _check_configs(self) -> None:
        for source, config in self._configs.values():
            inline_config(config, source)

    def _is_hosted(self) -> bool:
        return urlsplit(self.base_url).hostname == urlsplit(PORTKEY_BASE_URL).hostname

    def _names(self, model: str) -> set[str]:
        """What a model is called, in lower case: as given, on the wire, in the registry."""
        wire = parse_model(model).model
        return {name.strip().lower() for name in (model, wire, self.registry.resolve(wire))}

    def _ask(self, model: str | None, provider: str | None) -> _Asked:
        if model is None:
            name = entry = family = None
        else:
            name = parse_model(model)
            entry = self.registry.get(name.model)
            if self._strict and entry is None:
                from .errors import ModelNotFound

                raise ModelNotFound(model)
            if not self.is_allowed(model):
                from .errors import ModelNotAllowed

                raise ModelNotAllowed(model, self._allowed)
            family = family_of(entry.name if entry else name.model, self._families)
        sources = (
            ("model", name and name.provider),
            ("provider", provider),
            ("registry", None if entry is None else entry.text("provider")),
            ("default provider", self._provider),
            ("family", family and family.provider),
        )
        source, chosen = next(((source, text) for source, text in sources if text and text.strip()), ("", None))
        return _Asked(name, entry, family, chosen and chosen.strip(), source)

    def _said_by_call(
        self, asked: _Asked, provider: str | None, virtual_key: str | None, config: Config | None
    ) -> _Found | None:
        if isinstance(config, str):
            config = said(config)
        if config:
            return _Found("config", "config", {"config": config})
        if key := said(virtual_key):
            return _Found("virtual_key", "virtual_key", {"virtual_key": key})
        if asked.name and asked.name.slug:
            return _Found("slug", "model", {})
        if provider and provider.strip().startswith("@"):
            return _Found("provider", "provider", {"provider": provider.strip()})
        return None

    def _preferred(self, asked: _Asked, *, has_authorization: bool) -> _Found:
        for mode in self._prefer:
            if mode == "config":
                found = self._config_of(asked)
            elif mode == "virtual_key":
                found = self._virtual_key_of(asked)
            else:
                found = self._provider_of(asked, has_authorization)
            if found:
                return found
        if asked.provider and asked.provider_source != "family" and "provider_key" in self._prefer:
            from .errors import MissingProviderKey

            raise MissingProviderKey(asked.provider, key_variables(asked.provider))
        from .errors import NoRoute

        raise NoRoute(asked.model)

    def _config_of(self, asked: _Asked) -> _Found | None:
        found = self._registered_or_saved_config(asked)
        if found is None:
            return None
        source, config = found
        return _Found("config", source, {"config": config})

    def _registered_or_saved_config(self, asked: _Asked) -> tuple[str, Config] | None:
        entry = asked.entry
        if entry is not None and entry.config:
            return "registry", entry.config
        names = [asked.name.model, asked.model] if asked.name else []
        route = None if entry is None else entry.text("provider_route")
        for part in re.split(r"[/,]", route or ""):
            family = family_of(part, self._families)
            names += [part, *(family.configs if family else ())]
        names += asked.family.configs if asked.family else ()
        keys = [*filter(None, map(_plain, names)), ""]
        return next((self._configs[key] for key in keys if key in self._configs), None)

    def _virtual_key_of(self, asked: _Asked) -> _Found | None:
        source, key = "registry", None if asked.entry is None else asked.entry.text("virtual_key")
        if not key:
            names = [*(map(_plain, spellings(asked.provider)) if asked.provider else ()), ""]
            source, key = next((self._virtual_keys[name] for name in names if name in self._virtual_keys), ("", None))
        if not key:
            return None
        return _Found("virtual_key", source, {"virtual_key": key})

    def _provider_of(self, asked: _Asked, has_authorization: bool) -> _Found | None:
        if not asked.provider:
            return None
        if asked.provider.startswith("@"):
            return _Found("provider", asked.provider_source, {"provider": asked.provider})
        provider = canonical_provider(asked.provider)
        source, key = asked.provider_source, None
        if provider in self._provider_keys:
            key = self._provider_keys[provider]
        elif not has_authorization:
            variables = ((name, said(self._environ.get(name))) for name in key_variables(asked.provider))
            source, key = next(((name, key) for name, key in variables if key), ("", None))
            if not key:
                return None
        if not is_known(provider):
            log.debug("Provider %r is not one of the open-source gateway's", provider)
        return _Found("provider_key", source, {"provider": provider}, key or None)


def _tell(found: _Found, model: str) -> None:
    """The decision, in the log; of what may be a key only the source."""
    if not log.isEnabledFor(logging.DEBUG):
        return
    config = found.options.get("config")
    if config is not None:
        shown = repr(config) if inline_config(config) is None else "(inline)"
        log.debug("Using Portkey config %s for model %r", shown, model)
    elif found.mode == "virtual_key":
        log.debug("Using Portkey virtual key (%s) for model %r", found.source, model)
    elif found.mode == "slug":
        log.debug("Using the provider in the name of model %r", model)
    else:
        log.debug("Using provider %r (%s) for model %r", found.options["provider"], found.source, model)


def _plain(name: str) -> str:
    """A name as environment variables can hold it: `gpt-3.5-turbo` is `gpt35turbo`."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _variables(environ: Mapping[str, str], start: str) -> Iterable[tuple[str, tuple[str, str]]]:
    """The settings `start` and `start_<X>`, by what <X> is when compared, each with the variable's name."""
    for name in sorted(environ):
        value = said(environ[name])
        if value and (name == start or name.startswith(f"{start}_")):
            yield _plain(name.removeprefix(start)), (name, value)


def _settings(argument: str, given: Mapping[str, Any] | None) -> dict[str, tuple[str, Any]]:
    """What an argument says, by the names as they are compared, each with its source; blank values say nothing."""
    found: dict[str, tuple[str, Any]] = {}
    for name, value in (given or {}).items():
        filled = said(value) if isinstance(value, str) else value
        if filled:
            found[_plain(name)] = (f"{argument}[{name!r}]", filled)
    return found


def _check_options(options: Mapping[str, object]) -> None:
    """Raise now what would else be raised with each route."""
    translated("slug", None, options)
    as_object("custom_headers", options.get("custom_headers", {}))


def _only_known(setting: str, names: Iterable[str], known: Iterable[str]) -> None:
    unknown = sorted(set(names) - set(known))
    if unknown:
        _fail(f"{setting}: unknown {', '.join(unknown)} (there are {', '.join(known)})")


def _fail(message: str) -> NoReturn:
    from .errors import RoutingError

    raise RoutingError(message)
