"""Convert the exceptions of httpcore to those of httpx."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from httpx import Request


def raise_httpx_error(error: BaseException, request: Request | None = None) -> None:
    """If `error` is an exception of httpcore, raise httpx's exception of the same name; otherwise return."""
    for kind in type(error).__mro__:
        if kind.__module__.startswith("httpcore"):
            httpx_class = getattr(httpx, kind.__name__, None)
            if httpx_class is not None:
                raise httpx_class(str(error), request=request) from error
