"""Read prices: of the pricing endpoint, in US cents per token, and of a user, in US dollars per million tokens."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields
from decimal import Decimal
from typing import Any, cast

from .model_price import ModelPrice
from .token_usage import fields_of, value_of

_CENTS_PER_TOKEN = Decimal(10_000)
"""US dollars per million tokens at a price of one cent per token."""
_LONG_CONTEXT = re.compile(r"(?P<model>.+)-(?P<side>gt|lte)-(?P<thousands>[0-9]+)k")
_RATES = {
    "input": "request_token",
    "output": "response_token",
    "cached_input": "cache_read_input_token",
    "cache_write": "cache_write_input_token",
    "audio_input": "request_audio_token",
    "audio_output": "response_audio_token",
    "cached_audio_input": "cache_read_audio_input_token",
}
_UNIT_RATES = {
    "cache_write_1h": "cache_write_1h",
    "audio_input": "request_audio_token",
    "audio_output": "response_audio_token",
    "reasoning": "thinking_token",
    "image_output": "image_token",
}
"""The kinds of tokens in `additional_units` of the lists; the other entries are uses of tools."""
_FIELDS = {entry.name for entry in fields(ModelPrice)}


def own_price(name: str, value: object) -> ModelPrice:
    """Return the price that a user has set for the model `name`: a ModelPrice, its fields, or an entry of a list."""
    if isinstance(value, ModelPrice):
        return value
    if not isinstance(value, Mapping):
        raise TypeError(f"prices[{name!r}]: expected a ModelPrice or a mapping, got {type(value).__name__}")
    entry = cast("Mapping[str, Any]", value)
    if "pricing_config" in entry or "pay_as_you_go" in entry:
        price = listed_price(name, entry)
        if price is None:
            raise ValueError(f"prices[{name!r}]: the entry has no price above 0")
        return price
    unknown = sorted(entry.keys() - _FIELDS)
    if unknown:
        raise ValueError(f"prices[{name!r}]: unknown kind {unknown[0]!r}; the kinds are {', '.join(sorted(_FIELDS))}")
    values: dict[str, Any] = dict(entry)
    for field in {"above", "modes"} & values.keys():
        table = cast("Mapping[Any, object]", values[field])
        key_type: Any = int if field == "above" else str  # in a JSON file, all keys are strings
        values[field] = {key_type(key): own_price(f"{name}.{field}", inner) for key, inner in table.items()}
    try:
        return ModelPrice(**values)
    except ValueError as error:
        raise ValueError(f"prices[{name!r}]: {error}") from None


def listed_price(model: str, entry: Mapping[str, Any]) -> ModelPrice | None:
    """Return the price in an entry of the pricing endpoint, or None if it has none.

    The lists have 0 for an unknown price, so an entry with only zeros has no price.
    """
    config = fields_of(entry.get("pricing_config") or entry)
    modes: dict[str, ModelPrice] = {}
    batch = _price(model, fields_of(config.get("batch_config")))
    if batch is not None:
        modes["batch"] = batch
    for mode, nested in fields_of(value_of(entry, "custom_pricing", "regions", "default", "execution_modes")).items():
        price = _price(model, fields_of(value_of(nested, "pricing_config", "pay_as_you_go")))
        if mode != "standard" and price is not None:
            modes[mode] = price
    return _price(model, fields_of(config.get("pay_as_you_go")), modes)


def _price(model: str, rates: Mapping[str, Any], modes: Mapping[str, ModelPrice] | None = None) -> ModelPrice | None:
    values: dict[str, Any] = {}
    tools: dict[str, Decimal] = {}
    for unit, rate in fields_of(rates.get("additional_units")).items():
        price = _cents(rate)
        if price is None:
            continue
        kind = next((kind for kind, name in _UNIT_RATES.items() if name == unit), None)
        if kind is None:
            tools[unit] = price / 100
        elif price:  # with a price of 0, thinking tokens are counted as output tokens, and cost as much
            values[kind] = price * _CENTS_PER_TOKEN
    for kind, name in _RATES.items():
        price = _cents(rates.get(name))
        if price is not None:
            values[kind] = price * _CENTS_PER_TOKEN
    images = {
        f"{quality}/{size}": price / 100
        for quality, sizes in fields_of(rates.get("image")).items()
        for size, rate in fields_of(sizes).items()
        if (price := _cents(rate))
    }
    if not any(values.values()) and not images:
        return None
    if "rerank" in model:  # the price of `request_token` is that of a search unit
        tools["search_unit"] = (_cents(rates.get("request_token")) or Decimal(0)) / 100
        values = {}
    return ModelPrice(**values, tools=tools, images=images, modes=dict(modes or {}))


def _cents(rate: object) -> Decimal | None:
    price = cast("Mapping[str, object]", rate).get("price") if isinstance(rate, Mapping) else None
    if isinstance(price, bool) or not isinstance(price, (int, float, Decimal, str)):
        return None
    try:
        number = Decimal(str(price))
    except ArithmeticError:
        return None
    return number if number.is_finite() and number >= 0 else None


def with_long_context(prices: Mapping[str, ModelPrice]) -> dict[str, ModelPrice]:
    """Return `prices` with an entry for each model that the list has as `model-lte-128k` and `model-gt-128k`."""
    result = dict(prices)
    for name, price in prices.items():
        match = _LONG_CONTEXT.fullmatch(name)
        if match is None or match["side"] != "lte" or match["model"] in prices:
            continue
        longer = prices.get(f"{match['model']}-gt-{match['thousands']}k")
        if longer is None:
            continue
        limit = int(match["thousands"]) * 1000
        result[match["model"]] = _with_above(price, limit, longer)
    return result


def _with_above(price: ModelPrice, limit: int, longer: ModelPrice) -> ModelPrice:
    values: dict[str, Any] = {name: getattr(price, name) for name in _FIELDS}
    values["above"] = {limit: longer}
    values["modes"] = {
        mode: _with_above(short, limit, longer.modes[mode])
        for mode, short in price.modes.items()
        if mode in longer.modes
    }
    return ModelPrice(**values)
