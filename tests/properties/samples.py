"""Answers as they come: chat, Responses, embeddings, and the events of their streams."""

from __future__ import annotations

from typing import Any

TOOL_CALL = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": '{"a":1}'}}
USAGE = {
    "prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7,
    "completion_tokens_details": {"reasoning_tokens": 1, "audio_tokens": 0},
}  # fmt: skip
LOGPROBS = {"content": [{"token": "Hi", "logprob": -0.5, "bytes": [72, 105], "top_logprobs": []}], "refusal": None}
ANNOTATION = {
    "type": "url_citation",
    "url_citation": {"start_index": 0, "end_index": 2, "title": "t", "url": "https://a"},
}


def chat(**message: Any) -> dict[str, Any]:
    choice = {"index": 0, "message": {"role": "assistant", **message}, "finish_reason": "stop", "logprobs": LOGPROBS}
    return {
        "id": "chatcmpl-1", "object": "chat.completion", "created": 1700000000, "model": "m", "choices": [choice],
        "usage": USAGE, "service_tier": "default", "system_fingerprint": "fp",
    }  # fmt: skip


def chunk(**choice: Any) -> dict[str, Any]:
    return {
        "id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1700000000, "model": "m",
        "choices": [{"index": 0, "delta": {}, "finish_reason": None, **choice}],
    }  # fmt: skip


CHATS = [
    chat(content="Hi", refusal=None, annotations=[ANNOTATION]),
    chat(content=None, tool_calls=[TOOL_CALL, {"id": "c", "type": "custom", "custom": {"name": "n", "input": "i"}}]),
    chat(content="", audio={"id": "a", "data": "AA==", "expires_at": 1, "transcript": "t"}, content_blocks=[]),
]
CHUNKS = [
    chunk(delta={"role": "assistant", "content": "Hi"}),
    chunk(delta={"tool_calls": [{"index": 0, **TOOL_CALL}]}),
    {**chunk(finish_reason="stop"), "usage": USAGE},
]
OUTPUT: list[dict[str, Any]] = [
    {
        "id": "msg_1", "type": "message", "role": "assistant", "status": "completed",
        "content": [
            {"type": "output_text", "text": "Hi", "annotations": [
                {"type": "file_citation", "file_id": "f", "filename": "n", "index": 0},
            ], "logprobs": []},
            {"type": "refusal", "refusal": "no"},
        ],
    },
    {"id": "fc_1", "type": "function_call", "call_id": "c", "name": "f", "arguments": "{}", "status": "completed"},
    {"id": "rs_1", "type": "reasoning", "summary": [{"type": "summary_text", "text": "s"}], "encrypted_content": None},
    {"id": "ws_1", "type": "web_search_call", "status": "completed", "action": {"type": "search", "query": "q"}},
    {"id": "ci_1", "type": "code_interpreter_call", "status": "completed", "code": "1", "container_id": "c",
     "outputs": [{"type": "logs", "logs": "1"}]},
]  # fmt: skip
RESPONSES: list[dict[str, Any]] = [
    {
        "id": "resp_1", "object": "response", "created_at": 1700000000.0, "status": "completed", "model": "m",
        "output": OUTPUT, "parallel_tool_calls": True, "tool_choice": "auto", "temperature": 1.0, "top_p": 1,
        "tools": [{"type": "function", "name": "f", "parameters": {"type": "object"}, "strict": True}],
        "text": {"format": {"type": "text"}}, "error": None, "incomplete_details": None, "metadata": {"a": "b"},
        "usage": {"input_tokens": 1, "input_tokens_details": {"cached_tokens": 0}, "output_tokens": 1,
                  "output_tokens_details": {"reasoning_tokens": 0}, "total_tokens": 2},
    }
]  # fmt: skip
EVENTS: list[dict[str, Any]] = [
    {"type": "response.created", "sequence_number": 0, "response": RESPONSES[0]},
    {"type": "response.output_item.added", "sequence_number": 1, "output_index": 0, "item": OUTPUT[0]},
    {"type": "response.output_text.delta", "sequence_number": 2, "item_id": "i", "output_index": 0,
     "content_index": 0, "delta": "Hi", "logprobs": []},
    {"type": "response.function_call_arguments.done", "sequence_number": 3, "item_id": "i", "output_index": 0,
     "arguments": "{}", "name": "f"},
    {"type": "response.completed", "sequence_number": 4, "response": RESPONSES[0]},
    {"type": "error", "sequence_number": 5, "code": "c", "message": "m", "param": None},
]  # fmt: skip
EMBEDDINGS = [
    {
        "object": "list", "model": "e", "usage": {"prompt_tokens": 1, "total_tokens": 1},
        "data": [{"object": "embedding", "index": 0, "embedding": [0.5, 1.0]}],
    }
]  # fmt: skip
