"""Decodes the numbers of an embedding."""

from __future__ import annotations

import array
import sys
from binascii import a2b_base64
from typing import Any


def floats(text: str) -> Any:
    """Return the 32-bit floats that `text` holds in base64, as a list; `text` itself if it holds none."""
    try:
        values = array.array("f", a2b_base64(text))
    except ValueError:  # binascii.Error included: invalid base64, or not a multiple of four bytes
        return text
    if sys.byteorder == "big":
        values.byteswap()
    return values.tolist()
