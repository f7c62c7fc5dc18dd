"""Choose the route of a request by its arguments, a registry of models, the settings and the environment."""

from __future__ import annotations

import logging
import os
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NoReturn
from urllib.parse import urlsplit

from portkey_ai.api_resources.global_constants import (
    PORTKEY_API_KEY_ENV,
    PORTKEY_BASE_URL,
    PORTKEY_BASE_URL_ENV,
    PORTKEY_PROXY_ENV,
)
from portkey_ai.api_resources.settings.frame_locals import hides_arguments
from portkey_ai.api_resources.settings.masking import without_userinfo

from .allow_lists import AllowedModels, AllowedProviders
from .model_families import FAMILIES, Family, family_of
from .model_names import ModelName, parse_model
from .model_registry import ModelRegistry
from .option_translation import ROUTE_OPTIONS, as_object, check_text, gateway_options
from .provider_names import canonical_provider, is_provider_name, provider_keys_in, set_value
from .route import Mode, Route
from .route_sources import ModelRequest, RouteSources, comparable, route_of_call
from .shared_connections import SharedConnections

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from typing_extensions import Self

    from portkey_ai._vendor.openai._models import FinalRequestOptions

    from .route_sources import Config

log = logging.getLogger("portkey_ai.routing")

PREFER: tuple[Mode, ...] = ("config", "virtual_key", "provider_key")
_PATTERN = re.compile(r"[*?\[]")


