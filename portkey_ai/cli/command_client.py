"""The client of a command: key and address of the profile or of the environment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .credentials import usable_credentials

if TYPE_CHECKING:
    from portkey_ai import Portkey


def open_client(**options: Any) -> Portkey:
    """Return a client, to be used in `with`. `options` are those of `Portkey`, for example `config`; None is unset.

    Raises CommandError if there is no key, and ValueError for an option that is invalid.
    """
    found = usable_credentials()
    chosen = {name: value for name, value in options.items() if value is not None}
    if found.profile is not None and not chosen.keys() & {"provider", "config", "virtual_key"}:
        chosen.update(provider=found.profile.provider, config=found.profile.config)
    from portkey_ai import Portkey

    return Portkey(api_key=found.api_key, base_url=found.base_url, **chosen)
