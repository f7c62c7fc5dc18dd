"""Finds the route of a request: from its arguments, a registry of models, the settings, the environment."""

from __future__ import annotations

import logging
import os
import re
from dataclasses import replace
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, NoReturn
from urllib.parse import urlsplit

from portkey_ai.api_resources.global_constants import (
    PORTKEY_API_KEY_ENV,
    PORTKEY_BASE_URL,
    PORTKEY_BASE_URL_ENV,
    PORTKEY_PROXY_ENV,
)
from portkey_ai.api_resources.settings.masking import without_userinfo

from .model_families import FAMILIES, Family, family_of
from .model_names import parse_model
from .model_registry import ModelRegistry
from .option_translation import ROUTE_OPTIONS, as_object, translated
from .provider_names import canonical_provider, said
from .route import Mode, Route
from .route_sources import Asked, Ways, plain, said_by_call
from .shared_connections import SharedConnections

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from typing_extensions import Self

    from .route_sources import Config

log = logging.getLogger("portkey_ai.routing")

PREFER: tuple[Mode, ...] = ("config", "virtual_key", "provider_key")
_PATTERN = re.compile(r"[*?\[]")


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
        self._api_key = said(api_key)
        self._base_url = base_url
        keys = {name: key for name, key in (provider_keys or {}).items() if key is not None}
        self._ways = Ways(
            configs=_settings("configs", configs),
            virtual_keys=_settings("virtual_keys", virtual_keys),
            provider_keys={canonical_provider(name): key.strip() for name, key in keys.items()},
            prefer=tuple(prefer),
            families=tuple(families),
            given_environ=environ,
        )
        self._provider = provider
        if registry is not None and not isinstance(registry, ModelRegistry):  # pyright: ignore[reportUnnecessaryIsInstance]
            _fail("registry: expected a ModelRegistry, such as ModelRegistry.from_file(path)")
        self.registry = ModelRegistry() if registry is None else registry
        self._strict = strict
        self._defaults = dict(defaults or {})
        self._connections = SharedConnections()
        if isinstance(allowed_models, str):
            allowed_models = allowed_models.split(",")
        self._allowed = tuple(model.strip() for model in allowed_models if model.strip())
        try:
            self._patterns = {name for model in self._allowed for name in self._names(model)}
        except ValueError as error:
            _fail(f"allowed_models (PORTKEY_ALLOWED_MODELS): {error}")
        _only_known("prefer", prefer, PREFER)
        _only_known("defaults", self._defaults, ROUTE_OPTIONS)
        _check_options(self._defaults)

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
        configs = dict(_variables(environ, "PORTKEY_CONFIG"))
        virtual_keys = dict(_variables(environ, "PORTKEY_VIRTUAL_KEY"))
        router._ways = replace(router._ways, configs=configs, virtual_keys=virtual_keys)
        log.info("Portkey model configs loaded: %s", sorted(configs))
        return router

    @property
    def api_key(self) -> str | None:
        """The Portkey API key, if there is one."""
        return self._api_key or said(self._ways.environ.get(PORTKEY_API_KEY_ENV))

    @property
    def base_url(self) -> str:
        """The gateway's URL; `/v1` is added to one without a path."""
        url = self._base_url
        for name in (PORTKEY_BASE_URL_ENV, PORTKEY_PROXY_ENV):
            url = url or said(self._ways.environ.get(name))
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
        return bool((self._ways.configs or self._ways.virtual_keys) and (self.api_key or not self._is_hosted()))

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
            from .routing_errors import MissingPortkeyKey

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
        asked: Asked,
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
        has_authorization = "authorization" in {name.lower() for name in headers}
        way = said_by_call(asked, provider, virtual_key, config)
        way = way or self._ways.first(asked, has_authorization=has_authorization)
        way.log(asked.model)
        return Route(
            model=asked.model,
            base_url=self.base_url,
            mode=way.mode,
            source=way.source,
            api_key=self.api_key,
            provider_key=way.provider_key,
            options={**way.options, **translated(way.mode, way.options.get("config"), wanted)},
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
        return [name for name in self._allowed if not _PATTERN.search(name)]

    def check(self) -> None:
        """Raise NoModels when no request could succeed: no API key where one is needed, or no model is allowed."""
        limited = self._strict or bool(self.registry) or bool(self._allowed)
        # A pattern, and models of a saved provider, need no registry. Another name that it does not have is a slip.
        further = not self._strict and any(name.startswith("@") or _PATTERN.search(name) for name in self._allowed)
        if (self.api_key is None and self._is_hosted()) or (limited and not self.models() and not further):
            from .routing_errors import NoModels

            raise NoModels

    def __repr__(self) -> str:
        return f"<Router prefer={self._ways.prefer} models={len(self.registry)}>"

    def _is_hosted(self) -> bool:
        return urlsplit(self.base_url).hostname == urlsplit(PORTKEY_BASE_URL).hostname

    def _names(self, model: str) -> set[str]:
        """What a model is called, in lower case: as given, on the wire, in the registry."""
        wire = parse_model(model).model
        return {name.strip().lower() for name in (model, wire, self.registry.resolve(wire))}

    def _ask(self, model: str | None, provider: str | None) -> Asked:
        if model is None:
            name = entry = family = None
        else:
            name = parse_model(model)
            entry = self.registry.get(name.model)
            if self._strict and entry is None:
                from .routing_errors import ModelNotFound

                raise ModelNotFound(model)
            if not self.is_allowed(model):
                from .routing_errors import ModelNotAllowed

                raise ModelNotAllowed(model, self._allowed)
            family = family_of(entry.name if entry else name.model, self._ways.families)
        sources = (
            ("model", name and name.provider),
            ("provider", provider),
            ("registry", None if entry is None else entry.text("provider")),
            ("default provider", self._provider),
            ("family", family and family.provider),
        )
        source, chosen = next(((source, text) for source, text in sources if text and text.strip()), ("", None))
        return Asked(name, entry, family, chosen and chosen.strip(), source)


def _variables(environ: Mapping[str, str], start: str) -> Iterable[tuple[str, tuple[str, str]]]:
    """The settings `start` and `start_<X>`, by what <X> is when compared, each with the variable's name."""
    for name in sorted(environ):
        value = said(environ[name])
        if value and (name == start or name.startswith(f"{start}_")):
            yield plain(name.removeprefix(start)), (name, value)


def _settings(argument: str, given: Mapping[str, Any] | None) -> dict[str, tuple[str, Any]]:
    """What an argument says, by the names as they are compared, each with its source; blank values say nothing."""
    found: dict[str, tuple[str, Any]] = {}
    for name, value in (given or {}).items():
        filled = said(value) if isinstance(value, str) else value
        if filled:
            found[plain(name)] = (f"{argument}[{name!r}]", filled)
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
    from .routing_errors import RoutingError

    raise RoutingError(message)
