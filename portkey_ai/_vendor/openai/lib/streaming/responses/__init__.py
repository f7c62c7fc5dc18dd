# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._events import ResponseTextDoneEvent as ResponseTextDoneEvent, ResponseTextDeltaEvent as ResponseTextDeltaEvent, ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent
    from ._responses import ResponseStream as ResponseStream, AsyncResponseStream as AsyncResponseStream, ResponseStreamEvent as ResponseStreamEvent, ResponseStreamState as ResponseStreamState, ResponseStreamManager as ResponseStreamManager, AsyncResponseStreamManager as AsyncResponseStreamManager
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '._events': 'ResponseTextDoneEvent ResponseTextDeltaEvent ResponseFunctionCallArgumentsDeltaEvent',
            '._responses': 'ResponseStream AsyncResponseStream ResponseStreamEvent ResponseStreamState ResponseStreamManager AsyncResponseStreamManager',
        },
    )
