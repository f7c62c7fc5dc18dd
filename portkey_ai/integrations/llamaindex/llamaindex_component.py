"""Base class of the LLM and the embedding: sends calls through the gateway, and keeps secrets out of saved data."""

# LlamaIndex's components are loosely typed.
# pyright: reportIncompatibleVariableOverride=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownParameterType=false, reportUnknownArgumentType=false, reportIncompatibleMethodOverride=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

try:
    from llama_index.core.bridge.pydantic import PrivateAttr, model_serializer
    from llama_index.core.callbacks import CallbackManager
    from llama_index.core.schema import BaseComponent
except ImportError as error:
    raise ImportError("LlamaIndex is needed: pip install 'portkey-ai[llamaindex]'") from error

if TYPE_CHECKING:
    from openai import AsyncOpenAI, OpenAI
    from typing_extensions import Self

    from .llamaindex_clients import Clients

PLACEHOLDER = "portkey"
"""Value of LlamaIndex's field `api_key`: if it were empty, LlamaIndex would read and save OPENAI_API_KEY."""

# Fields of LlamaIndex that are not used: the clients have the real values.
_UNUSED = ("api_key", "api_base", "api_version", "default_headers", "max_retries", "timeout")


class GatewayComponent(BaseComponent):
    """A component of LlamaIndex with the options of `Portkey`; a mixin for LlamaIndex's OpenAI classes."""

    reuse_client: bool = True
    _clients: Clients = PrivateAttr()

    @classmethod
    def _split(cls, given: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        """Split keywords into fields of LlamaIndex and options of `Portkey`, which all other keywords are."""
        if "api_base" in given:
            given["base_url"] = given.pop("api_base")
        fields = {name: given.pop(name) for name in list(given) if name in cls.model_fields and name not in _UNUSED}
        return fields, given

    @classmethod
    def _split_arguments(cls, given: dict[str, Any], **named: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        """Split the keywords of a constructor in the same way; options in `named` that are None are not set."""
        fields, options = cls._split(given)
        if "base_url" in options and named["base_url"] is not None:
            raise ValueError("api_base and base_url are two names of one option: pass only one of them")
        return fields, {**options, **{name: value for name, value in named.items() if value is not None}}

    def _fields_of_openai(self, options: dict[str, Any]) -> dict[str, Any]:
        """Return values for fields of LlamaIndex's OpenAI classes whose defaults do not fit.

        LlamaIndex's retries are off: retries are done by the client and the gateway.
        """
        timeout = options.get("timeout")
        return {
            "api_key": PLACEHOLDER,
            "api_base": "unused",
            "max_retries": 0,
            "timeout": timeout if isinstance(timeout, (int, float)) else 600.0,
        }

    def _set_clients(self, clients: Clients) -> None:
        self._clients = clients
        self.api_base = clients.sync.base_url

    def with_options(self, **changes: Any) -> Self:
        """Return a copy that shares the connections: `llm.with_options(trace_id="t-1", metadata={...})`.

        Takes options of `Portkey`, where None unsets an option, and fields of the component such as `model`.
        """
        fields, options = self._split(changes)
        copy = self.model_copy(update=fields)
        copy._set_clients(self._clients.with_options(options))
        return copy

    def close(self) -> None:
        """Close the sync client: no sync call is possible afterwards."""
        self._clients.close()

    async def aclose(self) -> None:
        """Close both clients: no call is possible afterwards."""
        self._clients.close()
        await self._clients.aclose()

    def _get_client(self) -> OpenAI:
        return self._clients.openai(fresh=not self.reuse_client)

    def _get_aclient(self) -> AsyncOpenAI:
        return self._clients.async_openai(fresh=not self.reuse_client)

    @model_serializer(mode="wrap")
    def custom_model_dump(self, handler: Any, info: Any) -> dict[str, Any]:  # noqa: ARG002
        """Return the data without keys and inline configs, which may hold keys: pass these to `from_dict` again."""
        data = handler(self)
        unset = {"temperature"} - self.model_fields_set
        fields = {name: value for name, value in data.items() if name not in _UNUSED and name not in unset}
        return {**fields, **self._clients.serialized(), "class_name": self.class_name()}

    def __getstate__(self) -> dict[Any, Any]:
        """Return the state for pickling, including keys."""
        state = super().__getstate__()
        if "_clients" not in (state["__pydantic_private__"] or {}):
            self._clients.__reduce__()  # raises an error that gives the reason
        return state

    def __setstate__(self, state: dict[Any, Any]) -> None:
        # BaseComponent would call the constructor, without the options.
        super(BaseComponent, self).__setstate__(state)
        if not hasattr(self, "callback_manager"):  # LlamaIndex leaves it out if its handlers cannot be pickled
            self.callback_manager = CallbackManager()
