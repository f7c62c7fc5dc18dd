"""Models of JSON objects that can also be read as mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai._vendor.openai import BaseModel

if TYPE_CHECKING:
    from collections.abc import ItemsView, Iterator, KeysView, ValuesView


class MappingModel(BaseModel):
    """A model with the methods of a mapping: `**model`, `dict(model)`, `model.keys()`, `len(model)`.

    The keys are the names of the fields that the response has. Like other models it is never false, and
    iteration yields pairs of name and value.
    """

    if TYPE_CHECKING:

        def __iter__(self) -> Iterator[Any]: ...  # type: ignore[override]

    def _as_dict(self) -> dict[str, Any]:
        fields = type(self).model_fields
        values = {fields[name].alias or name: self.__dict__[name] for name in fields if name in self.model_fields_set}
        return {**values, **(self.__pydantic_extra__ or {})}

    def keys(self) -> KeysView[str]:
        """Return the names of the fields that the response has."""
        return self._as_dict().keys()

    def values(self) -> ValuesView[Any]:
        """Return the values of the fields that the response has."""
        return self._as_dict().values()

    def items(self) -> ItemsView[str, Any]:
        """Return the names and values of the fields that the response has."""
        return self._as_dict().items()

    def __len__(self) -> int:
        return len(self._as_dict())

    def __bool__(self) -> bool:
        return True


class NestedMappingModel(MappingModel):
    """A model inside another, with the documented names as fields. It iterates over names, and is false if empty."""

    def __iter__(self) -> Iterator[str]:  # type: ignore[override]
        return iter(self._as_dict())

    def __bool__(self) -> bool:
        return bool(self._as_dict())
