# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api_keys import APIKeys as APIKeys, AsyncAPIKeys as AsyncAPIKeys, APIKeysWithRawResponse as APIKeysWithRawResponse, AsyncAPIKeysWithRawResponse as AsyncAPIKeysWithRawResponse, APIKeysWithStreamingResponse as APIKeysWithStreamingResponse, AsyncAPIKeysWithStreamingResponse as AsyncAPIKeysWithStreamingResponse
    from .service_accounts import ServiceAccounts as ServiceAccounts, AsyncServiceAccounts as AsyncServiceAccounts, ServiceAccountsWithRawResponse as ServiceAccountsWithRawResponse, AsyncServiceAccountsWithRawResponse as AsyncServiceAccountsWithRawResponse, ServiceAccountsWithStreamingResponse as ServiceAccountsWithStreamingResponse, AsyncServiceAccountsWithStreamingResponse as AsyncServiceAccountsWithStreamingResponse
else:
    from ........_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.api_keys': 'APIKeys AsyncAPIKeys APIKeysWithRawResponse AsyncAPIKeysWithRawResponse APIKeysWithStreamingResponse AsyncAPIKeysWithStreamingResponse',
            '.service_accounts': 'ServiceAccounts AsyncServiceAccounts ServiceAccountsWithRawResponse AsyncServiceAccountsWithRawResponse ServiceAccountsWithStreamingResponse AsyncServiceAccountsWithStreamingResponse',
        },
    )

__all__ = ['APIKeys', 'AsyncAPIKeys', 'APIKeysWithRawResponse', 'AsyncAPIKeysWithRawResponse', 'APIKeysWithStreamingResponse', 'AsyncAPIKeysWithStreamingResponse', 'ServiceAccounts', 'AsyncServiceAccounts', 'ServiceAccountsWithRawResponse', 'AsyncServiceAccountsWithRawResponse', 'ServiceAccountsWithStreamingResponse', 'AsyncServiceAccountsWithStreamingResponse']
