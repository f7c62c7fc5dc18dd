"""Opens the websockets of `realtime.connect`, `live.connect` and others, with a time limit and our own errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai.api_resources.errors.websocket_errors import (
    OPEN_TIMEOUT,
    quiet_logger,
    raise_converted,
    websockets_missing_error,
)
from portkey_ai.api_resources.requests.request_headers import (
    API_KEY_HEADER,
    BODY_HEADERS,
    PendingAPIKey,
    validated_key,
)
from portkey_ai.api_resources.settings.frame_locals import hides_arguments
from portkey_ai.api_resources.settings.masking import secret_mapping
from portkey_ai.api_resources.transport.websocket_openers import async_opener

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection


@hides_arguments
async def connect(url: str, **options: Any) -> ClientConnection:
    """Open a websocket. Raise ImportError without the extra `realtime`, or an error of this package on failure."""
    try:
        open_websocket = async_opener()
    except ImportError as error:
        raise websockets_missing_error() from error
    headers = secret_mapping(options.get("additional_headers") or {})
    for name in BODY_HEADERS:
        headers.pop(name, None)
    pending = headers.get(API_KEY_HEADER)
    if isinstance(pending, PendingAPIKey):
        headers[API_KEY_HEADER] = validated_key(await pending.provider())
    options = {"open_timeout": OPEN_TIMEOUT, "logger": quiet_logger, **options, "additional_headers": headers}
    try:
        connection: ClientConnection = await open_websocket(url, **options)
    except Exception as error:
        raise_converted(error, url)
    return connection
