"""`portkey profile`: named keys and addresses."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from . import profile_store
from .common_options import AsJson
from .failures import UsageError
from .output import note, show_rows
from .profile_store import Profile

app = typer.Typer(help="Store keys and addresses under names.", rich_markup_mode=None)

Name = Annotated[str, typer.Argument(metavar="NAME", help="Name of the profile.")]


@app.command()
def add(
    name: Name,
    base_url: Annotated[str | None, typer.Option(help="Address of the gateway, if it is not the hosted one.")] = None,
    provider: Annotated[str | None, typer.Option(help="Provider of `chat` without --provider or --config.")] = None,
    config: Annotated[str | None, typer.Option(help="Slug of the config of `chat` without --config.")] = None,
    key_in_file: Annotated[bool, typer.Option("--key-in-file", help="Do not use the keyring.")] = False,
) -> None:
    """Add or replace a profile. The API key is asked for, or read from stdin; empty for a gateway that needs none.

    The key is stored in the keyring if the package `keyring` is installed, and else in the file, which only you can
    read.
    """
    if sys.stdin.isatty():
        import getpass

        key = getpass.getpass("Portkey API key: ").strip()
    else:
        key = sys.stdin.read().strip()
    if not key and base_url is None:
        raise UsageError("stdin: expected the API key; only a gateway with --base-url may need none")
    from portkey_ai import Portkey

    Portkey(api_key=key or None, base_url=base_url, provider=provider, config=config).close()  # raises if invalid
    profile = Profile(name, base_url=base_url, provider=provider, config=config)
    place = profile_store.add_profile(profile, key or None, key_in_file=key_in_file)
    note(f"profile {name}: stored in {profile_store.profiles_file()}, key: {place}")


@app.command("list")
def list_profiles(as_json: AsJson = False) -> None:
    """List the profiles, without their keys."""
    profiles = profile_store.read_profiles()
    rows = [
        {
            "name": profile.name,
            "default": profile.name == profiles.default,
            "key": "keyring" if profile.key_in_keyring else "file" if profile.api_key else "none",
            "base_url": profile.base_url,
            "provider": profile.provider,
            "config": profile.config,
        }
        for profile in profiles.by_name.values()
    ]
    show_rows(rows, ("name", "default", "key", "base_url", "provider", "config"), as_json=as_json)


@app.command()
def use(name: Name) -> None:
    """Make a profile the default."""
    profile_store.use_profile(name)


@app.command()
def remove(name: Name) -> None:
    """Remove a profile and its key."""
    profile_store.remove_profile(name)
