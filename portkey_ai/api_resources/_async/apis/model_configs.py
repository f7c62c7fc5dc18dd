"""`client.model_configs`: prices and parameters of models. No API key is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.requests.call_options import path_of
from portkey_ai.api_resources.resource_property import resource_property
from portkey_ai.api_resources.types.model_configs_type import ModelGeneralConfig, ModelPricingConfig, ProviderPricing

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from portkey_ai.api_resources.requests.call_options import CallOptions

PRICE_LISTS = "https://configs.portkey.ai"
"""The URL of the hosted price lists."""


class AsyncModelPricing(AsyncPortkeyResource):
    """Prices of models. No API key is needed or sent."""

    async def retrieve(self, provider: str, model: str, **options: Unpack[CallOptions]) -> ModelPricingConfig:
        """Get the price of a model, in USD cents: `GET /model-configs/pricing/{provider}/{model}`.

        Raises NotFoundError for a model without a price.

        https://portkey.ai/docs/api-reference/inference-api/model-pricing
        """
        path = path_of("/model-configs/pricing/{provider}/{model}", provider=provider, model=model)
        return await self._send("get", path, ModelPricingConfig, options, plane="public")

    async def list(self, provider: str, **options: Unpack[CallOptions]) -> ProviderPricing:
        """Get the prices of all models of a provider, in USD cents: `GET /pricing/{provider}.json`.

        The server is https://configs.portkey.ai, or the client's option `model_configs_url`.

        https://portkey.ai/docs/product/model-catalog/portkey-models
        """
        path = path_of("/pricing/{provider}.json", provider=provider)
        root = "" if self._client.model_configs_url else PRICE_LISTS
        return await self._send("get", root + path, ProviderPricing, options, plane="public")


class AsyncModelGeneral(AsyncPortkeyResource):
    """Parameters of models. No API key is needed or sent."""

    async def retrieve(self, provider: str, model: str, **options: Unpack[CallOptions]) -> ModelGeneralConfig:
        """Get the parameters and message types that a model supports: `GET /model-configs/general/{provider}/{model}`.

        https://portkey.ai/docs/product/model-catalog/portkey-models
        """
        path = path_of("/model-configs/general/{provider}/{model}", provider=provider, model=model)
        return await self._send("get", path, ModelGeneralConfig, options, plane="public")


class AsyncModelConfigs(AsyncPortkeyResource):
    """Prices and parameters of models."""

    @resource_property
    def pricing(self) -> AsyncModelPricing:
        """Prices of models."""
        return AsyncModelPricing(self._client)

    @resource_property
    def general(self) -> AsyncModelGeneral:
        """Parameters of models."""
        return AsyncModelGeneral(self._client)
