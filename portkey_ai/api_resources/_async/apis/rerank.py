"""`client.rerank`: sort documents by relevance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.types.rerank_type import RerankResponse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.api_resources.types.rerank_type import RerankDocumentParam


class AsyncRerank(AsyncPortkeyResource):
    """Sort documents by relevance."""

    async def create(
        self,
        *,
        query: str,
        documents: Sequence[str | RerankDocumentParam | Mapping[str, object]],
        model: str = "portkey-default",
        top_n: int | None = None,
        return_documents: bool | None = None,
        max_tokens_per_doc: int | None = None,
        priority: float | None = None,
        rank_fields: Sequence[str] | None = None,
        truncation: bool | None = None,
        parameters: Mapping[str, object] | None = None,
        **options: Unpack[CallOptions],
    ) -> RerankResponse:
        """Sort documents by their relevance to a query: `POST /rerank`.

        Other keywords become fields of the request's body. `timeout` is in seconds.

        Args:
          documents: Texts, or objects with a `text`; at least one.
          model: Not needed if the gateway's config sets it.
          top_n: The maximum number of documents in the response.
          return_documents: Whether the response has the documents, or only their indexes.
          rank_fields: The fields of the documents to compare, if the provider supports it.
          parameters: Further parameters of the provider.

        https://portkey.ai/docs/api-reference/inference-api/rerank
        """
        body = {
            "model": model,
            "query": query,
            "documents": documents,
            "top_n": top_n,
            "return_documents": return_documents,
            "max_tokens_per_doc": max_tokens_per_doc,
            "priority": priority,
            "rank_fields": rank_fields,
            "truncation": truncation,
            "parameters": parameters,
        }
        return await self._send("post", "/rerank", RerankResponse, options, body=body, plane="data")
