"""`PortkeyEmbeddings`: LangChain embeddings whose requests go through the gateway."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003  # pydantic reads it
from typing import Any

from pydantic import Field, SecretStr

try:
    from langchain_openai import OpenAIEmbeddings
except ImportError as error:
    raise ImportError("PortkeyEmbeddings needs LangChain: pip install 'portkey-ai[langchain]'") from error

from .langchain_options import Masked, PortkeyModel


class PortkeyEmbeddings(PortkeyModel, OpenAIEmbeddings):
    """Embeddings whose requests go through the Portkey AI Gateway.

        PortkeyEmbeddings(model="text-embedding-3-small", provider="@openai-prod").embed_query("Hello")

    Takes the parameters of LangChain's OpenAI embeddings and every option of `portkey_ai.Portkey`, as `ChatPortkey`
    does. Texts are sent unchanged, which every provider supports; the provider rejects a text that is too long.
    `check_embedding_ctx_length=True` sends OpenAI's tokens instead, split into parts that fit.
    """

    model: str = "portkey-default"
    metadata: dict[str, Any] | None = None
    """Tags for logs, analytics and conditional routing; values are strings of up to 128 characters."""

    check_embedding_ctx_length: bool = False
    max_retries: int = 1

    # LangChain's defaults come from OPENAI_* variables, which must not reach the gateway.
    # LangChain's type of the key also allows a function, so pyright reports another type.
    openai_api_key: SecretStr | None = Field(default=None, alias="api_key")  # pyright: ignore[reportIncompatibleVariableOverride]
    openai_api_base: str | None = Field(default=None, alias="base_url")
    openai_organization: str | None = Field(default=None, alias="organization")
    openai_api_type: str | None = None
    openai_api_version: str | None = Field(default=None, alias="api_version")
    openai_proxy: str | None = None
    default_headers: Masked[Mapping[str, str] | None] = Field(default=None, repr=False)

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)  # defined for mypy: its signature from the fields would not accept options

    def _set_openai_clients(self, sync: Any, async_: Any) -> None:
        self.client, self.async_client = sync.embeddings, async_.embeddings
