"""Answers that only some providers give: thoughts, images, finish reasons and usage in their own words."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from google.adk.models.llm_request import LlmRequest
from google.adk.models.llm_response import LlmResponse
from google.genai import types

from portkey_ai import APIError
from portkey_ai.integrations.adk import PortkeyAdk
from portkey_ai.testing import LocalGateway, RecordedRequest
from portkey_ai.testing.wire.local_responses import LocalResponse, as_events, as_json

HEAD = {"id": "1", "created": 1, "model": "claude"}
THOUGHT = {"reasoning_tokens": 4}
IMAGE = {"type": "image_url", "image_url": {"url": "data:image/png;base64,cG5n"}}


class Provider(LocalGateway):
    """Gives the one answer that it was made with."""

    def __init__(self, *answers: dict[str, Any], usage: dict[str, Any] | None = None) -> None:
        self._answers, self._usage = answers, usage
        super().__init__()

    def respond(self, request: RecordedRequest) -> LocalResponse:
        end = {"usage": self._usage} if self._usage else {}
        if not request.body.get("stream"):
            return as_json({**HEAD, "object": "chat.completion", "choices": list(self._answers), **end})
        events = [{**HEAD, "object": "chat.completion.chunk", "choices": [one]} for one in self._answers]
        return as_events([*events, {**HEAD, "object": "chat.completion.chunk", "choices": [], **end}])


def whole(message: dict[str, Any], reason: str | None = "stop") -> dict[str, Any]:
    return {"index": 0, "message": {"role": "assistant", **message}, "finish_reason": reason}


def piece(delta: dict[str, Any], reason: str | None = None) -> dict[str, Any]:
    return {"index": 0, "delta": delta, "finish_reason": reason}


def blocks(*deltas: dict[str, Any]) -> dict[str, Any]:
    return {"content_blocks": [{"index": 0, "delta": delta} for delta in deltas]}


def ask(provider: Provider, *, stream: bool = False) -> list[LlmResponse]:
    async def collect() -> list[LlmResponse]:
        model = PortkeyAdk("claude", "k", base_url=provider.url)
        request = LlmRequest(contents=[types.Content(role="user", parts=[types.Part(text="Hi")])])
        return [answer async for answer in model.generate_content_async(request, stream=stream)]

    with provider:
        return asyncio.run(collect())


def parts(answer: LlmResponse) -> list[tuple[str | None, bool | None]]:
    return [(part.text, part.thought) for part in (answer.content and answer.content.parts) or []]


def test_signed_thoughts() -> None:
    said = [
        {"type": "thinking", "thinking": "hm", "signature": "sig"},
        {"type": "text", "text": "Hello"},
        IMAGE,
    ]
    (answer,) = ask(Provider(whole({"content": "Hello", "content_blocks": said}, "end_turn")))
    assert answer.content is not None
    thought, text, image = answer.content.parts or []
    assert (thought.text, thought.thought, thought.thought_signature) == ("hm", True, b"sig")
    assert (text.text, text.thought) == ("Hello", None)
    assert image.inline_data is not None
    assert (image.inline_data.mime_type, image.inline_data.data) == ("image/png", b"png")
    assert answer.finish_reason == types.FinishReason.STOP


def test_signed_thoughts_in_pieces() -> None:
    provider = Provider(
        piece(blocks({"thinking": "h"})),
        piece(blocks({"thinking": "m"})),
        piece(blocks({"signature": "sig"})),
        piece({"content": "Hel", **blocks({"text": "Hel"})}),
        piece({"content": "lo", **blocks({"text": "lo"})}),
        piece({}, "end_turn"),
    )
    *shown, last = ask(provider, stream=True)
    assert [parts(one) for one in shown] == [[("h", True)], [("m", True)], [("Hel", None)], [("lo", None)]]
    assert all(one.partial for one in shown)
    assert parts(last) == [("hm", True), ("Hello", None)]
    assert last.content is not None
    assert (last.content.parts or [])[0].thought_signature == b"sig"
    assert last.finish_reason == types.FinishReason.STOP


@pytest.mark.parametrize("field", ["reasoning_content", "reasoning"])
@pytest.mark.parametrize("stream", [True, False])
def test_plain_thoughts(field: str, stream: bool) -> None:
    said = {field: "hm", "content": "Hello"}
    answers = ask(Provider(piece(said, "stop") if stream else whole(said)), stream=stream)
    assert parts(answers[-1]) == [("hm", True), ("Hello", None)]


@pytest.mark.parametrize("stream", [True, False])
def test_the_signature_of_a_call(stream: bool) -> None:
    function = {"name": "look", "arguments": "{}", "thought_signature": "sig"}
    said = {"tool_calls": [{"index": 0, "id": "c", "type": "function", "function": function}]}
    *_, last = ask(Provider(piece(said, "STOP") if stream else whole(said, "STOP")), stream=stream)
    assert last.content is not None
    (part,) = last.content.parts or []
    assert part.function_call == types.FunctionCall(id="c", name="look", args={})
    assert part.thought_signature == b"sig"


def test_calls_that_are_not_counted() -> None:
    def calls(id: str | None, name: str | None, arguments: str) -> dict[str, Any]:
        return piece({"tool_calls": [{"id": id, "function": {"name": name, "arguments": arguments}}]})

    provider = Provider(calls("a", "look", '{"x":'), calls(None, None, "1}"), calls("b", "hear", "{}"))
    *_, last = ask(provider, stream=True)
    assert [(one.id, one.name, one.args) for one in last.get_function_calls()] == [
        ("a", "look", {"x": 1}),
        ("b", "hear", {}),
    ]


@pytest.mark.parametrize(
    ("reason", "finish"),
    [
        ("length", "MAX_TOKENS"),
        ("max_tokens", "MAX_TOKENS"),
        ("content_filter", "SAFETY"),
        ("RECITATION", "RECITATION"),
        ("overloaded_error", "OTHER"),
    ],
)
@pytest.mark.parametrize("stream", [True, False])
def test_finish_reasons(reason: str, finish: str, stream: bool) -> None:
    *_, last = ask(
        Provider(piece({"content": "a"}, reason) if stream else whole({"content": "a"}, reason)), stream=stream
    )
    assert last.finish_reason == types.FinishReason[finish]
    assert last.error_code is None
    *_, last = ask(Provider(piece({}, reason) if stream else whole({"content": None}, reason)), stream=stream)
    assert last.error_code == finish
    assert reason in (last.error_message or "")


def test_incomplete_arguments() -> None:
    function = {"name": "look", "arguments": '{"at": '}
    said = {"tool_calls": [{"id": "c", "type": "function", "function": function}]}
    (answer,) = ask(Provider(whole(said, "length")))
    assert (answer.finish_reason, answer.error_code) == (types.FinishReason.MAX_TOKENS, "MAX_TOKENS")


class Breaking(Provider):
    """Begins a stream, and breaks it off with an error."""

    def respond(self, request: RecordedRequest) -> LocalResponse:
        del request
        begun = {**HEAD, "object": "chat.completion.chunk", "choices": [piece({"content": "a"})]}
        return as_events([begun, {"error": {"message": "worn out", "type": "overloaded_error"}}])


def test_an_error_within_a_stream() -> None:
    with pytest.raises(APIError, match="worn out"):
        ask(Breaking(), stream=True)


@pytest.mark.parametrize("stream", [True, False])
def test_nothing_at_all(stream: bool) -> None:
    *_, last = ask(Provider(), stream=stream)
    assert last.error_code == "OTHER"


@pytest.mark.parametrize("stream", [True, False])
def test_a_refusal(stream: bool) -> None:
    said = {"content": None, "refusal": "No."}
    *_, last = ask(Provider(piece(said, "stop") if stream else whole(said)), stream=stream)
    assert parts(last) == [("No.", None)]


@pytest.mark.parametrize(
    ("usage", "counts"),
    [
        # OpenAI: thoughts are part of the completion.
        ({"completion_tokens": 9, "total_tokens": 19, "completion_tokens_details": THOUGHT}, (5, 4, None)),
        # Gemini: they are not.
        ({"completion_tokens": 5, "total_tokens": 19, "completion_tokens_details": THOUGHT}, (5, 4, None)),
        # Anthropic: the total has the cache's tokens too.
        ({"completion_tokens": 5, "total_tokens": 115, "cache_read_input_tokens": 100}, (5, None, 100)),
        ({"completion_tokens": 5, "total_tokens": 15, "prompt_tokens_details": {"cached_tokens": 3}}, (5, None, 3)),
    ],
)
@pytest.mark.parametrize("stream", [True, False])
def test_usage(usage: dict[str, Any], counts: tuple[int | None, ...], stream: bool) -> None:
    said = piece({"content": "a"}, "stop") if stream else whole({"content": "a"})
    *_, last = ask(Provider(said, usage={"prompt_tokens": 10, **usage}), stream=stream)
    counted = last.usage_metadata
    assert counted is not None
    assert (counted.prompt_token_count, counted.total_token_count) == (10, usage["total_tokens"])
    assert (
        counted.candidates_token_count,
        counted.thoughts_token_count,
        counted.cached_content_token_count,
    ) == counts
