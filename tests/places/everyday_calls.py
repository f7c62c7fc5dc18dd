"""A plain call, a stream, an upload and an error, sync and async, on a loopback gateway.

scripts/places.py runs this in each odd place. It has no `assert`, which `python -OO` leaves out.
"""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import portkey_ai
from portkey_ai import AsyncPortkey, Portkey, RateLimitError

MESSAGES: Any = [{"role": "user", "content": "Hello there"}]
ECHO = "echo: Hello there"
CONTENT = b'{"custom_id": "1"}\n' * 1000
FAILING = "fail-429"
SLOW = "slow"
"""The model that takes half a second."""


class WrongResultError(Exception):
    """A call returned something else than the gateway sent."""


def expect(found: object, wanted: object) -> None:
    if found != wanted:
        raise WrongResultError(f"expected {wanted!r}, found {found!r}")


def new_client(url: str, **options: Any) -> Portkey:
    return Portkey(base_url=url, provider="openai", max_retries=0, **options)


def new_async_client(url: str, **options: Any) -> AsyncPortkey:
    return AsyncPortkey(base_url=url, provider="openai", max_retries=0, **options)


def chat(client: Portkey, model: str = "echo") -> None:
    expect(client.chat.completions.create(model=model, messages=MESSAGES).choices[0].message.content, ECHO)


def stream(client: Portkey) -> None:
    chunks = client.chat.completions.create(model="echo", messages=MESSAGES, stream=True)
    expect("".join(chunk.choices[0].delta.content or "" for chunk in chunks), ECHO)


def upload(client: Portkey) -> None:
    expect(client.files.create(file=("data.jsonl", CONTENT), purpose="batch").bytes, len(CONTENT))


def error(client: Portkey) -> None:
    try:
        client.chat.completions.create(model=FAILING, messages=MESSAGES)
    except RateLimitError as raised:
        expect(raised.status_code, 429)
    else:
        raise WrongResultError("no error was raised")


def calls_on(client: Portkey) -> None:
    for call in (chat, stream, upload, error):
        call(client)


async def async_calls_on(client: AsyncPortkey) -> None:
    answer = await client.chat.completions.create(model="echo", messages=MESSAGES)
    expect(answer.choices[0].message.content, ECHO)
    chunks = await client.chat.completions.create(model="echo", messages=MESSAGES, stream=True)
    expect("".join([chunk.choices[0].delta.content or "" async for chunk in chunks]), ECHO)
    expect((await client.files.create(file=("data.jsonl", CONTENT), purpose="batch")).bytes, len(CONTENT))
    try:
        await client.chat.completions.create(model=FAILING, messages=MESSAGES)
    except RateLimitError as raised:
        expect(raised.status_code, 429)
    else:
        raise WrongResultError("no error was raised")


def sync_calls(url: str) -> None:
    with new_client(url) as client:
        calls_on(client)


async def async_calls(url: str) -> None:
    async with new_async_client(url) as client:
        await async_calls_on(client)


def all_calls(url: str) -> None:
    async def work() -> None:
        # `python -X dev` warns of a step that takes longer: the first call imports much.
        asyncio.get_running_loop().slow_callback_duration = 60
        await async_calls(url)

    sync_calls(url)
    asyncio.run(work())


def main() -> None:
    all_calls(sys.argv[1])
    sys.stdout.write(f"{portkey_ai.__file__}\n")


if __name__ == "__main__":
    main()
