"""`PortkeyEmbedding`: a LlamaIndex embedding whose requests go through the gateway."""

# LlamaIndex's components are loosely typed.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .llamaindex_clients import Clients
from .llamaindex_component import GatewayComponent

try:
    from llama_index.embeddings.openai import OpenAIEmbedding  # type: ignore[import-untyped]
except ImportError as error:
    raise ImportError("LlamaIndex is needed: pip install 'portkey-ai[llamaindex]'") from error

if TYPE_CHECKING:
    from collections.abc import Mapping

    from portkey_ai.gateway_config import GatewayConfig


class PortkeyEmbedding(GatewayComponent, OpenAIEmbedding):  # type: ignore[misc]
    """An embedding whose requests go through the Portkey AI Gateway.

        embedding = PortkeyEmbedding(model="@openai-prod/text-embedding-3-small")
        embedding.get_text_embedding("Hello")

    Takes every option of `portkey_ai.Portkey` and every field of LlamaIndex's `OpenAIEmbedding`. `timeout` is in
    seconds. `max_retries` is that of `portkey_ai.Portkey`; LlamaIndex's own retries are off. Options for single calls:
    `embedding.with_options(trace_id="t-1")`. `model_name` is LlamaIndex's name of `model`.

    Raises the same errors as `portkey_ai.llamaindex.Portkey`.
    """

    def __init__(
        self,
        model: str = "portkey-default",
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        provider: str | None = None,
        config: str | GatewayConfig | Mapping[str, object] | None = None,
        virtual_key: str | None = None,
        trace_id: str | None = None,
        metadata: Mapping[str, object] | str | None = None,
        **options: Any,
    ) -> None:
        fields, options = self._split_arguments(
            options,
            api_key=api_key,
            base_url=base_url,
            provider=provider,
            config=config,
            virtual_key=virtual_key,
            trace_id=trace_id,
            metadata=metadata,
        )
        clients = Clients(options)
        fields.setdefault("model_name", model)
        # A copy, because LlamaIndex writes `dimensions` into it.
        fields["additional_kwargs"] = dict(fields.get("additional_kwargs") or {})
        super().__init__(**fields, **self._fields_of_openai(options))
        self._set_clients(clients)

    @classmethod
    def class_name(cls) -> str:
        return "PortkeyEmbedding"

    @classmethod
    def _split(cls, given: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        if "model" in given:
            given["model_name"] = given.pop("model")
        return super()._split(given)

    def _set_clients(self, clients: Clients) -> None:
        super()._set_clients(clients)
        self._query_engine = self._text_engine = self.model_name
