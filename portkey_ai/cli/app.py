"""The typer application: all commands and groups of commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from . import (
    audit_command,
    batch_commands,
    bulk_commands,
    chat_command,
    config_commands,
    doctor_command,
    gateway_command,
    key_commands,
    log_commands,
    model_commands,
    profile_commands,
    prompt_commands,
    route_commands,
    usage_commands,
)

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


app.command("chat")(chat_command.chat)
app.command("models")(model_commands.models)
app.add_typer(prompt_commands.app, name="prompts")
app.add_typer(config_commands.app, name="configs")
app.add_typer(key_commands.app, name="keys")
app.add_typer(log_commands.app, name="logs")
app.command("audit-logs")(audit_command.audit_logs)
app.add_typer(usage_commands.app, name="usage")
app.add_typer(bulk_commands.app, name="bulk")
app.add_typer(batch_commands.app, name="batch")
for command in (route_commands.get, route_commands.post, route_commands.put, route_commands.delete):
    app.command()(command)
app.command("gateway")(gateway_command.gateway)
app.add_typer(profile_commands.app, name="profile")


# `command_run` runs these without typer; here they are for `--help` and completion.
app.command("doctor")(doctor_command.doctor)


def typer_command() -> Any:
    """Return the command that typer makes of the application."""
    return typer.main.get_command(app)
