from portkey_ai.api_resources._async.chat_streams import (
    AsyncChatCompletionStream as AsyncChatCompletionStream,
    AsyncChatCompletionStreamManager as AsyncChatCompletionStreamManager,
)
from portkey_ai.api_resources._sync.chat_streams import (
    ChatCompletionStream as ChatCompletionStream,
    ChatCompletionStreamManager as ChatCompletionStreamManager,
)
from portkey_ai.api_resources.streaming.chat_stream_state import (
    ChatCompletionStreamState as ChatCompletionStreamState,
)
