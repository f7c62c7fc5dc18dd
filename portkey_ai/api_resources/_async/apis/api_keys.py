"""`client.api_keys`: Portkey's own API keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai._vendor.openai._types import omit
from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.requests.call_options import path_of
from portkey_ai.api_resources.types.api_keys_type import (
    ApiKeyAddResponse,
    ApiKeyDeleteResponse,
    ApiKeyGetResponse,
    ApiKeyListResponse,
    ApiKeyRotateResponse,
    ApiKeyUpdateResponse,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from typing_extensions import Unpack

    from portkey_ai._vendor.openai._types import Omit
    from portkey_ai.api_resources.decoding.paging import AsyncListing
    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.api_resources.types.api_keys_type import (
        ApiKeyDefaultsParam,
        ApiKeyRateLimitParam,
        RotationPolicyParam,
    )
    from portkey_ai.api_resources.types.limits_type import UsageLimitsParam

_NULLABLE = ("rate_limits", "expires_at", "rotation_policy")


class AsyncApiKeys(AsyncPortkeyResource):
    """API keys of the organisation, its workspaces and their users. A key is identified by its id."""

    async def create(
        self,
        type: Literal["organisation", "workspace"],
        sub_type: Literal["user", "service"] = "service",
        *,
        name: str | None = None,
        description: str | None = None,
        workspace_id: str | None = None,
        user_id: str | None = None,
        rate_limits: Sequence[ApiKeyRateLimitParam] | Omit | None = omit,
        usage_limits: UsageLimitsParam | None = None,
        scopes: Sequence[str] | None = None,
        defaults: ApiKeyDefaultsParam | None = None,
        expires_at: str | datetime | Omit | None = omit,
        organisation_id: str | None = None,
        alert_emails: Sequence[str] | None = None,
        rotation_policy: RotationPolicyParam | Omit | None = omit,
        **options: Unpack[CallOptions],
    ) -> ApiKeyAddResponse:
        """Create an API key; only this response has the whole key: `POST /api-keys/{type}/{sub-type}`.

        Other keywords become fields of the body. None for `rate_limits`, `expires_at` or `rotation_policy` is sent as
        null.

        Args:
          name: Required by the server.
          user_id: The owner of the key, if `sub_type` is "user".
          scopes: What the key may do, such as "completions.write" or "logs.list"; required by the server.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/api-keys/create-api-key
        """
        path = path_of("/api-keys/{type}/{sub_type}", type=type, sub_type=sub_type)
        body = {
            "name": name,
            "description": description,
            "organisation_id": organisation_id,
            "workspace_id": workspace_id,
            "user_id": user_id,
            "rate_limits": rate_limits,
            "usage_limits": usage_limits,
            "scopes": scopes,
            "defaults": defaults,
            "alert_emails": alert_emails,
            "expires_at": expires_at,
            "rotation_policy": rotation_policy,
        }
        return await self._send("post", path, ApiKeyAddResponse, options, body=body, nullable=_NULLABLE)

    def list(
        self,
        *,
        page_size: int | None = None,
        current_page: int | None = None,
        workspace_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[ApiKeyListResponse]:
        """List the API keys, masked: `GET /api-keys`.

        Args:
          current_page: Counts from 0.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/api-keys/list-api-keys
        """
        query = {"page_size": page_size, "current_page": current_page, "workspace_id": workspace_id}
        return self._list("/api-keys", ApiKeyListResponse, options, query=query, paging="zero_page")

    async def retrieve(self, id: str, **options: Unpack[CallOptions]) -> ApiKeyGetResponse:
        """Get an API key, masked: `GET /api-keys/{id}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/api-keys/retrieve-an-api-key
        """
        return await self._send("get", path_of("/api-keys/{id}", id=id), ApiKeyGetResponse, options)

    async def update(
        self,
        id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        rate_limits: Sequence[ApiKeyRateLimitParam] | Omit | None = omit,
        usage_limits: UsageLimitsParam | None = None,
        scopes: Sequence[str] | None = None,
        defaults: ApiKeyDefaultsParam | None = None,
        expires_at: str | datetime | Omit | None = omit,
        reset_usage: bool | None = None,
        alert_emails: Sequence[str] | None = None,
        rotation_policy: RotationPolicyParam | Omit | None = omit,
        **options: Unpack[CallOptions],
    ) -> ApiKeyUpdateResponse:
        """Update an API key: `PUT /api-keys/{id}`. Other keywords become fields of the body.

        None for `rate_limits`, `expires_at` or `rotation_policy` removes it.

        Args:
          scopes: All scopes that the key has afterwards.
          reset_usage: True resets the usage to 0.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/api-keys/update-api-key
        """
        body = {
            "name": name,
            "description": description,
            "rate_limits": rate_limits,
            "usage_limits": usage_limits,
            "reset_usage": reset_usage,
            "scopes": scopes,
            "defaults": defaults,
            "alert_emails": alert_emails,
            "expires_at": expires_at,
            "rotation_policy": rotation_policy,
        }
        path = path_of("/api-keys/{id}", id=id)
        return await self._send("put", path, ApiKeyUpdateResponse, options, body=body, nullable=_NULLABLE)

    async def delete(self, id: str, **options: Unpack[CallOptions]) -> ApiKeyDeleteResponse:
        """Delete an API key: `DELETE /api-keys/{id}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/api-keys/delete-an-api-key
        """
        return await self._send("delete", path_of("/api-keys/{id}", id=id), ApiKeyDeleteResponse, options)

    async def rotate(
        self, id: str, *, key_transition_period_ms: int | None = None, **options: Unpack[CallOptions]
    ) -> ApiKeyRotateResponse:
        """Replace an API key; only this response has the whole new key: `POST /api-keys/{id}/rotate`.

        Args:
          key_transition_period_ms: How long the old key stays valid, in milliseconds. At least 1800000 (30 minutes),
              which is the default.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/api-keys/rotate-api-key
        """
        path = path_of("/api-keys/{id}/rotate", id=id)
        body = {"key_transition_period_ms": key_transition_period_ms}
        return await self._send("post", path, ApiKeyRotateResponse, options, body=body)
