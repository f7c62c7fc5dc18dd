"""The client of a command: key and address of the profile or of the environment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from portkey_ai import Portkey


def open_client(**options: Any) -> Portkey:
    """Return a client; use it in `with`. `options` are those of `Portkey` that are not None, for example `config`."""
    from portkey_ai import Portkey

    return Portkey(**{name: value for name, value in options.items() if value is not None})
