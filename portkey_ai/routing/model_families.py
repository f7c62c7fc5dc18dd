"""Families of models: recognise by its name which vendor a model is from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Family:
    """The models whose names contain one of `words`."""

    name: str
    words: str
    """Alternatives of a regular expression, matched as words: no letter or digit before, no letter after."""
    configs: tuple[str, ...]
    """The `<X>` of the variables `PORTKEY_CONFIG_<X>` for the family, in the order of precedence."""
    provider: str | None = None
    """The vendor's own provider at the gateway; None if the gateway has none."""

    def has(self, model: str) -> bool:
        """Return whether a model of this name belongs to the family."""
        return re.search(rf"(?<![a-z0-9])(?:{self.words})(?![a-z])", model.lower()) is not None


FAMILIES: tuple[Family, ...] = (
    Family(
        "openai",
        r"gpt|chatgpt|openai|o[1-9](?!\d)|text-embedding|dall-e|whisper|tts",
        ("OPENAI", "GPT"),
        "openai",
    ),
    Family("claude", "claude|anthropic", ("CLAUDE", "ANTHROPIC"), "anthropic"),
    Family("gemini", "gemini|gemma|google", ("GEMINI", "GOOGLE"), "google"),
    # Many providers serve these models, but the vendor itself is not a provider at the gateway.
    Family("llama", "llama|meta", ("LLAMA", "META")),
    Family(
        "mistral",
        "mistral|mixtral|codestral|ministral|magistral|pixtral|devstral",
        ("MISTRAL",),
        "mistral-ai",
    ),
)
"""The families, in the order in which they are tried."""


def family_of(model: str, families: Sequence[Family] = FAMILIES) -> Family | None:
    """Return the first family that `model` belongs to, None if there is none."""
    return next((family for family in families if family.has(model)), None)
