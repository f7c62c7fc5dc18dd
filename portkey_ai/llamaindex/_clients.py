"""The clients behind an LLM or an embedding: one for sync calls, one for each event loop, all with the same options."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from portkey_ai.api_resources.client import AsyncPortkey, Portkey
from portkey_ai.api_resources.options import BY_NAME

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai import AsyncOpenAI, OpenAI

# What `to_dict` may show of the options: text that is no secret. An inline config can hold keys of providers, and so
# can headers, queries and keywords that the table of options does not know.
_SHOWN = {"base_url", "max_retries", "timeout"}.union(
    name for name, option in BY_NAME.items() if option.kind and not option.secret
)


class Clients:
    """Makes the clients of one set of options, those of `Portkey` and `AsyncPortkey`; never changes.

    `http_client` is for sync calls, `async_http_client` for async ones; both stay their owner's to close.
    """

    def __init__(self, options: Mapping[str, Any], *, base: Clients | None = None) -> None:
        """`options` are those said or, with `base`, those that differ from the base's."""
        self._base = base
        self._said = dict(options)
        self._options: dict[str, Any] = {**base._options, **options} if base else self._said
        said = {name: value for name, value in options.items() if name != "async_http_client"}
        # Made at once: a wrong option is told where it was said.
        self.sync: Portkey = base.sync.with_options(**said) if base else Portkey(**said)
        self._openai: OpenAI | None = None
        self._by_loop: dict[asyncio.AbstractEventLoop, tuple[AsyncPortkey, AsyncOpenAI]] = {}

    def with_options(self, changes: Mapping[str, Any]) -> Clients:
        """The same clients with other options, on the same connections; None takes an option back."""
        return Clients(changes, base=self)

    def openai(self, *, fresh: bool = False) -> OpenAI:
        """For sync calls. A `fresh` one may be closed; the connections are the same."""
        if fresh:
            return self.sync.as_openai()
        if self._openai is None:
            self._openai = self.sync.as_openai()
        return self._openai

    def async_openai(self, *, fresh: bool = False) -> AsyncOpenAI:
        """For async calls in the running event loop."""
        gateway, openai = self._async()
        return gateway.as_openai() if fresh else openai

    def _async(self) -> tuple[AsyncPortkey, AsyncOpenAI]:
        # LlamaIndex calls async methods from sync ones, each time in a new event loop, and connections belong to the
        # loop they were opened in.
        loop = asyncio.get_running_loop()
        made = self._by_loop.get(loop)
        if made is None or made[0].is_closed():
            for closed in [each for each in list(self._by_loop) if each.is_closed()]:
                self._by_loop.pop(closed, None)
            said = {name: value for name, value in self._said.items() if name != "http_client"}
            if "async_http_client" in said:
                said["http_client"] = said.pop("async_http_client")
            gateway = self._base._async()[0].with_options(**said) if self._base else AsyncPortkey(**said)
            made = self._by_loop[loop] = gateway, gateway.as_openai()
        return made

    def close(self) -> None:
        """Close the sync client, unless its connections are the user's own."""
        if self._base:
            self._base.close()
        else:
            self.sync.close()

    async def aclose(self) -> None:
        """Close the async client of the running event loop, unless its connections are the user's own."""
        if self._base:
            await self._base.aclose()
        elif (clients := self._by_loop.pop(asyncio.get_running_loop(), None)) is not None:
            await clients[0].close()

    def shown(self) -> dict[str, Any]:
        """The options that are no secrets."""
        options = dict(self._options)
        config = options.get("config")
        if not isinstance(config, str) or config.lstrip().startswith("{"):
            options.pop("config", None)
        if not isinstance(options.get("timeout"), (int, float)):  # an httpx.Timeout is no value of JSON
            options.pop("timeout", None)
        return {name: value for name, value in options.items() if name in _SHOWN and value is not None}

    def __deepcopy__(self, memo: object) -> Clients:
        return self

    def __reduce__(self) -> tuple[type[Clients], tuple[dict[str, Any]]]:
        if self._options.get("http_client") or self._options.get("async_http_client"):
            raise TypeError("cannot pickle an LLM or an embedding that has an http_client of yours")
        return Clients, (self._options,)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.sync.base_url}>"
