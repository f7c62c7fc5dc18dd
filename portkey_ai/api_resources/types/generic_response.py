"""The response of a route that has no type of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from portkey_ai._vendor.openai import BaseModel


class GenericResponse(BaseModel):
    """A JSON object: fields by attribute or by key, and the gateway's headers."""

    success: Optional[bool] = None
    """Whether the request succeeded, in responses of the Portkey API."""
    data: Optional[Any] = None
    """The result, in responses of the Portkey API; the items, in lists."""
    warning: Optional[str] = None

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...
