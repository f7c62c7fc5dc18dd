"""What users write with integrations, policies and the like; see `programs.py`."""

from __future__ import annotations

from typing import Any

from typing_extensions import assert_type

from portkey_ai import AsyncPortkey, Portkey
from portkey_ai.api_resources.decoding.paging import AsyncListing
from portkey_ai.api_resources.types.generic_response import GenericResponse
from portkey_ai.api_resources.types.guardrails_type import (
    GuardrailCreateResponse,
    GuardrailDetailResponse,
    GuardrailListResponse,
    GuardrailSummary,
    GuardrailUpdateResponse,
)
from portkey_ai.api_resources.types.integrations_type import (
    IntegrationCreateResponse,
    IntegrationDetailResponse,
    IntegrationList,
    IntegrationListResponse,
    IntegrationModel,
    IntegrationModelsResponse,
    IntegrationWorkspacesResponse,
    PricingAdjustments,
)
from portkey_ai.api_resources.types.model_configs_type import (
    ModelGeneralConfig,
    ModelPricingConfig,
    ModelPricingEntry,
    PayAsYouGo,
    ProviderPricing,
)
from portkey_ai.api_resources.types.ocr_type import OcrPage, OcrResponse
from portkey_ai.api_resources.types.policies_type import (
    PolicyCreateResponse,
    PolicyEntityListResponse,
    RateLimitsPolicy,
    UsageLimitsPolicy,
    UsageLimitsPolicyListResponse,
    ValueKeyUsage,
)
from portkey_ai.api_resources.types.rerank_type import RerankResponse, RerankResult
from portkey_ai.api_resources.types.secret_references_type import (
    SecretReference,
    SecretReferenceCreateResponse,
    SecretReferenceListResponse,
)
from portkey_ai.api_resources.types.workspace_exclusions_type import WorkspaceExclusion, WorkspaceExclusionListResponse


def integrations(client: Portkey, untyped: dict[str, Any]) -> None:
    page = client.integrations.list(type="organisation", page_size=10)
    assert_type(page, IntegrationListResponse)
    for integration in page:
        assert_type(integration, IntegrationList)
        assert_type(integration.slug, str | None)
    made = client.integrations.create(
        name="Ours",
        ai_provider_id="azure-openai",
        configurations={
            "azure_auth_mode": "default",
            "azure_resource_name": "r",
            "azure_deployment_config": [
                {"azure_api_version": "v", "azure_deployment_name": "d", "azure_model_slug": "gpt-4o"}
            ],
        },
        secret_mappings=[{"target_field": "key", "secret_reference_id": "s"}],
        pricing_adjustments={"multiplier": {"default": 1.1, "image": None}},
    )
    assert_type(made, IntegrationCreateResponse)
    client.integrations.create(name="Theirs", ai_provider_id="new", configurations=untyped, extra_body={"x": 1})
    found = client.integrations.retrieve("ours")
    assert_type(found, IntegrationDetailResponse)
    assert_type(found.pricing_adjustments, PricingAdjustments | None)
    assert_type(client.integrations.update("ours", pricing_adjustments=None), GenericResponse)
    assert_type(client.integrations.delete("ours"), GenericResponse)
    assert_type(client.integrations.models.list("ours"), IntegrationModelsResponse)
    for model in client.integrations.models.list("ours"):
        assert_type(model, IntegrationModel)
    client.integrations.models.update("ours", models=[{"slug": "m", "enabled": True}, untyped], allow_all_models=True)
    client.integrations.models.delete("ours", slugs=["m"])
    client.integrations.models.delete("ours", "m")
    assert_type(client.integrations.workspaces.list("ours"), IntegrationWorkspacesResponse)
    client.integrations.workspaces.update(
        "ours",
        workspaces=[{"id": "w", "enabled": True, "usage_limits": [{"type": "cost", "credit_limit": 5}]}],
        global_workspace_access={"enabled": False, "rate_limits": None},
        override_existing_workspace_access=True,
    )
    client.integrations.pricing_adjustments.update("i", pricing_adjustments=None)


