"""The clients of an LLM or an embedding: one for sync calls and one for async calls, with the same options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai.api_resources.client import AsyncPortkey, Portkey
from portkey_ai.api_resources.settings.option_table import BY_NAME

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai import AsyncOpenAI, OpenAI

# The options that `to_dict` contains. Inline configs, headers, queries and unknown options may hold provider keys.
_SERIALIZED = {"base_url", "max_retries", "timeout"}.union(
    name for name, option in BY_NAME.items() if option.kind and not option.secret
)


class Clients:
    """The `Portkey` and the `AsyncPortkey` for one set of options; immutable.

    `http_client` is for sync calls, `async_http_client` for async calls; httpx clients of the user are not closed.
    """

    def __init__(self, options: Mapping[str, Any], *, base: Clients | None = None) -> None:
        """Create clients with `options`; with `base`, with its options updated by `options`, on its connections."""
        self._base = base
        self._options: dict[str, Any] = {**base._options, **options} if base else dict(options)
        sync_options = {name: value for name, value in options.items() if name != "async_http_client"}
        # Both are created now, so that an invalid option raises here.
        self.sync: Portkey = base.sync.with_options(**sync_options) if base else Portkey(**sync_options)
        async_options = {name: value for name, value in options.items() if name != "http_client"}
        if "async_http_client" in async_options:
            async_options["http_client"] = async_options.pop("async_http_client")
        self._async: AsyncPortkey = base._async.with_options(**async_options) if base else AsyncPortkey(**async_options)
        self._openai: OpenAI | None = None
        self._async_openai: AsyncOpenAI | None = None

    def with_options(self, changes: Mapping[str, Any]) -> Clients:
        """Return clients with other options that share these connections; None unsets an option."""
        return Clients(changes, base=self)

    def openai(self, *, fresh: bool = False) -> OpenAI:
        """Return the client for sync calls; with `fresh`, a new one on the same connections that may be closed."""
        if fresh:
            return self.sync.as_openai()
        if self._openai is None:
            self._openai = self.sync.as_openai()
        return self._openai

    def async_openai(self, *, fresh: bool = False) -> AsyncOpenAI:
        """Return the client for async calls, in any event loop; `fresh` as in `openai`."""
        if fresh:
            return self._async.as_openai()
        if self._async_openai is None:
            self._async_openai = self._async.as_openai()
        return self._async_openai

    def close(self) -> None:
        """Close the sync client; an httpx client of the user is not closed."""
        if self._base:
            self._base.close()
        else:
            self.sync.close()

    async def aclose(self) -> None:
        """Close the async client; an httpx client of the user is not closed."""
        if self._base:
            await self._base.aclose()
        else:
            await self._async.close()

    def serialized(self) -> dict[str, Any]:
        """Return the options that hold no secrets."""
        options = dict(self._options)
        config = options.get("config")
        if not isinstance(config, str) or config.lstrip().startswith("{"):
            options.pop("config", None)
        if not isinstance(options.get("timeout"), (int, float)):  # an httpx.Timeout is not JSON
            options.pop("timeout", None)
        return {name: value for name, value in options.items() if name in _SERIALIZED and value is not None}

    def __deepcopy__(self, memo: object) -> Clients:
        return self

    def __reduce__(self) -> tuple[type[Clients], tuple[dict[str, Any]]]:
        if self._options.get("http_client") or self._options.get("async_http_client"):
            raise TypeError("http_client, async_http_client: a component with its own HTTP client cannot be pickled")
        return Clients, (self._options,)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.sync.base_url}>"
