"""`client.guardrails`: checks on requests and responses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.requests.call_options import path_of
from portkey_ai.api_resources.types.generic_response import GenericResponse
from portkey_ai.api_resources.types.guardrails_type import (
    GuardrailCreateResponse,
    GuardrailDetailResponse,
    GuardrailListResponse,
    GuardrailUpdateResponse,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from portkey_ai.api_resources.decoding.paging import AsyncListing
    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.api_resources.types.guardrails_type import GuardrailActionsParam, GuardrailCheckParam


class AsyncGuardrails(AsyncPortkeyResource):
    """Checks on requests and responses, and the actions that follow."""

    async def create(
        self,
        *,
        name: str,
        checks: Sequence[GuardrailCheckParam | Mapping[str, object]],
        actions: GuardrailActionsParam | Mapping[str, object],
        workspace_id: str | None = None,
        organisation_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> GuardrailCreateResponse:
        """Create a guardrail: `POST /guardrails`. Other keywords become fields of the body.

        The `timeout` of a check's parameters is in milliseconds.

        Args:
          checks: At least one.
          actions: What the gateway does if the checks pass or fail.
          workspace_id: The workspace that owns it; or give `organisation_id`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/guardrails/create-guardrail
        """
        body = {
            "name": name,
            "workspace_id": workspace_id,
            "organisation_id": organisation_id,
            "checks": checks,
            "actions": actions,
        }
        return await self._send("post", "/guardrails", GuardrailCreateResponse, options, body=body)

    def list(
        self,
        *,
        workspace_id: str | None = None,
        organisation_id: str | None = None,
        page_size: int | None = None,
        current_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[GuardrailListResponse]:
        """List the guardrails of a workspace or an organisation: `GET /guardrails`.

        Args:
          page_size: At most 1000; default 100.
          current_page: Counts from 0.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/guardrails/list-guardrails
        """
        query = {
            "workspace_id": workspace_id,
            "organisation_id": organisation_id,
            "page_size": page_size,
            "current_page": current_page,
        }
        return self._list("/guardrails", GuardrailListResponse, options, query=query, paging="zero_page")

    async def retrieve(self, guardrail_id: str, **options: Unpack[CallOptions]) -> GuardrailDetailResponse:
        """Get a guardrail by its id or slug: `GET /guardrails/{guardrailId}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/guardrails/retrieve-guardrail
        """
        path = path_of("/guardrails/{guardrail_id}", guardrail_id=guardrail_id)
        return await self._send("get", path, GuardrailDetailResponse, options)

    async def update(
        self,
        guardrail_id: str,
        *,
        name: str | None = None,
        checks: Sequence[GuardrailCheckParam | Mapping[str, object]] | None = None,
        actions: GuardrailActionsParam | Mapping[str, object] | None = None,
        **options: Unpack[CallOptions],
    ) -> GuardrailUpdateResponse:
        """Update a guardrail: `PUT /guardrails/{guardrailId}`. The response may lack `version_id`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/guardrails/update-guardrail
        """
        path = path_of("/guardrails/{guardrail_id}", guardrail_id=guardrail_id)
        body = {"name": name, "checks": checks, "actions": actions}
        return await self._send("put", path, GuardrailUpdateResponse, options, body=body)

    async def delete(self, guardrail_id: str, **options: Unpack[CallOptions]) -> GenericResponse:
        """Delete a guardrail: `DELETE /guardrails/{guardrailId}`. The response has no fields.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/guardrails/delete-guardrail
        """
        path = path_of("/guardrails/{guardrail_id}", guardrail_id=guardrail_id)
        return await self._send("delete", path, GenericResponse, options)
