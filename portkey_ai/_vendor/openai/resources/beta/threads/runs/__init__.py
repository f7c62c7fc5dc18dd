# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .runs import Runs as Runs, AsyncRuns as AsyncRuns, RunsWithRawResponse as RunsWithRawResponse, AsyncRunsWithRawResponse as AsyncRunsWithRawResponse, RunsWithStreamingResponse as RunsWithStreamingResponse, AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse
    from .steps import Steps as Steps, AsyncSteps as AsyncSteps, StepsWithRawResponse as StepsWithRawResponse, AsyncStepsWithRawResponse as AsyncStepsWithRawResponse, StepsWithStreamingResponse as StepsWithStreamingResponse, AsyncStepsWithStreamingResponse as AsyncStepsWithStreamingResponse
else:
    from ......._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.runs': 'Runs AsyncRuns RunsWithRawResponse AsyncRunsWithRawResponse RunsWithStreamingResponse AsyncRunsWithStreamingResponse',
            '.steps': 'Steps AsyncSteps StepsWithRawResponse AsyncStepsWithRawResponse StepsWithStreamingResponse AsyncStepsWithStreamingResponse',
        },
    )

__all__ = ['Steps', 'AsyncSteps', 'StepsWithRawResponse', 'AsyncStepsWithRawResponse', 'StepsWithStreamingResponse', 'AsyncStepsWithStreamingResponse', 'Runs', 'AsyncRuns', 'RunsWithRawResponse', 'AsyncRunsWithRawResponse', 'RunsWithStreamingResponse', 'AsyncRunsWithStreamingResponse']
