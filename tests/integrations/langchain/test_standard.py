"""LangChain's own standard tests of chat models and embeddings; those that need no model of a provider."""

from __future__ import annotations

from typing import Any

import pytest
from langchain_core.embeddings import Embeddings
from langchain_core.language_models import BaseChatModel
from langchain_tests.unit_tests import ChatModelUnitTests, EmbeddingsUnitTests

from portkey_ai.langchain import ChatPortkey, PortkeyEmbeddings

pytestmark = pytest.mark.usefixtures("gateway")
OPTIONS: dict[str, Any] = {"model": "gpt-4o", "api_key": "pk-secret", "provider": "@openai-prod"}


class TestChatPortkey(ChatModelUnitTests):
    @property
    def chat_model_class(self) -> type[BaseChatModel]:
        return ChatPortkey

    @property
    def chat_model_params(self) -> dict[str, Any]:
        return OPTIONS

    @pytest.mark.xfail(raises=ValueError, reason="langchain-core loads classes of its own packages only")
    def test_serdes(self, model: BaseChatModel, snapshot: Any) -> None:
        super().test_serdes(model, snapshot)


class TestPortkeyEmbeddings(EmbeddingsUnitTests):
    @property
    def embeddings_class(self) -> type[Embeddings]:
        return PortkeyEmbeddings

    @property
    def embedding_model_params(self) -> dict[str, Any]:
        return OPTIONS
