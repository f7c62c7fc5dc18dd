"""The realtime websocket of the local gateway: sessions through the client, and raw frames."""

from __future__ import annotations

import json
import socket
import struct
import threading
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from portkey_ai import APIStatusError, AsyncPortkey, Portkey
from portkey_ai.testing import LocalGateway, ProviderCall

from .support import close, done


async def test_positions_of_items(client: Any) -> None:
    async def conversation(session: Conversation) -> None:
        await session.receive()
        for name, after, previous in (("b", None, None), ("a", "root", None), ("c", None, "b"), ("d", "a", "a")):
            place = {} if after is None else {"previous_item_id": after}
            await session.send(type="conversation.item.create", item={**message(name), "id": name}, **place)
            added, done_ = await session.receive(), await session.receive()
            assert (added.previous_item_id, done_.previous_item_id) == (previous, previous)
        await session.send(type="response.create")
        (added,) = [event for event in await session.until("response.done") if event.type == "conversation.item.added"]
        assert (added.previous_item_id, added.item.role) == ("c", "assistant")

    await run(client.realtime.connect(model="m"), conversation)
    await close(client)


@pytest.fixture
def client(kind: str, gateway: LocalGateway) -> Any:
    pytest.importorskip("websockets")
    made: Any = Portkey if kind == "sync" else AsyncPortkey
    return made(base_url=gateway.url, provider="openai", api_key="pk")


