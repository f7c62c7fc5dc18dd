"""`client.policies`, `client.secret_references`, `client.rerank` and `client.ocr`."""

from __future__ import annotations

import json
from typing import Any

import pytest

from portkey_ai.api_resources.types import ocr_type as ocr
from portkey_ai.api_resources.types import policies_type as policies
from portkey_ai.api_resources.types import rerank_type as rerank
from portkey_ai.api_resources.types import secret_references_type as secrets
from portkey_ai.api_resources.types.generic_response import GenericResponse

from .table import Row, check_empty, check_two_pages, covered, methods_of

USAGE, RATE = "/policies/usage-limits", "/policies/rate-limits"
POLICY: dict[str, Any] = {
    "id": "p-1",
    "name": None,
    "conditions": [{"key": "workspace_id", "value": "w"}, {"key": "api_key", "value": ["a", "b"]}],
    "group_by": [{"key": "metadata._user"}],
    "status": "active",
    "workspace_id": "w",
    "organisation_id": "o",
    "created_at": "2026-01-01T00:00:00Z",
    "new_field": 1,
}
USAGE_POLICY = {
    **POLICY,
    "type": "cost",
    "credit_limit": 5.5,
    "alert_threshold": None,
    "periodic_reset": "monthly",
    "value_key_usage_map": {"u": {"current_usage": 1.5, "status": "exhausted"}},
    "object": "policy_usage_limits",
}
RATE_POLICY = {**POLICY, "type": "requests", "unit": "rpm", "value": 10}
NEW_USAGE: dict[str, Any] = {
    "conditions": POLICY["conditions"],
    "group_by": POLICY["group_by"],
    "type": "cost",
    "credit_limit": 0,
    "name": "n",
    "alert_threshold": 0,
    "periodic_reset": "weekly",
    "workspace_id": "w",
    "organisation_id": "o",
    "periodic_reset_days": 3,
}
NEW_RATE: dict[str, Any] = {
    "conditions": POLICY["conditions"],
    "group_by": POLICY["group_by"],
    "type": "requests",
    "unit": "rpw",
    "value": 0,
    "name": "n",
    "workspace_id": "w",
    "organisation_id": "o",
    "target": "llm",
}
USAGE_CHANGES = {
    "name": "n",
    "credit_limit": 0,
    "alert_threshold": None,
    "periodic_reset": None,
    "reset_usage_for_value": "u",
}
SECRET: dict[str, Any] = {
    "name": "n",
    "manager_type": "aws_sm",
    "auth_config": {"aws_auth_type": "serviceRole"},
    "secret_path": "a/b",
    "organisation_id": "o",
    "slug": "s",
    "description": None,
    "secret_key": "k",
    "allow_all_workspaces": False,
    "allowed_workspaces": ["w"],
    "tags": {"team": "a"},
}
FOUND_SECRET = {**SECRET, "id": "s-1", "status": "ACTIVE", "created_by": "u", "object": "secret-reference"}
RERANK: dict[str, Any] = {
    "model": "m",
    "query": "q",
    "documents": ["a", {"text": "b", "title": "B"}],
    "top_n": 1,
    "return_documents": False,
    "max_tokens_per_doc": 7,
    "priority": 0.5,
    "rank_fields": ["title"],
    "truncation": False,
    "parameters": {"x": 1},
    "input_type": "query",
}
RANKED = {
    "id": "r",
    "object": "list",
    "results": [{"index": 1, "relevance_score": 0.9, "document": {"text": "b", "title": "B"}}],
    "model": "m",
    "usage": {"search_units": 1},
    "provider": "cohere",
}
OCR: dict[str, Any] = {
    "model": "m",
    "document": {"type": "document_url", "document_url": "https://up.test/a.pdf"},
    "pages": [0, 2],
    "include_image_base64": False,
    "image_limit": 0,
    "image_min_size": 0,
    "bbox_annotation_format": {"type": "text"},
}
READ: dict[str, Any] = {
    "pages": [
        {
            "index": 0,
            "markdown": "# A",
            "images": [{"id": "i", "top_left_x": 1, "image_base64": None}],
            "dimensions": {"dpi": 200, "height": 2, "width": 3},
        },
        {"index": 2, "markdown": "", "images": [], "dimensions": None},
    ],
    "model": "m",
    "usage_info": {"pages_processed": 2, "doc_size_bytes": None},
}

