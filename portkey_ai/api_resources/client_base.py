"""What `Portkey` and `AsyncPortkey` share: their options, and what follows from them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, TypeVar

from portkey_ai._vendor.openai._types import NotGiven, Omit
from portkey_ai.api_resources.requests.request_building import PLATFORM_HEADERS
from portkey_ai.api_resources.settings.masking import without_userinfo
from portkey_ai.api_resources.settings.option_table import (
    OPTIONS,
    checked_mapping,
    checked_retries,
    checked_timeout,
    createHeaders,
    header_name,
)
from portkey_ai.api_resources.transport.request_log import log_to_stderr

from .exceptions import MissingAPIKeyError
from .global_constants import (
    PORTKEY_API_KEY_ENV,
    PORTKEY_BASE_URL,
    PORTKEY_BASE_URL_ENV,
    PORTKEY_HEADER_PREFIX,
    PORTKEY_PROXY_ENV,
    PORTKEY_PUBLIC_URL,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Self

    from portkey_ai.api_resources.settings.option_table import Option

    from portkey_ai.instrumentation.tracing_switch import Tracing

_Client = TypeVar("_Client", bound="ClientBase")

# Options that concern nothing but their own header.
_HEADERS_ONLY = {option.name for option in OPTIONS if option.kind is not None} - {"api_key", "forward_headers"}
_DEFAULTS: Mapping[str, object] = {"strict_open_ai_compliance": False, "calculate_audio_duration": True}

# The attributes of a client that `_configure` and `_derive` set.
_PARTS = {"_options", "_custom_headers", "_owns_http", "_http", "_tracing", "_like", "base_url"}


class ClientBase:
    """Holds the options that were said; never changes after construction.

    Options are read as attributes (`client.trace_id`); one that was not said is None or its default.
    """

    _options: Mapping[str, object]
    _custom_headers: dict[str, str]
    _owns_http: bool
    _like: Self | None = None
    """The client, not derived in this way itself, that this one differs from in headers only."""
    base_url: str

    def _configure(self, options: Mapping[str, object], http: object = None) -> None:
        """Become a client with `options`, keywords that are not in the table of options among them.

        `http` is another client's transport to share.
        """
        self._options = _kept(_given(options))
        self._check()
        log_to_stderr()
        router: Any = self._options.get("router")
        api_key = self._options.get("api_key") or (router.api_key if router else _environment(PORTKEY_API_KEY_ENV))
        said = {
            "base_url": self._options.get("base_url") or (router and router.base_url),
            PORTKEY_BASE_URL_ENV: _environment(PORTKEY_BASE_URL_ENV),
            PORTKEY_PROXY_ENV: _environment(PORTKEY_PROXY_ENV),
        }
        source, base_url = next(((name, url) for name, url in said.items() if url), ("base_url", PORTKEY_BASE_URL))
        self.base_url = _checked_url(source, base_url)
        self._custom_headers = createHeaders(**{**self._options, "api_key": api_key})
        if not api_key and "Authorization" not in self._custom_headers and self.base_url == PORTKEY_BASE_URL:
            raise MissingAPIKeyError
        self._tracing = self._wanted_tracing()
        self._owns_http = http is None and self._options.get("http_client") is None
        self._http = self._options.get("http_client") or http or self._new_http()

    def _new_http(self) -> object:
        raise NotImplementedError

    def _wanted_tracing(self) -> Tracing | None:
        if not self._options.get("instrumentation"):
            return None
        from portkey_ai.instrumentation.tracing_switch import tracing_for

        headers = self._custom_headers
        return tracing_for(headers.get("x-portkey-api-key"), self.base_url, headers.get("x-portkey-provider"))

    def _check(self) -> None:
        """Refuse wrong types of the options that become no header (`createHeaders` sees to the others)."""
        checked_retries(self._options.get("max_retries", 0))
        checked_timeout(self._options.get("timeout"))
        http = self._options.get("http_client")
        kind, entering = ("AsyncClient", "__aenter__") if hasattr(self, "__aenter__") else ("Client", "__enter__")
        if http is not None and not (hasattr(http, "send") and hasattr(http, entering)):
            raise TypeError(f"http_client: expected an httpx.{kind}, got {type(http).__name__}")
        for name in ("default_headers", "default_query"):
            checked_mapping(name, self._options.get(name))
        if self._options.get("router") is not None:
            from portkey_ai.routing.router import Router

            if not isinstance(self._options["router"], Router):
                raise ValueError(f"router: expected a Router, got {type(self._options['router']).__name__}")
        for name in ("control_plane_url", "model_configs_url", "websocket_base_url"):
            if self._options.get(name) is not None:
                schemes = ("http://", "https://") if name != "websocket_base_url" else ("ws://", "wss://", "http")
                _checked_url(name, self._options[name], schemes)

    def _openai_options(self) -> dict[str, Any]:
        """How to make the vendored client that aims at the gateway."""
        return {**self._api_options(), **self._said("websocket_base_url", "webhook_secret")}

    def _api_options(self) -> dict[str, Any]:
        """How to make a client that sends under the same policy."""
        return {
            "base_url": self.base_url,
            "http_client": self._http,
            "gateway_headers": self._custom_headers,
            "tracing": self._tracing,
            **self._said("timeout", "max_retries", "default_headers", "default_query", "router"),
        }

    def _control_options(self) -> dict[str, Any]:
        """The same for the control plane."""
        url = self._options.get("control_plane_url") or self.base_url
        return {**self._api_options(), "base_url": url, "router": None}

    def _public_options(self) -> dict[str, Any]:
        """The same for what needs no key: none of this client's headers are sent."""
        url = self._options.get("model_configs_url") or PORTKEY_PUBLIC_URL
        unsaid = {name: Omit() for name in PLATFORM_HEADERS if name.startswith(PORTKEY_HEADER_PREFIX)}
        said = self._said("timeout", "max_retries")
        return {"base_url": url, "http_client": self._http, "default_headers": unsaid, **said}

    def _said(self, *names: str) -> dict[str, object]:
        return {name: self._options[name] for name in names if name in self._options}

    def _derive(self, changes: Mapping[str, object]) -> Self:
        """A client with this one's options but for `changes`, sharing its connections."""
        derived = object.__new__(type(self))
        derived.__dict__.update(self._added())
        said = _given(changes)
        if not said.keys() <= _HEADERS_ONLY or self._options.get("forward_headers") or self._tracing is not None:
            derived._configure({**self._options, **said}, self._http)
            return derived
        # The usual case, and meant for every call: other headers, all else is the same.
        kept = _kept(said)
        options, headers = {**self._options, **kept}, dict(self._custom_headers)
        for name in said:
            headers.pop(header_name(name), None)
            if name not in kept:
                options.pop(name, None)
        headers.update(createHeaders(**kept))
        derived._options, derived._custom_headers = options, headers
        derived.base_url, derived._http, derived._owns_http, derived._tracing = self.base_url, self._http, False, None
        derived._like = self._like or self  # not the whole line of ancestors
        return derived

    def _added(self) -> dict[str, Any]:
        """What a subclass or a user put on this client, beside what it is made of or has cached.

        The constructor of a subclass is not called again: it may want what only its caller knows.
        """
        here, kind = vars(self).copy(), type(self)  # a copy: another thread may make a resource at this moment
        return {name: value for name, value in here.items() if name not in _PARTS and not hasattr(kind, name)}

    @property
    def custom_headers(self) -> dict[str, str]:
        """The headers that the options become (a copy)."""
        return dict(self._custom_headers)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {without_userinfo(self.base_url)}>"

    def __copy__(self) -> Self:
        return self._derive({})

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self._derive({})  # connections are shared, as `with_options` does it

    def __reduce__(self) -> tuple[object, ...]:
        """Pickled are the options, keys among them; the other process opens its own connections."""
        if self._options.get("http_client") is not None:
            raise TypeError("http_client: a client that was given an HTTP client cannot be pickled")
        return client_with, (type(self), dict(self._options)), self._added() or None


