"""Server-sent events: decoded as the WHATWG's rules say, whatever the size of the pieces."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from portkey_ai.api_resources.streaming.sse_decoder import Event, EventDecoder

BOM = b"\xef\xbb\xbf"
PARTS = st.sampled_from([
    b"\n", b"\r\n", b"\r", b"\n\n", b"data", b"data:", b"data: ", b"event:", b"event: ", b": comment", b"id: 1",
    b"retry: 5", b"x", b" ", b":", BOM, '{"a":"\u2028\u2029\x85"}'.encode(), "\u00e9".encode(), b"\x0b\x0c\x1c",
    b"\xff",
])  # fmt: skip
BODIES = st.lists(PARTS | st.binary(max_size=3), max_size=30).map(b"".join)


def reference(body: bytes) -> list[Event]:
    """The rules of https://html.spec.whatwg.org/multipage/server-sent-events.html, for events that have data."""
    events: list[Event] = []
    data: list[bytes] = []
    name = b""
    *lines, _ = re.split(rb"\r\n|\n|\r", body[3:] if body.startswith(BOM) else body)  # the rest is an incomplete line
    for line in lines:
        if not line:
            if any(data) or len(data) > 1:
                events.append((name.decode("utf-8", "replace") or None, b"\n".join(data)))
            data, name = [], b""
        elif not line.startswith(b":"):
            field, colon, value = line.partition(b":")
            if colon and value.startswith(b" "):
                value = value[1:]
            if field == b"data":
                data.append(value)
            if field == b"event":
                name = value
    return events


def decoded(pieces: list[bytes]) -> list[Event]:
    decoder = EventDecoder()
    return [event for piece in pieces for event in decoder.feed(piece)]


@st.composite
def split(draw: st.DrawFn) -> list[bytes]:
    body = draw(BODIES)
    places = sorted(draw(st.lists(st.integers(0, len(body)), max_size=12)))
    return [body[start:end] for start, end in zip([0, *places], [*places, len(body)], strict=True)]


@given(split())
@example([b"data: a\r", b"\n\r", b"\ndata: b\r\r\n"])
@example([b"\n\n", BOM + b"data: x\n\n"])
@example([BOM[:1], BOM[1:], b"data: x\n", b"\n"])
def test_pieces_of_any_size(pieces: list[bytes]) -> None:
    assert decoded(pieces) == reference(b"".join(pieces))


@given(BODIES)
def test_bytes_one_by_one(body: bytes) -> None:
    assert decoded([body[place : place + 1] for place in range(len(body))]) == decoded([body])


@given(BODIES)
def test_end_of_body_completes_the_last_event(body: bytes) -> None:
    decoder = EventDecoder()
    events = decoder.feed(body)
    last = decoder.end()
    # After a lone "\r" a "\n" would belong to it.
    assert [*events, *([last] if last else [])] == reference(body + b"\r\r\r")


@given(st.lists(st.text(alphabet=st.characters(exclude_characters="\r\n"), min_size=1), min_size=1))
def test_text_is_unchanged(lines: list[str]) -> None:
    body = "".join(f"data: {line}\n" for line in lines) + "\n"
    assert decoded([body.encode("utf-8", "surrogatepass")]) == [
        (None, "\n".join(lines).encode("utf-8", "surrogatepass"))
    ]
