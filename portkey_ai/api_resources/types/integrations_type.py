"""Responses of `client.integrations`. Its parameters are in `integration_params`."""

from __future__ import annotations

from typing import Any, ClassVar, Optional

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage
from portkey_ai.api_resources.types.model_configs_type import PayAsYouGo

from .mapping_model import NestedMappingModel


class IntegrationList(BaseModel):
    """An integration in a list."""

    id: Optional[str] = None
    organisation_id: Optional[str] = None
    ai_provider_id: Optional[str] = None
    name: Optional[str] = None
    status: Optional[str] = None
    """`active` or `archived`."""
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None
    slug: Optional[str] = None
    description: Optional[str] = None
    object: Optional[str] = None


class IntegrationListResponse(PortkeyPage[IntegrationList]):
    object: Optional[str] = None
    total: Optional[int] = None
    data: list[IntegrationList] = []


class IntegrationCreateResponse(BaseModel):
    id: Optional[str] = None
    slug: Optional[str] = None


class IntegrationUsageLimits(NestedMappingModel):
    credit_limit: Optional[float] = None
    type: Optional[str] = None
    """What is counted: "cost" or "tokens"."""
    alert_threshold: Optional[float] = None
    periodic_reset: Optional[str] = None
    periodic_reset_days: Optional[int] = None
    next_usage_reset_at: Optional[str] = None


class IntegrationRateLimit(NestedMappingModel):
    type: Optional[str] = None
    """What is counted: "requests" or "tokens"."""
    unit: Optional[str] = None
    """`rpm`, `rph` or `rpd`: per minute, hour or day."""
    value: Optional[float] = None


class IntegrationWorkspaceAccess(NestedMappingModel):
    """The access of workspaces that have no settings of their own."""

    enabled: Optional[bool] = None
    usage_limits: Optional[list[IntegrationUsageLimits]] = None
    """At most one."""
    rate_limits: Optional[list[IntegrationRateLimit]] = None
    """At most one."""


class IntegrationSecretMapping(NestedMappingModel):
    """A field whose value comes from a secret manager."""

    target_field: Optional[str] = None
    secret_reference_id: Optional[str] = None
    secret_key: Optional[str] = None
    value_format: Optional[str] = None


class ImageMultiplier(BaseModel):
    default: Optional[float] = None


class PricingMultiplier(NestedMappingModel):
    """Factors on the prices. `default` applies where no other factor is set."""

    default: Optional[float] = None
    request_token: Optional[float] = None
    response_token: Optional[float] = None
    cache_read_input_token: Optional[float] = None
    cache_write_input_token: Optional[float] = None
    cache_read_audio_input_token: Optional[float] = None
    request_audio_token: Optional[float] = None
    response_audio_token: Optional[float] = None
    reasoning_token: Optional[float] = None
    prediction_accepted_token: Optional[float] = None
    prediction_rejected_token: Optional[float] = None
    request_image_token: Optional[float] = None
    response_image_token: Optional[float] = None
    request_text_token: Optional[float] = None
    response_text_token: Optional[float] = None
    cache_read_image_input_token: Optional[float] = None
    cache_read_text_input_token: Optional[float] = None
    cache_write_text_input_token: Optional[float] = None
    cache_write_image_input_token: Optional[float] = None
    image: Optional[ImageMultiplier] = None
    additional_units: Optional[dict[str, Optional[float]]] = None


class PricingAdjustments(NestedMappingModel):
    multiplier: Optional[PricingMultiplier] = None


class IntegrationDetailResponse(IntegrationList):
    masked_key: Optional[str] = None
    configurations: Optional[dict[str, Any]] = None
    """Settings of the provider besides the key."""
    global_workspace_access_settings: Optional[IntegrationWorkspaceAccess] = None
    allow_all_models: Optional[bool] = None
    workspace_count: Optional[int] = None
    secret_mappings: Optional[list[IntegrationSecretMapping]] = None
    pricing_adjustments: Optional[PricingAdjustments] = None


class IntegrationPricing(BaseModel):
    """Prices of a custom model."""

    type: Optional[str] = None
    pay_as_you_go: Optional[PayAsYouGo] = None


class IntegrationModel(BaseModel):
    slug: Optional[str] = None
    name: Optional[str] = None
    enabled: Optional[bool] = None
    is_custom: Optional[bool] = None
    is_finetune: Optional[bool] = None
    base_model_slug: Optional[str] = None
    pricing_config: Optional[IntegrationPricing] = None


class IntegrationModelsResponse(PortkeyPage[IntegrationModel]):
    items_field: ClassVar[str] = "models"

    total: Optional[int] = None
    models: list[IntegrationModel] = []


class IntegrationWorkspace(IntegrationWorkspaceAccess):
    id: Optional[str] = None


class IntegrationWorkspacesResponse(PortkeyPage[IntegrationWorkspace]):
    items_field: ClassVar[str] = "workspaces"

    total: Optional[int] = None
    workspaces: list[IntegrationWorkspace] = []
