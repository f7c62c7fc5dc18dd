"""`client.collections`: folders of prompts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.requests.call_options import path_of
from portkey_ai.api_resources.types.collections_type import (
    CollectionCreateResponse,
    CollectionDeleteResponse,
    CollectionGetResponse,
    CollectionListResponse,
    CollectionUpdateResponse,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from portkey_ai.api_resources.decoding.paging import AsyncListing
    from portkey_ai.api_resources.requests.call_options import CallOptions


class AsyncCollections(AsyncPortkeyResource):
    """Folders of prompts. A collection is identified by its id or its slug."""

    async def create(
        self,
        name: str,
        workspace_id: str | None = None,
        parent_collection_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CollectionCreateResponse:
        """Create a collection: `POST /collections`.

        Args:
          workspace_id: Id or slug; not needed with a workspace's API key.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompts/collections/create-collection
        """
        body = {"workspace_id": workspace_id, "name": name, "parent_collection_id": parent_collection_id}
        return await self._send("post", "/collections", CollectionCreateResponse, options, body=body)

    def list(
        self,
        *,
        workspace_id: str | None = None,
        current_page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[CollectionListResponse]:
        """List the collections of a workspace: `GET /collections`.

        Args:
          workspace_id: Id or slug; required with an organisation's API key; a workspace's API key implies it.
          current_page: Counts from 0.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompts/collections/list-collections
        """
        query = {
            "workspace_id": workspace_id,
            "current_page": current_page,
            "page_size": page_size,
            "search": search,
        }
        return self._list("/collections", CollectionListResponse, options, query=query, paging="zero_page")

    async def retrieve(self, collection_id: str, **options: Unpack[CallOptions]) -> CollectionGetResponse:
        """Get a collection with its direct contents: `GET /collections/{collectionId}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompts/collections/retrieve-collection
        """
        path = path_of("/collections/{collection_id}", collection_id=collection_id)
        return await self._send("get", path, CollectionGetResponse, options)

    async def update(
        self, collection_id: str, *, name: str | None = None, **options: Unpack[CallOptions]
    ) -> CollectionUpdateResponse:
        """Rename a collection: `PUT /collections/{collectionId}`. Without `name` the server returns 400.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompts/collections/update-collection
        """
        path = path_of("/collections/{collection_id}", collection_id=collection_id)
        return await self._send("put", path, CollectionUpdateResponse, options, body={"name": name})

    async def delete(self, collection_id: str, **options: Unpack[CallOptions]) -> CollectionDeleteResponse:
        """Delete a collection: `DELETE /collections/{collectionId}`. The server returns 404 for the default collection.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompts/collections/delete-collection
        """
        path = path_of("/collections/{collection_id}", collection_id=collection_id)
        return await self._send("delete", path, CollectionDeleteResponse, options)