def guardrails(client: Portkey, untyped: dict[str, Any]) -> None:
    made = client.guardrails.create(
        name="G",
        checks=[{"id": "default.contains", "parameters": {"words": ["a"], "operator": "any"}}],
        actions={"deny": True, "async": False, "on_fail": {"feedback": {"value": -5, "weight": 1, "metadata": ""}}},
        workspace_id="w",
    )
    assert_type(made, GuardrailCreateResponse)
    client.guardrails.create(name="G", checks=[untyped], actions=untyped)
    for guardrail in client.guardrails.list(workspace_id="w"):
        assert_type(guardrail, GuardrailSummary)
    assert_type(client.guardrails.retrieve("g"), GuardrailDetailResponse)
    assert_type(client.guardrails.update("g", name="H"), GuardrailUpdateResponse)
    assert_type(client.guardrails.delete("g"), GenericResponse)
    excluded = client.workspace_exclusions.input_guardrails.list(organisation_id="o")
    assert_type(excluded, WorkspaceExclusionListResponse)
    assert_type(excluded.items(), list[WorkspaceExclusion])
    client.workspace_exclusions.output_guardrails.update(
        organisation_id="o", workspaces=[{"workspace_id": "w", "excluded": True}]
    )


def policies(client: Portkey) -> None:
    made = client.policies.usage_limits.create(
        conditions=[{"key": "workspace_id", "value": ["a", "b"]}],
        group_by=[{"key": "api_key"}],
        type="cost",
        credit_limit=10,
        periodic_reset="monthly",
    )
    assert_type(made, PolicyCreateResponse)
    assert_type(client.policies.usage_limits.list(status="archived"), UsageLimitsPolicyListResponse)
    policy = client.policies.usage_limits.retrieve("p", include_usage=True)
    assert_type(policy, UsageLimitsPolicy)
    assert_type(policy.value_key_usage_map, dict[str, ValueKeyUsage] | None)
    client.policies.usage_limits.update("p", alert_threshold=None)
    assert_type(client.policies.usage_limits.entities.list("p", search="u"), PolicyEntityListResponse)
    assert_type(client.policies.usage_limits.entities.reset("p", "e"), GenericResponse)
    client.policies.rate_limits.create(
        conditions=[{"key": "workspace_id", "value": "w"}], group_by=[], type="tokens", unit="rpm", value=5
    )
    for rates in client.policies.rate_limits.list():
        assert_type(rates, RateLimitsPolicy)
    assert_type(client.policies.rate_limits.delete("p"), GenericResponse)


def secret_references(client: Portkey) -> None:
    made = client.secret_references.create(
        name="n",
        manager_type="hashicorp_vault",
        auth_config={"vault_auth_type": "token", "vault_addr": "https://vault.test", "vault_token": "t"},
        secret_path="a/b",
    )
    assert_type(made, SecretReferenceCreateResponse)
    assert_type(client.secret_references.list(tags={"team": "a"}), SecretReferenceListResponse)
    assert_type(client.secret_references.retrieve("s"), SecretReference)
    assert_type(client.secret_references.update("s", tags=None), GenericResponse)


def models(client: Portkey, untyped: dict[str, Any]) -> None:
    ranked = client.rerank.create(model="m", query="q", documents=["a", {"text": "b", "title": "B"}], timeout=3)
    assert_type(ranked, RerankResponse)
    assert_type(ranked.results, list[RerankResult])
    client.rerank.create(query="q", documents=[untyped], extra_body={"input_type": "query"})
    read = client.ocr.create(model="m", document={"type": "image_url", "image_url": "https://up.test/a.png"})
    assert_type(read, OcrResponse)
    assert_type(read.pages, list[OcrPage])
    pricing = client.model_configs.pricing.retrieve("openai", "gpt-4o")
    assert_type(pricing, ModelPricingConfig)
    assert_type(pricing.pay_as_you_go, PayAsYouGo | None)
    assert_type(client.model_configs.pricing.list("openai"), ProviderPricing)
    assert_type(client.model_configs.pricing.list("openai").models, dict[str, ModelPricingEntry])
    assert_type(client.model_configs.general.retrieve("openai", "gpt-4o"), ModelGeneralConfig)


async def asynchronous(client: AsyncPortkey) -> None:
    assert_type(client.guardrails.list(), AsyncListing[GuardrailListResponse])
    page = await client.guardrails.list()
    assert_type(page, GuardrailListResponse)
    async for guardrail in page:
        assert_type(guardrail, GuardrailSummary)
    assert_type(await client.integrations.retrieve("ours"), IntegrationDetailResponse)
    assert_type(await client.integrations.models.list("ours"), IntegrationModelsResponse)
    assert_type(await client.policies.usage_limits.entities.reset("p", "e"), GenericResponse)
    assert_type(await client.secret_references.retrieve("s"), SecretReference)
    assert_type(await client.rerank.create(query="q", documents=["a"]), RerankResponse)
    assert_type(await client.model_configs.pricing.list("openai"), ProviderPricing)
