"""Validate a gateway config before it is sent or saved: `validate_config(config)`.

It works offline, by the gateway's documented rules. This package never calls it for a request: only the gateway decides
which configs it accepts.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from .config_faults import ConfigFault as ConfigFault
from .config_faults import Faults, type_name
from .config_limits import limits
from .config_reading import Reader
from .config_rules import config as _config

if TYPE_CHECKING:
    from portkey_ai.gateway_config import GatewayConfig

__all__ = ["ConfigFault", "validate_config"]

_SLUG = re.compile(r"[A-Za-z0-9][\w.-]*")


def validate_config(config: str | GatewayConfig | Mapping[str, object]) -> list[ConfigFault]:
    """Return all faults of `config`, a mapping or JSON text; an empty list if it is valid.

    Each fault has the `path` of its value, such as `targets[1].retry.attempts`, a `message`, and a
    `severity`: "warning" for more targets than the gateway accepts by default, otherwise "error". Unknown keys are
    faults only if they look like misspelt known keys: the gateway passes others on to the provider. The slug of a saved
    config is not looked up and has no faults. Never raises, for any `config`.
    """
    try:
        return list(_faults(config))
    except RecursionError:  # the caller has used up the stack
        return [ConfigFault("", "could not be validated: the call stack is too deep here")]


def _faults(config: object) -> Faults:
    if isinstance(config, str):
        if _SLUG.fullmatch(config):
            return
        try:
            config = json.loads(config)
        except ValueError as error:
            yield ConfigFault("", f"expected the slug of a saved config or the text of a JSON object ({error})")
            return
    if not isinstance(config, Mapping):
        yield ConfigFault("", f"expected a mapping, JSON text or the slug of a saved config, got {type_name(config)}")
        return
    reader = Reader()
    read = reader.read("", config)  # pyright: ignore[reportUnknownArgumentType]
    yield from reader.faults
    if isinstance(read, dict):
        yield from _config("", read)
        yield from limits(read)
