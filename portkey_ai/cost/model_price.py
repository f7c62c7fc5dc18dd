"""`ModelPrice`: the price of a model, and the cost of a usage at that price."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

from .call_cost import Cost

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .token_usage import TokenUsage

Number = Decimal | int | float | str
_MILLION = Decimal(1_000_000)
_ZERO = Decimal(0)


@dataclass(frozen=True)
class ModelPrice:
    """The price of a model, in US dollars per million tokens; None for a kind whose price is not known.

    Numbers are stored as Decimal. Raises ValueError, which names the field, for a value that is not a number of 0 or
    more.
    """

    input: Decimal | int | float | str | None = None
    cached_input: Decimal | int | float | str | None = None
    cache_write: Decimal | int | float | str | None = None
    cache_write_1h: Decimal | int | float | str | None = None
    """Input that is written to the provider's cache for an hour."""
    output: Decimal | int | float | str | None = None
    reasoning: Decimal | int | float | str | None = None
    """None: reasoning costs what other output costs."""
    audio_input: Decimal | int | float | str | None = None
    cached_audio_input: Decimal | int | float | str | None = None
    audio_output: Decimal | int | float | str | None = None
    image_input: Decimal | int | float | str | None = None
    """None: images cost what other input costs."""
    image_output: Decimal | int | float | str | None = None
    """None: images cost what other output costs."""
    audio_minute: Decimal | int | float | str | None = None
    """US dollars per minute of audio, for models that are billed by time."""
    tools: Mapping[str, Decimal | int | float | str] = field(default_factory=lambda: {})
    """US dollars per use: `web_search`, `file_search`, `search_unit`, ..."""
    images: Mapping[str, Decimal | int | float | str] = field(default_factory=lambda: {})
    """US dollars per image, by "quality/size"."""
    above: Mapping[int, ModelPrice] = field(default_factory=lambda: {})
    """Prices of requests with more input tokens than the key, for example `{200_000: ModelPrice(...)}`."""
    modes: Mapping[str, ModelPrice] = field(default_factory=lambda: {})
    """Prices in the modes `batch`, `flex`, `priority`, `scale` and `fast`."""

    def __post_init__(self) -> None:
        for entry in fields(self):
            value = getattr(self, entry.name)
            if entry.name in ("tools", "images"):
                table = {str(name): _decimal(f"{entry.name}[{name!r}]", price) for name, price in value.items()}
                object.__setattr__(self, entry.name, MappingProxyType(table))
            elif entry.name not in ("above", "modes") and value is not None:
                object.__setattr__(self, entry.name, _decimal(entry.name, value))

    def __reduce__(self) -> tuple[object, ...]:
        values: dict[str, Any] = {entry.name: getattr(self, entry.name) for entry in fields(self)}
        for name in ("tools", "images", "above", "modes"):
            values[name] = dict(values[name])
        return _model_price, (values,)

    def cost(self, usage: TokenUsage, source: str = "own prices") -> Cost | None:
        """Return the cost of `usage` at this price, or None if the price of a part of it is not known."""
        price = self.for_usage(usage)
        return None if price is None or usage.unexplained else price._cost(usage, source)

    def for_usage(self, usage: TokenUsage) -> ModelPrice | None:
        """Return the price for the mode and the number of input tokens of `usage`."""
        price = self.modes.get(usage.mode) if usage.mode is not None else self
        if price is not None and price.above:
            reached = [above for above in price.above if (usage.input or 0) > above]
            if reached:
                return price.above[max(reached)]
        return price

    def _cost(self, usage: TokenUsage, source: str) -> Cost | None:
        cached, written = usage.cached_input or 0, usage.cache_write or 0
        hour = min(usage.cache_write_1h or 0, written)
        audio_in, cached_audio = usage.audio_input or 0, usage.cached_audio_input or 0
        image_in, image_out = usage.image_input or 0, usage.image_output or 0
        reasoning, audio_out = usage.reasoning or 0, usage.audio_output or 0
        plain_in = (usage.input or 0) - cached - written - (audio_in - cached_audio) - image_in
        plain_out = (usage.output or 0) - reasoning - audio_out - image_out
        parts = {
            "input": [(plain_in, self.input)],
            "cached_input": [(cached - cached_audio, self.cached_input)],
            "cache_write": [(written - hour, self.cache_write), (hour, self.cache_write_1h)],
            "reasoning": [(reasoning, self.output if self.reasoning is None else self.reasoning)],
            "output": [(plain_out, self.output)],
            "audio": [
                (audio_in - cached_audio, self.audio_input),
                (cached_audio, self.cached_audio_input),
                (audio_out, self.audio_output),
            ],
            "image": [
                (image_in, self.input if self.image_input is None else self.image_input),
                (image_out, self.output if self.image_output is None else self.image_output),
            ],
        }
        dollars: dict[str, Any] = {}
        for kind, counted in parts.items():
            amount = _ZERO
            for tokens, price in counted:
                if tokens < 0 or (tokens and price is None):
                    return None  # the counts contradict each other, or the price is not known
                if tokens:
                    amount += tokens * cast("Decimal", price)
            dollars[kind] = amount / _MILLION
        if usage.seconds:
            if self.audio_minute is None:
                return None
            dollars["audio"] += Decimal(str(usage.seconds)) * cast("Decimal", self.audio_minute) / 60
        tools = _ZERO
        for name, uses in usage.tools.items():
            if name not in self.tools:
                return None
            tools += uses * cast("Decimal", self.tools[name])
        return Cost(**dollars, tools=tools, source=source)


def _decimal(name: str, value: object) -> Decimal:
    try:
        number = value if isinstance(value, Decimal) else Decimal(str(value))
    except ArithmeticError:
        number = Decimal(-1)
    if isinstance(value, bool) or not number.is_finite() or number < 0:
        raise ValueError(f"{name}: expected a number of US dollars, 0 or more, got {value!r}")
    return number


def _model_price(values: dict[str, Any]) -> ModelPrice:
    return ModelPrice(**values)
