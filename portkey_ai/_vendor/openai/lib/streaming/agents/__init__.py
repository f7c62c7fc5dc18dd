# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._types import ToolOutput as ToolOutput, ToolHandler as ToolHandler, AsyncToolHandler as AsyncToolHandler
    from ._streams import AgentSessionStream as AgentSessionStream, AsyncAgentSessionStream as AsyncAgentSessionStream
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '._types': 'ToolOutput ToolHandler AsyncToolHandler',
            '._streams': 'AgentSessionStream AsyncAgentSessionStream',
        },
    )
