# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .file_list_params import FileListParams as FileListParams
    from .vector_store_file import VectorStoreFile as VectorStoreFile
    from .file_create_params import FileCreateParams as FileCreateParams
    from .file_update_params import FileUpdateParams as FileUpdateParams
    from .file_content_response import FileContentResponse as FileContentResponse
    from .vector_store_file_batch import VectorStoreFileBatch as VectorStoreFileBatch
    from .file_batch_create_params import FileBatchCreateParams as FileBatchCreateParams
    from .vector_store_file_deleted import VectorStoreFileDeleted as VectorStoreFileDeleted
    from .file_batch_list_files_params import FileBatchListFilesParams as FileBatchListFilesParams
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.file_list_params': 'FileListParams',
            '.vector_store_file': 'VectorStoreFile',
            '.file_create_params': 'FileCreateParams',
            '.file_update_params': 'FileUpdateParams',
            '.file_content_response': 'FileContentResponse',
            '.vector_store_file_batch': 'VectorStoreFileBatch',
            '.file_batch_create_params': 'FileBatchCreateParams',
            '.vector_store_file_deleted': 'VectorStoreFileDeleted',
            '.file_batch_list_files_params': 'FileBatchListFilesParams',
        },
    )
