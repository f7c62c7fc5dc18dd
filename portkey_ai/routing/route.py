"""The route of a request: the model's name to send, the headers, and clients that send them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, cast

from portkey_ai.api_resources.settings.frame_locals import hides_arguments
from portkey_ai.api_resources.settings.masking import mask_secrets, without_userinfo
from portkey_ai.api_resources.settings.option_headers import createHeaders

from .option_translation import inline_config
from .shared_connections import SharedConnections

if TYPE_CHECKING:
    from portkey_ai.api_resources.client import AsyncPortkey, Portkey

PLACEHOLDER = "portkey"
"""The API key for clients that require one, on routes without a provider's key."""
_SECRET = re.compile(r"(key|secret|token)$")

Mode = Literal["config", "virtual_key", "slug", "provider", "provider_key"]


@dataclass(frozen=True, repr=False)
class Route:
    """The result of `Router.route()`. It is immutable, and its repr has no secrets."""

    model: str
    """What to send as `model`; empty for requests without a model."""
    base_url: str
    mode: Mode
    """What names the gateway's target: a config, a virtual key, the `@slug` in the model's name, a `@slug` as the
    provider, or a provider and its own API key."""
    source: str
    """What decided the route: the name of an argument or environment variable, `registry`, `model`, `family` or
    `default provider`."""
    api_key: str | None = None
    """The Portkey API key."""
    provider_key: str | None = None
    """The provider's own API key; only in the mode `provider_key`."""
    options: Mapping[str, object] = field(default_factory=dict[str, object])
    """Options of `Portkey(...)` that become headers."""
    custom_headers: Mapping[str, str] = field(default_factory=dict[str, str])
    connections: SharedConnections = field(default_factory=SharedConnections, compare=False)
    """The connection pools that the clients of all routes of one router share."""

    def __repr__(self) -> str:
        shown = {"model": self.model, "base_url": without_userinfo(self.base_url), "mode": self.mode}
        return f"Route({', '.join(f'{name}={value!r}' for name, value in {**shown, 'source': self.source}.items())})"

    @property
    def headers(self) -> dict[str, str]:
        """The gateway's headers: API key, target, options; custom headers as given. Without Authorization, unless it is
        a custom header."""
        gateway_headers = createHeaders(api_key=self.api_key, **self.options)
        custom = {name.lower() for name in self.custom_headers}
        return {
            **{name: value for name, value in gateway_headers.items() if name.lower() not in custom},
            **self.custom_headers,
        }

    @property
    def authorization(self) -> str | None:
        """`Bearer <provider's key>`; None if the gateway has the key."""
        return f"Bearer {self.provider_key}" if self.provider_key else None

    @property
    def request_headers(self) -> dict[str, str]:
        """`headers`, with Authorization if there is one: all headers that an HTTP request needs."""
        return {**({"Authorization": self.authorization} if self.authorization else {}), **self.headers}

    @property
    def secrets(self) -> tuple[str, ...]:
        """The keys in this route, its config and its custom headers; `redact` removes them from a text."""
        config = self.options.get("config")
        bearer = [value.split()[-1:] for name, value in self.custom_headers.items() if name.lower() == "authorization"]
        keys = (
            self.api_key,
            self.provider_key,
            self.options.get("virtual_key"),
            *_keys_in(config and inline_config(config)),
            *(key for keys in bearer for key in keys),
        )
        return tuple(dict.fromkeys(key for key in keys if isinstance(key, str) and key))

    def redact(self, text: str) -> str:
        """Return `text` without the keys of this route: a provider's error may contain them."""
        longest_first: list[str] = sorted(self.secrets, key=len, reverse=True)
        return mask_secrets(text, longest_first)

    @hides_arguments
    def client(self, **options: Any) -> Portkey:
        """Return a client for this route; pass `route.model` as `model`. `options` are further options of Portkey.

        You may create a client for each request: all clients of one router share a connection pool, which is closed
        when the router, its routes and their clients are garbage-collected.
        """
        from portkey_ai.api_resources.client import Portkey
        from portkey_ai.api_resources.client_base import client_with

        return client_with(Portkey, self._client_options(options), self.connections.sync_http)

    @hides_arguments
    def async_client(self, **options: Any) -> AsyncPortkey:
        """Return an asynchronous client for this route."""
        from portkey_ai.api_resources.client import AsyncPortkey
        from portkey_ai.api_resources.client_base import client_with

        return client_with(AsyncPortkey, self._client_options(options), self.connections.async_http)

    def openai_kwargs(self) -> dict[str, Any]:
        """Return the arguments of `openai.OpenAI(...)`: base_url, api_key, default_headers."""
        api_key = self.provider_key or PLACEHOLDER
        return {"base_url": self.base_url, "api_key": api_key, "default_headers": self.headers}

    def _client_options(self, options: Mapping[str, Any]) -> dict[str, Any]:
        from portkey_ai._vendor.openai._types import omit

        headers: dict[str, Any] = dict(self.custom_headers)
        if self.api_key is None and not options.get("api_key"):
            # The client must not read PORTKEY_API_KEY: for the router it is unset or a placeholder.
            headers = {"x-portkey-api-key": omit, **headers}
        own = {"api_key": self.api_key, "base_url": self.base_url, **self.options}
        if self.authorization:
            own["Authorization"] = self.authorization
        return {**own, **options, "default_headers": {**headers, **(options.get("default_headers") or {})}}


def _keys_in(config: object) -> Iterator[object]:
    """Yield the values in a config whose names end in key, secret or token."""
    if isinstance(config, Mapping):
        for name, value in cast("Mapping[str, object]", config).items():
            if _SECRET.search(name):
                yield value
            yield from _keys_in(value)
    elif isinstance(config, (list, tuple)):
        for part in cast("Sequence[object]", config):
            yield from _keys_in(part)
