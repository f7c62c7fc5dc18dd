# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .checkpoints import Checkpoints as Checkpoints, AsyncCheckpoints as AsyncCheckpoints, CheckpointsWithRawResponse as CheckpointsWithRawResponse, AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse, CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse, AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse
    from .permissions import Permissions as Permissions, AsyncPermissions as AsyncPermissions, PermissionsWithRawResponse as PermissionsWithRawResponse, AsyncPermissionsWithRawResponse as AsyncPermissionsWithRawResponse, PermissionsWithStreamingResponse as PermissionsWithStreamingResponse, AsyncPermissionsWithStreamingResponse as AsyncPermissionsWithStreamingResponse
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.checkpoints': 'Checkpoints AsyncCheckpoints CheckpointsWithRawResponse AsyncCheckpointsWithRawResponse CheckpointsWithStreamingResponse AsyncCheckpointsWithStreamingResponse',
            '.permissions': 'Permissions AsyncPermissions PermissionsWithRawResponse AsyncPermissionsWithRawResponse PermissionsWithStreamingResponse AsyncPermissionsWithStreamingResponse',
        },
    )

__all__ = ['Permissions', 'AsyncPermissions', 'PermissionsWithRawResponse', 'AsyncPermissionsWithRawResponse', 'PermissionsWithStreamingResponse', 'AsyncPermissionsWithStreamingResponse', 'Checkpoints', 'AsyncCheckpoints', 'CheckpointsWithRawResponse', 'AsyncCheckpointsWithRawResponse', 'CheckpointsWithStreamingResponse', 'AsyncCheckpointsWithStreamingResponse']
