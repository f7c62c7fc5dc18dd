"""What every error of the tree has beside its message: the gateway's headers, and that it can be pickled."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any, TypeVar

from portkey_ai.api_resources.gateway_response import HeaderCarrier

if TYPE_CHECKING:
    from collections.abc import Mapping

_Error = TypeVar("_Error", bound=BaseException)
_SECRET = ("set-cookie", "location")
"""Of an answer: sessions, and addresses that are signed."""


class ErrorDetails(HeaderCarrier, Exception):
    """What the root of the vendored errors is made of.

    An exception itself: a class whose first base is Exception takes no further bases (`catchable_as_openai`).
    """

    def __init__(self, *args: object) -> None:
        # By name: after this root another package's errors may follow (`catchable_as_openai`), which want more.
        Exception.__init__(self, *args)

    def _http_headers(self) -> Mapping[str, str] | None:
        response = self.__dict__.get("response")
        return response.headers if response is not None else None

    @property
    def trace_id(self) -> str | None:
        """The gateway's trace of the request that failed."""
        return self.gateway.trace_id

    def __reduce__(self) -> tuple[object, ...]:
        # The constructors want more than a message, which is all that exceptions hand on by themselves.
        state = {name: _storable(value) for name, value in self.__dict__.items()}
        return (_restored, (type(self), getattr(self, "args", ()), state))


def _storable(value: Any) -> Any:
    """`value`; a request, or that of a response, without what it carried: pickled errors are kept in many places."""
    import httpx

    from portkey_ai.api_resources.settings.masking import masked

    from .error_mapping import without_secrets

    if isinstance(value, httpx.Request):
        return httpx.Request(value.method, without_secrets(value.url), headers=masked(value.headers))
    if isinstance(value, httpx.Response) and value._request is not None:  # pyright: ignore[reportPrivateUsage]
        value = copy(value)
        value.request = _storable(value.request)
        value.history, value.next_request = [], None
        said = value.headers.multi_items()
        value.headers = httpx.Headers([(name, text) for name, text in said if name not in _SECRET])
    return value


def _restored(kind: type[_Error], args: tuple[Any, ...], state: dict[str, Any]) -> _Error:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error
