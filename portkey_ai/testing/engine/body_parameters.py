"""The parameters that a config sets, fills in or removes in the body of a request."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping


def with_parameters(body: Mapping[str, Any], options: Mapping[str, Any]) -> dict[str, Any]:
    """Return `body` with default, override and drop parameters applied, in this order."""
    changed: dict[str, Any] = {**options["defaultParams"], **body, **options["overrideParams"]}
    for path in options["dropParams"]:
        steps = re.findall(r"[^.\[\]]+", path) if isinstance(path, str) else []
        changed = _without(changed, steps)
    return changed


def _without(value: Any, steps: list[str]) -> Any:
    """Return a copy of `value` without the field at the path `steps`; unchanged if there is no such field."""
    if not steps:
        return value
    step, *rest = steps
    if is_list(value):
        if step != "*" and not step.isdigit():
            return value
        chosen = [step == "*" or number == int(step) for number in range(len(value))]
        kept = [(item, hit) for item, hit in zip(value, chosen, strict=True) if rest or not hit]
        return [_without(item, rest) if hit else item for item, hit in kept]
    if not is_object(value) or step not in value:
        return value
    if not rest:
        return {name: item for name, item in value.items() if name != step}
    return {**value, step: _without(value[step], rest)}
