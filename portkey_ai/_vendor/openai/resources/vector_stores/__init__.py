# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .files import Files as Files, AsyncFiles as AsyncFiles, FilesWithRawResponse as FilesWithRawResponse, AsyncFilesWithRawResponse as AsyncFilesWithRawResponse, FilesWithStreamingResponse as FilesWithStreamingResponse, AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
    from .file_batches import FileBatches as FileBatches, AsyncFileBatches as AsyncFileBatches, FileBatchesWithRawResponse as FileBatchesWithRawResponse, AsyncFileBatchesWithRawResponse as AsyncFileBatchesWithRawResponse, FileBatchesWithStreamingResponse as FileBatchesWithStreamingResponse, AsyncFileBatchesWithStreamingResponse as AsyncFileBatchesWithStreamingResponse
    from .vector_stores import VectorStores as VectorStores, AsyncVectorStores as AsyncVectorStores, VectorStoresWithRawResponse as VectorStoresWithRawResponse, AsyncVectorStoresWithRawResponse as AsyncVectorStoresWithRawResponse, VectorStoresWithStreamingResponse as VectorStoresWithStreamingResponse, AsyncVectorStoresWithStreamingResponse as AsyncVectorStoresWithStreamingResponse
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.files': 'Files AsyncFiles FilesWithRawResponse AsyncFilesWithRawResponse FilesWithStreamingResponse AsyncFilesWithStreamingResponse',
            '.file_batches': 'FileBatches AsyncFileBatches FileBatchesWithRawResponse AsyncFileBatchesWithRawResponse FileBatchesWithStreamingResponse AsyncFileBatchesWithStreamingResponse',
            '.vector_stores': 'VectorStores AsyncVectorStores VectorStoresWithRawResponse AsyncVectorStoresWithRawResponse VectorStoresWithStreamingResponse AsyncVectorStoresWithStreamingResponse',
        },
    )

__all__ = ['Files', 'AsyncFiles', 'FilesWithRawResponse', 'AsyncFilesWithRawResponse', 'FilesWithStreamingResponse', 'AsyncFilesWithStreamingResponse', 'FileBatches', 'AsyncFileBatches', 'FileBatchesWithRawResponse', 'AsyncFileBatchesWithRawResponse', 'FileBatchesWithStreamingResponse', 'AsyncFileBatchesWithStreamingResponse', 'VectorStores', 'AsyncVectorStores', 'VectorStoresWithRawResponse', 'AsyncVectorStoresWithRawResponse', 'VectorStoresWithStreamingResponse', 'AsyncVectorStoresWithStreamingResponse']
