"""By what logs are selected, for exports and analytics alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Optional, Union

from typing_extensions import TypedDict

Names = Union[str, Sequence[str]]
"""One name, several, or several in one string with commas between them."""


class LogSelection(TypedDict, total=False):
    """Only logs within these bounds; None says nothing."""

    total_units_min: Optional[int]
    """Tokens of prompt and answer."""
    total_units_max: Optional[int]
    cost_min: Optional[float]
    """Cents."""
    cost_max: Optional[float]
    """Cents."""
    prompt_token_min: Optional[int]
    prompt_token_max: Optional[int]
    completion_token_min: Optional[int]
    completion_token_max: Optional[int]
    status_code: Optional[Union[int, str, Sequence[Union[int, str]]]]
    weighted_feedback_min: Optional[float]
    """From -10 to 10."""
    weighted_feedback_max: Optional[float]
    """From -10 to 10."""
    virtual_keys: Optional[Names]
    configs: Optional[Names]
    ai_org_model: Optional[Names]
    """A provider and its model: `openai__gpt-4o`."""
    trace_id: Optional[Names]
    prompt_slug: Optional[Names]
    workspace_slug: Optional[str]
    """Needed with an organisation's key, unless it has a default workspace; a workspace's key has its own."""


class LogExportFiltersParam(LogSelection, total=False):
    """Which logs an export has."""

    time_of_generation_min: Union[str, datetime]
    time_of_generation_max: Union[str, datetime]
    ai_model: Optional[Names]
    metadata: Optional[Mapping[str, object]]
    page_size: Optional[int]
    """How many logs the export has: at most 50000, which is also the default."""
    current_page: Optional[int]
    """Which page of that size."""
