# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._assistants import AssistantEventHandler as AssistantEventHandler, AssistantEventHandlerT as AssistantEventHandlerT, AssistantStreamManager as AssistantStreamManager, AsyncAssistantEventHandler as AsyncAssistantEventHandler, AsyncAssistantEventHandlerT as AsyncAssistantEventHandlerT, AsyncAssistantStreamManager as AsyncAssistantStreamManager
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '._assistants': 'AssistantEventHandler AssistantEventHandlerT AssistantStreamManager AsyncAssistantEventHandler AsyncAssistantEventHandlerT AsyncAssistantStreamManager',
        },
    )
