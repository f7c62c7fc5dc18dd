"""What every error has beside its message: the gateway's headers, notes, and that it can be pickled."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any, TypeVar

from portkey_ai.api_resources.gateway_response import HeaderCarrier

if TYPE_CHECKING:
    from collections.abc import Mapping

_Error = TypeVar("_Error", bound=BaseException)
_SECRET_RESPONSE_HEADERS = ("set-cookie", "location")
"""Sessions and signed URLs."""


class ErrorDetails(HeaderCarrier, Exception):
    """The base that is mixed into the root of the vendored errors.

    An exception itself: a class whose first base is Exception takes no further bases (`catchable_as_openai`).
    """

    def __init__(self, *args: object) -> None:
        # Not super(): errors of another package, which need more arguments, may follow (`catchable_as_openai`).
        Exception.__init__(self, *args)

    def _http_headers(self) -> Mapping[str, str] | None:
        response = self.__dict__.get("response")
        return response.headers if response is not None else None

    @property
    def trace_id(self) -> str | None:
        """The gateway's trace of the request that failed."""
        return self.gateway.trace_id

    if not hasattr(BaseException, "add_note"):

        def __repr__(self) -> str:
            """Show the notes too: tracebacks show them from Python 3.11 on only."""
            notes = self.__dict__.get("__notes__")
            return f"{super().__repr__()} ({'; '.join(notes)})" if notes else super().__repr__()

    def __reduce__(self) -> tuple[object, ...]:
        # The constructors need more than a message, which is all that pickling an exception would give them.
        state = {name: _storable(value) for name, value in self.__dict__.items()}
        return (_restored, (type(self), getattr(self, "args", ()), state))


def _storable(value: Any) -> Any:
    """Return `value` as it may be pickled: a request, or that of a response, without secrets and body."""
    import httpx

    from portkey_ai.api_resources.settings.masking import masked, without_secrets

    if isinstance(value, httpx.Request):
        return httpx.Request(value.method, without_secrets(value.url), headers=masked(value.headers))
    if isinstance(value, httpx.Response) and value._request is not None:  # pyright: ignore[reportPrivateUsage]
        value = copy(value)
        value.request = _storable(value.request)
        value.history, value.next_request = [], None
        headers = value.headers.multi_items()
        value.headers = httpx.Headers([item for item in headers if item[0] not in _SECRET_RESPONSE_HEADERS])
    return value


def _restored(kind: type[_Error], args: tuple[Any, ...], state: dict[str, Any]) -> _Error:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error
