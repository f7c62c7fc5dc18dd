"""Streams of chat completions for the cases of openai's tests whose recorded ones its sdist leaves out.

Each has what its case is about: text, JSON of the asked form, a refusal, calls of tools, log probabilities.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

_LOCATION = ['{"city":"Edin', 'burgh","temp', 'erature":12.5,', '"units":"c"}']

Delta = dict[str, Any]


def _says(*texts: str, field: str = "content", index: int = 0, logprobs: bool = False) -> list[Delta]:
    """One choice that says `texts`, piece by piece."""
    choices: list[Delta] = [{"index": index, "delta": {"role": "assistant", field: ""}}]
    for text in texts:
        choice: Delta = {"index": index, "delta": {field: text}}
        if logprobs:
            token = {"token": text, "bytes": list(text.encode()), "logprob": -0.25, "top_logprobs": []}
            choice["logprobs"] = {"content": None, "refusal": None, field: [token]}
        choices.append(choice)
    return choices


def _calls(*tools: tuple[str, list[str]]) -> list[Delta]:
    """One choice that calls tools, by name and pieces of the arguments."""
    choices: list[Delta] = [{"index": 0, "delta": {"role": "assistant", "content": None}}]
    for number, (name, pieces) in enumerate(tools):
        call = {"index": number, "id": f"call_{number}", "type": "function"}
        function = {"name": name, "arguments": ""}
        choices.append({"index": 0, "delta": {"tool_calls": [{**call, "function": function}]}})
        for piece in pieces:
            part = {"index": number, "function": {"arguments": piece}}
            choices.append({"index": 0, "delta": {"tool_calls": [part]}})
    return choices


def _ends(reason: str, *indexes: int) -> list[Delta]:
    return [{"index": index, "delta": {}, "finish_reason": reason} for index in indexes or (0,)]


def _stream(choices: Iterable[Delta]) -> bytes:
    common = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1700000000, "model": "gpt-4o"}
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    chunks: list[Delta] = [{**common, "choices": [choice]} for choice in choices]
    chunks.append({**common, "choices": [], "usage": usage})
    return b"".join(b"data: " + json.dumps(chunk).encode() + b"\n\n" for chunk in chunks) + b"data: [DONE]\n\n"


_WEATHER = ['{"city":"Edin', 'burgh","country":', '"UK","units":"c"}']

# By the name of the recorded stream that openai's test asks for.
STREAMS = {
    "e2aad469b71d*.bin": _stream([*_says("It", " rains."), *_ends("stop")]),
    "7e5ea4d12e7c*.bin": _stream([*_says(*_LOCATION), *_ends("stop")]),
    "a491adda08c3*.bin": _stream(
        [choice for index in range(3) for choice in _says(*_LOCATION, index=index)] + _ends("stop", 0, 1, 2)
    ),
    "4cc50a6135d2*.bin": _stream([*_says('{"'), *_ends("length")]),
    "173417d55340*.bin": _stream([*_says("I'd", " rather", " not.", field="refusal"), *_ends("stop")]),
    "83b060bae42e*.bin": _stream([*_says("Foo", "!", logprobs=True), *_ends("stop")]),
    "569c877e6942*.bin": _stream([*_says("No", ".", field="refusal", logprobs=True), *_ends("stop")]),
    "c6aa7e397b71*.bin": _stream([*_calls(("GetWeatherArgs", _WEATHER)), *_ends("tool_calls")]),
    "f82268f2fefd*.bin": _stream(
        [
            *_calls(("GetWeatherArgs", _WEATHER), ("get_stock_price", ['{"ticker":"AAPL",', '"exchange":"NASDAQ"}'])),
            *_ends("tool_calls"),
        ]
    ),
    "a247c49c5fcd*.bin": _stream(
        [*_calls(("get_weather", ['{"city":"Austin",', '"state":"TX"}'])), *_ends("tool_calls")]
    ),
    "d61558011839*.bin": _stream([*_says('{"weather":', ' "18°C"}'), *_ends("stop")]),
    "2018feb66ae1*.bin": _stream([*_calls(("get_weather", ['{"city":"Bath"}'])), *_ends("tool_calls")]),
}
