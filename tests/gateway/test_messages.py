"""`client.messages`, Anthropic's format, through the real gateway."""

from __future__ import annotations

from typing import Any

import pytest

from portkey_ai import APIStatusError
from portkey_ai.api_resources.types.messages_type import ContentBlockDeltaEvent, Message, MessageStartEvent, PingEvent
from tests.support import MESSAGES, AnyClient, done, read

from .upstream import Upstream


@pytest.fixture
def anthropic(client: AnyClient, upstream: Upstream) -> Any:
    return client.with_options(provider="anthropic", custom_host=upstream.url.replace("/v1", "/anthropic/v1"))


async def test_message(anthropic: AnyClient, upstream: Upstream) -> None:
    answer = await done(
        anthropic.messages.create(model="claude", max_tokens=10, messages=MESSAGES, top_k=None, system="Be brief.")
    )
    assert isinstance(answer, Message)
    assert (answer.content[0].text, answer.stop_reason, answer.usage.output_tokens) == ("Hello", "end_turn", 2)
    assert answer.get_headers()["provider"] == "anthropic"
    assert upstream.requests[-1].body == {
        "model": "claude", "max_tokens": 10, "messages": MESSAGES, "system": "Be brief.",
    }  # fmt: skip


async def test_stream(anthropic: AnyClient) -> None:
    stream = await done(anthropic.messages.create(model="claude", max_tokens=10, messages=MESSAGES, stream=True))
    events = await read(stream)
    assert isinstance(events[0], MessageStartEvent)
    assert isinstance(events[2], PingEvent)
    text = "".join(event.delta.text or "" for event in events if isinstance(event, ContentBlockDeltaEvent))
    assert text == "Hello"
    assert events[-1].type == "message_stop"
    assert stream.get_headers()["provider"] == "anthropic"


async def test_count_tokens(anthropic: AnyClient) -> None:
    assert (await done(anthropic.messages.count_tokens(model="claude", messages=MESSAGES))).input_tokens == 42


async def test_chat_is_translated(anthropic: AnyClient) -> None:
    answer = await done(anthropic.chat.completions.create(model="claude", max_tokens=10, messages=MESSAGES))
    assert answer.choices[0].message.content == "Hello"
    assert answer.choices[0].message["content_blocks"] == [{"type": "text", "text": "Hello"}]


async def test_error(anthropic: AnyClient) -> None:
    with pytest.raises(APIStatusError, match="too many") as caught:
        await done(anthropic.messages.create(model="fail-529", max_tokens=10, messages=MESSAGES))
    assert caught.value.status_code == 529
