"""`client.configs`: saved gateway configs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.requests.call_options import path_of
from portkey_ai.api_resources.resource_property import resource_property
from portkey_ai.api_resources.types.configs_type import (
    ConfigAddResponse,
    ConfigDeleteResponse,
    ConfigGetResponse,
    ConfigListResponse,
    ConfigUpdateResponse,
    ConfigVersionListResponse,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from portkey_ai.api_resources.decoding.paging import AsyncListing
    from portkey_ai.api_resources.requests.call_options import CallOptions


class AsyncConfigVersions(AsyncPortkeyResource):
    """The versions of a saved config."""

    def list(self, slug: str, **options: Unpack[CallOptions]) -> AsyncListing[ConfigVersionListResponse]:
        """List the versions of a config: `GET /configs/{slug}/versions`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/configs/list-config-versions
        """
        path = path_of("/configs/{slug}/versions", slug=slug)
        return self._list(path, ConfigVersionListResponse, options, paging="none")


class AsyncConfigs(AsyncPortkeyResource):
    """Gateway configs that are saved under a slug, used as `config="pc-..."`."""

    @resource_property
    def versions(self) -> AsyncConfigVersions:
        """The versions of a saved config."""
        return AsyncConfigVersions(self._client)

    async def create(
        self,
        *,
        name: str | None = None,
        config: Mapping[str, object] | None = None,
        is_default: bool | int | None = None,
        workspace_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ConfigAddResponse:
        """Save a config: `POST /configs`. Other keywords become fields of the body.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/configs/create-config
        """
        body = {
            "name": name,
            "config": config,
            "isDefault": None if is_default is None else int(is_default),
            "workspace_id": workspace_id,
        }
        return await self._send("post", "/configs", ConfigAddResponse, options, body=body)

    def list(
        self, *, workspace_id: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncListing[ConfigListResponse]:
        """List the saved configs: `GET /configs`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/configs/list-configs
        """
        query = {"workspace_id": workspace_id}
        return self._list("/configs", ConfigListResponse, options, query=query, paging="none")

    async def retrieve(self, slug: str, **options: Unpack[CallOptions]) -> ConfigGetResponse:
        """Get a saved config: `GET /configs/{slug}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/configs/retrieve-config
        """
        return await self._send("get", path_of("/configs/{slug}", slug=slug), ConfigGetResponse, options)

    async def update(
        self,
        slug: str,
        *,
        name: str | None = None,
        config: Mapping[str, object] | None = None,
        status: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ConfigUpdateResponse:
        """Update a saved config, which creates a new version: `PUT /configs/{slug}`.

        Args:
          status: "active" or "archived".

        https://portkey.ai/docs/api-reference/admin-api/control-plane/configs/update-config
        """
        body = {"name": name, "config": config, "status": status}
        return await self._send("put", path_of("/configs/{slug}", slug=slug), ConfigUpdateResponse, options, body=body)

    async def delete(
        self, id: str | None = None, slug: str | None = None, **options: Unpack[CallOptions]
    ) -> ConfigDeleteResponse:
        """Delete a saved config, identified by its slug or id: `DELETE /configs/{slug}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/configs/delete-config
        """
        return await self._send(
            "delete", path_of("/configs/{slug}", slug=slug or id or ""), ConfigDeleteResponse, options
        )
