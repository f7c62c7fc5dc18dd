"""Adapters with one interface for all SDKs. Each makes the calls that a user would write.

The published portkey-ai and this checkout have the same import name and the same calls, so they share an adapter;
the environment of the worker decides which of them is measured.
"""

from __future__ import annotations

import array
import base64
import json
from typing import TYPE_CHECKING, Any, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from benchmarks.payloads import Message

# httpx's own limit of kept-alive connections is the fastest for it on loopback: its pool looks through them all, twice
# over, for each call. More connections than its own 100 are allowed, for 1,000 calls at once.
CONNECTIONS = {"max_connections": 1000, "max_keepalive_connections": 20}


class SDK(Protocol):
    def chat(self, model: str, messages: list[Message]) -> str: ...
    def derived(self, model: str, messages: list[Message]) -> str: ...
    def stream(self, model: str, messages: list[Message]) -> Iterator[str]: ...
    def embeddings(self, model: str, texts: list[str]) -> list[Sequence[float]]: ...
    def embeddings_as_array(self, model: str, texts: list[str]) -> Sequence[Sequence[float]]:
        """Return one array of all vectors if the SDK can do so, else lists of floats."""
        ...

    def close(self) -> None: ...


class AsyncSDK(Protocol):
    async def chat(self, model: str, messages: list[Message]) -> str: ...
    def stream(self, model: str, messages: list[Message]) -> AsyncIterator[str]: ...
    async def close(self) -> None: ...


class Client:
    """Any client with the interface of the OpenAI SDK."""

    def __init__(self, client: Any, options: dict[str, Any], embedding_options: dict[str, Any]) -> None:
        self.client = client
        self.options = options
        self.embedding_options = embedding_options

    def chat(self, model: str, messages: list[Message]) -> str:
        response = self.client.chat.completions.create(model=model, messages=messages)
        return str(response.choices[0].message.content)

    def derived(self, model: str, messages: list[Message]) -> str:
        """Make a call on a derived client, here with a trace id."""
        client = self.client.with_options(**self.options)
        response = client.chat.completions.create(model=model, messages=messages)
        return str(response.choices[0].message.content)

    def stream(self, model: str, messages: list[Message]) -> Iterator[str]:
        for chunk in self.client.chat.completions.create(model=model, messages=messages, stream=True):
            yield chunk.choices[0].delta.content

    def embeddings(self, model: str, texts: list[str]) -> list[Sequence[float]]:
        response = self.client.embeddings.create(model=model, input=texts, **self.embedding_options)
        return [item.embedding for item in response.data]

    def embeddings_as_array(self, model: str, texts: list[str]) -> Sequence[Sequence[float]]:
        return self.embeddings(model, texts)

    def close(self) -> None:
        self.client.close()
        # The published SDK does not close the client that makes its calls.
        getattr(self.client, "openai_client", self.client).close()


class Ours(Client):
    """This package, which can return embeddings as a numpy array."""

    def embeddings_as_array(self, model: str, texts: list[str]) -> Sequence[Sequence[float]]:
        from portkey_ai import embeddings_to_numpy

        response = self.client.embeddings.create(model=model, input=texts, encoding_format="base64")
        return cast("Sequence[Sequence[float]]", embeddings_to_numpy(response))


class AsyncClient:
    """Any async client with the interface of the OpenAI SDK."""

    def __init__(self, client: Any, http_client: Any = None) -> None:
        self.client = client
        self.http_client = http_client  # created here, so closed here

    async def chat(self, model: str, messages: list[Message]) -> str:
        response = await self.client.chat.completions.create(model=model, messages=messages)
        return str(response.choices[0].message.content)

    async def stream(self, model: str, messages: list[Message]) -> AsyncIterator[str]:
        async for chunk in await self.client.chat.completions.create(model=model, messages=messages, stream=True):
            yield chunk.choices[0].delta.content

    async def close(self) -> None:
        await self.client.close()
        # The published SDK does not close the client that makes its calls.
        await getattr(self.client, "openai_client", self.client).close()
        if self.http_client is not None:
            await self.http_client.aclose()