class Conversation:
    """A connection of either client."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection

    async def send(self, **event: Any) -> None:
        await done(self.connection.send(event))

    async def receive(self) -> Any:
        return await done(self.connection.recv())

    async def until(self, last: str) -> list[Any]:
        events: list[Any] = []
        while not events or events[-1].type != last:
            events.append(await self.receive())
        return events


async def run(manager: Any, conversation: Any) -> None:
    if hasattr(manager, "__aenter__"):
        async with manager as connection:
            await conversation(Conversation(connection))
    else:
        with manager as connection:
            await conversation(Conversation(connection))


def message(text: str) -> dict[str, Any]:
    return {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]}


async def test_a_session(client: Any, gateway: LocalGateway) -> None:
    async def conversation(session: Conversation) -> None:
        created = await session.receive()
        assert (created.type, created.session.model) == ("session.created", "gpt-realtime")
        await session.send(type="session.update", session={"type": "realtime", "instructions": "Be brief."})
        updated = await session.receive()
        assert (updated.type, updated.session.instructions) == ("session.updated", "Be brief.")
        await session.send(type="conversation.item.create", item=message("Hello, you there"))
        for verb in ("added", "done"):
            item = await session.receive()
            assert (item.type, item.item.content[0].text) == (f"conversation.item.{verb}", "Hello, you there")
        await session.send(type="response.create")
        events = await session.until("response.done")
        assert [event.type for event in events] == [
            "response.created", "response.output_item.added", "conversation.item.added", "response.content_part.added",
            *["response.output_text.delta"] * 4, "response.output_text.done", "response.content_part.done",
            "conversation.item.done", "response.output_item.done", "response.done",
        ]  # fmt: skip
        deltas = [event.delta for event in events if event.type == "response.output_text.delta"]
        assert deltas == ["echo: ", "Hello, ", "you ", "there"]
        final = events[-1].response
        assert (final.status, final.output[0].content[0].text) == ("completed", "echo: Hello, you there")
        assert (final.usage.input_tokens, final.usage.total_tokens) == (3, 7)
        assert len({event.event_id for event in events}) == len(events)

    await run(client.realtime.connect(model="gpt-realtime"), conversation)
    (request,) = gateway.assert_called(route="realtime", headers={"x-portkey-provider": "openai"})
    assert request.query["model"] == "gpt-realtime"
    assert [event["type"] for event in request.body] == [
        "session.update",
        "conversation.item.create",
        "response.create",
    ]
    await close(client)


async def test_scheduled_texts(client: Any, gateway: LocalGateway) -> None:
    gateway.say("chat only")
    gateway.say("Good day.", route="realtime", delay=0.1)
    texts: list[str] = []

    async def conversation(session: Conversation) -> None:
        await session.receive()
        for _ in range(2):
            response = {"input": [message("Hi")], "conversation": "none"}
            await session.send(type="response.create", response=response)
            events = await session.until("response.done")
            assert not [event.type for event in events if event.type.startswith("conversation.")]
            texts.append(events[-1].response.output[0].content[0].text)

    await run(client.realtime.connect(model="m"), conversation)
    assert texts == ["Good day.", "echo: Hi"]
    assert list(map(str, gateway.unused_responses)) == ["say('chat only')"]
    await close(client)


async def test_a_function_and_a_model_with_a_slug(client: Any, gateway: LocalGateway) -> None:
    texts = iter(["Good day.", None])

    def respond(_: ProviderCall) -> str | None:
        return next(texts)

    gateway.say(respond, route="realtime", model="gpt-realtime", times=2)

    async def conversation(session: Conversation) -> None:
        created = await session.receive()
        assert created.session.model == "gpt-realtime"
        for expected in ("Good day.", "echo: Hi"):
            await session.send(type="response.create", response={"input": [message("Hi")]})
            (*_, last) = await session.until("response.done")
            assert last.response.output[0].content[0].text == expected

    await run(client.realtime.connect(model="@openai-prod/gpt-realtime"), conversation)
    assert [(call.provider, call.model) for call in gateway.provider_calls] == [("openai-prod", "gpt-realtime")] * 2
    gateway.assert_all_used()
    await close(client)


async def test_events_that_are_refused(client: Any) -> None:
    async def conversation(session: Conversation) -> None:
        await session.receive()
        for event, code in (
            ({"type": "input_audio_buffer.append", "event_id": "e", "audio": ""}, "invalid_value"),
            ({"type": "session.update"}, "missing_required_parameter"),
            ({"type": "conversation.item.create", "item": 1}, "missing_required_parameter"),
            (
                {"type": "conversation.item.create", "item": message("a"), "previous_item_id": "none"},
                "item_not_found",
            ),
            ({"type": "conversation.item.delete", "item_id": "none"}, "item_not_found"),
            ({"type": "conversation.item.retrieve", "item_id": "none"}, "item_not_found"),
        ):
            await session.send(**event)
            refused = await session.receive()
            assert (refused.type, refused.error.code, refused.error.event_id) == ("error", code, event.get("event_id"))
        await session.send(type="conversation.item.create", item={**message("a"), "id": "mine"})
        await session.send(type="conversation.item.retrieve", item_id="mine")
        await session.send(type="conversation.item.delete", item_id="mine")
        types = [(await session.receive()).type for _ in range(4)]
        assert types == [f"conversation.item.{verb}" for verb in ("added", "done", "retrieved", "deleted")]

    await run(client.realtime.connect(model="m"), conversation)
    await close(client)


@pytest.mark.parametrize(
    ("options", "model", "status"),
    [({}, "m", 400), ({"provider": "openai"}, "fail-503", 503), ({"api_key": "pk"}, "@openai-prod/fail-429", 429)],
)
async def test_a_session_without_a_target_or_with_a_model_that_fails_is_refused(
    kind: str, gateway: LocalGateway, options: dict[str, Any], model: str, status: int
) -> None:
    pytest.importorskip("websockets")
    made: Any = Portkey if kind == "sync" else AsyncPortkey
    client = made(base_url=gateway.url, **options)

    async def conversation(_: Conversation) -> None:
        pytest.fail("the handshake was accepted")

    with pytest.raises(APIStatusError) as caught:
        await run(client.realtime.connect(model=model), conversation)
    assert caught.value.status_code == status
    await close(client)


KEY = b"dGhlIHNhbXBsZSBub25jZQ=="
HANDSHAKE = (
    b"GET /v1/realtime?model=m HTTP/1.1\r\nhost: g\r\nupgrade: websocket\r\nconnection: Upgrade\r\n"
    b"sec-websocket-key: " + KEY + b"\r\nsec-websocket-version: 13\r\n"
)


def connected(gateway: LocalGateway) -> socket.socket:
    return socket.create_connection(("127.0.0.1", httpx.URL(gateway.url).port or 0), timeout=10)


def frame(opcode: int, payload: bytes, *, final: bool = True, masked: bool = True, rsv: int = 0) -> bytes:
    length = len(payload)
    size = bytes([length]) if length < 126 else b"\x7e" + struct.pack("!H", length) if length < 65536 else (
        b"\x7f" + struct.pack("!Q", length)
    )  # fmt: skip
    mask = b"\x01\x02\x03\x04" if masked else b""
    sent = bytes(byte ^ mask[place % 4] for place, byte in enumerate(payload)) if masked else payload
    return bytes([(0x80 if final else 0) | rsv | opcode, size[0] | (0x80 if masked else 0)]) + size[1:] + mask + sent


class Frames:
    """A websocket whose first event has been read."""

    def __init__(self, connection: socket.socket) -> None:
        self.connection = connection
        self.stream = connection.makefile("rb")
        connection.sendall(HANDSHAKE + b"sec-websocket-protocol: realtime, other\r\n\r\n")
        lines: list[bytes] = []
        while (line := self.stream.readline()) != b"\r\n":
            lines.append(line.strip())
        assert lines[0] == b"HTTP/1.1 101 Switching Protocols"
        assert {b"sec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=", b"sec-websocket-protocol: realtime"} <= set(
            lines
        )
        assert json.loads(self.read()[1])["type"] == "session.created"

    def read(self) -> tuple[int, bytes]:
        first, length = self.stream.read(2)
        if length > 125:
            length = int.from_bytes(self.stream.read(2 if length == 126 else 8), "big")
        return first, self.stream.read(length)

    def end(self) -> tuple[int, bytes]:
        """Return the code and the reason of the closing frame, and check that the connection ends after it."""
        first, payload = self.read()
        assert first == 0x88
        assert self.stream.read() == b""
        return int.from_bytes(payload[:2], "big"), payload[2:]


@pytest.fixture
def frames(gateway: LocalGateway) -> Iterator[Frames]:
    with connected(gateway) as connection:
        opened = Frames(connection)
        yield opened
        opened.stream.close()


def test_fragments_with_a_ping_between_them(frames: Frames) -> None:
    event = json.dumps({"type": "x", "pad": "é" * 70_000}, ensure_ascii=False).encode()
    frames.connection.sendall(frame(1, event[:21], final=False) + frame(9, b"are you there?"))
    assert frames.read() == (0x8A, b"are you there?")
    frames.connection.sendall(frame(0, event[21:90_000], final=False) + frame(10, b"") + frame(0, event[90_000:]))
    assert b"does not serve events of type 'x'" in frames.read()[1]


@pytest.mark.parametrize("length", [125, 126, 65535, 65536])
def test_lengths(frames: Frames, length: int) -> None:
    name = "x" * (length - len('{"type":""}'))
    frames.connection.sendall(frame(1, f'{{"type":"{name}"}}'.encode()))
    assert f"of type {name!r}" in json.loads(frames.read()[1])["error"]["message"]


@pytest.mark.parametrize("text", [b"", b"no JSON", b"[]", b"\xc3\xa9", b'{"type": NaN}', b"[" * 100_000])
def test_invalid_events_are_errors(frames: Frames, text: bytes) -> None:
    frames.connection.sendall(frame(1, text))
    assert json.loads(frames.read()[1])["error"]["code"] == "invalid_json"


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        (frame(8, b"\x03\xe8bye"), 1000),
        (frame(8, b"\x0f\xa0"), 4000),
        (frame(8, b""), 0),
        (frame(8, b"\x03"), 1002),
        (frame(8, b"\x03\xe7"), 1002),
        (frame(8, b"\x03\xee"), 1002),
        (frame(8, b"\x03\xe8\xff"), 1007),
        (frame(2, b"a"), 1003),
        (frame(1, b"{}", masked=False), 1002),
        (frame(1, b"{}", rsv=0x40), 1002),
        (frame(0, b"{}"), 1002),
        (frame(1, b"{", final=False) + frame(1, b"}"), 1002),
        (frame(1, b"", final=False) + frame(1, b"}"), 1002),
        (frame(9, b"", final=False), 1002),
        (frame(9, b"a" * 126), 1002),
        (frame(3, b""), 1002),
        (frame(1, b"\xff"), 1007),
        (b"\x81\xff" + struct.pack("!Q", 1 << 40), 1009),
    ],
)
def test_frames_that_end_the_websocket(frames: Frames, sent: bytes, code: int) -> None:
    frames.connection.sendall(sent)
    assert frames.end()[0] == code


def test_a_client_that_still_sends_receives_the_closing_frame(frames: Frames) -> None:
    frames.connection.sendall(b"\x81\xff" + struct.pack("!Q", 20 << 20) + bytes(20 << 20))
    assert frames.end() == (1009, b"the message is too long")


def test_the_reason_of_a_failure_is_utf_8(gateway: LocalGateway) -> None:
    def failing(_call: object) -> bool:
        raise KeyError("\ud800")

    for text in ("a" + "\u00e9" * 200, "\u00e9" * 200):  # a character of two bytes is at the limit in one of them
        gateway.say(text, route="realtime", when=failing)
        with connected(gateway) as connection:
            session = Frames(connection)
            connection.sendall(frame(1, b'{"type": "response.create"}'))
            code, reason = session.end()
            assert (code, reason.decode()[:25]) == (1011, "the local gateway failed:")
            session.stream.close()
        gateway.reset()


@pytest.mark.parametrize(
    ("handshake", "status"),
    [
        (HANDSHAKE.replace(b"sec-websocket-key", b"x"), 400),
        (HANDSHAKE.replace(b"version: 13", b"version: 8"), 426),
        (HANDSHAKE.replace(b"version: 13", b"version: 13, 8"), 426),
        (HANDSHAKE.replace(b"upgrade: websocket\r\n", b""), 426),
        (HANDSHAKE.replace(b"/realtime", b"/other"), 404),
    ],
)
def test_handshakes_that_are_refused(gateway: LocalGateway, handshake: bytes, status: int) -> None:
    with connected(gateway) as connection:
        connection.sendall(handshake + b"\r\n")
        assert connection.recv(65536).startswith(b"HTTP/1.1 %d " % status)


def test_a_client_that_disappears_and_a_gateway_that_is_closed(capfd: pytest.CaptureFixture[str]) -> None:
    gateway = LocalGateway()
    for sent in (b"", b"\x81", frame(1, b"{}", final=False)):
        with connected(gateway) as connection:
            Frames(connection).stream.close()
            connection.sendall(sent)
    with connected(gateway) as connection:
        frames = Frames(connection)
        started = time.perf_counter()
        gateway.close()
        assert time.perf_counter() - started < 0.9
        assert frames.stream.read() == b""
        frames.stream.close()
    assert capfd.readouterr().err == ""


def test_close_ends_a_wait(capfd: pytest.CaptureFixture[str]) -> None:
    before = set(threading.enumerate())
    gateway = LocalGateway()
    gateway.say("late", delay=60, route="realtime")
    with connected(gateway) as connection:
        frames = Frames(connection)
        connection.sendall(frame(1, b'{"type": "response.create"}'))
        while gateway.unused_responses:
            time.sleep(0.001)
        started = time.perf_counter()
        gateway.close()
        assert time.perf_counter() - started < 0.9
        frames.stream.close()
    assert set(threading.enumerate()) <= before
    assert capfd.readouterr().err == ""
