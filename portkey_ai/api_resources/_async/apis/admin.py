"""`client.admin`: users, invites and workspaces of an organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.requests.call_options import path_of
from portkey_ai.api_resources.requests.query_filters import split_keywords
from portkey_ai.api_resources.resource_property import resource_property
from portkey_ai.api_resources.types.generic_response import GenericResponse
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

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from portkey_ai.api_resources.apis.organization import AsyncOrganization
    from portkey_ai.api_resources.decoding.paging import AsyncListing
    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.api_resources.types.user_invite_type import (
        InviteRole,
        InviteStatus,
        InviteWorkspaceParam,
        UserRole,
        WorkspaceApiKeyDetailsParam,
        WorkspaceDefaultsParam,
        WorkspaceRateLimitParam,
        WorkspaceRole,
        WorkspaceUsageLimitParam,
        WorkspaceUserParam,
    )


class AsyncInvites(AsyncPortkeyResource):
    """Invites to an organisation."""

    async def create(
        self,
        *,
        email: str | None = None,
        role: InviteRole | None = None,
        workspaces: Sequence[InviteWorkspaceParam] | None = None,
        workspace_api_key_details: WorkspaceApiKeyDetailsParam | None = None,
        **options: Unpack[CallOptions],
    ) -> UserInviteResponse:
        """Invite a user: `POST /admin/users/invites`. The gateway requires `email`, `role` and `workspaces`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/user-invites/invite-a-user
        """
        body = {
            "email": email,
            "role": role,
            "workspaces": workspaces,
            "workspace_api_key_details": workspace_api_key_details,
        }
        return await self._send("post", "/admin/users/invites", UserInviteResponse, options, body=body)

    def list(
        self,
        *,
        page_size: int | None = None,
        current_page: int | None = None,
        email: str | None = None,
        role: InviteRole | None = None,
        status: InviteStatus | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[UserInviteRetrieveAllResponse]:
        """List the invites: `GET /admin/users/invites`. Pages count from 0.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/user-invites/retrieve-all-user-invites
        """
        query = {"pageSize": page_size, "currentPage": current_page, "email": email, "role": role, "status": status}
        return self._list(
            "/admin/users/invites", UserInviteRetrieveAllResponse, options, query=query, paging="camel_page"
        )

    async def retrieve(self, invite_id: str, **options: Unpack[CallOptions]) -> UserInviteRetrieveResponse:
        """Get an invite: `GET /admin/users/invites/{inviteId}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/user-invites/retrieve-an-invite
        """
        path = path_of("/admin/users/invites/{invite_id}", invite_id=invite_id)
        return await self._send("get", path, UserInviteRetrieveResponse, options)

    async def delete(self, invite_id: str, **options: Unpack[CallOptions]) -> UserInviteDeleteResponse:
        """Revoke an invite: `DELETE /admin/users/invites/{inviteId}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/user-invites/delete-a-user-invite
        """
        path = path_of("/admin/users/invites/{invite_id}", invite_id=invite_id)
        return await self._send("delete", path, UserInviteDeleteResponse, options)

    async def resend(self, invite_id: str, **options: Unpack[CallOptions]) -> UserInviteResendResponse:
        """Send an invite again: `POST /admin/users/invites/{inviteId}/resend`.

        The link is in `inviteLink` of this response, in `invite_link` of the response of `create`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/user-invites/resend-a-user-invite
        """
        path = path_of("/admin/users/invites/{invite_id}/resend", invite_id=invite_id)
        return await self._send("post", path, UserInviteResendResponse, options)


class AsyncUsers(AsyncPortkeyResource):
    """Users of an organisation."""

    @resource_property
    def invites(self) -> AsyncInvites:
        """Invites to the organisation."""
        return AsyncInvites(self._client)

    def list(
        self,
        *,
        page_size: int | None = None,
        current_page: int | None = None,
        email: str | None = None,
        role: UserRole | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[UserRetrieveAllResponse]:
        """List the users: `GET /admin/users`. Pages count from 0.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/users/retrieve-all-users
        """
        query = {"pageSize": page_size, "currentPage": current_page, "email": email, "role": role}
        return self._list("/admin/users", UserRetrieveAllResponse, options, query=query, paging="camel_page")

    async def retrieve(self, user_id: str, **options: Unpack[CallOptions]) -> UserRetrieveResponse:
        """Get a user: `GET /admin/users/{userId}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/users/retrieve-a-user
        """
        return await self._send(
            "get", path_of("/admin/users/{user_id}", user_id=user_id), UserRetrieveResponse, options
        )

    async def update(
        self, user_id: str, *, role: InviteRole | None = None, **options: Unpack[CallOptions]
    ) -> UserUpdateResponse:
        """Change a user's role: `PUT /admin/users/{userId}`. The role "owner" cannot be given.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/users/update-a-user
        """
        path = path_of("/admin/users/{user_id}", user_id=user_id)
        return await self._send("put", path, UserUpdateResponse, options, body={"role": role})

    async def delete(self, user_id: str, **options: Unpack[CallOptions]) -> UserDeleteResponse:
        """Remove a user: `DELETE /admin/users/{userId}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/users/remove-a-user
        """
        return await self._send(
            "delete", path_of("/admin/users/{user_id}", user_id=user_id), UserDeleteResponse, options
        )

    async def resend(self, invite_id: str, **options: Unpack[CallOptions]) -> UserInviteResendResponse:
        """Send an invite again, as `invites.resend` does: `POST /admin/users/invites/{inviteId}/resend`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/user-invites/resend-a-user-invite
        """
        return await self.invites.resend(invite_id, **options)


class AsyncWorkspacesUsers(AsyncPortkeyResource):
    """Members of a workspace."""

    async def create(
        self,
        workspace_id: str,
        *,
        users: Sequence[WorkspaceUserParam] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkspaceMemberAddResponse:
        """Add members to a workspace: `POST /admin/workspaces/{workspaceId}/users`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/workspace-members/add-a-workspace-member
        """
        path = path_of("/admin/workspaces/{workspace_id}/users", workspace_id=workspace_id)
        return await self._send("post", path, WorkspaceMemberAddResponse, options, body={"users": users})

    def list(
        self,
        workspace_id: str,
        *,
        page_size: int | None = None,
        current_page: int | None = None,
        email: str | None = None,
        role: WorkspaceRole | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[WorkspaceMemberListResponse]:
        """List the members of a workspace: `GET /admin/workspaces/{workspaceId}/users`. Pages count from 0.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/workspace-members/retrieve-all-workspace-members
        """
        path = path_of("/admin/workspaces/{workspace_id}/users", workspace_id=workspace_id)
        query = {"page_size": page_size, "current_page": current_page, "email": email, "role": role}
        return self._list(path, WorkspaceMemberListResponse, options, query=query, paging="zero_page")

    async def retrieve(
        self, workspace_id: str, user_id: str, **options: Unpack[CallOptions]
    ) -> WorkspaceMemberGetResponse:
        """Get a member of a workspace: `GET /admin/workspaces/{workspaceId}/users/{userId}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/workspace-members/retrieve-a-workspace-member
        """
        return await self._send("get", _member_path(workspace_id, user_id), WorkspaceMemberGetResponse, options)

    async def update(
        self,
        workspace_id: str,
        user_id: str,
        *,
        role: WorkspaceRole | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkspaceMemberUpdateResponse:
        """Change a member's role: `PUT /admin/workspaces/{workspaceId}/users/{userId}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/workspace-members/update-workspace-member
        """
        path = _member_path(workspace_id, user_id)
        return await self._send("put", path, WorkspaceMemberUpdateResponse, options, body={"role": role})

    async def delete(
        self, workspace_id: str, user_id: str, **options: Unpack[CallOptions]
    ) -> WorkspaceMemberDeleteResponse:
        """Remove a member from a workspace: `DELETE /admin/workspaces/{workspaceId}/users/{userId}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/workspace-members/remove-workspace-member
        """
        return await self._send("delete", _member_path(workspace_id, user_id), WorkspaceMemberDeleteResponse, options)


def _member_path(workspace_id: str, user_id: str) -> str:
    template = "/admin/workspaces/{workspace_id}/users/{user_id}"
    return path_of(template, workspace_id=workspace_id, user_id=user_id)


class AsyncWorkspaces(AsyncPortkeyResource):
    """Workspaces of an organisation. A `workspace_id` is the id or the slug."""

    @resource_property
    def users(self) -> AsyncWorkspacesUsers:
        """Members of a workspace."""
        return AsyncWorkspacesUsers(self._client)

    async def create(
        self,
        *,
        name: str | None = None,
        description: str | None = None,
        defaults: WorkspaceDefaultsParam | None = None,
        users: Sequence[str] | None = None,
        usage_limits: Sequence[WorkspaceUsageLimitParam] | None = None,
        rate_limits: Sequence[WorkspaceRateLimitParam] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkspacesAddResponse:
        """Create a workspace: `POST /admin/workspaces`.

        Args:
          users: Ids of the first members.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/workspaces/create-workspace
        """
        body = {
            "name": name,
            "description": description,
            "defaults": defaults,
            "users": users,
            "usage_limits": usage_limits,
            "rate_limits": rate_limits,
        }
        return await self._send("post", "/admin/workspaces", WorkspacesAddResponse, options, body=body)

    def list(
        self,
        *,
        name: str | None = None,
        page_size: int | None = None,
        current_page: int | None = None,
        exact_name: str | None = None,
        status: Literal["active", "archived"] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[WorkspacesListResponse]:
        """List the workspaces: `GET /admin/workspaces`. Other keywords become query parameters.

        Args:
          name: Part of the name.
          current_page: Counts from 0.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/workspaces/retrieve-all-workspaces
        """
        call, more = split_keywords(options)
        query = {
            "name": name,
            "page_size": page_size,
            "current_page": current_page,
            "exact_name": exact_name,
            "status": status,
            **more,
        }
        return self._list("/admin/workspaces", WorkspacesListResponse, call, query=query, paging="zero_page")

    async def retrieve(self, workspace_id: str, **options: Unpack[CallOptions]) -> WorkspacesGetResponse:
        """Get a workspace with its members: `GET /admin/workspaces/{workspaceId}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/workspaces/retrieve-a-workspace
        """
        path = path_of("/admin/workspaces/{workspace_id}", workspace_id=workspace_id)
        return await self._send("get", path, WorkspacesGetResponse, options)

    async def update(
        self,
        workspace_id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        defaults: WorkspaceDefaultsParam | None = None,
        usage_limits: Sequence[WorkspaceUsageLimitParam] | None = None,
        rate_limits: Sequence[WorkspaceRateLimitParam] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkspacesUpdateResponse:
        """Change a workspace: `PUT /admin/workspaces/{workspaceId}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/workspaces/update-workspace
        """
        body = {
            "name": name,
            "description": description,
            "defaults": defaults,
            "usage_limits": usage_limits,
            "rate_limits": rate_limits,
        }
        path = path_of("/admin/workspaces/{workspace_id}", workspace_id=workspace_id)
        return await self._send("put", path, WorkspacesUpdateResponse, options, body=body)

    async def delete(
        self, workspace_id: str, *, name: str | None = None, **options: Unpack[CallOptions]
    ) -> WorkspacesDeleteResponse:
        """Delete a workspace: `DELETE /admin/workspaces/{workspaceId}`.

        Args:
          name: The workspace's name, which some gateways require as a confirmation.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/workspaces/delete-a-workspace
        """
        path = path_of("/admin/workspaces/{workspace_id}", workspace_id=workspace_id)
        body = None if name is None else {"name": name}
        return await self._send("delete", path, WorkspacesDeleteResponse, options, body=body)


class AsyncOrganisationDefaults(AsyncPortkeyResource):
    """Defaults of the organisation. The gateway's changelog names these routes; their fields are not documented."""

    async def retrieve(self, **options: Unpack[CallOptions]) -> GenericResponse:
        """Get the defaults: `GET /admin/organisation/defaults`.

        https://portkey.ai/docs/changelog
        """
        return await self._send("get", "/admin/organisation/defaults", GenericResponse, options)

    async def update(self, **options: Unpack[CallOptions]) -> GenericResponse:
        """Change the defaults: `PUT /admin/organisation/defaults`. Give the fields in `extra_body`.

        https://portkey.ai/docs/changelog
        """
        return await self._send("put", "/admin/organisation/defaults", GenericResponse, options, body={})


class AsyncAdmin(AsyncPortkeyResource):
    """Administration of a Portkey organisation. OpenAI's organisation endpoints are in `organization`."""

    @resource_property
    def users(self) -> AsyncUsers:
        """Users and invites of the organisation."""
        return AsyncUsers(self._client)

    @resource_property
    def workspaces(self) -> AsyncWorkspaces:
        """Workspaces and their members."""
        return AsyncWorkspaces(self._client)

    @resource_property
    def organisation_defaults(self) -> AsyncOrganisationDefaults:
        """Defaults of the organisation."""
        return AsyncOrganisationDefaults(self._client)

    @resource_property
    def organization(self) -> AsyncOrganization:
        """OpenAI's organisation resources (users, projects, usage, ...), through the gateway."""
        from portkey_ai.api_resources.apis.organization import AsyncOrganization

        return AsyncOrganization(self._client)
