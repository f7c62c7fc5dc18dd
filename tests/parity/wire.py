"""The transport below both clients: notes what leaves, and answers; the second client gets the first one's answers."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from . import examples
from .content import body
from .recording import Recording

EXAMPLE = "example"
"""The extension of a response that came from here: other responses are made by the case itself."""


class Wire:
    """Notes requests in `recording` and answers them by `given`, the other client's answers, or else by example.

    `library` is the one that the client is written for: httpx, or httpx2.
    """

    def __init__(self, library: Any, recording: Recording, given: Recording | None) -> None:
        self.library = library
        self.recording = recording
        self.given = given
        self.to_respx = False
        """Whether the case mocks the answers itself, by respx; that works on real transports."""
        self.expected: tuple[Any, Any] = (None, None)
        """What the client makes of the answer: the type, and the class of stream."""
        self.finishes = True
        """Whether states are final when a case asks again."""
        self._sync = library.HTTPTransport(verify=False)
        self._async = library.AsyncHTTPTransport(verify=False)

        class Body(library.SyncByteStream, library.AsyncByteStream):  # type: ignore[misc]
            """A body that is not read yet, as one from the network is."""

            def __init__(self, data: bytes) -> None:
                self.data = data

            def __iter__(self) -> Iterator[bytes]:
                yield self.data

            async def __aiter__(self) -> AsyncIterator[bytes]:
                yield self.data

        class Transport(library.BaseTransport, library.AsyncBaseTransport):  # type: ignore[misc]
            def handle_request(_, request: Any) -> Any:  # pyright: ignore[reportSelfClsParameterName]
                self._note(request, request.read())
                return self._sync.handle_request(request) if self.to_respx else self._answer()

            async def handle_async_request(_, request: Any) -> Any:  # pyright: ignore[reportSelfClsParameterName]
                self._note(request, await request.aread())
                return await self._async.handle_async_request(request) if self.to_respx else self._answer()

        self._body = Body
        self.transport = Transport()

    def _note(self, request: Any, data: bytes) -> None:
        headers = {name.lower(): value for name, value in request.headers.items()}
        kind = headers.get("content-type", "")
        if "boundary=" in kind:
            headers["content-type"] = kind.partition("boundary=")[0] + "boundary=BOUNDARY"
        self.recording.note(
            "request",
            {
                "method": request.method,
                "url": str(request.url),
                "headers": headers,
                "body": body(data, kind),
                "timeout": request.extensions.get("timeout"),
            },
        )
        # Openai's tests look for these on the request; Portkey does not send them, by design (see comparison.py).
        for name, value in self._stainless().items():
            request.headers.setdefault(name, value)

    def _stainless(self) -> dict[str, str]:
        """The `x-stainless-*` headers that the plain client had on the request just noted."""
        source = self.given or self.recording
        number = len(self._requests(self.recording))
        requests = self._requests(source)
        headers: dict[str, str] = requests[number - 1]["headers"] if number <= len(requests) else {}
        return {name: value for name, value in headers.items() if name.startswith("x-stainless-")}

    def _requests(self, recording: Recording) -> list[Any]:
        events = recording.events.get(self.recording.case, [])
        return [data for kind, data in events if kind == "request"]

    def _answer(self) -> Any:
        case = self.recording.case
        answers = self.recording.answers.setdefault(case, [])
        if len(answers) > 20:
            raise SystemExit(f"{case} makes requests without end")
        if self.given is None:
            cast_to, stream_cls = self.expected
            headers, data = examples.answer(cast_to, stream_cls, again=self.finishes and bool(answers))
            answers.append({"headers": headers, "body": data.hex()})
        else:
            mine = self.given.answers.get(case, [])
            if len(answers) >= len(mine):
                # A status that no client tries again.
                return self.library.Response(418, json={"error": {"message": "OpenAI's client made no such request"}})
            answers.append(mine[len(answers)])
        body = self._body(bytes.fromhex(answers[-1]["body"]))
        return self.library.Response(200, headers=answers[-1]["headers"], stream=body, extensions={EXAMPLE: True})
