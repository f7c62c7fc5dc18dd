"""The quick start: a chat call, an async one, a stream, embeddings, and options for one request.

`make demo` runs it on a local gateway in this process. With PORTKEY_API_KEY set, it runs against the hosted gateway, or
the one that PORTKEY_BASE_URL names; PORTKEY_PROVIDER (for example "@openai-prod") or PORTKEY_CONFIG ("pc-...")
choose where requests go there, PORTKEY_MODEL and PORTKEY_EMBEDDING_MODEL the models.
"""

import asyncio
import os
from contextlib import ExitStack
from typing import Any

from portkey_ai import AsyncPortkey, Portkey
from portkey_ai.testing import LocalGateway

MODEL = os.environ.get("PORTKEY_MODEL", "gpt-4o-mini")
EMBEDDING_MODEL = os.environ.get("PORTKEY_EMBEDDING_MODEL", "text-embedding-3-small")


def gateway_options(stack: ExitStack) -> dict[str, Any]:
    """Return the client options for the real gateway if there is a key, else for one that runs in this process."""
    if os.environ.get("PORTKEY_API_KEY"):
        return {"provider": os.environ.get("PORTKEY_PROVIDER"), "config": os.environ.get("PORTKEY_CONFIG")}
    gateway = stack.enter_context(LocalGateway())
    print(f"No PORTKEY_API_KEY: using a local gateway with an echo model at {gateway.url}\n")
    return {"base_url": gateway.url, "provider": "openai"}


def sync_calls(client: Portkey) -> None:
    response = client.chat.completions.create(model=MODEL, messages=[{"role": "user", "content": "Say hello."}])
    print("chat:      ", response.choices[0].message.content)
    print("headers:   ", response.get_headers())

    with client.chat.completions.create(
        model=MODEL, messages=[{"role": "user", "content": "Count to three: one, two, three."}], stream=True
    ) as stream:
        print("stream:    ", end=" ")
        for chunk in stream:
            if chunk.choices:
                print(chunk.choices[0].delta.content or "", end="", flush=True)
        print(f"\nprovider:   {stream.gateway.provider}")

    vectors = client.embeddings.create(model=EMBEDDING_MODEL, input=["one", "two"])
    print("embeddings:", [item.embedding[:3] for item in vectors.data])

    step = client.with_options(trace_id="quickstart", metadata={"step": "summary"})
    response = step.chat.completions.create(model=MODEL, messages=[{"role": "user", "content": "Sum it up."}])
    print("options:   ", response.choices[0].message.content, "- trace", response.gateway.trace_id)


async def async_call(options: dict[str, Any]) -> None:
    async with AsyncPortkey(**options) as client:
        response = await client.chat.completions.create(
            model=MODEL, messages=[{"role": "user", "content": "Say hello, later."}]
        )
        print("async:     ", response.choices[0].message.content)


def main() -> None:
    with ExitStack() as stack:
        options = gateway_options(stack)
        with Portkey(**options) as client:
            sync_calls(client)
        asyncio.run(async_call(options))


if __name__ == "__main__":
    main()
