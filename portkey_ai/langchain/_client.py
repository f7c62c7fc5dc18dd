"""What the LangChain models share: Portkey's options as their fields, and their clients made of a `Portkey`."""

from __future__ import annotations

import pickle
from collections.abc import Mapping  # noqa: TC003  # pydantic reads it
from typing import Any, NamedTuple, cast
from weakref import WeakKeyDictionary

import httpx
from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, SecretStr, field_serializer, model_validator
from typing_extensions import Self

from portkey_ai import AsyncPortkey, Portkey, omit
from portkey_ai.api_resources.settings.option_table import BY_NAME
from portkey_ai.integrations._log_entries import without_credentials

FIELDS = {
    "api_key": "openai_api_key",
    "base_url": "openai_api_base",
    "openai_organization": "openai_organization",
    "timeout": "request_timeout",
    "max_retries": "max_retries",
    "default_headers": "default_headers",
    "default_query": "default_query",
    "provider": "provider",
    "config": "config",
    "virtual_key": "virtual_key",
    "trace_id": "trace_id",
    "metadata": "metadata",
    "cache_namespace": "cache_namespace",
    "cache_force_refresh": "cache_force_refresh",
}
"""The field of each option that has one; the names of LangChain's own fields are LangChain's."""

SECRETS = {"openai_api_key": "PORTKEY_API_KEY", "virtual_key": "PORTKEY_VIRTUAL_KEY"}
_OPEN = ("config", "portkey_options", "default_headers")
"""Fields in which somebody may have put a credential."""
_CLIENTS = ("client", "async_client", "root_client", "root_async_client")
_FOREIGN = (*_CLIENTS, "openai_proxy", "http_socket_options")
"""What a client of the gateway could only ignore."""


class _Made(NamedTuple):
    """The clients of a model, and the options that they have."""

    sync: Portkey
    asynchronous: AsyncPortkey
    options: Mapping[str, Any]

    def with_options(self, options: Mapping[str, Any]) -> tuple[Portkey, AsyncPortkey]:
        """Clients that have `options`, on the same connections."""
        changes = {name: value for name, value in options.items() if self.options.get(name) != value}
        changes |= {name: omit for name in self.options if name not in options}
        if not changes:
            return self.sync, self.asynchronous
        return self.sync.with_options(**changes), self.asynchronous.with_options(**changes)


_made: WeakKeyDictionary[object, _Made] = WeakKeyDictionary()
"""What is behind the `client` of each model."""


def _original(client: object) -> _Made | None:
    try:
        return _made.get(client)
    except TypeError:  # there are no weak references to it: none of ours
        return None


