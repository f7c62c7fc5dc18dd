"""Types that keys, providers and workspaces share: limits and secret mappings."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional, Union

from typing_extensions import Required, TypedDict

from .mapping_model import NestedMappingModel


class UsageLimits(NestedMappingModel):
    """A budget."""

    credit_limit: Optional[int] = None
    type: Optional[str] = None
    """Either "cost" or "tokens"."""
    alert_threshold: Optional[int] = None
    """An e-mail is sent at this usage."""
    periodic_reset: Optional[str] = None
    """Either "monthly" or "weekly"."""
    periodic_reset_days: Optional[int] = None
    next_usage_reset_at: Optional[str] = None


class UsageLimitsParam(TypedDict, total=False):
    """A budget. Only one of `periodic_reset` and `periodic_reset_days` is allowed."""

    credit_limit: Union[int, None]
    """At least 1."""
    type: Literal["cost", "tokens"]
    alert_threshold: Union[int, None]
    """Send an e-mail at this usage; at least 1."""
    periodic_reset: Union[Literal["monthly", "weekly"], None]
    periodic_reset_days: Union[int, None]
    """1 to 365."""
    next_usage_reset_at: Union[str, datetime, None]


class RateLimit(NestedMappingModel):
    """A rate limit."""

    type: Optional[str] = None
    """Either "requests" or "tokens"."""
    unit: Optional[str] = None
    """One of "rpd", "rph", "rpm": per day, hour, minute. API keys also have "rpw" and "rps": per week, second."""
    value: Optional[int] = None


class RateLimitParam(TypedDict, total=False):
    """A rate limit."""

    type: Literal["requests", "tokens"]
    unit: Literal["rpd", "rph", "rpm"]
    """Per day, hour or minute."""
    value: int


class SecretMapping(NestedMappingModel):
    """A field whose value comes from a secret manager."""

    target_field: Optional[str] = None
    secret_reference_id: Optional[str] = None
    secret_key: Optional[str] = None
    value_format: Optional[str] = None
    """Either "json" or "string"."""


class SecretMappingParam(TypedDict, total=False):
    """A field whose value comes from a secret manager."""

    target_field: Required[str]
    """`key`, or a field of the provider's settings: `model_config.<field>` of a virtual key."""
    secret_reference_id: Required[str]
    """Id or slug of a secret reference."""
    secret_key: Union[str, None]
    """The key in the secret, if it holds several values."""
    value_format: Union[Literal["json", "string"], None]
