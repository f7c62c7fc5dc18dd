# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .input_item_list_params import InputItemListParams as InputItemListParams
    from .beta_response_item_list import BetaResponseItemList as BetaResponseItemList
    from .input_token_count_params import InputTokenCountParams as InputTokenCountParams
    from .input_token_count_response import InputTokenCountResponse as InputTokenCountResponse
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.input_item_list_params': 'InputItemListParams',
            '.beta_response_item_list': 'BetaResponseItemList',
            '.input_token_count_params': 'InputTokenCountParams',
            '.input_token_count_response': 'InputTokenCountResponse',
        },
    )
