"""What `client.policies` takes and answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional, Union

from typing_extensions import Required, TypedDict

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage


class PolicyConditionParam(TypedDict, total=False):
    """Which requests a policy is for."""

    key: Required[str]
    """`workspace_id`, `api_key`, `metadata.<name>`, ..."""
    value: Required[Union[str, Sequence[str]]]


class PolicyGroupByParam(TypedDict, total=False):
    """What a policy counts apart."""

    key: Required[str]


class PolicyCondition(BaseModel):
    key: Optional[str] = None
    value: Union[str, list[str], None] = None


class PolicyGroupBy(BaseModel):
    key: Optional[str] = None


class PolicyCreateResponse(BaseModel):
    id: Optional[str] = None
    object: Optional[str] = None


class Policy(BaseModel):
    """What both kinds of policy have."""

    id: Optional[str] = None
    name: Optional[str] = None
    conditions: Optional[list[PolicyCondition]] = None
    group_by: Optional[list[PolicyGroupBy]] = None
    type: Optional[str] = None
    """What is counted."""
    status: Optional[str] = None
    """`active` or `archived`."""
    workspace_id: Optional[str] = None
    organisation_id: Optional[str] = None
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None
    object: Optional[str] = None


class ValueKeyUsage(BaseModel):
    current_usage: Optional[float] = None
    status: Optional[str] = None
    """`active` or `exhausted`."""
    is_threshold_alerts_sent: Optional[bool] = None
    is_exhausted_alerts_sent: Optional[bool] = None


class UsageLimitsPolicy(Policy):
    credit_limit: Optional[float] = None
    """USD or tokens, as `type` says."""
    alert_threshold: Optional[float] = None
    periodic_reset: Optional[str] = None
    """`monthly` or `weekly`."""
    periodic_reset_days: Optional[int] = None
    next_usage_reset_at: Optional[str] = None
    last_reset_at: Optional[str] = None
    value_key_usage_map: Optional[dict[str, ValueKeyUsage]] = None
    """The usage by group; only when asked for."""


class UsageLimitsPolicyListResponse(PortkeyPage[UsageLimitsPolicy]):
    object: Optional[str] = None
    data: list[UsageLimitsPolicy] = []
    total: Optional[int] = None


class PolicyEntity(BaseModel):
    """One of the groups that a policy counts apart."""

    id: Optional[str] = None
    value_key: Optional[str] = None
    current_usage: Optional[float] = None


class PolicyEntityListResponse(PortkeyPage[PolicyEntity]):
    object: Optional[str] = None
    data: list[PolicyEntity] = []
    total: Optional[int] = None


class RateLimitsPolicy(Policy):
    unit: Optional[str] = None
    """`rpm`, `rph` or `rpd`: in a minute, an hour, a day."""
    value: Optional[float] = None


class RateLimitsPolicyListResponse(PortkeyPage[RateLimitsPolicy]):
    object: Optional[str] = None
    data: list[RateLimitsPolicy] = []
    total: Optional[int] = None
