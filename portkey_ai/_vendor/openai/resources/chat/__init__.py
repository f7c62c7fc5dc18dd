# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat import Chat as Chat, AsyncChat as AsyncChat, ChatWithRawResponse as ChatWithRawResponse, AsyncChatWithRawResponse as AsyncChatWithRawResponse, ChatWithStreamingResponse as ChatWithStreamingResponse, AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse
    from .completions import Completions as Completions, AsyncCompletions as AsyncCompletions, CompletionsWithRawResponse as CompletionsWithRawResponse, AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse, CompletionsWithStreamingResponse as CompletionsWithStreamingResponse, AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.chat': 'Chat AsyncChat ChatWithRawResponse AsyncChatWithRawResponse ChatWithStreamingResponse AsyncChatWithStreamingResponse',
            '.completions': 'Completions AsyncCompletions CompletionsWithRawResponse AsyncCompletionsWithRawResponse CompletionsWithStreamingResponse AsyncCompletionsWithStreamingResponse',
        },
    )

__all__ = ['Completions', 'AsyncCompletions', 'CompletionsWithRawResponse', 'AsyncCompletionsWithRawResponse', 'CompletionsWithStreamingResponse', 'AsyncCompletionsWithStreamingResponse', 'Chat', 'AsyncChat', 'ChatWithRawResponse', 'AsyncChatWithRawResponse', 'ChatWithStreamingResponse', 'AsyncChatWithStreamingResponse']
