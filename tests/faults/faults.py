"""What can go wrong between client and gateway, each a function of one connection; docs/reliability.md names them."""

from __future__ import annotations

import gzip
import json
import time
import zlib
from collections.abc import Iterator

from tests.support import COMPLETION

from .server import Connection, Fault, Request

HELLO = b'data: {"object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"Hel"}}]}\n\n'
LAST = (
    b'data: {"object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"lo"},'
    b'"finish_reason":"stop"}]}\n\n'
)
DONE = b"data: [DONE]\n\n"
EVENTS = HELLO + LAST + DONE
CONFIGS = {"success": True, "total": 1, "data": [{"id": "c-1", "slug": "pc-1", "name": "one"}]}
BOMB = 10_000_000_000
"""Bytes that a bomb has when it is decompressed."""

FAULTS: dict[str, Fault] = {}


def fault(function: Fault) -> Fault:
    """Known by the function's name, with hyphens."""
    FAULTS[function.__name__.replace("_", "-")] = function
    return function


def head(*headers: str, status: str = "200 OK") -> bytes:
    return "\r\n".join((f"HTTP/1.1 {status}", *headers, "", "")).encode()


def whole(body: bytes, *headers: str, status: str = "200 OK", kind: str = "application/json") -> bytes:
    return head(f"content-type: {kind}", f"content-length: {len(body)}", *headers, status=status) + body


def body_for(request: Request) -> bytes:
    """What a gateway in good health would say."""
    if request.asks_for_stream:
        return EVENTS
    return json.dumps(CONFIGS if request.method == "GET" else COMPLETION).encode()


def kind_for(request: Request) -> str:
    return "text/event-stream" if request.asks_for_stream else "application/json"


def answer_to(request: Request, *headers: str) -> bytes:
    if not request.asks_for_stream:
        return whole(body_for(request), *headers)
    return head("content-type: text/event-stream", "transfer-encoding: chunked", *headers) + chunked(EVENTS)


def chunk(piece: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(piece), piece)


def chunked(*pieces: bytes) -> bytes:
    return b"".join(map(chunk, pieces)) + b"0\r\n\r\n"


def chunked_head(request: Request, *headers: str) -> bytes:
    return head(f"content-type: {kind_for(request)}", "transfer-encoding: chunked", *headers)


def events(connection: Connection, *pieces: bytes, ended: bool = True) -> None:
    """A stream of these events."""
    body = b"".join(map(chunk, pieces)) + (b"0\r\n\r\n" if ended else b"")
    connection.send(chunked_head(connection.request()), body)


@fault
def none(connection: Connection) -> None:
    connection.send(answer_to(connection.request()))


# Before an answer


@fault
def drop_before_reading(connection: Connection) -> None:
    connection.hang_up()


@fault
def drop_after_reading(connection: Connection) -> None:
    connection.request()
    connection.hang_up()


@fault
def reset_after_reading(connection: Connection) -> None:
    connection.request()
    connection.reset()


@fault
def stall(connection: Connection) -> None:
    connection.request()
    connection.stall()


@fault
def stall_in_head(connection: Connection) -> None:
    connection.request()
    connection.send(b"HTTP/1.1 200 OK\r\ncontent-ty")
    connection.stall()


@fault
def garbage(connection: Connection) -> None:
    connection.request()
    connection.send(b"\x00\x16\x03 what is this\r\n\r\n")
    connection.hang_up()


@fault
def endless_head(connection: Connection) -> None:
    connection.request()
    connection.send(b"HTTP/1.1 200 OK\r\n")
    while True:
        connection.send(b"x-more: %b\r\n" % (b"y" * 1000))


@fault
def early_hints(connection: Connection) -> None:
    hints = head(status="100 Continue") + head("link: </x>", status="103 Early Hints")
    connection.send(hints + answer_to(connection.request()))


@fault
def switching_protocols(connection: Connection) -> None:
    connection.request()
    connection.send(head("upgrade: websocket", "connection: upgrade", status="101 Switching Protocols"))
    connection.stall()


@fault
def close_when_idle(connection: Connection) -> None:
    connection.send(answer_to(connection.request()))
    connection.hang_up()


# The body


@fault
def stall_in_body(connection: Connection) -> None:
    request = connection.request()
    connection.send(chunked_head(request), chunk(body_for(request)[:110]))
    connection.stall()


@fault
def cut_in_body(connection: Connection) -> None:
    request = connection.request()
    connection.send(chunked_head(request), chunk(body_for(request)[:110]))
    connection.hang_up()


