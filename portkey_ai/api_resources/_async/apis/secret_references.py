"""`client.secret_references`: references to credentials in your secret manager."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from portkey_ai._vendor.openai._types import omit
from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.requests.call_options import path_of
from portkey_ai.api_resources.types.generic_response import GenericResponse
from portkey_ai.api_resources.types.secret_references_type import (
    SecretReference,
    SecretReferenceCreateResponse,
    SecretReferenceListResponse,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from portkey_ai._vendor.openai._types import Omit
    from portkey_ai.api_resources.decoding.paging import AsyncListing
    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.api_resources.types.secret_references_type import SecretAuthConfigParam, SecretManager

_NULLABLE = ("description", "secret_key", "tags")


def _path(secret_reference_id: str) -> str:
    return path_of("/secret-references/{secret_reference_id}", secret_reference_id=secret_reference_id)


class AsyncSecretReferences(AsyncPortkeyResource):
    """References to credentials in your secret manager. The gateway reads them; Portkey does not store them."""

    def list(
        self,
        *,
        manager_type: SecretManager | None = None,
        tags: Mapping[str, str] | str | None = None,
        search: str | None = None,
        current_page: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[SecretReferenceListResponse]:
        """List the secret references: `GET /secret-references`.

        Args:
          tags: Tags that a reference must have, as a mapping or as JSON text.
          search: Part of the name.
          current_page: Counts from 0.
          page_size: At most 100; default 20.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/list-secret-references
        """
        query = {
            "manager_type": manager_type,
            "tags": tags if tags is None or isinstance(tags, str) else json.dumps(dict(tags)),
            "search": search,
            "current_page": current_page,
            "page_size": page_size,
        }
        return self._list("/secret-references", SecretReferenceListResponse, options, query=query, paging="zero_page")

    async def create(
        self,
        *,
        name: str,
        manager_type: SecretManager,
        auth_config: SecretAuthConfigParam,
        secret_path: str,
        organisation_id: str | None = None,
        slug: str | None = None,
        description: str | Omit | None = omit,
        secret_key: str | Omit | None = omit,
        allow_all_workspaces: bool | None = None,
        allowed_workspaces: Sequence[str] | None = None,
        tags: Mapping[str, str] | Omit | None = omit,
        **options: Unpack[CallOptions],
    ) -> SecretReferenceCreateResponse:
        """Create a secret reference: `POST /secret-references`. Other keywords become fields of the body.

        Args:
          auth_config: How the gateway authenticates to the secret manager.
          secret_path: The path of the secret in the secret manager.
          slug: Letters, digits, `_` and `-`; derived from the name by default.
          secret_key: The key in the secret, if it holds several values.
          allow_all_workspaces: Default True; not allowed together with `allowed_workspaces`.
          allowed_workspaces: Ids or slugs, at least one.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/create-secret-reference
        """
        body = {
            "organisation_id": organisation_id,
            "name": name,
            "slug": slug,
            "description": description,
            "manager_type": manager_type,
            "auth_config": auth_config,
            "secret_path": secret_path,
            "secret_key": secret_key,
            "allow_all_workspaces": allow_all_workspaces,
            "allowed_workspaces": allowed_workspaces,
            "tags": tags,
        }
        return await self._send(
            "post", "/secret-references", SecretReferenceCreateResponse, options, body=body, nullable=_NULLABLE
        )

    async def retrieve(self, secret_reference_id: str, **options: Unpack[CallOptions]) -> SecretReference:
        """Get a secret reference by its id or slug: `GET /secret-references/{secretReferenceId}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/retrieve-secret-reference
        """
        return await self._send("get", _path(secret_reference_id), SecretReference, options)

    async def update(
        self,
        secret_reference_id: str,
        *,
        name: str | None = None,
        description: str | Omit | None = omit,
        auth_config: SecretAuthConfigParam | None = None,
        secret_path: str | None = None,
        secret_key: str | Omit | None = omit,
        allow_all_workspaces: bool | None = None,
        allowed_workspaces: Sequence[str] | None = None,
        tags: Mapping[str, str] | Omit | None = omit,
        **options: Unpack[CallOptions],
    ) -> GenericResponse:
        """Update a secret reference: `PUT /secret-references/{secretReferenceId}`. The response has no fields.

        None for `description`, `secret_key` or `tags` removes it.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/update-secret-reference
        """
        body = {
            "name": name,
            "description": description,
            "auth_config": auth_config,
            "secret_path": secret_path,
            "secret_key": secret_key,
            "allow_all_workspaces": allow_all_workspaces,
            "allowed_workspaces": allowed_workspaces,
            "tags": tags,
        }
        path = _path(secret_reference_id)
        return await self._send("put", path, GenericResponse, options, body=body, nullable=_NULLABLE)

    async def delete(self, secret_reference_id: str, **options: Unpack[CallOptions]) -> GenericResponse:
        """Delete a secret reference: `DELETE /secret-references/{secretReferenceId}`. The secret itself is not deleted.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/delete-secret-reference
        """
        return await self._send("delete", _path(secret_reference_id), GenericResponse, options)
