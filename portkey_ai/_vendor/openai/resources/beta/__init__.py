# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .beta import Beta as Beta, AsyncBeta as AsyncBeta, BetaWithRawResponse as BetaWithRawResponse, AsyncBetaWithRawResponse as AsyncBetaWithRawResponse, BetaWithStreamingResponse as BetaWithStreamingResponse, AsyncBetaWithStreamingResponse as AsyncBetaWithStreamingResponse
    from .chatkit import ChatKit as ChatKit, AsyncChatKit as AsyncChatKit, ChatKitWithRawResponse as ChatKitWithRawResponse, AsyncChatKitWithRawResponse as AsyncChatKitWithRawResponse, ChatKitWithStreamingResponse as ChatKitWithStreamingResponse, AsyncChatKitWithStreamingResponse as AsyncChatKitWithStreamingResponse
    from .threads import Threads as Threads, AsyncThreads as AsyncThreads, ThreadsWithRawResponse as ThreadsWithRawResponse, AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse, ThreadsWithStreamingResponse as ThreadsWithStreamingResponse, AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse
    from .responses import Responses as Responses, AsyncResponses as AsyncResponses, ResponsesWithRawResponse as ResponsesWithRawResponse, AsyncResponsesWithRawResponse as AsyncResponsesWithRawResponse, ResponsesWithStreamingResponse as ResponsesWithStreamingResponse, AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse
    from .assistants import Assistants as Assistants, AsyncAssistants as AsyncAssistants, AssistantsWithRawResponse as AssistantsWithRawResponse, AsyncAssistantsWithRawResponse as AsyncAssistantsWithRawResponse, AssistantsWithStreamingResponse as AssistantsWithStreamingResponse, AsyncAssistantsWithStreamingResponse as AsyncAssistantsWithStreamingResponse
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.beta': 'Beta AsyncBeta BetaWithRawResponse AsyncBetaWithRawResponse BetaWithStreamingResponse AsyncBetaWithStreamingResponse',
            '.chatkit': 'ChatKit AsyncChatKit ChatKitWithRawResponse AsyncChatKitWithRawResponse ChatKitWithStreamingResponse AsyncChatKitWithStreamingResponse',
            '.threads': 'Threads AsyncThreads ThreadsWithRawResponse AsyncThreadsWithRawResponse ThreadsWithStreamingResponse AsyncThreadsWithStreamingResponse',
            '.responses': 'Responses AsyncResponses ResponsesWithRawResponse AsyncResponsesWithRawResponse ResponsesWithStreamingResponse AsyncResponsesWithStreamingResponse',
            '.assistants': 'Assistants AsyncAssistants AssistantsWithRawResponse AsyncAssistantsWithRawResponse AssistantsWithStreamingResponse AsyncAssistantsWithStreamingResponse',
        },
    )

__all__ = ['Responses', 'AsyncResponses', 'ResponsesWithRawResponse', 'AsyncResponsesWithRawResponse', 'ResponsesWithStreamingResponse', 'AsyncResponsesWithStreamingResponse', 'ChatKit', 'AsyncChatKit', 'ChatKitWithRawResponse', 'AsyncChatKitWithRawResponse', 'ChatKitWithStreamingResponse', 'AsyncChatKitWithStreamingResponse', 'Assistants', 'AsyncAssistants', 'AssistantsWithRawResponse', 'AsyncAssistantsWithRawResponse', 'AssistantsWithStreamingResponse', 'AsyncAssistantsWithStreamingResponse', 'Threads', 'AsyncThreads', 'ThreadsWithRawResponse', 'AsyncThreadsWithRawResponse', 'ThreadsWithStreamingResponse', 'AsyncThreadsWithStreamingResponse', 'Beta', 'AsyncBeta', 'BetaWithRawResponse', 'AsyncBetaWithRawResponse', 'BetaWithStreamingResponse', 'AsyncBetaWithStreamingResponse']
