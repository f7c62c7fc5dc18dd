"""Refuse a request, before a target is chosen, where the gateway refuses it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.json_text import decoded_json
from portkey_ai.testing.wire.local_responses import HTTPError, LocalResponse, as_json, is_object

from .config_schema import config_errors
from .custom_hosts import is_allowed_host
from .gateway_providers import is_provider
from .javascript.javascript_values import truthy
from .target_selection import has_no_target

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    SavedConfig = Callable[[str], Mapping[str, Any] | None]

_NO_JSON = "Invalid config passed. You need to pass a valid json"
_SLUG = re.compile(r"[A-Za-z0-9][\w.-]*")


class InvalidConfig(HTTPError):
    """A 400 with the list of the errors of a config."""

    response: LocalResponse

    def __init__(self, errors: list[str]) -> None:
        super().__init__(400, "Invalid config passed")
        self.response = as_json({"status": "failure", "message": "Invalid config passed", "errors": errors}, 400)


def accepted_config(headers: Mapping[str, str], body: Any, saved: SavedConfig) -> dict[str, Any]:
    """Return the config of a request, empty if it has none. Raises HTTPError if the gateway refuses the request."""
    content_type = headers.get("content-type", "").split(";")[0]
    if content_type and content_type not in ("application/json", "multipart/form-data"):
        if not content_type.startswith("audio"):
            raise HTTPError(400, "Invalid content type passed")
    if has_no_target(headers, body):
        raise HTTPError(400, "Either x-portkey-config or x-portkey-provider header is required")
    provider = headers.get("x-portkey-provider", "")
    if provider and not is_provider(provider):
        raise HTTPError(400, "Invalid provider passed")
    host = headers.get("x-portkey-custom-host", "")
    if host and not is_allowed_host(host):
        raise HTTPError(400, "Invalid custom host")
    return _config(headers, provider, saved)


def _config(headers: Mapping[str, str], provider: str, saved: SavedConfig) -> dict[str, Any]:
    text = headers.get("x-portkey-config", "")
    if not text:
        return {}
    if _SLUG.fullmatch(text) and text not in ("null", "true", "false") and not text.isdigit():
        return dict(saved(text) or {})  # the tested program may name a config that is saved at Portkey
    try:
        config: Any = decoded_json(text)
    except ValueError:
        raise HTTPError(400, _NO_JSON) from None
    named = provider or headers.get("x-portkey-api-key") or headers.get("x-portkey-virtual-key")
    if config is None and not provider:
        raise HTTPError(400, _NO_JSON)
    given: dict[str, Any] = config if is_object(config) else {}
    if not (named or truthy(given.get("provider")) or truthy(given.get("targets"))):
        raise HTTPError(
            400,
            "Either x-portkey-provider needs to be passed. Or the x-portkey-config header should have a valid config "
            "with provider details in it.",
        )
    errors = config_errors(config)
    if errors:
        raise InvalidConfig(errors)
    if truthy(given.get("options")):
        raise HTTPError(
            400, "This version of config is not supported in this route. Please migrate to the latest version"
        )
    return given
