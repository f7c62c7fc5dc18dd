"""Base class of the LangChain models: Portkey's options as fields, and the clients created from them."""

from __future__ import annotations

import pickle
from collections.abc import Mapping  # pydantic reads it
from typing import Annotated, Any, NamedTuple, TypeVar, cast
from weakref import WeakKeyDictionary

import httpx
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    PrivateAttr,
    SecretStr,
    field_serializer,
    model_validator,
)
from typing_extensions import Self

from portkey_ai import AsyncPortkey, Portkey, omit
from portkey_ai.api_resources.settings.masking import secret_mapping
from portkey_ai.api_resources.settings.option_table import BY_NAME
from portkey_ai.integrations._credentials import without_credentials

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
"""Option of `Portkey`: the model's field for it. Fields that LangChain has too keep LangChain's names."""

SECRETS = {"openai_api_key": "PORTKEY_API_KEY", "virtual_key": "PORTKEY_VIRTUAL_KEY"}
_MAY_HOLD_CREDENTIALS = ("config", "portkey_options", "default_headers")
"""Fields in which a user may have put a credential."""
_CLIENTS = ("client", "async_client", "root_client", "root_async_client")
_UNSUPPORTED = (*_CLIENTS, "openai_proxy", "http_socket_options")
"""Fields of LangChain that a gateway client cannot use."""


_Value = TypeVar("_Value")


def _masked(value: _Value) -> _Value:
    """Return a mapping as an equal one whose `repr` shows no secret, other values as they are."""
    return cast("_Value", secret_mapping(cast("Mapping[str, Any]", value))) if isinstance(value, Mapping) else value


Masked = Annotated[_Value, AfterValidator(_masked)]
"""The type of a field in which a user may have put a credential."""


class _Clients(NamedTuple):
    """The clients of a model, and their options."""

    sync: Portkey
    async_: AsyncPortkey
    options: Mapping[str, Any]

    def with_options(self, options: Mapping[str, Any]) -> tuple[Portkey, AsyncPortkey]:
        """Return clients with exactly `options` that share these clients' connections."""
        changes = {name: value for name, value in options.items() if self.options.get(name) != value}
        changes |= {name: omit for name in self.options if name not in options}
        if not changes:
            return self.sync, self.async_
        return self.sync.with_options(**changes), self.async_.with_options(**changes)


_clients_of: WeakKeyDictionary[object, _Clients] = WeakKeyDictionary()
"""The clients behind the field `client` of each model."""


def _find_clients(client: object) -> _Clients | None:
    try:
        return _clients_of.get(client)
    except TypeError:  # an object without weak references is not one of our clients
        return None


