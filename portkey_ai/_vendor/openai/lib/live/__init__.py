# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._types import TranscriptSegment as TranscriptSegment, TranscriptSegmentClosedEvent as TranscriptSegmentClosedEvent, TranscriptSegmentCloseReason as TranscriptSegmentCloseReason
    from ._transcript_grouper import TranscriptGrouper as TranscriptGrouper, AsyncTranscriptGrouper as AsyncTranscriptGrouper
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '._types': 'TranscriptSegment TranscriptSegmentClosedEvent TranscriptSegmentCloseReason',
            '._transcript_grouper': 'TranscriptGrouper AsyncTranscriptGrouper',
        },
    )
