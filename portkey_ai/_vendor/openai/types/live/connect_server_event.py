# File generated from our OpenAPI spec by Castiron. See CONTRIBUTING.md for details.

from typing import Union, Optional
from typing_extensions import Literal, Annotated, TypeAlias

from ..._utils import PropertyInfo
from ..._models import BaseModel
from .info_event import InfoEvent
from .error_event import ErrorEvent
from .decision_event import DecisionEvent
from .response_event import ResponseEvent
from .session_closed_event import SessionClosedEvent
from .session_started_event import SessionStartedEvent
from .session_updated_event import SessionUpdatedEvent
from .input_audio_muted_event import InputAudioMutedEvent
from .thinking_appended_event import ThinkingAppendedEvent
from .delegation_created_event import DelegationCreatedEvent
from .output_audio_delta_event import OutputAudioDeltaEvent
from .commentary_appended_event import CommentaryAppendedEvent
from .input_audio_unmuted_event import InputAudioUnmutedEvent
from .decision_item_created_event import DecisionItemCreatedEvent
from .decision_item_deleted_event import DecisionItemDeletedEvent
from .instructions_appended_event import InstructionsAppendedEvent
from .session_usage_updated_event import SessionUsageUpdatedEvent
from .input_transcript_delta_event import InputTranscriptDeltaEvent
from .output_transcript_delta_event import OutputTranscriptDeltaEvent
from .output_audio_fixture_played_event import OutputAudioFixturePlayedEvent
from .output_audio_fixture_playing_event import OutputAudioFixturePlayingEvent

__all__ = [
    "ConnectServerEvent",
    "SessionResumed",
    "SessionPaused",
    "SessionInputAudioAppend",
    "TransportDtmfReceived",
    "TransportDtmfSend",
    "TransportDtmfSent",
    "TransportRinging",
    "TransportAnswered",
    "TransportFailed",
    "TransportFailedError",
]


class SessionResumed(BaseModel):
    """
    Sent when speech resumes paused inference and it is ready for audio in a Live WebRTC session. Delivered to the sideband and, when permitted by its event settings, the data channel.
    """

    event_id: str
    """The unique ID of the Live server event."""

    type: Literal["session.resumed"]

    client_event_id: Optional[str] = None
    """
    The event_id of the client command associated with this server event, when
    supplied.
    """


class SessionPaused(BaseModel):
    """Sent when the idle timeout pauses inference in a Live WebRTC session.

    The WebRTC connection, sideband, and session ID persist. Delivered to the sideband and, when permitted by its event settings, the data channel.
    """

    event_id: str
    """The unique ID of the Live server event."""

    type: Literal["session.paused"]

    client_event_id: Optional[str] = None
    """
    The event_id of the client command associated with this server event, when
    supplied.
    """


class SessionInputAudioAppend(BaseModel):
    """
    Input audio received from the primary transport and reflected to a Live sideband connection before model-input muting.
    """

    audio: str
    """
    Base64-encoded raw mono PCM16LE at 24 kHz received from the primary transport,
    reflected to the sideband before model-input muting. This server event uses the
    same audio key as the client command, but is not an acknowledgment of it.
    """

    type: Literal["session.input_audio.append"]
    """The event type, always `session.input_audio.append`."""


class TransportDtmfReceived(BaseModel):
    """A SIP DTMF keypress received from the caller.

    Delivered only to sideband observers.
    """

    event: str

    event_id: str

    type: Literal["transport.dtmf.received"]


class TransportDtmfSend(BaseModel):
    """
    Legacy SIP DTMF delivery notification retained for SDK compatibility and saved events. Current servers confirm delivery with transport.dtmf.sent; transport.dtmf.send is now the client command.
    """

    event: str

    event_id: str

    type: Literal["transport.dtmf.send"]

    client_event_id: Optional[str] = None
    """The event_id of the client command, when supplied."""


class TransportDtmfSent(BaseModel):
    """A SIP DTMF keypress successfully sent to the SIP trunk.

    Delivered only to sideband observers; this is not a client command.
    """

    event: str

    event_id: str

    type: Literal["transport.dtmf.sent"]

    client_event_id: Optional[str] = None
    """The event_id of the client command, when supplied."""


class TransportRinging(BaseModel):
    """The outbound SIP provider leg is ringing or providing early media.

    Delivered only to sideband observers.
    """

    event_id: str

    session_id: str
    """The canonical Live session ID."""

    type: Literal["transport.ringing"]


class TransportAnswered(BaseModel):
    """The outbound SIP provider leg answered and media is established.

    Delivered only to sideband observers.
    """

    event_id: str

    session_id: str
    """The canonical Live session ID."""

    type: Literal["transport.answered"]


class TransportFailedError(BaseModel):
    code: str
    """The call setup failure code."""

    message: str

    type: Literal["call_error"]

    param: Optional[str] = None
    """The parameter related to the error, if any. Empty when no parameter applies."""


class TransportFailed(BaseModel):
    """An asynchronous outbound SIP setup failure.

    Delivered only to sideband observers.
    """

    error: TransportFailedError

    event_id: str

    session_id: str
    """The canonical Live session ID."""

    type: Literal["transport.failed"]


ConnectServerEvent: TypeAlias = Annotated[
    Union[
        SessionStartedEvent,
        SessionUpdatedEvent,
        SessionResumed,
        SessionPaused,
        InputAudioMutedEvent,
        InputAudioUnmutedEvent,
        OutputAudioFixturePlayingEvent,
        OutputAudioFixturePlayedEvent,
        InstructionsAppendedEvent,
        ThinkingAppendedEvent,
        CommentaryAppendedEvent,
        InputTranscriptDeltaEvent,
        OutputTranscriptDeltaEvent,
        DelegationCreatedEvent,
        DecisionEvent,
        DecisionItemCreatedEvent,
        DecisionItemDeletedEvent,
        ResponseEvent,
        SessionUsageUpdatedEvent,
        SessionClosedEvent,
        ErrorEvent,
        InfoEvent,
        SessionInputAudioAppend,
        OutputAudioDeltaEvent,
        TransportDtmfReceived,
        TransportDtmfSend,
        TransportDtmfSent,
        TransportRinging,
        TransportAnswered,
        TransportFailed,
    ],
    PropertyInfo(discriminator="type"),
]
