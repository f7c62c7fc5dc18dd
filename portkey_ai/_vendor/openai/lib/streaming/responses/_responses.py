from portkey_ai.api_resources._async.response_streams import (
    AsyncResponseStream as AsyncResponseStream,
    AsyncResponseStreamManager as AsyncResponseStreamManager,
)
from portkey_ai.api_resources._sync.response_streams import (
    ResponseStream as ResponseStream,
    ResponseStreamManager as ResponseStreamManager,
)
from portkey_ai.api_resources.streaming.response_stream_state import (
    ResponseStreamState as ResponseStreamState,
)

from ._events import ResponseStreamEvent as ResponseStreamEvent
