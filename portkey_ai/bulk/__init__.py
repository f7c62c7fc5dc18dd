"""`client.bulk`: many requests at once, with limits, retries and a checkpoint from which a run resumes."""

from __future__ import annotations

from portkey_ai._lazy import lazy_exports

__all__ = ["AsyncBulk", "AsyncBulkRun", "Bulk", "BulkResult", "BulkRun", "BulkTotals"]

TYPE_CHECKING = False
if TYPE_CHECKING:
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
        ".thread_run": "BulkRun",
    },
)
