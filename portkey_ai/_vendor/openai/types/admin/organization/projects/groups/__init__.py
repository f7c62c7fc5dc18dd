# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .role_list_params import RoleListParams as RoleListParams
    from .role_create_params import RoleCreateParams as RoleCreateParams
    from .role_list_response import RoleListResponse as RoleListResponse
    from .role_create_response import RoleCreateResponse as RoleCreateResponse
    from .role_delete_response import RoleDeleteResponse as RoleDeleteResponse
    from .role_retrieve_response import RoleRetrieveResponse as RoleRetrieveResponse
else:
    from ........_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.role_list_params': 'RoleListParams',
            '.role_create_params': 'RoleCreateParams',
            '.role_list_response': 'RoleListResponse',
            '.role_create_response': 'RoleCreateResponse',
            '.role_delete_response': 'RoleDeleteResponse',
            '.role_retrieve_response': 'RoleRetrieveResponse',
        },
    )
