"""`Portkey` and `AsyncPortkey`: where they point, what they send, how they are derived and closed."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import pytest

import portkey_ai
from portkey_ai import AsyncPortkey, MissingAPIKeyError, Omit, Portkey, PortkeyError, not_given
from portkey_ai.testing import LocalGateway

from .support import MESSAGES, Recorder, close, done

HOSTED = "https://api.portkey.ai/v1"


def make(kind: str, **options: Any) -> Any:
    return Portkey(**options) if kind == "sync" else AsyncPortkey(**options)


async def ask(client: Any, **options: Any) -> Any:
    return await done(client.chat.completions.create(model="m", messages=MESSAGES, **options))


class TestAddress:
    @pytest.mark.parametrize(
        ("environment", "options", "url"),
        [
            ({"PORTKEY_API_KEY": "k"}, {}, HOSTED),
            ({}, {"api_key": "k"}, HOSTED),
            ({}, {"base_url": "http://localhost:8787/v1"}, "http://localhost:8787/v1"),
            ({}, {"base_url": "http://localhost:8787/v1/"}, "http://localhost:8787/v1"),
            ({}, {"base_url": httpx.URL("http://localhost/v1")}, "http://localhost/v1"),
            ({"PORTKEY_BASE_URL": "https://a/v1", "PORTKEY_PROXY": "https://b/v1"}, {}, "https://a/v1"),
            ({"PORTKEY_PROXY": "https://b/v1"}, {}, "https://b/v1"),
            ({"PORTKEY_BASE_URL": " https://a/v1\n"}, {}, "https://a/v1"),
            ({"PORTKEY_BASE_URL": "https://a/v1"}, {"base_url": "https://c/v1"}, "https://c/v1"),
            ({}, {"Authorization": "a-jwt"}, HOSTED),
        ],
    )
    async def test_where_requests_go(
        self,
        kind: str,
        monkeypatch: pytest.MonkeyPatch,
        recorder: Recorder,
        environment: dict[str, str],
        options: dict[str, Any],
        url: str,
    ) -> None:
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        client = recorder.client(kind, **{"api_key": None, **options})
        assert client.base_url == url
        await ask(client)
        assert recorder.last.url == f"{url}/chat/completions"
        await close(client)

    def test_no_key_and_no_address(self, kind: str) -> None:
        with pytest.raises(MissingAPIKeyError) as caught:
            make(kind)
        for way_out in ("api_key=", "PORTKEY_API_KEY", "base_url=", "localhost:8787"):
            assert way_out in str(caught.value)
        assert isinstance(caught.value, ValueError)
        assert isinstance(caught.value, PortkeyError)

    @pytest.mark.parametrize("url", ["localhost:8787", "ftp://x", "  ", 5])
    def test_wrong_address(self, kind: str, url: Any) -> None:
        with pytest.raises(ValueError, match="^base_url: "):
            make(kind, api_key="k", base_url=url)

    def test_wrong_client_options(self, kind: str) -> None:
        wrong: dict[str, Any] = {
            "max_retries": -1, "timeout": "3", "default_headers": 5, "default_query": [], "websocket_base_url": "x",
        }  # fmt: skip
        for option, value in wrong.items():
            with pytest.raises(ValueError, match=f"^{option}: "):
                make(kind, api_key="k", **{option: value})


class TestHeaders:
    async def test_what_is_sent(self, kind: str, recorder: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID"):
            monkeypatch.setenv(name, "from-the-environment")
        monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Custom: from-the-environment")
        monkeypatch.setenv("OPENAI_BASE_URL", "http://from-the-environment")
        client = recorder.client(kind, provider="openai", trace_id="t", debug=False)
        await ask(client)
        sent = dict(recorder.last.headers)
        assert "from-the-environment" not in str(sent) + str(recorder.last.url)
        assert "authorization" not in sent
        assert not [name for name in sent if "stainless" in name]
        assert sent["user-agent"] == f"Portkey/Python {portkey_ai.__version__}"
        gateway = {name: value for name, value in sent.items() if name.startswith("x-portkey-")}
        assert gateway.pop("x-portkey-runtime-version")
        assert gateway == {
            "x-portkey-api-key": "pk-test",
            "x-portkey-provider": "openai",
            "x-portkey-trace-id": "t",
            "x-portkey-debug": "false",
            "x-portkey-strict-open-ai-compliance": "false",
            "x-portkey-package-version": f"portkey-{portkey_ai.__version__}",
            "x-portkey-runtime": "CPython",
        }

    async def test_authorization_once(self, kind: str, recorder: Recorder) -> None:
        client = recorder.client(kind, authorization="sk-a")
        await ask(client)
        assert recorder.last.headers.get_list("authorization") == ["Bearer sk-a"]
        await ask(client, extra_headers={"Authorization": "Bearer sk-b"})
        assert recorder.last.headers.get_list("authorization") == ["Bearer sk-b"]

    async def test_precedence(self, kind: str, recorder: Recorder) -> None:
        client = recorder.client(
            kind, trace_id="option", default_headers={"X-Portkey-Trace-Id": "default", "x-mine": "1"}
        )
        await ask(client)
        assert recorder.last.headers.get_list("x-portkey-trace-id") == ["default"]
        assert recorder.last.headers["x-mine"] == "1"
        await ask(client, extra_headers={"X-PORTKEY-TRACE-ID": "call", "X-Mine": Omit()})
        assert recorder.last.headers.get_list("x-portkey-trace-id") == ["call"]
        assert "x-mine" not in recorder.last.headers

    @pytest.mark.parametrize("value", ["a\r\nb: c", "é", 5])
    async def test_bad_header_of_a_call(self, kind: str, recorder: Recorder, value: Any) -> None:
        with pytest.raises(ValueError, match="x-my-header"):
            await ask(recorder.client(kind), extra_headers={"x-my-header": value})
        assert recorder.requests == []

    async def test_default_query(self, kind: str, recorder: Recorder) -> None:
        await ask(recorder.client(kind, default_query={"a": "1"}), extra_query={"b": "2"})
        assert dict(recorder.last.url.params) == {"a": "1", "b": "2"}


class TestTimeoutsAndRetries:
    @pytest.mark.parametrize(
        ("options", "call", "seconds"),
        [({}, {}, 600), ({"timeout": 7}, {}, 7), ({"timeout": 7}, {"timeout": 3}, 3), ({"timeout": None}, {}, None)],
    )
    async def test_timeout(
        self, kind: str, recorder: Recorder, options: dict[str, Any], call: dict[str, Any], seconds: float | None
    ) -> None:
        transport = httpx.MockTransport(recorder._handle)  # pyright: ignore[reportPrivateUsage]
        client = make(kind, api_key="k", **options)
        http = client._http._client_for_current_owner()
        http._transport, http._mounts = transport, {}
        await ask(client, **call)
        assert recorder.last.extensions["timeout"]["read"] == seconds
        assert recorder.last.extensions["timeout"]["connect"] == (seconds if options or call else 5)
        await close(client)

    @pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), "3", b"3", True])
    async def test_no_timeout_at_all(self, kind: str, recorder: Recorder, timeout: Any) -> None:
        """What a socket would not take is refused by its name, wherever it is said."""
        client = recorder.client(kind)
        with pytest.raises(ValueError, match="^timeout: "):
            recorder.client(kind, timeout=timeout)
        with pytest.raises(ValueError, match="^timeout: "):
            client.with_options(timeout=timeout)
        with pytest.raises(ValueError, match="^timeout: "):
            await ask(client, timeout=timeout)
        with pytest.raises(ValueError, match="^timeout: "):
            await done(client.configs.list(timeout=timeout))
        assert not recorder.requests

    async def test_timeout_of_ones_own_http_client(self, kind: str, recorder: Recorder) -> None:
        transport = httpx.MockTransport(recorder._handle)  # pyright: ignore[reportPrivateUsage]
        maker = httpx.Client if kind == "sync" else httpx.AsyncClient
        client = make(kind, api_key="k", http_client=maker(transport=transport, timeout=7))
        await ask(client)
        assert recorder.last.extensions["timeout"]["read"] == 7

    @pytest.mark.parametrize(
        ("status", "headers", "tries"),
        [
            (500, {}, 2),
            (503, {}, 2),
            (500, {"x-portkey-trace-id": ""}, 1),
            (500, {"x-portkey-request-id": "r"}, 1),
            (500, {"x-portkey-gateway-exception": "true"}, 1),
            (408, {}, 1),
            (409, {}, 1),
            (429, {"retry-after": "1"}, 1),
            (429, {"x-should-retry": "true"}, 1),
        ],
    )
    async def test_what_is_tried_again(self, kind: str, status: int, headers: dict[str, str], tries: int) -> None:
        recorder = Recorder(lambda _: httpx.Response(status, headers={"retry-after-ms": "1", **headers}))
        with pytest.raises(portkey_ai.APIStatusError):
            await ask(recorder.client(kind))
        assert len(recorder.requests) == tries

    async def test_second_answer_counts(self, kind: str) -> None:
        answers = [
            httpx.Response(503, headers={"retry-after-ms": "1"}),
            Recorder.complete(httpx.Request("POST", HOSTED)),
        ]
        recorder = Recorder(lambda _: answers.pop(0))
        assert (await ask(recorder.client(kind))).choices[0].message.content == "Hi"

    async def test_max_retries(self, kind: str) -> None:
        recorder = Recorder(lambda _: httpx.Response(503, headers={"retry-after-ms": "1"}))
        for retries in (0, 3):
            recorder.requests.clear()
            with pytest.raises(portkey_ai.InternalServerError):
                await ask(recorder.client(kind, max_retries=5).with_options(max_retries=retries))
            assert len(recorder.requests) == retries + 1

    async def test_unreachable_gateway(self, kind: str) -> None:
        client = make(kind, base_url="http://127.0.0.1:1/v1", max_retries=0)
        with pytest.raises(portkey_ai.APIConnectionError) as caught:
            await ask(client, extra_query={"token": "secret"})
        assert "http://127.0.0.1:1/v1/chat/completions" in str(caught.value)
        assert "ConnectError" in str(caught.value)
        assert "secret" not in str(caught.value)
        assert caught.value.__cause__ is not None
        await close(client)


class TestWithOptions:
    async def test_changes_and_keeps(self, kind: str, recorder: Recorder) -> None:
        client = recorder.client(kind, trace_id="a", metadata={"k": "v"}, foo="bar", Authorization="sk-a")
        derived = client.with_options(trace_id="b", Authorization="sk-b", other="x")
        await ask(derived)
        sent = recorder.last.headers
        assert (sent["x-portkey-trace-id"], sent["x-portkey-metadata"]) == ("b", '{"k":"v"}')
        assert (sent["x-portkey-foo"], sent["x-portkey-other"], sent["authorization"]) == ("bar", "x", "Bearer sk-b")
        await ask(client)
        assert recorder.last.headers["x-portkey-trace-id"] == "a"
        assert type(derived) is type(client)
        assert derived.calculate_audio_duration is True

    @pytest.mark.parametrize("nothing", [None, "", {}])
    async def test_takes_back(self, kind: str, recorder: Recorder, nothing: Any) -> None:
        client = recorder.client(kind, metadata={"k": "v"}, config="pc-1", trace_id="t")
        await ask(client.with_options(metadata=nothing, config=nothing, trace_id=not_given))
        assert "x-portkey-metadata" not in recorder.last.headers
        assert "x-portkey-config" not in recorder.last.headers
        assert recorder.last.headers["x-portkey-trace-id"] == "t"

    async def test_turns_off(self, kind: str, recorder: Recorder) -> None:
        client = recorder.client(kind, debug=True, strict_open_ai_compliance=True, calculate_audio_duration=False)
        derived = client.with_options(debug=False, strict_open_ai_compliance=False)
        await ask(derived)
        assert recorder.last.headers["x-portkey-debug"] == "false"
        assert recorder.last.headers["x-portkey-strict-open-ai-compliance"] == "false"
        assert derived.calculate_audio_duration is False

    async def test_new_address(self, kind: str, recorder: Recorder) -> None:
        await ask(recorder.client(kind).copy(base_url="http://127.0.0.1:9/v2"))
        assert recorder.last.url == "http://127.0.0.1:9/v2/chat/completions"

    async def test_keeps_subclass_and_attributes(self, recorder: Recorder) -> None:
        class Mine(Portkey):
            def __init__(self, tenant: str) -> None:
                super().__init__(
                    api_key="k",
                    http_client=httpx.Client(transport=httpx.MockTransport(recorder._handle)),  # pyright: ignore[reportPrivateUsage]
                    trace_id=tenant,
                )

        derived = Mine("acme").with_options(span_id="s")
        assert isinstance(derived, Mine)
        assert (derived.trace_id, derived.span_id, derived.metadata) == ("acme", "s", None)

    def test_bad_change(self, kind: str) -> None:
        with pytest.raises(ValueError, match="^metadata: "):
            make(kind, api_key="k").with_options(metadata=5)


class TestLife:
    async def test_derived_client_shares_connections_and_does_not_close_them(self, kind: str) -> None:
        with LocalGateway() as gateway:
            client = make(kind, base_url=gateway.url, provider="openai")
            derived = client.with_options(trace_id="t")
            await ask(derived)
            await close(derived)
            assert not client.is_closed()
            await ask(client)
            await close(client)
            assert client.is_closed()
            assert derived.is_closed()
            for closed in (client, derived, client.with_options(max_retries=0)):
                with pytest.raises(portkey_ai.ClientClosedError, match="the client was closed") as caught:
                    await ask(closed)
                assert isinstance(caught.value, PortkeyError)

    async def test_a_closed_http_client_of_ones_own(self, kind: str) -> None:
        own: Any = httpx.Client() if kind == "sync" else httpx.AsyncClient()
        await done(own.close() if kind == "sync" else own.aclose())
        with pytest.raises(portkey_ai.ClientClosedError):
            await ask(make(kind, api_key="k", http_client=own))

    async def test_ones_own_http_client_stays_open(self, kind: str) -> None:
        own: Any = httpx.Client() if kind == "sync" else httpx.AsyncClient()
        client = make(kind, api_key="k", http_client=own)
        await close(client)
        assert not own.is_closed
        await done(own.close() if kind == "sync" else own.aclose())

    async def test_context_manager(self, kind: str) -> None:
        client = make(kind, api_key="k")
        if kind == "sync":
            with client as inside:
                assert inside is client
        else:
            async with client as inside:
                assert inside is client
        assert client.is_closed()

    def test_no_secrets_in_repr(self, kind: str) -> None:
        client = make(kind, api_key="pk-secret", aws_secret_access_key="aws-secret", Authorization="sk-secret")
        assert "secret" not in repr(client)
        assert repr(client) == f"<{type(client).__name__} {HOSTED}>"

    def test_unknown_attribute(self, kind: str) -> None:
        with pytest.raises(AttributeError, match="no_such_thing"):
            _ = make(kind, api_key="k").no_such_thing

    async def test_openai_client_can_be_handed_on(self, kind: str, recorder: Recorder) -> None:
        openai_client = recorder.client(kind, trace_id="t").openai_client
        answer = await done(openai_client.with_options(timeout=3).chat.completions.create(model="m", messages=MESSAGES))
        assert answer.get_headers()["provider"] == "openai"
        assert recorder.last.headers["x-portkey-trace-id"] == "t"
        assert recorder.last.extensions["timeout"]["read"] == 3


async def test_responses_survive_copy_and_pickle(kind: str, recorder: Recorder) -> None:
    answer = await ask(recorder.client(kind))
    for twin in (copy.copy(answer), copy.deepcopy(answer), answer.model_copy(), pickle.loads(pickle.dumps(answer))):
        assert twin == answer
        assert twin.get_headers() == answer.get_headers() != {}