class Router:
    """Choose for each model where the gateway sends a request, and with which credentials.

    The first of these that gives a route decides; nothing of the later ones is added to it:
    the call's `config=`, its `virtual_key=`, a model named `@slug/model`, the call's `provider="@slug"`; then, in the
    order of `prefer`, a config, a virtual key, a provider with its own API key.

    - `configs`: ids of saved configs, or configs, by model, alias or family; the one under `""` is for all others.
      Names are compared without regard to case and punctuation: `"gpt-4"` is `"GPT4"`.
    - `virtual_keys`: by provider; the one under `""` is for all others.
    - `provider_keys`: providers' own API keys; `""` for a provider that needs none. Other keys come from the
      environment: `OPENAI_API_KEY`, `PROVIDER_OPENAI_API_KEY`. In these three, None counts as unset.
    - `provider`: for models that name no provider and have none in the registry.
    - `registry`, `strict`: the known models; with `strict`, all others are refused, and so are known ones at another
      provider than the registry's.
    - `allowed_models`: names, aliases or patterns (`gpt-*`, `openai/*`, `@openai-prod/*`); empty for all. `gpt-*` does
      not cover `portkey/stripe/gpt-4o`, which names another provider than the model's usual one.
    - `providers`: the providers that may be used, names or patterns (`openai`, `@openai-*`); None for all. They limit
      the provider in a model's name, `provider=`, and the provider that the router finds itself.
    - `defaults`: options of every route, named like the parameters of `route()`: cache, retry, trace_id, ...

    Without `api_key` and `base_url` those of the environment are used, as in `Portkey(...)`. `environ` replaces
    os.environ. `Router.from_env()` reads all other settings from there too. The environment is read once, here; later
    changes have no effect. Like a client, a router holds keys, and so does its pickle: the Portkey API key and the
    providers' keys.

    Raises RoutingError for invalid settings.
    """

    @hides_arguments
    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        configs: Mapping[str, Config | None] | None = None,
        virtual_keys: Mapping[str, str | None] | None = None,
        provider_keys: Mapping[str, str | None] | None = None,
        provider: str | None = None,
        providers: Iterable[str] | None = None,
        registry: ModelRegistry | None = None,
        allowed_models: Iterable[str] = (),
        prefer: Sequence[Mode] = PREFER,
        strict: bool = False,
        families: Sequence[Family] = FAMILIES,
        defaults: Mapping[str, object] | None = None,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        environ = os.environ if environ is None else environ
        self._api_key = set_value(api_key) or set_value(environ.get(PORTKEY_API_KEY_ENV))
        self._base_url = _gateway_url(base_url, environ)
        keys = {name: key for name, key in (provider_keys or {}).items() if key is not None}
        self._sources = RouteSources(
            configs=_by_comparable_name("configs", configs),
            virtual_keys=_by_comparable_name("virtual_keys", virtual_keys),
            provider_keys={canonical_provider(name).lower(): key.strip() for name, key in keys.items()},
            environment_keys=provider_keys_in(environ),
            prefer=tuple(prefer),
            families=tuple(families),
        )
        self._provider = set_value(provider)
        _check_provider_name("provider (PORTKEY_PROVIDER)", self._provider)
        if registry is not None and not isinstance(registry, ModelRegistry):  # pyright: ignore[reportUnnecessaryIsInstance]
            _fail("registry: expected a ModelRegistry, such as ModelRegistry.from_file(path)")
        self.registry = ModelRegistry() if registry is None else registry
        self._strict = strict
        self._defaults = dict(defaults or {})
        self._connections = SharedConnections()
        try:
            self._allowed_models = AllowedModels(_split_list(allowed_models), self.registry)
        except ValueError as error:
            _fail(f"allowed_models (PORTKEY_ALLOWED_MODELS): {error}")
        self._allowed_providers = AllowedProviders(None if providers is None else _split_list(providers))
        _check_names("prefer", prefer, PREFER)
        _check_names("defaults", self._defaults, ROUTE_OPTIONS)
        _check_options(self._defaults)

    @classmethod
    @hides_arguments
    def from_env(
        cls,
        environ: Mapping[str, str] | None = None,
        *,
        registry: ModelRegistry | None = None,
        prefer: Sequence[Mode] = PREFER,
        strict: bool = False,
        families: Sequence[Family] = FAMILIES,
        providers: Iterable[str] | None = None,
    ) -> Self:
        """Return a router with the settings of the environment, or of `environ`.

        PORTKEY_CONFIG and PORTKEY_CONFIG_<MODEL, ALIAS or FAMILY>, PORTKEY_VIRTUAL_KEY and
        PORTKEY_VIRTUAL_KEY_<PROVIDER>, PORTKEY_PROVIDER, PORTKEY_ALLOWED_MODELS and PORTKEY_ALLOWED_PROVIDERS
        (separated by commas; `providers` replaces the latter), PORTKEY_MODELS_CONFIG_PATH (a registry's file, unless
        `registry` is given), and as options of every route PORTKEY_CACHE, PORTKEY_RETRY, PORTKEY_METADATA,
        PORTKEY_CUSTOM_HEADERS (JSON), PORTKEY_CACHE_FORCE_REFRESH, PORTKEY_TRACE_ID, PORTKEY_USER,
        PORTKEY_ORGANIZATION. Raises RoutingError for invalid values.
        """
        environ = os.environ if environ is None else environ
        path = set_value(environ.get("PORTKEY_MODELS_CONFIG_PATH"))
        if registry is None and path:
            registry = ModelRegistry.from_file(path)
        options = dict[str, object]()
        for name in ROUTE_OPTIONS:
            value = set_value(environ.get(f"PORTKEY_{name.upper()}"))
            if value:
                options[name] = value
                try:
                    _check_options({name: value})
                except ValueError as error:
                    _fail(f"PORTKEY_{name.upper()}: {error}")
        if providers is None:
            providers = _split_list(environ.get("PORTKEY_ALLOWED_PROVIDERS", "")) or None
        router = cls(
            provider=environ.get("PORTKEY_PROVIDER"),
            providers=providers,
            registry=registry,
            allowed_models=environ.get("PORTKEY_ALLOWED_MODELS", ""),
            prefer=prefer,
            strict=strict,
            families=families,
            defaults=options,
            environ=environ,
        )
        configs = dict(_variables(environ, "PORTKEY_CONFIG"))
        virtual_keys = dict(_variables(environ, "PORTKEY_VIRTUAL_KEY"))
        router._sources = replace(router._sources, configs=configs, virtual_keys=virtual_keys)
        log.info("Portkey model configs loaded: %s", sorted(configs))
        return router

    @property
    def api_key(self) -> str | None:
        """The Portkey API key; None if there is none."""
        return self._api_key

    @property
    def base_url(self) -> str:
        """The gateway's URL; `/v1` is added to one without a path."""
        return self._base_url

    @property
    def configured(self) -> bool:
        """Whether a config or a virtual key is set, and an API key if the gateway needs one.

        Providers' own keys do not count: each serves the models of one provider only.
        """
        has_source = bool(self._sources.configs or self._sources.virtual_keys)
        return has_source and bool(self.api_key or not self._is_hosted())

    @property
    def limits_models(self) -> bool:
        """Whether `strict` or `allowed_models` limits the names of models."""
        return self._strict or bool(self._allowed_models.entries)

    @hides_arguments
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
        """Return the route of a request for `model`, or of a request without a model.

        `cache` is a bool or `{"enabled", "ttl" (seconds), "namespace"}`, `retry` a number or `{"max_retries"}`; both
        become part of an inline config. `user` and `organization` become metadata. `custom_headers` are sent as they
        are and override all others.

        `model` and `provider` may come from an untrusted request: `strict`, `allowed_models` and `providers` apply to
        both. `config`, `virtual_key` and `custom_headers` are not checked and must not come from such a request.

        Raises RoutingError: ModelNotFound, ModelNotAllowed, ProviderNotAllowed, MissingPortkeyKey, MissingProviderKey
        or NoRoute, or RoutingError itself for invalid arguments, among them cache and retry with a saved config or a
        virtual key, which cannot be combined.
        """
        request = self._check_allowed(self._request(_parse_optional_model(model), provider))
        if self.api_key is None and self._is_hosted():
            from .routing_errors import MissingPortkeyKey

            raise MissingPortkeyKey
        given: dict[str, object] = {
            "cache": cache, "retry": retry, "user": user, "organization": organization, "trace_id": trace_id,
            "metadata": metadata, "cache_force_refresh": cache_force_refresh, "custom_headers": custom_headers,
        }  # fmt: skip
        return self._route(request, provider, virtual_key, config, given)

    @hides_arguments
    def route_for_client(
        self,
        model: str | None,
        *,
        provider: str | None,
        virtual_key: str | None,
        config: Config | None,
        custom_headers: Mapping[str, str] | None,
    ) -> Route:
        """Return the route for a client. No API key is required, since the client has its own key and gateway URL."""
        request = self._check_allowed(self._request(_parse_optional_model(model), provider))
        return self._route(request, provider, virtual_key, config, {"custom_headers": custom_headers})

    @hides_arguments
    def routed_request(self, client_headers: Mapping[str, str], options: FinalRequestOptions) -> FinalRequestOptions:
        """Return a client's request with the headers of its route, and the model's name to send.

        `client_headers` are those that the client sends with every request, with names in lower case. Requests without
        a model are returned unchanged. Raises RoutingError.
        """
        from .routed_requests import routed_request

        return routed_request(self, client_headers, options)

    def refuse_unrouted(self, client_headers: Mapping[str, str]) -> None:
        """Raise RoutingError for a connection whose model is unknown, unless the client's headers name its target."""
        from .routed_requests import refuse_unrouted

        refuse_unrouted(client_headers)

    def _route(
        self,
        request: ModelRequest,
        provider: str | None,
        virtual_key: str | None,
        config: Config | None,
        given: Mapping[str, object],
    ) -> Route:
        route_options = {**self._defaults, **{name: value for name, value in given.items() if value is not None}}
        headers = {
            name: str(value)
            for custom in (self._defaults.get("custom_headers"), given.get("custom_headers"))
            for name, value in as_object("custom_headers", custom or {}).items()
        }
        has_authorization = "authorization" in {name.lower() for name in headers}
        choice = route_of_call(request, provider, virtual_key, config)
        choice = choice or self._sources.find_route(request, has_authorization=has_authorization)
        if choice.mode in ("provider", "provider_key"):
            self._check_provider(str(choice.options["provider"]))
        choice.log(request.model)
        return Route(
            model=request.model,
            base_url=self.base_url,
            mode=choice.mode,
            source=choice.source,
            api_key=self.api_key,
            provider_key=choice.provider_key,
            options={**choice.options, **gateway_options(choice.mode, choice.options.get("config"), route_options)},
            custom_headers=headers,
            connections=self._connections,
        )

    def resolve(self, model: str | None, *, provider: str | None = None) -> str:
        """Return what to send as `model`, without prefix and with aliases replaced; "" for a request without a model.

        Raises RoutingError for names that `route` refuses. `provider` replaces the provider in the model's name,
        and is checked in the same way.
        """
        name = _parse_optional_model(model)
        return self._check_allowed(self._request(name._replace(provider=None) if provider else name, provider)).model

    def is_allowed(self, model: str) -> bool:
        """Return whether `allowed_models` and `providers` allow a model name. Raises RoutingError if it is invalid."""
        request = self._request(parse_model(model), None)
        provider = request.named_provider
        return self._allowed_models.allow(request) and (provider is None or self._allowed_providers.allow(provider))

    def models(self) -> list[str]:
        """Return the models of the registry that are allowed; without a registry, those of the allow-list."""
        if self.registry:
            return [name for name in self.registry.models() if self.is_allowed(name)]
        return [name for name in self._allowed_models.entries if not _PATTERN.search(name)]

    def check(self) -> None:
        """Raise NoModels if no request could succeed: no API key where one is needed, or no model is allowed."""
        allowed = self._allowed_models.entries
        limited = self._strict or bool(self.registry) or bool(allowed)
        # Patterns and saved providers need no registry. Any other name that the registry lacks is a mistake.
        has_open_entries = not self._strict and any(name.startswith("@") or _PATTERN.search(name) for name in allowed)
        if (self.api_key is None and self._is_hosted()) or (limited and not self.models() and not has_open_entries):
            from .routing_errors import NoModels

            raise NoModels

    def __repr__(self) -> str:
        return f"<Router prefer={self._sources.prefer} models={len(self.registry)}>"

    def _is_hosted(self) -> bool:
        return urlsplit(self.base_url).hostname == urlsplit(PORTKEY_BASE_URL).hostname

    def _request(self, name: ModelName, provider: str | None) -> ModelRequest:
        """Return what is known about a request for the model `name` at `provider`, the call's argument."""
        check_text("provider", provider)
        entry = self.registry.get(name.model)
        model = name.model if entry is None else entry.name
        family = family_of(model, self._sources.families)
        named, registered = name.provider, None if entry is None else entry.text("provider")
        if model.startswith("@"):
            slug = model.partition("/")[0]
            if named:
                _fail(f"Invalid model {name.model!r}: expected one provider, found {named!r} and {slug!r}")
            provider = None
            if entry is not None:
                registered = slug
            else:
                named = slug
                known = self.registry.get(model.partition("/")[2])
                registered = None if known is None else known.text("provider")
        usual = (
            ("registry", registered),
            ("default provider", self._provider),
            ("family", None if family is None else family.provider),
        )
        source, chosen = _first_set([("model", named), ("provider", provider), *usual])
        _check_provider_name("provider", chosen)
        return ModelRequest(
            requested=name.model,
            model=model,
            entry=entry,
            family=family,
            provider=chosen,
            provider_source=source,
            usual_provider=_first_set(usual)[1],
            requests_slug=name.slug is not None,
        )

    def _check_allowed(self, request: ModelRequest) -> ModelRequest:
        """Return `request`; raises ModelNotFound, ModelNotAllowed or ProviderNotAllowed."""
        if request.requested:
            if self._strict and (request.entry is None or request.names_other_provider):
                from .routing_errors import ModelNotFound

                raise ModelNotFound(request.full_name)
            if not self._allowed_models.allow(request):
                from .routing_errors import ModelNotAllowed

                raise ModelNotAllowed(request.full_name, self._allowed_models.entries)
        if request.named_provider:
            self._check_provider(request.named_provider)
        return request

    def _check_provider(self, provider: str) -> None:
        if not self._allowed_providers.allow(provider):
            from .routing_errors import ProviderNotAllowed

            raise ProviderNotAllowed(provider, self._allowed_providers.entries or ())


