"""The base of all errors, which adds the gateway's headers, notes and support for pickle."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from portkey_ai.api_resources.gateway_response import HeaderCarrier
from portkey_ai.api_resources.nested_containers import flattened, unflattened

if TYPE_CHECKING:
    from collections.abc import Mapping

Step = Literal["pool", "proxy", "dns", "connect", "tls", "write", "read"]

_Error = TypeVar("_Error", bound=BaseException)
_SECRET_RESPONSE_HEADERS = (b"set-cookie", b"location")
"""They may contain session cookies and signed URLs."""


class ErrorDetails(HeaderCarrier, Exception):
    """The base that is mixed into the root class of the vendored errors.

    It derives from Exception because Python refuses to add bases, as `catchable_as_openai` does, to a class whose
    first base is Exception itself.
    """

    step: Step | None = None
    """For an error without a response, the step that failed: `pool` (no free connection), `dns`, `connect`, `proxy`,
    `tls`, `write` or `read`; None if that is not known."""

    def __init__(self, *args: object) -> None:
        # Not super(): after `catchable_as_openai`, that may be a class of `openai` which needs more arguments.
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
            """Include the notes, which tracebacks do not show before Python 3.11."""
            notes = self.__dict__.get("__notes__")
            return f"{super().__repr__()} ({'; '.join(notes)})" if notes else super().__repr__()

    def __str__(self) -> str:
        text: str = super().__str__()
        return text.encode("utf-8", "backslashreplace").decode()  # lone surrogates: `print` raises for them

    def __reduce__(self) -> tuple[object, ...]:
        # By default, exceptions are unpickled from `args` alone, but these constructors need more than a message.
        state = {name: picklable(value) for name, value in self.__dict__.items()}
        return (_restored, (type(self), getattr(self, "args", ()), state, _cause_text(self.__cause__)))


class PickledCause(Exception):
    """Replaces the cause of an error that was pickled or copied; its message has the cause's class and text."""


def _cause_text(cause: BaseException | None) -> str | None:
    if cause is None:
        return None
    return str(cause) if isinstance(cause, PickledCause) else f"{type(cause).__name__}: {cause}"


def picklable(value: Any) -> Any:
    """Return `value` in a form that can be pickled: requests, also those of responses, without secrets and body.

    This includes the requests and responses of httpx2: its classes have the same names.
    """
    # This package's requests and headers are subclasses of httpx's.
    httpx_classes = [kind for kind in type(value).__mro__ if kind.__module__.startswith("httpx")]
    if not httpx_classes:
        return flattened(value)
    names = {kind.__name__ for kind in httpx_classes}
    if "Request" in names:
        from portkey_ai.api_resources.settings.masking import masked, without_secrets

        headers = [(name.encode(), text.encode()) for name, text in masked(value.headers).items()]
        return httpx_classes[0](value.method, without_secrets(value.url), headers=headers)
    if "Response" in names and value._request is not None:
        value = copy(value)
        value.request = picklable(value.request)
        value.history, value.next_request = [], None
        kept = [item for item in value.headers.raw if item[0].lower() not in _SECRET_RESPONSE_HEADERS]
        value.headers = type(value.headers)(kept)
    return value


def _restored(
    kind: type[_Error], args: tuple[Any, ...], state: dict[str, Any], cause_text: str | None = None
) -> _Error:
    error = kind.__new__(kind, *args)
    error.args = args  # `OSError.__new__` leaves `args` to the constructor
    error.__dict__.update((name, unflattened(value)) for name, value in state.items())
    if cause_text is not None:
        error.__cause__ = PickledCause(cause_text)
    return error
