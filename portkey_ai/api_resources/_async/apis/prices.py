"""`client.prices`: prices of models, for `response.cost`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai.api_resources._async.resource import AsyncPortkeyResource

if TYPE_CHECKING:
    import os

    from typing_extensions import Unpack

    from portkey_ai.api_resources.call_origin import PriceSource
    from portkey_ai.api_resources.gateway_response import GatewayResponse
    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.cost.call_cost import Cost
    from portkey_ai.cost.model_price import ModelPrice

_DAY = 86_400


class AsyncClientPrices(AsyncPortkeyResource):
    """The prices that `response.cost` uses: the option `prices`, then what `refresh` has fetched, then genai-prices."""

    @property
    def _source(self) -> PriceSource:
        return self._client._prices  # pyright: ignore[reportPrivateUsage]

    async def refresh(
        self,
        *names: str,
        cache: str | os.PathLike[str] | bool | None = None,
        ttl: float = _DAY,
        **options: Unpack[CallOptions],
    ) -> None:
        """Fetch the public prices of providers ("openai") or of single models ("openai/gpt-5"), and keep them.

        Sends `GET https://configs.portkey.ai/pricing/{provider}.json`, for a model `GET /model-configs/pricing/...`.
        This client and all clients derived from it use them, also for responses that they have received before. Without
        names, the prices of the client's provider are fetched. With `cache`, the path of a file, or True for one in the
        user's cache folder, prices in the file that are not older than `ttl` seconds are read from there, without a
        request. Raises NotFoundError for a provider or model without prices, ValueError if no provider is known.
        """
        from portkey_ai.cost.price_cache import PriceCache, wanted_names

        saved = PriceCache(cache, ttl)
        for name in wanted_names(names, self._client.provider):
            if name in saved:
                continue
            provider, _, model = name.partition("/")
            pricing = self._client.model_configs.pricing
            if model:
                price = await pricing.retrieve(provider, model, **options)
                saved.add(name, {model: {"pricing_config": price.to_dict()}})
            else:
                prices = await pricing.list(provider, **options)
                saved.add(name, prices.to_dict())
        self._source.root.fetched = saved.prices(self._source.root.fetched)
        saved.write()

    def find(self, model: str, provider: str | None = None) -> ModelPrice | None:
        """Return the price of a model, or None if it is not known. Sends no request."""
        from portkey_ai.cost.price_book import find_price

        found = find_price(self._source.books, provider, (model,))
        return found[0] if found is not None else None

    def cost(self, response: GatewayResponse, *, batch: bool = False) -> Cost | None:
        """Return what the call of `response` costs; with `batch`, at the prices of batches. None if it is not known."""
        from portkey_ai.cost.response_cost import response_cost

        return response_cost(response, response._http_headers(), batch=batch)  # pyright: ignore[reportPrivateUsage]
