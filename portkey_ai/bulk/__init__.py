"""`client.bulk`: many requests at once, with limits, retries and a checkpoint from which a run resumes.

Here too are the parts of `client.batches.run`, which has the provider process them as batches.
"""

from __future__ import annotations

from portkey_ai._lazy import lazy_exports

__all__ = ["AsyncBatchRun", "AsyncBulk", "AsyncBulkRun", "BatchRun", "Bulk", "BulkResult", "BulkRun", "BulkTotals"]

TYPE_CHECKING = bool()  # noqa: UP018
if TYPE_CHECKING:
    from portkey_ai.api_resources._async.batch_run import AsyncBatchRun
    from portkey_ai.api_resources._sync.batch_run import BatchRun

    from .bulk_methods import AsyncBulk, Bulk
    from .bulk_results import BulkResult, BulkTotals
    from .task_run import AsyncBulkRun
    from .thread_run import BulkRun

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        ".bulk_methods": "AsyncBulk Bulk",
        ".bulk_results": "BulkResult BulkTotals",
        ".task_run": "AsyncBulkRun",
        "portkey_ai.api_resources._async.batch_run": "AsyncBatchRun",
        "portkey_ai.api_resources._sync.batch_run": "BatchRun",
        ".thread_run": "BulkRun",
    },
)