ROWS = [
    Row(
        "policies.usage_limits.create",
        NEW_USAGE,
        "POST",
        USAGE,
        policies.PolicyCreateResponse,
        {"id": "p-1", "object": "policy_usage_limits"},
        {"id": "p-1", "object": "policy_usage_limits"},
        body=NEW_USAGE,
    ),
    Row(
        "policies.usage_limits.create",
        {"conditions": [], "group_by": [], "type": "requests", "credit_limit": 1.5},
        "POST",
        USAGE,
        policies.PolicyCreateResponse,
        body={"conditions": [], "group_by": [], "type": "requests", "credit_limit": 1.5},
    ),
    Row(
        "policies.usage_limits.list",
        {"workspace_id": "w", "status": "archived", "type": "tokens", "current_page": 0, "page_size": 9},
        "GET",
        USAGE,
        policies.UsageLimitsPolicyListResponse,
        {"object": "list", "data": [USAGE_POLICY], "total": 1},
        {"data.0": policies.UsageLimitsPolicy, "data.0.credit_limit": 5.5, "data.0.new_field": 1},
        query={"workspace_id": "w", "status": "archived", "type": "tokens", "current_page": "0", "page_size": "9"},
    ),
    Row(
        "policies.usage_limits.retrieve",
        {"policy_id": "p/1", "status": "archived", "include_usage": True},
        "GET",
        f"{USAGE}/p%2F1",
        policies.UsageLimitsPolicy,
        USAGE_POLICY,
        {
            "conditions.0": policies.PolicyCondition,
            "conditions.0.value": "w",
            "conditions.1.value": ["a", "b"],
            "group_by.0.key": "metadata._user",
            "value_key_usage_map.u": policies.ValueKeyUsage,
            "value_key_usage_map.u.current_usage": 1.5,
        },
        query={"status": "archived", "include_usage": "true"},
    ),
    Row(
        "policies.usage_limits.update",
        {"policy_id": "p", **USAGE_CHANGES},
        "PUT",
        f"{USAGE}/p",
        GenericResponse,
        {},
        body=USAGE_CHANGES,
    ),
    Row(
        "policies.usage_limits.update",
        {"policy_id": "p", "name": "n"},
        "PUT",
        f"{USAGE}/p",
        GenericResponse,
        body={"name": "n"},
    ),
    Row("policies.usage_limits.delete", {"policy_id": "p"}, "DELETE", f"{USAGE}/p", GenericResponse, {}),
    Row(
        "policies.usage_limits.entities.list",
        {"policy_id": "p", "status": "exhausted", "search": "u", "current_page": 0, "page_size": 9},
        "GET",
        f"{USAGE}/p/entities",
        policies.PolicyEntityListResponse,
        {"object": "list", "data": [{"id": "e", "value_key": "u", "current_usage": 0.5}], "total": 1},
        {"data.0": policies.PolicyEntity, "data.0.current_usage": 0.5},
        query={"status": "exhausted", "search": "u", "current_page": "0", "page_size": "9"},
    ),
    Row(
        "policies.usage_limits.entities.reset",
        {"policy_id": "p", "entity_id": "a/b"},
        "PUT",
        f"{USAGE}/p/entities/a%2Fb/reset",
        GenericResponse,
        {},
    ),
    Row(
        "policies.rate_limits.create",
        NEW_RATE,
        "POST",
        RATE,
        policies.PolicyCreateResponse,
        {"id": "p-1", "object": "policy_rate_limits"},
        {"id": "p-1"},
        body=NEW_RATE,
    ),
    Row(
        "policies.rate_limits.list",
        {
            "workspace_id": "w",
            "status": "active",
            "type": "requests",
            "unit": "rpd",
            "current_page": 0,
            "page_size": 9,
        },
        "GET",
        RATE,
        policies.RateLimitsPolicyListResponse,
        {"object": "list", "data": [RATE_POLICY], "total": 1},
        {"data.0": policies.RateLimitsPolicy, "data.0.value": 10, "data.0.group_by.0": policies.PolicyGroupBy},
        query={
            "workspace_id": "w",
            "status": "active",
            "type": "requests",
            "unit": "rpd",
            "current_page": "0",
            "page_size": "9",
        },
    ),
    Row(
        "policies.rate_limits.retrieve",
        {"policy_id": "p", "status": "archived"},
        "GET",
        f"{RATE}/p",
        policies.RateLimitsPolicy,
        RATE_POLICY,
        {"unit": "rpm", "name": None, "conditions.1.value": ["a", "b"]},
        query={"status": "archived"},
    ),
    Row(
        "policies.rate_limits.update",
        {"policy_id": "p", "name": "n", "unit": "rph", "value": 0},
        "PUT",
        f"{RATE}/p",
        GenericResponse,
        {},
        body={"name": "n", "unit": "rph", "value": 0},
    ),
    Row("policies.rate_limits.delete", {"policy_id": "p"}, "DELETE", f"{RATE}/p", GenericResponse, {}),
    Row(
        "secret_references.list",
        {"manager_type": "azure_kv", "tags": {"team": "a"}, "search": "n", "current_page": 0, "page_size": 9},
        "GET",
        "/secret-references",
        secrets.SecretReferenceListResponse,
        {"object": "list", "total": 1, "data": [FOUND_SECRET]},
        {"data.0": secrets.SecretReferenceSummary, "data.0.status": "ACTIVE"},
        query={
            "manager_type": "azure_kv",
            "tags": json.dumps({"team": "a"}),
            "search": "n",
            "current_page": "0",
            "page_size": "9",
        },
    ),
    Row(
        "secret_references.list",
        {"tags": '{"team":"a"}'},
        "GET",
        "/secret-references",
        secrets.SecretReferenceListResponse,
        {"data": []},
        query={"tags": '{"team":"a"}'},
    ),
    Row(
        "secret_references.create",
        {**SECRET, "more": 1},
        "POST",
        "/secret-references",
        secrets.SecretReferenceCreateResponse,
        {"id": "s-1", "slug": "s", "object": "secret-reference"},
        {"id": "s-1", "slug": "s"},
        body={**SECRET, "more": 1},
    ),
    Row(
        "secret_references.retrieve",
        {"secret_reference_id": "s"},
        "GET",
        "/secret-references/s",
        secrets.SecretReference,
        FOUND_SECRET,
        {"tags": {"team": "a"}, "auth_config": {"aws_auth_type": "serviceRole"}, "created_by": "u"},
    ),
    Row(
        "secret_references.update",
        {
            "secret_reference_id": "s",
            "name": "n",
            "description": None,
            "auth_config": {"x": 1},
            "secret_path": "p",
            "secret_key": None,
            "allow_all_workspaces": True,
            "allowed_workspaces": ["w"],
            "tags": None,
        },
        "PUT",
        "/secret-references/s",
        GenericResponse,
        {},
        body={
            "name": "n",
            "description": None,
            "auth_config": {"x": 1},
            "secret_path": "p",
            "secret_key": None,
            "allow_all_workspaces": True,
            "allowed_workspaces": ["w"],
            "tags": None,
        },
    ),
    Row(
        "secret_references.update",
        {"secret_reference_id": "s", "secret_path": "p"},
        "PUT",
        "/secret-references/s",
        GenericResponse,
        body={"secret_path": "p"},
    ),
    Row(
        "secret_references.delete",
        {"secret_reference_id": "s"},
        "DELETE",
        "/secret-references/s",
        GenericResponse,
        {},
    ),
    Row(
        "rerank.create",
        RERANK,
        "POST",
        "/rerank",
        rerank.RerankResponse,
        RANKED,
        {
            "results.0": rerank.RerankResult,
            "results.0.document": rerank.RerankDocument,
            "results.0.document.title": "B",
            "usage.search_units": 1,
            "provider": "cohere",
        },
        body=RERANK,
        plane="data",
    ),
    Row(
        "rerank.create",
        {"query": "q", "documents": ["a"]},
        "POST",
        "/rerank",
        rerank.RerankResponse,
        {**RANKED, "results": [{"index": 0, "relevance_score": 1}]},
        {"results.0.document": None},
        body={"model": "portkey-default", "query": "q", "documents": ["a"]},
        plane="data",
    ),
    Row(
        "ocr.create",
        OCR,
        "POST",
        "/ocr",
        ocr.OcrResponse,
        READ,
        {
            "pages.0": ocr.OcrPage,
            "pages.0.images.0": ocr.OcrImage,
            "pages.0.dimensions.dpi": 200,
            "pages.1.dimensions": None,
            "usage_info": ocr.OcrUsage,
        },
        body=OCR,
        plane="data",
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=str)
async def test_request_and_response(kind: str, row: Row) -> None:
    await row.check(kind)


@pytest.mark.parametrize("row", ROWS, ids=str)
async def test_options_and_empty_response(kind: str, row: Row) -> None:
    await row.check_options(kind)


def test_every_method_has_a_row() -> None:
    assert covered(ROWS) == methods_of("policies", "secret_references", "rerank", "ocr")


@pytest.mark.parametrize(
    ("row", "name"),
    [
        (row, name)
        for row in ROWS
        for name in ("policy_id", "entity_id", "secret_reference_id")
        if name in row.arguments
    ],
    ids=str,
)
async def test_empty_ids_are_refused(kind: str, row: Row, name: str) -> None:
    await check_empty(kind, row.client_method, {**row.arguments, name: ""}, name)


@pytest.mark.parametrize(
    ("client_method", "arguments", "query"),
    [
        ("policies.usage_limits.list", {"status": "archived"}, {"status": "archived"}),
        ("policies.usage_limits.entities.list", {"policy_id": "p", "search": "u"}, {"search": "u"}),
        ("policies.rate_limits.list", {"unit": "rpm"}, {"unit": "rpm"}),
        ("secret_references.list", {"tags": {"team": "a"}}, {"tags": '{"team": "a"}'}),
    ],
)
async def test_two_pages(kind: str, client_method: str, arguments: dict[str, Any], query: dict[str, str]) -> None:
    await check_two_pages(kind, client_method, arguments, query)
