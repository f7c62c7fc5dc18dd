"""Families of models: what a name tells about who made the model."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Family:
    """Models whose names have one of these words in them."""

    name: str
    words: str
    """Alternatives of a regular expression. A word starts where no letter or digit is before it, and ends where no
    letter follows."""
    configs: tuple[str, ...]
    """`PORTKEY_CONFIG_<X>` of the family, in order."""
    provider: str | None = None
    """The provider of that name at the gateway, if there is one."""

    def has(self, model: str) -> bool:
        """Whether a model of this name belongs here."""
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
    # Many serve these models, and no provider at the gateway is called so.
    Family("llama", "llama|meta", ("LLAMA", "META")),
    Family(
        "mistral",
        "mistral|mixtral|codestral|ministral|magistral|pixtral|devstral",
        ("MISTRAL",),
        "mistral-ai",
    ),
)
"""Tried in this order."""


def family_of(model: str, families: Sequence[Family] = FAMILIES) -> Family | None:
    """The first family that `model` belongs to."""
    return next((family for family in families if family.has(model)), None)
