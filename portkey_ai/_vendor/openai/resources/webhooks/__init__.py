# File generated from our OpenAPI spec by Castiron. See CONTRIBUTING.md for details.


from .webhooks import (
    Webhooks as _Webhooks,
    AsyncWebhooks as _AsyncWebhooks,
    WebhooksWithRawResponse,
    AsyncWebhooksWithRawResponse,
    WebhooksWithStreamingResponse,
    AsyncWebhooksWithStreamingResponse,
)
from .event_types import (
    EventTypes,
    AsyncEventTypes,
    EventTypesWithRawResponse,
    AsyncEventTypesWithRawResponse,
    EventTypesWithStreamingResponse,
    AsyncEventTypesWithStreamingResponse,
)


class Webhooks(_Webhooks):
    pass


class AsyncWebhooks(_AsyncWebhooks):
    pass


__all__ = [
    "EventTypes",
    "AsyncEventTypes",
    "EventTypesWithRawResponse",
    "AsyncEventTypesWithRawResponse",
    "EventTypesWithStreamingResponse",
    "AsyncEventTypesWithStreamingResponse",
    "Webhooks",
    "AsyncWebhooks",
    "WebhooksWithRawResponse",
    "AsyncWebhooksWithRawResponse",
    "WebhooksWithStreamingResponse",
    "AsyncWebhooksWithStreamingResponse",
]
