# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .items import Items as Items, AsyncItems as AsyncItems, ItemsWithRawResponse as ItemsWithRawResponse, AsyncItemsWithRawResponse as AsyncItemsWithRawResponse, ItemsWithStreamingResponse as ItemsWithStreamingResponse, AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse
    from .conversations import Conversations as Conversations, AsyncConversations as AsyncConversations, ConversationsWithRawResponse as ConversationsWithRawResponse, AsyncConversationsWithRawResponse as AsyncConversationsWithRawResponse, ConversationsWithStreamingResponse as ConversationsWithStreamingResponse, AsyncConversationsWithStreamingResponse as AsyncConversationsWithStreamingResponse
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.items': 'Items AsyncItems ItemsWithRawResponse AsyncItemsWithRawResponse ItemsWithStreamingResponse AsyncItemsWithStreamingResponse',
            '.conversations': 'Conversations AsyncConversations ConversationsWithRawResponse AsyncConversationsWithRawResponse ConversationsWithStreamingResponse AsyncConversationsWithStreamingResponse',
        },
    )

__all__ = ['Items', 'AsyncItems', 'ItemsWithRawResponse', 'AsyncItemsWithRawResponse', 'ItemsWithStreamingResponse', 'AsyncItemsWithStreamingResponse', 'Conversations', 'AsyncConversations', 'ConversationsWithRawResponse', 'AsyncConversationsWithRawResponse', 'ConversationsWithStreamingResponse', 'AsyncConversationsWithStreamingResponse']
