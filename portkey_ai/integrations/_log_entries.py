"""Convert values of frameworks to JSON values for a log entry, without credentials."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import pydantic

from ._credentials import is_credential, kebab_case, mask_secrets

if TYPE_CHECKING:
    from collections.abc import Iterator

_MAX_DEPTH = 64


def loggable(value: object, secrets: Collection[str | None] = ()) -> Any:
    """Return a copy of `value` as JSON values, without the fields and headers whose names are those of credentials.

    Each of `secrets` is masked in every text. A value of another type is replaced by the type's name, because its
    text may hold anything.
    """
    return _copy(value, secrets, 0, headers=False)


def _copy(value: object, secrets: Collection[str | None], depth: int, *, headers: bool) -> Any:
    if isinstance(value, Enum):
        value = value.value
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, str):
        text = value if value.isascii() else value.encode("utf-8", "replace").decode()  # replaces lone surrogates
        return mask_secrets(text, secrets)
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, (Decimal, UUID)):
        return str(value)
    if depth >= _MAX_DEPTH:
        return "..."
    if isinstance(value, Mapping):
        return dict(_fields(cast("Mapping[object, object]", value), secrets, depth, headers=headers))
    if isinstance(value, pydantic.BaseModel):
        return dict(_fields(dict(value), secrets, depth, headers=False))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {field.name: getattr(value, field.name, None) for field in dataclasses.fields(value)}
        return dict(_fields(fields, secrets, depth, headers=False))
    if isinstance(value, (list, tuple, set, frozenset)):
        items = cast("Iterable[object]", value)
        return [_copy(item, secrets, depth + 1, headers=False) for item in items]
    return f"<{type(value).__qualname__}>"


def _fields(
    mapping: Mapping[Any, object], secrets: Collection[str | None], depth: int, *, headers: bool
) -> Iterator[tuple[str, Any]]:
    for key, value in mapping.items():
        name = str(key)
        # The "token" of a log probability is a piece of text, not a credential.
        log_probability = name == "token" and "logprob" in mapping
        if log_probability or not is_credential(name, header=headers):
            yield name, _copy(value, secrets, depth + 1, headers=kebab_case(name).endswith("headers"))
