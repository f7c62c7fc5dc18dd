"""The typer application: all commands and groups of commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from . import model_commands, profile_commands

if TYPE_CHECKING:
    from typing import Any

app = typer.Typer(
    name="portkey", help="The Portkey AI Gateway in the shell.", rich_markup_mode=None, no_args_is_help=False
)


@app.callback()
def global_options(
    profile: Annotated[str | None, typer.Option(help="Profile with key and address.", envvar="PORTKEY_PROFILE")] = None,
    debug: Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")] = False,
    version: Annotated[bool, typer.Option("--version", help="Show the release and exit.")] = False,
) -> None:
    """The Portkey AI Gateway in the shell."""
    # Listed here for `--help` and completion only: `entry` and `global_options` read them.


app.command("models")(model_commands.models)
app.add_typer(profile_commands.app, name="profile")


def typer_command() -> Any:
    """Return the command that typer makes of the application."""
    return typer.main.get_command(app)


_FORWARDED = {"allow_extra_args": True, "ignore_unknown_options": True}


@app.command(context_settings=_FORWARDED, add_help_option=False)
def doctor(context: typer.Context) -> None:
    """Check key, address, connection, gateway, clock, proxies and TLS."""
    raise typer.Exit(doctor_report.main(context.args))  # from completion and `--help`; else `command_run` runs it
