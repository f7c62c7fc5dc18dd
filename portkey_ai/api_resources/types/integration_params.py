"""Parameters of `client.integrations`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Optional, Union

from typing_extensions import Required, TypedDict


class OpenAIConfigurationParam(TypedDict, total=False):
    openai_organization: str
    openai_project: str


class AzureOpenAIDeploymentParam(TypedDict, total=False):
    alias: str
    azure_api_version: Required[str]
    azure_deployment_name: Required[str]
    is_default: bool
    azure_model_slug: Required[str]


class AzureOpenAIConfigurationParam(TypedDict, total=False):
    azure_auth_mode: Required[Literal["default", "entra", "managed"]]
    azure_resource_name: Required[str]
    azure_deployment_config: Required[Sequence[AzureOpenAIDeploymentParam]]
    """At least one."""
    azure_entra_tenant_id: str
    azure_entra_client_id: str
    azure_entra_client_secret: str
    azure_managed_client_id: str


class BedrockConfigurationParam(TypedDict, total=False):
    aws_auth_type: Required[Literal["accessKey", "assumedRole"]]
    aws_region: Required[str]
    aws_access_key_id: str
    aws_secret_access_key: str
    aws_role_arn: str
    aws_external_id: Optional[str]


class VertexAIConfigurationParam(TypedDict, total=False):
    vertex_auth_type: Required[Literal["basic", "serviceAccount"]]
    vertex_region: Required[str]
    vertex_project_id: str
    vertex_service_account_json: Mapping[str, object]


class AzureAIConfigurationParam(TypedDict, total=False):
    azure_auth_mode: Required[Literal["default", "entra", "managed"]]
    azure_foundry_url: Required[str]
    azure_api_version: str
    azure_deployment_name: str
    azure_entra_tenant_id: str
    azure_entra_client_id: str
    azure_entra_client_secret: str
    azure_managed_client_id: str


class WorkersAIConfigurationParam(TypedDict, total=False):
    workers_ai_account_id: Required[str]


class SageMakerConfigurationParam(BedrockConfigurationParam, total=False):
    amzn_sagemaker_custom_attributes: str
    amzn_sagemaker_target_model: str
    amzn_sagemaker_target_variant: str
    amzn_sagemaker_target_container_hostname: str
    amzn_sagemaker_inference_id: str
    amzn_sagemaker_enable_explanations: str
    amzn_sagemaker_inference_component: str
    amzn_sagemaker_session_id: str
    amzn_sagemaker_model_name: str


class HuggingFaceConfigurationParam(TypedDict, total=False):
    huggingface_base_url: str


class CortexConfigurationParam(TypedDict, total=False):
    snowflake_account: Required[str]


class CustomHostConfigurationParam(TypedDict, total=False):
    custom_host: str
    custom_headers: Mapping[str, str]


IntegrationConfigurationsParam = Union[
    OpenAIConfigurationParam,
    AzureOpenAIConfigurationParam,
    BedrockConfigurationParam,
    VertexAIConfigurationParam,
    AzureAIConfigurationParam,
    WorkersAIConfigurationParam,
    SageMakerConfigurationParam,
    HuggingFaceConfigurationParam,
    CortexConfigurationParam,
    CustomHostConfigurationParam,
    Mapping[str, object],
]
"""Settings of a provider besides the key. For other providers, give a mapping."""


class IntegrationSecretMappingParam(TypedDict, total=False):
    """Takes a field's value from a secret manager."""

    target_field: Required[str]
    """`key`, or `configurations.<field>`."""
    secret_reference_id: Required[str]
    """Id or slug."""
    secret_key: Optional[str]
    value_format: Optional[Literal["json", "string"]]


class ImageMultiplierParam(TypedDict, total=False):
    default: Optional[float]


class PricingMultiplierParam(TypedDict, total=False):
    """Factors on the prices, at least 0. `default` applies where no other factor is set."""

    default: Optional[float]
    request_token: Optional[float]
    response_token: Optional[float]
    cache_read_input_token: Optional[float]
    cache_write_input_token: Optional[float]
    cache_read_audio_input_token: Optional[float]
    request_audio_token: Optional[float]
    response_audio_token: Optional[float]
    reasoning_token: Optional[float]
    prediction_accepted_token: Optional[float]
    prediction_rejected_token: Optional[float]
    request_image_token: Optional[float]
    response_image_token: Optional[float]
    request_text_token: Optional[float]
    response_text_token: Optional[float]
    cache_read_image_input_token: Optional[float]
    cache_read_text_input_token: Optional[float]
    cache_write_text_input_token: Optional[float]
    cache_write_image_input_token: Optional[float]
    image: Optional[ImageMultiplierParam]
    additional_units: Optional[Mapping[str, Optional[float]]]


class PricingAdjustmentsParam(TypedDict, total=False):
    multiplier: PricingMultiplierParam


class IntegrationTokenPriceParam(TypedDict, total=False):
    price: float
    """USD cents per token."""


class IntegrationPayAsYouGoParam(TypedDict, total=False):
    request_token: IntegrationTokenPriceParam
    response_token: IntegrationTokenPriceParam


class IntegrationPricingParam(TypedDict, total=False):
    type: Literal["static"]
    pay_as_you_go: IntegrationPayAsYouGoParam


class IntegrationModelConfigurationsParam(TypedDict, total=False):
    custom_host: str


class IntegrationModelParam(TypedDict, total=False):
    slug: Required[str]
    enabled: Required[bool]
    is_custom: Optional[bool]
    is_finetune: Optional[bool]
    base_model_slug: Optional[str]
    configurations: IntegrationModelConfigurationsParam
    pricing_config: IntegrationPricingParam


class IntegrationUsageLimitsParam(TypedDict, total=False):
    credit_limit: Optional[int]
    """From 1."""
    type: Literal["cost", "tokens"]
    alert_threshold: Optional[int]
    periodic_reset: Optional[Literal["monthly", "weekly"]]
    """Not allowed together with `periodic_reset_days`."""
    periodic_reset_days: Optional[int]
    """1 to 365."""
    next_usage_reset_at: Optional[str]


class IntegrationRateLimitParam(TypedDict, total=False):
    type: Literal["requests", "tokens"]
    unit: Literal["rpd", "rph", "rpm"]
    value: int


class GlobalWorkspaceAccessParam(TypedDict, total=False):
    enabled: Required[bool]
    usage_limits: Optional[Sequence[IntegrationUsageLimitsParam]]
    """At most one."""
    rate_limits: Optional[Sequence[IntegrationRateLimitParam]]
    """At most one."""


class IntegrationWorkspaceParam(GlobalWorkspaceAccessParam, total=False):
    id: Required[str]
    reset_usage: bool
    create_default_provider: bool
    default_provider_slug: str
