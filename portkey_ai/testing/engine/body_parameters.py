"""Apply `default_params`, `override_params` and `drop_params` of a config to the body of a request."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping


def apply_parameters(body: Mapping[str, Any], options: Mapping[str, Any]) -> dict[str, Any]:
    """Return `body` with default, override and drop parameters applied, in this order."""
    changed: dict[str, Any] = {**options["defaultParams"], **body, **options["overrideParams"]}
    for field_path in options["dropParams"]:
        path = re.findall(r"[^.\[\]]+", field_path) if isinstance(field_path, str) else []
        changed = _remove_field(changed, path)
    return changed


def _remove_field(value: Any, path: list[str]) -> Any:
    """Return a copy of `value` without the field at `path`; an equal copy if there is no such field."""
    if not path:
        return value
    step, *rest = path
    if is_list(value):
        if step != "*" and not step.isdigit():
            return value
        chosen = [step == "*" or number == int(step) for number in range(len(value))]
        kept = [(item, is_chosen) for item, is_chosen in zip(value, chosen, strict=True) if rest or not is_chosen]
        return [_remove_field(item, rest) if is_chosen else item for item, is_chosen in kept]
    if not is_object(value) or step not in value:
        return value
    if not rest:
        return {name: item for name, item in value.items() if name != step}
    return {**value, step: _remove_field(value[step], rest)}
