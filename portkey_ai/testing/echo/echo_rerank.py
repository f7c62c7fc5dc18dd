"""Rerank documents by the number of words that they share with the query."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import as_json, is_list

from .echo_state import new_id
from .echo_text import shared_words, text_of
from .provider_errors import invalid

if TYPE_CHECKING:
    from portkey_ai.testing.wire.local_responses import LocalResponse

    from .echo_request import EchoRequest


def rerank(request: EchoRequest) -> LocalResponse:
    """Return the indexes of the documents, the most relevant first."""
    query, documents = request.string("query"), request.required("documents")
    if not is_list(documents) or not documents:
        raise invalid("documents", "a list that is not empty", documents)
    texts = [text_of([document]) for document in documents]
    results: list[dict[str, Any]] = [
        {"index": index, "relevance_score": shared_words(query, text)} for index, text in enumerate(texts)
    ]
    results.sort(key=lambda result: -result["relevance_score"])
    if request.flag("return_documents"):
        for result in results:
            result["document"] = {"text": texts[result["index"]]}
    top = request.integer("top_n", len(results))
    return as_json({
        "id": new_id("rerank-"),
        "object": "list",
        "results": results[:top],
        "model": request.model,
        "usage": {"search_units": 1},
        "provider": request.call.provider,
    })  # fmt: skip
