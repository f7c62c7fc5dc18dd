"""`with_options` over every row of the table of options: what it changes, takes back, keeps and shares."""

from __future__ import annotations

import gc
import weakref
from typing import Any

import httpx
import pytest

from portkey_ai import AsyncPortkey, Portkey, createHeaders
from portkey_ai.api_resources.settings.header_values import PRESENCE
from portkey_ai.api_resources.settings.option_table import BY_NAME, OPTIONS, Option
from portkey_ai.testing import LocalGateway

from .support import COMPLETION, MESSAGES, Recorder, close, done

HOME = "http://gateway.test/v1"
# Of each sort of option: a value, what it is on the wire, another value, what that one is.
SAMPLES: dict[str, tuple[object, str, object, str]] = {
    "str": ("one", "one", "two", "two"),
    "bool": (True, "true", False, "false"),
    "bool | str": ("true", "true", False, "false"),
    "int": (500, "500", 0, "0"),
    "Sequence[str]": (["X-A"], "X-A", ["X-B", "X-C"], "X-B,X-C"),
    "str | GatewayConfig | Mapping[str, object]": ("pc-1", "pc-1", {"retry": {}}, '{"retry":{}}'),
    "Mapping[str, object] | str": ({"_user": "u"}, '{"_user":"u"}', '{"k": "v"}', '{"k":"v"}'),
}  # fmt: skip
CLIENTS_OWN: dict[str, tuple[object, object]] = {
    "base_url": (HOME, "http://other.test/v2"),
    "control_plane_url": ("http://control.test/v1", "http://control2.test/v1"),
    "model_configs_url": ("http://prices.test", "http://prices2.test"),
    "websocket_base_url": ("ws://gateway.test/v1", "wss://other.test/v1"),
    "webhook_secret": ("whsec_b25l", "whsec_dHdv"),
    "instrumentation": (False, None),
    "calculate_audio_duration": (False, True),
    "raise_on_failed_finish": (True, False),
    "timeout": (7.0, 3.0),
    "max_retries": (5, 0),
    "default_headers": ({"x-mine": "1"}, {"x-mine": "2"}),
    "default_query": ({"q": "1"}, {"q": "2"}),
}
ELSEWHERE = {"http_client", "prices", "router"}  # tested below, in tests/cost, and in tests/routing
HEADERS = [option for option in OPTIONS if option.kind and option.kind is not PRESENCE]
PRESENT = [option for option in OPTIONS if option.kind is PRESENCE]


def sample(option: Option, *, other: bool = False) -> object:
    if option.kind is None:
        return CLIENTS_OWN[option.name][other]
    return SAMPLES[option.kind.annotation][2 if other else 0]


def everything() -> dict[str, Any]:
    """A client's every option said, and two keywords that the table has not."""
    said = {option.name: sample(option) for option in OPTIONS if option.name not in ELSEWHERE}
    return {**said, "foo_bar": "unknown", "Authorization": "sk-one"}


async def sent(recorder: Recorder, client: Any) -> dict[str, str]:
    """The headers that the gateway reads, of a chat request."""
    await done(client.chat.completions.create(model="m", messages=MESSAGES))
    return {
        name: value
        for name, value in recorder.last.headers.items()
        if name.startswith("x-portkey-") or name in ("authorization", "x-mine")
    }


def test_the_samples_have_every_option() -> None:
    headers = (option.name for option in (*HEADERS, *PRESENT))
    assert {option.name for option in OPTIONS} == {*CLIENTS_OWN, *ELSEWHERE, *headers}


@pytest.mark.parametrize("option", PRESENT, ids=lambda option: option.name)
async def test_false_sends_nothing_where_the_presence_of_the_header_counts(
    kind: str, recorder: Recorder, option: Option
) -> None:
    """The gateway would take `false` for true: every call would bypass the cache, and be paid."""
    on = recorder.client(kind, **{option.name: True})
    assert (await sent(recorder, on))[option.header] == "true"
    for off in (False, "false", None):
        for client in (recorder.client(kind, **{option.name: off}), on.with_options(**{option.name: off})):
            assert option.header not in await sent(recorder, client)
    assert createHeaders(**{option.name: False}) == {}


