"""Streams of named server-sent events, without `[DONE]` at the end."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from portkey_ai.testing.wire.local_responses import LocalResponse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


def as_named_events(events: Iterable[Mapping[str, object]]) -> LocalResponse:
    """Return a stream of `events`; the name of each event is its field `type`."""

    def lines() -> Iterator[bytes]:
        for event in events:
            yield f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode()

    return LocalResponse(lines(), headers={"content-type": "text/event-stream"})
