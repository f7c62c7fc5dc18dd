"""Warnings about keyword arguments that are sent as fields of the body, but are likely mistakes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from inspect import currentframe
from typing import TYPE_CHECKING

from portkey_ai.api_resources.settings.caller_warning import warn_caller
from portkey_ai.api_resources.settings.option_table import BY_NAME

if TYPE_CHECKING:
    from types import CodeType


def warn_about_mistakes(fields: Mapping[str, object], *, method: CodeType | None = None) -> None:
    """Warn about options of the client and misspelt parameters among `fields`, which are sent all the same.

    `method` is the code of the called method; its parameters are compared with the names of `fields`.
    """
    for name, value in fields.items():
        if name == "metadata":  # an option that is also a field of many bodies
            continue
        if name in BY_NAME:
            if not (name == "provider" and isinstance(value, Mapping)):  # a mapping is a parameter of OpenRouter
                warn_caller(
                    f"{name}: an option of the client, sent as a field of the body; use with_options({name}=...), or "
                    f"extra_headers=createHeaders({name}=...) for one call"
                )
            continue
        likely = method and _likely_parameter(name, method)
        if likely:
            warn_caller(f"{name}: not a parameter, sent as a field of the body. Did you mean {likely}?")


def calling_code() -> CodeType | None:
    """Return the code of the function that called the caller of this one."""
    frame = currentframe()
    for _ in range(2):
        frame = frame and frame.f_back
    return frame and frame.f_code


@lru_cache(maxsize=1000)
def _likely_parameter(name: str, method: CodeType) -> str | None:
    from difflib import get_close_matches

    parameters = method.co_varnames[: method.co_argcount + method.co_kwonlyargcount]
    # Close enough for `temprature`, not for `top_k`, a parameter of many providers that is not `top_p`.
    close = get_close_matches(name, parameters, 1, cutoff=0.87)
    return close[0] if close and name != f"{close[0]}s" else None  # `models` is a parameter of OpenRouter
