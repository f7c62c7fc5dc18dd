"""Credentials in logs and saved settings: which names hold one, and how values are masked or left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, cast

from portkey_ai._secret_names import is_secret_name
from portkey_ai.api_resources.settings.masking import MASK as MASK
from portkey_ai.api_resources.settings.masking import SHORTEST_SECRET as SHORTEST_SECRET
from portkey_ai.api_resources.settings.masking import mask_secrets as mask_secrets

# Names are compared in lower case, with "-" for every separator. These also hold one if they begin or go on with it.
_CREDENTIAL = re.compile(
    r"authorization|cookie|secret|passw(or)?d|credential|api-?key|(access|private|virtual|signing)-?key"
)
_CREDENTIAL_HEADER = re.compile(r"token$")


def is_credential(name: str, *, header: bool = False) -> bool:
    """Return whether a field (or, with `header`, a header) with this name holds a credential."""
    kebab = kebab_case(name)
    is_named = is_secret_name(name) or kebab == "token" or _CREDENTIAL.search(kebab)
    return bool(is_named or (header and _CREDENTIAL_HEADER.search(kebab)))


def without_credentials(value: Any) -> Any:
    """Return `value` without the fields, at any depth of mappings and lists, whose names are those of credentials."""
    if isinstance(value, Mapping):
        fields = cast("Any", value).items()
        return {key: without_credentials(item) for key, item in fields if not is_credential(str(key))}
    if isinstance(value, (list, tuple)):
        return [without_credentials(item) for item in cast("Iterable[Any]", value)]
    return value


def kebab_case(name: str) -> str:
    """Return `name` in lower case, with "-" for every separator."""
    return re.sub(r"[\s_.]+", "-", name).lower()
