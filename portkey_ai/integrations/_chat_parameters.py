"""Which keywords of a model are parameters of the request's body, and which are options of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai._vendor.openai.types.chat.completion_create_params import CompletionCreateParamsBase
from portkey_ai.api_resources.settings.option_table import BY_NAME

if TYPE_CHECKING:
    from collections.abc import Mapping

# A name that is both, `metadata`, is the client's: what the gateway logs.
PARAMETERS = frozenset(CompletionCreateParamsBase.__annotations__) - {"messages", "model"} - set(BY_NAME)


def split(keywords: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The parameters of chat completions among `keywords` (`temperature`, ...), and the others."""
    parameters = {name: value for name, value in keywords.items() if name in PARAMETERS}
    return parameters, {name: value for name, value in keywords.items() if name not in PARAMETERS}
