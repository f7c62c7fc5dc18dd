"""What every answer of the gateway has beside its own fields: headers, access by key, a readable form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar, overload

from .global_constants import PORTKEY_HEADER_PREFIX
from .hook_results import HOOK_RESULTS, HookResults, hook_results

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Self

_Default = TypeVar("_Default")
_WHOLE = re.compile(r"-?[0-9]{1,9}")


def gateway_headers(headers: Mapping[str, str] | None) -> dict[str, str]:
    """The `x-portkey-*` headers among `headers`, without the prefix, lower case."""
    cut = len(PORTKEY_HEADER_PREFIX)
    return {
        name.lower()[cut:]: value
        for name, value in (headers or {}).items()
        if name.lower().startswith(PORTKEY_HEADER_PREFIX)
    }


@dataclass(frozen=True)
class GatewayInfo:
    """What the gateway says about one answer. A field is None when the gateway did not say."""

    trace_id: str | None
    """The trace this request belongs to."""
    provider: str | None
    """The provider that answered, for example "openai"."""
    cache_status: str | None
    """HIT, SEMANTIC HIT, MISS, SEMANTIC MISS, REFRESH or DISABLED."""
    retry_count: int | None
    """Retries the gateway made; -1 when all were used without success."""
    option_index: str | None
    """Path of the config's target that answered, for example "config.targets[1]"."""

    @classmethod
    def from_headers(cls, headers: Mapping[str, str]) -> Self:
        """Read the facts out of `gateway_headers(...)`."""
        retries = headers.get("retry-attempt-count", "")
        return cls(
            trace_id=headers.get("trace-id") or None,
            provider=headers.get("provider") or None,
            cache_status=headers.get("cache-status") or None,
            retry_count=int(retries) if _WHOLE.fullmatch(retries) else None,
            option_index=headers.get("last-used-option-index") or None,
        )


class HeaderCarrier:
    """Has the headers of the HTTP answer it came with."""

    def _http_headers(self) -> Mapping[str, str] | None:
        raise NotImplementedError

    def get_headers(self) -> dict[str, str]:
        """The gateway's own headers of this answer, without the `x-portkey-` prefix.

        For example `{"provider": "openai", "last-used-option-index": "config.targets[1]", ...}`; empty for a part of
        an answer.
        """
        return gateway_headers(self._http_headers())

    @property
    def gateway(self) -> GatewayInfo:
        """The gateway's own headers of this answer, typed."""
        return GatewayInfo.from_headers(self.get_headers())


class GatewayResponse(HeaderCarrier):
    """Base of every pydantic model that comes from the gateway, next to pydantic's own."""

    def _http_headers(self) -> Mapping[str, str] | None:
        # Set on the instance by decoding.py, on the outermost model of an answer only.
        return self.__dict__.get("_headers")

    @property
    def hook_results(self) -> HookResults | None:
        """What the guardrails found; None: none ran, or the gateway did not say."""
        return hook_results((self.__pydantic_extra__ or {}).get(HOOK_RESULTS))

    if TYPE_CHECKING:
        # What pydantic's BaseModel has, for the methods below.
        __pydantic_extra__: dict[str, Any] | None
        __pydantic_fields_set__: set[str]

        def to_json(self, *, warnings: bool = True) -> str: ...

    def __getitem__(self, key: str) -> Any:
        """The field `key` as the answer has it; KeyError when it has no such field."""
        extra = self.__pydantic_extra__ or {}
        if key in extra:  # an attribute of this name may be a method, or pydantic's `model_config`
            return extra[key]
        if key in self.__pydantic_fields_set__:
            return getattr(self, key)
        raise KeyError(key)

    @overload
    def get(self, key: str) -> Any: ...
    @overload
    def get(self, key: str, default: _Default) -> Any | _Default: ...
    def get(self, key: str, default: object = None) -> Any:
        """The field `key` as the answer has it, else `default`."""
        try:
            return self[key]
        except KeyError:
            return default

    def __str__(self) -> str:
        return self.to_json(warnings=False)
