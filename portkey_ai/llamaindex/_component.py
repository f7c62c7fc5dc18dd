"""What the LLM and the embedding share: calls go through the gateway, and nothing secret is shown or saved."""

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

    from ._clients import Clients

PLACEHOLDER = "portkey"
"""For LlamaIndex's field `api_key`: left empty, it would become OPENAI_API_KEY, and be saved with the component."""

# Fields of LlamaIndex that say nothing here: the clients have the real values.
_HIDDEN = ("api_key", "api_base", "api_version", "default_headers", "max_retries", "timeout")


class GatewayComponent(BaseComponent):
    """A component of LlamaIndex that has options of `Portkey`; mixed into the classes for OpenAI."""

    reuse_client: bool = True
    _clients: Clients = PrivateAttr()

    @classmethod
    def _split(cls, given: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        """Keywords that are fields of LlamaIndex, and options of the gateway, which all others are."""
        if "api_base" in given:
            given["base_url"] = given.pop("api_base")
        fields = {name: given.pop(name) for name in list(given) if name in cls.model_fields and name not in _HIDDEN}
        return fields, given

    @classmethod
    def _read(cls, given: dict[str, Any], **named: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        """The same of a constructor's keywords; those of `named` that are None were not said."""
        fields, options = cls._split(given)
        if "base_url" in options and named["base_url"] is not None:
            raise ValueError("api_base is LlamaIndex's word for base_url: say one of them")
        return fields, {**options, **{name: value for name, value in named.items() if value is not None}}

    def _fields_of_openai(self, options: dict[str, Any]) -> dict[str, Any]:
        """Values for the fields of LlamaIndex's classes for OpenAI that we do not leave to them.

        LlamaIndex's own retries are off: the gateway makes them, as its config says.
        """
        timeout = options.get("timeout")
        return {
            "api_key": PLACEHOLDER,
            "api_base": "unused",
            "max_retries": 0,
            "timeout": timeout if isinstance(timeout, (int, float)) else 600.0,
        }

    def _use(self, clients: Clients) -> None:
        self._clients = clients
        self.api_base = clients.sync.base_url

    def with_options(self, **changes: Any) -> Self:
        """A copy for other calls, on the same connections: `llm.with_options(trace_id="t-1", metadata={...})`.

        Takes options of the gateway, of which None takes one back, and fields of the component such as `model`.
        """
        fields, options = self._split(changes)
        copy = self.model_copy(update=fields)
        copy._use(self._clients.with_options(options))
        return copy

    def close(self) -> None:
        """Let the connections of sync calls go: no sync call is possible after it."""
        self._clients.close()

    async def aclose(self) -> None:
        """Like `close`, and for async calls too."""
        self._clients.close()
        await self._clients.aclose()

    def _get_client(self) -> OpenAI:
        return self._clients.openai(fresh=not self.reuse_client)

    def _get_aclient(self) -> AsyncOpenAI:
        return self._clients.async_openai(fresh=not self.reuse_client)

    @model_serializer(mode="wrap")
    def custom_model_dump(self, handler: Any, info: Any) -> dict[str, Any]:  # noqa: ARG002
        """No key is in it, nor an inline config, which may hold keys: say these again to `from_dict`."""
        data = handler(self)
        unsaid = {"temperature"} - self.model_fields_set
        kept = {name: value for name, value in data.items() if name not in _HIDDEN and name not in unsaid}
        return {**kept, **self._clients.shown(), "class_name": self.class_name()}

    def __getstate__(self) -> dict[Any, Any]:
        """Pickled for other processes, keys included."""
        state = super().__getstate__()
        if "_clients" not in (state["__pydantic_private__"] or {}):
            self._clients.__reduce__()  # tells why
        return state

    def __setstate__(self, state: dict[Any, Any]) -> None:
        # Not through the constructor, as BaseComponent does: it would not know the options.
        super(BaseComponent, self).__setstate__(state)
        if not hasattr(self, "callback_manager"):  # one whose handlers cannot be pickled was left out
            self.callback_manager = CallbackManager()
