"""The targets of a request."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def has_no_target(headers: Mapping[str, str], body: Mapping[str, Any]) -> bool:
    """Return whether a request names no target. A Portkey API key is enough, since it may have a default config.

    A request without any `x-portkey-` header is not meant for a gateway: the test uses this server as a provider.
    """
    if not any(name.startswith("x-portkey-") for name in headers):
        return False
    named_by = ("x-portkey-api-key", "x-portkey-config", "x-portkey-provider", "x-portkey-virtual-key")
    return not any(name in headers for name in named_by) and not str(body.get("model", "")).startswith("@")


def targets(headers: Mapping[str, str]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the targets that the config tries in turn, each with its path in the config."""
    text = headers.get("x-portkey-config", "")
    if not text.startswith("{"):  # no config, or the slug of a saved one
        yield "config", {}
        return
    try:
        config = json.loads(text)
    except ValueError:
        raise Fault(400, "Invalid config passed. You need to pass a valid json") from None
    listed = config.get("targets")
    if not listed:
        yield "config", config
        return
    fallback = config.get("strategy", {}).get("mode") == "fallback"
    for number, target in enumerate(listed if fallback else listed[:1]):
        yield f"config.targets[{number}]", target
