"""What a log entry may hold: values of JSON, and nothing that opens a door."""

from __future__ import annotations

import dataclasses
import math
import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import pydantic

if TYPE_CHECKING:
    from collections.abc import Iterator

MASK = "***"
_DEEPEST = 64

# Names are compared in lower case, with "-" for every separator.
_CREDENTIAL = re.compile(
    r"authorization|cookie|secret|passw(or)?d|credential|api-?key|(access|private|virtual|signing)-?key"
    r"|(^|-)(access|auth|bearer|id|refresh|security|session)-?token$"
)
_CREDENTIAL_HEADER = re.compile(r"token$")


def loggable(value: object, secrets: Collection[str] = ()) -> Any:
    """A copy of `value` that JSON can hold, without fields and headers named like credentials.

    Each of `secrets` is masked wherever it stands in a text. A value that JSON does not know is named by its type: its
    text might tell anything.
    """
    return _copy(value, [secret for secret in secrets if secret], 0, headers=False)


def masked(text: str, secrets: Iterable[str]) -> str:
    """`text` with each of `secrets` made unreadable."""
    for secret in secrets:
        text = text.replace(secret, MASK)
    return text


def without_credentials(value: Any) -> Any:
    """`value` without the fields, at any depth of mappings and lists, that are named like credentials."""
    if isinstance(value, Mapping):
        fields = cast("Any", value).items()
        return {key: without_credentials(item) for key, item in fields if not is_credential(str(key))}
    if isinstance(value, (list, tuple)):
        return [without_credentials(item) for item in cast("Iterable[Any]", value)]
    return value


def is_credential(name: str, *, header: bool = False) -> bool:
    """Whether a field, or a `header`, of that name tells a credential."""
    name = _kebab(name)
    return bool(name == "token" or _CREDENTIAL.search(name) or (header and _CREDENTIAL_HEADER.search(name)))


def _kebab(name: str) -> str:
    return re.sub(r"[\s_.]+", "-", name).lower()


def _copy(value: object, secrets: Collection[str], depth: int, *, headers: bool) -> Any:
    if isinstance(value, Enum):
        value = value.value
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, str):
        text = value if value.isascii() else value.encode("utf-8", "replace").decode()  # half a surrogate pair
        return masked(text, secrets)
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, (Decimal, UUID)):
        return str(value)
    if depth >= _DEEPEST:
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
    mapping: Mapping[Any, object], secrets: Collection[str], depth: int, *, headers: bool
) -> Iterator[tuple[str, Any]]:
    for key, value in mapping.items():
        name = str(key)
        # The log probabilities of an answer are about tokens too, of another sort.
        probability = name == "token" and "logprob" in mapping
        if probability or not is_credential(name, header=headers):
            yield name, _copy(value, secrets, depth + 1, headers=_kebab(name).endswith("headers"))
