"""From an exception to an exit code and one line of text."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from portkey_ai.exceptions import APIStatusError

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
    from portkey_ai import exceptions

    format_message = getattr(error, "format_message", None)  # of typer's errors
    if format_message is not None:
        context = getattr(error, "ctx", None)
        text = str(format_message()).rstrip(".")
        if context is not None:
            text = f"{text} ({context.command_path} --help shows the usage)"
    elif isinstance(error, exceptions.APIStatusError):
        text = f"status {error.status_code}: {_text_of_body(error)}"
        if exit_code_of(error) == NOT_AUTHORISED:
            text = f"{text} (portkey doctor shows which key is used)"
    elif isinstance(error, OSError) and error.filename is not None:
        text = f"{error.filename}: {error.strerror}"
    elif isinstance(error, (UsageError, CommandError, ValueError, ImportError, OSError, exceptions.PortkeyError)):
        text = str(error)
    else:
        text = f"unexpected {type(error).__name__}: {error} (--debug shows the traceback)"
    return "".join(c if c.isprintable() else " " for c in " ".join(text.split()))


def _text_of_body(error: APIStatusError) -> str:
    """Return the gateway's or the provider's message, or else the text of the error."""
    body: object = error.body
    for name in ("error", "message"):
        if isinstance(body, dict):
            fields = cast("dict[str, object]", body)
            body = fields.get(name, fields)
    return body if isinstance(body, str) and body else str(error).removeprefix(f"Error code: {error.status_code} - ")
