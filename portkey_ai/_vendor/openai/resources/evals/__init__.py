# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .runs import Runs as Runs, AsyncRuns as AsyncRuns, RunsWithRawResponse as RunsWithRawResponse, AsyncRunsWithRawResponse as AsyncRunsWithRawResponse, RunsWithStreamingResponse as RunsWithStreamingResponse, AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse
    from .evals import Evals as Evals, AsyncEvals as AsyncEvals, EvalsWithRawResponse as EvalsWithRawResponse, AsyncEvalsWithRawResponse as AsyncEvalsWithRawResponse, EvalsWithStreamingResponse as EvalsWithStreamingResponse, AsyncEvalsWithStreamingResponse as AsyncEvalsWithStreamingResponse
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.runs': 'Runs AsyncRuns RunsWithRawResponse AsyncRunsWithRawResponse RunsWithStreamingResponse AsyncRunsWithStreamingResponse',
            '.evals': 'Evals AsyncEvals EvalsWithRawResponse AsyncEvalsWithRawResponse EvalsWithStreamingResponse AsyncEvalsWithStreamingResponse',
        },
    )

__all__ = ['Runs', 'AsyncRuns', 'RunsWithRawResponse', 'AsyncRunsWithRawResponse', 'RunsWithStreamingResponse', 'AsyncRunsWithStreamingResponse', 'Evals', 'AsyncEvals', 'EvalsWithRawResponse', 'AsyncEvalsWithRawResponse', 'EvalsWithStreamingResponse', 'AsyncEvalsWithStreamingResponse']