class PortkeyModel(BaseModel):
    """Base class of the models. Its subclasses also have the fields of LangChain's OpenAI models."""

    provider: str | None = None
    """A provider's id, or `@slug` of a provider in the Model Catalog."""

    config: Masked[str | Mapping[str, Any] | None] = Field(default=None, repr=False)
    """Slug of a saved gateway config, or an inline config."""

    virtual_key: SecretStr | None = None
    """Slug of a saved provider credential (older name of `provider="@slug"`)."""

    trace_id: str | None = None
    """Groups requests into one trace."""

    cache_namespace: str | None = None
    """Namespace in the gateway's cache."""

    cache_force_refresh: bool | None = None
    """True: bypass the cache and update the cache entry."""

    portkey_options: Masked[dict[str, Any]] = Field(default_factory=dict, repr=False)
    """Other options of `portkey_ai.Portkey`, by name; an unknown name becomes the header `x-portkey-<name>`.

    Here `request_timeout` is the gateway's timeout, in milliseconds.
    """

    _portkey: Portkey = PrivateAttr()
    _async_portkey: AsyncPortkey = PrivateAttr()

    model_config = ConfigDict(hide_input_in_errors=True)

    def __init__(self, **values: Any) -> None:
        # For `configurable_fields`, LangChain creates a model from all fields of another, including its clients.
        original = _find_clients(values.get("client"))
        if original:
            values = {name: value for name, value in values.items() if name not in _CLIENTS}
        for name in _UNSUPPORTED:
            if values.get(name):
                raise ValueError(f"{name}: not supported; pass http_client and http_async_client")
        super().__init__(**values)
        self._connect(original)

    def model_post_init(self, context: Any, /) -> None:
        """Call LangChain's method, which pydantic would skip for a class with private attributes."""
        super().model_post_init(context)

    @model_validator(mode="before")
    @classmethod
    def _move_other_options(cls, values: dict[str, Any]) -> dict[str, Any]:
        """Move options of `Portkey` that have no field to `portkey_options`: LangChain would put them into the body."""
        if "custom_metadata" in values:  # its name in 2.3.4
            values = {"metadata" if name == "custom_metadata" else name: value for name, value in values.items()}
        field_names = {*cls.model_fields, *(field.alias for field in cls.model_fields.values())}
        rest = {
            name for name in values if name not in field_names and (name in BY_NAME or name.lower() == "authorization")
        }
        if not rest:
            return values
        given: Mapping[str, Any] = values.get("portkey_options") or {}
        kept = {name: value for name, value in values.items() if name not in rest}
        return {**kept, "portkey_options": {**given, **{name: values[name] for name in rest}}}

    @model_validator(mode="after")
    def validate_environment(self) -> Self:
        """Do nothing: LangChain's method would create clients for OpenAI."""
        return self

    def _connect(self, original: _Clients | None = None) -> None:
        values: Any = self
        options = self._options()
        if original:
            return self._set_clients(*original.with_options(options))
        sync = Portkey(http_client=values.http_client, **options)
        return self._set_clients(sync, AsyncPortkey(http_client=values.http_async_client, **options))

    def _set_clients(self, sync: Portkey, async_: AsyncPortkey) -> None:
        self._portkey = sync
        self._async_portkey = async_
        self._set_openai_clients(sync.as_openai(), async_.as_openai())
        values: Any = self
        _clients_of[values.client] = _Clients(sync, async_, self._options())

    def _set_openai_clients(self, sync: Any, async_: Any) -> None:
        """Set the fields with the `openai` clients that LangChain's code sends requests with."""
        raise NotImplementedError

    def _options(self) -> dict[str, Any]:
        """Return the options of the clients, from the fields."""
        values = {option: self._option_value(field) for option, field in FIELDS.items()}
        return {**{option: value for option, value in values.items() if value is not None}, **self.portkey_options}

    def _option_value(self, field: str) -> Any:
        value = getattr(self, field)
        if isinstance(value, SecretStr):
            return value.get_secret_value()
        if field == "metadata" and value:
            return user_metadata(value)
        if field == "request_timeout" and isinstance(value, tuple):
            return httpx.Timeout(cast("Any", value))
        return value

    def with_portkey(self, **options: Any) -> Self:
        """Return a copy of this model with other options of `Portkey`, for one call or many.

            llm.with_portkey(trace_id="t-1").invoke("Hello")

        Takes the options of `Portkey.with_options` except `http_client`; None unsets an option. Connections are shared.
        Raises ValueError, naming the option, for a value that cannot be sent.
        """
        if "http_client" in options:
            raise TypeError("http_client: not allowed in with_portkey, pass it to the constructor")
        sync = self._portkey.with_options(**options)
        async_ = self._async_portkey.with_options(**options)
        derived = self.model_copy()
        attributes = vars(derived)
        for name in attributes.keys() - type(self).model_fields.keys():
            del attributes[name]  # values that LangChain computed from the fields, such as its cache key
        for option, value in options.items():
            if option not in FIELDS:
                derived.portkey_options = _masked({**derived.portkey_options, option: value})
                continue
            field = FIELDS[option]
            secret = field in SECRETS and isinstance(value, str)
            setattr(derived, field, SecretStr(value) if secret else _masked(value))
        derived._set_clients(sync, async_)
        return derived

    def close(self) -> None:
        """Close the sync client. Your own httpx client is not closed."""
        self._portkey.close()

    async def aclose(self) -> None:
        """Close both clients. Your own httpx clients are not closed."""
        self.close()
        await self._async_portkey.close()

    @field_serializer(*_MAY_HOLD_CREDENTIALS, check_fields=False)
    def _without_credentials(self, value: Any) -> Any:
        return without_credentials(value)

    def __getstate__(self) -> dict[Any, Any]:
        """Return everything except connections and the API key: the other process reads its key from the environment.

        Raises PicklingError if there are other credentials, because they would be missing in the other process.
        """
        state = super().__getstate__()
        values: dict[str, Any] = dict(state["__dict__"])
        values.update({name: None for name in (*_CLIENTS, "openai_api_key") if name in values})
        secret = [name for name in _MAY_HOLD_CREDENTIALS if without_credentials(values[name]) != values[name]]
        secret += ["virtual_key"] if values["virtual_key"] else []
        if secret:
            raise pickle.PicklingError(f"{', '.join(secret)}: credentials are not pickled; use provider='@slug'")
        return {**state, "__dict__": values, "__pydantic_private__": None}

    def __setstate__(self, state: dict[Any, Any]) -> None:
        super().__setstate__({**state, "__pydantic_private__": {}})
        self._connect()

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        """Return a copy that shares the connections, which cannot be copied."""
        return self.model_copy()


def user_metadata(metadata: Mapping[str, Any]) -> dict[str, Any]:
    """Return `metadata` without the field that LangChain adds for its own traces."""
    return {name: value for name, value in metadata.items() if name != "lc_versions"}
