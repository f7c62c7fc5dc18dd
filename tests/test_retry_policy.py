"""The retry rule, by phase of a request and by plane, over a transport."""

from __future__ import annotations

import csv
import ssl
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from portkey_ai import APIConnectionError, APIStatusError, InternalServerError
from portkey_ai.api_resources.transport import retry_policy
from portkey_ai.api_resources.transport.retry_policy import is_control_plane_write, retry_after, retry_delay

from .support import MESSAGES, Recorder, done, notes

MARK = {"x-portkey-trace-id": "t"}
NOW = {"retry-after-ms": "1"}


@pytest.fixture(autouse=True)
def short_delays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retry_policy, "INITIAL_DELAY", 0.001)


async def chat(client: Any) -> Any:
    return await done(client.chat.completions.create(model="m", messages=MESSAGES))


async def create_key(client: Any) -> Any:
    return await done(client.api_keys.create(type="organisation", sub_type="service", name="n", scopes=[]))


WRITES: dict[str, Callable[[Any], Any]] = {
    "api_keys.create": create_key,
    "api_keys.rotate": lambda client: done(client.api_keys.rotate(id="k")),
    "admin.users.invites.create": lambda client: done(client.admin.users.invites.create(email="a@b.c", role="member")),
    "logs.exports.start": lambda client: done(client.logs.exports.start(export_id="e")),
    "post": lambda client: done(client.post("/configs", body={"name": "n"})),
    "post with /v1": lambda client: done(client.post("/v1/virtual-keys", body={"name": "n"})),
    "admin.organization": lambda client: done(client.admin.organization.admin_api_keys.create(name="n")),
}


def failing(error: type[Exception], *, cause: BaseException | None = None) -> Recorder:
    def respond(request: httpx.Request) -> httpx.Response:
        raise error("failed", request=request) from cause  # type: ignore[call-arg]

    return Recorder(respond)


def responding(status: int, headers: dict[str, str]) -> Recorder:
    return Recorder(lambda _: httpx.Response(status, headers={**NOW, **headers}, json={}))


@pytest.mark.parametrize(
    ("error", "chats", "writes"),
    [
        (httpx.ConnectError, 2, 2), (httpx.ConnectTimeout, 2, 2), (httpx.PoolTimeout, 1, 1),
        (httpx.ReadTimeout, 2, 1), (httpx.ReadError, 2, 1), (httpx.WriteError, 2, 1), (httpx.WriteTimeout, 2, 1),
        (httpx.RemoteProtocolError, 2, 1), (httpx.ProxyError, 1, 1), (httpx.LocalProtocolError, 1, 1),
        (httpx.UnsupportedProtocol, 1, 1),
    ],
)  # fmt: skip
@pytest.mark.parametrize("options", [{}, {"max_retries": 1}], ids=str)
async def test_connections_that_fail(
    kind: str, error: type[Exception], chats: int, writes: int, options: dict[str, int]
) -> None:
    for call, attempts in ((chat, chats), (create_key, writes)):
        recorder = failing(error)
        with pytest.raises(APIConnectionError, match="failed"):
            await call(recorder.client(kind, **options))
        assert len(recorder.requests) == attempts


async def test_an_invalid_certificate_is_not_retried(kind: str) -> None:
    recorder = failing(httpx.ConnectError, cause=ssl.SSLCertVerificationError("self-signed"))
    with pytest.raises(APIConnectionError):
        await chat(recorder.client(kind, max_retries=3))
    assert len(recorder.requests) == 1