def _parse_optional_model(model: str | None) -> ModelName:
    """Return the parts of a model's name; an empty one for a request without a model."""
    check_text("model", model)
    return ModelName(None, None, "") if model is None else parse_model(model)


def _first_set(sources: Iterable[tuple[str, str | None]]) -> tuple[str, str | None]:
    """Return the first source whose text is not blank, and the text without surrounding whitespace."""
    return next(((source, text.strip()) for source, text in sources if text and text.strip()), ("", None))


def _check_provider_name(setting: str, name: str | None) -> None:
    if name is not None and not is_provider_name(name):
        _fail(f"{setting}: expected letters, digits and any of '._:-', or '@<provider-slug>', got {name!r}")


def _gateway_url(given: str | None, environ: Mapping[str, str]) -> str:
    found = (set_value(environ.get(name)) for name in (PORTKEY_BASE_URL_ENV, PORTKEY_PROXY_ENV))
    url = (given or next(filter(None, found), PORTKEY_BASE_URL)).strip().rstrip("/")
    if not url.lower().startswith(("http://", "https://")):
        shown = without_userinfo(url)
        _fail(f"base_url: expected a URL that starts with http:// or https://, got {shown!r}")
    return url if urlsplit(url).path else f"{url}/v1"


def _split_list(entries: Iterable[str]) -> list[str]:
    """Return the entries of a list, or of a text separated by commas, without blank ones."""
    entries = entries.split(",") if isinstance(entries, str) else entries
    return [entry.strip() for entry in entries if entry.strip()]


