# File generated from our OpenAPI spec by Castiron. See CONTRIBUTING.md for details.

from typing import Optional
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["InfoEvent"]


class InfoEvent(BaseModel):
    """
    An informational notice about the Live session, such as the event permissions applied to a frontend data channel.
    """

    code: str
    """A machine-readable code for the notice, such as `data_channel_permissions`."""

    event_id: str
    """The unique ID of the Live server event."""

    message: str
    """A human-readable explanation of the Live session notice."""

    type: Literal["info"]
    """The event type, always `info`."""

    client_event_id: Optional[str] = None
    """
    The event_id of the client command associated with this server event, when
    supplied.
    """
