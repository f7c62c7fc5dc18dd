"""Completions of the echo model (OpenAI's API before chat completions)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import as_json, is_list

from .echo_chat import stream, wants_usage
from .echo_reply import Reply, ReplyOptions, make_reply, stop_sequences, token_limit
from .echo_state import new_id, unix_time
from .echo_text import split_into_chunks, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from portkey_ai.testing.wire.local_responses import LocalResponse

    from .echo_request import EchoRequest


def complete(request: EchoRequest) -> LocalResponse:
    """Return completions of each prompt: the scheduled text, or an echo."""
    prompts = _prompts(request.required("prompt"))
    options = ReplyOptions(limit=token_limit(request, "max_tokens"), stop=stop_sequences(request, "stop"))
    number = request.integer("n", 1, maximum=128)
    replies = [make_reply(prompt, options, request.scheduled) for prompt in prompts for _ in range(number)]
    if request.flag("echo"):
        replies = [
            Reply(prompts[index // number] + (reply.text or ""), finish_reason=reply.finish_reason)
            for index, reply in enumerate(replies)
        ]
    prompt_tokens, completion_tokens = sum(map(tokens, prompts)), sum(tokens(reply.text) for reply in replies)
    token_usage = {
        "prompt_tokens": prompt_tokens,
        "completion_tokens": completion_tokens,
        "total_tokens": prompt_tokens + completion_tokens,
    }
    common_fields = {"id": new_id("cmpl-"), "object": "text_completion", "created": unix_time(), "model": request.model}
    if request.flag("stream"):
        return stream(common_fields, _parts(replies), token_usage if wants_usage(request) else None)
    choices = [
        {"index": index, "text": reply.text or "", "logprobs": None, "finish_reason": reply.finish_reason}
        for index, reply in enumerate(replies)
    ]
    return as_json({**common_fields, "choices": choices, "usage": token_usage})


def _prompts(prompt: Any) -> list[str]:
    """Return the texts of a prompt: a text, a list of texts, a list of token numbers, or a list of such lists."""
    if not is_list(prompt):
        return [str(prompt)]
    if all(isinstance(token, int) for token in prompt):
        return [" ".join(map(str, prompt))]
    return [text for part in prompt for text in _prompts(part)]


def _parts(replies: list[Reply]) -> Iterator[Mapping[str, object]]:
    for index, reply in enumerate(replies):
        for chunk in split_into_chunks(reply.text or ""):
            yield {"index": index, "text": chunk, "logprobs": None, "finish_reason": None}
        yield {"index": index, "text": "", "logprobs": None, "finish_reason": reply.finish_reason}
