"""Each error text in docs/start/troubleshooting.md is one that the library raises."""

from __future__ import annotations

import re
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from portkey_ai import AsyncPortkey, Portkey
from portkey_ai.testing import LocalGateway

from .support import MESSAGES, close, done, read

PAGE = (Path(__file__).parents[1] / "docs/start/troubleshooting.md").read_text(encoding="utf-8")
TEXTS: Sequence[str] = "".join(re.findall(r"^```text\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)).splitlines()
STRICT = {"default.wordCount": {"minWords": 5, "maxWords": 9}, "deny": True}
BLOCKED = {"status": "failure", "error": {"code": "inline_config_blocked", "message": "blocked", "field": "config"}}

# By the start of a text: what is scheduled, the options of the client, the parameters of the call.
CAUSES: dict[str, tuple[dict[str, Any], dict[str, Any], dict[str, Any]]] = {
    "MissingAPIKeyError": ({}, {"base_url": None}, {}),
    "ValueError: base_url": ({}, {"base_url": "localhost:8787"}, {}),
    "APIConnectionError: Connection error: POST ...: ... refused": ({}, {"base_url": "http://127.0.0.1:1/v1"}, {}),
    "APIConnectionError: Connection error: POST ...: the host": ({}, {"base_url": "http://gateway.invalid/v1"}, {}),
    "APIConnectionError: Connection error: POST ...: no TLS": ({}, {"base_url": "https"}, {}),
    "APITimeoutError": ({"network": "stall"}, {}, {"timeout": 0.05, "max_retries": 0}),
    "BadRequestError: Error code: 400 - {...}. No target": ({}, {"provider": None}, {}),
    "BadRequestError: Error code: 400 - {...'Invalid config": (
        {},
        {"config": {"strategy": {"mode": "falback"}, "targets": []}},
        {},
    ),
    "InlineSettingsBlockedError": ({"body": BLOCKED, "status": 400}, {}, {}),
    "AuthenticationError": ({}, {}, {"model": "fail-401"}),
    "PermissionDeniedError": ({}, {}, {"model": "fail-403"}),
    "NotFoundError": ({}, {"base_url": "without /v1"}, {}),
    "GatewayTimeoutError": ({"delay": 5}, {"config": {"provider": "openai", "request_timeout": 100}}, {}),
    "BudgetExceededError": ({}, {}, {"model": "fail-412"}),
    "RateLimitError": ({}, {}, {"model": "fail-429"}),
    "GuardrailDeniedError": ({}, {"config": {"provider": "openai", "input_guardrails": [STRICT]}}, {}),
    "InternalServerError": ({}, {}, {"model": "fail-503"}),
    "StreamInterruptedError": ({"text": "Hello, world", "cut_after": "Hel"}, {}, {"stream": True}),
}
WARNINGS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "UserWarning: trace_id": ({}, {"trace_id": "t-1"}),
    "UserWarning: request_timeout": ({"request_timeout": 30}, {}),
    "UserWarning: verify": ({"verify": False}, {}),
}


def one(texts: Sequence[str], start: str) -> str:
    (found,) = [text for text in texts if text.startswith(start)]
    return found


def is_shown(shown: str, error: BaseException | Warning) -> bool:
    """Return whether the page shows the text of an error; `...` stands for any text."""
    pattern = ".*".join(map(re.escape, shown.split("...")))
    return re.fullmatch(pattern, f"{type(error).__name__}: {error}", re.DOTALL) is not None


async def call(kind: type[Portkey] | type[AsyncPortkey], options: dict[str, Any], fields: dict[str, Any]) -> None:
    client: Any = kind(**options)
    try:
        result = await done(client.chat.completions.create(**{"model": "m", "messages": MESSAGES, **fields}))
        if fields.get("stream"):
            await read(result)
    finally:
        await close(client)


def options_for(gateway: LocalGateway, options: dict[str, Any]) -> dict[str, Any]:
    address = {"https": gateway.url.replace("http:", "https:"), "without /v1": gateway.url.removesuffix("/v1")}
    base_url = options.get("base_url", gateway.url)
    settings: dict[str, Any] = {"provider": "openai", **options, "base_url": address.get(base_url, base_url)}
    return {name: value for name, value in settings.items() if value is not None}


def test_the_page_has_each_text_once() -> None:
    closed = "ClientClosedError"
    assert len(TEXTS) == len({*CAUSES, *WARNINGS, closed})
    for start in (*CAUSES, *WARNINGS, closed):
        assert one(TEXTS, start)


@pytest.mark.parametrize("kind", [Portkey, AsyncPortkey])
@pytest.mark.parametrize("start", CAUSES)
async def test_an_error_is_raised_as_shown(
    kind: type[Portkey] | type[AsyncPortkey], start: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PORTKEY_API_KEY", "PORTKEY_BASE_URL", "PORTKEY_PROXY"):
        monkeypatch.delenv(name, raising=False)
    scheduled, options, fields = CAUSES[start]
    with LocalGateway() as gateway:
        if scheduled:
            gateway.say(**scheduled)
        with pytest.raises(Exception) as caught:
            await call(kind, options_for(gateway, options), fields)
    assert is_shown(one(TEXTS, start), caught.value), f"{type(caught.value).__name__}: {caught.value}"


@pytest.mark.parametrize("kind", [Portkey, AsyncPortkey])
async def test_a_closed_client_is_shown(kind: type[Portkey] | type[AsyncPortkey]) -> None:
    client: Any = kind(base_url="http://127.0.0.1:1/v1", provider="openai")
    await close(client)
    with pytest.raises(Exception) as caught:
        await done(client.chat.completions.create(model="m", messages=MESSAGES))
    assert is_shown(one(TEXTS, "ClientClosedError"), caught.value)


@pytest.mark.parametrize("kind", [Portkey, AsyncPortkey])
@pytest.mark.parametrize("start", WARNINGS)
async def test_a_warning_is_given_as_shown(kind: type[Portkey] | type[AsyncPortkey], start: str) -> None:
    options, fields = WARNINGS[start]
    with LocalGateway() as gateway, warnings.catch_warnings(record=True) as given:
        warnings.simplefilter("always")
        await call(kind, options_for(gateway, options), fields)
    assert any(is_shown(one(TEXTS, start), each.message) for each in given if isinstance(each.message, Warning))
