# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .file_list_params import FileListParams as FileListParams
    from .file_create_params import FileCreateParams as FileCreateParams
    from .file_list_response import FileListResponse as FileListResponse
    from .file_create_response import FileCreateResponse as FileCreateResponse
    from .file_retrieve_response import FileRetrieveResponse as FileRetrieveResponse
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.file_list_params': 'FileListParams',
            '.file_create_params': 'FileCreateParams',
            '.file_list_response': 'FileListResponse',
            '.file_create_response': 'FileCreateResponse',
            '.file_retrieve_response': 'FileRetrieveResponse',
        },
    )
