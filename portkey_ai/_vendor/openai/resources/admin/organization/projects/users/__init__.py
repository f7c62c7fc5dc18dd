# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .roles import Roles as Roles, AsyncRoles as AsyncRoles, RolesWithRawResponse as RolesWithRawResponse, AsyncRolesWithRawResponse as AsyncRolesWithRawResponse, RolesWithStreamingResponse as RolesWithStreamingResponse, AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse
    from .users import Users as Users, AsyncUsers as AsyncUsers, UsersWithRawResponse as UsersWithRawResponse, AsyncUsersWithRawResponse as AsyncUsersWithRawResponse, UsersWithStreamingResponse as UsersWithStreamingResponse, AsyncUsersWithStreamingResponse as AsyncUsersWithStreamingResponse
else:
    from ........_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.roles': 'Roles AsyncRoles RolesWithRawResponse AsyncRolesWithRawResponse RolesWithStreamingResponse AsyncRolesWithStreamingResponse',
            '.users': 'Users AsyncUsers UsersWithRawResponse AsyncUsersWithRawResponse UsersWithStreamingResponse AsyncUsersWithStreamingResponse',
        },
    )

__all__ = ['Roles', 'AsyncRoles', 'RolesWithRawResponse', 'AsyncRolesWithRawResponse', 'RolesWithStreamingResponse', 'AsyncRolesWithStreamingResponse', 'Users', 'AsyncUsers', 'UsersWithRawResponse', 'AsyncUsersWithRawResponse', 'UsersWithStreamingResponse', 'AsyncUsersWithStreamingResponse']