@pytest.mark.parametrize("option", HEADERS, ids=lambda option: option.name)
async def test_one_option_is_set_and_all_others_are_kept(kind: str, recorder: Recorder, option: Option) -> None:
    client = recorder.client(kind, **everything())
    before = await sent(recorder, client)
    assert option.kind
    _, on_the_wire, other, others_wire = SAMPLES[option.kind.annotation]
    assert before[option.header] == on_the_wire
    derived = client.with_options(**{option.name: other})
    assert await sent(recorder, derived) == {**before, option.header: others_wire}
    assert getattr(derived, option.name) == other
    for name, value in everything().items():
        if name in BY_NAME and name != option.name:
            assert getattr(derived, name) == value
    assert await sent(recorder, client) == before


@pytest.mark.parametrize("nothing", [None, "", {}, []], ids=repr)
@pytest.mark.parametrize("option", HEADERS, ids=lambda option: option.name)
async def test_one_option_is_taken_back(kind: str, recorder: Recorder, option: Option, nothing: object) -> None:
    client = recorder.client(kind, **everything())
    before = await sent(recorder, client)
    del before[option.header]
    assert await sent(recorder, client.with_options(**{option.name: nothing})) == before


async def test_an_option_that_was_unset_is_set(kind: str, recorder: Recorder) -> None:
    client = recorder.client(kind, base_url=HOME)
    for option in HEADERS:
        assert option.kind
        headers = await sent(recorder, client.with_options(**{option.name: sample(option)}))
        assert headers[option.header] == SAMPLES[option.kind.annotation][1]


async def test_unknown_keywords_are_kept_changed_and_unset(kind: str, recorder: Recorder) -> None:
    client = recorder.client(kind, **everything())
    before = await sent(recorder, client)
    assert (before["x-portkey-foo-bar"], before["authorization"]) == ("unknown", "Bearer sk-one")
    twice = client.with_options(trace_id="a").copy(span_id="b")
    assert await sent(recorder, twice) == {**before, "x-portkey-trace-id": "a", "x-portkey-span-id": "b"}
    changed = await sent(recorder, client.with_options(foo_bar=False, Authorization="sk-two"))
    assert changed == {**before, "x-portkey-foo-bar": "false", "authorization": "Bearer sk-two"}
    without = await sent(recorder, client.with_options(foo_bar=None, Authorization=""))
    assert without == {
        name: value for name, value in before.items() if name not in ("x-portkey-foo-bar", "authorization")
    }


@pytest.mark.parametrize("name", CLIENTS_OWN)
async def test_what_concerns_the_client_alone(kind: str, recorder: Recorder, name: str) -> None:
    client = recorder.client(kind, **everything())
    before = await sent(recorder, client)
    first, other = CLIENTS_OWN[name]
    derived = client.with_options(**{name: other})
    assert (getattr(client, name), getattr(derived, name)) == (first, other)
    assert all(getattr(derived, kept) == value for kept, (value, _) in CLIENTS_OWN.items() if kept != name)
    expected = {**before, "x-mine": "2"} if name == "default_headers" else before
    assert await sent(recorder, derived) == expected


async def test_limits_query_and_headers_arrive_where_they_work(kind: str, recorder: Recorder) -> None:
    client = recorder.client(kind, **everything())
    changed = client.with_options(timeout=3, max_retries=0, default_headers={"x-mine": "2"}, default_query={"q": "2"})
    for derived, seconds, number in ((client, 7, "1"), (changed, 3, "2")):
        await sent(recorder, derived)
        assert recorder.last.extensions["timeout"]["read"] == seconds
        assert (recorder.last.headers["x-mine"], recorder.last.url.params["q"]) == (number, number)
    assert (client.openai_client.max_retries, changed.openai_client.max_retries) == (5, 0)
    assert changed.openai_client.websocket_base_url == "ws://gateway.test/v1"
    unset = client.with_options(default_headers=None, default_query=None, timeout=None)
    assert "x-mine" not in await sent(recorder, unset)
    assert not recorder.last.url.query
    assert recorder.last.extensions["timeout"]["read"] is None


