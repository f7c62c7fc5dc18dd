# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .role_list_params import RoleListParams as RoleListParams
    from .user_list_params import UserListParams as UserListParams
    from .role_create_params import RoleCreateParams as RoleCreateParams
    from .role_list_response import RoleListResponse as RoleListResponse
    from .user_create_params import UserCreateParams as UserCreateParams
    from .role_create_response import RoleCreateResponse as RoleCreateResponse
    from .role_delete_response import RoleDeleteResponse as RoleDeleteResponse
    from .user_create_response import UserCreateResponse as UserCreateResponse
    from .user_delete_response import UserDeleteResponse as UserDeleteResponse
    from .role_retrieve_response import RoleRetrieveResponse as RoleRetrieveResponse
    from .user_retrieve_response import UserRetrieveResponse as UserRetrieveResponse
    from .organization_group_user import OrganizationGroupUser as OrganizationGroupUser
else:
    from ......._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.role_list_params': 'RoleListParams',
            '.user_list_params': 'UserListParams',
            '.role_create_params': 'RoleCreateParams',
            '.role_list_response': 'RoleListResponse',
            '.user_create_params': 'UserCreateParams',
            '.role_create_response': 'RoleCreateResponse',
            '.role_delete_response': 'RoleDeleteResponse',
            '.user_create_response': 'UserCreateResponse',
            '.user_delete_response': 'UserDeleteResponse',
            '.role_retrieve_response': 'RoleRetrieveResponse',
            '.user_retrieve_response': 'UserRetrieveResponse',
            '.organization_group_user': 'OrganizationGroupUser',
        },
    )
