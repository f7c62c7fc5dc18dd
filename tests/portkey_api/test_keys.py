"""`client.api_keys`, `client.virtual_keys`, `client.providers`."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import Any

import httpx
import pytest

from portkey_ai import AuthenticationError, omit
from portkey_ai.api_resources.types import api_keys_type as api_keys
from portkey_ai.api_resources.types import limits_type as limits
from portkey_ai.api_resources.types import providers_type as providers
from portkey_ai.api_resources.types import virtual_keys_type as virtual_keys
from tests.support import Recorder, done

from .table import Row, check_empty, check_two_pages, covered, methods_of

WHEN = datetime(2030, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
BUDGET: dict[str, Any] = {
    "credit_limit": 100,
    "type": "cost",
    "alert_threshold": None,
    "periodic_reset": "monthly",
    "next_usage_reset_at": "2030-01-01T00:00:00.000Z",
}
LIMIT: dict[str, Any] = {"type": "requests", "unit": "rpm", "value": 0}
SECRET: dict[str, Any] = {
    "target_field": "key",
    "secret_reference_id": "sr",
    "secret_key": None,
    "value_format": "json",
}
POLICY: dict[str, Any] = {"rotation_period": "weekly", "next_rotation_at": None, "key_transition_period_ms": 1800000}
DEFAULTS: dict[str, Any] = {"metadata": {"team": ""}, "config_id": "pc-1", "allow_config_override": False}
DEPLOYMENT: dict[str, Any] = {"apiVersion": "v1", "deploymentName": "d", "alias": "gpt", "is_default": True}

API_KEY: dict[str, Any] = {
    "id": "k-1",
    "key": "ab***yz",
    "name": "Robot",
    "description": "",
    "type": "workspace-service",
    "organisation_id": "o-1",
    "workspace_id": "w-1",
    "user_id": None,
    "status": "a status of tomorrow",
    "created_at": "2025-01-01T00:00:00.000Z",
    "last_updated_at": "2025-01-01T00:00:00.000Z",
    "creation_mode": "api",
    "rate_limits": [LIMIT],
    "usage_limits": BUDGET,
    "reset_usage": 0,
    "scopes": ["completions.write", "mcp.invoke"],
    "defaults": DEFAULTS,
    "alert_emails": ["a@b.test"],
    "expires_at": "2030-01-01T00:00:00.000Z",
    "object": "api-key",
    "news": 1,
}
VIRTUAL_KEY: dict[str, Any] = {
    "name": "OpenAI",
    "note": None,
    "status": "active",
    "usage_limits": BUDGET,
    "reset_usage": None,
    "created_at": "2025-01-01T00:00:00.000Z",
    "slug": "openai-1",
    "model_config": {"awsRegion": "eu-west-1"},
    "rate_limits": [LIMIT],
    "expires_at": None,
    "secret_mappings": [SECRET],
    "object": "virtual-key",
}
PROVIDER: dict[str, Any] = {
    "name": "OpenAI",
    "integration_id": "i-1",
    "note": None,
    "status": "expired",
    "usage_limits": BUDGET,
    "reset_usage": None,
    "created_at": "2025-01-01T00:00:00.000Z",
    "slug": "openai-prod",
    "rate_limits": [LIMIT],
    "expires_at": None,
    "object": "provider",
}

# All that the methods send in a body, by their keywords, which are the names on the wire.
KEY_FIELDS: dict[str, Any] = {
    "name": "Robot",
    "description": "",
    "rate_limits": [LIMIT],
    "usage_limits": BUDGET,
    "scopes": ["completions.write"],
    "defaults": DEFAULTS,
    "expires_at": "2030-01-01T00:00:00.000Z",
    "alert_emails": ["a@b.test"],
    "rotation_policy": POLICY,
}
NEW_KEY_FIELDS: dict[str, Any] = {**KEY_FIELDS, "workspace_id": "w-1", "user_id": "u-1", "organisation_id": "o-1"}
VIRTUAL_KEY_FIELDS: dict[str, Any] = {
    "name": "Azure",
    "key": "sk",
    "note": "",
    "usage_limits": BUDGET,
    "rate_limits": LIMIT,
    "deploymentConfig": [DEPLOYMENT],
    "secret_mappings": [SECRET],
}
NEW_VIRTUAL_KEY_FIELDS: dict[str, Any] = {
    **VIRTUAL_KEY_FIELDS,
    "provider": "azure-openai",
    "apiVersion": "v1",
    "resourceName": "r",
    "deploymentName": "d",
    "workspace_id": "w-1",
    "expires_at": "2030-01-01T00:00:00.000Z",
    "awsAccessKeyId": "a",
    "awsSecretAccessKey": "b",
    "awsRegion": "c",
    "vertexProjectId": "d",
    "vertexRegion": "e",
    "workersAiAccountId": "f",
}
PROVIDER_FIELDS: dict[str, Any] = {
    "name": "OpenAI",
    "note": "",
    "usage_limits": BUDGET,
    "rate_limits": LIMIT,
    "expires_at": "2030-01-01T00:00:00.000Z",
}
NEW_PROVIDER_FIELDS: dict[str, Any] = {
    **PROVIDER_FIELDS,
    "integration_id": "i-1",
    "workspace_id": "w-1",
    "slug": "openai-prod",
}
PAGE: dict[str, Any] = {"workspace_id": "w-1", "current_page": 0, "page_size": 9}
PAGE_QUERY = {"workspace_id": "w-1", "current_page": "0", "page_size": "9"}

ROWS = [
    Row(
        "api_keys.create",
        NEW_KEY_FIELDS,
        "POST",
        "/api-keys/workspace/user",
        api_keys.ApiKeyAddResponse,
        answer={"id": "k-1", "key": "pk-whole", "object": "api-key"},
        body=NEW_KEY_FIELDS,
        finds={"key": "pk-whole"},
        args=("workspace", "user"),
    ),
    Row(
        "api_keys.create",
        {"type": "organisation", "sub_type": "service", "name": "R", "scopes": [], "expires_at": WHEN},
        "POST",
        "/api-keys/organisation/service",
        api_keys.ApiKeyAddResponse,
        answer={"id": "k-1"},
        body={"name": "R", "scopes": [], "expires_at": "2030-01-02T03:04:05+00:00"},
    ),
    Row(
        "api_keys.list",
        PAGE,
        "GET",
        "/api-keys",
        api_keys.ApiKeyListResponse,
        answer={"object": "list", "total": 1, "data": [API_KEY]},
        query=PAGE_QUERY,
        finds={
            "total": 1,
            "data.0": api_keys.ApiKey,
            "data.0.status": "a status of tomorrow",
            "data.0.usage_limits": limits.UsageLimits,
            "data.0.news": 1,
        },
    ),
    Row("api_keys.list", {}, "GET", "/api-keys", api_keys.ApiKeyListResponse, answer={"total": 0, "data": []}),
    Row(
        "api_keys.retrieve",
        {},
        "GET",
        "/api-keys/k-1",
        api_keys.ApiKeyGetResponse,
        answer=API_KEY,
        finds={
            "usage_limits.credit_limit": 100,
            "rate_limits.0": limits.RateLimit,
            "rate_limits.0.value": 0,
            "defaults": api_keys.ApiKeyDefaults,
            "defaults.allow_config_override": False,
            "scopes": ["completions.write", "mcp.invoke"],
        },
        args=("k-1",),
    ),
    Row("api_keys.retrieve", {"id": "a/b"}, "GET", "/api-keys/a%2Fb", api_keys.ApiKeyGetResponse, answer={}),
    Row(
        "api_keys.update",
        {**KEY_FIELDS, "reset_usage": False},
        "PUT",
        "/api-keys/k-1",
        api_keys.ApiKeyUpdateResponse,
        answer={},
        body={**KEY_FIELDS, "reset_usage": False},
        args=("k-1",),
    ),
    Row(
        "api_keys.update",
        {"id": "k-1", "rate_limits": None, "expires_at": None, "rotation_policy": None, "name": None},
        "PUT",
        "/api-keys/k-1",
        api_keys.ApiKeyUpdateResponse,
        answer={},
        body={"rate_limits": None, "expires_at": None, "rotation_policy": None},
    ),
    Row("api_keys.delete", {}, "DELETE", "/api-keys/k-1", api_keys.ApiKeyDeleteResponse, answer={}, args=("k-1",)),
    Row(
        "api_keys.rotate",
        {"key_transition_period_ms": 3600000},
        "POST",
        "/api-keys/k-1/rotate",
        api_keys.ApiKeyRotateResponse,
        answer={"id": "k-1", "key": "pk-new", "key_transition_expires_at": "2030-01-01T00:00:00.000Z"},
        body={"key_transition_period_ms": 3600000},
        finds={"key": "pk-new", "key_transition_expires_at": "2030-01-01T00:00:00.000Z"},
        args=("k-1",),
    ),
    Row(
        "api_keys.rotate",
        {"id": "k-1"},
        "POST",
        "/api-keys/k-1/rotate",
        api_keys.ApiKeyRotateResponse,
        answer={},
        body={},
    ),
    Row(
        "virtual_keys.create",
        NEW_VIRTUAL_KEY_FIELDS,
        "POST",
        "/virtual-keys",
        virtual_keys.VirtualKeysAddResponse,
        answer={"success": True, "data": {"slug": "azure-1"}},
        body=NEW_VIRTUAL_KEY_FIELDS,
        finds={"success": True, "data": virtual_keys.VirtualKeySlug, "data.slug": "azure-1"},
    ),
    Row(
        "virtual_keys.create",
        {"provider": "of tomorrow", "note": None, "apiVersion": omit, "rate_limits": [LIMIT], "key": None},
        "POST",
        "/virtual-keys",
        virtual_keys.VirtualKeysAddResponse,
        answer={"success": True, "data": {"slug": "x"}},
        body={"provider": "of tomorrow", "note": None, "rate_limits": [LIMIT]},
    ),
    Row(
        "virtual_keys.list",
        PAGE,
        "GET",
        "/virtual-keys",
        virtual_keys.VirtualKeysListReponse,
        answer={"object": "list", "total": 1, "data": [VIRTUAL_KEY]},
        query=PAGE_QUERY,
        finds={"data.0": virtual_keys.VirtualKey, "data.0.slug": "openai-1"},
    ),
    Row("virtual_keys.list", {}, "GET", "/virtual-keys", virtual_keys.VirtualKeysListReponse, answer={"total": 0}),
    Row(
        "virtual_keys.list",
        {"workspace_id": "w-1"},
        "GET",
        "/virtual-keys",
        virtual_keys.VirtualKeysListReponse,
        answer={"total": 0},
        query={"workspace_id": "w-1"},
    ),
    Row(
        "virtual_keys.retrieve",
        {},
        "GET",
        "/virtual-keys/openai-1",
        virtual_keys.VirtualKey,
        answer=VIRTUAL_KEY,
        finds={
            "usage_limits.periodic_reset": "monthly",
            "rate_limits.0.unit": "rpm",
            "secret_mappings.0": limits.SecretMapping,
            "secret_mappings.0.target_field": "key",
            "configuration": {"awsRegion": "eu-west-1"},
            "reset_usage": None,
        },
        args=("openai-1",),
    ),
    Row("virtual_keys.retrieve", {"slug": "a"}, "GET", "/virtual-keys/a", virtual_keys.VirtualKey, answer={}),
    Row(
        "virtual_keys.update",
        VIRTUAL_KEY_FIELDS,
        "PUT",
        "/virtual-keys/openai-1",
        virtual_keys.VirtualKeysUpdateResponse,
        answer={},
        body=VIRTUAL_KEY_FIELDS,
        args=("openai-1",),
    ),
    Row(
        "virtual_keys.update",
        {"note": ""},
        "PUT",
        "/virtual-keys/openai-1",
        virtual_keys.VirtualKeysUpdateResponse,
        answer={},
        body={"note": ""},
        args=("openai-1",),
    ),
    Row(
        "virtual_keys.update",
        {"slug": "openai-1", "note": None, "name": None},
        "PUT",
        "/virtual-keys/openai-1",
        virtual_keys.VirtualKeysUpdateResponse,
        answer={},
        body={"note": None},
    ),
    Row(
        "virtual_keys.delete",
        {},
        "DELETE",
        "/virtual-keys/a",
        virtual_keys.VirtualKeysDeleteResponse,
        answer={},
        args=("a",),
    ),
    Row(
        "providers.create",
        NEW_PROVIDER_FIELDS,
        "POST",
        "/providers",
        providers.ProviderCreateResponse,
        answer={"id": "p-1", "slug": "openai-prod"},
        body=NEW_PROVIDER_FIELDS,
        finds={"id": "p-1", "slug": "openai-prod"},
    ),
    Row(
        "providers.create",
        {"name": "a", "integration_id": "i", "note": None, "expires_at": None},
        "POST",
        "/providers",
        providers.ProviderCreateResponse,
        answer={"id": "p-1"},
        body={"name": "a", "integration_id": "i", "note": None},
    ),
    Row(
        "providers.list",
        PAGE,
        "GET",
        "/providers",
        providers.ProviderListResponse,
        answer={"object": "list", "total": 1, "data": [PROVIDER]},
        query=PAGE_QUERY,
        finds={"data.0": providers.Provider, "data.0.rate_limits.0.value": 0},
    ),
    Row("providers.list", {}, "GET", "/providers", providers.ProviderListResponse, answer={"total": 0, "data": []}),
    Row(
        "providers.retrieve",
        {"workspace_id": "w-1"},
        "GET",
        "/providers/openai-prod",
        providers.ProviderDetailResponse,
        answer=PROVIDER,
        query={"workspace_id": "w-1"},
        finds={"usage_limits": limits.UsageLimits, "usage_limits.alert_threshold": None, "integration_id": "i-1"},
        args=("openai-prod",),
    ),
    Row("providers.retrieve", {"slug": "a"}, "GET", "/providers/a", providers.ProviderDetailResponse, answer={}),
    Row(
        "providers.update",
        {**PROVIDER_FIELDS, "workspace_id": "w-1", "reset_usage": True},
        "PUT",
        "/providers/openai-prod",
        providers.ProviderUpdateResponse,
        answer={"id": "p-1", "slug": "openai-prod"},
        query={"workspace_id": "w-1"},
        body={**PROVIDER_FIELDS, "reset_usage": True},
        finds={"id": "p-1"},
        args=("openai-prod",),
    ),
    Row(
        "providers.update",
        {"slug": "a", "expires_at": None, "note": None},
        "PUT",
        "/providers/a",
        providers.ProviderUpdateResponse,
        answer={},
        body={"expires_at": None},
    ),
    Row(
        "providers.delete",
        {"workspace_id": "w-1"},
        "DELETE",
        "/providers/a",
        providers.ProviderDeleteResponse,
        answer={},
        query={"workspace_id": "w-1"},
        args=("a",),
    ),
    Row("providers.delete", {"slug": "a"}, "DELETE", "/providers/a", providers.ProviderDeleteResponse, answer={}),
]


def test_every_method_has_a_row() -> None:
    assert covered(ROWS) == methods_of("api_keys", "virtual_keys", "providers")


@pytest.mark.parametrize("row", ROWS, ids=str)
class TestRows:
    async def test_request_and_response(self, kind: str, row: Row) -> None:
        await row.check(kind)

    async def test_options(self, kind: str, row: Row) -> None:
        await row.check_options(kind)

    async def test_unknown_keywords(self, kind: str, row: Row) -> None:
        await row.check_unknown(kind)


@pytest.mark.parametrize(
    ("call", "keywords", "name"),
    [
        ("api_keys.create", {"type": "", "sub_type": "user"}, "type"),
        ("api_keys.create", {"type": "workspace", "sub_type": ""}, "sub_type"),
        *((f"api_keys.{method}", {"id": ""}, "id") for method in ("retrieve", "update", "delete", "rotate")),
        *(
            (f"{resource}.{method}", {"slug": ""}, "slug")
            for resource in ("virtual_keys", "providers")
            for method in ("retrieve", "update", "delete")
        ),
    ],
)
async def test_empty_parts_of_the_path(kind: str, call: str, keywords: dict[str, Any], name: str) -> None:
    await check_empty(kind, call, keywords, name)


@pytest.mark.parametrize("call", ["api_keys.list", "virtual_keys.list", "providers.list"])
async def test_pages(kind: str, call: str) -> None:
    await check_two_pages(kind, call, {"workspace_id": "w"}, {"workspace_id": "w"})


async def test_fields_named_like_attributes_of_pydantic(kind: str) -> None:
    """They are there by their names in the answer, and are not lost."""
    answer = {"model_config": {"a": 1}, "json": "j", "copy": "c"}
    recorder = Recorder(lambda _: httpx.Response(200, json=answer))
    key = await done(recorder.client(kind).virtual_keys.retrieve("a"))
    assert {name: key[name] for name in answer} == answer
    assert json.loads(str(key)) == key.to_dict() == answer
    assert virtual_keys.VirtualKey().configuration is None


async def test_errors_of_virtual_keys(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(401, json={"success": False, "data": {"message": "Unauthorised"}}))
    with pytest.raises(AuthenticationError) as caught:
        await done(recorder.client(kind).virtual_keys.create(name="a"))
    assert caught.value.status_code == 401
    assert "Unauthorised" in str(caught.value)
