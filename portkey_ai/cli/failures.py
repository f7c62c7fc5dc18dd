"""From an exception to an exit code and one line of text."""

from __future__ import annotations

FAILURE, USAGE, NOT_AUTHORISED, NOT_FOUND, UNREACHABLE, INTERRUPTED = 1, 2, 3, 4, 5, 130


class UsageError(Exception):
    """The command line is wrong: the message names the option. Exit code 2."""


class CommandError(Exception):
    """The command failed; the message says why. Exit code 1 if not given."""

    def __init__(self, message: str, exit_code: int = FAILURE) -> None:
        super().__init__(message)
        self.exit_code = exit_code


def exit_code_of(error: Exception) -> int:
    """Return the exit code of the command that ended with `error`."""
    if isinstance(error, UsageError):
        return USAGE
    own: object = getattr(error, "exit_code", None)  # of CommandError and of typer's errors
    if isinstance(own, int):
        return own
    from portkey_ai import exceptions

    if isinstance(
        error, (exceptions.AuthenticationError, exceptions.PermissionDeniedError, exceptions.MissingAPIKeyError)
    ):
        return NOT_AUTHORISED
    if isinstance(error, exceptions.NotFoundError):
        return NOT_FOUND
    if isinstance(error, exceptions.APIConnectionError):
        return UNREACHABLE
    if isinstance(error, ValueError) and not isinstance(error, exceptions.PortkeyError):
        return USAGE  # the library names the wrong parameter
    return FAILURE


def message_of(error: Exception) -> str:
    """Return what the user reads about `error`, in one line."""
    format_message = getattr(error, "format_message", None)  # of typer's errors
    text = str(format_message()) if format_message else str(error)
    context = getattr(error, "ctx", None)
    if context is not None:
        text = f"{text.rstrip('.')} ({context.command_path} --help shows the usage)"
    if isinstance(error, OSError) and error.filename is not None:
        text = f"{error.filename}: {error.strerror}"
    elif not isinstance(error, (UsageError, CommandError, ValueError, ImportError)) and not _is_expected(error):
        text = f"unexpected {type(error).__name__}: {text} (--debug shows the traceback)"
    return " ".join(text.split())


def _is_expected(error: Exception) -> bool:
    from portkey_ai.exceptions import PortkeyError

    return isinstance(error, (PortkeyError, OSError)) or hasattr(error, "format_message")
