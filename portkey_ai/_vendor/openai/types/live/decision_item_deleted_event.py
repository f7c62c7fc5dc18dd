# File generated from our OpenAPI spec by Castiron. See CONTRIBUTING.md for details.

from typing import Optional
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["DecisionItemDeletedEvent"]


class DecisionItemDeletedEvent(BaseModel):
    """An input item was removed from future decisions."""

    event_id: str
    """The unique ID of the Live server event."""

    item_id: str

    type: Literal["decision.item.deleted"]

    client_event_id: Optional[str] = None
    """
    The event_id of the client command associated with this server event, when
    supplied.
    """
