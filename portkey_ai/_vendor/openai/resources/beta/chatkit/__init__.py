# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chatkit import ChatKit as ChatKit, AsyncChatKit as AsyncChatKit, ChatKitWithRawResponse as ChatKitWithRawResponse, AsyncChatKitWithRawResponse as AsyncChatKitWithRawResponse, ChatKitWithStreamingResponse as ChatKitWithStreamingResponse, AsyncChatKitWithStreamingResponse as AsyncChatKitWithStreamingResponse
    from .threads import Threads as Threads, AsyncThreads as AsyncThreads, ThreadsWithRawResponse as ThreadsWithRawResponse, AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse, ThreadsWithStreamingResponse as ThreadsWithStreamingResponse, AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse
    from .sessions import Sessions as Sessions, AsyncSessions as AsyncSessions, SessionsWithRawResponse as SessionsWithRawResponse, AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse, SessionsWithStreamingResponse as SessionsWithStreamingResponse, AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.chatkit': 'ChatKit AsyncChatKit ChatKitWithRawResponse AsyncChatKitWithRawResponse ChatKitWithStreamingResponse AsyncChatKitWithStreamingResponse',
            '.threads': 'Threads AsyncThreads ThreadsWithRawResponse AsyncThreadsWithRawResponse ThreadsWithStreamingResponse AsyncThreadsWithStreamingResponse',
            '.sessions': 'Sessions AsyncSessions SessionsWithRawResponse AsyncSessionsWithRawResponse SessionsWithStreamingResponse AsyncSessionsWithStreamingResponse',
        },
    )

__all__ = ['Sessions', 'AsyncSessions', 'SessionsWithRawResponse', 'AsyncSessionsWithRawResponse', 'SessionsWithStreamingResponse', 'AsyncSessionsWithStreamingResponse', 'Threads', 'AsyncThreads', 'ThreadsWithRawResponse', 'AsyncThreadsWithRawResponse', 'ThreadsWithStreamingResponse', 'AsyncThreadsWithStreamingResponse', 'ChatKit', 'AsyncChatKit', 'ChatKitWithRawResponse', 'AsyncChatKitWithRawResponse', 'ChatKitWithStreamingResponse', 'AsyncChatKitWithStreamingResponse']
