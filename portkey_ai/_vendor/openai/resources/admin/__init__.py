# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .admin import Admin as Admin, AsyncAdmin as AsyncAdmin, AdminWithRawResponse as AdminWithRawResponse, AsyncAdminWithRawResponse as AsyncAdminWithRawResponse, AdminWithStreamingResponse as AdminWithStreamingResponse, AsyncAdminWithStreamingResponse as AsyncAdminWithStreamingResponse
    from .organization import Organization as Organization, AsyncOrganization as AsyncOrganization, OrganizationWithRawResponse as OrganizationWithRawResponse, AsyncOrganizationWithRawResponse as AsyncOrganizationWithRawResponse, OrganizationWithStreamingResponse as OrganizationWithStreamingResponse, AsyncOrganizationWithStreamingResponse as AsyncOrganizationWithStreamingResponse
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.admin': 'Admin AsyncAdmin AdminWithRawResponse AsyncAdminWithRawResponse AdminWithStreamingResponse AsyncAdminWithStreamingResponse',
            '.organization': 'Organization AsyncOrganization OrganizationWithRawResponse AsyncOrganizationWithRawResponse OrganizationWithStreamingResponse AsyncOrganizationWithStreamingResponse',
        },
    )

__all__ = ['Organization', 'AsyncOrganization', 'OrganizationWithRawResponse', 'AsyncOrganizationWithRawResponse', 'OrganizationWithStreamingResponse', 'AsyncOrganizationWithStreamingResponse', 'Admin', 'AsyncAdmin', 'AdminWithRawResponse', 'AsyncAdminWithRawResponse', 'AdminWithStreamingResponse', 'AsyncAdminWithStreamingResponse']
