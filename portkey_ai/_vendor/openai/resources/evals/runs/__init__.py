# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .runs import Runs as Runs, AsyncRuns as AsyncRuns, RunsWithRawResponse as RunsWithRawResponse, AsyncRunsWithRawResponse as AsyncRunsWithRawResponse, RunsWithStreamingResponse as RunsWithStreamingResponse, AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse
    from .output_items import OutputItems as OutputItems, AsyncOutputItems as AsyncOutputItems, OutputItemsWithRawResponse as OutputItemsWithRawResponse, AsyncOutputItemsWithRawResponse as AsyncOutputItemsWithRawResponse, OutputItemsWithStreamingResponse as OutputItemsWithStreamingResponse, AsyncOutputItemsWithStreamingResponse as AsyncOutputItemsWithStreamingResponse
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.runs': 'Runs AsyncRuns RunsWithRawResponse AsyncRunsWithRawResponse RunsWithStreamingResponse AsyncRunsWithStreamingResponse',
            '.output_items': 'OutputItems AsyncOutputItems OutputItemsWithRawResponse AsyncOutputItemsWithRawResponse OutputItemsWithStreamingResponse AsyncOutputItemsWithStreamingResponse',
        },
    )

__all__ = ['OutputItems', 'AsyncOutputItems', 'OutputItemsWithRawResponse', 'AsyncOutputItemsWithRawResponse', 'OutputItemsWithStreamingResponse', 'AsyncOutputItemsWithStreamingResponse', 'Runs', 'AsyncRuns', 'RunsWithRawResponse', 'AsyncRunsWithRawResponse', 'RunsWithStreamingResponse', 'AsyncRunsWithStreamingResponse']
