"""What `client.rerank` takes and answers."""

from __future__ import annotations

from typing import Optional

from typing_extensions import Required, TypedDict

from portkey_ai._vendor.openai import BaseModel


class RerankDocumentParam(TypedDict, total=False):
    text: Required[str]


class RerankDocument(BaseModel):
    text: Optional[str] = None


class RerankResult(BaseModel):
    index: Optional[int] = None
    """Which of the documents, from 0."""
    relevance_score: Optional[float] = None
    document: Optional[RerankDocument] = None
    """Only with `return_documents=True`."""


class RerankUsage(BaseModel):
    search_units: Optional[int] = None


class RerankResponse(BaseModel):
    id: Optional[str] = None
    object: Optional[str] = None
    results: list[RerankResult] = []
    """The most relevant first."""
    model: Optional[str] = None
    usage: Optional[RerankUsage] = None
    provider: Optional[str] = None
