"""Settings of a client: resolved once, never changed, the same for everything that is made of them."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from websockets.asyncio.server import serve

from portkey_ai import AsyncPortkey, AuthenticationError, Portkey, omit
from portkey_ai.api_resources.settings.option_table import OPTIONS

from .support import COMPLETION, MESSAGES, Recorder, done


def make(kind: str, **options: Any) -> Any:
    return (Portkey if kind == "sync" else AsyncPortkey)(**options)


async def ask(client: Any, **options: Any) -> Any:
    return await done(client.chat.completions.create(model="m", messages=MESSAGES, **options))


class TestEnvironment:
    """It is read when a client is made; clients derived from it keep what was read."""

    CHANGES: tuple[dict[str, Any], ...] = (
        {"trace_id": "t"}, {"timeout": 5}, {"max_retries": 3}, {"default_headers": {"x": "y"}}, {"foo_bar": "x"},
        {"Authorization": "sk"}, {"forward_headers": ["x-a"]}, {"control_plane_url": "http://control.test/v1"}, {},
    )  # fmt: skip

    @pytest.mark.parametrize("change", CHANGES, ids=str)
    @pytest.mark.parametrize("later", [{}, {"PORTKEY_API_KEY": "later", "PORTKEY_BASE_URL": "http://later.test/v1"}])
    async def test_later_changes_have_no_effect(
        self,
        kind: str,
        recorder: Recorder,
        monkeypatch: pytest.MonkeyPatch,
        change: dict[str, Any],
        later: dict[str, str],
    ) -> None:
        monkeypatch.setenv("PORTKEY_API_KEY", "first")
        monkeypatch.setenv("PORTKEY_BASE_URL", "http://first.test/v1")
        client = recorder.client(kind, api_key=None)
        for name in ("PORTKEY_API_KEY", "PORTKEY_BASE_URL"):
            monkeypatch.delenv(name)
        for name, value in later.items():
            monkeypatch.setenv(name, value)
        for derived in (client.with_options(**change), copy.copy(client).with_options(**change)):
            await ask(derived)
            assert recorder.last.url.host == "first.test"
            assert recorder.last.headers["x-portkey-api-key"] == "first"
            assert (derived.api_key, derived.base_url) == ("first", "http://first.test/v1")

    async def test_values_that_are_unset_again_are_those_of_the_environment(
        self, kind: str, recorder: Recorder, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PORTKEY_API_KEY", "first")
        client = recorder.client(kind, api_key="own")
        monkeypatch.setenv("PORTKEY_API_KEY", "later")
        await ask(client.with_options(api_key=None))
        assert recorder.last.headers["x-portkey-api-key"] == "first"


class TestSpelling:
    @pytest.mark.parametrize("name", ["authorization", "Authorization", "AUTHORIZATION"])
    @pytest.mark.parametrize("nothing", [None, "", omit])
    async def test_authorization_in_any_case_is_one_option(
        self, kind: str, recorder: Recorder, name: str, nothing: Any
    ) -> None:
        client = recorder.client(kind, Authorization="sk-1")
        await ask(client.with_options(**{name: "sk-2"}))
        assert recorder.last.headers.get_list("authorization") == ["Bearer sk-2"]
        await ask(client.with_options(**{name: nothing}))
        assert "authorization" not in recorder.last.headers

    @pytest.mark.parametrize("name", ["Trace_id", "TRACE_ID", "trace-id", "Trace-Id"])
    async def test_other_options_too(self, kind: str, recorder: Recorder, name: str) -> None:
        client = recorder.client(kind, **{name: "a"})
        assert client.trace_id == "a"
        derived = client.with_options(trace_id="b")
        await ask(derived)
        assert recorder.last.headers.get_list("x-portkey-trace-id") == ["b"]
        await ask(derived.with_options(**{name: None}))
        assert "x-portkey-trace-id" not in recorder.last.headers

    async def test_unknown_keywords_in_two_spellings_are_one(self, kind: str, recorder: Recorder) -> None:
        await ask(recorder.client(kind, Foo_Bar="1").with_options(foo_bar="2"))
        assert recorder.last.headers.get_list("x-portkey-foo-bar") == ["2"]

    def test_two_spellings_at_once_are_refused(self, kind: str) -> None:
        with pytest.raises(TypeError, match="^trace_id: given twice"):
            make(kind, api_key="k", trace_id="a", Trace_id="b")


class TestAssignment:
    @pytest.mark.parametrize("name", [*(option.name for option in OPTIONS)])
    def test_assigning_to_an_option_raises(self, kind: str, name: str) -> None:
        """It would have no effect: never silently."""
        for client in (make(kind, api_key="k"), make(kind, api_key="k").with_options(trace_id="t")):
            before = getattr(client, name)
            with pytest.raises(AttributeError, match=rf"^{name}: .*use with_options\({name}=\.\.\.\)"):
                setattr(client, name, "other")
            assert getattr(client, name) == before

    async def test_the_vendored_client_keeps_its_url(self, kind: str, recorder: Recorder) -> None:
        client = recorder.client(kind)
        await ask(client)
        for inner in (client.openai_client, client.api_client, client.control_client):
            with pytest.raises(AttributeError, match=r"^base_url: .*with_options"):
                inner.base_url = "http://other.test/v1"
        await ask(client)
        assert recorder.last.url.host == "api.portkey.ai"


class TestAttributes:
    def test_limits_are_those_that_apply(self, kind: str) -> None:
        client = make(kind, api_key="k")
        assert (client.timeout, client.max_retries) == (httpx.Timeout(600, connect=5), 1)
        changed = client.with_options(timeout=3, max_retries=0)
        assert (changed.timeout, changed.max_retries) == (3, 0)
        own: Any = (httpx.Client if kind == "sync" else httpx.AsyncClient)(timeout=7)
        assert make(kind, api_key="k", http_client=own).timeout == httpx.Timeout(7)

    def test_names_of_openais_client(self, kind: str) -> None:
        client = make(kind, api_key="k", openai_organization="org", openai_project="p", Authorization="sk")
        assert (client.organization, client.project) == ("org", "p")
        assert client.auth_headers == {"x-portkey-api-key": "k", "authorization": "Bearer sk"}
        assert client.user_agent.startswith("Portkey/Python ")
        assert make(kind, api_key="k").organization is None


class TestDefaultHeadersAndQuery:
    async def test_they_are_merged(self, kind: str, recorder: Recorder) -> None:
        client = recorder.client(kind, default_headers={"X-A": "1", "x-b": "2"}, default_query={"a": "1", "b": "2"})
        derived = client.with_options(default_headers={"x-a": "3", "x-c": "4"}, default_query={"b": "3"})
        await ask(derived.with_options(default_headers={}, default_query={}))
        headers = recorder.last.headers
        assert (headers.get_list("x-a"), headers["x-b"], headers["x-c"]) == (["3"], "2", "4")
        assert dict(recorder.last.url.params) == {"a": "1", "b": "3"}
        await ask(derived.with_options(default_headers={"x-b": omit}))
        assert "x-b" not in recorder.last.headers
        assert recorder.last.headers["x-a"] == "3"

    async def test_set_default_replaces_them(self, kind: str, recorder: Recorder) -> None:
        client = recorder.client(kind, default_headers={"x-a": "1"}, default_query={"a": "1"})
        await ask(client.with_options(set_default_headers={"x-b": "2"}, set_default_query={"b": "2"}))
        assert "x-a" not in recorder.last.headers
        assert recorder.last.headers["x-b"] == "2"
        assert dict(recorder.last.url.params) == {"b": "2"}

    def test_both_at_once_are_refused(self, kind: str) -> None:
        with pytest.raises(TypeError, match="default_headers and set_default_headers"):
            make(kind, api_key="k").with_options(default_headers={"a": "b"}, set_default_headers={})

    @pytest.mark.parametrize("name", ["default_headers", "set_default_headers", "default_query", "set_default_query"])
    def test_no_mapping(self, kind: str, name: str) -> None:
        with pytest.raises(ValueError, match=f"^{name}: expected a mapping, got str$"):
            make(kind, api_key="k").with_options(**{name: "a=b"})


class TestParametersOfOtherClients:
    @pytest.mark.parametrize(
        ("name", "value", "instead"),
        [
            ("headers", {"x-api-key": "s3cret"}, "default_headers="),
            ("extra_headers", {"x-api-key": "s3cret"}, "default_headers="),
            ("params", {"key": "s3cret"}, "default_query="),
            ("auth", ("user", "s3cret"), "http_client="),
            ("verify", False, "http_client="),
            ("proxy", "http://user:s3cret@proxy.test", "http_client="),
        ],
    )
    async def test_they_are_not_sent_as_a_header(
        self, kind: str, recorder: Recorder, name: str, value: Any, instead: str
    ) -> None:
        client = recorder.client(kind)
        for call, more in ((recorder.client, {"kind": kind}), (client.with_options, {})):
            with pytest.warns(UserWarning, match=f"^{name}: not an option of this client, ignored; use {instead}"):
                made = call(**more, **{name: value})
            await ask(made)
            assert "s3cret" not in str(recorder.last.headers.raw)
            assert f"x-portkey-{name.replace('_', '-')}" not in recorder.last.headers


def provider(kind: str, keys: list[str], asked: list[int], *, plain: bool = False) -> Callable[[], Any]:
    """A callable for `api_key` that returns one of `keys` after the other."""

    def next_key() -> str:
        asked.append(1)
        return keys.pop(0) if len(keys) > 1 else keys[0]

    async def next_key_async() -> str:
        return next_key()

    return next_key if kind == "sync" or plain else next_key_async


class TestCallableAPIKey:
    @pytest.mark.parametrize("plain", [False, True])
    async def test_it_is_called_before_each_request(self, kind: str, recorder: Recorder, plain: bool) -> None:
        def respond(_: httpx.Request) -> httpx.Response:
            return httpx.Response(200, json={**COMPLETION, "data": [], "total": 0})

        recorder.respond = respond
        asked: list[int] = []
        client = recorder.client(kind, api_key=provider(kind, ["k1", "k2", "k3", "k4"], asked, plain=plain))
        assert asked == []
        for number, derived in enumerate((client, client.with_options(trace_id="t"), client.with_options(timeout=3))):
            await ask(derived)
            assert recorder.last.headers.get_list("x-portkey-api-key") == [f"k{number + 1}"]
        await done(client.configs.list())
        assert recorder.last.headers["x-portkey-api-key"] == "k4"
        assert "authorization" not in recorder.last.headers
        await ask(client.with_options(api_key="fixed"))
        assert recorder.last.headers["x-portkey-api-key"] == "fixed"
        await ask(client, extra_headers={"x-portkey-api-key": "call"})
        assert recorder.last.headers.get_list("x-portkey-api-key") == ["call"]

    async def test_it_is_called_once_more_after_a_401(self, kind: str) -> None:
        def respond(request: httpx.Request) -> httpx.Response:
            fresh = request.headers["x-portkey-api-key"] == "fresh"
            return httpx.Response(200, json=COMPLETION) if fresh else httpx.Response(401, json={})

        recorder, asked = Recorder(respond), list[int]()
        client = recorder.client(kind, api_key=provider(kind, ["stale", "fresh"], asked), max_retries=0)
        await ask(client)
        assert len(recorder.requests) == len(asked) == 2
        recorder, asked = Recorder(respond), list[int]()
        client = recorder.client(kind, api_key=provider(kind, ["stale"], asked))
        with pytest.raises(AuthenticationError):
            await ask(client)
        assert len(recorder.requests) == 2
        recorder = Recorder(respond)
        with pytest.raises(AuthenticationError):
            await ask(recorder.client(kind, api_key="stale"))
        assert len(recorder.requests) == 1

    @pytest.mark.parametrize("wrong", ["", None, 5, b"k", "a\nb"])
    async def test_what_it_returns_is_validated(self, kind: str, recorder: Recorder, wrong: Any) -> None:
        with pytest.raises(ValueError, match="api.key"):
            await ask(recorder.client(kind, api_key=lambda: wrong))
        assert recorder.requests == []

    async def test_its_exceptions_pass_unchanged(self, kind: str, recorder: Recorder) -> None:
        def failing() -> str:
            raise OSError("vault")

        with pytest.raises(OSError, match="^vault$") as caught:
            await ask(recorder.client(kind, api_key=failing))
        assert type(caught.value) is OSError

    async def test_it_is_not_sent_to_another_origin(self, kind: str) -> None:
        def respond(request: httpx.Request) -> httpx.Response:
            if request.url.host == "elsewhere.test":
                return httpx.Response(200, json={})
            return httpx.Response(307, headers={"location": "https://elsewhere.test/x"})

        recorder = Recorder(respond)
        client = recorder.client(kind, api_key=lambda: "s3cret")
        client._http.follow_redirects = True
        await done(client.post("/x", body={}))
        await done(client.post("https://elsewhere.test/x", body={}))
        assert len(recorder.requests) == 3
        for request in recorder.requests[1:]:
            assert "s3cret" not in str(request.headers.raw)

    async def test_websockets_ask_for_it(self, kind: str) -> None:
        """Realtime and responses alike: each handshake has a key of its own."""
        seen: list[str] = []

        def note(_: Any, request: Any) -> None:
            seen.append(request.headers["x-portkey-api-key"])

        async with serve(lambda connection: connection.wait_closed(), "127.0.0.1", 0, process_request=note) as server:
            (listening,) = server.sockets
            url = f"http://127.0.0.1:{listening.getsockname()[1]}/v1"
            client = make(kind, base_url=url, api_key=provider(kind, ["k1", "k2", "k3"], []))
            for manager in (client.realtime.connect(model="m"), client.responses.connect()):
                if kind == "sync":
                    connection = await asyncio.to_thread(manager.enter)
                    await asyncio.to_thread(connection.close)
                else:
                    await (await manager.enter()).close()
            await done(client.close())
        assert seen == ["k1", "k2"]

    async def test_it_is_no_header_that_can_be_read(self, kind: str, recorder: Recorder) -> None:
        client = recorder.client(kind, api_key=lambda: "k")
        assert client.auth_headers == {}
        assert callable(client.api_key)

    async def test_a_client_of_openai_asks_for_it(self, kind: str, recorder: Recorder) -> None:
        client = recorder.client(kind, api_key=provider(kind, ["k1", "k2"], [])).as_openai()
        for key in ("k1", "k2"):
            await done(client.chat.completions.create(model="m", messages=MESSAGES))
            assert recorder.last.headers.get_list("x-portkey-api-key") == [key]
            assert "authorization" not in recorder.last.headers


def test_a_client_with_other_headers_shares_all_else(kind: str) -> None:
    """It is made for every call: nothing is resolved again."""
    client = make(kind, api_key="k", default_headers={"x-a": "1"})
    derived = client.with_options(trace_id="t").with_options(span_id="s", metadata=None)
    assert derived._root is client
    assert derived.openai_client._client is client.openai_client._client
    assert client.with_options(timeout=3)._root is None
