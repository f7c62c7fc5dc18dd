# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .output_item_list_params import OutputItemListParams as OutputItemListParams
    from .output_item_list_response import OutputItemListResponse as OutputItemListResponse
    from .output_item_retrieve_response import OutputItemRetrieveResponse as OutputItemRetrieveResponse
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.output_item_list_params': 'OutputItemListParams',
            '.output_item_list_response': 'OutputItemListResponse',
            '.output_item_retrieve_response': 'OutputItemRetrieveResponse',
        },
    )
