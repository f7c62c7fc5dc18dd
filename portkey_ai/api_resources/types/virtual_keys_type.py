"""Bodies and answers of `client.virtual_keys`."""

from __future__ import annotations

from typing import Any, Optional

from typing_extensions import Required, TypedDict

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage

from .limits_type import RateLimit, SecretMapping, UsageLimits


class DeploymentConfigParam(TypedDict, total=False):
    """A deployment on Azure OpenAI."""

    apiVersion: Required[str]
    deploymentName: Required[str]
    alias: str
    """What requests call the model."""
    is_default: bool


class VirtualKey(BaseModel):
    """A provider's key that is saved under a slug."""

    name: Optional[str] = None
    note: Optional[str] = None
    status: Optional[str] = None
    """Either "active" or "exhausted"."""
    usage_limits: Optional[UsageLimits] = None
    reset_usage: Optional[float] = None
    created_at: Optional[str] = None
    slug: Optional[str] = None
    """What requests name it by."""
    rate_limits: Optional[list[RateLimit]] = None
    expires_at: Optional[str] = None
    secret_mappings: Optional[list[SecretMapping]] = None
    object: Optional[str] = None

    @property
    def configuration(self) -> Optional[dict[str, Any]]:
        """The provider's settings. The answer calls them `model_config`, which as an attribute is pydantic's."""
        settings: Optional[dict[str, Any]] = self.get("model_config")
        return settings


class VirtualKeySlug(BaseModel):
    slug: Optional[str] = None


class VirtualKeysAddResponse(BaseModel):
    success: Optional[bool] = None
    data: Optional[VirtualKeySlug] = None


class VirtualKeysListReponse(PortkeyPage[VirtualKey]):
    # The published name, which code imports.
    object: Optional[str] = None
    total: Optional[int] = None
    data: list[VirtualKey] = []


class VirtualKeysUpdateResponse(BaseModel):
    """Has no fields of its own."""


class VirtualKeysDeleteResponse(BaseModel):
    """Has no fields of its own."""
