"""The client of a command: key and address of the profile or of the environment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .credentials import usable_credentials
from .failures import UsageError

if TYPE_CHECKING:
    from portkey_ai import Portkey


def open_client(**options: Any) -> Portkey:
    """Return a client, to be used in `with`. `options` are those of `Portkey`, for example `config`; None is unset.

    Raises CommandError if there is no key, UsageError for a config that is the name of a file, and ValueError for
    another option that is invalid.
    """
    _refuse_file(options.get("config"))
    found = usable_credentials()
    chosen = {name: value for name, value in options.items() if value is not None}
    if found.profile is not None and not chosen.keys() & {"provider", "config", "virtual_key"}:
        chosen.update(provider=found.profile.provider, config=found.profile.config)
    from portkey_ai import Portkey

    return Portkey(api_key=found.api_key, base_url=found.base_url, **chosen)


def _refuse_file(config: object) -> None:
    if not isinstance(config, str):
        return
    from .config_document import SUFFIXES

    if config.endswith(SUFFIXES):
        hint = "`portkey configs push` saves files"
        raise UsageError(f"--config: expected a slug or JSON, got the file {config!r}; {hint}")
