"""Decode JSON as the gateway does."""

from __future__ import annotations

import codecs
import json
from typing import Any, NoReturn


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


_DECODER = json.JSONDecoder(parse_constant=_refuse)


def decoded_json(text: str | bytes) -> Any:
    """Return the value of a JSON text. Bytes are decoded as UTF-8; invalid bytes become U+FFFD.

    Raises ValueError if it is not JSON (NaN and Infinity are not), or is nested too deeply for Python to decode.
    """
    if isinstance(text, bytes):
        text = text.removeprefix(codecs.BOM_UTF8).decode("utf-8", "replace")
    try:
        return _DECODER.decode(text)
    except RecursionError:
        raise ValueError("JSON is nested too deeply") from None