@fault
def reset_in_body(connection: Connection) -> None:
    request = connection.request()
    connection.send(chunked_head(request), chunk(body_for(request)[:110]), pause=0.02)
    connection.reset()


@fault
def length_too_long(connection: Connection) -> None:
    request = connection.request()
    body = body_for(request)
    connection.send(head(f"content-type: {kind_for(request)}", f"content-length: {len(body) + 10}") + body)
    connection.hang_up()


@fault
def length_too_long_and_stall(connection: Connection) -> None:
    request = connection.request()
    body = body_for(request)
    connection.send(head(f"content-type: {kind_for(request)}", f"content-length: {len(body) + 10}") + body)
    connection.stall()


@fault
def length_too_short(connection: Connection) -> None:
    request = connection.request()
    connection.send(head(f"content-type: {kind_for(request)}", "content-length: 70") + body_for(request))


@fault
def two_lengths(connection: Connection) -> None:
    request = connection.request()
    connection.send(head("content-length: 10", "content-length: 20") + body_for(request))
    connection.hang_up()


@fault
def broken_chunk(connection: Connection) -> None:
    request = connection.request()
    connection.send(chunked_head(request), chunk(body_for(request)[:110]), b"zz\r\nfoo\r\n")
    connection.hang_up()


@fault
def slow_bytes(connection: Connection) -> None:
    request = connection.request()
    body = body_for(request)
    pieces = [body[at : at + 10] for at in range(0, len(body), 10)]
    connection.send(chunked_head(request), *map(chunk, pieces), b"0\r\n\r\n", pause=0.005)


@fault
def no_content(connection: Connection) -> None:
    connection.request()
    connection.send(head(status="204 No Content"))


@fault
def empty(connection: Connection) -> None:
    connection.send(whole(b"", kind=kind_for(connection.request())))


@fault
def html(connection: Connection) -> None:
    connection.request()
    connection.send(whole(b"<html><title>Welcome to the hotel's wifi</title></html>", kind="text/html"))


@fault
def json_list(connection: Connection) -> None:
    connection.request()
    connection.send(whole(b'[{"id": "c-1"}]'))


@fault
def json_number(connection: Connection) -> None:
    connection.request()
    connection.send(whole(b"17"))


@fault
def json_of_another_shape(connection: Connection) -> None:
    connection.request()
    connection.send(whole(b'{"choices": 3, "data": "x", "id": {}, "more": []}'))


@fault
def json_too_deep(connection: Connection) -> None:
    connection.request()
    connection.send(whole(b'{"a":' + b"[" * 200_000))


@fault
def json_cut(connection: Connection) -> None:
    connection.send(whole(body_for(connection.request())[:60]))


@fault
def invalid_utf8(connection: Connection) -> None:
    request = connection.request()
    body = body_for(request).replace(b"Hi", b"H\xff").replace(b"one", b"o\xff").replace(b"Hel", b"H\xff")
    connection.send(whole(body, kind=kind_for(request)))


# Compression


@fault
def good_gzip(connection: Connection) -> None:
    request = connection.request()
    connection.send(whole(gzip.compress(body_for(request)), "content-encoding: gzip", kind=kind_for(request)))


@fault
def broken_gzip(connection: Connection) -> None:
    request = connection.request()
    packed = gzip.compress(body_for(request))[:10] + b"\xff" * 50  # the header alone is as it should be
    connection.send(whole(packed, "content-encoding: gzip", kind=kind_for(request)))


@fault
def gzip_that_is_none(connection: Connection) -> None:
    request = connection.request()
    connection.send(whole(body_for(request), "content-encoding: gzip", kind=kind_for(request)))


@fault
def cut_gzip(connection: Connection) -> None:
    request = connection.request()
    packed = gzip.compress(body_for(request))[:60]
    connection.send(whole(packed, "content-encoding: gzip", kind=kind_for(request)))


