"""Parameters and responses of `client.feedback`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from typing_extensions import Required, TypedDict

from portkey_ai._vendor.openai import BaseModel


class FeedbackParam(TypedDict, total=False):
    """One item of `bulk_create`."""

    trace_id: Required[str]
    value: Required[int]
    """-10 to 10."""
    weight: float
    """0 to 1; default 1."""
    metadata: Mapping[str, object]


class FeedbackResponse(BaseModel):
    status: Optional[str] = None
    """Either "success" or "failure"."""
    message: Optional[str] = None
    feedback_ids: Optional[list[str]] = None
