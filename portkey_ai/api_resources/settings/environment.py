"""The environment variables that a client reads once, when it is created."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from portkey_ai._vendor.openai._types import NotGiven
from portkey_ai.api_resources.global_constants import PORTKEY_API_KEY_ENV, PORTKEY_BASE_URL_ENV, PORTKEY_PROXY_ENV
from portkey_ai.api_resources.settings.masking import secret_mapping

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Environment:
    """The values of this package's environment variables at one moment; derived clients and copies keep them."""

    api_key: str | None = field(repr=False)
    base_url: str | None = field(repr=False)
    """The value of PORTKEY_BASE_URL, or else of PORTKEY_PROXY."""
    base_url_variable: str

    @classmethod
    def read(cls) -> Environment:
        """Return the current values of the variables; blank ones count as unset."""
        base_url, variable = _value(PORTKEY_BASE_URL_ENV), PORTKEY_BASE_URL_ENV
        if base_url is None:
            base_url, variable = _value(PORTKEY_PROXY_ENV), PORTKEY_PROXY_ENV
        return cls(_value(PORTKEY_API_KEY_ENV), base_url, variable)


def options_from_environment(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return `given` without values that are `not_given`; take missing client options from environment variables.

    Raises ValueError, naming the variable, for a `config` or `metadata` that is not valid JSON.
    """
    options = {name: value for name, value in given.items() if not isinstance(value, NotGiven)}
    for name in ("config", "provider", "virtual_key", "trace_id", "metadata"):
        variable = f"PORTKEY_{name.upper()}"
        value = _value(variable)
        if value is not None and name not in options:
            is_json = name == "metadata" or (name == "config" and value.startswith("{"))
            options[name] = _json_object(variable, value) if is_json else value
    return secret_mapping(options)


def _json_object(variable: str, text: str) -> dict[str, Any]:
    try:
        value: Any = json.loads(text)
    except ValueError as error:
        raise ValueError(f"{variable}: invalid JSON ({error})") from None
    if not isinstance(value, dict):
        raise ValueError(f"{variable}: expected a JSON object, got {type(value).__name__}")
    return cast("dict[str, Any]", value)


def _value(name: str) -> str | None:
    return os.environ.get(name, "").strip() or None
