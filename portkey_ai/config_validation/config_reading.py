"""Copy any value given as a config into plain JSON values, so that the rules only see those.

Values that JSON cannot represent, cycles, and configs that are too deep or too large are reported here.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import cast

from .config_faults import ConfigFault, Json, Unreadable, path_of_key, type_name

# Limits far above any real config: an object that contains one list many times is small in memory, but huge as JSON.
_MAX_DEPTH = 64
_MAX_VALUES = 100_000


class Reader:
    """`read` copies a value; `faults` has a fault for each part that could not be copied."""

    def __init__(self) -> None:
        self.faults: list[ConfigFault] = []
        self._values = 0
        self._containers: set[int] = set()

    def read(self, path: str, value: object) -> Json:
        self._values += 1
        if self._values > _MAX_VALUES:
            if self._values == _MAX_VALUES + 1:
                return self._fault(path, f"expected a config of at most {_MAX_VALUES} values")
            return Unreadable()
        if value is None or isinstance(value, (str, bool, int)):
            return value
        if isinstance(value, float):
            return value if math.isfinite(value) else self._fault(path, f"expected a number, got {value}")
        # The JSON encoder accepts only dicts; the config itself may be any mapping.
        if isinstance(value, (dict, list, tuple)) or (not path and isinstance(value, Mapping)):
            return self._container(path, cast("Mapping[object, object] | Iterable[object]", value))
        return self._fault(path, f"expected a value that JSON can represent, got {type_name(value)}")

    def _container(self, path: str, value: Mapping[object, object] | Iterable[object]) -> Json:
        identity = id(value)
        if identity in self._containers:
            return self._fault(path, "contains itself")
        if len(self._containers) == _MAX_DEPTH:
            return self._fault(path, f"expected at most {_MAX_DEPTH} levels")
        self._containers.add(identity)
        try:
            if isinstance(value, Mapping):
                return self._mapping(path, cast("Mapping[object, object]", value))
            return [self.read(f"{path}[{number}]", item) for number, item in enumerate(value)]
        finally:
            self._containers.discard(identity)

    def _mapping(self, path: str, value: Mapping[object, object]) -> Json:
        try:
            items = list(value.items())
        except Exception as error:  # the mapping may be of any class
            return self._fault(path, f"could not be read ({type_name(error)})")
        read: dict[str, Json] = {}
        for key, item in items:
            if isinstance(key, str):
                read[key] = self.read(path_of_key(path, key), item)
            else:
                self._fault(path, f"expected strings as keys, got {type_name(key)}")
        return read

    def _fault(self, path: str, message: str) -> Unreadable:
        self.faults.append(ConfigFault(path, message))
        return Unreadable()
