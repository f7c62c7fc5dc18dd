# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .files import Files as Files, AsyncFiles as AsyncFiles, FilesWithRawResponse as FilesWithRawResponse, AsyncFilesWithRawResponse as AsyncFilesWithRawResponse, FilesWithStreamingResponse as FilesWithStreamingResponse, AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
    from .containers import Containers as Containers, AsyncContainers as AsyncContainers, ContainersWithRawResponse as ContainersWithRawResponse, AsyncContainersWithRawResponse as AsyncContainersWithRawResponse, ContainersWithStreamingResponse as ContainersWithStreamingResponse, AsyncContainersWithStreamingResponse as AsyncContainersWithStreamingResponse
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.files': 'Files AsyncFiles FilesWithRawResponse AsyncFilesWithRawResponse FilesWithStreamingResponse AsyncFilesWithStreamingResponse',
            '.containers': 'Containers AsyncContainers ContainersWithRawResponse AsyncContainersWithRawResponse ContainersWithStreamingResponse AsyncContainersWithStreamingResponse',
        },
    )

__all__ = ['Files', 'AsyncFiles', 'FilesWithRawResponse', 'AsyncFilesWithRawResponse', 'FilesWithStreamingResponse', 'AsyncFilesWithStreamingResponse', 'Containers', 'AsyncContainers', 'ContainersWithRawResponse', 'AsyncContainersWithRawResponse', 'ContainersWithStreamingResponse', 'AsyncContainersWithStreamingResponse']
