"""The responses of the server. The server and the workers both compute them from the request.

The name of the model selects the response: `plain`, `size-10000` (characters in the answer),
`delay-50` (milliseconds before
it answers), `chunks-1000` (chunks of a stream, many in a network write), `singles-1000` (each in a write of its own).
"""

import base64
import json
import random
import struct
from functools import cache

HEADERS = (
    ("x-portkey-trace-id", "5a2f0f6e-6f2b-4f0c-a6a1-8a3f6a1c2b3d"),
    ("x-portkey-last-used-option-index", "config"),
    ("x-portkey-cache-status", "DISABLED"),
    ("x-portkey-retry-attempt-count", "0"),
    ("x-portkey-provider", "openai"),
)

Message = dict[str, str]


def messages(count: int, characters: int = 40) -> list[Message]:
    """Return a conversation of `count` messages of `characters` each."""
    roles = ("user", "assistant")
    return [{"role": roles[number % 2], "content": f"{number:010d}".ljust(characters, ".")} for number in range(count)]


def number_of(model: str) -> int:
    """Return the number at the end of the model's name, or 0."""
    return int(model.partition("-")[2] or 0)


def chat_text(model: str, conversation: list[Message]) -> str:
    """The answer: it shows that every entry has arrived, and is as long as the model's name says."""
    characters = sum(len(message["content"]) for message in conversation)
    return f"{len(conversation)} messages, {characters} characters.".ljust(number_of(model), "x")


def chat_answer(model: str, conversation: list[Message]) -> bytes:
    return json.dumps(
        {
            "id": "chatcmpl-BxQ2mR7cS1pLk0tVbN3wYzE5uH8aD",
            "object": "chat.completion",
            "created": 1760000000,
            "model": "gpt-4o-mini-2024-07-18",
            "choices": [
                {
                    "index": 0,
                    "message": {
                        "role": "assistant",
                        "content": chat_text(model, conversation),
                        "refusal": None,
                        "annotations": [],
                    },
                    "logprobs": None,
                    "finish_reason": "stop",
                }
            ],
            "usage": {
                "prompt_tokens": 12,
                "completion_tokens": 9,
                "total_tokens": 21,
                "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
                "completion_tokens_details": {
                    "reasoning_tokens": 0,
                    "audio_tokens": 0,
                    "accepted_prediction_tokens": 0,
                    "rejected_prediction_tokens": 0,
                },
            },
            "service_tier": "default",
            "system_fingerprint": "fp_06737a9306",
        }
    ).encode()


@cache
def stream_text(count: int) -> str:
    """Return the text of all chunks."""
    return "".join(f"{number} " for number in range(count))


def stream_events(count: int) -> list[bytes]:
    """The events of a stream: `count` chunks, the last of which says why it ends, then the end mark."""
    template = json.dumps(
        {
            "id": "chatcmpl-BxQ2mR7cS1pLk0tVbN3wYzE5uH8aD",
            "object": "chat.completion.chunk",
            "created": 1760000000,
            "model": "gpt-4o-mini-2024-07-18",
            "service_tier": "default",
            "system_fingerprint": "fp_06737a9306",
            "choices": [{"index": 0, "delta": {"content": "@@"}, "logprobs": None, "finish_reason": None}],
        },
        separators=(",", ":"),
    )
    before, after = (part.encode() for part in template.split("@@"))
    events = [b"data: %b%d %b\n\n" % (before, number, after) for number in range(count)]
    events[-1] = events[-1].replace(b'"finish_reason":null', b'"finish_reason":"stop"')
    return [*events, b"data: [DONE]\n\n"]


@cache
def vector(dimensions: int) -> tuple[float, ...]:
    """An embedding whose numbers are single-precision, as a model's are."""
    draw = random.Random(dimensions)
    return struct.unpack(
        f"<{dimensions}f", struct.pack(f"<{dimensions}f", *(draw.gauss(0, 0.03) for _ in range(dimensions)))
    )


@cache
def embeddings_answer(count: int, dimensions: int, encoding: str) -> bytes:
    numbers = vector(dimensions)
    one: object = list(numbers)
    if encoding == "base64":
        one = base64.b64encode(struct.pack(f"<{dimensions}f", *numbers)).decode()
    data = [{"object": "embedding", "index": index, "embedding": one} for index in range(count)]
    usage = {"prompt_tokens": count, "total_tokens": count}
    return json.dumps(
        {"object": "list", "data": data, "model": "text-embedding-3-small", "usage": usage}, separators=(",", ":")
    ).encode()
