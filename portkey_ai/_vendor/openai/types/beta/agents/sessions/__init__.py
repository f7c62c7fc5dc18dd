# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .turn import Turn as Turn
    from .session_trace import SessionTrace as SessionTrace
    from .item_list_params import ItemListParams as ItemListParams
    from .session_artifact import SessionArtifact as SessionArtifact
    from .turn_list_params import TurnListParams as TurnListParams
    from .trace_list_params import TraceListParams as TraceListParams
    from .event_create_params import EventCreateParams as EventCreateParams
    from .event_stream_params import EventStreamParams as EventStreamParams
    from .artifact_list_params import ArtifactListParams as ArtifactListParams
    from .subagent_list_params import SubagentListParams as SubagentListParams
    from .session_artifact_deleted import SessionArtifactDeleted as SessionArtifactDeleted
else:
    from ......._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.turn': 'Turn',
            '.session_trace': 'SessionTrace',
            '.item_list_params': 'ItemListParams',
            '.session_artifact': 'SessionArtifact',
            '.turn_list_params': 'TurnListParams',
            '.trace_list_params': 'TraceListParams',
            '.event_create_params': 'EventCreateParams',
            '.event_stream_params': 'EventStreamParams',
            '.artifact_list_params': 'ArtifactListParams',
            '.subagent_list_params': 'SubagentListParams',
            '.session_artifact_deleted': 'SessionArtifactDeleted',
        },
    )
