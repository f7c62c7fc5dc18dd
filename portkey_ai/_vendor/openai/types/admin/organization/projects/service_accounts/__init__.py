# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api_key_create_params import APIKeyCreateParams as APIKeyCreateParams
    from .api_key_create_response import APIKeyCreateResponse as APIKeyCreateResponse
else:
    from ........_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.api_key_create_params': 'APIKeyCreateParams',
            '.api_key_create_response': 'APIKeyCreateResponse',
        },
    )
