# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .alpha import Alpha as Alpha, AsyncAlpha as AsyncAlpha, AlphaWithRawResponse as AlphaWithRawResponse, AsyncAlphaWithRawResponse as AsyncAlphaWithRawResponse, AlphaWithStreamingResponse as AlphaWithStreamingResponse, AsyncAlphaWithStreamingResponse as AsyncAlphaWithStreamingResponse
    from .graders import Graders as Graders, AsyncGraders as AsyncGraders, GradersWithRawResponse as GradersWithRawResponse, AsyncGradersWithRawResponse as AsyncGradersWithRawResponse, GradersWithStreamingResponse as GradersWithStreamingResponse, AsyncGradersWithStreamingResponse as AsyncGradersWithStreamingResponse
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.alpha': 'Alpha AsyncAlpha AlphaWithRawResponse AsyncAlphaWithRawResponse AlphaWithStreamingResponse AsyncAlphaWithStreamingResponse',
            '.graders': 'Graders AsyncGraders GradersWithRawResponse AsyncGradersWithRawResponse GradersWithStreamingResponse AsyncGradersWithStreamingResponse',
        },
    )

__all__ = ['Graders', 'AsyncGraders', 'GradersWithRawResponse', 'AsyncGradersWithRawResponse', 'GradersWithStreamingResponse', 'AsyncGradersWithStreamingResponse', 'Alpha', 'AsyncAlpha', 'AlphaWithRawResponse', 'AsyncAlphaWithRawResponse', 'AlphaWithStreamingResponse', 'AsyncAlphaWithStreamingResponse']
