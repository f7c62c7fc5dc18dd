# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .jobs import Jobs as Jobs, AsyncJobs as AsyncJobs, JobsWithRawResponse as JobsWithRawResponse, AsyncJobsWithRawResponse as AsyncJobsWithRawResponse, JobsWithStreamingResponse as JobsWithStreamingResponse, AsyncJobsWithStreamingResponse as AsyncJobsWithStreamingResponse
    from .checkpoints import Checkpoints as Checkpoints, AsyncCheckpoints as AsyncCheckpoints, CheckpointsWithRawResponse as CheckpointsWithRawResponse, AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse, CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse, AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.jobs': 'Jobs AsyncJobs JobsWithRawResponse AsyncJobsWithRawResponse JobsWithStreamingResponse AsyncJobsWithStreamingResponse',
            '.checkpoints': 'Checkpoints AsyncCheckpoints CheckpointsWithRawResponse AsyncCheckpointsWithRawResponse CheckpointsWithStreamingResponse AsyncCheckpointsWithStreamingResponse',
        },
    )

__all__ = ['Checkpoints', 'AsyncCheckpoints', 'CheckpointsWithRawResponse', 'AsyncCheckpointsWithRawResponse', 'CheckpointsWithStreamingResponse', 'AsyncCheckpointsWithStreamingResponse', 'Jobs', 'AsyncJobs', 'JobsWithRawResponse', 'AsyncJobsWithRawResponse', 'JobsWithStreamingResponse', 'AsyncJobsWithStreamingResponse']
