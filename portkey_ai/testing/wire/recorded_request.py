"""A request as the local gateway received it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .local_responses import is_object
from .request_model import model_in

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class RecordedRequest:
    """A request as it arrived. Header names are lower case; `body` is decoded JSON, or bytes if it is not JSON.

    `route` is the name that `LocalGateway.assert_called(route=...)` takes, as in "chat.completions"; None for the
    Portkey API and for paths that do not exist.
    """

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: Any
    route: str | None = None

    @property
    def model(self) -> str | None:
        """The field `model` of the body, which is JSON or a form; None if there is none."""
        return self.body.get("model") if is_object(self.body) else model_in(self.body) or None
