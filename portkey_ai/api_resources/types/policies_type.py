"""Parameters and responses of `client.policies`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional, Union

from typing_extensions import Required, TypedDict

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage


class PolicyConditionParam(TypedDict, total=False):
    """A condition: the policy applies only to requests that match all of its conditions."""

    key: Required[str]
    """`workspace_id`, `api_key`, `metadata.<name>`, ..."""
    value: Required[Union[str, Sequence[str]]]


class PolicyGroupByParam(TypedDict, total=False):
    """A key to group requests by: the policy counts each of its values separately."""

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
    """The fields of `UsageLimitsPolicy` and `RateLimitsPolicy`."""

    id: Optional[str] = None
    name: Optional[str] = None
    conditions: Optional[list[PolicyCondition]] = None
    group_by: Optional[list[PolicyGroupBy]] = None
    type: Optional[str] = None
    """What the policy counts: `cost` or `tokens`; `requests` or `tokens` in a rate limit."""
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
    """USD or tokens, depending on `type`."""
    alert_threshold: Optional[float] = None
    periodic_reset: Optional[str] = None
    """`monthly` or `weekly`."""
    periodic_reset_days: Optional[int] = None
    next_usage_reset_at: Optional[str] = None
    last_reset_at: Optional[str] = None
    value_key_usage_map: Optional[dict[str, ValueKeyUsage]] = None
    """The usage of each group, by its `value_key`. Only set with `include_usage=True`."""


class UsageLimitsPolicyListResponse(PortkeyPage[UsageLimitsPolicy]):
    object: Optional[str] = None
    data: list[UsageLimitsPolicy] = []
    total: Optional[int] = None


class PolicyEntity(BaseModel):
    """A group of requests, which the API calls an entity: those with one value of the policy's `group_by`."""

    id: Optional[str] = None
    value_key: Optional[str] = None
    current_usage: Optional[float] = None


class PolicyEntityListResponse(PortkeyPage[PolicyEntity]):
    object: Optional[str] = None
    data: list[PolicyEntity] = []
    total: Optional[int] = None


class RateLimitsPolicy(Policy):
    unit: Optional[str] = None
    """`rpm`, `rph` or `rpd`: per minute, hour or day."""
    value: Optional[float] = None


class RateLimitsPolicyListResponse(PortkeyPage[RateLimitsPolicy]):
    object: Optional[str] = None
    data: list[RateLimitsPolicy] = []
    total: Optional[int] = None
