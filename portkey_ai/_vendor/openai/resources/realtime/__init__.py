# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .calls import Calls as Calls, AsyncCalls as AsyncCalls, CallsWithRawResponse as CallsWithRawResponse, AsyncCallsWithRawResponse as AsyncCallsWithRawResponse, CallsWithStreamingResponse as CallsWithStreamingResponse, AsyncCallsWithStreamingResponse as AsyncCallsWithStreamingResponse
    from .realtime import Realtime as Realtime, AsyncRealtime as AsyncRealtime, RealtimeWithRawResponse as RealtimeWithRawResponse, AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse, RealtimeWithStreamingResponse as RealtimeWithStreamingResponse, AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse
    from .client_secrets import ClientSecrets as ClientSecrets, AsyncClientSecrets as AsyncClientSecrets, ClientSecretsWithRawResponse as ClientSecretsWithRawResponse, AsyncClientSecretsWithRawResponse as AsyncClientSecretsWithRawResponse, ClientSecretsWithStreamingResponse as ClientSecretsWithStreamingResponse, AsyncClientSecretsWithStreamingResponse as AsyncClientSecretsWithStreamingResponse
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.calls': 'Calls AsyncCalls CallsWithRawResponse AsyncCallsWithRawResponse CallsWithStreamingResponse AsyncCallsWithStreamingResponse',
            '.realtime': 'Realtime AsyncRealtime RealtimeWithRawResponse AsyncRealtimeWithRawResponse RealtimeWithStreamingResponse AsyncRealtimeWithStreamingResponse',
            '.client_secrets': 'ClientSecrets AsyncClientSecrets ClientSecretsWithRawResponse AsyncClientSecretsWithRawResponse ClientSecretsWithStreamingResponse AsyncClientSecretsWithStreamingResponse',
        },
    )

__all__ = ['ClientSecrets', 'AsyncClientSecrets', 'ClientSecretsWithRawResponse', 'AsyncClientSecretsWithRawResponse', 'ClientSecretsWithStreamingResponse', 'AsyncClientSecretsWithStreamingResponse', 'Calls', 'AsyncCalls', 'CallsWithRawResponse', 'AsyncCallsWithRawResponse', 'CallsWithStreamingResponse', 'AsyncCallsWithStreamingResponse', 'Realtime', 'AsyncRealtime', 'RealtimeWithRawResponse', 'AsyncRealtimeWithRawResponse', 'RealtimeWithStreamingResponse', 'AsyncRealtimeWithStreamingResponse']
