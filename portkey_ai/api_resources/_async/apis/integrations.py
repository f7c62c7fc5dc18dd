"""`client.integrations`: credentials of AI providers, shared with the workspaces of an organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai._vendor.openai._types import omit
from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.requests.call_options import path_of
from portkey_ai.api_resources.resource_property import resource_property
from portkey_ai.api_resources.types.generic_response import GenericResponse
from portkey_ai.api_resources.types.integrations_type import (
    IntegrationCreateResponse,
    IntegrationDetailResponse,
    IntegrationListResponse,
    IntegrationModelsResponse,
    IntegrationWorkspacesResponse,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from portkey_ai._vendor.openai._types import Omit
    from portkey_ai.api_resources.decoding.paging import AsyncListing
    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.api_resources.types.integration_params import (
        GlobalWorkspaceAccessParam,
        IntegrationConfigurationsParam,
        IntegrationModelParam,
        IntegrationSecretMappingParam,
        IntegrationWorkspaceParam,
        PricingAdjustmentsParam,
    )


class AsyncIntegrationsModels(AsyncPortkeyResource):
    """Models of an integration that are allowed."""

    def list(self, slug: str, **options: Unpack[CallOptions]) -> AsyncListing[IntegrationModelsResponse]:
        """List the models of an integration: `GET /integrations/{slug}/models`. There is one page.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/models/list
        """
        path = path_of("/integrations/{slug}/models", slug=slug)
        return self._list(path, IntegrationModelsResponse, options, paging="none")

    async def update(
        self,
        slug: str,
        *,
        allow_all_models: bool | None = None,
        models: Sequence[IntegrationModelParam | Mapping[str, object]] | None = None,
        **options: Unpack[CallOptions],
    ) -> GenericResponse:
        """Enable or disable models of an integration, or add custom ones: `PUT /integrations/{slug}/models`.

        Args:
          models: The models to change; required by the API, even if empty.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/models/update
        """
        path = path_of("/integrations/{slug}/models", slug=slug)
        body = {"models": models, "allow_all_models": allow_all_models}
        return await self._send("put", path, GenericResponse, options, body=body)

    async def delete(self, slug: str, slugs: str | Sequence[str], **options: Unpack[CallOptions]) -> GenericResponse:
        """Delete custom models of an integration: `DELETE /integrations/{slug}/models`.

        Args:
          slugs: The models, as a list or joined by commas. Raises ValueError if it is empty.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/models/delete
        """
        path = path_of("/integrations/{slug}/models", slug=slug)
        joined = slugs if isinstance(slugs, str) else ",".join(slugs)
        if not joined:
            raise ValueError("slugs: expected at least one model")
        return await self._send("delete", path, GenericResponse, options, query={"slugs": joined})


class AsyncIntegrationsWorkspaces(AsyncPortkeyResource):
    """Workspaces that may use an integration, and their limits."""

    def list(self, slug: str, **options: Unpack[CallOptions]) -> AsyncListing[IntegrationWorkspacesResponse]:
        """List the workspaces of an integration: `GET /integrations/{slug}/workspaces`. There is one page.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/workspaces/list
        """
        path = path_of("/integrations/{slug}/workspaces", slug=slug)
        return self._list(path, IntegrationWorkspacesResponse, options, paging="none")

    async def update(
        self,
        slug: str,
        *,
        global_workspace_access: GlobalWorkspaceAccessParam | Mapping[str, object] | None = None,
        override_existing_workspaces_access: bool | None = None,
        workspaces: Sequence[IntegrationWorkspaceParam | Mapping[str, object]] | None = None,
        override_existing_workspace_access: bool | None = None,
        create_default_provider: bool | None = None,
        default_provider_slug: str | None = None,
        **options: Unpack[CallOptions],
    ) -> GenericResponse:
        """Set which workspaces may use an integration, and their limits: `PUT /integrations/{slug}/workspaces`.

        `usage_limits` and `rate_limits` are lists of at most one item here.

        Args:
          global_workspace_access: For workspaces that have no settings of their own.
          override_existing_workspaces_access: The former name of `override_existing_workspace_access`.
          override_existing_workspace_access: Replace the settings of all workspaces by `global_workspace_access`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/workspaces/update
        """
        override = override_existing_workspace_access
        body = {
            "workspaces": workspaces,
            "global_workspace_access": global_workspace_access,
            "override_existing_workspace_access": (
                override_existing_workspaces_access if override is None else override
            ),
            "create_default_provider": create_default_provider,
            "default_provider_slug": default_provider_slug,
        }
        path = path_of("/integrations/{slug}/workspaces", slug=slug)
        return await self._send("put", path, GenericResponse, options, body=body)


class AsyncIntegrationsPricingAdjustments(AsyncPortkeyResource):
    """Factors on the list prices of an integration."""

    async def update(
        self,
        id: str,
        *,
        pricing_adjustments: PricingAdjustmentsParam | Mapping[str, object] | None,
        **options: Unpack[CallOptions],
    ) -> GenericResponse:
        """Set the factors on an integration's prices: `PUT /v2/integrations/{id}` (other routes are below `/v1`).

        Args:
          pricing_adjustments: None removes the factors.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/update-integration
        """
        path = self._url_outside_v1(path_of("/v2/integrations/{id}", id=id))
        body = {"pricing_adjustments": pricing_adjustments}
        return await self._send("put", path, GenericResponse, options, body=body, nullable=("pricing_adjustments",))


class AsyncIntegrations(AsyncPortkeyResource):
    """Credentials of AI providers. Workspaces create their providers from them."""

    @resource_property
    def models(self) -> AsyncIntegrationsModels:
        """Models of an integration that are allowed."""
        return AsyncIntegrationsModels(self._client)

    @resource_property
    def workspaces(self) -> AsyncIntegrationsWorkspaces:
        """Workspaces that may use an integration, and their limits."""
        return AsyncIntegrationsWorkspaces(self._client)

    @resource_property
    def pricing_adjustments(self) -> AsyncIntegrationsPricingAdjustments:
        """Factors on the list prices of an integration."""
        return AsyncIntegrationsPricingAdjustments(self._client)

    def list(
        self,
        *,
        current_page: int | None = None,
        page_size: int | None = None,
        workspace_id: str | None = None,
        type: Literal["workspace", "organisation", "all"] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[IntegrationListResponse]:
        """List the integrations: `GET /integrations`.

        Args:
          current_page: Counts from 0.
          page_size: Default 100.
          type: Who owns the integrations; default "all".

        https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/list-integrations
        """
        query = {"current_page": current_page, "page_size": page_size, "workspace_id": workspace_id, "type": type}
        return self._list("/integrations", IntegrationListResponse, options, query=query, paging="zero_page")

    async def create(
        self,
        *,
        name: str | None = None,
        description: str | None = None,
        key: str | None = None,
        ai_provider_id: str | None = None,
        workspace_id: str | None = None,
        slug: str | None = None,
        configurations: IntegrationConfigurationsParam | None = None,
        create_default_provider: bool | None = None,
        default_provider_slug: str | None = None,
        secret_mappings: Sequence[IntegrationSecretMappingParam | Mapping[str, object]] | None = None,
        pricing_adjustments: PricingAdjustmentsParam | Mapping[str, object] | Omit | None = omit,
        **options: Unpack[CallOptions],
    ) -> IntegrationCreateResponse:
        """Create an integration: `POST /integrations`. Other keywords become fields of the body.

        The API requires `name` and `ai_provider_id`.

        Args:
          key: The provider's API key, unless `configurations` or `secret_mappings` has the credentials.
          slug: Letters, digits, `_` and `-`; derived from the name by default.
          configurations: Settings of the provider besides the key.
          create_default_provider: Whether to create a provider from it at once; default True.
          secret_mappings: Fields whose values come from a secret manager.
          pricing_adjustments: Factors on the list prices.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/create-integration
        """
        body = {
            "name": name,
            "slug": slug,
            "ai_provider_id": ai_provider_id,
            "key": key,
            "description": description,
            "workspace_id": workspace_id,
            "configurations": configurations,
            "create_default_provider": create_default_provider,
            "default_provider_slug": default_provider_slug,
            "secret_mappings": secret_mappings,
            "pricing_adjustments": pricing_adjustments,
        }
        nullable = ("pricing_adjustments",)
        return await self._send(
            "post", "/integrations", IntegrationCreateResponse, options, body=body, nullable=nullable
        )

    async def retrieve(self, slug: str, **options: Unpack[CallOptions]) -> IntegrationDetailResponse:
        """Get an integration, with its key masked: `GET /integrations/{slug}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/retrieve-integration
        """
        return await self._send("get", path_of("/integrations/{slug}", slug=slug), IntegrationDetailResponse, options)

    async def update(
        self,
        slug: str,
        *,
        name: str | None = None,
        description: str | None = None,
        key: str | None = None,
        configurations: IntegrationConfigurationsParam | None = None,
        secret_mappings: Sequence[IntegrationSecretMappingParam | Mapping[str, object]] | None = None,
        pricing_adjustments: PricingAdjustmentsParam | Mapping[str, object] | Omit | None = omit,
        **options: Unpack[CallOptions],
    ) -> GenericResponse:
        """Update an integration: `PUT /integrations/{slug}`. The response has no fields.

        Args:
          pricing_adjustments: Factors on the list prices; None removes them.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/update-integration
        """
        body = {
            "name": name,
            "key": key,
            "description": description,
            "configurations": configurations,
            "secret_mappings": secret_mappings,
            "pricing_adjustments": pricing_adjustments,
        }
        path = path_of("/integrations/{slug}", slug=slug)
        return await self._send("put", path, GenericResponse, options, body=body, nullable=("pricing_adjustments",))

    async def delete(self, slug: str, **options: Unpack[CallOptions]) -> GenericResponse:
        """Delete an integration: `DELETE /integrations/{slug}`. The response has no fields.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/delete-integration
        """
        return await self._send("delete", path_of("/integrations/{slug}", slug=slug), GenericResponse, options)
