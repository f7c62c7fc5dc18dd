"""The resources of the clients, a module for each group; the names of `portkey_ai` are here too."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from portkey_ai import *  # noqa: F403
else:
    from portkey_ai._lazy import reexport_names

    __getattr__, __dir__ = reexport_names("portkey_ai", __name__)
