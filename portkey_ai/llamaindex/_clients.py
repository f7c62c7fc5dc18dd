"""The clients behind an LLM or an embedding: one for sync calls and one for async ones, with the same options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai.api_resources.client import AsyncPortkey, Portkey
from portkey_ai.api_resources.settings.option_table import BY_NAME

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
        self._options: dict[str, Any] = {**base._options, **options} if base else dict(options)
        said = {name: value for name, value in options.items() if name != "async_http_client"}
        # Made at once: a wrong option is told where it was said.
        self.sync: Portkey = base.sync.with_options(**said) if base else Portkey(**said)
        said = {name: value for name, value in options.items() if name != "http_client"}
        if "async_http_client" in said:
            said["http_client"] = said.pop("async_http_client")
        self._async: AsyncPortkey = base._async.with_options(**said) if base else AsyncPortkey(**said)
        self._openai: OpenAI | None = None
        self._async_openai: AsyncOpenAI | None = None

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
        """The same for async calls, in any event loop."""
        if fresh:
            return self._async.as_openai()
        if self._async_openai is None:
            self._async_openai = self._async.as_openai()
        return self._async_openai

    def close(self) -> None:
        """Close the sync client, unless its connections are the user's own."""
        if self._base:
            self._base.close()
        else:
            self.sync.close()

    async def aclose(self) -> None:
        """Close the async client, unless its connections are the user's own."""
        if self._base:
            await self._base.aclose()
        else:
            await self._async.close()

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
