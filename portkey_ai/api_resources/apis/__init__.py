"""The resources of the clients, a module for each group; the names of `portkey_ai` are here too."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from portkey_ai import *  # noqa: F403
else:
    from portkey_ai._lazy import names_of

    __getattr__, __dir__ = names_of("portkey_ai", __name__)
