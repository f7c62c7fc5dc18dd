"""Parameters and responses of `client.api_keys`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Optional, Union

from typing_extensions import Required, TypedDict

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage

from .limits_type import RateLimit, UsageLimits
from .mapping_model import NestedMappingModel


class ApiKeyRateLimitParam(TypedDict, total=False):
    """A rate limit of a key."""

    type: Required[Literal["requests", "tokens"]]
    unit: Required[Literal["rpd", "rph", "rpm", "rps", "rpw"]]
    """Per day, hour, minute, second or week."""
    value: Required[int]


class ApiKeyDefaultsParam(TypedDict, total=False):
    """Defaults for requests with the key."""

    metadata: Mapping[str, object]
    config_id: str
    """Slug of a saved config."""
    allow_config_override: bool
    """False: a request with another config gets status 400. Default: True."""


class RotationPolicyParam(TypedDict, total=False):
    """When the server rotates the key automatically."""

    rotation_period: Union[Literal["weekly", "monthly"], None]
    next_rotation_at: Union[str, datetime, None]
    key_transition_period_ms: int
    """How long the old key stays valid, in milliseconds; at least 1800000 (30 minutes)."""


class ApiKeyDefaults(BaseModel):
    metadata: Optional[dict[str, Any]] = None
    config_id: Optional[str] = None
    allow_config_override: Optional[bool] = None


class ApiKeyGetResponse(BaseModel):
    id: Optional[str] = None
    key: Optional[str] = None
    """Masked. Only `create` and `rotate` return the whole key."""
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
    """The whole key. Later responses mask it."""
    object: Optional[str] = None


class ApiKey(ApiKeyGetResponse, NestedMappingModel):
    """An API key in a list."""


class ApiKeyListResponse(PortkeyPage[ApiKey]):
    object: Optional[str] = None
    total: Optional[int] = None
    data: list[ApiKey] = []


class ApiKeyUpdateResponse(BaseModel):
    """A response without fields."""


class ApiKeyDeleteResponse(BaseModel):
    """A response without fields."""


class ApiKeyRotateResponse(BaseModel):
    id: Optional[str] = None
    key: Optional[str] = None
    """The whole new key. Later responses mask it."""
    key_transition_expires_at: Optional[str] = None
    """When the old key stops working."""
