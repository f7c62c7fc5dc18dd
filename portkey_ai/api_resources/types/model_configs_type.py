"""Responses of `client.model_configs`: prices and parameters of models."""

from __future__ import annotations

from typing import Any, Optional, cast

from portkey_ai._vendor.openai import BaseModel


class TokenPrice(BaseModel):
    price: Optional[float] = None
    """USD cents per token or unit."""


class PayAsYouGo(BaseModel):
    """Prices by what is counted: tokens, images, ..."""

    request_token: Optional[TokenPrice] = None
    response_token: Optional[TokenPrice] = None
    cache_write_input_token: Optional[TokenPrice] = None
    cache_read_input_token: Optional[TokenPrice] = None
    request_audio_token: Optional[TokenPrice] = None
    response_audio_token: Optional[TokenPrice] = None
    cache_read_audio_input_token: Optional[TokenPrice] = None
    additional_units: Optional[dict[str, TokenPrice]] = None
    """By unit: `web_search`, `thinking_token`, ..."""
    image: Optional[dict[str, dict[str, TokenPrice]]] = None
    """By quality, then by size."""


class CalculateOperation(BaseModel):
    """A step of a cost calculation: an operation on operands, or a value."""

    operation: Optional[str] = None
    operands: Optional[list[CalculateOperation]] = None
    value: Optional[str] = None
    """The value, if this is not an operation: `input_tokens`, `rates.request_token`, ..."""


class CalculateConfig(BaseModel):
    request: Optional[CalculateOperation] = None
    response: Optional[CalculateOperation] = None


class FinetunePrices(BaseModel):
    pay_per_token: Optional[TokenPrice] = None
    pay_per_hour: Optional[TokenPrice] = None


class ModelPricingConfig(BaseModel):
    """The price of a model, in USD cents."""

    pay_as_you_go: Optional[PayAsYouGo] = None
    batch_config: Optional[PayAsYouGo] = None
    """Prices in batches."""
    calculate: Optional[CalculateConfig] = None
    currency: Optional[str] = None
    finetune_config: Optional[FinetunePrices] = None


class ModelPricingEntry(BaseModel):
    pricing_config: Optional[ModelPricingConfig] = None


class ProviderPricing(BaseModel):
    """Prices of the models of a provider. The fields are the model names, and `default`."""

    @property
    def models(self) -> dict[str, ModelPricingEntry]:
        """Return the prices by model. `default` applies where a model has no value."""
        return {
            name: ModelPricingEntry.construct(None, **cast("dict[str, object]", entry))
            for name, entry in (self.__pydantic_extra__ or {}).items()
            if isinstance(entry, dict)
        }


class ModelParameter(BaseModel):
    """A parameter that a model supports."""

    key: Optional[str] = None
    defaultValue: Optional[Any] = None
    maxValue: Optional[Any] = None
    options: Optional[list[Any]] = None
    type: Optional[str] = None


class ModelKind(BaseModel):
    primary: Optional[str] = None
    supported: Optional[list[str]] = None


class ModelMessages(BaseModel):
    options: Optional[list[Any]] = None


class ModelGeneralConfig(BaseModel):
    """The parameters and message types that a model supports."""

    params: Optional[list[ModelParameter]] = None
    type: Optional[ModelKind] = None
    messages: Optional[ModelMessages] = None
