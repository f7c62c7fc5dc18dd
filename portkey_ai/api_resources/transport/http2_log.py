"""Mask the request headers, plain and encoded, that hpack logs at DEBUG. httpx uses hpack for HTTP/2."""

from __future__ import annotations

import logging

from portkey_ai.api_resources.settings.masking import MASK, is_harmless

_LOGGERS = ("hpack.hpack", "hpack.table")


class _HeaderFilter(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        found = record.args if isinstance(record.args, tuple) else ()
        if len(found) >= 2 and isinstance(found[0], bytes) and isinstance(found[1], bytes):
            name, value = found[0].decode("latin-1"), found[1].decode("latin-1")
            if not is_harmless(name, value) and not name.startswith(":"):
                record.args = (found[0], MASK, *found[2:])
        elif str(record.msg).startswith("Encoded header block"):
            record.args = (MASK,)
        return True


_filter = _HeaderFilter()


def mask_http2_log() -> None:
    """Mask the headers in hpack's log, for all clients in the process. No other HTTP/2 log of httpx has headers."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_filter)  # adding it twice has no effect
