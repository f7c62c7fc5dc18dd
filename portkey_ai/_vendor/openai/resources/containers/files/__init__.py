# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .files import Files as Files, AsyncFiles as AsyncFiles, FilesWithRawResponse as FilesWithRawResponse, AsyncFilesWithRawResponse as AsyncFilesWithRawResponse, FilesWithStreamingResponse as FilesWithStreamingResponse, AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
    from .content import Content as Content, AsyncContent as AsyncContent, ContentWithRawResponse as ContentWithRawResponse, AsyncContentWithRawResponse as AsyncContentWithRawResponse, ContentWithStreamingResponse as ContentWithStreamingResponse, AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.files': 'Files AsyncFiles FilesWithRawResponse AsyncFilesWithRawResponse FilesWithStreamingResponse AsyncFilesWithStreamingResponse',
            '.content': 'Content AsyncContent ContentWithRawResponse AsyncContentWithRawResponse ContentWithStreamingResponse AsyncContentWithStreamingResponse',
        },
    )

__all__ = ['Content', 'AsyncContent', 'ContentWithRawResponse', 'AsyncContentWithRawResponse', 'ContentWithStreamingResponse', 'AsyncContentWithStreamingResponse', 'Files', 'AsyncFiles', 'FilesWithRawResponse', 'AsyncFilesWithRawResponse', 'FilesWithStreamingResponse', 'AsyncFilesWithStreamingResponse']
