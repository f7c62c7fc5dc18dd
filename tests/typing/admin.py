"""What users write to administrate, for mypy and pyright (both strict): never run."""

from __future__ import annotations

from typing_extensions import assert_type

from portkey_ai import AsyncPortkey, Portkey
from portkey_ai.api_resources.types.scim_type import (
    ScimWorkspaceDeleteResponse,
    ScimWorkspaceListResponse,
    ScimWorkspaceMapping,
)
from portkey_ai.api_resources.types.user_invite_type import (
    UserDeleteResponse,
    UserInviteDeleteResponse,
    UserInviteResendResponse,
    UserInviteResponse,
    UserInviteRetrieveAllResponse,
    UserInviteRetrieveResponse,
    UserRetrieveAllResponse,
    UserRetrieveResponse,
    UserUpdateResponse,
    WorkspaceMember,
    WorkspaceMemberAddResponse,
    WorkspaceMemberDeleteResponse,
    WorkspaceMemberGetResponse,
    WorkspaceMemberListResponse,
    WorkspaceMemberUpdateResponse,
    WorkspacesAddResponse,
    WorkspacesDeleteResponse,
    WorkspacesGetResponse,
    WorkspacesListResponse,
    WorkspacesUpdateResponse,
)


def users(client: Portkey) -> None:
    invited = client.admin.users.invites.create(
        email="a@b.c",
        role="member",
        workspaces=[{"id": "w", "role": "manager"}],
        workspace_api_key_details={"scopes": ["logs.list"]},
    )
    assert_type(invited, UserInviteResponse)
    assert_type(invited.invite_link, str | None)
    assert_type(client.admin.users.invites.retrieve("i"), UserInviteRetrieveResponse)
    assert_type(client.admin.users.invites.resend(invite_id="i"), UserInviteResendResponse)
    assert_type(client.admin.users.resend("i").inviteLink, str | None)
    assert_type(client.admin.users.invites.delete("i"), UserInviteDeleteResponse)
    assert_type(client.admin.users.invites.list(status="pending"), UserInviteRetrieveAllResponse)
    for invite in client.admin.users.invites.list(page_size=20, current_page=0, role="admin"):
        assert_type(invite, UserInviteRetrieveResponse)
    assert_type(client.admin.users.list(email="a@b.c"), UserRetrieveAllResponse)
    for user in client.admin.users.list(role="owner"):
        assert_type(user, UserRetrieveResponse)
        assert_type(user.workspace_ids, list[str] | None)
    assert_type(client.admin.users.retrieve(user_id="u"), UserRetrieveResponse)
    assert_type(client.admin.users.update("u", role="admin"), UserUpdateResponse)
    assert_type(client.admin.users.delete("u"), UserDeleteResponse)


def workspaces(client: Portkey) -> None:
    made = client.admin.workspaces.create(
        name="A",
        defaults={"metadata": {"a": "b"}},
        users=["u"],
        usage_limits=[{"type": "cost", "credit_limit": 10, "periodic_reset": "monthly"}],
        rate_limits=[{"type": "requests", "unit": "rpm", "value": 100}],
    )
    assert_type(made, WorkspacesAddResponse)
    assert_type(client.admin.workspaces.list(status="active", exact_name="A"), WorkspacesListResponse)
    for workspace in client.admin.workspaces.list():
        assert_type(workspace, WorkspacesAddResponse)
    found = client.admin.workspaces.retrieve("ws-a", timeout=3)
    assert_type(found, WorkspacesGetResponse)
    assert_type(found.users, list[WorkspaceMember] | None)
    changed = client.admin.workspaces.update("w", description="d", defaults={"user_api_key_config": None})
    assert_type(changed, WorkspacesUpdateResponse)
    assert_type(client.admin.workspaces.delete("w", name="A"), WorkspacesDeleteResponse)


def members(client: Portkey) -> None:
    members = client.admin.workspaces.users
    assert_type(members.create("w", users=[{"id": "u", "role": "member"}]), WorkspaceMemberAddResponse)
    assert_type(members.list("w", role="manager"), WorkspaceMemberListResponse)
    for member in members.list(workspace_id="w"):
        assert_type(member, WorkspaceMember)
        assert_type(member.role, str | None)
    assert_type(members.retrieve("w", "u"), WorkspaceMemberGetResponse)
    assert_type(members.update(workspace_id="w", user_id="u", role="manager"), WorkspaceMemberUpdateResponse)
    assert_type(members.delete("w", "u"), WorkspaceMemberDeleteResponse)


def scim(client: Portkey) -> None:
    assert_type(client.scim.workspaces.list(workspace_id="w"), ScimWorkspaceListResponse)
    for mapping in client.scim.workspaces.list(role="manager"):
        assert_type(mapping, ScimWorkspaceMapping)
    made = client.scim.workspaces.create(workspace_id="w", role="member", scim_group_name="g")
    assert_type(made, ScimWorkspaceMapping)
    assert_type(client.scim.workspaces.delete("s").success, bool | None)


async def asynchronous(client: AsyncPortkey) -> None:
    assert_type(await client.admin.users.resend("i"), UserInviteResendResponse)
    assert_type(await client.admin.users.invites.resend("i"), UserInviteResendResponse)
    first = await client.admin.users.list(page_size=20)
    assert_type(first, UserRetrieveAllResponse)
    async for user in first:
        assert_type(user, UserRetrieveResponse)
    assert_type(await client.admin.workspaces.retrieve("w"), WorkspacesGetResponse)
    assert_type(await client.admin.workspaces.users.list("w"), WorkspaceMemberListResponse)
    assert_type(await client.scim.workspaces.delete("s"), ScimWorkspaceDeleteResponse)