def _variables(environ: Mapping[str, str], start: str) -> Iterable[tuple[str, tuple[str, str]]]:
    """Yield the settings `start` and `start_<X>`: <X> in its comparable form, the variable's name, its value."""
    for name in sorted(environ):
        value = set_value(environ[name])
        if value and (name == start or name.startswith(f"{start}_")):
            yield comparable(name.removeprefix(start)), (name, value)


def _by_comparable_name(argument: str, given: Mapping[str, Any] | None) -> dict[str, tuple[str, Any]]:
    """Return an argument's values by their names in comparable form, each with its source, without blank ones."""
    found: dict[str, tuple[str, Any]] = {}
    for name, value in (given or {}).items():
        filled = set_value(value) if isinstance(value, str) else value
        if filled:
            found[comparable(name)] = (f"{argument}[{name!r}]", filled)
    return found


def _check_options(options: Mapping[str, object]) -> None:
    """Raise RoutingError for options that are invalid on every route, so that the constructor reports them."""
    gateway_options("slug", None, options)
    as_object("custom_headers", options.get("custom_headers", {}))


def _check_names(setting: str, names: Iterable[str], known: Iterable[str]) -> None:
    unknown = sorted(set(names) - set(known))
    if unknown:
        _fail(f"{setting}: unknown {', '.join(unknown)} (expected any of: {', '.join(known)})")


def _fail(message: str) -> NoReturn:
    from .routing_errors import RoutingError

    raise RoutingError(message)
