# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .jobs import Jobs as Jobs, AsyncJobs as AsyncJobs, JobsWithRawResponse as JobsWithRawResponse, AsyncJobsWithRawResponse as AsyncJobsWithRawResponse, JobsWithStreamingResponse as JobsWithStreamingResponse, AsyncJobsWithStreamingResponse as AsyncJobsWithStreamingResponse
    from .alpha import Alpha as Alpha, AsyncAlpha as AsyncAlpha, AlphaWithRawResponse as AlphaWithRawResponse, AsyncAlphaWithRawResponse as AsyncAlphaWithRawResponse, AlphaWithStreamingResponse as AlphaWithStreamingResponse, AsyncAlphaWithStreamingResponse as AsyncAlphaWithStreamingResponse
    from .checkpoints import Checkpoints as Checkpoints, AsyncCheckpoints as AsyncCheckpoints, CheckpointsWithRawResponse as CheckpointsWithRawResponse, AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse, CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse, AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse
    from .fine_tuning import FineTuning as FineTuning, AsyncFineTuning as AsyncFineTuning, FineTuningWithRawResponse as FineTuningWithRawResponse, AsyncFineTuningWithRawResponse as AsyncFineTuningWithRawResponse, FineTuningWithStreamingResponse as FineTuningWithStreamingResponse, AsyncFineTuningWithStreamingResponse as AsyncFineTuningWithStreamingResponse
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.jobs': 'Jobs AsyncJobs JobsWithRawResponse AsyncJobsWithRawResponse JobsWithStreamingResponse AsyncJobsWithStreamingResponse',
            '.alpha': 'Alpha AsyncAlpha AlphaWithRawResponse AsyncAlphaWithRawResponse AlphaWithStreamingResponse AsyncAlphaWithStreamingResponse',
            '.checkpoints': 'Checkpoints AsyncCheckpoints CheckpointsWithRawResponse AsyncCheckpointsWithRawResponse CheckpointsWithStreamingResponse AsyncCheckpointsWithStreamingResponse',
            '.fine_tuning': 'FineTuning AsyncFineTuning FineTuningWithRawResponse AsyncFineTuningWithRawResponse FineTuningWithStreamingResponse AsyncFineTuningWithStreamingResponse',
        },
    )

__all__ = ['Jobs', 'AsyncJobs', 'JobsWithRawResponse', 'AsyncJobsWithRawResponse', 'JobsWithStreamingResponse', 'AsyncJobsWithStreamingResponse', 'Checkpoints', 'AsyncCheckpoints', 'CheckpointsWithRawResponse', 'AsyncCheckpointsWithRawResponse', 'CheckpointsWithStreamingResponse', 'AsyncCheckpointsWithStreamingResponse', 'Alpha', 'AsyncAlpha', 'AlphaWithRawResponse', 'AsyncAlphaWithRawResponse', 'AlphaWithStreamingResponse', 'AsyncAlphaWithStreamingResponse', 'FineTuning', 'AsyncFineTuning', 'FineTuningWithRawResponse', 'AsyncFineTuningWithRawResponse', 'FineTuningWithStreamingResponse', 'AsyncFineTuningWithStreamingResponse']
