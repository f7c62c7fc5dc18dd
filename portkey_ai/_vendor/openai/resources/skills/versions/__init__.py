# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .content import Content as Content, AsyncContent as AsyncContent, ContentWithRawResponse as ContentWithRawResponse, AsyncContentWithRawResponse as AsyncContentWithRawResponse, ContentWithStreamingResponse as ContentWithStreamingResponse, AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse
    from .versions import Versions as Versions, AsyncVersions as AsyncVersions, VersionsWithRawResponse as VersionsWithRawResponse, AsyncVersionsWithRawResponse as AsyncVersionsWithRawResponse, VersionsWithStreamingResponse as VersionsWithStreamingResponse, AsyncVersionsWithStreamingResponse as AsyncVersionsWithStreamingResponse
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.content': 'Content AsyncContent ContentWithRawResponse AsyncContentWithRawResponse ContentWithStreamingResponse AsyncContentWithStreamingResponse',
            '.versions': 'Versions AsyncVersions VersionsWithRawResponse AsyncVersionsWithRawResponse VersionsWithStreamingResponse AsyncVersionsWithStreamingResponse',
        },
    )

__all__ = ['Content', 'AsyncContent', 'ContentWithRawResponse', 'AsyncContentWithRawResponse', 'ContentWithStreamingResponse', 'AsyncContentWithStreamingResponse', 'Versions', 'AsyncVersions', 'VersionsWithRawResponse', 'AsyncVersionsWithRawResponse', 'VersionsWithStreamingResponse', 'AsyncVersionsWithStreamingResponse']
