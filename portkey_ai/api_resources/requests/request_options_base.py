"""The base class of `FinalRequestOptions`, the vendored client's options of a request."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from typing_extensions import Self


class RequestOptionsBase(BaseModel):
    """A model that is created without validation at a tenth of pydantic's cost, since every call creates one.

    The validator is not built at import, since no call needs it. The repr shows method and URL only: headers and body
    may hold secrets.
    """

    model_config = ConfigDict(defer_build=True)

    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        options = cls.__new__(cls)
        object.__setattr__(options, "__dict__", {**_defaults(cls), **values})
        object.__setattr__(options, "__pydantic_fields_set__", set(values) if _fields_set is None else _fields_set)
        object.__setattr__(options, "__pydantic_extra__", None)
        object.__setattr__(options, "__pydantic_private__", None)
        return options

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        return [(name, self.__dict__[name]) for name in ("method", "url")]


@lru_cache(maxsize=1)
def _defaults(kind: type[BaseModel]) -> dict[str, Any]:
    """Return the defaults of the fields that are not required."""
    return {name: field.default for name, field in kind.model_fields.items() if not field.is_required()}