@pytest.mark.parametrize(
    ("status", "headers", "unset", "set_", "write_unset", "write_set"),
    [
        (500, {}, 2, 3, 1, 1),
        (502, {}, 2, 3, 1, 1),
        (503, {}, 2, 3, 2, 3),
        (500, MARK, 1, 3, 1, 1),
        (503, MARK, 1, 3, 1, 3),
        (408, MARK, 1, 3, 1, 1),
        (408, {}, 1, 3, 1, 1),
        (409, {}, 1, 3, 1, 1),
        (429, {}, 1, 3, 1, 3),
        (429, MARK, 1, 3, 1, 3),
        (400, {}, 1, 1, 1, 1),
        (446, MARK, 1, 1, 1, 1),
        (400, {"x-should-retry": "true"}, 1, 3, 1, 1),
        (503, {"x-should-retry": "false"}, 1, 1, 1, 1),
        (429, {"x-should-retry": "false"}, 1, 1, 1, 1),
        (500, {**MARK, "x-should-retry": "true"}, 1, 3, 1, 1),
    ],
)
async def test_statuses(
    kind: str, status: int, headers: dict[str, str], unset: int, set_: int, write_unset: int, write_set: int
) -> None:
    for call, options, attempts in (
        (chat, {}, unset), (chat, {"max_retries": 2}, set_),
        (create_key, {}, write_unset), (create_key, {"max_retries": 2}, write_set),
    ):  # fmt: skip
        recorder = responding(status, headers)
        with pytest.raises(APIStatusError):
            await call(recorder.client(kind, **options))
        assert len(recorder.requests) == attempts, (call, options)


@pytest.mark.parametrize("name", WRITES)
async def test_each_kind_of_write_is_sent_once(kind: str, name: str) -> None:
    """Otherwise a second key may exist that was never returned."""
    for recorder in (failing(httpx.ReadTimeout), failing(httpx.RemoteProtocolError), responding(500, {})):
        with pytest.raises((APIConnectionError, InternalServerError)):
            await WRITES[name](recorder.client(kind, max_retries=2))
        assert len(recorder.requests) == 1

    def cut_short(_: httpx.Request) -> httpx.Response:
        class Cut(httpx.SyncByteStream, httpx.AsyncByteStream):
            def __iter__(self) -> Iterator[bytes]:
                yield b'{"id": '
                raise httpx.ReadError("cut")

            async def __aiter__(self) -> AsyncIterator[bytes]:
                yield b'{"id": '
                raise httpx.ReadError("cut")

        return httpx.Response(200, headers={"content-length": "100"}, stream=Cut())

    recorder = Recorder(cut_short)
    with pytest.raises(APIConnectionError, match="cut"):
        await WRITES[name](recorder.client(kind, max_retries=2))
    assert len(recorder.requests) == 1


async def test_where_the_number_is_set(kind: str) -> None:
    """On the client, in `with_options`, or of one call: each says that the user wants OpenAI's rule."""

    async def attempts(call: Callable[[Any], Any], **options: Any) -> int:
        recorder = responding(429, {})
        with pytest.raises(APIStatusError):
            await done(call(recorder.client(kind, **options)))
        return len(recorder.requests)

    def create(client: Any, **call: Any) -> Any:
        return client.chat.completions.create(model="m", messages=MESSAGES, **call)

    assert await attempts(create) == 1
    assert await attempts(create, max_retries=1) == 2
    assert await attempts(lambda client: create(client.with_options(max_retries=1))) == 2
    assert await attempts(lambda client: create(client, max_retries=1)) == 2
    assert await attempts(lambda client: create(client.with_options(max_retries=3).with_options(trace_id="t"))) == 4
    assert await attempts(lambda client: client.post("/x", body={}, max_retries=1)) == 2
    assert await attempts(lambda client: client.openai_client.with_options(max_retries=1).models.list()) == 2
    assert await attempts(lambda client: client.openai_client.with_options(timeout=3).models.list()) == 1


