"""`client.providers`: the providers of a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai._vendor.openai._types import omit
from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.requests.call_options import path_of
from portkey_ai.api_resources.types.providers_type import (
    ProviderCreateResponse,
    ProviderDeleteResponse,
    ProviderDetailResponse,
    ProviderListResponse,
    ProviderUpdateResponse,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Unpack

    from portkey_ai._vendor.openai._types import Omit
    from portkey_ai.api_resources.decoding.paging import AsyncListing
    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.api_resources.types.limits_type import RateLimitParam, UsageLimitsParam


class AsyncProviders(AsyncPortkeyResource):
    """Integrations that a workspace can use, named as `provider="@slug"`.

    `workspace_id` is required with an organisation's API key; a workspace's API key implies it.
    """

    async def create(
        self,
        *,
        name: str,
        integration_id: str,
        workspace_id: str | None = None,
        slug: str | None = None,
        note: str | Omit | None = omit,
        usage_limits: UsageLimitsParam | None = None,
        rate_limits: RateLimitParam | Sequence[RateLimitParam] | None = None,
        expires_at: str | datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> ProviderCreateResponse:
        """Create a provider from an integration: `POST /providers`. Other keywords become fields of the body.

        Args:
          slug: Derived from `name` by default.
          rate_limits: One limit in the OpenAPI description; a list is sent as a list.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/providers/create-provider
        """
        body = {
            "name": name,
            "integration_id": integration_id,
            "workspace_id": workspace_id,
            "slug": slug,
            "note": note,
            "usage_limits": usage_limits,
            "rate_limits": rate_limits,
            "expires_at": expires_at,
        }
        return await self._send("post", "/providers", ProviderCreateResponse, options, body=body, nullable=("note",))

    def list(
        self,
        *,
        current_page: int | None = None,
        page_size: int | None = None,
        workspace_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[ProviderListResponse]:
        """List the providers of a workspace: `GET /providers`.

        Args:
          current_page: Counts from 0.
          page_size: Default 50.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/providers/list-providers
        """
        query = {"current_page": current_page, "page_size": page_size, "workspace_id": workspace_id}
        return self._list("/providers", ProviderListResponse, options, query=query, paging="zero_page")

    async def retrieve(
        self, slug: str, *, workspace_id: str | None = None, **options: Unpack[CallOptions]
    ) -> ProviderDetailResponse:
        """Get a provider: `GET /providers/{slug}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/providers/retrieve-provider
        """
        path = path_of("/providers/{slug}", slug=slug)
        return await self._send("get", path, ProviderDetailResponse, options, query={"workspace_id": workspace_id})

    async def update(
        self,
        slug: str,
        *,
        workspace_id: str | None = None,
        name: str | None = None,
        note: str | None = None,
        usage_limits: UsageLimitsParam | None = None,
        rate_limits: RateLimitParam | Sequence[RateLimitParam] | None = None,
        expires_at: str | datetime | Omit | None = omit,
        reset_usage: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ProviderUpdateResponse:
        """Update a provider: `PUT /providers/{slug}`. Other keywords become fields of the body.

        Args:
          workspace_id: The workspace of the provider; sent as a query parameter.
          expires_at: None means that it does not expire.
          reset_usage: True resets the usage to 0.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/providers/update-provider
        """
        body = {
            "name": name,
            "note": note,
            "usage_limits": usage_limits,
            "rate_limits": rate_limits,
            "expires_at": expires_at,
            "reset_usage": reset_usage,
        }
        return await self._send(
            "put",
            path_of("/providers/{slug}", slug=slug),
            ProviderUpdateResponse,
            options,
            query={"workspace_id": workspace_id},
            body=body,
            nullable=("expires_at",),
        )

    async def delete(
        self, slug: str, *, workspace_id: str | None = None, **options: Unpack[CallOptions]
    ) -> ProviderDeleteResponse:
        """Delete a provider: `DELETE /providers/{slug}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/providers/delete-provider
        """
        path = path_of("/providers/{slug}", slug=slug)
        return await self._send("delete", path, ProviderDeleteResponse, options, query={"workspace_id": workspace_id})
