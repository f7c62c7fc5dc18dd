"""`CallUsage`: what one call used."""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from portkey_ai._public_modules import exported

from .response_cost import CACHE_HITS, usage_cost
from .token_usage import ReportedUsage, TokenUsage

if TYPE_CHECKING:
    from portkey_ai.api_resources.call_origin import CallOrigin

    from .call_cost import Cost

_NONE = TokenUsage()


@exported
class CallUsage:
    """What one call used. `latency` is in seconds, up to the end of the response; `error` is the error's class."""

    def __init__(
        self,
        model: object,
        usage: TokenUsage | ReportedUsage | None,
        headers: Any,
        origin: CallOrigin | None,
        metadata: str | None,
        latency: float,
        retries: int,
        error: str | None,
    ) -> None:
        self._model = model
        self._reported = usage
        self._headers: Any = headers if headers is not None else {}
        self._origin = origin
        self._metadata = metadata
        self.latency = latency
        self._retries = retries
        self.error = error

    @property
    def model(self) -> str | None:
        """The model that the response names; without one, the model of the request."""
        name = self._model or (self._origin and self._origin.model)
        return str(name) if name else None

    @property
    def provider(self) -> str | None:
        """The provider that the response names; without one, the provider of the client."""
        provider: str | None = self._headers.get("x-portkey-provider")
        return provider or (self._origin.provider if self._origin is not None else None)

    @property
    def metadata(self) -> dict[str, str]:
        """The metadata that the call was sent with."""
        try:
            value: Any = json.loads(self._metadata or "{}")
        except ValueError:
            return {}
        return (
            {str(key): str(text) for key, text in cast("dict[str, Any]", value).items()}
            if isinstance(value, dict)
            else {}
        )

    @cached_property
    def _usage(self) -> TokenUsage | None:
        return self._reported.read() if isinstance(self._reported, ReportedUsage) else self._reported

    @property
    def tokens(self) -> TokenUsage:
        """The tokens that the response reports."""
        return self._usage or _NONE

    @property
    def cache_hit(self) -> bool:
        """Whether the response came from the gateway's cache."""
        return self._headers.get("x-portkey-cache-status") in CACHE_HITS

    @property
    def retries(self) -> int:
        """Retries by this client and by the gateway."""
        text: str = self._headers.get("x-portkey-retry-attempt-count") or "0"
        return self._retries + (int(text) if text.isdecimal() and len(text) < 10 else 0)

    @cached_property
    def cost(self) -> Cost | None:
        """What the call costs, or None if that is not known."""
        return usage_cost(self._usage, self._model, self._headers, self._origin)

    @property
    def group(self) -> tuple[str | None, str | None, str | None]:
        """Model, provider and metadata, as sent."""
        return self.model, self.provider, self._metadata

    def __repr__(self) -> str:
        return f"<CallUsage {self.model}, {self.tokens.total} tokens, {self.latency:.3f} s>"
