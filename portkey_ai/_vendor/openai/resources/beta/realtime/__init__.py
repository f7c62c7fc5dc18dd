# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .realtime import Realtime as Realtime, AsyncRealtime as AsyncRealtime, RealtimeWithRawResponse as RealtimeWithRawResponse, AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse, RealtimeWithStreamingResponse as RealtimeWithStreamingResponse, AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse
    from .sessions import Sessions as Sessions, AsyncSessions as AsyncSessions, SessionsWithRawResponse as SessionsWithRawResponse, AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse, SessionsWithStreamingResponse as SessionsWithStreamingResponse, AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse
    from .transcription_sessions import TranscriptionSessions as TranscriptionSessions, AsyncTranscriptionSessions as AsyncTranscriptionSessions, TranscriptionSessionsWithRawResponse as TranscriptionSessionsWithRawResponse, AsyncTranscriptionSessionsWithRawResponse as AsyncTranscriptionSessionsWithRawResponse, TranscriptionSessionsWithStreamingResponse as TranscriptionSessionsWithStreamingResponse, AsyncTranscriptionSessionsWithStreamingResponse as AsyncTranscriptionSessionsWithStreamingResponse
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.realtime': 'Realtime AsyncRealtime RealtimeWithRawResponse AsyncRealtimeWithRawResponse RealtimeWithStreamingResponse AsyncRealtimeWithStreamingResponse',
            '.sessions': 'Sessions AsyncSessions SessionsWithRawResponse AsyncSessionsWithRawResponse SessionsWithStreamingResponse AsyncSessionsWithStreamingResponse',
            '.transcription_sessions': 'TranscriptionSessions AsyncTranscriptionSessions TranscriptionSessionsWithRawResponse AsyncTranscriptionSessionsWithRawResponse TranscriptionSessionsWithStreamingResponse AsyncTranscriptionSessionsWithStreamingResponse',
        },
    )

__all__ = ['Sessions', 'AsyncSessions', 'SessionsWithRawResponse', 'AsyncSessionsWithRawResponse', 'SessionsWithStreamingResponse', 'AsyncSessionsWithStreamingResponse', 'TranscriptionSessions', 'AsyncTranscriptionSessions', 'TranscriptionSessionsWithRawResponse', 'AsyncTranscriptionSessionsWithRawResponse', 'TranscriptionSessionsWithStreamingResponse', 'AsyncTranscriptionSessionsWithStreamingResponse', 'Realtime', 'AsyncRealtime', 'RealtimeWithRawResponse', 'AsyncRealtimeWithRawResponse', 'RealtimeWithStreamingResponse', 'AsyncRealtimeWithStreamingResponse']
