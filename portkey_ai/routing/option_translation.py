"""Options as people write them (`cache={"enabled": True, "ttl": 60}`) in the form that gateways obey."""

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
"""Those of `Router.route()` and of its environment."""

_CACHE = {"enabled", "ttl", "namespace", "mode", "max_age"}
_RETRY = {"max_retries", "attempts", "on_status_codes", "use_retry_after_header", "backoff", "jitter"}


def translated(mode: Mode, config: object, wanted: Mapping[str, object]) -> dict[str, object]:
    """The options of a client that `wanted` becomes, on a way of this `mode`, with this `config` if it has one.

    Raises RoutingError where cache and retry, which are parts of a config, cannot be joined to that way.
    """
    options: dict[str, object] = {}
    cache, namespace = cache_settings(wanted.get("cache", False))
    settings = {**cache, **retry_settings(wanted.get("retry", {}))}
    if settings:
        base = {} if config is None else inline_config(config)
        if base is None or mode == "virtual_key":
            what = "a saved config" if base is None else "a virtual key"
            said = " and ".join(f"{name} (or PORTKEY_{name.upper()})" for name in settings)
            _fail(f"{said} cannot be joined to {what}: set it in a saved config")
        options["config"] = {**base, **settings}
    metadata = metadata_with(wanted.get("metadata"), _text(wanted, "user"), _text(wanted, "organization"))
    if metadata:
        options["metadata"] = metadata
    if namespace:
        options["cache_namespace"] = namespace
    if force_refresh(wanted.get("cache_force_refresh")):
        options["cache_force_refresh"] = True
    if wanted.get("trace_id"):
        options["trace_id"] = wanted["trace_id"]
    return options


def cache_settings(cache: object) -> tuple[dict[str, object], str | None]:
    """The config's part and the namespace for `cache`: a bool, or a mapping with enabled, ttl (seconds), namespace."""
    said = {"enabled": cache} if isinstance(cache, bool) else _object("cache", cache, _CACHE)
    enabled = _flag("cache.enabled", said.get("enabled", bool(said)))
    if not enabled:
        return {}, None
    settings: dict[str, object] = {"mode": said.get("mode", "simple")}
    age = said.get("ttl", said.get("max_age"))
    if age is not None:
        settings["max_age"] = _number("cache.ttl", age)
    namespace = said.get("namespace")
    return {"cache": settings}, None if namespace is None else str(namespace)


def retry_settings(retry: object) -> dict[str, object]:
    """The config's part for `retry`: a number of attempts, or a mapping with max_retries.

    The gateway waits 1, 2, 4, ... seconds, without jitter: an exponential backoff is what it does anyway, another one
    is refused, and a wish for jitter is answered in the log.
    """
    said = {"attempts": retry} if isinstance(retry, int) else _object("retry", retry, _RETRY)
    if said.get("backoff", "exponential") != "exponential":
        _fail("retry.backoff: the gateway has no other than 'exponential'")
    if said.get("jitter"):
        log.warning("retry.jitter has no effect: the gateway waits 1, 2, 4, ... seconds between attempts")
    attempts = said.get("attempts", said.get("max_retries"))
    if attempts is None:
        return {}
    if isinstance(attempts, bool) or not isinstance(attempts, int) or not 0 <= attempts <= 5:
        _fail("retry.max_retries: expected a whole number from 0 to 5")
    settings: dict[str, object] = {
        "attempts": attempts,
        "on_status_codes": said.get("on_status_codes", list(RETRY_STATUS_CODES)),
    }
    if "use_retry_after_header" in said:
        settings["use_retry_after_header"] = said["use_retry_after_header"]
    return {"retry": settings}


def metadata_with(metadata: object, user: str | None, organization: str | None) -> dict[str, object]:
    """`metadata` with the user and organization under the names that the gateway's logs and analytics know."""
    merged = {} if metadata is None else as_object("metadata", metadata)
    merged.update({name: value for name, value in (("_user", user), ("_organization", organization)) if value})
    return merged


def force_refresh(value: object) -> bool:
    """Whether to send the header: for the gateway its presence alone says yes."""
    return value is not None and _flag("cache_force_refresh", value)


def as_object(name: str, value: object) -> dict[str, object]:
    """A mapping, or the text of a JSON object."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            value = None
    if not isinstance(value, Mapping):
        _fail(f"{name}: expected a mapping or the text of a JSON object")
    return dict(cast("Mapping[str, object]", value))


def inline_config(config: object, name: str = "config") -> dict[str, object] | None:
    """The config itself; None when it is the id of a saved one. `name` is for the error."""
    if isinstance(config, str) and not config.lstrip().startswith("{"):
        return None
    return as_object(name, config)


def _object(name: str, value: object, known: set[str]) -> dict[str, object]:
    said = as_object(name, value)
    unknown = sorted(set(said) - known)
    if unknown:
        _fail(f"{name}: unknown {', '.join(unknown)} (there are {', '.join(sorted(known))})")
    return said


def _text(options: Mapping[str, object], name: str) -> str | None:
    value = options.get(name)
    if value is not None and not isinstance(value, str):
        _fail(f"{name}: expected a string")
    return value


def _flag(name: str, value: object) -> bool:
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    if not isinstance(value, bool):
        _fail(f"{name}: expected True or False")
    return value


def _number(name: str, value: object) -> int | float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        _fail(f"{name}: expected a number of seconds")
    return value


def _fail(message: str) -> NoReturn:
    from .routing_errors import RoutingError

    raise RoutingError(message)
