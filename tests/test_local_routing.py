"""The routing engine of the local gateway: strategies, retries, cache, guardrails; without the real gateway."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from portkey_ai import APIStatusError, AsyncPortkey, GuardrailDeniedError, InternalServerError, Portkey
from portkey_ai.testing import LocalGateway, RecordedRequest
from portkey_ai.testing.engine import RoutingEngine, guardrail_denial
from portkey_ai.testing.wire.local_responses import HTTPError, LocalResponse, as_events, as_json
from portkey_ai.testing.wire.provider_call import ProviderCall

from .support import MESSAGES, close, done, read

COMPLETION = {"choices": [{"index": 0, "message": {"role": "assistant", "content": "Hi there"}}]}
FAILS = {"default.contains": {"operator": "all", "words": ["nothing"]}}
PASSES = {"default.contains": {"operator": "none", "words": ["nothing"]}}


def client_of(kind: str, gateway: LocalGateway, **options: Any) -> Any:
    made: Any = Portkey if kind == "sync" else AsyncPortkey
    return made(base_url=gateway.url, **options)


def completed(_: ProviderCall) -> LocalResponse:
    return as_json(COMPLETION)


class Asked:
    """A routing engine with one provider behind it, which records its calls."""

    def __init__(self, respond: Callable[[ProviderCall], LocalResponse] | None = None, **options: Any) -> None:
        self.engine = RoutingEngine(**options)
        self.calls: list[ProviderCall] = []
        self.respond = respond or completed

    def serve(self, call: ProviderCall) -> LocalResponse:
        self.calls.append(call)
        return self.respond(call)

    def __call__(
        self,
        config: Any = None,
        *,
        route: str = "chat.completions",
        path: str = "/v1/chat/completions",
        body: Any = None,
        **headers: str,
    ) -> LocalResponse:
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        sent.setdefault("content-type", "application/json")
        if config is not None:
            sent["x-portkey-config"] = config if isinstance(config, str) else json.dumps(config)
        else:
            sent.setdefault("x-portkey-provider", "openai")
        given = {"model": "m", "messages": MESSAGES} if body is None else body
        request = RecordedRequest("POST", path, {}, sent, given)
        try:
            return self.engine.respond(request, route, self.serve)
        except HTTPError as error:
            return error.response


def decoded(answer: LocalResponse) -> Any:
    assert isinstance(answer.body, bytes)
    return json.loads(answer.body)


def header(answer: LocalResponse, name: str) -> str | None:
    return answer.headers.get(f"x-portkey-{name}")


def target(**options: Any) -> dict[str, Any]:
    return {"provider": "openai", "api_key": "sk", **options}


def only(*targets: dict[str, Any], mode: str = "single", **options: Any) -> dict[str, Any]:
    return {"strategy": {"mode": mode}, "targets": list(targets), **options}


def failing(*statuses: int) -> Callable[[ProviderCall], LocalResponse]:
    """Return a provider that fails with each of `statuses` in turn, and then succeeds."""
    left = list(statuses)

    def respond(_: ProviderCall) -> LocalResponse:
        return as_json({"error": {"message": "down"}}, left.pop(0)) if left else as_json(COMPLETION)

    return respond


async def test_a_program_with_fallback_cache_guardrail_and_retries(kind: str) -> None:
    config = {
        "strategy": {"mode": "fallback"},
        "targets": [{"provider": "@main", "override_params": {"model": "fail-503"}}, {"provider": "@spare"}],
        "retry": {"attempts": 2},
        "cache": {"mode": "simple"},
        "input_guardrails": [{"default.contains": {"operator": "none", "words": ["password"]}, "deny": True}],
    }
    with LocalGateway() as gateway:
        client = client_of(kind, gateway, config=config)
        first = await done(client.chat.completions.create(model="m", messages=MESSAGES))
        again = await done(client.chat.completions.create(model="m", messages=MESSAGES))
        assert (first.gateway.option_index, first.gateway.cache_status) == ("config.targets[1]", "MISS")
        assert again.gateway.cache_status == "HIT"
        with pytest.raises(GuardrailDeniedError):
            await done(client.chat.completions.create(messages=[{"role": "user", "content": "my password"}]))
        assert len(gateway.requests) == 3
        await close(client)


async def test_retries(kind: str, gateway: LocalGateway) -> None:
    client = client_of(kind, gateway, config=target(override_params={"model": "fail-500"}, retry={"attempts": 2}))
    began = time.monotonic()
    with pytest.raises(APIStatusError) as caught:
        await done(client.chat.completions.create(model="m", messages=MESSAGES))
    assert caught.value.response.headers["x-portkey-retry-attempt-count"] == "-1"
    assert time.monotonic() - began < 1  # the gateway waits 1 s and 2 s
    await close(client)


@pytest.mark.parametrize(
    ("statuses", "retry", "status", "count", "calls"),
    [
        ([500, 503], {"attempts": 2}, 200, "2", 3),
        ([500, 503], {"attempts": 1}, 503, "-1", 2),
        ([400], {"attempts": 2}, 400, "0", 1),
        ([400], {"attempts": 2, "on_status_codes": [400]}, 200, "1", 2),
        ([500] * 9, {"attempts": 50}, 500, "-1", 6),  # at most 5 retries
        ([500], {"attempts": 0}, 500, "0", 1),
    ],
)
def test_count_of_retries(statuses: list[int], retry: Any, status: int, count: str, calls: int) -> None:
    asked = Asked(failing(*statuses))
    answer = asked(target(retry=retry))
    assert (answer.status, header(answer, "retry-attempt-count"), len(asked.calls)) == (status, count, calls)


@pytest.mark.parametrize(
    ("headers", "count", "calls"),
    [
        ({"retry-after": "1"}, "-1", 3),
        ({"retry-after-ms": "20"}, "-1", 3),
        ({"x-ms-retry-after-ms": "20"}, "-1", 3),
        ({"retry-after": "60"}, "-1", 1),  # too long: no retry at all
        ({"retry-after": "40"}, "-1", 2),  # too long together
        ({"retry-after": "soon"}, "-1", 3),
    ],
)
@pytest.mark.parametrize("name", ["use_retry_after_header", "use_retry_after_headers"])
def test_retry_after(name: str, headers: dict[str, str], count: str, calls: int) -> None:
    def respond(_: ProviderCall) -> LocalResponse:
        return LocalResponse(
            b'{"error": {"message": "slow down"}}', 429, {"content-type": "application/json", **headers}
        )

    asked = Asked(respond)
    began = time.monotonic()
    answer = asked(target(retry={"attempts": 2, name: True}))
    assert (answer.status, header(answer, "retry-attempt-count"), len(asked.calls)) == (429, count, calls)
    assert time.monotonic() - began < 1


def test_a_connection_error_of_the_provider_is_retried_whatever_the_codes_are() -> None:
    def respond(_: ProviderCall) -> LocalResponse:
        raise ConnectionResetError

    asked = Asked(respond)
    answer = asked(target(retry={"attempts": 1, "on_status_codes": [429]}))
    assert (answer.status, len(asked.calls), header(answer, "retry-attempt-count")) == (500, 2, "1")
    assert "fetch failed" in decoded(answer)["html-message"]
    refusing = Asked(lambda _: (_ for _ in ()).throw(ConnectionRefusedError()))
    assert "ECONNREFUSED" in decoded(refusing())["html-message"]


def test_request_timeout() -> None:
    asked = Asked(
        lambda _: LocalResponse(json.dumps(COMPLETION).encode(), 200, {"content-type": "application/json"}, delay=5)
    )
    began = time.monotonic()
    answer = asked(target(request_timeout=50))
    assert answer.status == 408
    assert decoded(answer)["error"]["message"] == "Request exceeded the timeout sent in the request: 50ms"
    assert (
        asked(target(request_timeout=9000), x_portkey_request_timeout="50").status == 408
    )  # the header has precedence
    assert time.monotonic() - began < 2
    quick = Asked(lambda _: LocalResponse(b"{}", 200, {"content-type": "application/json"}, delay=0.05))
    answer = quick(target(request_timeout=5000))
    assert (answer.status, answer.delay) == (200, 0)


def test_a_fault_of_the_network_to_the_client_is_passed_on() -> None:
    asked = Asked(lambda _: LocalResponse(b"", 500, network="reset"))
    two = only(target(retry={"attempts": 2}), target(), mode="fallback")
    assert asked(two).network == "reset"
    assert len(asked.calls) == 1


def shares(seed: int | None, *weights: float | None, times: int = 400) -> list[str]:
    asked = Asked(seed=seed)
    listed = [target(**({} if weight is None else {"weight": weight})) for weight in weights]
    return [str(header(asked(only(*listed, mode="loadbalance")), "last-used-option-index")) for _ in range(times)]


def test_load_balancing_by_weight_is_repeatable_with_a_seed() -> None:
    chosen = shares(7, 0.75, 0.25, 0)
    assert chosen == shares(7, 0.75, 0.25, 0) != shares(8, 0.75, 0.25, 0)
    counts = Counter(chosen)
    assert 250 < counts["config.targets[0]"] < 350
    assert counts["config.targets[2]"] == 0
    assert 150 < Counter(shares(1, None, 1))["config.targets[0]"] < 250  # the default weight is 1
    assert len(set(shares(None, 1, 1, times=60))) == 2


@pytest.mark.parametrize("mode", ["fallback", "loadbalance"])
def test_a_strategy_without_targets_is_an_error(mode: str) -> None:
    answer = Asked()({"strategy": {"mode": mode}, "targets": []})
    assert answer.status == 500
    assert "LocalGateway: there is no target" in decoded(answer)["message"]


def test_conditions_of_saved_targets() -> None:
    conditions = [{"query": {"metadata.plan": {"$in": ["paid", "trial"]}}, "then": "big"}]
    strategy = {"mode": "conditional", "conditions": conditions, "default": "small"}
    config = {"strategy": strategy, "targets": [{"name": "big", "provider": "@a"}, {"name": "small", "provider": "@b"}]}
    asked = Asked()
    assert header(asked(config, x_portkey_metadata='{"plan": "trial"}'), "provider") == "a"
    assert header(asked(config), "provider") == "b"
    assert [call.target_name for call in asked.calls] == ["big", "small"]


async def test_cache(kind: str, gateway: LocalGateway) -> None:
    client = client_of(kind, gateway, provider="openai", config={"cache": {"mode": "simple"}})

    async def status(**options: Any) -> str | None:
        message = options.pop("message", "Hello")
        messages = [{"role": "user", "content": message}]
        made: Any = await done(client.with_options(**options).chat.completions.create(model="m", messages=messages))
        assert made.choices[0].message.content == f"echo: {message}"
        return str(made.gateway.cache_status)

    assert [await status(), await status()] == ["MISS", "HIT"]
    assert await status(message="Bye") == "MISS"
    assert [await status(cache_namespace="n"), await status(cache_namespace="n")] == ["MISS", "HIT"]
    assert [await status(metadata={"a": "b"}), await status(metadata={"a": "b"})] == ["MISS", "HIT"]
    assert await status(cache_force_refresh=True) == "REFRESH"
    assert await status(debug=False) == "DISABLED"
    assert await status(config={"retry": {"attempts": 1}}) == "DISABLED"
    assert await status() == "HIT"
    await close(client)


def test_a_refresh_replaces_the_cached_response() -> None:
    texts = iter(["one", "two", "three"])
    asked = Asked(lambda _: as_json({"text": next(texts)}))
    config = target(cache={"mode": "simple"})
    answers = [asked(config), asked(config, x_portkey_cache_force_refresh="true"), asked(config)]
    assert [decoded(answer)["text"] for answer in answers] == ["one", "two", "two"]
    assert [header(answer, "cache-status") for answer in answers] == ["MISS", "REFRESH", "HIT"]
    assert header(asked(config, x_portkey_cache_force_refresh="false"), "cache-status") == "HIT"
    assert len(asked.calls) == 2


def test_cached_responses_expire_after_max_age() -> None:
    asked = Asked()
    config = target(cache={"mode": "simple", "max_age": 0.05})
    assert [header(asked(config), "cache-status") for _ in range(2)] == ["MISS", "HIT"]
    time.sleep(0.06)
    assert header(asked(config), "cache-status") == "MISS"


def test_a_response_is_cached_for_its_target_only() -> None:
    asked = Asked()
    cache = {"mode": "simple"}
    targets = [target(cache=cache), target(cache=cache, provider="anthropic"), target(cache=cache, provider="@a")]
    targets.append(target(cache=cache, custom_host="http://127.0.0.1:9"))
    for status in ("MISS", "HIT"):
        assert [header(asked(config), "cache-status") for config in targets] == [status] * 4


def test_errors_are_not_cached() -> None:
    asked = Asked(failing(500, 500))
    answers = [asked(target(cache={"mode": "simple"})) for _ in range(4)]
    assert [header(answer, "cache-status") for answer in answers] == ["MISS", "MISS", "MISS", "HIT"]


def test_a_cached_response_has_the_results_of_input_guardrails_only() -> None:
    asked = Asked()
    config = target(cache={"mode": "simple"}, input_guardrails=[PASSES], output_guardrails=[PASSES])
    first, second = decoded(asked(config)), asked(config)
    assert len(first["hook_results"]["after_request_hooks"]) == 1
    assert list(decoded(second)["hook_results"]) == ["before_request_hooks"]
    assert second.status == 200
    telling = target(cache={"mode": "simple"}, input_guardrails=[FAILS])
    assert asked(telling).status == 246
    assert header(asked(telling), "cache-status") == "HIT"


def streamed(_: ProviderCall) -> LocalResponse:
    delta = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    texts = ("Hi ", "there")
    return as_events({**delta, "choices": [{"index": 0, "delta": {"content": text}}]} for text in texts)


def lines(answer: LocalResponse) -> list[str]:
    body = answer.body if isinstance(answer.body, bytes) else b"".join(answer.body)
    return [line for line in body.decode().split("\n\n") if line]


BODY = {"model": "m", "messages": MESSAGES, "stream": True}


def test_streams_are_cached_when_they_are_read_to_the_end() -> None:
    asked = Asked(streamed)
    config = target(cache={"mode": "simple"})
    first = lines(asked(config, body=BODY))
    second = asked(config, body=BODY)
    assert (header(second, "cache-status"), lines(second)) == ("HIT", first)
    assert second.headers["content-type"] == "text/event-stream"


def test_hook_results_at_both_ends_of_a_stream() -> None:
    rule = {"default.regexMatch": {"rule": "^Hi there$"}}
    config = target(input_guardrails=[FAILS], output_guardrails=[rule], strict_open_ai_compliance=False)
    answer = Asked(streamed)(config, body=BODY)
    assert answer.status == 246
    first, *chunks, end, last = lines(answer)
    assert json.loads(first[6:])["hook_results"]["before_request_hooks"][0]["verdict"] is False
    assert json.loads(last[6:])["hook_results"]["after_request_hooks"][0]["verdict"] is True
    assert (len(chunks), end) == (2, "data: [DONE]")
    strict = lines(Asked(streamed)({**config, "strict_open_ai_compliance": True}, body=BODY))
    assert strict == [*chunks, end]


async def test_a_stream_with_hook_results_at_both_ends(kind: str, gateway: LocalGateway) -> None:
    config = target(input_guardrails=[PASSES], output_guardrails=[PASSES], strict_open_ai_compliance=False)
    client = client_of(kind, gateway, config=config)
    stream = await done(client.chat.completions.create(model="m", messages=MESSAGES, stream=True))
    first, *chunks = await read(stream)
    assert first["hook_results"]["before_request_hooks"][0]["verdict"] is True
    texts = [chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices]
    assert "".join(texts) == "echo: Hello there"
    await close(client)


@pytest.mark.parametrize(("deny", "status"), [(True, 446), (False, 246)])
@pytest.mark.parametrize("side", ["input", "output"])
async def test_guardrails(kind: str, gateway: LocalGateway, side: str, deny: bool, status: int) -> None:
    client = client_of(kind, gateway, config=target(**{f"{side}_guardrails": [{**FAILS, "deny": deny}]}))
    create = client.chat.completions.with_raw_response.create
    if deny:
        with pytest.raises(GuardrailDeniedError) as caught:
            await done(create(model="m", messages=MESSAGES))
        response = caught.value.response
    else:
        response = (await done(create(model="m", messages=MESSAGES))).http_response
    event = {"input": "before_request_hooks", "output": "after_request_hooks"}[side]
    result = response.json()["hook_results"][event][0]
    assert (response.status_code, result["verdict"], result["deny"]) == (status, False, deny)
    await close(client)


def test_hook_results_of_a_denial() -> None:
    answer = guardrail_denial({"before_request_hooks": [{"verdict": False}]})
    assert answer.status == 446
    assert decoded(answer)["hook_results"] == {"before_request_hooks": [{"verdict": False}], "after_request_hooks": []}
    passed_on = Asked(lambda _: guardrail_denial({}))()
    assert (passed_on.status, decoded(passed_on)["error"]["type"]) == (446, "hooks_failed")


@pytest.mark.parametrize(
    ("guardrail", "named"),
    [
        ({"portkey.pii": {"categories": ["EMAIL_ADDRESS"]}}, "portkey.pii"),
        ({"default.webhook": {"webhookURL": "http://127.0.0.1"}}, "default.webhook"),
        ({"validUrls": {"onlyDNS": True}}, "default.validUrls with onlyDNS"),
        ({"jsonSchema": {"schema": {"if": {}, "then": {}}}}, "keyword 'if'"),
        ({"jsonSchema": {"schema": {"$ref": "https://example.com/schema"}}}, "'https://example.com/schema'"),
        ({"jsonSchema": {"schema": {"properties": {"a": 5}}}}, "5 as a JSON schema"),
    ],
)
def test_unsupported_guardrails_are_refused(guardrail: Any, named: str) -> None:
    body = {"model": "m", "messages": [{"role": "user", "content": '{"a": 1}'}]}
    answer = Asked()(target(input_guardrails=[guardrail]), body=body)
    assert answer.status == 501
    assert "LocalGateway" in decoded(answer)["message"] and named in decoded(answer)["message"]


@pytest.mark.parametrize(("text", "valid"), [("see https://a.example/b?c", True), ("see http://:80/", False)])
def test_urls_are_checked_by_their_syntax(text: str, valid: bool) -> None:
    body = {"model": "m", "messages": [{"role": "user", "content": text}]}
    answer = Asked()(target(input_guardrails=[{"validUrls": {}}]), body=body)
    assert (answer.status == 200) is valid


def test_unknown_guardrails_have_no_effect() -> None:
    answer = Asked()(target(input_guardrails=["pg-1"], output_guardrails=["pg-2"]))
    assert (answer.status, decoded(answer)) == (200, COMPLETION)


NO_HELLO: Any = {"id": "default.contains", "parameters": {"operator": "none", "words": ["Hello"]}}
ACTIONS: Any = {"deny": True, "async": False, "on_success": None, "on_fail": {"feedback": {"value": -5, "weight": 1,
    "metadata": ""}}}  # fmt: skip


@pytest.mark.parametrize(
    "spelling",
    [
        {"input_guardrails": ["pg-polite"]},
        {"inputGuardrails": ["pg-unknown", "pg-polite"]},
        {"before_request_hooks": [{"id": "pg-polite"}]},
    ],
)
@pytest.mark.parametrize("nested", [False, True])
async def test_saved_guardrails(kind: str, gateway: LocalGateway, spelling: Any, nested: bool) -> None:
    admin = client_of(kind, gateway, api_key="pk")
    made = await done(admin.guardrails.create(name="polite", checks=[NO_HELLO], actions=ACTIONS))
    given = target(**spelling)
    client = client_of(kind, gateway, config=only(given, mode="fallback") if nested else given)
    with pytest.raises(GuardrailDeniedError) as caught:
        await done(client.chat.completions.create(model="m", messages=MESSAGES))
    (result,) = caught.value.response.json()["hook_results"]["before_request_hooks"]
    assert (result["id"], result["checks"][0]["id"], result["feedback"]["value"]) == ("pg-polite", NO_HELLO["id"], -5)
    changed = [{**NO_HELLO, "is_enabled": False}, {"id": "default.isAllLowerCase"}]
    await done(admin.guardrails.update(made.slug, checks=changed, actions={**ACTIONS, "deny": False}))
    response = await done(client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES))
    (result,) = response.http_response.json()["hook_results"]["before_request_hooks"]
    assert (response.status_code, [check["id"] for check in result["checks"]]) == (246, ["default.alllowercase"])
    await done(admin.guardrails.delete(made.slug))
    response = await done(client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES))
    assert response.status_code == 200
    await close(admin)
    await close(client)


def test_a_saved_guardrail_beside_the_id_of_another_one() -> None:
    saved: dict[str, Any] = {"pg-1": {"checks": [NO_HELLO], "actions": {"deny": True}}, "pg-2": {"checks": []}}
    respond = Asked(saved_guardrail=saved.get)
    response = respond(target(before_request_hooks=[{"id": "pg-1"}], input_guardrails=["pg-2"]))
    assert response.status == 446
    assert [hook["id"] for hook in decoded(response)["hook_results"]["before_request_hooks"]] == ["pg-1", "pg-2"]


def test_saved_output_guardrails() -> None:
    saved: dict[str, Any] = {"pg-1": {"checks": [NO_HELLO], "actions": {"deny": True}}, "pg-2": {"checks": [NO_HELLO],
        "actions": {"async": True, "deny": True}}}  # fmt: skip
    respond = Asked(lambda _: as_json({"choices": [{"message": {"content": "Hello"}}]}), saved_guardrail=saved.get)
    assert respond(target(output_guardrails=["pg-1"])).status == 446
    assert respond(target(output_guardrails=["pg-2"])).status == 200


def test_parameters_of_targets() -> None:
    asked = Asked()
    body = {"model": "m", "messages": MESSAGES, "top_p": 1, "user": "u", "tools": [{"a": 1, "b": 2}, {"b": 3}]}
    inner = {"temperature": 0.5, "n": 2}
    dropped = ["user", "tools[*].b", "tools[1].x", "no.a"]
    config = only(
        target(
            override_params={"model": "t"},
            default_params=inner,
            drop_params=dropped,
        ),
        override_params={"model": "root", "top_p": 0.1},
        default_params={"n": 5, "seed": 1, "user": "d"},
        drop_params=["messages"],
    )
    asked(config, body=body)
    assert asked.calls[0].body == {
        "model": "t", "top_p": 0.1, "temperature": 0.5, "n": 2, "seed": 1, "tools": [{"a": 1}, {}]
    }  # fmt: skip
    asked(target(drop_params=["tools[0].a", "tools[5]", "messages[0]"]), body=body)
    assert asked.calls[1].body["tools"] == [{"b": 2}, {"b": 3}]
    assert asked.calls[1].body["messages"] == []
    assert body["user"] == "u"


def test_headers_and_body_that_a_provider_receives() -> None:
    asked = Asked()
    two = only(
        target(name="first", custom_host="http://127.0.0.1:1/v1"), {**target(), "api_key": "other"}, mode="fallback"
    )
    asked.respond = failing(500)
    asked({**two, "forward_headers": ["X-Custom"]}, authorization="Bearer client", x_custom="a", x_other="b")
    first, second = asked.calls
    assert (first.target, first.target_name, first.custom_host) == (
        "config.targets[0]",
        "first",
        "http://127.0.0.1:1/v1",
    )
    assert (second.target, second.target_name, second.custom_host) == ("config.targets[1]", None, "")
    assert first.provider_headers == {
        "content-type": "application/json", "authorization": "Bearer sk", "x-custom": "a"
    }  # fmt: skip
    assert second.provider_headers["authorization"] == "Bearer other"
    asked(authorization="Bearer client", x_custom="a", x_portkey_forward_headers="x-other, X-Custom")
    assert asked.calls[-1].provider_headers["authorization"] == "Bearer client"
    assert asked.calls[-1].provider_headers["x-custom"] == "a"


@pytest.mark.parametrize(
    ("config", "headers", "provider"),
    [
        ({"provider": "@a-prod"}, {"x_portkey_provider": "@b"}, "a-prod"),
        (only({"virtual_key": "v-1"}), {}, "local"),
        ({"retry": {"attempts": 1}}, {"x_portkey_virtual_key": "v-1"}, "local"),
        (only({"override_params": {"model": "@m-prod/gpt"}}), {}, "m-prod"),
        (only({"passthrough": True}), {"x_portkey_provider": "@p"}, "p"),
        (only({"passthrough": True, "override_params": {"model": "@q/m"}}), {"x_portkey_provider": "@p"}, "p"),
        (only({"passthrough": True, "override_params": {"model": "@q/m"}}), {}, "q"),
        ({"override_params": {"model": "x"}}, {"x_portkey_api_key": "pk"}, "local"),
        ({"retry": {"attempts": 1}}, {"x_portkey_provider": "anthropic"}, "anthropic"),
    ],
)
def test_which_provider_a_target_has(config: Any, headers: dict[str, str], provider: str) -> None:
    assert header(Asked()(config, **headers), "provider") == provider


@pytest.mark.parametrize(
    ("config", "provider", "model"),
    [
        (None, "openai-prod", "openai/gpt-oss-120b"),
        (target(provider="@openai-prod"), "openai-prod", "openai/gpt-oss-120b"),
        (target(provider="@other"), "other", "@openai-prod/openai/gpt-oss-120b"),
        ({"override_params": {"model": "@b/large"}}, "b", "large"),
    ],
)
async def test_a_provider_receives_a_model_without_its_slug(
    kind: str, gateway: LocalGateway, config: Any, provider: str, model: str
) -> None:
    client = client_of(kind, gateway, api_key="pk", **({"config": config} if config else {}))
    for named in (model, f"@{provider}/{model}"):
        gateway.say("scheduled", model=named)
        named = "@openai-prod/openai/gpt-oss-120b"
        response = await done(client.chat.completions.create(model=named, messages=MESSAGES))
        assert (response.choices[0].message.content, response.model) == ("scheduled", model)
        gateway.assert_called(model=named)
    assert [(call.provider, call.model) for call in gateway.provider_calls] == [(provider, model)] * 2
    await close(client)


async def test_a_slug_in_the_model_of_a_form(kind: str, gateway: LocalGateway) -> None:
    client = client_of(kind, gateway, trace_id="t-1")
    named = "@openai-prod/whisper-1"
    file = ("a.wav", b'RIFF name="model"\r\n\r\nfile')
    gateway.say(body={"text": "scheduled"}, model="whisper-1")
    response = await done(client.audio.transcriptions.create(model=named, file=file))
    assert response.text == "scheduled"
    (call,) = gateway.provider_calls
    assert (call.provider, call.model, b"@openai-prod" in call.body) == ("openai-prod", "whisper-1", False)
    gateway.assert_called(route="audio.transcriptions", model=named)
    log = await done(client.with_options(api_key="pk").logs.retrieve("t-1"))
    assert (log.metrics.ai_model, log.metrics.ai_org) == ("whisper-1", "openai-prod")
    with pytest.raises(InternalServerError):
        await done(client.images.edit(model="@openai-prod/fail-503", prompt="a", image=b"a"))
    await close(client)


@pytest.mark.parametrize("model", ["fail-503", "@openai/fail-503"])
async def test_a_response_for_a_model_that_fails(kind: str, gateway: LocalGateway, model: str) -> None:
    client = client_of(kind, gateway, api_key="pk", provider="openai")
    gateway.say("It works.", model=model)
    response = await done(client.chat.completions.create(model="@openai/fail-503", messages=MESSAGES))
    assert response.choices[0].message.content == "It works."
    await close(client)


@pytest.mark.parametrize("targets", [[], [{"provider": "@a"}]])
def test_targets_without_a_strategy_are_not_used(targets: Any) -> None:
    answer = Asked()({"targets": targets, "retry": {"attempts": 1}}, x_portkey_provider="openai")
    assert (answer.status, decoded(answer)["message"]) == (500, "Provider  not found")


def test_a_target_without_a_provider() -> None:
    answer = Asked()(only({"retry": {"attempts": 1}}, {"provider": "@a"}, mode="fallback"), x_portkey_provider="openai")
    assert (answer.status, header(answer, "gateway-exception")) == (500, "true")


def test_saved_configs() -> None:
    saved: dict[str, Any] = {"pc-1": {"provider": "@a", "override_params": {"model": "saved"}}}
    asked = Asked(saved_config=saved.get)
    asked("pc-1")
    assert (asked.calls[0].provider, asked.calls[0].body["model"]) == ("a", "saved")
    asked("pc-unknown")  # an unknown slug has no effect
    assert (asked.calls[1].provider, asked.calls[1].body["model"]) == ("local", "m")


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("http://0x7f000001:9/v1", 200),
        ("http://2130706433/v1", 200),
        ("http://0xa000001", 400),
        ("https://api.example.com", 200),
    ],
)
def test_custom_hosts_by_number(host: str, status: int) -> None:
    assert Asked()(x_portkey_custom_host=host).status == status


def test_event_streams_that_the_request_does_not_ask_for_in_its_body() -> None:
    asked = Asked(streamed)
    events = asked(route="audio.speech", path="/v1/audio/speech", body={"model": "m", "stream_format": "sse"})
    assert (events.status, len(lines(events))) == (200, 3)
    headers = {"x-portkey-provider": "openai"}
    saved = RecordedRequest("GET", "/v1/responses/resp_1", {"stream": "true"}, headers, None)
    answer = asked.engine.respond(saved, "responses.retrieve", asked.serve)
    assert (answer.status, len(lines(answer))) == (200, 3)
    assert asked().status == 500  # the gateway decodes them as JSON


def test_binary_bodies_reach_routes_for_files() -> None:
    asked = Asked(lambda _: as_json({"text": "Hi"}))
    options: dict[str, Any] = {"route": "audio.transcriptions", "path": "/v1/audio/transcriptions"}
    answer = asked(body=b"--x\r\n\r\n--x--", content_type="multipart/form-data; boundary=x", **options)
    assert (answer.status, asked.calls[0].body) == (200, b"--x\r\n\r\n--x--")
    assert asked(body=b"{", content_type="multipart/form-data; boundary=x").status == 500
    assert asked(body=b"{", content_type="text/plain").status == 400


def test_a_request_takes_little_time(gateway: LocalGateway) -> None:
    asked = Asked()
    config = only(target(), target(), mode="fallback", retry={"attempts": 1}, input_guardrails=[PASSES])
    asked(config)
    began = time.process_time()
    for _ in range(100):
        asked(config)
    assert (time.process_time() - began) / 100 < 0.002
    assert httpx.post(f"{gateway.url}/chat/completions", json={"messages": MESSAGES}).status_code == 200
