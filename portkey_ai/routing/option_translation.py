"""Translate options of `Router.route()`, such as `cache={"enabled": True, "ttl": 60}`, to the gateway's own."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, NoReturn, cast

if TYPE_CHECKING:
    from .route import Mode

log = logging.getLogger("portkey_ai.routing")

RETRY_STATUS_CODES = (429, 500, 502, 503, 504)
ROUTE_OPTIONS = (
    "cache", "retry", "user", "organization", "trace_id", "metadata", "cache_force_refresh", "custom_headers",
)  # fmt: skip
"""The options of `Router.route()`; each is also `PORTKEY_<OPTION>` in the environment."""

_CACHE = {"enabled", "ttl", "namespace", "mode", "max_age"}
_RETRY = {"max_retries", "attempts", "on_status_codes", "use_retry_after_header", "backoff", "jitter"}


def gateway_options(mode: Mode, config: object, route_options: Mapping[str, object]) -> dict[str, object]:
    """Return the client options for `route_options` on a route with this `mode` and `config` (None without a config).

    Raises RoutingError if cache or retry, which are parts of a config, cannot be combined with the route.
    """
    options: dict[str, object] = {}
    cache, namespace = cache_settings(route_options.get("cache", False))
    settings = {**cache, **retry_settings(route_options.get("retry", {}))}
    if settings:
        base = {} if config is None else inline_config(config)
        if base is None or mode == "virtual_key":
            what = "a saved config" if base is None else "a virtual key"
            names = " and ".join(f"{name} (or PORTKEY_{name.upper()})" for name in settings)
            _fail(f"{names} cannot be combined with {what}: set it in a saved config")
        options["config"] = {**base, **settings}
    metadata = metadata_with(
        route_options.get("metadata"), _text(route_options, "user"), _text(route_options, "organization")
    )
    if metadata:
        options["metadata"] = metadata
    if namespace:
        options["cache_namespace"] = namespace
    if force_refresh(route_options.get("cache_force_refresh")):
        options["cache_force_refresh"] = True
    if route_options.get("trace_id"):
        options["trace_id"] = route_options["trace_id"]
    return options


def cache_settings(cache: object) -> tuple[dict[str, object], str | None]:
    """Return the config part and the namespace for `cache`: a bool or `{"enabled", "ttl" (seconds), "namespace"}`."""
    given = {"enabled": cache} if isinstance(cache, bool) else _object("cache", cache, _CACHE)
    enabled = _flag("cache.enabled", given.get("enabled", bool(given)))
    if not enabled:
        return {}, None
    settings: dict[str, object] = {"mode": given.get("mode", "simple")}
    age = given.get("ttl", given.get("max_age"))
    if age is not None:
        settings["max_age"] = _number("cache.ttl", age)
    namespace = given.get("namespace")
    return {"cache": settings}, None if namespace is None else str(namespace)


def retry_settings(retry: object) -> dict[str, object]:
    """Return the config part for `retry`: a number of attempts, or a mapping with max_retries.

    The gateway waits 1, 2, 4, ... seconds, without jitter. A `backoff` of "exponential" therefore changes
    nothing, any other raises RoutingError, and for `jitter` a warning is logged.
    """
    given = {"attempts": retry} if isinstance(retry, int) else _object("retry", retry, _RETRY)
    if given.get("backoff", "exponential") != "exponential":
        _fail(f"retry.backoff: expected 'exponential', the gateway's only one, got {given['backoff']!r}")
    if given.get("jitter"):
        log.warning("retry.jitter has no effect: the gateway waits 1, 2, 4, ... seconds between attempts")
    attempts = given.get("attempts", given.get("max_retries"))
    if attempts is None:
        return {}
    if isinstance(attempts, bool) or not isinstance(attempts, int) or not 0 <= attempts <= 5:
        _fail(f"retry.max_retries: expected an integer from 0 to 5, got {attempts!r}")
    settings: dict[str, object] = {
        "attempts": attempts,
        "on_status_codes": given.get("on_status_codes", list(RETRY_STATUS_CODES)),
    }
    if "use_retry_after_header" in given:
        settings["use_retry_after_header"] = given["use_retry_after_header"]
    return {"retry": settings}


def metadata_with(metadata: object, user: str | None, organization: str | None) -> dict[str, object]:
    """Return `metadata` with user and organization under the names that the gateway's logs and analytics use."""
    merged = {} if metadata is None else as_object("metadata", metadata)
    merged.update({name: value for name, value in (("_user", user), ("_organization", organization)) if value})
    return merged


def force_refresh(value: object) -> bool:
    """Return whether to send the cache_force_refresh header: the gateway ignores the header's value."""
    return value is not None and _flag("cache_force_refresh", value)


def as_object(name: str, value: object) -> dict[str, object]:
    """Return `value`, a mapping or the text of a JSON object, as a dict. Error messages contain `name`."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            value = None
    if not isinstance(value, Mapping):
        _fail(f"{name}: expected a mapping or the text of a JSON object")
    return dict(cast("Mapping[str, object]", value))


def inline_config(config: object, name: str = "config") -> dict[str, object] | None:
    """Return the config as a dict; None for the id of a saved config. Error messages contain `name`."""
    if isinstance(config, str) and not config.lstrip().startswith("{"):
        return None
    return as_object(name, config)


def _object(name: str, value: object, known: set[str]) -> dict[str, object]:
    given = as_object(name, value)
    unknown = sorted(set(given) - known)
    if unknown:
        _fail(f"{name}: unknown {', '.join(unknown)} (expected any of: {', '.join(sorted(known))})")
    return given


def check_text(name: str, value: object) -> str | None:
    """Return `value`, a string or None; raise RoutingError for any other type, which untrusted JSON may contain."""
    if value is not None and not isinstance(value, str):
        _fail(f"{name}: expected a string, got {type(value).__name__}")
    return value


def _text(options: Mapping[str, object], name: str) -> str | None:
    return check_text(name, options.get(name))


def _flag(name: str, value: object) -> bool:
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    if not isinstance(value, bool):
        _fail(f"{name}: expected True or False, got {type(value).__name__}")
    return value


def _number(name: str, value: object) -> int | float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        _fail(f"{name}: expected a number of seconds, got {type(value).__name__}")
    return value


def _fail(message: str) -> NoReturn:
    from .routing_errors import RoutingError

    raise RoutingError(message)
