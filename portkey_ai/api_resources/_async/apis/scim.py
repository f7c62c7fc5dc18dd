"""`client.scim`: groups of an identity provider."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.requests.call_options import path_of
from portkey_ai.api_resources.resource_property import resource_property
from portkey_ai.api_resources.types.scim_type import (
    ScimWorkspaceDeleteResponse,
    ScimWorkspaceListResponse,
    ScimWorkspaceMapping,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from portkey_ai.api_resources.decoding.paging import AsyncListing
    from portkey_ai.api_resources.requests.call_options import CallOptions


class AsyncScimWorkspaces(AsyncPortkeyResource):
    """Mappings from a SCIM group to a role in a workspace."""

    def list(
        self,
        *,
        workspace_id: str | None = None,
        scim_group_id: str | None = None,
        role: Literal["admin", "member", "manager"] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[ScimWorkspaceListResponse]:
        """List the mappings: `GET /scim/workspaces`.

        https://portkey.ai/docs/api-reference/admin-api/introduction
        """
        query = {"workspace_id": workspace_id, "scim_group_id": scim_group_id, "role": role}
        return self._list("/scim/workspaces", ScimWorkspaceListResponse, options, query=query, paging="none")

    async def create(
        self,
        *,
        workspace_id: str,
        role: Literal["admin", "member", "manager"],
        scim_group_id: str | None = None,
        scim_group_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimWorkspaceMapping:
        """Create a mapping from a group to a role in a workspace: `POST /scim/workspaces`.

        The gateway requires either the group's id or its name, not both.

        Args:
          scim_group_name: If the identity provider has not sent the group yet, it is created in advance.

        https://portkey.ai/docs/api-reference/admin-api/introduction
        """
        body = {
            "workspace_id": workspace_id,
            "role": role,
            "scim_group_id": scim_group_id,
            "scim_group_name": scim_group_name,
        }
        return await self._send("post", "/scim/workspaces", ScimWorkspaceMapping, options, body=body)

    async def delete(self, mapping_id: str, **options: Unpack[CallOptions]) -> ScimWorkspaceDeleteResponse:
        """Delete a mapping: `DELETE /scim/workspaces/{scimWorkspaceGroupId}`.

        https://portkey.ai/docs/api-reference/admin-api/introduction
        """
        path = path_of("/scim/workspaces/{mapping_id}", mapping_id=mapping_id)
        return await self._send("delete", path, ScimWorkspaceDeleteResponse, options)


class AsyncScim(AsyncPortkeyResource):
    """Groups that an identity provider sends by SCIM."""

    @resource_property
    def workspaces(self) -> AsyncScimWorkspaces:
        """Mappings from a group to a role in a workspace."""
        return AsyncScimWorkspaces(self._client)
