"""The response of a route that has no type of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from portkey_ai.api_resources.decoding.attribute_dict import with_attributes

from .mapping_model import MappingModel

if TYPE_CHECKING:
    from typing_extensions import Self


class GenericResponse(MappingModel):
    """A JSON object: fields by attribute or by key, also those of objects inside it, and the gateway's headers."""

    success: Optional[bool] = None
    """Whether the request succeeded, in responses of the Portkey API."""
    data: Optional[Any] = None
    """The result, in responses of the Portkey API; the items, in lists."""
    warning: Optional[str] = None

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Construct a model without validation."""
        return super().construct(_fields_set, **with_attributes(values))

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...
