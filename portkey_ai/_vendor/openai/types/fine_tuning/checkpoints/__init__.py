# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .permission_list_params import PermissionListParams as PermissionListParams
    from .permission_create_params import PermissionCreateParams as PermissionCreateParams
    from .permission_list_response import PermissionListResponse as PermissionListResponse
    from .permission_create_response import PermissionCreateResponse as PermissionCreateResponse
    from .permission_delete_response import PermissionDeleteResponse as PermissionDeleteResponse
    from .permission_retrieve_params import PermissionRetrieveParams as PermissionRetrieveParams
    from .permission_retrieve_response import PermissionRetrieveResponse as PermissionRetrieveResponse
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.permission_list_params': 'PermissionListParams',
            '.permission_create_params': 'PermissionCreateParams',
            '.permission_list_response': 'PermissionListResponse',
            '.permission_create_response': 'PermissionCreateResponse',
            '.permission_delete_response': 'PermissionDeleteResponse',
            '.permission_retrieve_params': 'PermissionRetrieveParams',
            '.permission_retrieve_response': 'PermissionRetrieveResponse',
        },
    )
