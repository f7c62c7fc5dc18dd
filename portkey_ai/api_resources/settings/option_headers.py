"""Convert options to headers: `createHeaders`, the names of options, and warnings about likely mistakes."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from portkey_ai.api_resources.settings.frame_locals import hides_arguments

from .caller_warning import warn_caller
from .header_values import BY_TYPE, header_name, header_token, header_value
from .masking import SecretMapping, secret_value
from .option_table import BY_NAME
from .validation import validate_mapping

if TYPE_CHECKING:
    from collections.abc import Mapping

AUTHORIZATION = "Authorization"
"""The one keyword that becomes a header without the prefix."""


_ALIASES = {
    "authorization": AUTHORIZATION,
    "beta": "portkey_beta",
    "strict_openai_compliance": "strict_open_ai_compliance",
}


def option_name(name: str) -> str:
    """Return the canonical name of an option: `Trace_Id`, `trace-id` and `trace_id` are the same option."""
    spelling = name.replace("-", "_").lower()
    return _ALIASES.get(spelling, spelling)


def encode(name: str, value: object) -> str | None:
    """Return the header value of one option or unknown keyword; None when there is no header to send.

    For None, "" and empty collections there is no header; False and 0 are values.
    """
    if value is None or (not isinstance(value, (bool, int, float)) and not value):
        return None
    option = BY_NAME.get(name)
    if option is None:
        _warn_if_misspelt(name)
    kind = (option and option.kind) or BY_TYPE
    try:
        text = kind.encode(value)
    except ValueError as error:
        raise ValueError(f"{name}: {error}, got {type(value).__name__}") from None
    return text and (header_value(name, text) or None)


@hides_arguments
def createHeaders(options: Mapping[str, object] | None = None, /, **more: object) -> dict[str, str]:
    """Make the gateway's headers for any HTTP or OpenAI client: `default_headers=createHeaders(provider="openai")`.

    The keywords are those of `Portkey`, which may also be given as one mapping; any other becomes `x-portkey-<name>`.
    Mappings are sent as JSON, lists joined by commas, False as `false` (but for `cache_force_refresh`, which is then
    left out); None, "" and empty collections are left out. `Authorization` (in any case) is sent unchanged, with
    `Bearer ` in front if it has no scheme. A keyword named in `forward_headers` is sent without the prefix. Keywords
    that set up a client (`base_url`, `timeout`, ...) and an `api_key` that is a callable are ignored.

    Raises ValueError, naming the keyword, for a value that a header cannot hold.
    """
    validate_mapping("createHeaders", options)
    return {name: str(value) for name, value in headers_for({**(options or {}), **more}).items()}


def headers_for(options: Mapping[str, object]) -> SecretMapping:
    """Return the headers that `createHeaders` returns, but with a masked `repr` of the mapping and of secret values."""
    forwarded = _forwarded_names(options.get("forward_headers"))
    headers = SecretMapping()
    for keyword, value in options.items():
        name = option_name(keyword)
        option = BY_NAME.get(name)
        if option is not None and (option.kind is None or (name == "api_key" and callable(value))):
            continue
        text = encode(name, value)
        if text is None:
            continue
        header = option.header if option is not None else header_name(header_token(name))
        if name == AUTHORIZATION:
            header, text = AUTHORIZATION, text if " " in text else f"Bearer {text}"
        elif name == "mode" and not text.startswith("proxy"):
            text = f"proxy {text}"
        elif forwarded:
            header = forwarded.get(name.replace("_", "-").lower(), header)
        headers[header] = secret_value(header, text)
    return headers


def _forwarded_names(value: object) -> Mapping[str, str]:
    """Return the names of the headers to forward, each by its name in lower case."""
    names = (encode("forward_headers", value) or "").split(",")
    return {name.strip().lower(): name.strip() for name in names if name.strip()}


def _warn_if_misspelt(name: str) -> None:
    likely = _likely_option(name)
    if likely is not None:
        warn_caller(f"{name}: not an option; it becomes the header {header_name(name)}. Did you mean {likely}?")


@lru_cache(maxsize=1000)
def _likely_option(name: str) -> str | None:
    """Return the option that a keyword outside the table is likely to be a misspelling of."""
    if f"openai_{name}" in BY_NAME:  # OpenAI's client has this option without the prefix
        return f"openai_{name}"
    from difflib import get_close_matches

    close = get_close_matches(name, BY_NAME, 1, cutoff=0.8)
    return close[0] if close and close[0][0] == name[0] else None  # oracle_api_version is not azure_api_version