class Raw:
    """The same calls with httpx and json."""

    def __init__(self, url: str) -> None:
        import httpx

        self.url = url
        self.client = httpx.Client(limits=httpx.Limits(**CONNECTIONS), timeout=600)

    def chat(self, model: str, messages: list[Message]) -> str:
        response = self.client.post(f"{self.url}/chat/completions", json={"model": model, "messages": messages})
        return str(response.raise_for_status().json()["choices"][0]["message"]["content"])

    def derived(self, model: str, messages: list[Message]) -> str:
        return self.chat(model, messages)

    def stream(self, model: str, messages: list[Message]) -> Iterator[str]:
        body = {"model": model, "messages": messages, "stream": True}
        with self.client.stream("POST", f"{self.url}/chat/completions", json=body) as response:
            for line in response.raise_for_status().iter_lines():
                if (text := chunk_of(line)) is not None:
                    yield text

    def embeddings(self, model: str, texts: list[str]) -> list[Sequence[float]]:
        body = {"model": model, "input": texts, "encoding_format": "base64"}
        response = self.client.post(f"{self.url}/embeddings", json=body).raise_for_status().json()
        return [array.array("f", base64.b64decode(item["embedding"])).tolist() for item in response["data"]]

    def embeddings_as_array(self, model: str, texts: list[str]) -> Sequence[Sequence[float]]:
        return self.embeddings(model, texts)

    def close(self) -> None:
        self.client.close()


class AsyncRaw:
    """The same async calls with httpx and json."""

    def __init__(self, url: str) -> None:
        import httpx

        self.url = url
        self.client = httpx.AsyncClient(limits=httpx.Limits(**CONNECTIONS), timeout=600)

    async def chat(self, model: str, messages: list[Message]) -> str:
        response = await self.client.post(f"{self.url}/chat/completions", json={"model": model, "messages": messages})
        return str(response.raise_for_status().json()["choices"][0]["message"]["content"])

    async def stream(self, model: str, messages: list[Message]) -> AsyncIterator[str]:
        body = {"model": model, "messages": messages, "stream": True}
        async with self.client.stream("POST", f"{self.url}/chat/completions", json=body) as response:
            async for line in response.raise_for_status().aiter_lines():
                if (text := chunk_of(line)) is not None:
                    yield text

    async def close(self) -> None:
        await self.client.aclose()


def chunk_of(line: str) -> str | None:
    """Return the text in one line of a stream, if it has text."""
    if not line.startswith("data: ") or line == "data: [DONE]":
        return None
    return str(json.loads(line[6:])["choices"][0]["delta"]["content"])


TRACE = "t-1"


def make(sdk: str, url: str) -> SDK:
    """Return the sync client of `sdk` for `url`."""
    if sdk == "httpx":
        return Raw(url)
    if sdk == "openai":
        import openai

        return Client(openai.OpenAI(api_key="k", base_url=url), {"default_headers": {"x-portkey-trace-id": TRACE}}, {})
    import portkey_ai

    # The published SDK requests base64 and returns it as text, so floats are requested.
    encoding = {"encoding_format": "float"} if sdk == "published" else {}
    return (Ours if sdk == "ours" else Client)(
        portkey_ai.Portkey(api_key="k", base_url=url, provider="openai"), {"trace_id": TRACE}, encoding
    )


def make_async(sdk: str, url: str, transport: str) -> AsyncSDK:
    """Return the async client of `sdk` on `transport`: httpx (its own), aiohttp, or http2 (without TLS)."""
    if sdk == "httpx":
        return AsyncRaw(url)
    if sdk == "openai":
        import openai

        return AsyncClient(openai.AsyncOpenAI(api_key="k", base_url=url))
    import portkey_ai

    http_client = {"httpx": no_client, "aiohttp": aiohttp_client, "http2": http2_client}[transport]()
    options = {"http_client": http_client} if http_client else {}
    client: Any = portkey_ai.AsyncPortkey(api_key="k", base_url=url, provider="openai", **options)
    return AsyncClient(client, http_client)


def no_client() -> None:
    """Return None: the SDK creates its own client."""


def aiohttp_client() -> Any:
    """Return the package's aiohttp client, or the vendored one if the package exports none."""
    import portkey_ai

    if exported := getattr(portkey_ai, "DefaultAioHttpClient", None):
        return exported()
    from portkey_ai._vendor.openai._base_client import DefaultAioHttpClient

    return DefaultAioHttpClient()


def http2_client() -> Any:
    import httpx

    return httpx.AsyncClient(http1=False, http2=True, limits=httpx.Limits(**CONNECTIONS), timeout=600)
