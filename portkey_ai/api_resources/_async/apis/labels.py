"""`client.labels`: names for versions of prompts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.requests.call_options import path_of
from portkey_ai.api_resources.types.labels_type import (
    Label,
    LabelCreateResponse,
    LabelDeleteResponse,
    LabelListResponse,
    LabelUpdateResponse,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from portkey_ai.api_resources.decoding.paging import AsyncListing
    from portkey_ai.api_resources.requests.call_options import CallOptions


def _organisation_id(organisation_id: str | None, alias: str | None) -> str | None:
    """Return the id that is given under one of its two names."""
    return alias if organisation_id is None else organisation_id


class AsyncLabels(AsyncPortkeyResource):
    """Labels of prompt versions, such as "production".

    `organization_id` is an alias of `organisation_id`, which wins if both are given.
    """

    async def create(
        self,
        *,
        name: str,
        organization_id: str | None = None,
        workspace_id: str | None = None,
        description: str | None = None,
        color_code: str | None = None,
        organisation_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> LabelCreateResponse:
        """Create a label: `POST /labels`.

        Args:
          name: Letters, digits, "-" and "_"; not "latest", "default" or a number.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompts/labels/create-label
        """
        body = {
            "organisation_id": _organisation_id(organisation_id, organization_id),
            "workspace_id": workspace_id,
            "name": name,
            "description": description,
            "color_code": color_code,
        }
        return await self._send("post", "/labels", LabelCreateResponse, options, body=body)

    def list(
        self,
        *,
        organization_id: str | None = None,
        workspace_id: str | None = None,
        current_page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        organisation_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[LabelListResponse]:
        """List the labels: `GET /labels`.

        Args:
          current_page: Counts from 0.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompts/labels/list-labels
        """
        query = {
            "organisation_id": _organisation_id(organisation_id, organization_id),
            "workspace_id": workspace_id,
            "search": search,
            "current_page": current_page,
            "page_size": page_size,
        }
        return self._list("/labels", LabelListResponse, options, query=query, paging="zero_page")

    async def retrieve(
        self,
        label_id: str,
        *,
        organisation_id: str | None = None,
        workspace_id: str | None = None,
        organization_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Label:
        """Get a label: `GET /labels/{labelId}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompts/labels/retrieve-label
        """
        path = path_of("/labels/{label_id}", label_id=label_id)
        query = {"organisation_id": _organisation_id(organisation_id, organization_id), "workspace_id": workspace_id}
        return await self._send("get", path, Label, options, query=query)

    async def update(
        self,
        label_id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        color_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> LabelUpdateResponse:
        """Update a label: `PUT /labels/{labelId}`.

        Args:
          name: As for `create`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompts/labels/update-label
        """
        path = path_of("/labels/{label_id}", label_id=label_id)
        body = {"name": name, "description": description, "color_code": color_code}
        return await self._send("put", path, LabelUpdateResponse, options, body=body)

    async def delete(self, label_id: str, **options: Unpack[CallOptions]) -> LabelDeleteResponse:
        """Delete a label: `DELETE /labels/{labelId}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompts/labels/delete-label
        """
        path = path_of("/labels/{label_id}", label_id=label_id)
        return await self._send("delete", path, LabelDeleteResponse, options)
