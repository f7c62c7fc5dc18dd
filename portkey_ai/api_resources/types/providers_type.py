"""Responses of `client.providers`."""

from __future__ import annotations

from typing import Optional

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage

from .limits_type import RateLimit, UsageLimits


class Provider(BaseModel):
    """A provider of a workspace, created from an integration."""

    name: Optional[str] = None
    integration_id: Optional[str] = None
    note: Optional[str] = None
    status: Optional[str] = None
    """One of "active", "exhausted" or "expired"."""
    usage_limits: Optional[UsageLimits] = None
    reset_usage: Optional[float] = None
    created_at: Optional[str] = None
    slug: Optional[str] = None
    """The value for the option `provider="@..."`."""
    rate_limits: Optional[list[RateLimit]] = None
    expires_at: Optional[str] = None
    object: Optional[str] = None


class ProviderCreateResponse(BaseModel):
    id: Optional[str] = None
    slug: Optional[str] = None


class ProviderListResponse(PortkeyPage[Provider]):
    object: Optional[str] = None
    total: Optional[int] = None
    data: list[Provider] = []


class ProviderDetailResponse(Provider):
    pass


class ProviderUpdateResponse(BaseModel):
    id: Optional[str] = None
    slug: Optional[str] = None


class ProviderDeleteResponse(BaseModel):
    """A response without fields."""
