"""Cassettes: what is recorded, what is replayed, what is masked, and what a request without a recording raises."""

from __future__ import annotations

import asyncio
import base64
import importlib
import json
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from portkey_ai import APIConnectionError, APIError, APIStatusError, AsyncPortkey, Portkey
from portkey_ai.testing import (
    Cassette,
    CassetteError,
    CassetteMissError,
    CassetteWarning,
    LocalGateway,
    RecordedRequest,
)
from portkey_ai.testing.cassettes.secret_masking import mask_text
from portkey_ai.testing.wire.local_responses import LocalResponse, as_json

from .support import AnyClient, Recorder, close, done, read

KEY = "pk-canary-portkey-000001"
PROVIDER_KEY = "sk-canary-provider-000002"


class Chunks(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that arrives in pieces, `gap` seconds apart; a piece that is an exception is raised."""

    def __init__(self, pieces: list[bytes | Exception], gap: float = 0.0) -> None:
        self.pieces, self.gap, self.given = pieces, gap, 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            time.sleep(self.gap)
            self.given += 1
            if isinstance(piece, Exception):
                raise piece
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            await asyncio.sleep(self.gap)
            self.given += 1
            if isinstance(piece, Exception):
                raise piece
            yield piece


class Upstream(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """The real gateway: answers by `respond` and counts the requests."""

    def __init__(self, respond: Callable[[httpx.Request], httpx.Response] = Recorder.complete) -> None:
        self.respond = respond
        self.requests: list[httpx.Request] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        return self.respond(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        self.requests.append(request)
        return self.respond(request)


def client_of(kind: str, cassette: Cassette, inner: Any = None, **options: Any) -> AnyClient:
    options = {"api_key": KEY, "provider": "openai", "base_url": "http://gateway.test/v1", **options}
    if kind == "sync":
        http: Any = cassette.transport(inner) if inner is not None else None
        return Portkey(http_client=httpx.Client(transport=http) if http else cassette.http_client(), **options)
    http = cassette.async_transport(inner) if inner is not None else None
    return AsyncPortkey(
        http_client=httpx.AsyncClient(transport=http) if http else cassette.async_http_client(), **options
    )


def ask(client: AnyClient, text: str = "Hello", **more: Any) -> Any:
    return client.chat.completions.create(model="m", messages=[{"role": "user", "content": text}], **more)


@pytest.fixture(params=["json", "yaml"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    if request.param == "yaml":
        pytest.importorskip("yaml")
    return tmp_path / "cassettes" / f"x.{request.param}"


async def test_recorded_over_the_network_and_replayed_without_it(kind: str, path: Path) -> None:
    texts: list[list[str | None]] = []
    url = ""
    for _ in range(2):
        with LocalGateway() as gateway, Cassette(path) as cassette:
            url = url or gateway.url
            client = client_of(kind, cassette, base_url=url)
            first = await done(ask(client))
            chunks = await read(await done(ask(client, "Now a stream", stream=True)))
            texts.append([first.choices[0].message.content, *(chunk.choices[0].delta.content for chunk in chunks)])
            asked = len(gateway.requests)
            assert (asked, cassette.recorded, cassette.replayed) in ((2, 2, 0), (0, 0, 2))
            assert first.get_headers()
            await close(client)
            await close_http(client)
    assert texts[0] == texts[1]
    assert texts[0][0] == "echo: Hello"
    assert [file.name for file in path.parent.iterdir()] == [path.name]


async def close_http(client: AnyClient) -> None:
    http = client._http
    await (http.aclose() if isinstance(http, httpx.AsyncClient) else done(http.close()))


async def test_modes(kind: str, path: Path) -> None:
    async def run(mode: Any, *texts: str) -> tuple[int, int]:
        upstream = Upstream()
        with Cassette(path, mode=mode) as cassette:
            client = client_of(kind, cassette, upstream)
            for text in texts:
                await done(ask(client, text))
        return len(upstream.requests), cassette.replayed

    with pytest.raises(CassetteMissError, match="the file does not exist"):
        await run("none", "a")
    assert not path.exists()
    assert await run("once", "a", "b") == (2, 0)
    assert await run("once", "b", "a") == (0, 2)
    with pytest.raises(CassetteMissError):
        await run("once", "c")
    assert await run("none", "a") == (0, 1)
    assert await run("new_episodes", "a", "c") == (1, 1)
    assert await run("none", "a", "b", "c") == (0, 3)
    assert await run("all", "c", "d") == (2, 0)
    assert await run("none", "a", "b", "c", "d") == (0, 4)
    with pytest.raises(CassetteMissError, match="was already replayed"):
        await run("none", "c", "c")
    assert await run("rewrite", "e") == (1, 0)
    assert await run("none", "e") == (0, 1)
    with pytest.raises(CassetteMissError):
        await run("none", "a")


async def test_equal_requests_are_replayed_in_order(kind: str, path: Path) -> None:
    def numbered(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"id": str(len(upstream.requests)), "object": "list", "data": []})

    upstream = Upstream(numbered)
    with Cassette(path) as cassette:
        client = client_of(kind, cassette, upstream)
        assert [(await done(ask(client))).id for _ in range(2)] == ["1", "2"]
    with Cassette(path) as cassette:
        client = client_of(kind, cassette, upstream)
        assert [(await done(ask(client))).id for _ in range(2)] == ["1", "2"]
        with pytest.raises(CassetteMissError, match=r"recording 1, 2 matches, but was already replayed"):
            await done(ask(client))
    with Cassette(path, allow_repeats=True) as cassette:
        client = client_of(kind, cassette, upstream)
        assert [(await done(ask(client))).id for _ in range(4)] == ["1", "2", "2", "2"]


async def test_miss_shows_the_difference_and_is_neither_retried_nor_wrapped(kind: str, path: Path) -> None:
    with Cassette(path) as cassette:
        client = client_of(kind, cassette, Upstream())
        await done(ask(client, "One"))
        await done(ask(client, "A long question about France", temperature=0.5))
    calls = 0
    with Cassette(path, "none") as cassette:
        found = cassette.exchange_for

        def counted(request: httpx.Request) -> Any:
            nonlocal calls
            calls += 1
            return found(request)

        cassette.exchange_for = counted  # type: ignore[method-assign]
        client = client_of(kind, cassette, max_retries=5)
        for stream in (False, True):
            with pytest.raises(CassetteMissError) as caught:
                await done(ask(client, "A long question about Spain", temperature=0.5, stream=stream))
        assert calls == 2
    message = str(caught.value)
    assert f'{path} has no recording for POST http://gateway.test/v1/chat/completions (mode "none", which' in message
    assert "The closest is recording 2 of 2, which differs in body:" in message
    assert '-        "content": "A long question about France"' in message
    assert '+        "content": "A long question about Spain"' in message


CONFIG: dict[str, Any] = {
    "strategy": {"mode": "fallback"},
    "targets": [
        {"provider": "openai", "api_key": "canary-in-config-1", "virtual_key": "canary-virtual-2"},
        {"provider": "bedrock", "aws_secret_access_key": "canary/aws/3", "aws_access_key_id": "canary-aws-4"},
        {"provider": "azure-openai", "azure_entra_client_secret": "canary-entra-5", "custom_host": "http://h/v1"},
    ],
}


def leaky(request: httpx.Request) -> httpx.Response:
    """Says every secret again, as some error messages and control planes do."""
    secrets = " ".join(value for _, value in request.headers.items())
    return httpx.Response(
        200,
        headers={
            "set-cookie": "session=canary-cookie-6", "x-api-key": "canary-header-7",
            "x-portkey-trace-id": "trace-1", "location": "https://h/x?X-Amz-Signature=canary-signature-8&page=2",
        },
        json={
            "key": "canary-new-key-9", "message": secrets, "password": "canary-password-10",
            "nested": [{"client_secret": {"value": "canary-11", "expires_at": 3}}],
            "url": "https://blob.test/a?sig=canary-sig-12&se=2026", "text": "Bearer canary-bearer-13 and more",
            "logprobs": [{"token": "Hello", "logprob": -0.1}], "metadata": [{"key": "region", "value": "eu"}],
            "arguments": '{"api_key": "canary-arguments-14", "city": "Paris"}',
        },
    )  # fmt: skip


async def test_no_secret_is_written(kind: str, path: Path) -> None:
    settings: dict[str, Any] = {
        "virtual_key": "canary-virtual-15", "Authorization": PROVIDER_KEY, "config": CONFIG,
        "aws_secret_access_key": "canary-aws-16", "azure_ad_token": "canary-azure-17", "aws_session_token": "canary-18",
        "custom_host": "http://user:canary-host-19@upstream.test/v1", "metadata": {"_user": "jane"},
        "default_headers": {"cookie": "a=canary-cookie-20", "x-own": "canary-own-header-21", "x-other": "shown-21"},
    }  # fmt: skip
    with Cassette(path, match_on=("body", "x-other"), secrets=["canary given by name"]) as cassette:
        client = client_of(kind, cassette, Upstream(leaky), **settings)
        await done(
            ask(
                client,
                f"I am {KEY}, canary given by name",
                extra_query={"api_key": "canary-query-22", "page": "2"},
                extra_body={
                    "tool": {"password": "canary-body-23"},
                    "text": "https://a:canary-24@host/x?token=canary-25",
                },
            )
        )
    written = path.read_text()
    assert "canary" not in written
    assert "jane" in written and "shown-21" in written and "trace-1" in written
    assert "Paris" in written and "eu" in written and "se=2026" in written and "page=2" in written
    assert "fallback" in written
    assert '"token": "Hello"' in written or "token: Hello" in written
    with Cassette(path, mode="none", match_on=("method", "path", "query", "body", "x-portkey-config")) as cassette:
        client = client_of(kind, cassette, **{**settings, "Authorization": "sk-another", "api_key": "pk-another"})
        with pytest.raises(CassetteMissError) as caught:  # not the message that was recorded
            await done(ask(client, "I am pk-another", extra_query={"api_key": "canary-query-26"}))
    assert "canary" not in str(caught.value)


async def test_secrets_in_streams_are_masked(kind: str, path: Path) -> None:
    events = b"".join(
        (
            b'data: {"error":{"message":"Incorrect API key provided: ' + PROVIDER_KEY.encode() + b'"}}\n\n',
            b": " + PROVIDER_KEY.encode() + b"\n\n",
            b"data: one " + PROVIDER_KEY.encode() + b"\ndata: two\n\n",
        )
    )
    headers = {"content-type": "text/event-stream"}
    with Cassette(path) as cassette:
        client = client_of(
            kind,
            cassette,
            Upstream(lambda _: httpx.Response(200, headers=headers, stream=Chunks([events[:40], events[40:]]))),
            Authorization=PROVIDER_KEY,
        )
        with pytest.raises(APIError, match="Incorrect API key"):
            await read(await done(ask(client, stream=True)))
    assert "canary" not in path.read_text()


async def test_the_file_is_readable(kind: str, path: Path) -> None:
    with Cassette(path) as cassette:
        client = client_of(kind, cassette, Upstream(), config={"retry": {"attempts": 3}})
        await done(ask(client, "Two  \nlines, ünïcode 🙂"))
        await read(await done(ask(client, "stream", stream=True)))
    written = path.read_text(encoding="utf-8")
    assert "ünïcode 🙂" in written
    if path.suffix == ".yaml":
        yaml: Any = importlib.import_module("yaml")
        assert written.startswith("portkey_cassette: 1\nrecordings:\n")
        assert "content: |-\n" in written
        content = yaml.safe_load(written)
    else:
        content = json.loads(written)
    first, second = content["recordings"]
    assert first["request"]["url"] == "http://gateway.test/v1/chat/completions"
    assert first["request"]["headers"]["x-portkey-config"] == {"retry": {"attempts": 3}}
    assert first["request"]["headers"]["x-portkey-api-key"] == "***"
    assert first["request"]["json"]["messages"][0]["content"] == "Two  \nlines, ünïcode 🙂"
    assert first["response"]["json"]["choices"][0]["message"]["content"] == "Hi"
    events = second["response"]["events"]
    assert [event["data"] for event in events][-1] == "[DONE]"
    assert events[0]["data"]["choices"][0]["delta"]["content"] == "Hel"
    assert all(isinstance(event["ms"], int) for event in events)


STREAM: list[bytes | Exception] = [
    b'data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m",'
    b'"choices":[{"index":0,"delta":{"role":"assistant","content":"Hel"}}]}\n\n',
    b'data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m",'
    b'"choices":[{"index":0,"delta":{"content":"lo"},"finish_reason":"stop"}]}\n\n',
    b"data: [DONE]\n\n",
]
EVENT_STREAM = {"content-type": "text/event-stream"}


async def test_streams_reach_the_caller_while_they_are_recorded_and_keep_their_timing(kind: str, path: Path) -> None:
    body = Chunks(STREAM, gap=0.15)
    with Cassette(path) as cassette:
        client = client_of(kind, cassette, Upstream(lambda _: httpx.Response(200, headers=EVENT_STREAM, stream=body)))
        stream = await done(ask(client, stream=True))
        first = await anext(stream) if kind == "async" else next(stream)
        assert (first.choices[0].delta.content, body.given) == ("Hel", 1)
        await read(stream)
    seconds: list[float] = []
    for speed in (1.0, 3.0, None):
        with Cassette(path, "none", speed=speed) as cassette:
            started = time.perf_counter()
            chunks = await read(await done(ask(client_of(kind, cassette), stream=True)))
            seconds.append(time.perf_counter() - started)
            assert "".join(chunk.choices[0].delta.content for chunk in chunks) == "Hello"
    assert seconds[0] > 0.35
    assert 0.11 < seconds[1] < seconds[0] - 0.1
    assert seconds[2] < 0.1


@pytest.mark.parametrize("how", ["closed", "lost"])
async def test_interrupted_streams_are_not_recorded(kind: str, path: Path, how: str) -> None:
    pieces = STREAM if how == "closed" else [STREAM[0], httpx.ReadError("lost")]
    cassette = Cassette(path)

    async def run() -> None:
        respond = Upstream(lambda _: httpx.Response(200, headers=EVENT_STREAM, stream=Chunks(pieces)))
        client = client_of(kind, cassette, respond)
        stream = await done(ask(client, stream=True))
        await anext(stream) if kind == "async" else next(stream)
        if how == "lost":
            with pytest.raises(APIConnectionError):
                await read(stream)
        await done(stream.close())

    with pytest.warns(CassetteWarning, match="not read to its end: POST http://gateway.test/v1/chat/completions"):
        with cassette:
            await run()
    assert not path.exists()


async def test_failed_connections_are_not_recorded(kind: str, path: Path) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    with Cassette(path) as cassette:
        with pytest.raises(APIConnectionError):
            await done(ask(client_of(kind, cassette, Upstream(fail), max_retries=0)))
    assert not path.exists()


async def test_errors_redirects_and_retries_are_replayed(kind: str, path: Path) -> None:
    statuses = iter([503, 307, 200])

    def respond(request: httpx.Request) -> httpx.Response:
        status = next(statuses)
        headers = {"location": "http://gateway.test/v1/elsewhere", "retry-after-ms": "1"}
        return (
            httpx.Response(status, headers=headers, json={"error": "x"})
            if status != 200
            else Recorder.complete(request)
        )

    for mode in ("once", "none"):
        upstream = Upstream(respond)
        with Cassette(path, mode) as cassette:
            client = client_of(kind, cassette, upstream, max_retries=2)
            client_redirects = client._http
            client_redirects.follow_redirects = True
            completion = await done(ask(client))
            assert completion.choices[0].message.content == "Hi"
            assert (cassette.recorded, cassette.replayed) == ((3, 0) if mode == "once" else (0, 3))


async def test_a_failed_test_keeps_its_recordings_and_its_error(kind: str, path: Path) -> None:
    with pytest.raises(KeyError, match="of the test"), Cassette(path) as cassette:
        await done(ask(client_of(kind, cassette, Upstream())))
        raise KeyError("of the test")
    assert path.exists()
    path.unlink()
    path.parent.rmdir()
    path.parent.write_text("a file where the folder should be")
    with pytest.raises(CassetteError, match="cannot be written"), Cassette(path) as cassette:
        completion = await done(ask(client_of(kind, cassette, Upstream())))
        assert completion.choices[0].message.content == "Hi"  # what was paid for arrives
    with pytest.raises(KeyError, match="of the test"), pytest.warns(CassetteWarning, match="cannot be written"):
        with Cassette(path) as cassette:
            await done(ask(client_of(kind, cassette, Upstream())))
            raise KeyError("of the test")


async def test_binary_bodies_and_uploads(kind: str, path: Path) -> None:
    audio = bytes(range(256))

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/speech"):
            return httpx.Response(200, headers={"content-type": "audio/mpeg"}, content=audio)
        return httpx.Response(200, json={"text": f"{len(request.content)} bytes"})

    for mode in ("once", "none"):
        with Cassette(path, mode) as cassette:
            client = client_of(kind, cassette, Upstream(respond))
            speech = await done(client.audio.speech.create(model="m", voice="alloy", input="Hello"))
            assert speech.read() == audio
            text = await done(client.audio.transcriptions.create(model="m", file=("a.mp3", audio, "audio/mpeg")))
            assert text.text.endswith(" bytes")
            if mode == "none":  # a boundary differs in each request, the file not
                with pytest.raises(CassetteMissError, match="sha256"):
                    await done(
                        client.audio.transcriptions.create(model="m", file=("a.mp3", audio + b"x", "audio/mpeg"))
                    )
    written = path.read_text()
    assert base64.b64encode(audio).decode() in written.replace("\n", "").replace(" ", "")
    assert "a.mp3" in written


async def test_compressed_responses_are_recorded_as_text(kind: str, path: Path) -> None:
    import gzip

    accepted: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        accepted.append(request.headers["accept-encoding"])
        content = gzip.compress(Recorder.complete(request).content)
        return httpx.Response(
            200, headers={"content-encoding": "gzip", "content-type": "application/json"}, stream=Chunks([content])
        )

    for mode in ("once", "none"):
        with Cassette(path, mode) as cassette:
            completion = await done(ask(client_of(kind, cassette, Upstream(respond))))
            assert completion.choices[0].message.content == "Hi"
    assert accepted == ["identity"]
    assert "chatcmpl-1" in path.read_text()


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            " ",
            "null",
            "1",
            "yes",
            "2026-01-01",
            "~",
            "- a",
            "a: b",
            "#",
            "'",
            '"',
            "|",
            "a\n",
            "\n a",
            " \n",
            "\t\n",
        ),
        *("a\r\nb", "\x85", "a\u2028b\n", "\ufeff", "\x07", "🙂\n", "{{", "trailing \nspace "),
    ],
)
async def test_texts_survive_the_file(path: Path, text: str) -> None:
    def respond(_: httpx.Request) -> httpx.Response:
        events = f"data: {json.dumps({'text': text})}\n\n".encode()
        headers = [(b"content-type", b"text/event-stream"), (b"x-own", "é".encode())]
        return httpx.Response(200, headers=headers, content=events)

    for mode in ("once", "none"):
        with Cassette(path, mode) as cassette:
            http = httpx.Client(transport=cassette.transport(Upstream(respond)))
            response = http.post("http://gateway.test/v1/a", json={"text": text, text: None})
            assert json.loads(response.text.removeprefix("data: ")) == {"text": text}
            assert response.headers["x-own"] == "é"


async def test_as_openai_goes_through_the_cassette(kind: str, path: Path) -> None:
    pytest.importorskip("openai")
    for mode in ("once", "none"):
        with Cassette(path, mode) as cassette:
            client = client_of(kind, cassette, Upstream())
            as_openai = client.as_openai().with_options(max_retries=0)
            messages = [{"role": "user", "content": "Hello"}]
            completion = await done(as_openai.chat.completions.create(model="m", messages=messages))
            assert completion.choices[0].message.content == "Hi"
            if mode == "none":
                with pytest.raises(Exception) as caught:  # some releases of that package wrap every exception
                    await done(as_openai.chat.completions.create(model="other", messages=messages))
                assert CassetteMissError in (type(caught.value), type(caught.value.__cause__))


async def test_matching_of_chosen_parts(kind: str, path: Path) -> None:
    with Cassette(path) as cassette:
        await done(ask(client_of(kind, cassette, Upstream(), config="pc-one"), "a"))
    with Cassette(path, match_on=("method", "path")) as cassette:
        await done(ask(client_of(kind, cassette, config="pc-two", base_url="http://other.test/v1"), "b"))
    for parts, options in (
        (("host",), {"base_url": "http://other.test/v1"}),
        (("x-portkey-config",), {"config": "pc-2"}),
    ):
        with Cassette(path, match_on=parts) as cassette, pytest.raises(CassetteMissError, match=parts[0]):
            await done(ask(client_of(kind, cassette, **{"config": "pc-one", **options}), "a"))


@pytest.mark.parametrize("name", ["x-tenant", "idempotency-key"])
async def test_matching_of_a_long_value_of_a_header(kind: str, path: Path, name: str) -> None:
    first, second = "0b31cdf6-a8c3-4586-b90a-8c9045af47c8", "2c82cb0a-304b-40f1-8c95-7bc51a27f17e"
    for mode in ("once", "none"):
        with Cassette(path, mode, match_on=(name,)) as cassette:
            await done(ask(client_of(kind, cassette, Upstream(), default_headers={name: first})))
    with Cassette(path, match_on=(name,)) as cassette, pytest.raises(CassetteMissError, match=second):
        await done(ask(client_of(kind, cassette, default_headers={name: second})))


def test_invalid_options_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    wrong: dict[str, Any]
    for wrong, message in (
        ({"mode": "twice"}, "mode: expected once"),
        ({"match_on": ("boddy",)}, "match_on: expected method, host, path, query, body or the name of a header"),
        ({"match_on": ("x-portkey-api-key",)}, "match_on: x-portkey-api-key may hold a secret"),
        ({"match_on": ()}, "at least one"),
        ({"speed": 0}, "speed: expected a number above 0"),
    ):
        with pytest.raises(ValueError, match=message):
            Cassette(path, **wrong)
    mistakes: list[tuple[dict[str, Any], str]] = [
        ({"match_on": "body"}, "match_on: expected a list of texts, not one text"),
        ({"secrets": "one-long-secret"}, "secrets: expected a list of texts, not one text"),
        ({"speed": "1"}, "speed: expected a number, or None for no delays, not '1'"),
    ]
    for wrong, message in mistakes:
        with pytest.raises(TypeError, match=message):
            Cassette(path, **wrong)
    with pytest.raises(ValueError, match=r"path: expected a name that ends in .yaml, .yml or .json"):
        Cassette(tmp_path / "x.txt")


def test_yaml_without_its_extra_names_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(ImportError, match=r"portkey-ai\[cassettes\]"):
        Cassette(tmp_path / "x.yaml")
    Cassette(tmp_path / "x.json")


EDITED = """
portkey_cassette: 1
recordings:
- request: {method: GET, url: http://gateway.test/v1/models}
  response:
    status: 200
"""


def replayed(path: Path, *lines: str, ending: str = "yaml") -> httpx.Response:
    """Return the response of an edited cassette."""
    file = path.with_name(f"edited.{ending}")
    file.parent.mkdir(exist_ok=True)
    file.write_text(EDITED + "".join(f"    {line}\n" for line in lines), encoding="utf-8-sig")
    with Cassette(file, "none") as cassette, httpx.Client(transport=cassette.transport()) as http:
        return http.get("http://gateway.test/v1/models")


def test_yaml_has_the_values_of_json(tmp_path: Path) -> None:
    pytest.importorskip("yaml")
    response = replayed(
        tmp_path,
        "json: {a: no, b: on, c: 2026-01-01, d: 12:30, e: 010, f: 1_000, g: 0x1f, no: 1, 2: [true, null, 1, -1.5, .5]}",
    )
    assert response.json() == {
        **{"a": "no", "b": "on", "c": "2026-01-01", "d": "12:30", "e": "010", "f": "1_000", "g": "0x1f", "no": 1},
        "2": [True, None, 1, -1.5, ".5"],
    }
    response = replayed(tmp_path, "json: {a: &a {p: 1, q: 2}, b: {<<: *a, q: 3}, c: [*a, *a]}")
    assert response.json() == {"a": {"p": 1, "q": 2}, "b": {"p": 1, "q": 3}, "c": [{"p": 1, "q": 2}] * 2}
    response = replayed(tmp_path, "headers: {x-a: 12, x-b: [a, 2]}", "text: a")
    assert response.headers.get_list("x-b") == ["a", "2"]
    response = replayed(tmp_path, "events:", "- data: |-", "    a", "    b", "- {data: 5, retry: 10}")
    assert response.text == "data: a\ndata: b\n\ndata: 5\nretry: 10\n\n"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("json: !!python/object/apply:os.system [echo]", "tag .*python.* line 7"),
        ("json: !!timestamp 2026-01-01", "timestamp.* line 7"),
        ("json: {a: 1, a: 2}", "the field 'a' is given twice.* line 7"),
        ("json: {[1]: 2}", "expected a text as a name.* line 7"),
        ("json: &a [*a]", "recursive.* line 7"),
        ("json: {a: [1}", "line 7"),
        ("jsn: {}", "recording 1: response: unknown field 'jsn': expected status, ms"),
        ("text:", "recording 1: response.text: expected a text, not null"),
        ("headers: {x-a: true}", "recording 1: response.headers.x-a: expected a text, not true"),
        ("headers: []", r"recording 1: response.headers: expected a mapping, not \[\]"),
        ("base64: abc", "recording 1: response.base64: Incorrect padding"),
        ("events: [a]", r"recording 1: response.events\[0\]: expected a mapping, not .a."),
        ("events: [{}, {dta: a}]", r"recording 1: response.events\[1\]: unknown field 'dta'"),
        ("events: [{ms: soon}]", r"recording 1: response.events\[0\].ms: expected a number, not .soon."),
        ("{text: a, json: 1}", "cannot be read"),
    ],
)
def test_a_mistake_in_an_edited_file_is_named_with_its_place(tmp_path: Path, line: str, message: str) -> None:
    pytest.importorskip("yaml")
    with pytest.raises(CassetteError, match=f"(?s)edited.yaml.*{message}"):
        replayed(tmp_path, line)


@pytest.mark.parametrize(
    ("part", "message"),
    [
        (b'"status": 200, "status": 201', "the field 'status' is given twice"),
        (b'"status": 200, "json": NaN', "NaN is not JSON"),
        (b'"status": 200, "text": "a", "json": 1', "recording 1: response: expected one body, not json and text"),
        (b'"status": 99', "recording 1: response.status: expected a number from 100 to 999, not 99"),
        (b'"ms": 3', "recording 1: response: status is missing"),
        (b'"status": 200, "text": "\\ud800"', "recording 1: response.text: a lone surrogate"),
        (b'"status": 200, "text": "\xff"', "cannot be read: .* byte 0xff"),
        (b'"status": 200, "json": ' + b"[" * 100_000, "cannot be read: maximum recursion depth"),
    ],
)
def test_a_mistake_in_an_edited_json_file_is_named(tmp_path: Path, part: bytes, message: str) -> None:
    path = tmp_path / "x.json"
    request = b'{"method": "GET", "url": "http://a"}'
    path.write_bytes(
        b'{"portkey_cassette": 1, "recordings": [{"request": ' + request + b', "response": {' + part + b"}}]}"
    )
    with pytest.raises(CassetteError, match=f"x.json.*{message}"), Cassette(path):
        pass


@pytest.mark.parametrize(
    "content",
    ["{", "[]", '{"portkey_cassette": 2}', '{"portkey_cassette": 1, "recordings": [{"request": {}}]}', "a: [b"],
)
def test_a_file_that_is_no_cassette_is_refused(path: Path, content: str) -> None:
    path.parent.mkdir()
    path.write_text(content)
    with pytest.raises(CassetteError, match=path.name), Cassette(path):
        pass
    assert path.read_text() == content


async def test_closed_cassettes_send_nothing(kind: str, path: Path) -> None:
    upstream = Upstream()
    cassette = Cassette(path)
    client = client_of(kind, cassette, upstream)
    with pytest.raises(CassetteError, match="is closed"):
        await done(ask(client))
    with cassette:
        await done(ask(client))
        with pytest.raises(CassetteError, match="already open"):
            cassette.__enter__()
    with pytest.raises(CassetteError, match="is closed"):
        await done(ask(client))
    assert len(upstream.requests) == 1


async def test_threads_and_tasks_share_a_cassette(kind: str, path: Path) -> None:
    texts = [str(number) for number in range(30)]
    for mode in ("once", "none"):
        with Cassette(path, mode) as cassette:
            client = client_of(kind, cassette, Upstream())
            if kind == "sync":
                threads = [threading.Thread(target=ask, args=(client, text)) for text in texts]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()
            else:
                await asyncio.gather(*(ask(client, text) for text in texts))
            assert cassette.recorded + cassette.replayed == 30
    assert len(json.loads(path.read_text())["recordings"] if path.suffix == ".json" else texts) == 30


def test_processes_that_write_one_file_at_the_same_time_lose_nothing(tmp_path: Path) -> None:
    code = """if True:
        import sys, httpx
        from portkey_ai.testing import Cassette
        transport = httpx.MockTransport(lambda request: httpx.Response(200, json={}))
        with Cassette(sys.argv[1], "new_episodes") as cassette:
            with httpx.Client(transport=cassette.transport(transport)) as http:
                for number in range(200):
                    http.post("http://gateway.test/v1", json=[sys.argv[2], number])
    """
    path = tmp_path / "x.json"
    processes = [subprocess.Popen([sys.executable, "-c", code, str(path), str(number)]) for number in range(4)]
    assert [process.wait() for process in processes] == [0] * 4
    assert len(json.loads(path.read_text())["recordings"]) == 800
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("mode", ["all", "new_episodes"])
async def test_two_tests_may_record_in_one_file(kind: str, path: Path, mode: Any) -> None:
    for text in ("a", "b"):
        with Cassette(path, mode) as cassette:
            await done(ask(client_of(kind, cassette, Upstream()), text))
    with Cassette(path, "none") as cassette:
        client = client_of(kind, cassette)
        for text in ("a", "b"):
            await done(ask(client, text))


async def test_headers_that_were_sent_more_than_once_stay_so(kind: str, path: Path) -> None:
    headers = [("x-own", "1"), ("x-own", "2, 3"), ("x-other", "4")]
    for mode in ("once", "none"):
        with Cassette(path, mode) as cassette:
            upstream = Upstream(lambda _: httpx.Response(200, headers=headers, json={"id": "x"}))
            http = client_of(kind, cassette, upstream)._http
            response = await done(http.get("http://gateway.test/v1/models"))
            assert response.headers.get_list("x-own") == ["1", "2, 3"]


async def test_a_body_that_cannot_be_decoded_does_not_spoil_the_cassette(kind: str, path: Path) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        if b"second" in request.content:
            return httpx.Response(500, headers={"content-encoding": "gzip"}, stream=Chunks([b"no gzip"]))
        return Recorder.complete(request)

    with Cassette(path) as cassette:
        client = client_of(kind, cassette, Upstream(respond), max_retries=0)
        await done(ask(client, "first"))
        with pytest.raises(APIError):
            await done(ask(client, "second"))
    with Cassette(path, "none") as cassette:
        client = client_of(kind, cassette, max_retries=0)
        assert (await done(ask(client, "first"))).choices
        with pytest.raises(APIError):
            await done(ask(client, "second"))


class Shouting(LocalGateway):
    def respond(self, request: RecordedRequest) -> LocalResponse:
        return as_json({"path": request.path}, 418)


async def test_connections_are_closed_with_the_block(kind: str, path: Path) -> None:
    with Shouting() as gateway, warnings.catch_warnings():
        warnings.simplefilter("error")
        with Cassette(path) as cassette:
            client = client_of(kind, cassette, base_url=gateway.url)
            with pytest.raises(APIStatusError) as caught:
                await done(ask(client))
            assert caught.value.status_code == 418
        del client
        await asyncio.sleep(0.15)


@pytest.mark.parametrize(
    "part",
    ["eyJ", "sk-", "a-", "-", 'key="', "?a", "://a:", "*", "a.", "...", "sk-**", "{", "\ndata: {", "Authorization: a "],
)
def test_masking_a_long_text_takes_little_time(part: str) -> None:
    started = time.process_time()
    mask_text(part * (60_000 // len(part)), {KEY})
    assert time.process_time() - started < 3  # if it grew with the square of the length, some were far above
