# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .runs import Runs as Runs, AsyncRuns as AsyncRuns, RunsWithRawResponse as RunsWithRawResponse, AsyncRunsWithRawResponse as AsyncRunsWithRawResponse, RunsWithStreamingResponse as RunsWithStreamingResponse, AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse
    from .threads import Threads as Threads, AsyncThreads as AsyncThreads, ThreadsWithRawResponse as ThreadsWithRawResponse, AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse, ThreadsWithStreamingResponse as ThreadsWithStreamingResponse, AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse
    from .messages import Messages as Messages, AsyncMessages as AsyncMessages, MessagesWithRawResponse as MessagesWithRawResponse, AsyncMessagesWithRawResponse as AsyncMessagesWithRawResponse, MessagesWithStreamingResponse as MessagesWithStreamingResponse, AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.runs': 'Runs AsyncRuns RunsWithRawResponse AsyncRunsWithRawResponse RunsWithStreamingResponse AsyncRunsWithStreamingResponse',
            '.threads': 'Threads AsyncThreads ThreadsWithRawResponse AsyncThreadsWithRawResponse ThreadsWithStreamingResponse AsyncThreadsWithStreamingResponse',
            '.messages': 'Messages AsyncMessages MessagesWithRawResponse AsyncMessagesWithRawResponse MessagesWithStreamingResponse AsyncMessagesWithStreamingResponse',
        },
    )

__all__ = ['Runs', 'AsyncRuns', 'RunsWithRawResponse', 'AsyncRunsWithRawResponse', 'RunsWithStreamingResponse', 'AsyncRunsWithStreamingResponse', 'Messages', 'AsyncMessages', 'MessagesWithRawResponse', 'AsyncMessagesWithRawResponse', 'MessagesWithStreamingResponse', 'AsyncMessagesWithStreamingResponse', 'Threads', 'AsyncThreads', 'ThreadsWithRawResponse', 'AsyncThreadsWithRawResponse', 'ThreadsWithStreamingResponse', 'AsyncThreadsWithStreamingResponse']
