"""`client.admin` and `client.scim`."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from portkey_ai.api_resources.types import scim_type
from portkey_ai.api_resources.types import user_invite_type as types
from tests.support import Recorder, done
from tests.test_wrappers import method

from .table import Row, all_items, check_empty, covered, methods_of, pages

INVITE = {"object": "invite", "id": "i-1", "email": "a@b.c", "role": "member", "status": "pending", "invited_by": "u"}
USER = {"object": "user", "id": "u-1", "first_name": "A", "role": "owner", "workspace_ids": ["w"], "later": 1}
MEMBER = {
    "object": "workspace-user",
    "id": "u-1",
    "org_role": "admin",
    "role": "manager",
    "status": "active",
    "scopes": ["logs.list"],
    "settings": None,
}
LIMITS: dict[str, Any] = {
    "usage_limits": [{"type": "cost", "credit_limit": 10, "periodic_reset": "monthly", "alert_threshold": None}],
    "rate_limits": [{"type": "requests", "unit": "rpm", "value": 100}],
}
WORKSPACE: dict[str, Any] = {
    "id": "w-1",
    "slug": "ws-a",
    "name": "A",
    "description": None,
    "defaults": {"metadata": {"a": "b"}, "is_default": 0, "user_api_key_config": None, "object": "workspace"},
    **LIMITS,
}
MAPPING = {"id": "s-1", "workspace_id": "w", "scim_group": "g", "scim_group_id": "g-1", "role": "manager"}

NEW_INVITE = {
    "email": "a@b.c",
    "role": "member",
    "workspaces": [{"id": "w", "role": "manager"}],
    "workspace_api_key_details": {"scopes": ["logs.list"]},
}
NEW_WORKSPACE = {"name": "A", "description": "d", "defaults": {"metadata": {"a": "b"}}, "users": ["u"], **LIMITS}
WORKSPACE_CHANGE = {"name": "B", "defaults": {"user_api_key_config": None, "input_guardrails": ["g"]}, **LIMITS}
RESENT = types.UserInviteResendResponse
LINK = "https://app.test/i"


def page(item: dict[str, Any]) -> dict[str, Any]:
    return {"object": "list", "total": 1, "data": [item]}


CASES = [
    Row("admin.users.invites.create", NEW_INVITE, "POST", "/admin/users/invites", types.UserInviteResponse,
         answer={"id": "i-1", "invite_link": LINK}, body=NEW_INVITE, finds={"id": "i-1", "invite_link": LINK}),
    Row("admin.users.invites.list",
         {"page_size": 5, "current_page": 1, "email": "a@b.c", "role": "admin", "status": "pending"},
         "GET", "/admin/users/invites", types.UserInviteRetrieveAllResponse, answer=page(INVITE),
         query={"pageSize": "5", "currentPage": "1", "email": "a@b.c", "role": "admin", "status": "pending"},
         finds={"total": 1, "data.0": types.UserInviteRetrieveResponse, "data.0.status": "pending"}),
    Row("admin.users.invites.retrieve", {"invite_id": "i/1"}, "GET", "/admin/users/invites/i%2F1",
         types.UserInviteRetrieveResponse, answer=INVITE, finds={"id": "i-1", "invited_by": "u"}),
    Row("admin.users.invites.delete", {"invite_id": "i-1"}, "DELETE", "/admin/users/invites/i-1",
         types.UserInviteDeleteResponse, answer={}),
    Row("admin.users.invites.resend", {"invite_id": "i-1"}, "POST", "/admin/users/invites/i-1/resend",
         RESENT, answer={"inviteLink": LINK}, finds={"inviteLink": LINK}),
    Row("admin.users.resend", {"invite_id": "i-1"}, "POST", "/admin/users/invites/i-1/resend",
         RESENT, answer={"inviteLink": LINK}, finds={"inviteLink": LINK}),
    Row("admin.users.list", {"page_size": 5, "current_page": 0, "email": "a@b.c", "role": "owner"}, "GET",
         "/admin/users", types.UserRetrieveAllResponse, answer=page(USER),
         query={"pageSize": "5", "currentPage": "0", "email": "a@b.c", "role": "owner"},
         finds={"data.0": types.UserRetrieveResponse, "data.0.workspace_ids": ["w"]}),
    Row("admin.users.retrieve", {"user_id": "u-1"}, "GET", "/admin/users/u-1", types.UserRetrieveResponse,
         answer=USER, finds={"role": "owner", "later": 1}),
    Row("admin.users.update", {"user_id": "u-1", "role": "admin"}, "PUT", "/admin/users/u-1",
         types.UserUpdateResponse, answer={}, body={"role": "admin"}),
    Row("admin.users.delete", {"user_id": "u-1"}, "DELETE", "/admin/users/u-1", types.UserDeleteResponse, answer={}),
    Row("admin.workspaces.create", NEW_WORKSPACE, "POST", "/admin/workspaces", types.WorkspacesAddResponse,
         answer=WORKSPACE, body=NEW_WORKSPACE, finds={
             "slug": "ws-a",
             "defaults": types.WorkspaceDefaults,
             "usage_limits.0": types.WorkspaceUsageLimit,
             "usage_limits.0.credit_limit": 10,
             "rate_limits.0": types.WorkspaceRateLimit,
         }),
    Row("admin.workspaces.list",
         {"name": "A", "page_size": 5, "current_page": 0, "exact_name": "A", "status": "active", "later": "x"},
         "GET", "/admin/workspaces", types.WorkspacesListResponse, answer=page(WORKSPACE),
         query={"name": "A", "page_size": "5", "current_page": "0", "exact_name": "A", "status": "active",
                "later": "x"},
         finds={"data.0": types.WorkspacesAddResponse, "data.0.defaults.metadata": {"a": "b"}}),
    Row("admin.workspaces.retrieve", {"workspace_id": "ws-a"}, "GET", "/admin/workspaces/ws-a",
         types.WorkspacesGetResponse, answer={**WORKSPACE, "users": [MEMBER]}, finds={
             "name": "A", "users.0": types.WorkspaceMember, "users.0.role": "manager"}),
    Row("admin.workspaces.update", {"workspace_id": "w", **WORKSPACE_CHANGE}, "PUT", "/admin/workspaces/w",
         types.WorkspacesUpdateResponse, answer={}, body=WORKSPACE_CHANGE),
    Row("admin.workspaces.delete", {"workspace_id": "w"}, "DELETE", "/admin/workspaces/w",
         types.WorkspacesDeleteResponse),
    Row("admin.workspaces.delete", {"workspace_id": "w", "name": "A"}, "DELETE", "/admin/workspaces/w",
         types.WorkspacesDeleteResponse, body={"name": "A"}),
    Row("admin.workspaces.users.create", {"workspace_id": "w", "users": [{"id": "u", "role": "manager"}]}, "POST",
         "/admin/workspaces/w/users", types.WorkspaceMemberAddResponse, answer={},
         body={"users": [{"id": "u", "role": "manager"}]}),
    Row("admin.workspaces.users.list",
         {"workspace_id": "w", "page_size": 5, "current_page": 1, "email": "a@b.c", "role": "manager"}, "GET",
         "/admin/workspaces/w/users", types.WorkspaceMemberListResponse, answer=page(MEMBER),
         query={"page_size": "5", "current_page": "1", "email": "a@b.c", "role": "manager"},
         finds={"data.0": types.WorkspaceMember, "data.0.scopes": ["logs.list"]}),
    Row("admin.workspaces.users.retrieve", {"workspace_id": "w", "user_id": "u"}, "GET",
         "/admin/workspaces/w/users/u", types.WorkspaceMemberGetResponse, answer=MEMBER,
         finds={"org_role": "admin", "settings": None}),
    Row("admin.workspaces.users.update", {"workspace_id": "w", "user_id": "u", "role": "member"}, "PUT",
         "/admin/workspaces/w/users/u", types.WorkspaceMemberUpdateResponse, answer={}, body={"role": "member"}),
    Row("admin.workspaces.users.delete", {"workspace_id": "w", "user_id": "u"}, "DELETE",
         "/admin/workspaces/w/users/u", types.WorkspaceMemberDeleteResponse, answer={}),
    Row("scim.workspaces.list", {"workspace_id": "w", "scim_group_id": "g-1", "role": "manager"}, "GET",
         "/scim/workspaces", scim_type.ScimWorkspaceListResponse, answer={"mappings": [MAPPING], "total_count": 1},
         query={"workspace_id": "w", "scim_group_id": "g-1", "role": "manager"},
         finds={"mappings.0": scim_type.ScimWorkspaceMapping, "mappings.0.scim_group": "g", "total_count": 1}),
    Row("scim.workspaces.create", {"workspace_id": "w", "role": "manager", "scim_group_name": "g"}, "POST",
         "/scim/workspaces", scim_type.ScimWorkspaceMapping, answer=MAPPING, finds={"scim_group_id": "g-1"},
         body={"workspace_id": "w", "role": "manager", "scim_group_name": "g"}),
    Row("scim.workspaces.delete", {"mapping_id": "s-1"}, "DELETE", "/scim/workspaces/s-1",
         scim_type.ScimWorkspaceDeleteResponse, answer={"success": True}, finds={"success": True}),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=str)
async def test_call(case: Row, kind: str) -> None:
    await case.check(kind)


@pytest.mark.parametrize("case", CASES, ids=str)
async def test_options_and_empty_response(case: Row, kind: str) -> None:
    await case.check_options(kind)


def test_complete() -> None:
    assert covered(CASES) == methods_of("admin.users", "admin.workspaces", "scim")


IDS = ("invite_id", "user_id", "workspace_id", "mapping_id")
IN_PATHS = [
    (case, name)
    for case in CASES for name in IDS
    if name in case.arguments and (name == "mapping_id" or not case.client_method.startswith("scim."))
]  # fmt: skip


@pytest.mark.parametrize(("case", "name"), IN_PATHS, ids=str)
async def test_empty_id(kind: str, case: Row, name: str) -> None:
    await check_empty(kind, case.client_method, {**case.arguments, name: ""}, name)


async def test_ids_are_positional(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={}))
    admin = recorder.client(kind).admin
    await done(admin.workspaces.users.update("w", "u", role="manager"))
    await done(admin.users.resend("i"))
    paths = [request.url.path for request in recorder.requests]
    assert paths == ["/v1/admin/workspaces/w/users/u", "/v1/admin/users/invites/i/resend"]


@pytest.mark.parametrize(
    ("path", "arguments", "counter", "size"),
    [
        ("admin.users.list", [], "currentPage", "pageSize"),
        ("admin.users.invites.list", [], "currentPage", "pageSize"),
        ("admin.workspaces.list", [], "current_page", "page_size"),
        ("admin.workspaces.users.list", ["w"], "current_page", "page_size"),
    ],
)
async def test_all_pages(kind: str, path: str, arguments: list[str], counter: str, size: str) -> None:
    recorder = Recorder(lambda request: pages(request, counter=counter, size=size))
    found = method(recorder.client(kind), path)(*arguments, page_size=2, extra_query={"more": "1"})
    assert [item.id for item in await all_items(kind, found)] == ["a", "b", "c"]
    assert [dict(request.url.params) for request in recorder.requests] == [
        {size: "2", "more": "1"},
        {size: "2", "more": "1", counter: "1"},
    ]


async def test_scim_is_one_page(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={"mappings": [MAPPING, MAPPING], "total_count": 9}))
    found = await all_items(kind, recorder.client(kind).scim.workspaces.list())
    assert [item.id for item in found] == ["s-1", "s-1"]
    assert len(recorder.requests) == 1


async def test_openai_administration_stays(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={"object": "organization.user", "id": "u"}))
    await done(recorder.client(kind).admin.organization.users.retrieve("u"))
    assert recorder.last.url.path == "/v1/organization/users/u"
