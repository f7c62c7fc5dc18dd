"""Whether a request names a target."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.request_model import model_in

if TYPE_CHECKING:
    from collections.abc import Mapping


def is_for_provider(headers: Mapping[str, str]) -> bool:
    """Return whether a request has no header of the gateway: a test may use this server as a provider."""
    return not any(name.startswith("x-portkey-") for name in headers)


def has_no_target(headers: Mapping[str, str], body: Any) -> bool:
    """Return whether a request to a gateway names no target.

    A Portkey API key names a target, since it may have a default config; so does a model such as `@slug/model`.
    """
    if is_for_provider(headers):
        return False
    named_by = ("x-portkey-api-key", "x-portkey-config", "x-portkey-provider", "x-portkey-virtual-key")
    return not any(headers.get(name) for name in named_by) and not model_in(body).startswith("@")
