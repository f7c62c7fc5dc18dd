# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .parts import Parts as Parts, AsyncParts as AsyncParts, PartsWithRawResponse as PartsWithRawResponse, AsyncPartsWithRawResponse as AsyncPartsWithRawResponse, PartsWithStreamingResponse as PartsWithStreamingResponse, AsyncPartsWithStreamingResponse as AsyncPartsWithStreamingResponse
    from .uploads import Uploads as Uploads, AsyncUploads as AsyncUploads, UploadsWithRawResponse as UploadsWithRawResponse, AsyncUploadsWithRawResponse as AsyncUploadsWithRawResponse, UploadsWithStreamingResponse as UploadsWithStreamingResponse, AsyncUploadsWithStreamingResponse as AsyncUploadsWithStreamingResponse
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.parts': 'Parts AsyncParts PartsWithRawResponse AsyncPartsWithRawResponse PartsWithStreamingResponse AsyncPartsWithStreamingResponse',
            '.uploads': 'Uploads AsyncUploads UploadsWithRawResponse AsyncUploadsWithRawResponse UploadsWithStreamingResponse AsyncUploadsWithStreamingResponse',
        },
    )

__all__ = ['Parts', 'AsyncParts', 'PartsWithRawResponse', 'AsyncPartsWithRawResponse', 'PartsWithStreamingResponse', 'AsyncPartsWithStreamingResponse', 'Uploads', 'AsyncUploads', 'UploadsWithRawResponse', 'AsyncUploadsWithRawResponse', 'UploadsWithStreamingResponse', 'AsyncUploadsWithStreamingResponse']
