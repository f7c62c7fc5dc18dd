# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._session import ResponsesWebSocketLane as ResponsesWebSocketLane, ResponsesWebSocketError as ResponsesWebSocketError, ResponsesWebSocketLimits as ResponsesWebSocketLimits, ResponsesWebSocketSession as ResponsesWebSocketSession, AsyncResponsesWebSocketLane as AsyncResponsesWebSocketLane, ResponsesWebSocketBufferError as ResponsesWebSocketBufferError, AsyncResponsesWebSocketSession as AsyncResponsesWebSocketSession
    from ._accumulator import ResponsesWebSocketOutput as ResponsesWebSocketOutput, ResponsesWebSocketSnapshot as ResponsesWebSocketSnapshot, ResponsesWebSocketAccumulator as ResponsesWebSocketAccumulator
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '._session': 'ResponsesWebSocketLane ResponsesWebSocketError ResponsesWebSocketLimits ResponsesWebSocketSession AsyncResponsesWebSocketLane ResponsesWebSocketBufferError AsyncResponsesWebSocketSession',
            '._accumulator': 'ResponsesWebSocketOutput ResponsesWebSocketSnapshot ResponsesWebSocketAccumulator',
        },
    )
