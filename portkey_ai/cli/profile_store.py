"""Profiles: named keys and addresses in a TOML file of the user, which only the user can read."""

from __future__ import annotations

import importlib
import os
import re
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from .failures import CommandError, UsageError
from .toml_parser import toml_parser
from .toml_writer import toml_text

KEYRING_SERVICE = "portkey-ai"
_HEADER = "# Written by `portkey profile`. It may contain keys: do not share it.\n"
_TEXTS = ("base_url", "provider", "config", "api_key")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")


@dataclass(frozen=True)
class Profile:
    """One profile. A value that is None is not sent; without `base_url`, requests go to the hosted gateway."""

    name: str
    api_key: str | None = field(default=None, repr=False)
    """The key, if it is stored in the file."""
    key_in_keyring: bool = False
    base_url: str | None = None
    provider: str | None = None
    config: str | None = None

    def key(self) -> str | None:
        """Return the key, from the file or the keyring. Raises CommandError if the keyring does not have it."""
        if not self.key_in_keyring:
            return self.api_key
        keyring = usable_keyring()
        key: str | None = keyring.get_password(KEYRING_SERVICE, self.name) if keyring else None
        if key is None:
            raise CommandError(f"profile {self.name!r}: its key is not in the keyring; portkey profile add {self.name}")
        return key


@dataclass(frozen=True)
class Profiles:
    """The content of the file."""

    by_name: dict[str, Profile]
    default: str | None
    """The profile that is used if neither an option nor an environment variable chooses another one."""


def profiles_file() -> Path:
    """Return the path of the file, which may not exist."""
    if sys.platform == "win32":
        folder = os.environ.get("APPDATA") or Path.home() / "AppData/Roaming"
    else:
        folder = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(folder) / "portkey-ai" / "profiles.toml"


def read_profiles() -> Profiles:
    """Read the file. Raises CommandError, which names the file, if it is invalid."""
    path = profiles_file()
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Profiles({}, None)
    try:
        document = toml_parser("profiles").loads(text)
        tables = document.get("profiles", {})
        found = {name: Profile(name, **table) for name, table in tables.items()}
    except (ValueError, TypeError, AttributeError) as error:
        # The text of the error of TOML names line and column only; that of a wrong field, the field.
        raise CommandError(f"{path}: invalid ({str(error).removeprefix('Profile.__init__() got an ')})") from None
    default = document.get("default")
    return Profiles(found, default if default in found else None)


def write_profiles(profiles: Profiles) -> None:
    """Replace the file. Only the user can read it."""
    document: dict[str, Any] = {} if profiles.default is None else {"default": profiles.default}
    document["profiles"] = {
        profile.name: {
            **{name: value for name in _TEXTS if (value := getattr(profile, name)) is not None},
            **({"key_in_keyring": True} if profile.key_in_keyring else {}),
        }
        for profile in profiles.by_name.values()
    }
    from portkey_ai._atomic_file import replace_text

    replace_text(profiles_file(), f"{_HEADER}{toml_text(document)}", mode=0o600)


def add_profile(profile: Profile, key: str | None, *, key_in_file: bool) -> str:
    """Store a profile, or replace the one with its name; return where its key is: `keyring`, `file` or `none`.

    The first profile is the default.
    """
    if not _NAME.fullmatch(profile.name):
        raise UsageError(f"NAME: expected letters, digits, '-', '_' and '.', found {profile.name!r}")
    profiles = read_profiles()
    keyring = None if key_in_file or key is None else usable_keyring()
    if keyring:
        keyring.set_password(KEYRING_SERVICE, profile.name, key)
        stored = replace(profile, key_in_keyring=True)
    else:
        stored = replace(profile, api_key=key)
        _forget_key(profiles.by_name.get(profile.name))
    write_profiles(Profiles({**profiles.by_name, profile.name: stored}, profiles.default or profile.name))
    return "keyring" if keyring else "none" if key is None else "file"


def remove_profile(name: str) -> None:
    """Remove a profile and its key. Raises UsageError if there is no such profile."""
    profiles = read_profiles()
    _forget_key(named_profile(profiles, name, "NAME"))
    rest = {other: profile for other, profile in profiles.by_name.items() if other != name}
    write_profiles(Profiles(rest, None if profiles.default == name else profiles.default))


def use_profile(name: str) -> None:
    """Make a profile the default. Raises UsageError if there is no such profile."""
    profiles = read_profiles()
    named_profile(profiles, name, "NAME")
    write_profiles(Profiles(profiles.by_name, name))


def named_profile(profiles: Profiles, name: str, option: str) -> Profile:
    """Return a profile. Raises UsageError, which names `option`, if there is none with this name."""
    if name not in profiles.by_name:
        known = ", ".join(profiles.by_name) or "none; portkey profile add NAME"
        raise UsageError(f"{option}: there is no profile {name!r} (profiles: {known})")
    return profiles.by_name[name]


def usable_keyring() -> Any:
    """Return the package `keyring`, or None if it is not installed or has no place for keys on this machine."""
    try:
        keyring = importlib.import_module("keyring")
    except ImportError:
        return None
    return keyring if keyring.get_keyring().priority > 0 else None


def _forget_key(profile: Profile | None) -> None:
    keyring = usable_keyring() if profile and profile.key_in_keyring else None
    if profile and keyring and keyring.get_password(KEYRING_SERVICE, profile.name) is not None:
        keyring.delete_password(KEYRING_SERVICE, profile.name)
