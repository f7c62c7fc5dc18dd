"""Split the keywords of a model into parameters of chat completions and options of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai._vendor.openai.types.chat.completion_create_params import CompletionCreateParamsBase
from portkey_ai.api_resources.settings.option_table import BY_NAME

if TYPE_CHECKING:
    from collections.abc import Mapping

# `metadata` is both: here it is the option, which the gateway logs.
PARAMETERS = frozenset(CompletionCreateParamsBase.__annotations__) - {"messages", "model"} - set(BY_NAME)


def split_parameters(keywords: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the parameters of chat completions in `keywords` (`temperature`, ...), and the other keywords."""
    parameters = {name: value for name, value in keywords.items() if name in PARAMETERS}
    return parameters, {name: value for name, value in keywords.items() if name not in PARAMETERS}
