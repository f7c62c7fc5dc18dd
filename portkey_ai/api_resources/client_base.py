"""What `Portkey` and `AsyncPortkey` share: their settings, and deriving one client from another."""

from __future__ import annotations

import sys
from types import NoneType
from typing import TYPE_CHECKING, Any, TypeVar

from portkey_ai._vendor.openai._types import Omit
from portkey_ai.api_resources.call_origin import PriceSource
from portkey_ai.api_resources.requests.request_headers import PLATFORM_HEADERS
from portkey_ai.api_resources.settings.client_settings import ClientSettings, normalised
from portkey_ai.api_resources.settings.environment import Environment
from portkey_ai.api_resources.settings.frame_locals import hides_arguments
from portkey_ai.api_resources.settings.header_values import header_name
from portkey_ai.api_resources.settings.masking import secret_mapping, without_userinfo
from portkey_ai.api_resources.settings.option_table import OPTIONS
from portkey_ai.api_resources.transport.http2_log import mask_http2_log
from portkey_ai.api_resources.transport.passed_client import (
    add_owner,
    closed_by_portkey,
    mark_as_created,
    validate_http_client,
)
from portkey_ai.api_resources.transport.request_log import configure_from_environment

from .gateway_urls import GatewayURLs
from .global_constants import PORTKEY_HEADER_PREFIX, PORTKEY_PUBLIC_URL
from .resource_property import resource_property

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Self

    from portkey_ai.api_resources.requests.request_building import GatewayRequests
    from portkey_ai.instrumentation.tracing_switch import Tracing

    from .settings.option_table import Option

_Client = TypeVar("_Client", bound="ClientBase")
_Value = TypeVar("_Value")

_DEFAULTS: Mapping[str, object] = {"strict_open_ai_compliance": False, "calculate_audio_duration": True}

_INTERNAL_ATTRIBUTES = {"_settings", "_http", "_owns_http", "_tracing", "_root", "_prices"}


