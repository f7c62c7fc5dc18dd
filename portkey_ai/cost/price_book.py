"""`Prices`: prices of models by name; and `PriceSource`, the prices for the responses of a client."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import datetime, timezone
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

from portkey_ai._public_modules import exported

from .price_list import listed_price, own_price, with_long_context

if TYPE_CHECKING:
    import os

    from .model_price import ModelPrice

_REGION = re.compile(r"(us|eu|apac|jp|au|us-gov|global)\.")


@exported
class Prices:
    """Prices of models, by "model" or "provider/model": `Prices({"openai/gpt-5": ModelPrice(input=1.25, output=10)})`.

    A price is a `ModelPrice` or a mapping of its fields, in US dollars per million tokens; or an entry of the pricing
    endpoint, in US cents per token. Instances are immutable. Raises ValueError or TypeError, which name the model and
    the field, for an invalid price.
    """

    def __init__(self, prices: Mapping[str, ModelPrice | Mapping[str, object]], *, source: str = "own prices") -> None:
        if not isinstance(prices, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"prices: expected a Prices or a mapping, got {type(prices).__name__}")
        own = {str(name).lower(): own_price(str(name), value) for name, value in prices.items()}
        self._prices: Mapping[str, ModelPrice] = MappingProxyType(with_long_context(own))
        self.source = source
        """The `cost.source` of costs at these prices."""

    @classmethod
    def from_file(cls, path: str | os.PathLike[str]) -> Prices:
        """Read prices from a JSON file: an object as for `Prices`, or one with the price list of each provider.

        A list is what https://configs.portkey.ai/pricing/openai.json has: `{"openai": {"gpt-5": {"pricing_config":
        {...}}}}`. Raises ValueError, which names the file, if it has no prices.
        """
        source = Path(path)
        try:
            content: Any = json.loads(source.read_text(encoding="utf-8"), parse_float=Decimal)
        except ValueError as error:
            raise ValueError(f"{source}: not a JSON file of prices ({error})") from None
        if not isinstance(content, dict):
            raise ValueError(f"{source}: expected a JSON object of prices")
        flat: dict[str, Any] = {}
        for name, value in cast("dict[str, Any]", content).items():
            models = _models_of(value)
            flat.update({f"{name}/{model}": entry for model, entry in models.items()} if models else {name: value})
        try:
            return cls(flat, source=f"file {source.name}")
        except (TypeError, ValueError) as error:
            raise ValueError(f"{source}: {error}") from None

    def find(self, model: str, provider: str | None = None) -> ModelPrice | None:
        """Return the price of a model; None if it is not known.

        Without `provider`, the price of the only provider that has the model.
        """
        name = model.lower()
        if provider:
            return self._prices.get(f"{provider.lower()}/{name}") or self._prices.get(name)
        if name in self._prices:
            return self._prices[name]
        found = [price for key, price in self._prices.items() if key.partition("/")[2] == name]
        return found[0] if len(found) == 1 else None

    def with_(self, newer: Prices) -> Prices:
        """Return these prices and `newer` ones, which replace those of the same names."""
        return Prices({**self._prices, **newer._prices}, source=newer.source)

    def __len__(self) -> int:
        return len(self._prices)

    def __repr__(self) -> str:
        return f"<Prices of {len(self)} models, {self.source}>"

    def __reduce__(self) -> tuple[object, ...]:
        return _prices, (dict(self._prices), self.source)


def _prices(prices: Mapping[str, ModelPrice], source: str) -> Prices:
    return Prices(prices, source=source)


def _models_of(value: object) -> dict[str, Any]:
    """Return the entries with a price in the list of a provider; none if the value is not such a list."""
    entries: Mapping[str, Any] = cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}
    return {
        model: entry
        for model, entry in entries.items()
        if isinstance(entry, Mapping)
        and ("pricing_config" in entry or "pay_as_you_go" in entry)
        and model != "default"
        and listed_price(model, cast("Mapping[str, Any]", entry)) is not None
    }


def catalogue(providers: Mapping[str, Mapping[str, Any]], day: str) -> Prices:
    """Return the prices in the lists of providers, as fetched on `day`."""
    flat = {
        f"{provider}/{model}": entry
        for provider, models in providers.items()
        for model, entry in _models_of(models).items()
    }
    return Prices(flat, source=f"catalogue {day}")


def find_price(
    books: tuple[Prices | None, ...],
    provider: str | None,
    models: tuple[str, ...],
    *,
    when: Callable[[], datetime | None] | None = None,
    load: bool = True,
) -> tuple[ModelPrice, str] | None:
    """Return the first price that is known for one of the names of a model, and its source.

    `books` come first, then the package genai-prices at the time that `when` returns. With `load=False`, the package
    is not imported.
    """
    names = [name for model in models for name in _names(model, provider)]
    for book in books:
        for name in names if book is not None else ():
            price = cast("Prices", book).find(name, provider)
            if price is not None:
                return price, cast("Prices", book).source
    if provider is None:
        return None
    from . import genai_prices_list

    if load or genai_prices_list.is_loaded():
        time = (when() if when is not None else None) or datetime.now(timezone.utc)
        for name in names:
            price = genai_prices_list.listed_price_at(time, provider, name)
            if price is not None:
                return price, genai_prices_list.version()
    return None


def _names(model: str, provider: str | None) -> list[str]:
    """Return the names that a model may have in a list: as it is, without `@slug/`, without its region."""
    names = [model]
    prefix, _, rest = model.partition("/")
    if rest and (prefix.startswith("@") or prefix == provider):
        names.append(rest)
    if provider == "bedrock":
        names += [name[match.end() :] for name in names if (match := _REGION.match(name))]
    return names
