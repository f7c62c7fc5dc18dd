"""`client.integrations`, `client.guardrails` and `client.workspace_exclusions`."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from portkey_ai.api_resources.types import guardrails_type as guardrails
from portkey_ai.api_resources.types import integrations_type as integrations
from portkey_ai.api_resources.types import model_configs_type as prices
from portkey_ai.api_resources.types import workspace_exclusions_type as exclusions
from portkey_ai.api_resources.types.generic_response import GenericResponse
from tests.support import Recorder, done

from .table import Row, check_empty, check_two_pages, covered, methods_of

INTEGRATION = {
    "id": "i-1",
    "organisation_id": "o",
    "ai_provider_id": "openai",
    "name": "Ours",
    "status": "a new status",
    "created_at": "2026-01-01T00:00:00Z",
    "last_updated_at": None,
    "slug": "ours",
    "object": "integration",
    "new_field": 1,
}
LIMITS = [{"credit_limit": 5, "type": "cost", "periodic_reset": "monthly"}]
RATES = [{"type": "requests", "unit": "rpm", "value": 10}]
MAPPING = {"target_field": "key", "secret_reference_id": "s", "secret_key": None}
ADJUSTMENTS: dict[str, Any] = {
    "multiplier": {"default": 1.5, "image": {"default": 2}, "additional_units": {"web_search": 3, "x": None}}
}
ACCESS = {"enabled": True, "usage_limits": LIMITS, "rate_limits": RATES}
PRICING = {"type": "static", "pay_as_you_go": {"request_token": {"price": 0.5}}}
MODEL = {"slug": "m", "enabled": True, "is_custom": True, "pricing_config": PRICING}
NEW: dict[str, Any] = {
    "name": "Ours",
    "description": "d",
    "key": "sk",
    "ai_provider_id": "bedrock",
    "workspace_id": "w",
    "slug": "ours",
    "configurations": {"aws_auth_type": "accessKey", "aws_region": "eu-west-1"},
    "create_default_provider": False,
    "default_provider_slug": "p",
    "secret_mappings": [MAPPING],
    "pricing_adjustments": ADJUSTMENTS,
}
CHANGES = {
    name: NEW[name]
    for name in ("name", "description", "key", "configurations", "secret_mappings", "pricing_adjustments")
}
DETAIL = {
    **INTEGRATION,
    "masked_key": "sk***",
    "configurations": {"aws_region": "eu-west-1"},
    "global_workspace_access_settings": ACCESS,
    "allow_all_models": False,
    "workspace_count": 2,
    "secret_mappings": [MAPPING],
    "pricing_adjustments": ADJUSTMENTS,
}
WORKSPACE = {"id": "w", **ACCESS}
CHECKS: list[dict[str, Any]] = [
    {"id": "default.regexMatch", "parameters": {"rule": "x", "not": True}, "is_enabled": True},
    {"id": "a.new.check"},
]
ACTIONS = {"deny": True, "async": False, "on_fail": {"feedback": {"value": -5, "weight": 1, "metadata": ""}}}
GUARDRAIL: dict[str, Any] = {
    "id": "g-1",
    "name": "G",
    "slug": "g",
    "workspace_id": None,
    "status": "active",
    "created_at": "2026-01-01T00:00:00Z",
    "owner_id": "u",
}
EXCLUDED = {"workspace_id": "w", "excluded": True}

ROWS = [
    Row(
        "integrations.list",
        {"current_page": 0, "page_size": 9, "workspace_id": "w", "type": "all"},
        "GET",
        "/integrations",
        integrations.IntegrationListResponse,
        {"object": "list", "total": 1, "data": [INTEGRATION]},
        {"data.0": integrations.IntegrationList, "data.0.status": "a new status", "data.0.new_field": 1, "total": 1},
        query={"current_page": "0", "page_size": "9", "workspace_id": "w", "type": "all"},
    ),
    Row(
        "integrations.create",
        NEW,
        "POST",
        "/integrations",
        integrations.IntegrationCreateResponse,
        {"id": "i-1", "slug": "ours"},
        {"id": "i-1", "slug": "ours"},
        body=NEW,
    ),
    Row(
        "integrations.create",
        {"name": "n", "ai_provider_id": "openai", "pricing_adjustments": None, "a_new_field": 1},
        "POST",
        "/integrations",
        integrations.IntegrationCreateResponse,
        {"id": "i-1", "slug": "ours"},
        body={"name": "n", "ai_provider_id": "openai", "pricing_adjustments": None, "a_new_field": 1},
    ),
    Row(
        "integrations.retrieve",
        {"slug": "a/b"},
        "GET",
        "/integrations/a%2Fb",
        integrations.IntegrationDetailResponse,
        DETAIL,
        {
            "masked_key": "sk***",
            "configurations": {"aws_region": "eu-west-1"},
            "global_workspace_access_settings.usage_limits.0": integrations.IntegrationUsageLimits,
            "global_workspace_access_settings.rate_limits.0.unit": "rpm",
            "secret_mappings.0": integrations.IntegrationSecretMapping,
            "pricing_adjustments.multiplier.default": 1.5,
            "pricing_adjustments.multiplier.image.default": 2,
            "pricing_adjustments.multiplier.additional_units.x": None,
        },
    ),
    Row("integrations.update", {"slug": "s", **CHANGES}, "PUT", "/integrations/s", GenericResponse, {}, body=CHANGES),
    Row(
        "integrations.update",
        {"slug": "s", "pricing_adjustments": None, "key": None},
        "PUT",
        "/integrations/s",
        GenericResponse,
        body={"pricing_adjustments": None},
    ),
    Row("integrations.delete", {"slug": "s"}, "DELETE", "/integrations/s", GenericResponse, {}),
    Row(
        "integrations.models.list",
        {"slug": "s"},
        "GET",
        "/integrations/s/models",
        integrations.IntegrationModelsResponse,
        {"total": 1, "models": [MODEL]},
        {
            "models.0": integrations.IntegrationModel,
            "models.0.pricing_config": integrations.IntegrationPricing,
            "models.0.pricing_config.pay_as_you_go.request_token": prices.TokenPrice,
            "models.0.pricing_config.pay_as_you_go.request_token.price": 0.5,
        },
    ),
    Row(
        "integrations.models.update",
        {"slug": "s", "allow_all_models": False, "models": [MODEL]},
        "PUT",
        "/integrations/s/models",
        GenericResponse,
        {},
        body={"allow_all_models": False, "models": [MODEL]},
    ),
    Row(
        "integrations.models.delete",
        {"slug": "s", "slugs": ["a", "b/c"]},
        "DELETE",
        "/integrations/s/models",
        GenericResponse,
        {},
        query={"slugs": "a,b/c"},
    ),
    Row(
        "integrations.models.delete",
        {"slug": "s", "slugs": "a,b"},
        "DELETE",
        "/integrations/s/models",
        GenericResponse,
        query={"slugs": "a,b"},
    ),
    Row(
        "integrations.workspaces.list",
        {"slug": "s"},
        "GET",
        "/integrations/s/workspaces",
        integrations.IntegrationWorkspacesResponse,
        {"total": 1, "workspaces": [WORKSPACE]},
        {
            "workspaces.0": integrations.IntegrationWorkspace,
            "workspaces.0.id": "w",
            "workspaces.0.usage_limits.0.periodic_reset": "monthly",
            "workspaces.0.rate_limits.0": integrations.IntegrationRateLimit,
        },
    ),
    Row(
        "integrations.workspaces.update",
        {
            "slug": "s",
            "global_workspace_access": ACCESS,
            "override_existing_workspaces_access": False,
            "workspaces": [{**WORKSPACE, "reset_usage": True}],
            "create_default_provider": False,
            "default_provider_slug": "p",
        },
        "PUT",
        "/integrations/s/workspaces",
        GenericResponse,
        {},
        body={
            "global_workspace_access": ACCESS,
            "override_existing_workspace_access": False,
            "workspaces": [{**WORKSPACE, "reset_usage": True}],
            "create_default_provider": False,
            "default_provider_slug": "p",
        },
    ),
    Row(
        "integrations.workspaces.update",
        {"slug": "s", "override_existing_workspace_access": False, "override_existing_workspaces_access": True},
        "PUT",
        "/integrations/s/workspaces",
        GenericResponse,
        body={"override_existing_workspace_access": False},
    ),
    Row(
        "integrations.pricing_adjustments.update",
        {"id": "a/b", "pricing_adjustments": ADJUSTMENTS},
        "PUT",
        "https://control.test/v2/integrations/a%2Fb",
        GenericResponse,
        {},
        body={"pricing_adjustments": ADJUSTMENTS},
    ),
    Row(
        "integrations.pricing_adjustments.update",
        {"id": "i", "pricing_adjustments": None},
        "PUT",
        "https://control.test/v2/integrations/i",
        GenericResponse,
        body={"pricing_adjustments": None},
    ),
    Row(
        "guardrails.create",
        {
            "name": "G",
            "checks": CHECKS,
            "actions": ACTIONS,
            "workspace_id": "w",
            "organisation_id": "o",
            "target": "mcp_tools",
        },
        "POST",
        "/guardrails",
        guardrails.GuardrailCreateResponse,
        {"id": "g-1", "slug": "g", "version_id": "v"},
        {"id": "g-1", "slug": "g", "version_id": "v"},
        body={
            "name": "G",
            "checks": CHECKS,
            "actions": ACTIONS,
            "workspace_id": "w",
            "organisation_id": "o",
            "target": "mcp_tools",
        },
    ),
    Row(
        "guardrails.list",
        {"workspace_id": "w", "organisation_id": "o", "page_size": 9, "current_page": 0},
        "GET",
        "/guardrails",
        guardrails.GuardrailListResponse,
        {"data": [GUARDRAIL], "total": 1},
        {"data.0": guardrails.GuardrailSummary, "data.0.slug": "g", "total": 1},
        query={"workspace_id": "w", "organisation_id": "o", "page_size": "9", "current_page": "0"},
    ),
    Row(
        "guardrails.retrieve",
        {"guardrail_id": "g 1"},
        "GET",
        "/guardrails/g%201",
        guardrails.GuardrailDetailResponse,
        {**GUARDRAIL, "checks": CHECKS, "actions": ACTIONS},
        {
            "checks.0": guardrails.GuardrailCheck,
            "checks.0.parameters": {"rule": "x", "not": True},
            "checks.1.id": "a.new.check",
            "actions": ACTIONS,
        },
    ),
    Row(
        "guardrails.update",
        {"guardrail_id": "g", "name": "G", "checks": CHECKS, "actions": {"onFail": "block"}},
        "PUT",
        "/guardrails/g",
        guardrails.GuardrailUpdateResponse,
        {"id": "g-1", "slug": "g"},
        {"slug": "g", "version_id": None},
        body={"name": "G", "checks": CHECKS, "actions": {"onFail": "block"}},
    ),
    Row("guardrails.delete", {"guardrail_id": "g"}, "DELETE", "/guardrails/g", GenericResponse),
    *(
        row
        for side in ("input", "output")
        for row in (
            Row(
                f"workspace_exclusions.{side}_guardrails.list",
                {"organisation_id": "o"},
                "GET",
                f"/workspace-exclusions/{side}-guardrails",
                exclusions.WorkspaceExclusionListResponse,
                {"data": [{**EXCLUDED, "new_field": 1}], "more": 2},
                {"data.0": exclusions.WorkspaceExclusion, "data.0.excluded": True, "data.0.new_field": 1, "more": 2},
                query={"organisation_id": "o"},
            ),
            Row(
                f"workspace_exclusions.{side}_guardrails.update",
                {"organisation_id": "o", "workspaces": [EXCLUDED], "override_existing": False},
                "PUT",
                f"/workspace-exclusions/{side}-guardrails",
                GenericResponse,
                {"updated": 1},
                {"updated": 1},
                body={"organisation_id": "o", "workspaces": [EXCLUDED], "override_existing": False},
            ),
        )
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=str)
async def test_request_and_response(kind: str, row: Row) -> None:
    await row.check(kind)


@pytest.mark.parametrize("row", ROWS, ids=str)
async def test_options_and_empty_response(kind: str, row: Row) -> None:
    await row.check_options(kind)


def test_every_method_has_a_row() -> None:
    assert covered(ROWS) == methods_of("integrations", "guardrails", "workspace_exclusions")


@pytest.mark.parametrize(
    "row", [row for row in ROWS if {"slug", "guardrail_id", "id"} & {*row.arguments} and row.verb != "POST"], ids=str
)
async def test_empty_ids_are_refused(kind: str, row: Row) -> None:
    name = next(iter(row.arguments))
    await check_empty(kind, row.client_method, {**row.arguments, name: ""}, name)


@pytest.mark.parametrize("slugs", ["", [], ()])
async def test_no_models_to_delete(kind: str, slugs: Any) -> None:
    recorder = Recorder()
    with pytest.raises(ValueError, match="^slugs: "):
        await done(recorder.client(kind).integrations.models.delete("s", slugs))
    assert not recorder.requests


@pytest.mark.parametrize(
    ("client_method", "arguments", "query"),
    [
        ("integrations.list", {"type": "workspace"}, {"type": "workspace"}),
        ("guardrails.list", {"workspace_id": "w"}, {"workspace_id": "w"}),
    ],
)
async def test_two_pages(kind: str, client_method: str, arguments: dict[str, Any], query: dict[str, str]) -> None:
    await check_two_pages(kind, client_method, arguments, query)


@pytest.mark.parametrize(
    ("base_url", "expected"),
    [
        ("https://api.portkey.ai/v1", "https://api.portkey.ai/v2/integrations/i"),
        ("http://localhost:8787/v1/", "http://localhost:8787/v2/integrations/i"),
        ("https://host.test/below/v1", "https://host.test/below/v2/integrations/i"),
        ("https://host.test", "https://host.test/v2/integrations/i"),
    ],
)
async def test_version_two_is_beside_version_one(kind: str, base_url: str, expected: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={}))
    client = recorder.client(kind, base_url=base_url)
    await done(client.integrations.pricing_adjustments.update("i", pricing_adjustments={}))
    assert str(recorder.last.url) == expected
    assert recorder.last.headers["x-portkey-api-key"] == "pk-test"


async def test_lists_that_are_complete(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={"models": [MODEL, MODEL], "total": 9}))
    page = await done(recorder.client(kind).integrations.models.list("s"))
    items = list(page) if kind == "sync" else [item async for item in page]
    assert [item.slug for item in items] == ["m", "m"]
    assert len(recorder.requests) == 1