class ClientBase(GatewayURLs):
    """Holds the settings of a client, which never change after construction.

    Options are read as attributes (`client.trace_id`); an unset one is None or its default. Assigning to one raises
    AttributeError: `with_options(...)` derives a client with other options.
    """

    _settings: ClientSettings
    _http: Any
    """The HTTP client: the user's own, or the one that this client and those derived from it share."""
    _owns_http: bool
    """Whether `close()` of this client closes the HTTP client."""
    _tracing: Tracing | None
    _prices: PriceSource
    _root: Self | None = None
    """The client whose HTTP settings this one uses, because only its headers differ; None if it has its own."""

    if not TYPE_CHECKING and sys.version_info >= (3, 11):  # on Python 3.10, tools would show the signature of `__new__`

        def __new__(cls, *positional, **_options):
            count = len(positional)
            positional, _options = (), {}  # a crash report would show them, and they may hold a key
            if count and cls.__init__.__module__.startswith("portkey_ai."):  # a subclass may take positional arguments
                raise TypeError(f"{cls.__name__}() takes keyword arguments only: {cls.__name__}(api_key=...)")
            return super().__new__(cls)

    def _configure(self, options: Mapping[str, object]) -> None:
        """Set up a new client. An unknown keyword in `options` becomes a header."""
        configure_from_environment()
        self._apply_settings(ClientSettings.resolve(options, Environment.read()))

    def _apply_settings(
        self, settings: ClientSettings, shared_http: object = None, shared_prices: PriceSource | None = None
    ) -> None:
        """Store `settings`. The HTTP client is `shared_http`, else the option `http_client`, else a new one."""
        user_http: Any = settings.options.get("http_client")
        validate_http_client(user_http, is_async=_is_async(self))
        if user_http is not None:
            mask_http2_log()  # only a user's client can use HTTP/2
        self._settings = settings
        own_prices = settings.options.get("prices")
        same = shared_prices is not None and shared_prices.option is own_prices
        self._prices = shared_prices if shared_prices and same else PriceSource(own_prices, shared_prices)
        self._tracing = self._tracing_for(settings)
        self._owns_http = False
        if shared_http is not None:
            self._http = shared_http
        elif user_http is None:
            self._http, self._owns_http = mark_as_created(self._new_http()), True
        elif isinstance(user_http, type):
            self._http, self._owns_http = user_http(), True
        else:
            self._http, self._owns_http = user_http, closed_by_portkey(user_http)
            if self._owns_http:
                add_owner(user_http, self)

    def _new_http(self) -> object:
        raise NotImplementedError

    @staticmethod
    def _tracing_for(settings: ClientSettings) -> Tracing | None:
        if not settings.options.get("instrumentation"):
            return None
        from portkey_ai.instrumentation.tracing_switch import tracing_for

        headers = settings.headers
        return tracing_for(headers.get(header_name("api_key")), settings.base_url, headers.get(header_name("provider")))

    def _derive(self, changes: Mapping[str, object]) -> Self:
        """Return a client with the options of this client and `changes`. Both clients share their connections."""
        changes = normalised(changes)
        settings = self._settings.with_changes(changes)
        derived = object.__new__(type(self))
        derived.__dict__.update(self._user_attributes())
        if self._tracing is not None or not self._settings.differs_in_headers_only(changes):
            http = settings.options.get("http_client")
            replaced = http is not None and http is not self._settings.options.get("http_client")
            derived._apply_settings(settings, None if replaced else self._http, self._prices)
            return derived
        derived._settings, derived._http, derived._owns_http, derived._tracing = settings, self._http, False, None
        derived._prices = self._prices
        derived._root = self._root or self  # not `self`, so that intermediate clients can be freed
        return derived

    def _user_attributes(self) -> dict[str, Any]:
        """Return the attributes that a subclass or a user has set on this client, which derived clients keep.

        The constructor of a subclass is not called again: it may need arguments that only its caller has.
        """
        attributes = vars(self).copy()  # another thread may cache a resource (`client.chat`) during the loop
        class_ = type(self)  # cached resources (`chat`) are attributes of the class too, and are left out
        return {
            name: value
            for name, value in attributes.items()
            if name not in _INTERNAL_ATTRIBUTES and not hasattr(class_, name)
        }

    def _openai_options(self) -> dict[str, Any]:
        """Return the arguments of the vendored OpenAI client that sends to the gateway."""
        given = self._settings.given("websocket_base_url", "webhook_secret")
        return secret_mapping({**self._api_options(), **given})

    def _api_options(self) -> dict[str, Any]:
        """Return the arguments of a client that sends to any route of the gateway."""
        settings = self._settings
        return secret_mapping(
            {
                "base_url": settings.base_url,
                "http_client": self._http,
                "gateway_headers": settings.headers,
                "api_key_provider": settings.async_api_key_provider if _is_async(self) else settings.api_key_provider,
                "tracing": self._tracing,
                "prices": self._prices,
                **settings.given(
                    "timeout", "max_retries", "default_headers", "default_query", "router", "raise_on_failed_finish"
                ),
            }
        )

    def _control_options(self) -> dict[str, Any]:
        """Return the arguments of a client for the control plane."""
        url = self._settings.options.get("control_plane_url") or self._settings.base_url
        return secret_mapping({**self._api_options(), "base_url": url, "router": None, "prices": None})

    def _public_options(self) -> dict[str, Any]:
        """Return the arguments of a client for public endpoints: it sends none of this client's headers."""
        url = self._settings.options.get("model_configs_url") or PORTKEY_PUBLIC_URL
        unset = {name: Omit() for name in PLATFORM_HEADERS if name.startswith(PORTKEY_HEADER_PREFIX)}
        limits = self._settings.given("timeout", "max_retries")
        return secret_mapping({"base_url": url, "http_client": self._http, "default_headers": unset, **limits})

    @property
    def openai_client(self) -> GatewayRequests:
        """The vendored OpenAI client, which sends to the gateway."""
        raise NotImplementedError

    @property
    def base_url(self) -> str:
        """The gateway's URL that requests are sent to."""
        return self._settings.base_url

    @base_url.setter
    def base_url(self, value: object) -> None:  # noqa: ARG002
        _raise_on_assignment("base_url")

    @property
    def custom_headers(self) -> dict[str, str]:
        """A copy of the headers that the client makes from its options."""
        return {name: str(value) for name, value in self._settings.headers.items()}

    @property
    def auth_headers(self) -> dict[str, str]:
        """The headers of this client that authenticate a request (a copy)."""
        headers = self.openai_client.auth_headers
        return {name: headers[name] for name in (header_name("api_key"), "authorization") if headers.get(name)}

    @property
    def user_agent(self) -> str:
        """The user agent that is sent."""
        return self.openai_client.user_agent

    @property
    def organization(self) -> str | None:
        """The value of the option `openai_organization`, under the name that OpenAI's client has for it."""
        return self.openai_organization  # type: ignore[attr-defined, no-any-return]

    @property
    def project(self) -> str | None:
        """The value of the option `openai_project`, under the name that OpenAI's client has for it."""
        return self.openai_project  # type: ignore[attr-defined, no-any-return]

    def __repr__(self) -> str:
        settings = self.__dict__.get("_settings")  # absent when the constructor raised
        return f"<{type(self).__name__} {without_userinfo(settings.base_url)}>" if settings else object.__repr__(self)

    def __copy__(self) -> Self:
        return self._derive({})

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self._derive({})  # the copy shares the connections, as with `with_options`

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle the options, including keys; the other process reads its own environment and opens connections."""
        if not isinstance(self._settings.options.get("http_client"), (type, NoneType)):
            raise TypeError("http_client: a client that was given an HTTP client cannot be pickled; pass its class")
        return client_with, (type(self), dict(self._settings.options)), self._user_attributes() or None


@hides_arguments
def client_with(kind: type[_Client], options: Mapping[str, object], http: object = None) -> _Client:
    """Create a client with `options`. It sends with the HTTP client `http`, if the option `http_client` is unset."""
    client = object.__new__(kind)
    settings = ClientSettings.resolve(options, Environment.read())
    client._apply_settings(settings, None if settings.options.get("http_client") else http)  # pyright: ignore[reportPrivateUsage]
    return client


def _is_async(client: ClientBase) -> bool:
    return hasattr(client, "__aenter__")


def _raise_on_assignment(name: str) -> None:
    raise AttributeError(f"{name}: a client does not change; use with_options({name}=...)")


class OptionResource(resource_property[_Value]):
    """A resource with the name of an option (`client.prices`): it cannot be assigned, as an option cannot."""

    def __set_name__(self, owner: type[ClientBase], name: str) -> None:
        super().__set_name__(owner, name)
        self._name = name

    def __set__(self, instance: object, value: object) -> None:
        _raise_on_assignment(self._name)


class _OptionAttribute:
    """An option as a read-only attribute of a client; `help()` shows its documentation.

    This is a descriptor, because IPython does not complete `client.chat.` if the class defines `__getattr__`.
    """

    def __init__(self, option: Option) -> None:
        self.__doc__ = option.doc
        self._name = option.name

    def __get__(self, client: ClientBase | None, owner: object = None) -> object:
        return self if client is None else self._value(client)

    def __set__(self, client: ClientBase, value: object) -> None:
        _raise_on_assignment(self._name)

    def _value(self, client: ClientBase) -> object:
        options = client._settings.options  # pyright: ignore[reportPrivateUsage]
        return options.get(self._name, _DEFAULTS.get(self._name))

    def __repr__(self) -> str:
        return f"<option {self._name}>"


class _APIKeyAttribute(_OptionAttribute):
    """The API key in use: the option if it is set, else the key from the environment or from the router."""

    def _value(self, client: ClientBase) -> object:
        return client._settings.api_key  # pyright: ignore[reportPrivateUsage]


class _LimitAttribute(_OptionAttribute):
    """A limit that applies to requests: the option, or the default when it is unset."""

    def _value(self, client: ClientBase) -> object:
        return getattr(client.openai_client, self._name)


_ATTRIBUTES = {"api_key": _APIKeyAttribute, "timeout": _LimitAttribute, "max_retries": _LimitAttribute}

for _option in OPTIONS:
    if _option.name not in ("base_url", "prices"):  # `client.prices` has methods
        setattr(ClientBase, _option.name, _ATTRIBUTES.get(_option.name, _OptionAttribute)(_option))
