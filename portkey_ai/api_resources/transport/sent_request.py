"""Hide the secrets in requests of the user's own `openai` package: its errors hold the request."""

from __future__ import annotations

from functools import cache
from typing import Any

from portkey_ai.api_resources.settings.masking import masked, without_secrets


def mark_as_sent(request: Any) -> None:
    """Keep secrets and body of a request, of httpx or httpx2, out of its `repr`, its pickles and its copies."""
    if type(request).__module__.startswith("httpx"):
        request.__class__ = _subclass(_class(request), __repr__=_request_repr, __reduce__=_reduced_request)
        request.headers.__class__ = _subclass(_class(request.headers), __repr__=_headers_repr)


def _class(value: object) -> Any:
    return type(value)


@cache
def _subclass(kind: Any, **methods: Any) -> Any:
    return type(kind.__name__, (kind,), {"__module__": __name__, **methods})


def _headers_repr(headers: Any) -> str:
    return f"Headers({masked(headers)!r})"


def _request_repr(request: Any) -> str:
    return f"<Request({request.method!r}, {str(without_secrets(request.url))!r})>"


def _reduced_request(request: Any) -> Any:
    from portkey_ai.api_resources.errors.error_base import picklable

    return picklable(request).__reduce_ex__(2)
