"""Completions of the echo model (OpenAI's API before chat completions)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import as_json, is_list

from .echo_chat import stream, wants_usage
from .echo_reply import Reply, ReplyOptions, limit_of, make_reply, stops_of
from .echo_state import new_id, seconds
from .echo_text import pieces, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from portkey_ai.testing.wire.local_responses import LocalResponse

    from .echo_request import EchoRequest


def complete(request: EchoRequest) -> LocalResponse:
    """Return completions of each prompt: echoes, or the text of the script."""
    prompts = _prompts(request.required("prompt"))
    options = ReplyOptions(limit=limit_of(request, "max_tokens"), stop=stops_of(request, "stop"))
    number = request.integer("n", 1, most=128)
    replies = [make_reply(prompt, options, request.scheduled) for prompt in prompts for _ in range(number)]
    if request.flag("echo"):
        replies = [Reply(prompts[place // number] + (one.text or ""), end=one.end) for place, one in enumerate(replies)]
    before, after = sum(map(tokens, prompts)), sum(tokens(one.text) for one in replies)
    used = {"prompt_tokens": before, "completion_tokens": after, "total_tokens": before + after}
    head = {"id": new_id("cmpl-"), "object": "text_completion", "created": seconds(), "model": request.model}
    if request.flag("stream"):
        return stream(head, _parts(replies), used if wants_usage(request) else None)
    choices = [
        {"index": index, "text": one.text or "", "logprobs": None, "finish_reason": one.end}
        for index, one in enumerate(replies)
    ]
    return as_json({**head, "choices": choices, "usage": used})


def _prompts(prompt: Any) -> list[str]:
    """Return the texts of a prompt: a text, a list of texts, a list of token numbers, or a list of such lists."""
    if not is_list(prompt):
        return [str(prompt)]
    if all(isinstance(token, int) for token in prompt):
        return [" ".join(map(str, prompt))]
    return [text for part in prompt for text in _prompts(part)]


def _parts(replies: list[Reply]) -> Iterator[Mapping[str, object]]:
    for index, one in enumerate(replies):
        for piece in pieces(one.text or ""):
            yield {"index": index, "text": piece, "logprobs": None, "finish_reason": None}
        yield {"index": index, "text": "", "logprobs": None, "finish_reason": one.end}
