# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .responses import Responses as Responses, AsyncResponses as AsyncResponses, ResponsesWithRawResponse as ResponsesWithRawResponse, AsyncResponsesWithRawResponse as AsyncResponsesWithRawResponse, ResponsesWithStreamingResponse as ResponsesWithStreamingResponse, AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse
    from .input_items import InputItems as InputItems, AsyncInputItems as AsyncInputItems, InputItemsWithRawResponse as InputItemsWithRawResponse, AsyncInputItemsWithRawResponse as AsyncInputItemsWithRawResponse, InputItemsWithStreamingResponse as InputItemsWithStreamingResponse, AsyncInputItemsWithStreamingResponse as AsyncInputItemsWithStreamingResponse
    from .input_tokens import InputTokens as InputTokens, AsyncInputTokens as AsyncInputTokens, InputTokensWithRawResponse as InputTokensWithRawResponse, AsyncInputTokensWithRawResponse as AsyncInputTokensWithRawResponse, InputTokensWithStreamingResponse as InputTokensWithStreamingResponse, AsyncInputTokensWithStreamingResponse as AsyncInputTokensWithStreamingResponse
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.responses': 'Responses AsyncResponses ResponsesWithRawResponse AsyncResponsesWithRawResponse ResponsesWithStreamingResponse AsyncResponsesWithStreamingResponse',
            '.input_items': 'InputItems AsyncInputItems InputItemsWithRawResponse AsyncInputItemsWithRawResponse InputItemsWithStreamingResponse AsyncInputItemsWithStreamingResponse',
            '.input_tokens': 'InputTokens AsyncInputTokens InputTokensWithRawResponse AsyncInputTokensWithRawResponse InputTokensWithStreamingResponse AsyncInputTokensWithStreamingResponse',
        },
    )

__all__ = ['InputItems', 'AsyncInputItems', 'InputItemsWithRawResponse', 'AsyncInputItemsWithRawResponse', 'InputItemsWithStreamingResponse', 'AsyncInputItemsWithStreamingResponse', 'InputTokens', 'AsyncInputTokens', 'InputTokensWithRawResponse', 'AsyncInputTokensWithRawResponse', 'InputTokensWithStreamingResponse', 'AsyncInputTokensWithStreamingResponse', 'Responses', 'AsyncResponses', 'ResponsesWithRawResponse', 'AsyncResponsesWithRawResponse', 'ResponsesWithStreamingResponse', 'AsyncResponsesWithStreamingResponse']
