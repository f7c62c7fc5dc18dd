"""Streams of chunks that carry the gateway's headers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin

from httpx import TransportError

from portkey_ai._vendor.openai._streaming import AsyncStream as OpenAIStream
from portkey_ai._vendor.openai._streaming import SSEDecoder
from portkey_ai.api_resources.gateway_response import HeaderCarrier
from portkey_ai.api_resources.hook_results import frame, merged, results_in, typed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from portkey_ai._vendor.openai._streaming import ServerSentEvent

_T = TypeVar("_T")


class AsyncStream(OpenAIStream[_T], HeaderCarrier):
    """The chunks of an answer as they arrive; `get_headers()` and `gateway` tell what the gateway did.

    `async with` closes it; so does reading it to the end.
    """

    _hook_results: dict[str, object] | None = None

    def _http_headers(self) -> Mapping[str, str]:
        return self.response.headers

    @property
    def hook_results(self) -> dict[str, object] | None:
        """What the guardrails have found so far: `before_request_hooks`, `after_request_hooks`; None: nothing.

        Guardrails on the whole answer report after its last chunk, so read the stream to its end first.
        """
        return self._hook_results

    async def _iter_events(self) -> AsyncIterator[ServerSentEvent]:
        """The events of the chunks. `[DONE]` ends them, but not the body: guardrail results and errors may follow."""
        done = False
        try:
            async for sse in self._all_events():
                found = results_in(sse.data)
                if found is not None:
                    self._hook_results = merged(self._hook_results, found)
                if sse.data.startswith("[DONE]"):
                    done = True
                elif not done or (frame(sse.data) or {}).get("error"):
                    yield typed(sse)
        except TransportError:
            if not done:  # the answer is complete without what may have followed
                raise

    async def _all_events(self) -> AsyncIterator[ServerSentEvent]:
        """Every event that has data, the last one also without the blank line that should follow it."""
        async for sse in super()._iter_events():
            if sse.data:
                yield sse
        last = self._decoder.decode("") if isinstance(self._decoder, SSEDecoder) else None
        if last is not None and (last.data.startswith("[DONE]") or frame(last.data) is not None):
            yield last


def gateway_stream(stream_cls: Any) -> Any:
    """Our kind of stream for the vendored kind that a vendored method asks for."""
    if get_origin(stream_cls) is not OpenAIStream:
        return stream_cls
    ours: Any = AsyncStream
    return ours[get_args(stream_cls)[0]]
