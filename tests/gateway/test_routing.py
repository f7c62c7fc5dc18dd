"""Configs that the real gateway acts on: fallback, retry, timeout, guardrails."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from portkey_ai import APIStatusError
from tests.support import MESSAGES, AnyClient, done, read

from .upstream import Upstream

Target = Callable[..., dict[str, Any]]


def with_config(client: AnyClient, config: dict[str, Any]) -> AnyClient:
    """`client` with a config that says everything itself."""
    return client.with_options(config=config, provider=None, custom_host=None, Authorization=None)


def times_asked(upstream: Upstream, model: str) -> int:
    """How often the provider was asked for `model`; what an earlier test gave up may still arrive."""
    return [request.body.get("model") for request in upstream.requests if request.body].count(model)


@pytest.mark.parametrize("stream", [False, True])
async def test_fallback(client: AnyClient, target: Target, stream: bool) -> None:
    config = {"strategy": {"mode": "fallback"}, "targets": [target("fail-503"), target("second")]}
    answer = await done(
        with_config(client, config).chat.completions.create(model="first", messages=MESSAGES, stream=stream)
    )
    assert answer.get_headers()["last-used-option-index"] == "config.targets[1]"
    assert answer.gateway.option_index == "config.targets[1]"
    models = {chunk.model for chunk in await read(answer)} if stream else {answer.model}
    assert models == {"second"}


async def test_fallback_that_fails_too(client: AnyClient, target: Target) -> None:
    config = {"strategy": {"mode": "fallback"}, "targets": [target("fail-500"), target("fail-429")]}
    with pytest.raises(APIStatusError) as caught:
        await done(with_config(client, config).chat.completions.create(model="m", messages=MESSAGES))
    assert caught.value.status_code == 429
    assert caught.value.response.headers["x-portkey-last-used-option-index"] == "config.targets[1]"


async def test_retry(client: AnyClient, target: Target, upstream: Upstream, kind: str) -> None:
    model = f"flaky-1-{kind}"
    config = {**target(model), "retry": {"attempts": 1}}
    answer = await done(with_config(client, config).chat.completions.create(model="m", messages=MESSAGES))
    assert answer.gateway.retry_count == 1
    assert times_asked(upstream, model) == 2


async def test_no_retry_of_our_own_when_the_gateway_answered(client: AnyClient, upstream: Upstream) -> None:
    before = times_asked(upstream, "fail-500")
    with pytest.raises(APIStatusError):
        await done(client.chat.completions.create(model="fail-500", messages=MESSAGES))
    assert times_asked(upstream, "fail-500") == before + 1


@pytest.mark.parametrize("stream", [False, True])
async def test_timeout_of_the_gateway(client: AnyClient, stream: bool) -> None:
    impatient = client.with_options(request_timeout=200)
    with pytest.raises(APIStatusError, match="exceeded the timeout") as caught:
        await done(impatient.chat.completions.create(model="slow-1.5", messages=MESSAGES, stream=stream))
    assert caught.value.status_code == 408


GUARD = [{"default.wordCount": {"minWords": 10, "maxWords": 20}}]


async def test_guardrail_that_denies(client: AnyClient, target: Target, upstream: Upstream, kind: str) -> None:
    config = {**target(), "input_guardrails": [{**GUARD[0], "deny": True}]}
    with pytest.raises(APIStatusError) as caught:
        await done(with_config(client, config).chat.completions.create(model=f"denied-{kind}", messages=MESSAGES))
    assert caught.value.status_code == 446
    assert "hook_results" in caught.value.response.json()
    assert times_asked(upstream, f"denied-{kind}") == 0


async def test_guardrail_that_only_tells(client: AnyClient, target: Target) -> None:
    config = {**target(), "input_guardrails": [{**GUARD[0], "deny": False}]}
    raw = await done(
        with_config(client, config).chat.completions.with_raw_response.create(model="m", messages=MESSAGES)
    )
    assert raw.status_code == 246
    answer = raw.parse()
    assert answer.choices[0].message.content == "echo: Hello there"
    assert answer["hook_results"]["before_request_hooks"][0]["verdict"] is False


async def test_guardrail_that_tells_in_a_stream(client: AnyClient, target: Target) -> None:
    """Its results come as a first chunk that has no choices."""
    config = {**target(), "input_guardrails": [{**GUARD[0], "deny": False}]}
    stream = await done(with_config(client, config).chat.completions.create(model="m", messages=MESSAGES, stream=True))
    first, *rest = await read(stream)
    assert first.choices == []
    assert first["hook_results"]["before_request_hooks"][0]["verdict"] is False
    assert "".join(chunk.choices[0].delta.content or "" for chunk in rest) == "echo: Hello there"