async def test_address_of_both_kinds_of_endpoints(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={**COMPLETION, "data": [], "total": 0}))
    client = recorder.client(kind, base_url=HOME)
    for derived, address in (
        (client.with_options(base_url="http://other.test/v2"), "http://other.test/v2"),
        (client.with_options(trace_id="t"), HOME),
        (client, HOME),
    ):
        await done(derived.chat.completions.create(model="m", messages=MESSAGES))
        assert recorder.last.url == f"{address}/chat/completions"
        await done(derived.configs.list())
        assert str(recorder.last.url).startswith(f"{address}/configs")
        await done(derived.post("/any/route", body={}))
        assert recorder.last.url == f"{address}/any/route"
    split = client.with_options(control_plane_url="http://control.test/v1")
    await done(split.configs.list())
    assert recorder.last.url.host == "control.test"
    await done(split.with_options(control_plane_url=None).configs.list())
    assert recorder.last.url.host == "gateway.test"


async def test_address_goes_back_to_the_environments(
    kind: str, recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PORTKEY_BASE_URL", "http://environment.test/v1")
    client = recorder.client(kind, base_url=HOME)
    monkeypatch.setenv("PORTKEY_BASE_URL", "http://later.test/v1")
    assert client.with_options(base_url=None).base_url == "http://environment.test/v1"
    assert client.with_options(trace_id="t").base_url == HOME


async def test_another_http_client_for_one_request(kind: str, recorder: Recorder) -> None:
    other = Recorder()
    client, own = recorder.client(kind), other.client(kind).http_client
    await sent(other, client.with_options(http_client=own))
    assert (len(recorder.requests), len(other.requests)) == (0, 1)
    await sent(recorder, client)


async def test_derived_clients_use_the_same_connections(kind: str) -> None:
    with LocalGateway() as gateway:
        client: Any = (Portkey if kind == "sync" else AsyncPortkey)(base_url=gateway.url, provider="openai")
        derived = client.with_options(trace_id="t")
        second = derived.with_options(span_id="s")
        for one in (client, derived, second, derived, client):
            await done(one.chat.completions.create(model="m", messages=MESSAGES))
        http = client._http._client_for_current_owner()
        assert len(http._transport._pool.connections) == 1
        for one in (second, derived):  # closing them lets nothing go, whatever the order
            await close(one)
            await done(client.chat.completions.create(model="m", messages=MESSAGES))
        if kind == "sync":
            with client.with_options(trace_id="t"):
                pass
        else:
            async with client.with_options(trace_id="t"):
                pass
        await done(client.chat.completions.create(model="m", messages=MESSAGES))
        await close(client)


@pytest.mark.parametrize("wrong", [{"max_retries": None}, {"timeout": "3"}, {"base_url": "other.test"}, {"debug": 2}])
def test_wrong_changes_are_refused(kind: str, recorder: Recorder, wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=f"^{next(iter(wrong))}: "):
        recorder.client(kind).with_options(**wrong)


async def test_a_long_line_of_derived_clients(kind: str, recorder: Recorder) -> None:
    """Each is let go with its last reference, however many descend from it; and the last of them works."""
    client = recorder.client(kind)
    first = client = client.with_options(trace_id="0")
    forgotten = weakref.ref(first)
    del first
    for number in range(2000):
        client = client.with_options(trace_id=str(number))
    gc.collect()
    assert forgotten() is None
    await done(client.chat.completions.create(model="m", messages=MESSAGES))
    assert recorder.last.headers["x-portkey-trace-id"] == "1999"
