"""What every error of the tree has beside its message: the gateway's headers, and that it can be pickled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .gateway_response import HeaderCarrier

if TYPE_CHECKING:
    from collections.abc import Mapping

_Error = TypeVar("_Error", bound=BaseException)


class ErrorDetails(HeaderCarrier, Exception):
    """Mixed into the root of the vendored errors.

    An exception itself: else Python could not give that root further bases (`catchable_as_openai`).
    """

    def __init__(self, *args: object) -> None:
        # By name: after this root another package's errors may follow, which want more.
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
        return (_restored, (type(self), getattr(self, "args", ()), self.__dict__))


def _restored(kind: type[_Error], args: tuple[Any, ...], state: dict[str, Any]) -> _Error:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error
