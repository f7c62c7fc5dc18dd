"""How many targets the gateway accepts by default; a self-hosted gateway can be configured to accept more."""

from __future__ import annotations

from .config_faults import ConfigFault, Faults, Json, path_of_key

_MAX_AT_ROOT = 100
_MAX_AT_ROOT_CONDITIONAL = 1_000
_MAX_NESTED = 50


def limits(config: dict[str, Json]) -> Faults:
    """Yield a warning for each limit that a whole config exceeds."""
    targets = _targets(config)
    strategy = config.get("strategy")
    is_conditional = isinstance(strategy, dict) and strategy.get("mode") == "conditional"
    limit = _MAX_AT_ROOT_CONDITIONAL if is_conditional else _MAX_AT_ROOT
    if len(targets) > limit:
        with_mode = " with the conditional strategy" if is_conditional else ""
        yield _warning("targets", f"{len(targets)} targets; by default the gateway takes {limit}{with_mode}")
    for index, target in enumerate(targets):
        nested = _count_nested(target)
        if nested > _MAX_NESTED:
            path = path_of_key(f"targets[{index}]", "targets")
            yield _warning(
                path, f"{nested} nested targets; by default the gateway takes {_MAX_NESTED} below each target"
            )


def _warning(path: str, message: str) -> ConfigFault:
    return ConfigFault(path, message, severity="warning")


def _targets(value: Json) -> list[Json]:
    targets = value.get("targets") if isinstance(value, dict) else None
    return targets if isinstance(targets, list) else []


def _count_nested(target: Json) -> int:
    """Return the number of targets at all levels below `target`."""
    below = _targets(target)
    found = 0
    while below:  # not recursive: a user's config may be deeply nested
        found += len(below)
        below = [inner for each in below for inner in _targets(each)]
    return found
