"""Bodies and answers of `client.api_keys`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Optional, Union

from typing_extensions import Required, TypedDict

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage

from .limits_type import RateLimit, UsageLimits


class ApiKeyRateLimitParam(TypedDict, total=False):
    """How much a key may do in a stretch of time."""

    type: Required[Literal["requests", "tokens"]]
    unit: Required[Literal["rpd", "rph", "rpm", "rps", "rpw"]]
    """Per day, hour, minute, second or week."""
    value: Required[int]


class ApiKeyDefaultsParam(TypedDict, total=False):
    """What requests with the key get when they do not say otherwise."""

    metadata: Mapping[str, object]
    config_id: str
    """Slug of a saved config."""
    allow_config_override: bool
    """False: a request with another config answers 400. The server's default is True."""


class RotationPolicyParam(TypedDict, total=False):
    """When the server replaces the key by itself."""

    rotation_period: Union[Literal["weekly", "monthly"], None]
    next_rotation_at: Union[str, datetime, None]
    key_transition_period_ms: int
    """How long the old key goes on working, in milliseconds; at least 1800000, which is half an hour."""


class ApiKeyDefaults(BaseModel):
    metadata: Optional[dict[str, Any]] = None
    config_id: Optional[str] = None
    allow_config_override: Optional[bool] = None


class ApiKey(BaseModel):
    id: Optional[str] = None
    key: Optional[str] = None
    """Masked: only `create` and `rotate` answer the whole key."""
    name: Optional[str] = None
    description: Optional[str] = None
    type: Optional[str] = None
    """One of "organisation-service", "workspace-service" or "workspace-user"."""
    organisation_id: Optional[str] = None
    workspace_id: Optional[str] = None
    user_id: Optional[str] = None
    status: Optional[str] = None
    """Either "active" or "exhausted"."""
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None
    creation_mode: Optional[str] = None
    """One of "ui", "api" or "auto"."""
    rate_limits: Optional[list[RateLimit]] = None
    usage_limits: Optional[UsageLimits] = None
    reset_usage: Optional[float] = None
    scopes: Optional[list[str]] = None
    defaults: Optional[ApiKeyDefaults] = None
    alert_emails: Optional[list[str]] = None
    expires_at: Optional[str] = None
    object: Optional[str] = None


class ApiKeyAddResponse(BaseModel):
    id: Optional[str] = None
    key: Optional[str] = None
    """The whole key, which no later answer shows again."""
    object: Optional[str] = None


class ApiKeyGetResponse(ApiKey):
    pass


class ApiKeyListResponse(PortkeyPage[ApiKey]):
    object: Optional[str] = None
    total: Optional[int] = None
    data: list[ApiKey] = []


class ApiKeyUpdateResponse(BaseModel):
    """Has no fields of its own."""


class ApiKeyDeleteResponse(BaseModel):
    """Has no fields of its own."""


class ApiKeyRotateResponse(BaseModel):
    id: Optional[str] = None
    key: Optional[str] = None
    """The whole new key, which no later answer shows again."""
    key_transition_expires_at: Optional[str] = None
    """When the old key stops working."""
