"""A program for an environment with this package's wheel and a release of `openai`: scripts/compat.py runs it there.

It says what it did, and fails with a traceback.
"""

from __future__ import annotations

import asyncio
import importlib
import importlib.util
import sys
from typing import Any

import httpx
import openai

import portkey_ai
from portkey_ai import AsyncPortkey, Portkey
from portkey_ai.testing import LocalGateway

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
CHAT: Any = {"model": "echo", "messages": MESSAGES}
TAKES_HTTPX2 = int(openai.__version__.split(".")[0]) >= 3 or hasattr(openai, "DefaultHttpx2Client")


def arrived(gateway: LocalGateway) -> None:
    """The last request bore what the client was told, and nothing of OpenAI's."""
    headers = {name.lower(): value for name, value in gateway.requests[-1].headers.items()}
    assert headers["x-portkey-api-key"] == "pk-test", headers
    assert headers["x-portkey-trace-id"] == "t-1", headers
    assert not {"authorization", "openai-organization", "openai-project"} & set(headers), headers


def sync_chat(client: Any, gateway: LocalGateway) -> None:
    answer = client.chat.completions.create(**CHAT)
    assert answer.choices[0].message.content == "echo: Hello"
    arrived(gateway)
    stream = client.chat.completions.create(**CHAT, stream=True)
    assert "".join(chunk.choices[0].delta.content or "" for chunk in stream if chunk.choices) == "echo: Hello"
    arrived(gateway)


async def async_chat(client: Any, gateway: LocalGateway) -> None:
    answer = await client.chat.completions.create(**CHAT)
    assert answer.choices[0].message.content == "echo: Hello"
    arrived(gateway)
    stream = await client.chat.completions.create(**CHAT, stream=True)
    assert "".join([chunk.choices[0].delta.content or "" async for chunk in stream if chunk.choices]) == "echo: Hello"
    arrived(gateway)


def sync_clients(gateway: LocalGateway, http: Any = None, *, openai_too: bool = True) -> None:
    client: Any = Portkey(base_url=gateway.url, api_key="pk-test", trace_id="t-1", http_client=http)
    sync_chat(client, gateway)
    answer = client.chat.completions.create(**CHAT, temperature=getattr(openai, "NOT_GIVEN", None))
    assert type(answer).__module__.startswith("portkey_ai."), type(answer)
    for _ in client.configs.list():
        pass
    arrived(gateway)
    if openai_too:
        own = client.as_openai()
        assert type(own) is openai.OpenAI
        sync_chat(own, gateway)
        own.close()
        sync_chat(client, gateway)
    client.close()
    assert http is None or not http.is_closed


async def async_clients(gateway: LocalGateway, http: Any = None, *, openai_too: bool = True) -> None:
    client: Any = AsyncPortkey(base_url=gateway.url, api_key="pk-test", trace_id="t-1", http_client=http)
    await async_chat(client, gateway)
    async for _ in client.configs.list():
        pass
    arrived(gateway)
    if openai_too:
        own = client.as_openai()
        assert type(own) is openai.AsyncOpenAI
        await async_chat(own, gateway)
        await own.close()
        await async_chat(client, gateway)
    await client.close()
    assert http is None or not http.is_closed


def errors() -> None:
    """Both kinds of client report a failure with their own package's error, and try as often as the gateway's rule."""
    seen: list[httpx.Request] = []

    def refuse(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(429, json={"error": {"message": "slow down"}}, headers={"retry-after-ms": "1"})

    with httpx.Client(transport=httpx.MockTransport(refuse)) as http:
        client = Portkey(api_key="pk-test", http_client=http)
        for asked, error in ((client, portkey_ai.RateLimitError), (client.as_openai(), openai.RateLimitError)):
            try:
                asked.chat.completions.create(**CHAT)
            except error as caught:
                assert caught.status_code == 429
            else:
                raise AssertionError("no error")
    assert len(seen) == 2, len(seen)


def of_httpx2(gateway: LocalGateway) -> None:
    httpx2: Any = importlib.import_module("httpx2")
    with httpx2.Client() as http:
        sync_clients(gateway, http, openai_too=TAKES_HTTPX2)

    async def program() -> None:
        async with httpx2.AsyncClient() as http:
            await async_clients(gateway, http, openai_too=TAKES_HTTPX2)

    asyncio.run(program())


def main() -> None:
    assert portkey_ai.__file__.startswith(sys.prefix), portkey_ai.__file__
    done = ["httpx"]
    with LocalGateway() as gateway:
        sync_clients(gateway)
        with httpx.Client() as http:
            sync_clients(gateway, http)
        asyncio.run(async_clients(gateway))
        errors()
        if importlib.util.find_spec("httpx2"):
            of_httpx2(gateway)
            done.append("httpx2" if TAKES_HTTPX2 else "httpx2 (own client only)")
    said = f"openai {openai.__version__}: chat, streams, Portkey API, errors, sync and async, on {', '.join(done)}"
    sys.stdout.write(said + "\n")


if __name__ == "__main__":
    main()
