"""`client.audio.speech.create(..., stream_format="sse")`: the audio as a stream of events, while it is generated."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

from portkey_ai._vendor.openai.resources.audio.speech import AsyncSpeech
from portkey_ai.api_resources.resource_base import AsyncAPIResource
from portkey_ai.api_resources.types.speech_type import SpeechEvent

if TYPE_CHECKING:
    from portkey_ai._vendor.openai._types import RequestOptions

    from .stream import AsyncStream


class AsyncSpeechEvents(AsyncAPIResource):
    """Base of `client.audio.speech`: requests the audio as a stream of events."""

    async def _events(self, **arguments: Any) -> AsyncStream[SpeechEvent]:
        """Return the stream of events; `arguments` are those of `create`."""
        speech: Any = self._client.openai_client.audio.speech

        async def post(path: str, *, body: object, options: RequestOptions, cast_to: object) -> Any:
            from .stream import AsyncStream

            del cast_to  # the type of the audio in one piece
            headers = {**options.get("headers", {}), "Accept": "text/event-stream"}
            events = {"stream": True, "stream_cls": AsyncStream[SpeechEvent]}
            return await speech._post(
                path, body=body, options={**options, "headers": headers}, cast_to=SpeechEvent, **events
            )

        resource: Any = SimpleNamespace(_post=post)
        stream: Any = await AsyncSpeech.create(resource, **arguments)
        return cast("AsyncStream[SpeechEvent]", stream)
