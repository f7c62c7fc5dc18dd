"""The entry point of the `portkey` command."""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # type checkers take it as True; importing `typing` would take longer than all the rest
if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with `arguments`, or else with those of the process, and return its exit code."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    if words[:1] == ["--version"]:
        from portkey_ai.version import VERSION

        sys.stdout.write(f"portkey {VERSION}\n")
        return 0
    from .command_run import run_command

    return run_command(words)
