# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .upload_part import UploadPart as UploadPart
    from .part_create_params import PartCreateParams as PartCreateParams
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.upload_part': 'UploadPart',
            '.part_create_params': 'PartCreateParams',
        },
    )
