"""`client.model_configs`: what models cost and which parameters they take; open to all."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.requests.call_options import path_of
from portkey_ai.api_resources.types.model_configs_type import ModelGeneralConfig, ModelPricingConfig, ProviderPricing

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from portkey_ai.api_resources.requests.call_options import CallOptions

PRICE_LISTS = "https://configs.portkey.ai"
"""Where the hosted lists of prices are."""


class AsyncModelPricing(AsyncPortkeyResource):
    """What models cost. Needs no API key, and sends none."""

    async def retrieve(self, provider: str, model: str, **options: Unpack[CallOptions]) -> ModelPricingConfig:
        """Get what a model costs, in USD cents: `GET /model-configs/pricing/{provider}/{model}`.

        Raises NotFoundError for a model without a price.

        https://portkey.ai/docs/api-reference/inference-api/model-pricing
        """
        path = path_of("/model-configs/pricing/{provider}/{model}", provider=provider, model=model)
        return await self._send("get", path, ModelPricingConfig, options, plane="public")

    async def list(self, provider: str, **options: Unpack[CallOptions]) -> ProviderPricing:
        """Get what all models of a provider cost, in USD cents: `GET /pricing/{provider}.json`.

        That is at https://configs.portkey.ai, or at the address in the client's option `model_configs_url`.

        https://portkey.ai/docs/product/model-catalog/portkey-models
        """
        path = path_of("/pricing/{provider}.json", provider=provider)
        root = "" if self._client.model_configs_url else PRICE_LISTS
        return await self._send("get", root + path, ProviderPricing, options, plane="public")


class AsyncModelGeneral(AsyncPortkeyResource):
    """Which parameters models take. Needs no API key, and sends none."""

    async def retrieve(self, provider: str, model: str, **options: Unpack[CallOptions]) -> ModelGeneralConfig:
        """Get which parameters and messages a model takes: `GET /model-configs/general/{provider}/{model}`.

        https://portkey.ai/docs/product/model-catalog/portkey-models
        """
        path = path_of("/model-configs/general/{provider}/{model}", provider=provider, model=model)
        return await self._send("get", path, ModelGeneralConfig, options, plane="public")


class AsyncModelConfigs(AsyncPortkeyResource):
    """Facts about models that are open to all."""

    @cached_property
    def pricing(self) -> AsyncModelPricing:
        """What models cost."""
        return AsyncModelPricing(self._client)

    @cached_property
    def general(self) -> AsyncModelGeneral:
        """Which parameters models take."""
        return AsyncModelGeneral(self._client)
