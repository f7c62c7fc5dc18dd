"""Bodies and answers of `client.feedback`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from typing_extensions import Required, TypedDict

from portkey_ai._vendor.openai import BaseModel


class FeedbackParam(TypedDict, total=False):
    """One piece of feedback for `bulk_create`."""

    trace_id: Required[str]
    value: Required[int]
    """-10 to 10."""
    weight: float
    """0 to 1; the server takes 1 when it is not given."""
    metadata: Mapping[str, object]


class FeedbackResponse(BaseModel):
    status: Optional[str] = None
    """Either "success" or "failure"."""
    message: Optional[str] = None
    feedback_ids: Optional[list[str]] = None
