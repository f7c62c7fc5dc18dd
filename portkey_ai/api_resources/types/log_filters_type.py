"""Filters for logs, used by exports and analytics."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Optional, Union

from typing_extensions import TypedDict

Names = Union[str, Sequence[str]]
"""One name, a sequence of names, or names in one string separated by commas."""


class LogSelection(TypedDict, total=False):
    """Which logs to include. None means no filter."""

    total_units_min: Optional[int]
    """Tokens of prompt and completion."""
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
    """-10 to 10."""
    weighted_feedback_max: Optional[float]
    """-10 to 10."""
    virtual_keys: Optional[Names]
    configs: Optional[Names]
    ai_org_model: Optional[Names]
    """A provider and its model: `openai__gpt-4o`."""
    trace_id: Optional[Names]
    prompt_slug: Optional[Names]
    workspace_slug: Optional[str]
    """Required with an organisation's key that has no default workspace. A workspace's key implies it."""


class LogExportFiltersParam(LogSelection, total=False):
    """Which logs to export."""

    time_of_generation_min: Union[str, datetime]
    time_of_generation_max: Union[str, datetime]
    ai_model: Optional[Names]
    metadata: Optional[Mapping[str, object]]
    page_size: Optional[int]
    """The number of logs to export: at most 50000, which is the default."""
    current_page: Optional[int]
    """The page, in pages of that size."""
