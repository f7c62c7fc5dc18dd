# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client_secret_create_params import ClientSecretCreateParams as ClientSecretCreateParams
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.client_secret_create_params': 'ClientSecretCreateParams',
        },
    )
