"""`client.virtual_keys`: saved provider keys. Integrations and `client.providers` replace them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai._vendor.openai._types import omit
from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.requests.call_options import path_of
from portkey_ai.api_resources.types.virtual_keys_type import (
    VirtualKey,
    VirtualKeysAddResponse,
    VirtualKeysDeleteResponse,
    VirtualKeysListReponse,
    VirtualKeysUpdateResponse,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Unpack

    from portkey_ai._vendor.openai._types import Omit
    from portkey_ai.api_resources.decoding.paging import AsyncListing
    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.api_resources.types.limits_type import RateLimitParam, SecretMappingParam, UsageLimitsParam
    from portkey_ai.api_resources.types.virtual_keys_type import DeploymentConfigParam


class AsyncVirtualKeys(AsyncPortkeyResource):
    """Provider keys that are saved under a slug, used as `virtual_key="..."`."""

    async def create(
        self,
        *,
        name: str | None = None,
        provider: str | None = None,
        key: str | None = None,
        note: str | Omit | None = omit,
        apiVersion: str | Omit | None = omit,
        resourceName: str | Omit | None = omit,
        deploymentName: str | Omit | None = omit,
        workspace_id: str | None = None,
        usage_limits: UsageLimitsParam | None = None,
        deploymentConfig: Sequence[DeploymentConfigParam] | None = None,
        rate_limits: RateLimitParam | Sequence[RateLimitParam] | None = None,
        expires_at: str | datetime | None = None,
        secret_mappings: Sequence[SecretMappingParam] | None = None,
        awsAccessKeyId: str | None = None,
        awsSecretAccessKey: str | None = None,
        awsRegion: str | None = None,
        vertexProjectId: str | None = None,
        vertexRegion: str | None = None,
        workersAiAccountId: str | None = None,
        **options: Unpack[CallOptions],
    ) -> VirtualKeysAddResponse:
        """Create a virtual key: `POST /virtual-keys`. Other keywords become fields of the body.

        Args:
          provider: For example "openai", "azure-openai", "anthropic", "bedrock", "vertex-ai".
          apiVersion, resourceName, deploymentName, deploymentConfig: For Azure OpenAI.
          rate_limits: One limit in the OpenAPI description; a list is sent as a list.
          awsAccessKeyId, awsSecretAccessKey, awsRegion: For Bedrock.
          vertexProjectId, vertexRegion: For Vertex AI.
          workersAiAccountId: For Workers AI.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/virtual-keys/create-virtual-key
        """
        body = {
            "name": name,
            "provider": provider,
            "key": key,
            "note": note,
            "apiVersion": apiVersion,
            "resourceName": resourceName,
            "deploymentName": deploymentName,
            "workspace_id": workspace_id,
            "deploymentConfig": deploymentConfig,
            "usage_limits": usage_limits,
            "rate_limits": rate_limits,
            "expires_at": expires_at,
            "secret_mappings": secret_mappings,
            "awsAccessKeyId": awsAccessKeyId,
            "awsSecretAccessKey": awsSecretAccessKey,
            "awsRegion": awsRegion,
            "vertexProjectId": vertexProjectId,
            "vertexRegion": vertexRegion,
            "workersAiAccountId": workersAiAccountId,
        }
        nullable = ("note", "apiVersion", "resourceName", "deploymentName")
        return await self._send("post", "/virtual-keys", VirtualKeysAddResponse, options, body=body, nullable=nullable)

    def list(
        self,
        *,
        workspace_id: str | None = None,
        current_page: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[VirtualKeysListReponse]:
        """List the virtual keys: `GET /virtual-keys`.

        Args:
          current_page: Counts from 0.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/virtual-keys/list-virtual-keys
        """
        query = {"workspace_id": workspace_id, "current_page": current_page, "page_size": page_size}
        return self._list("/virtual-keys", VirtualKeysListReponse, options, query=query, paging="zero_page")

    async def retrieve(self, slug: str, **options: Unpack[CallOptions]) -> VirtualKey:
        """Get a virtual key, without the provider's key: `GET /virtual-keys/{slug}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/virtual-keys/retrieve-virtual-key
        """
        return await self._send("get", path_of("/virtual-keys/{slug}", slug=slug), VirtualKey, options)

    async def update(
        self,
        slug: str,
        *,
        name: str | None = None,
        key: str | None = None,
        note: str | Omit | None = omit,
        usage_limits: UsageLimitsParam | None = None,
        rate_limits: RateLimitParam | Sequence[RateLimitParam] | None = None,
        deploymentConfig: Sequence[DeploymentConfigParam] | None = None,
        secret_mappings: Sequence[SecretMappingParam] | None = None,
        **options: Unpack[CallOptions],
    ) -> VirtualKeysUpdateResponse:
        """Update a virtual key: `PUT /virtual-keys/{slug}`. Other keywords become fields of the body.

        Args:
          note: None removes it.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/virtual-keys/update-virtual-key
        """
        body = {
            "name": name,
            "key": key,
            "note": note,
            "deploymentConfig": deploymentConfig,
            "usage_limits": usage_limits,
            "rate_limits": rate_limits,
            "secret_mappings": secret_mappings,
        }
        path = path_of("/virtual-keys/{slug}", slug=slug)
        return await self._send("put", path, VirtualKeysUpdateResponse, options, body=body, nullable=("note",))

    async def delete(self, slug: str, **options: Unpack[CallOptions]) -> VirtualKeysDeleteResponse:
        """Delete a virtual key: `DELETE /virtual-keys/{slug}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/virtual-keys/delete-virtual-key
        """
        return await self._send(
            "delete", path_of("/virtual-keys/{slug}", slug=slug), VirtualKeysDeleteResponse, options
        )
