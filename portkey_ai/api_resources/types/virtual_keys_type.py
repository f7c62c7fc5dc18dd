"""Parameters and responses of `client.virtual_keys`."""

from __future__ import annotations

from typing import Any, Optional

from typing_extensions import Required, TypedDict

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage

from .limits_type import RateLimit, SecretMapping, UsageLimits
from .mapping_model import NestedMappingModel


class DeploymentConfigParam(TypedDict, total=False):
    """A deployment on Azure OpenAI."""

    apiVersion: Required[str]
    deploymentName: Required[str]
    alias: str
    """The model name in requests."""
    is_default: bool


class VirtualKey(NestedMappingModel):
    """A saved provider key."""

    name: Optional[str] = None
    note: Optional[str] = None
    status: Optional[str] = None
    """Either "active" or "exhausted"."""
    usage_limits: Optional[UsageLimits] = None
    reset_usage: Optional[float] = None
    created_at: Optional[str] = None
    slug: Optional[str] = None
    """The value for the option `virtual_key`."""
    rate_limits: Optional[list[RateLimit]] = None
    expires_at: Optional[str] = None
    secret_mappings: Optional[list[SecretMapping]] = None
    object: Optional[str] = None

    @property
    def configuration(self) -> Optional[dict[str, Any]]:
        """Return the provider's settings: the field `model_config`, whose name pydantic reserves."""
        settings: Optional[dict[str, Any]] = self.get("model_config")
        return settings


class VirtualKeySlug(NestedMappingModel):
    slug: Optional[str] = None


class VirtualKeysAddResponse(BaseModel):
    success: Optional[bool] = None
    data: Optional[VirtualKeySlug] = None


class VirtualKeysListReponse(PortkeyPage[VirtualKey]):
    # The name that portkey-ai 2.3.4 exports.
    object: Optional[str] = None
    total: Optional[int] = None
    data: list[VirtualKey] = []


class VirtualKeysUpdateResponse(BaseModel):
    """A response without fields."""


class VirtualKeysDeleteResponse(BaseModel):
    """A response without fields."""
