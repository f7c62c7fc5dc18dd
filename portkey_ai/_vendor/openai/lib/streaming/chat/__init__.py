# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._types import ParsedChoiceSnapshot as ParsedChoiceSnapshot, ParsedChatCompletionSnapshot as ParsedChatCompletionSnapshot, ParsedChatCompletionMessageSnapshot as ParsedChatCompletionMessageSnapshot
    from ._events import ChunkEvent as ChunkEvent, ContentDoneEvent as ContentDoneEvent, RefusalDoneEvent as RefusalDoneEvent, ContentDeltaEvent as ContentDeltaEvent, RefusalDeltaEvent as RefusalDeltaEvent, LogprobsContentDoneEvent as LogprobsContentDoneEvent, LogprobsRefusalDoneEvent as LogprobsRefusalDoneEvent, ChatCompletionStreamEvent as ChatCompletionStreamEvent, LogprobsContentDeltaEvent as LogprobsContentDeltaEvent, LogprobsRefusalDeltaEvent as LogprobsRefusalDeltaEvent, ParsedChatCompletionSnapshot as ParsedChatCompletionSnapshot, FunctionToolCallArgumentsDoneEvent as FunctionToolCallArgumentsDoneEvent, FunctionToolCallArgumentsDeltaEvent as FunctionToolCallArgumentsDeltaEvent
    from ._completions import ChatCompletionStream as ChatCompletionStream, AsyncChatCompletionStream as AsyncChatCompletionStream, ChatCompletionStreamState as ChatCompletionStreamState, ChatCompletionStreamManager as ChatCompletionStreamManager, AsyncChatCompletionStreamManager as AsyncChatCompletionStreamManager
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '._types': 'ParsedChoiceSnapshot ParsedChatCompletionSnapshot ParsedChatCompletionMessageSnapshot',
            '._events': 'ChunkEvent ContentDoneEvent RefusalDoneEvent ContentDeltaEvent RefusalDeltaEvent LogprobsContentDoneEvent LogprobsRefusalDoneEvent ChatCompletionStreamEvent LogprobsContentDeltaEvent LogprobsRefusalDeltaEvent ParsedChatCompletionSnapshot FunctionToolCallArgumentsDoneEvent FunctionToolCallArgumentsDeltaEvent',
            '._completions': 'ChatCompletionStream AsyncChatCompletionStream ChatCompletionStreamState ChatCompletionStreamManager AsyncChatCompletionStreamManager',
        },
    )
