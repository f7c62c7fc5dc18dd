"""Configs, labels, collections, feedback and keys as users write them: see programs.py."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from typing_extensions import assert_type

from portkey_ai import AsyncPortkey, Portkey, omit
from portkey_ai.api_resources.decoding.paging import AsyncListing
from portkey_ai.api_resources.types.api_keys_type import (
    ApiKey,
    ApiKeyAddResponse,
    ApiKeyDefaultsParam,
    ApiKeyDeleteResponse,
    ApiKeyGetResponse,
    ApiKeyListResponse,
    ApiKeyRotateResponse,
    ApiKeyUpdateResponse,
)
from portkey_ai.api_resources.types.collections_type import (
    ChildCollection,
    CollectionCreateResponse,
    CollectionDeleteResponse,
    CollectionGetResponse,
    CollectionListResponse,
    CollectionUpdateResponse,
)
from portkey_ai.api_resources.types.configs_type import (
    ConfigAddResponse,
    ConfigDeleteResponse,
    ConfigListResponse,
    ConfigSummary,
    ConfigUpdateResponse,
    ConfigVersionListResponse,
)
from portkey_ai.api_resources.types.feedback_type import FeedbackParam, FeedbackResponse
from portkey_ai.api_resources.types.labels_type import (
    Label,
    LabelCreateResponse,
    LabelDeleteResponse,
    LabelListResponse,
    LabelUpdateResponse,
)
from portkey_ai.api_resources.types.limits_type import RateLimit, UsageLimitsParam
from portkey_ai.api_resources.types.providers_type import (
    Provider,
    ProviderCreateResponse,
    ProviderDeleteResponse,
    ProviderDetailResponse,
    ProviderListResponse,
    ProviderUpdateResponse,
)
from portkey_ai.api_resources.types.virtual_keys_type import (
    VirtualKey,
    VirtualKeysAddResponse,
    VirtualKeysDeleteResponse,
    VirtualKeysListReponse,
    VirtualKeySlug,
    VirtualKeysUpdateResponse,
)

BUDGET: UsageLimitsParam = {"credit_limit": 10, "type": "cost", "periodic_reset": "weekly"}


def labels(client: Portkey) -> list[str | None]:
    assert_type(client.labels.create(name="production", organization_id="o"), LabelCreateResponse)
    client.labels.create(name="production", organisation_id="o", color_code="#fff", timeout=3)
    assert_type(client.labels.update("l", description=""), LabelUpdateResponse)
    assert_type(client.labels.retrieve(label_id="l", organisation_id="o"), Label)
    assert_type(client.labels.delete("l"), LabelDeleteResponse)
    page = client.labels.list(search="prod", page_size=10)
    assert_type(page, LabelListResponse)
    return [label.name for label in page]


def collections(client: Portkey) -> None:
    assert_type(client.collections.create("Mails", workspace_id="w"), CollectionCreateResponse)
    assert_type(client.collections.list(workspace_id="w", extra_headers={"a": "b"}), CollectionListResponse)
    for collection in client.collections.list():
        details = collection.collection_details
        if details:
            assert_type(details.prompts_count, int | None)
    found = client.collections.retrieve("mails")
    assert_type(found, CollectionGetResponse)
    assert_type(found.child_collections, list[ChildCollection] | None)
    assert_type(client.collections.update("mails", name="Letters"), CollectionUpdateResponse)
    assert_type(client.collections.delete("mails"), CollectionDeleteResponse)


def feedback(client: Portkey) -> None:
    answer = client.feedback.create(trace_id="t", value=5, weight=0.5, metadata={"text": "good"})
    assert_type(answer, FeedbackResponse)
    assert_type(answer.feedback_ids, list[str] | None)
    opinions: list[FeedbackParam] = [{"trace_id": "t", "value": 1}, {"trace_id": "u", "value": -1, "weight": 1}]
    assert_type(client.feedback.bulk_create(feedbacks=opinions), FeedbackResponse)
    client.feedback.bulk_create(feedbacks=[{"trace_id": "t", "value": 1, "metadata": {"a": [1]}}])
    assert_type(client.feedback.update("f", value=5), FeedbackResponse)
    client.feedback.update(feedback_id="f", value=5)


def configs(client: Portkey) -> None:
    config: dict[str, Any] = {"cache": {"mode": "simple"}}
    assert_type(client.configs.create(name="a", config=config, is_default=True), ConfigAddResponse)
    assert_type(client.configs.update("pc-1", config={"targets": [{"provider": "@a"}]}), ConfigUpdateResponse)
    assert_type(client.configs.list(workspace_id="w"), ConfigListResponse)
    assert_type(client.configs.list().data, list[ConfigSummary])
    assert_type(client.configs.versions.list("pc-1"), ConfigVersionListResponse)
    assert_type(client.configs.delete(slug="pc-1"), ConfigDeleteResponse)
    data = client.configs.retrieve("pc-1").data
    if data:
        assert_type(data.config, dict[str, Any] | None)


def api_keys(client: Portkey) -> None:
    defaults: ApiKeyDefaultsParam = {"metadata": {"team": "a"}, "allow_config_override": False}
    made = client.api_keys.create(
        type="workspace",
        sub_type="service",
        name="Robot",
        workspace_id="w",
        scopes=["completions.write"],
        rate_limits=[{"type": "requests", "unit": "rps", "value": 5}],
        usage_limits=BUDGET,
        defaults=defaults,
        expires_at=datetime(2030, 1, 1),
        rotation_policy={"rotation_period": "monthly", "key_transition_period_ms": 3_600_000},
    )
    assert_type(made, ApiKeyAddResponse)
    assert_type(made.key, str | None)
    found = client.api_keys.retrieve(id="k")
    assert_type(found, ApiKeyGetResponse)
    assert_type(found.rate_limits, list[RateLimit] | None)
    assert_type(client.api_keys.update("k", expires_at=None, rate_limits=omit), ApiKeyUpdateResponse)
    assert_type(client.api_keys.rotate("k", key_transition_period_ms=1_800_000), ApiKeyRotateResponse)
    assert_type(client.api_keys.delete("k"), ApiKeyDeleteResponse)
    assert_type(client.api_keys.list(page_size=10), ApiKeyListResponse)
    for key in client.api_keys.list():
        assert_type(key, ApiKey)


def virtual_keys(client: Portkey) -> None:
    made = client.virtual_keys.create(
        name="Azure",
        provider="azure-openai",
        key="sk",
        note=None,
        resourceName="r",
        deploymentConfig=[{"apiVersion": "v1", "deploymentName": "d"}],
        secret_mappings=[{"target_field": "key", "secret_reference_id": "s"}],
    )
    assert_type(made, VirtualKeysAddResponse)
    assert_type(made.data, VirtualKeySlug | None)
    client.virtual_keys.create(provider="bedrock", awsRegion="eu-west-1")
    assert_type(client.virtual_keys.list(), VirtualKeysListReponse)
    found = client.virtual_keys.retrieve("a")
    assert_type(found, VirtualKey)
    assert_type(found.configuration, dict[str, Any] | None)
    limit = {"type": "requests", "unit": "rpm", "value": 1}
    client.virtual_keys.update("a", extra_body={"rate_limits": [limit]})
    assert_type(client.virtual_keys.update(slug="a", note="", usage_limits=BUDGET), VirtualKeysUpdateResponse)
    assert_type(client.virtual_keys.delete("a"), VirtualKeysDeleteResponse)


def providers(client: Portkey) -> None:
    made = client.providers.create(
        name="OpenAI",
        integration_id="openai",
        workspace_id="w",
        usage_limits=BUDGET,
        rate_limits={"type": "tokens", "unit": "rpd", "value": 1_000_000},
    )
    assert_type(made, ProviderCreateResponse)
    assert_type(client.providers.list(workspace_id="w"), ProviderListResponse)
    for provider in client.providers.list():
        assert_type(provider, Provider)
    assert_type(client.providers.retrieve("openai", workspace_id="w"), ProviderDetailResponse)
    assert_type(client.providers.update("openai", expires_at=None, reset_usage=True), ProviderUpdateResponse)
    assert_type(client.providers.delete("openai"), ProviderDeleteResponse)


async def asynchronously(client: AsyncPortkey) -> None:
    assert_type(await client.feedback.create(trace_id="t", value=5), FeedbackResponse)
    assert_type(await client.feedback.update("f", value=5), FeedbackResponse)
    assert_type(await client.api_keys.create("organisation", "service", name="a", scopes=[]), ApiKeyAddResponse)
    assert_type(await client.api_keys.rotate("k"), ApiKeyRotateResponse)
    assert_type(client.labels.list(), AsyncListing[LabelListResponse])
    assert_type(await client.labels.list(), LabelListResponse)
    assert_type(await client.virtual_keys.update("a", name="b"), VirtualKeysUpdateResponse)
    assert_type(await client.collections.delete("mails"), CollectionDeleteResponse)
    async for provider in await client.providers.list():
        assert_type(provider, Provider)
    async for label in client.labels.list():
        assert_type(label.name, str | None)
    assert_type((await client.configs.list()).items(), list[ConfigSummary])
