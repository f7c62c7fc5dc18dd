# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .roles import Roles as Roles, AsyncRoles as AsyncRoles, RolesWithRawResponse as RolesWithRawResponse, AsyncRolesWithRawResponse as AsyncRolesWithRawResponse, RolesWithStreamingResponse as RolesWithStreamingResponse, AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse
    from .groups import Groups as Groups, AsyncGroups as AsyncGroups, GroupsWithRawResponse as GroupsWithRawResponse, AsyncGroupsWithRawResponse as AsyncGroupsWithRawResponse, GroupsWithStreamingResponse as GroupsWithStreamingResponse, AsyncGroupsWithStreamingResponse as AsyncGroupsWithStreamingResponse
else:
    from ........_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.roles': 'Roles AsyncRoles RolesWithRawResponse AsyncRolesWithRawResponse RolesWithStreamingResponse AsyncRolesWithStreamingResponse',
            '.groups': 'Groups AsyncGroups GroupsWithRawResponse AsyncGroupsWithRawResponse GroupsWithStreamingResponse AsyncGroupsWithStreamingResponse',
        },
    )

__all__ = ['Roles', 'AsyncRoles', 'RolesWithRawResponse', 'AsyncRolesWithRawResponse', 'RolesWithStreamingResponse', 'AsyncRolesWithStreamingResponse', 'Groups', 'AsyncGroups', 'GroupsWithRawResponse', 'AsyncGroupsWithRawResponse', 'GroupsWithStreamingResponse', 'AsyncGroupsWithStreamingResponse']
