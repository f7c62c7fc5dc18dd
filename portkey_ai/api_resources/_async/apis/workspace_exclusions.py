"""`client.workspace_exclusions`: workspaces that are excluded from an organisation's guardrails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.requests.call_options import path_of
from portkey_ai.api_resources.resource_property import resource_property
from portkey_ai.api_resources.types.generic_response import GenericResponse
from portkey_ai.api_resources.types.workspace_exclusions_type import WorkspaceExclusionListResponse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from portkey_ai.api_resources.client import AsyncPortkey
    from portkey_ai.api_resources.decoding.paging import AsyncListing
    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.api_resources.types.workspace_exclusions_type import WorkspaceExclusionParam


class AsyncWorkspaceExclusionList(AsyncPortkeyResource):
    """Workspaces that are excluded from one kind of guardrails."""

    def __init__(self, client: AsyncPortkey, kind: Literal["input-guardrails", "output-guardrails"]) -> None:
        super().__init__(client)
        self._path = path_of("/workspace-exclusions/{kind}", kind=kind)

    def list(
        self, *, organisation_id: str, **options: Unpack[CallOptions]
    ) -> AsyncListing[WorkspaceExclusionListResponse]:
        """List the excluded workspaces: `GET /workspace-exclusions/input-guardrails` or `output-guardrails`.

        https://portkey.ai/docs/product/administration/enforce-orgnization-level-guardrails
        """
        query = {"organisation_id": organisation_id}
        return self._list(self._path, WorkspaceExclusionListResponse, options, query=query, paging="none")

    async def update(
        self,
        *,
        organisation_id: str,
        workspaces: Sequence[WorkspaceExclusionParam | Mapping[str, object]],
        override_existing: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> GenericResponse:
        """Exclude workspaces: `PUT /workspace-exclusions/input-guardrails` or `output-guardrails`.

        Args:
          workspaces: The workspaces to exclude; those with `"excluded": False` are included again.
          override_existing: Whether all other workspaces are included again, or stay unchanged.

        https://portkey.ai/docs/product/administration/enforce-orgnization-level-guardrails
        """
        body = {
            "organisation_id": organisation_id,
            "workspaces": workspaces,
            "override_existing": override_existing,
        }
        return await self._send("put", self._path, GenericResponse, options, body=body)


class AsyncWorkspaceExclusions(AsyncPortkeyResource):
    """Workspaces that are excluded from an organisation's guardrails."""

    @resource_property
    def input_guardrails(self) -> AsyncWorkspaceExclusionList:
        """Workspaces whose requests are not checked."""
        return AsyncWorkspaceExclusionList(self._client, "input-guardrails")

    @resource_property
    def output_guardrails(self) -> AsyncWorkspaceExclusionList:
        """Workspaces whose responses are not checked."""
        return AsyncWorkspaceExclusionList(self._client, "output-guardrails")
