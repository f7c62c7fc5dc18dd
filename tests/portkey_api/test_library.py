"""`client.labels`, `client.collections`, `client.feedback`, `client.configs`."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

import httpx
import pytest

from portkey_ai import NotFoundError, not_given
from portkey_ai.api_resources.types import collections_type as collections
from portkey_ai.api_resources.types import configs_type as configs
from portkey_ai.api_resources.types import feedback_type as feedback
from portkey_ai.api_resources.types import labels_type as labels
from tests.support import Recorder, done

from .table import Row, check_empty, check_two_pages, covered, methods_of

LABEL: dict[str, Any] = {
    "id": "l-1",
    "name": "production",
    "description": "",
    "color_code": "#00ff00",
    "organisation_id": "o-1",
    "workspace_id": "w-1",
    "is_universal": False,
    "created_at": "2025-01-01T00:00:00.000Z",
    "last_updated_at": "2025-01-01T00:00:00.000Z",
    "status": "active",
    "news": {"a": [1]},
}
COLLECTION: dict[str, Any] = {
    "id": "c-1",
    "name": "Mails",
    "workspace_id": "w-1",
    "slug": "mails",
    "parent_collection_id": None,
    "is_default": False,
    "status": "a status of tomorrow",
    "created_at": "2025-01-01T00:00:00.000Z",
    "last_updated_at": "2025-01-01T00:00:00.000Z",
}
DETAILS: dict[str, Any] = {
    "child_collections_count": 0,
    "prompts_count": 2,
    "child_collections_last_updated_at": None,
    "prompts_last_updated_at": "2025-01-01T00:00:00.000Z",
}
FEEDBACK: dict[str, Any] = {"status": "success", "message": "Feedback saved", "feedback_ids": ["f-1"]}
OPINION: dict[str, Any] = {"value": -10, "weight": 0.0, "metadata": {"text": "", "tags": ["a"], "n": 1}}
CONFIG: dict[str, Any] = {
    "retry": {"attempts": 3, "on_status_codes": [429]},
    "cache": {"mode": "simple", "max_age": 60},
    "strategy": {"mode": "fallback", "on_status_codes": [500]},
    "targets": [{"provider": "@a", "override_params": {"temperature": 0.0}}, {"virtual_key": "vk"}],
}
SAVED: dict[str, Any] = {"id": "1", "name": "Fallback", "slug": "pc-1", "is_default": 0, "status": "active"}

ROWS = [
    Row(
        "labels.create",
        {
            "name": "a",
            "organization_id": "o-1",
            "workspace_id": "w-1",
            "description": "",
            "color_code": "#0f0",
        },
        "POST",
        "/labels",
        labels.LabelCreateResponse,
        answer={"id": "l-1"},
        body={
            "name": "a",
            "organisation_id": "o-1",
            "workspace_id": "w-1",
            "description": "",
            "color_code": "#0f0",
        },
        finds={"id": "l-1"},
    ),
    Row(
        "labels.create",
        {"name": "a", "organisation_id": "spelled", "organization_id": "published"},
        "POST",
        "/labels",
        labels.LabelCreateResponse,
        answer={"id": "l-1"},
        body={"name": "a", "organisation_id": "spelled"},
    ),
    Row(
        "labels.list",
        {"organization_id": "o-1", "workspace_id": "w-1", "current_page": 0, "page_size": 9, "search": "pro"},
        "GET",
        "/labels",
        labels.LabelListResponse,
        answer={"total": 1, "data": [LABEL]},
        query={"organisation_id": "o-1", "workspace_id": "w-1", "current_page": "0", "page_size": "9", "search": "pro"},
        finds={"total": 1, "data.0": labels.Label, "data.0.name": "production", "data.0.news": {"a": [1]}},
    ),
    Row(
        "labels.list",
        {"organisation_id": "o-2"},
        "GET",
        "/labels",
        labels.LabelListResponse,
        answer={"total": 0, "data": []},
        query={"organisation_id": "o-2"},
    ),
    Row(
        "labels.retrieve",
        {},
        "GET",
        "/labels/a%20b%2Fc",
        labels.Label,
        answer=LABEL,
        finds={"is_universal": False},
        args=("a b/c",),
    ),
    Row(
        "labels.retrieve",
        {"label_id": "l-1", "organization_id": "o-1", "workspace_id": "w-1"},
        "GET",
        "/labels/l-1",
        labels.Label,
        answer=LABEL,
        query={"organisation_id": "o-1", "workspace_id": "w-1"},
    ),
    Row(
        "labels.retrieve",
        {"organisation_id": "o-1"},
        "GET",
        "/labels/l-1",
        labels.Label,
        answer=LABEL,
        query={"organisation_id": "o-1"},
        args=("l-1",),
    ),
    Row(
        "labels.update",
        {"name": "b", "description": "", "color_code": "#fff"},
        "PUT",
        "/labels/l-1",
        labels.LabelUpdateResponse,
        answer={},
        body={"name": "b", "description": "", "color_code": "#fff"},
        args=("l-1",),
    ),
    Row("labels.delete", {}, "DELETE", "/labels/l-1", labels.LabelDeleteResponse, answer={}, args=("l-1",)),
    Row(
        "collections.create",
        {},
        "POST",
        "/collections",
        collections.CollectionCreateResponse,
        answer={"id": "c-1", "slug": "mails"},
        body={"name": "Mails", "workspace_id": "w-1", "parent_collection_id": "c-0"},
        finds={"id": "c-1", "slug": "mails"},
        args=("Mails", "w-1", "c-0"),
    ),
    Row(
        "collections.create",
        {"name": "Mails", "workspace_id": not_given},
        "POST",
        "/collections",
        collections.CollectionCreateResponse,
        answer={"id": "c-1"},
        body={"name": "Mails"},
    ),
    Row(
        "collections.list",
        {"workspace_id": "w-1", "current_page": 0, "page_size": 9, "search": "m"},
        "GET",
        "/collections",
        collections.CollectionListResponse,
        answer={"total": 1, "data": [{**COLLECTION, "collection_details": DETAILS}]},
        query={"workspace_id": "w-1", "current_page": "0", "page_size": "9", "search": "m"},
        finds={
            "data.0": collections.CollectionSummary,
            "data.0.status": "a status of tomorrow",
            "data.0.parent_collection_id": None,
            "data.0.collection_details": collections.CollectionDetails,
            "data.0.collection_details.prompts_count": 2,
        },
    ),
    Row(
        "collections.retrieve",
        {},
        "GET",
        "/collections/mails",
        collections.CollectionGetResponse,
        answer={**COLLECTION, "child_collections": [{"id": "c-2", "name": "Sent", "collection_details": DETAILS}]},
        finds={
            "slug": "mails",
            "child_collections.0": collections.ChildCollection,
            "child_collections.0.collection_details.prompts_count": 2,
        },
        args=("mails",),
    ),
    Row(
        "collections.update",
        {"name": "Letters"},
        "PUT",
        "/collections/c-1",
        collections.CollectionUpdateResponse,
        answer={},
        body={"name": "Letters"},
        args=("c-1",),
    ),
    Row(
        "collections.delete",
        {},
        "DELETE",
        "/collections/c-1",
        collections.CollectionDeleteResponse,
        answer={},
        args=("c-1",),
    ),
    Row(
        "feedback.create",
        {"trace_id": "t-1", **OPINION},
        "POST",
        "/feedback",
        feedback.FeedbackResponse,
        answer=FEEDBACK,
        body={"trace_id": "t-1", **OPINION},
        finds={"status": "success", "feedback_ids": ["f-1"]},
    ),
    Row(
        "feedback.create",
        {"trace_id": "t-1", "value": 0},
        "POST",
        "/feedback",
        feedback.FeedbackResponse,
        answer={"status": "failure", "message": "No"},
        body={"trace_id": "t-1", "value": 0},
        finds={"message": "No", "feedback_ids": None},
    ),
    Row(
        "feedback.bulk_create",
        {"feedbacks": [{"trace_id": "t-1", **OPINION}, {"trace_id": "t-2", "value": 5}]},
        "POST",
        "/feedback",
        feedback.FeedbackResponse,
        answer={**FEEDBACK, "feedback_ids": ["f-1", "f-2"]},
        body=[{"trace_id": "t-1", **OPINION}, {"trace_id": "t-2", "value": 5}],
        finds={"feedback_ids": ["f-1", "f-2"]},
    ),
    Row(
        "feedback.update",
        OPINION,
        "PUT",
        "/feedback/f-1",
        feedback.FeedbackResponse,
        answer=FEEDBACK,
        body=OPINION,
        args=("f-1",),
    ),
    Row(
        "feedback.update",
        {"feedback_id": "f-1", "value": 5},
        "PUT",
        "/feedback/f-1",
        feedback.FeedbackResponse,
        answer=FEEDBACK,
        body={"value": 5},
    ),
    Row(
        "configs.list",
        {"workspace_id": "w-1"},
        "GET",
        "/configs",
        configs.ConfigListResponse,
        answer={"success": True, "data": [SAVED]},
        query={"workspace_id": "w-1"},
        finds={"success": True, "data.0": configs.ConfigSummary, "data.0.slug": "pc-1"},
    ),
    Row("configs.list", {}, "GET", "/configs", configs.ConfigListResponse, answer={"success": True, "data": []}),
    Row(
        "configs.create",
        {"name": "Fallback", "config": CONFIG, "is_default": True, "workspace_id": "w-1"},
        "POST",
        "/configs",
        configs.ConfigAddResponse,
        answer={"success": True, "data": {"id": "1", "version_id": "v-1"}},
        body={"name": "Fallback", "config": CONFIG, "isDefault": 1, "workspace_id": "w-1"},
        finds={"data": configs.ConfigIds, "data.version_id": "v-1"},
    ),
    Row(
        "configs.create",
        {
            "config": MappingProxyType({"targets": (MappingProxyType({"provider": "@a"}),)}),
            "is_default": 0,
        },
        "POST",
        "/configs",
        configs.ConfigAddResponse,
        answer={"success": True, "data": {"id": "1"}},
        body={"config": {"targets": [{"provider": "@a"}]}, "isDefault": 0},
    ),
    Row(
        "configs.retrieve",
        {},
        "GET",
        "/configs/pc-1",
        configs.ConfigGetResponse,
        answer={"success": True, "data": {**SAVED, "config": CONFIG}},
        finds={"data": configs.ConfigDetail, "data.config": CONFIG, "data.name": "Fallback"},
        args=("pc-1",),
    ),
    Row(
        "configs.update",
        {"name": "New", "config": CONFIG, "status": "archived"},
        "PUT",
        "/configs/pc-1",
        configs.ConfigUpdateResponse,
        answer={"success": True, "data": {"version_id": "v-2"}},
        body={"name": "New", "config": CONFIG, "status": "archived"},
        finds={"data.version_id": "v-2"},
        args=("pc-1",),
    ),
    Row(
        "configs.update",
        {"slug": "pc-1", "config": {"virtual_key": ""}},
        "PUT",
        "/configs/pc-1",
        configs.ConfigUpdateResponse,
        answer={"success": True, "data": {"version_id": "v-2"}},
        body={"config": {"virtual_key": ""}},
    ),
    Row("configs.delete", {"slug": "pc-1"}, "DELETE", "/configs/pc-1", configs.ConfigDeleteResponse, answer={}),
    Row("configs.delete", {"id": "1"}, "DELETE", "/configs/1", configs.ConfigDeleteResponse, answer={}),
    Row(
        "configs.delete",
        {"id": "1", "slug": "pc-1"},
        "DELETE",
        "/configs/pc-1",
        configs.ConfigDeleteResponse,
        answer={"success": True},
        finds={"success": True},
    ),
    Row(
        "configs.versions.list",
        {},
        "GET",
        "/configs/pc-1/versions",
        configs.ConfigVersionListResponse,
        answer={"object": "list", "total": 1, "data": [{**SAVED, "config": '{"cache":{}}', "version_id": "v-1"}]},
        finds={"data.0": configs.ConfigVersion, "data.0.config": '{"cache":{}}'},
        args=("pc-1",),
    ),
]


def test_every_method_has_a_row() -> None:
    assert covered(ROWS) == methods_of("labels", "collections", "feedback", "configs", "configs.versions")


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
        ("labels.retrieve", {"label_id": ""}, "label_id"),
        ("labels.update", {"label_id": ""}, "label_id"),
        ("labels.delete", {"label_id": ""}, "label_id"),
        ("collections.retrieve", {"collection_id": ""}, "collection_id"),
        ("collections.update", {"collection_id": "", "name": "a"}, "collection_id"),
        ("collections.delete", {"collection_id": ""}, "collection_id"),
        ("feedback.update", {"feedback_id": "", "value": 1}, "feedback_id"),
        ("feedback.update", {"value": 1}, "feedback_id"),
        ("configs.retrieve", {"slug": ""}, "slug"),
        ("configs.update", {"slug": ""}, "slug"),
        ("configs.delete", {}, "slug"),
        ("configs.delete", {"id": "", "slug": ""}, "slug"),
        ("configs.versions.list", {"slug": ""}, "slug"),
    ],
)
async def test_empty_parts_of_the_path(kind: str, call: str, keywords: dict[str, Any], name: str) -> None:
    await check_empty(kind, call, keywords, name)


@pytest.mark.parametrize(
    ("call", "keywords", "query"),
    [
        ("labels.list", {"organization_id": "o", "search": "x"}, {"organisation_id": "o", "search": "x"}),
        ("collections.list", {"workspace_id": "w"}, {"workspace_id": "w"}),
    ],
)
async def test_pages(kind: str, call: str, keywords: dict[str, Any], query: dict[str, str]) -> None:
    await check_two_pages(kind, call, keywords, query)


async def test_configs_and_versions_are_one_page(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={"total": 9, "data": [{"name": "a"}, {"name": "b"}]}))
    client = recorder.client(kind)
    for page in (await done(client.configs.list()), await done(client.configs.versions.list("pc-1"))):
        assert len(page) == 2
        assert not page.has_next_page()


async def test_a_list_of_feedback_takes_no_further_fields(kind: str) -> None:
    recorder = Recorder()
    with pytest.raises(TypeError, match="extra_body"):
        await done(recorder.client(kind).feedback.bulk_create(feedbacks=[], extra_body={"a": 1}))
    assert not recorder.requests


async def test_the_default_collection_cannot_be_deleted(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(404, json={"error": {"message": "Not found"}}))
    with pytest.raises(NotFoundError):
        await done(recorder.client(kind).collections.delete("default"))
