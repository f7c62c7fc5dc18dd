# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .messages import Messages as Messages, AsyncMessages as AsyncMessages, MessagesWithRawResponse as MessagesWithRawResponse, AsyncMessagesWithRawResponse as AsyncMessagesWithRawResponse, MessagesWithStreamingResponse as MessagesWithStreamingResponse, AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse
    from .completions import Completions as Completions, AsyncCompletions as AsyncCompletions, CompletionsWithRawResponse as CompletionsWithRawResponse, AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse, CompletionsWithStreamingResponse as CompletionsWithStreamingResponse, AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.messages': 'Messages AsyncMessages MessagesWithRawResponse AsyncMessagesWithRawResponse MessagesWithStreamingResponse AsyncMessagesWithStreamingResponse',
            '.completions': 'Completions AsyncCompletions CompletionsWithRawResponse AsyncCompletionsWithRawResponse CompletionsWithStreamingResponse AsyncCompletionsWithStreamingResponse',
        },
    )

__all__ = ['Messages', 'AsyncMessages', 'MessagesWithRawResponse', 'AsyncMessagesWithRawResponse', 'MessagesWithStreamingResponse', 'AsyncMessagesWithStreamingResponse', 'Completions', 'AsyncCompletions', 'CompletionsWithRawResponse', 'AsyncCompletionsWithRawResponse', 'CompletionsWithStreamingResponse', 'AsyncCompletionsWithStreamingResponse']