class TestRetryAfter:
    @pytest.mark.parametrize(
        ("headers", "seconds"),
        [
            ({"retry-after": "3"}, 3), ({"retry-after": "0.5"}, 0.5), ({"retry-after-ms": "250"}, 0.25),
            ({"retry-after": "9", "retry-after-ms": "250"}, 0.25), ({"retry-after": " 3 "}, 3),
            ({"retry-after": "3600"}, 3600), ({"retry-after": "1e400"}, float("inf")),
            ({"retry-after": "9" * 5000}, float("inf")),
            ({}, None), ({"retry-after": ""}, None), ({"retry-after": "0"}, None), ({"retry-after": "-5"}, None),
            ({"retry-after": "nan"}, None), ({"retry-after": "soon"}, None), ({"retry-after": "0x10"}, None),
            ({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}, None), ({"retry-after": "Wed, 99 Foo"}, None),
            ({"retry-after-ms": "x", "retry-after": "2"}, 2),
        ],
    )  # fmt: skip
    def test_values(self, headers: dict[str, str], seconds: float | None) -> None:
        assert retry_after(httpx.Response(503, headers=headers)) == seconds

    @pytest.mark.parametrize("zone", [timezone.utc, None])
    def test_dates(self, zone: timezone | None) -> None:
        date = (datetime.now(timezone.utc) + timedelta(seconds=30)).replace(tzinfo=zone)
        text = format_datetime(date, usegmt=True) if zone else date.strftime("%a, %d %b %Y %H:%M:%S -0000")
        seconds = retry_after(httpx.Response(503, headers={"retry-after": text}))
        assert seconds is not None
        assert 25 < seconds <= 30

    def test_delays_without_it_grow_up_to_the_maximum(self) -> None:
        assert retry_delay(0, None) < retry_policy.INITIAL_DELAY * 1.01
        assert retry_delay(10_000, None) <= retry_policy.MAX_DELAY

    @pytest.mark.parametrize("headers", [{"retry-after": "61"}, {"retry-after-ms": "3600000"}, {"retry-after": "inf"}])
    async def test_retry_after_longer_than_limit_is_not_retried(self, kind: str, headers: dict[str, str]) -> None:
        recorder = Recorder(lambda _: httpx.Response(503, headers=headers))
        with pytest.raises(InternalServerError) as caught:
            await chat(recorder.client(kind))
        assert len(recorder.requests) == 1
        assert "not retried: Retry-After is" in notes(caught.value)
        assert "the limit of 60 s" in notes(caught.value)

    async def test_a_status_that_is_not_retried_anyway_has_no_such_note(self, kind: str) -> None:
        recorder = Recorder(lambda _: httpx.Response(429, headers={"retry-after": "3600"}))
        with pytest.raises(APIStatusError) as caught:
            await chat(recorder.client(kind))
        assert "not retried" not in notes(caught.value)


def test_every_operation_that_creates_or_starts_something_is_a_write() -> None:
    """Of the table of operations: those of the control plane with POST, and no call of a model."""
    text = (Path(__file__).parent / "api/operations.csv").read_text(encoding="utf-8")
    posts = [row for row in csv.DictReader(text.splitlines()) if row["method"] == "POST"]
    wrong = [
        row["path"]
        for row in posts
        if (row["plane"] == "control") != is_control_plane_write("POST", row["path"])
        and row["plane"] in ("control", "data")
    ]
    assert wrong == []
    assert sum(is_control_plane_write("POST", row["path"]) for row in posts) >= 30


@pytest.mark.parametrize(
    ("method", "url", "is_write"),
    [
        ("post", "/api-keys/organisation/service", True), ("POST", "https://api.portkey.ai/v1/configs", True),
        ("post", "configs", True), ("put", "/configs/c", False), ("delete", "/configs/c", False),
        ("put", "/api-keys/k/rotate", True), ("get", "/configs", False), ("post", "/prompts/p/completions", False),
        ("post", "/prompts/p/render", False), ("post", "/prompts", True), ("post", "/prompts/completions", True),
        ("post", "/organization/invites", True), ("post", "/chat/completions", False), ("post", "/", False),
        ("post", "/v2/integrations/i", True), ("post", "/logs", False), ("post", "/logs/exports/e/start", True),
    ],
)  # fmt: skip
def test_writes(method: str, url: str, is_write: bool) -> None:
    assert is_control_plane_write(method, url) is is_write