def client_with(kind: type[_Client], options: Mapping[str, object], http: object = None) -> _Client:
    """A client with `options`, on the connections of `http` if it is given."""
    client = object.__new__(kind)
    client._configure(options, http)  # pyright: ignore[reportPrivateUsage]
    return client


def _given(options: Mapping[str, object]) -> dict[str, object]:
    """Those of `options` that were given, Omit among them: that takes an option back."""
    # Most of some sixty options are our own sentinel; the question whether it is a foreign one takes long.
    ours = NotGiven
    return {
        name: value
        for name, value in options.items()
        if type(value) is not ours and (type(value).__name__ != "NotGiven" or not isinstance(value, NotGiven))
    }


def _kept(options: Mapping[str, object]) -> dict[str, object]:
    """Those of `options`, as they were given, that were not taken back."""
    if any(type(value).__name__ == "Omit" for value in options.values()):
        return {name: value for name, value in options.items() if not isinstance(value, Omit)}
    return dict(options)


class _Said:
    """An option as an attribute of a client; its documentation is what `help()` shows.

    Not `__getattr__`: where a class has that, IPython does not complete what follows `client.chat.`.
    """

    def __init__(self, option: Option) -> None:
        self.__doc__ = option.doc
        self._name = option.name

    def __get__(self, client: ClientBase | None, owner: object = None) -> object:
        if client is None:
            return self
        options = client._options  # pyright: ignore[reportPrivateUsage]
        return options.get(self._name, _DEFAULTS.get(self._name))

    def __repr__(self) -> str:
        return f"<option {self._name}>"


class _InUse(_Said):
    """The API key that is sent: the environment's or the router's, when none was said."""

    def __get__(self, client: ClientBase | None, owner: object = None) -> object:
        if client is None:
            return self
        return client._custom_headers.get(header_name("api_key"))  # pyright: ignore[reportPrivateUsage]


for _option in OPTIONS:
    setattr(ClientBase, _option.name, (_InUse if _option.name == "api_key" else _Said)(_option))


def _environment(name: str) -> str | None:
    return os.environ.get(name, "").strip() or None


def _checked_url(option: str, value: object, schemes: tuple[str, ...] = ("http://", "https://")) -> str:
    url = str(value).strip().rstrip("/")
    if not url.lower().startswith(schemes):
        expected = f"expected a URL that starts with {' or '.join(schemes[:2])}"
        raise ValueError(f"{option}: {expected}, got {without_userinfo(url)!r}")
    return url