def bomb() -> Iterator[bytes]:
    """Zeros without end, compressed to a thousandth."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    million = bytes(1_000_000)
    yield packer.compress(million) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(million) + packer.flush(zlib.Z_FULL_FLUSH)
    for _ in range(BOMB // len(million)):
        yield again


@fault
def gzip_bomb(connection: Connection) -> None:
    request = connection.request()
    connection.send(chunked_head(request, "content-encoding: gzip"), *map(chunk, bomb()))
    connection.hang_up()


@fault
def gzip_bomb_with_500(connection: Connection) -> None:
    connection.request()
    connection.send(
        head("content-encoding: gzip", "transfer-encoding: chunked", status="500 Oops"), *map(chunk, bomb())
    )
    connection.hang_up()


# Status


def _status(name: str, status: str, *headers: str, body: bytes = b'{"error":{"message":"no"}}') -> None:
    def answer(connection: Connection) -> None:
        connection.request()
        connection.send(whole(body, *headers, status=status))

    FAULTS[name] = answer


_status("431", "431 Request Header Fields Too Large")
_status("429", "429 Too Many Requests", "retry-after: 3600")
_status("500", "500 Internal Server Error")
_status("500-of-provider", "500 Internal Server Error", "x-portkey-trace-id: t-1")
_status("502-html", "502 Bad Gateway", body=b"<html>nginx</html>")
_status("503", "503 Service Unavailable", "retry-after: 0")
_status("529", "529 Overloaded")
_status("status-999", "999 What")
_status("304", "304 Not Modified", body=b"")


@fault
def error_cut_in_body(connection: Connection) -> None:
    connection.request()
    connection.send(head("content-length: 100", status="400 Bad Request") + b'{"error":')
    connection.hang_up()


@fault
def error_stalls_in_body(connection: Connection) -> None:
    connection.request()
    connection.send(head("content-length: 100", status="400 Bad Request") + b'{"error":')
    connection.stall()


# Redirects


@fault
def redirect(connection: Connection) -> None:
    request = connection.request()
    if request.path.startswith("/moved"):
        connection.send(answer_to(request))
    else:
        connection.send(whole(b"", f"location: /moved{request.path}", status="307 Temporary Redirect"))


@fault
def redirect_loop(connection: Connection) -> None:
    request = connection.request()
    connection.send(whole(b"", f"location: {request.path}", status="307 Temporary Redirect"))


_status("redirect-to-nowhere", "302 Found")
_status("redirect-no-server", "307 Temporary Redirect", "location: http://127.0.0.1:1/x")
_status("redirect-to-another-scheme", "307 Temporary Redirect", "location: ftp://127.0.0.1/x")

# The request


@fault
def close_during_upload(connection: Connection) -> None:
    connection.some_of_the_request()
    connection.hang_up()


@fault
def stall_during_upload(connection: Connection) -> None:
    connection.some_of_the_request()
    time.sleep(0.7)  # longer than the client's timeout
    connection.hang_up()


@fault
def refused_during_upload(connection: Connection) -> None:
    connection.some_of_the_request()
    connection.send(whole(b'{"error":{"message":"too big"}}', "connection: close", status="413 Content Too Large"))
    connection.stall()


# Streams


@fault
def stream_cut(connection: Connection) -> None:
    events(connection, HELLO, ended=False)
    connection.hang_up()


@fault
def stream_stalls(connection: Connection) -> None:
    events(connection, HELLO, ended=False)
    connection.stall()


@fault
def stream_ends_early(connection: Connection) -> None:
    events(connection, HELLO)


@fault
def stream_without_done(connection: Connection) -> None:
    events(connection, HELLO, LAST)


@fault
def stream_cut_after_done(connection: Connection) -> None:
    events(connection, EVENTS, ended=False)
    connection.hang_up()


@fault
def stream_stalls_after_done(connection: Connection) -> None:
    events(connection, EVENTS, ended=False)
    connection.stall()


@fault
def stream_has_nothing(connection: Connection) -> None:
    events(connection)


@fault
def stream_has_only_comments(connection: Connection) -> None:
    events(connection, b": ping\n\n", b": ping\n\n")


@fault
def stream_error_frame(connection: Connection) -> None:
    events(connection, HELLO, b'data: {"error":{"message":"overloaded","code":"529"}}\n\n', DONE)


@fault
def stream_frame_is_no_json(connection: Connection) -> None:
    events(connection, HELLO, b"data: oops\n\n", DONE)


@fault
def stream_frame_is_a_number(connection: Connection) -> None:
    events(connection, HELLO, b"data: 17\n\n", LAST, DONE)


@fault
def stream_frame_too_deep(connection: Connection) -> None:
    events(connection, HELLO, b'data: {"a":' + b"[" * 200_000 + b"\n\n", DONE)


@fault
def stream_that_is_json(connection: Connection) -> None:
    connection.request()
    connection.send(whole(json.dumps(COMPLETION).encode()))


@fault
def stream_that_is_json_and_cut(connection: Connection) -> None:
    connection.request()
    connection.send(head("content-type: application/json", "content-length: 500") + b'{"choices":')
    connection.hang_up()


@fault
def stream_that_is_an_error_in_json(connection: Connection) -> None:
    connection.request()
    connection.send(whole(b'{"error":{"message":"no"}}'))
