"""The endpoints that `client.bulk` sends to."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any


@dataclass(frozen=True)
class Endpoint:
    """One endpoint: its path, the type of its responses, and the fields that a body must have."""

    name: str
    path: str
    response_type: str
    """Module below `portkey_ai`, and class, of the responses."""
    required: tuple[str, ...]
    default_model: bool = False
    """Whether the model `portkey-default` is set in a body without one, as by the method `create`."""

    def load_type(self) -> Any:
        """Import the type of the responses."""
        module, _, name = self.response_type.rpartition(".")
        return getattr(import_module(f"portkey_ai.{module}"), name)


_OPENAI = "_vendor.openai.types"
_CHAT = f"{_OPENAI}.chat.chat_completion"
_EMBEDDINGS = f"{_OPENAI}.create_embedding_response"
_MODERATIONS = f"{_OPENAI}.moderation_create_response"
_PORTKEY = "api_resources.types"
ENDPOINTS = {
    endpoint.name: endpoint
    for endpoint in (
        Endpoint("chat.completions", "/chat/completions", f"{_CHAT}.ChatCompletion", ("messages",), True),
        Endpoint("completions", "/completions", f"{_OPENAI}.completion.Completion", ("prompt",), True),
        Endpoint("embeddings", "/embeddings", f"{_EMBEDDINGS}.CreateEmbeddingResponse", ("input",), True),
        Endpoint("responses", "/responses", f"{_OPENAI}.responses.response.Response", ()),
        Endpoint("messages", "/messages", f"{_PORTKEY}.messages_type.Message", ("messages", "max_tokens"), True),
        Endpoint("moderations", "/moderations", f"{_MODERATIONS}.ModerationCreateResponse", ("input",)),
        Endpoint("images.generate", "/images/generations", f"{_OPENAI}.images_response.ImagesResponse", ("prompt",)),
        Endpoint("rerank", "/rerank", f"{_PORTKEY}.rerank_type.RerankResponse", ("query", "documents"), True),
    )
}  # fmt: skip


def endpoint_named(name: object) -> Endpoint:
    """Return the endpoint; raise ValueError naming the parameter if it is unknown."""
    endpoint = ENDPOINTS.get(name) if isinstance(name, str) else None
    if endpoint is None:
        raise ValueError(f"endpoint: expected one of {', '.join(ENDPOINTS)}; got {name!r}")
    return endpoint
