"""`portkey keys`: API keys of the organisation, its workspaces and their users."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from .common_options import AsJson
from .failures import UsageError
from .output import note, show_rows, write_json

if TYPE_CHECKING:
    from datetime import datetime

    from portkey_ai.types import ApiKeyAddResponse, ApiKeyRotateResponse

app = typer.Typer(help="List, create and rotate API keys of Portkey.", rich_markup_mode=None)

_SHORTEST_TRANSITION = 30


@app.command("list")
def list_keys(
    workspace_id: Annotated[str | None, typer.Option(metavar="ID", help="Only keys of this workspace.")] = None,
    as_json: AsJson = False,
) -> None:
    """List the API keys, without the keys themselves."""
    from .command_client import open_client

    with open_client() as client:
        rows = [key.to_dict() for key in client.api_keys.list(workspace_id=workspace_id)]
    # The gateway masks the keys; one that does not must not have them printed.
    rows = [{name: value for name, value in row.items() if name != "key"} for row in rows]
    show_rows(rows, ("id", "name", "type", "status", "created_at", "expires_at"), as_json=as_json)


@app.command()
def create(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Name of the key.")],
    scope: Annotated[
        list[str], typer.Option(metavar="SCOPE", help="What the key may do, such as logs.list; may be repeated.")
    ],
    organisation: Annotated[
        bool, typer.Option("--organisation", help="A key of the organisation, not of a workspace.")
    ] = False,
    user_id: Annotated[str | None, typer.Option(metavar="ID", help="Owner of the key, for the key of a user.")] = None,
    workspace_id: Annotated[
        str | None, typer.Option(metavar="ID", help="Workspace, for a key of the organisation.")
    ] = None,
    description: Annotated[str | None, typer.Option(help="Description of the key.")] = None,
    config: Annotated[str | None, typer.Option(metavar="SLUG", help="Config of requests without a config.")] = None,
    expires_at: Annotated[str | None, typer.Option(metavar="TIME", help="ISO 8601, such as 2026-12-31.")] = None,
    as_json: AsJson = False,
) -> None:
    """Create an API key and write it to stdout, this once: the gateway does not show it again."""
    from portkey_ai import omit

    from .command_client import open_client

    expires = omit if expires_at is None else _time("--expires-at", expires_at)
    with open_client() as client:
        created = client.api_keys.create(
            "organisation" if organisation else "workspace",
            "service" if user_id is None else "user",
            name=name,
            scopes=scope,
            user_id=user_id,
            workspace_id=workspace_id,
            description=description,
            defaults=None if config is None else {"config_id": config},
            expires_at=expires,
        )
    _show_key(created, as_json=as_json)


@app.command()
def rotate(
    id: Annotated[str, typer.Argument(metavar="ID", help="Id of the key.")],
    transition_minutes: Annotated[
        int | None, typer.Option(metavar="MINUTES", help="How long the old key stays valid; 30 or more (30).")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Replace an API key and write the new one to stdout, this once: the gateway does not show it again."""
    if transition_minutes is not None and transition_minutes < _SHORTEST_TRANSITION:
        raise UsageError(f"--transition-minutes: expected {_SHORTEST_TRANSITION} or more, found {transition_minutes}")
    from .command_client import open_client

    milliseconds = None if transition_minutes is None else transition_minutes * 60_000
    with open_client() as client:
        rotated = client.api_keys.rotate(id, key_transition_period_ms=milliseconds)
    _show_key(rotated, as_json=as_json)
    if rotated.key_transition_expires_at is not None:
        note(f"the old key is valid until {rotated.key_transition_expires_at}")


def _time(option: str, text: str) -> datetime:
    from datetime import datetime

    try:
        return datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone()
    except ValueError:
        raise UsageError(f"{option}: expected a time in ISO 8601, such as 2026-12-31, found {text!r}") from None


def _show_key(response: ApiKeyAddResponse | ApiKeyRotateResponse, *, as_json: bool) -> None:
    if as_json:
        write_json(response.to_dict())
    else:
        sys.stdout.write(f"{response.key}\n")
        sys.stdout.flush()
        note(f"id {response.id}; the gateway does not show the key again")