class PortkeyModel(BaseModel):
    """Base of the models. Its subclasses have the fields of LangChain's OpenAI models too."""

    provider: str | None = None
    """A provider's id, or `@slug` of a provider in the Model Catalog."""

    config: str | Mapping[str, Any] | None = Field(default=None, repr=False)
    """Slug of a saved gateway config, or the config itself."""

    virtual_key: SecretStr | None = None
    """Slug of a saved provider credential (older name of `provider="@slug"`)."""

    trace_id: str | None = None
    """Groups requests into one trace."""

    cache_namespace: str | None = None
    """Partition of the gateway's cache."""

    cache_force_refresh: bool | None = None
    """True: answer afresh and renew the cache entry."""

    portkey_options: dict[str, Any] = Field(default_factory=dict, repr=False)
    """Further options of `portkey_ai.Portkey`, by name; an unknown name becomes the header `x-portkey-<name>`.

    Here `request_timeout` is the gateway's, in milliseconds.
    """

    _portkey: Portkey = PrivateAttr()
    _async_portkey: AsyncPortkey = PrivateAttr()

    model_config = ConfigDict(hide_input_in_errors=True)

    def __init__(self, **values: Any) -> None:
        # LangChain makes a variant (`configurable_fields`) with all that is in a model, the clients too.
        original = _original(values.get("client"))
        if original:
            values = {name: value for name, value in values.items() if name not in _CLIENTS}
        for name in _FOREIGN:
            if values.get(name):
                raise ValueError(f"{name}: not for the gateway; pass http_client and http_async_client")
        super().__init__(**values)
        self._connect(original)

    def model_post_init(self, context: Any, /) -> None:
        """Let LangChain have its turn, which pydantic would leave out for a class with private attributes."""
        super().model_post_init(context)

    @model_validator(mode="before")
    @classmethod
    def _sort_options(cls, values: dict[str, Any]) -> dict[str, Any]:
        """An option of `Portkey` without a field of its own goes to `portkey_options`, not into the request's body."""
        if "custom_metadata" in values:  # its name before 3.0
            values = {"metadata" if name == "custom_metadata" else name: value for name, value in values.items()}
        own = {*cls.model_fields, *(field.alias for field in cls.model_fields.values())}
        rest = {name for name in values if name not in own and (name in BY_NAME or name.lower() == "authorization")}
        if not rest:
            return values
        said: Mapping[str, Any] = values.get("portkey_options") or {}
        kept = {name: value for name, value in values.items() if name not in rest}
        return {**kept, "portkey_options": {**said, **{name: values[name] for name in rest}}}

    @model_validator(mode="after")
    def validate_environment(self) -> Self:
        """Nothing: LangChain's own would make clients for OpenAI here."""
        return self

    def _connect(self, original: _Made | None = None) -> None:
        values: Any = self
        options = self._options()
        if original:
            return self._adopt(*original.with_options(options))
        sync = Portkey(http_client=values.http_client, **options)
        return self._adopt(sync, AsyncPortkey(http_client=values.http_async_client, **options))

    def _adopt(self, sync: Portkey, asynchronous: AsyncPortkey) -> None:
        self._portkey = sync
        self._async_portkey = asynchronous
        self._use(sync.as_openai(), asynchronous.as_openai())
        values: Any = self
        _made[values.client] = _Made(sync, asynchronous, self._options())

    def _use(self, sync: Any, asynchronous: Any) -> None:
        """Let LangChain's code send through these clients of the `openai` package."""
        raise NotImplementedError

    def _options(self) -> dict[str, Any]:
        """The options of the client that the fields say."""
        said = {option: self._said(field) for option, field in FIELDS.items()}
        return {**{option: value for option, value in said.items() if value is not None}, **self.portkey_options}

    def _said(self, field: str) -> Any:
        value = getattr(self, field)
        if isinstance(value, SecretStr):
            return value.get_secret_value()
        if field == "metadata" and value:
            return user_metadata(value)
        if field == "request_timeout" and isinstance(value, tuple):
            return httpx.Timeout(cast("Any", value))
        return value

    def with_portkey(self, **options: Any) -> Self:
        """This model with other options of `Portkey`, for one call or many.

            llm.with_portkey(trace_id="t-1").invoke("Hello")

        Takes the options of `Portkey.with_options` but for `http_client`; None takes one back. Connections are shared.
        Raises ValueError, naming the option, for a value that cannot be sent.
        """
        if "http_client" in options:
            raise TypeError("with_portkey: connections are shared, http_client is for the constructor")
        sync = self._portkey.with_options(**options)
        asynchronous = self._async_portkey.with_options(**options)
        derived = self.model_copy()
        held = vars(derived)
        for name in held.keys() - type(self).model_fields.keys():
            del held[name]  # what LangChain worked out of the fields, as the keys of its cache
        for option, value in options.items():
            if option not in FIELDS:
                derived.portkey_options = {**derived.portkey_options, option: value}
                continue
            field = FIELDS[option]
            secret = field in SECRETS and isinstance(value, str)
            setattr(derived, field, SecretStr(value) if secret else value)
        derived._adopt(sync, asynchronous)
        return derived

    def close(self) -> None:
        """Let the connections of the sync methods go; those to your `http_client` are yours to close."""
        self._portkey.close()

    async def aclose(self) -> None:
        """Let all connections go."""
        self.close()
        await self._async_portkey.close()

    @field_serializer(*_OPEN, check_fields=False)
    def _without_credentials(self, value: Any) -> Any:
        return without_credentials(value)

    def __getstate__(self) -> dict[Any, Any]:
        """Everything but connections and the API key, which the other process reads from its environment.

        Raises PicklingError when there are other credentials: they would be missing there.
        """
        state = super().__getstate__()
        values: dict[str, Any] = dict(state["__dict__"])
        values.update({name: None for name in (*_CLIENTS, "openai_api_key") if name in values})
        secret = [name for name in _OPEN if without_credentials(values[name]) != values[name]]
        secret += ["virtual_key"] if values["virtual_key"] else []
        if secret:
            raise pickle.PicklingError(f"{', '.join(secret)}: credentials are not pickled; name a provider='@slug'")
        return {**state, "__dict__": values, "__pydantic_private__": None}

    def __setstate__(self, state: dict[Any, Any]) -> None:
        super().__setstate__({**state, "__pydantic_private__": {}})
        self._connect()

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        """A copy on the same connections, which cannot be copied."""
        return self.model_copy()


def user_metadata(metadata: Mapping[str, Any]) -> dict[str, Any]:
    """`metadata` without what LangChain adds for its own traces."""
    return {name: value for name, value in metadata.items() if name != "lc_versions"}
