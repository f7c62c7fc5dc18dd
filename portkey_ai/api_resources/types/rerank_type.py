"""Parameters and responses of `client.rerank`."""

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
    """The position of the document in `documents`, counted from 0."""
    relevance_score: Optional[float] = None
    document: Optional[RerankDocument] = None
    """Only set with `return_documents=True`."""


class RerankUsage(BaseModel):
    search_units: Optional[int] = None


class RerankResponse(BaseModel):
    id: Optional[str] = None
    object: Optional[str] = None
    results: list[RerankResult] = []
    """Sorted, the most relevant first."""
    model: Optional[str] = None
    usage: Optional[RerankUsage] = None
    provider: Optional[str] = None
