# File generated from our OpenAPI spec by Castiron. See CONTRIBUTING.md for details.

from typing import Optional
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["InputAudioMutedEvent"]


class InputAudioMutedEvent(BaseModel):
    """Acknowledges a session.input_audio.mute command.

    An independent input mute sends silence to the model and preserves sideband audio reflection. Fixture playback does not emit this event.
    """

    event_id: str
    """The unique ID of the Live server event."""

    type: Literal["session.input_audio.muted"]
    """The event type, always `session.input_audio.muted`."""

    client_event_id: Optional[str] = None
    """
    The event_id of the client command associated with this server event, when
    supplied.
    """
