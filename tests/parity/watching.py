"""Puts eyes into openai's package and its tests: what methods return, what streams hold, what is raised and warned."""

from __future__ import annotations

import contextlib
import importlib
import threading
from collections.abc import Generator
from pathlib import Path
from typing import Any, cast

import pytest

from .content import content
from .examples import is_page
from .recording import Recording
from .wire import EXAMPLE, Wire


class Watch:
    """Notes in `recording` what a case of openai's tests sees."""

    def __init__(self, recording: Recording, wire: Wire) -> None:
        self.recording = recording
        self.wire = wire
        self.unread_pages: list[Any] = []

    def install(self) -> None:
        """To be called when `openai` is what it shall be, and before openai's tests are imported."""
        base = importlib.import_module("openai._base_client")
        streaming = importlib.import_module("openai._streaming")
        if self.wire.given is None:
            self._expect(base.SyncAPIClient)
            self._expect(base.AsyncAPIClient)
        self._drain(streaming.Stream)
        self._drain_async(streaming.AsyncStream)
        if base.__name__.startswith("portkey_ai."):  # our side has streams of its own
            self._drain(importlib.import_module("portkey_ai.api_resources._sync.stream").Stream)
            self._drain_async(importlib.import_module("portkey_ai.api_resources._async.stream").AsyncStream)
        self._values(importlib.import_module("tests.utils"))
        self._contexts()

    def _expect(self, client: Any) -> None:
        """Let the wire know what each request of `client` wants."""
        request = client.request

        def expecting(me: Any, cast_to: Any, options: Any, *, stream: bool = False, stream_cls: Any = None) -> Any:
            self.wire.expected = (cast_to, stream_cls if stream else None)
            return request(me, cast_to, options, stream=stream, stream_cls=stream_cls)

        client.request = expecting

    def _drain(self, stream: Any) -> None:
        """Read every stream to its end before a case, which only wants to know that there is one, closes it."""
        init = stream.__init__

        def watched(me: Any, **arguments: Any) -> None:
            init(me, **arguments)
            response = me.response
            close = response.close

            def drain() -> None:
                response.close = close
                items: list[Any] = []
                try:
                    for item in me:
                        items.append(content(item))
                except Exception as error:
                    items += _ending(error)
                self._note_stream(me, items)
                close()

            def drain_and_close() -> None:  # ours gives no chunks once it is closed
                del me.close
                response.close()
                me.close()

            if EXAMPLE in response.extensions:  # other cases read their streams themselves
                response.close = drain
                me.close = drain_and_close

        stream.__init__ = watched

    def _drain_async(self, stream: Any) -> None:
        init = stream.__init__

        def watched(me: Any, **arguments: Any) -> None:
            init(me, **arguments)
            response = me.response
            close = response.aclose

            async def drain() -> None:
                response.aclose = close
                items: list[Any] = []
                try:
                    async for item in me:
                        items.append(content(item))
                except Exception as error:
                    items += _ending(error)
                self._note_stream(me, items)
                await close()

            async def drain_and_close() -> None:
                del me.close
                await response.aclose()
                await me.close()

            if EXAMPLE in response.extensions:
                response.aclose = drain
                me.close = drain_and_close

        stream.__init__ = watched

    def _note_stream(self, stream: Any, items: list[Any]) -> None:
        self.recording.note("stream", {"class": type(stream).__name__, "items": items})
        self._note_gateway(stream)

    def _note_gateway(self, answer: Any) -> None:
        if hasattr(answer, "get_headers"):
            self.recording.note("gateway", answer.get_headers())

    def _values(self, utils: Any) -> None:
        """Note what openai's tests hold against a type, and let them."""
        check = utils.assert_matches_type

        def matches(type_: Any, value: Any, *, path: list[str], allow_none: bool = False) -> None:
            if path == ["response"]:  # else a part of one that is noted
                self.note_value(value)
            check(type_, value, path=path, allow_none=allow_none)

        utils.assert_matches_type = matches

    def note_value(self, value: Any) -> None:
        kind: Any = value.__class__
        self.recording.note("value", content(value))
        self._note_gateway(value)
        if is_page(kind):
            if hasattr(kind, "__aiter__"):
                self.unread_pages.append(value)
            else:
                self.recording.note("page", [content(item) for item in value])

    async def read_pages(self) -> None:
        """Follow the pages of an async case to their end, which the case itself gave no occasion for."""
        while self.unread_pages:
            page = self.unread_pages.pop(0)
            self.recording.note("page", [content(item) async for item in page])

    def _contexts(self) -> None:
        raises: Any = pytest.raises
        warns: Any = pytest.warns
        main = threading.main_thread()

        @contextlib.contextmanager
        def noted_raises(*arguments: Any, **options: Any) -> Generator[Any]:
            with raises(*arguments, **options) as caught:
                try:
                    yield caught
                except Exception as error:
                    cause = _of_websockets(error)
                    if cause is None:
                        raise
                    raise cause from None
            if threading.current_thread() is main:  # what a server in another thread raises depends on timing
                self.recording.note("raised", [type(caught.value).__name__, str(caught.value)])

        @contextlib.contextmanager
        def noted_warns(*arguments: Any, **options: Any) -> Generator[Any]:
            with warns(*arguments, **options) as caught:
                yield caught
            for warning in caught:
                # Where it points to is part of it: at the caller, not at one of our files.
                place = Path(warning.filename).name
                self.recording.note("warned", [warning.category.__name__, str(warning.message), place])

        for name, noted in (("raises", noted_raises), ("warns", noted_warns)):
            setattr(pytest, name, noted)


def _ending(error: Exception) -> list[list[str]]:
    """Return what to note of an error at the end of a stream: not ours, which follows the event of that error."""
    return [] if type(error).__name__ == "StreamError" else [["raised", type(error).__name__, str(error)]]


def _of_websockets(error: Exception) -> Exception | None:
    """Return the error of websockets for which our `connect` raised `error`: OpenAI's client raises it unchanged."""
    cause: Any = error.__cause__
    ours = type(error).__module__ == "portkey_ai" and type(cause).__module__ == "websockets.exceptions"
    return cast("Exception", cause) if ours else None
