# File generated from our OpenAPI spec by Castiron. See CONTRIBUTING.md for details.

from typing import Optional
from typing_extensions import Literal

from ..._models import BaseModel
from .token_usage import TokenUsage
from .agents.sessions.turn import Turn

__all__ = ["AgentSessionTurnFailedEvent"]


class AgentSessionTurnFailedEvent(BaseModel):
    """Emitted when a turn fails."""

    event_id: str
    """The unique ID of the event."""

    session_id: str
    """The ID of the session associated with the event."""

    turn: Turn
    """The failed turn."""

    turn_id: str
    """The ID of the turn associated with the event."""

    type: Literal["agent.session.turn.failed"]
    """The type of the object. Always `agent.session.turn.failed`."""

    usage: Optional[TokenUsage] = None
    """Token usage by the root agent during the turn, when available."""

    obfuscation: Optional[str] = None
    """Random alphanumeric padding. Present when stream obfuscation is enabled."""
