"""Run one command: the global options, the commands that need no typer, and the exit code of an error."""

from __future__ import annotations

import importlib
import os
import sys

from .failures import FAILURE, INTERRUPTED, CommandError, exit_code_of, message_of
from .global_options import given, take_global_options

# Commands that work without the extra `cli`: a module with `main(words: list[str]) -> int`.
WITHOUT_TYPER = {("doctor",): "portkey_ai.cli.doctor_report", ("configs", "validate"): "portkey_ai.cli.validate_files"}


def run_command(words: list[str]) -> int:
    """Run the command and return its exit code; write the message of an error as one line to stderr."""
    try:
        exit_code = _run(take_global_options(words))
        sys.stdout.flush()
        return exit_code
    except BrokenPipeError:  # `portkey ... | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the interpreter flushes stdout at its end
        return FAILURE
    except KeyboardInterrupt:
        return INTERRUPTED
    except SystemExit as error:  # of argparse, and of shell completion
        return error.code if isinstance(error.code, int) else 0
    except Exception as error:
        if given.debug:
            import traceback

            traceback.print_exc()
        sys.stderr.write(f"portkey: {message_of(error)}\n")
        return exit_code_of(error)


def _run(words: list[str]) -> int:
    for command, module in WITHOUT_TYPER.items():
        if tuple(words[: len(command)]) == command:
            exit_code: int = importlib.import_module(module).main(words[len(command) :])
            return exit_code
    try:
        from .app import typer_command
    except ModuleNotFoundError as error:
        if error.name not in ("typer", "rich"):
            raise
        raise CommandError(f"{error.name} is not installed: pip install 'portkey-ai[cli]'") from None
    result: object = typer_command().main(args=words or ["--help"], prog_name="portkey", standalone_mode=False)
    return result if isinstance(result, int) else 0
