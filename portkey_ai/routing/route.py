"""Where one request goes: the model to name, the headers to send, and clients that send them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, cast

from portkey_ai.api_resources.settings.masking import without_userinfo
from portkey_ai.api_resources.settings.option_table import createHeaders

from .option_translation import inline_config
from .shared_connections import SharedConnections

if TYPE_CHECKING:
    from portkey_ai.api_resources.client import AsyncPortkey, Portkey

PLACEHOLDER = "portkey"
"""For clients that must have an API key where no provider's key is sent."""
_SECRET = re.compile(r"(key|secret|token)$")

Mode = Literal["config", "virtual_key", "slug", "provider", "provider_key"]


@dataclass(frozen=True, repr=False)
class Route:
    """What `Router.route()` gives. It never changes, and its repr has no secrets."""

    model: str
    """What to send as `model`; empty when the route is for requests without one."""
    base_url: str
    mode: Mode
    """What tells the gateway where to go: a config, a virtual key, the `@slug` in the model's name, a `@slug` as the
    provider, or a provider and its own API key."""
    source: str
    """Where that was found: the name of an argument or an environment variable, `registry`, `model` or `family`."""
    api_key: str | None = None
    """The Portkey API key."""
    provider_key: str | None = None
    """The provider's own API key; only in the mode of that name."""
    options: Mapping[str, object] = field(default_factory=dict[str, object])
    """Keywords of `Portkey(...)` that make the headers."""
    custom_headers: Mapping[str, str] = field(default_factory=dict[str, str])
    connections: SharedConnections = field(default_factory=SharedConnections, compare=False)
    """Those of all clients that the routes of one router make."""

    def __repr__(self) -> str:
        shown = {"model": self.model, "base_url": without_userinfo(self.base_url), "mode": self.mode}
        return f"Route({', '.join(f'{name}={value!r}' for name, value in {**shown, 'source': self.source}.items())})"

    @property
    def headers(self) -> dict[str, str]:
        """The gateway's headers: the key, the way, the options; custom headers as they were given. No Authorization,
        unless it is one of the custom headers."""
        made = createHeaders(api_key=self.api_key, **self.options)
        custom = {name.lower() for name in self.custom_headers}
        return {**{name: value for name, value in made.items() if name.lower() not in custom}, **self.custom_headers}

    @property
    def authorization(self) -> str | None:
        """`Bearer <the provider's key>`; None where the gateway has the key."""
        return f"Bearer {self.provider_key}" if self.provider_key else None

    @property
    def request_headers(self) -> dict[str, str]:
        """`headers`, and Authorization if there is one: all that a plain HTTP request needs."""
        return {**({"Authorization": self.authorization} if self.authorization else {}), **self.headers}

    @property
    def secrets(self) -> tuple[str, ...]:
        """The keys in this route, in its config and its custom headers too; `redact` takes them out of a text."""
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
        """`text` without the keys of this route: a provider's error may repeat them."""
        for secret in sorted(self.secrets, key=len, reverse=True):
            text = text.replace(secret, "***")
        return text

    def client(self, **options: Any) -> Portkey:
        """A client whose requests take this route; ask it for `route.model`. `options` are further ones of Portkey.

        Cheap enough for every request: all clients of one router's routes share their connections, which are closed
        when router, routes and clients are gone.
        """
        from portkey_ai.api_resources.client import Portkey
        from portkey_ai.api_resources.client_base import client_with

        return client_with(Portkey, self._client_options(options), self.connections.sync_http)

    def async_client(self, **options: Any) -> AsyncPortkey:
        """The same, asynchronous."""
        from portkey_ai.api_resources.client import AsyncPortkey
        from portkey_ai.api_resources.client_base import client_with

        return client_with(AsyncPortkey, self._client_options(options), self.connections.async_http)

    def openai_kwargs(self) -> dict[str, Any]:
        """Keywords for `openai.OpenAI(...)`, and for frameworks that make one: base_url, api_key, default_headers."""
        api_key = self.provider_key or PLACEHOLDER
        return {"base_url": self.base_url, "api_key": api_key, "default_headers": self.headers}

    def _client_options(self, options: Mapping[str, Any]) -> dict[str, Any]:
        from portkey_ai._vendor.openai._types import omit

        headers: dict[str, Any] = dict(self.custom_headers)
        if self.api_key is None and not options.get("api_key"):
            # Nor the one of the environment, which the router has seen and found to be none.
            headers = {"x-portkey-api-key": omit, **headers}
        own = {"api_key": self.api_key, "base_url": self.base_url, **self.options}
        if self.authorization:
            own["Authorization"] = self.authorization
        return {**own, **options, "default_headers": {**headers, **(options.get("default_headers") or {})}}


def _keys_in(config: object) -> Iterator[object]:
    """The values in a config whose names say that they are secret."""
    if isinstance(config, Mapping):
        for name, value in cast("Mapping[str, object]", config).items():
            if _SECRET.search(name):
                yield value
            yield from _keys_in(value)
    elif isinstance(config, (list, tuple)):
        for part in cast("Sequence[object]", config):
            yield from _keys_in(part)
