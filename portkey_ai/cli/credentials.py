"""Which key and address a command uses: those of a profile, or those of the environment; never a mixture of both."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

from portkey_ai.api_resources.global_constants import (
    PORTKEY_API_KEY_ENV,
    PORTKEY_BASE_URL,
    PORTKEY_BASE_URL_ENV,
    PORTKEY_PROXY_ENV,
)

from .failures import NOT_AUTHORISED, CommandError
from .global_options import given
from .profile_store import Profile, named_profile, profiles_file, read_profiles

NO_KEY = "no API key: set PORTKEY_API_KEY, or store a key with `portkey profile add NAME`"


@dataclass(frozen=True)
class Credentials:
    """Key and address of the gateway, and where they come from."""

    api_key: str | None = field(repr=False)
    key_source: str | None
    base_url: str
    url_source: str
    profile: Profile | None = None


def find_credentials() -> Credentials:
    """Return the key and the address.

    `--profile` and PORTKEY_PROFILE choose a profile. Else PORTKEY_API_KEY and PORTKEY_BASE_URL count, if one of them
    is set, and else the default profile: the key of a profile is not sent to the address of the environment.

    Raises UsageError if there is no such profile.
    """
    option, name = ("--profile", given.profile) if given.profile else ("PORTKEY_PROFILE", _variable("PORTKEY_PROFILE"))
    key, url = _variable(PORTKEY_API_KEY_ENV), _variable(PORTKEY_BASE_URL_ENV)
    url_variable = PORTKEY_BASE_URL_ENV if url else PORTKEY_PROXY_ENV
    url = url or _variable(PORTKEY_PROXY_ENV)
    if name is None and (key or url):
        return Credentials(
            key, PORTKEY_API_KEY_ENV if key else None, url or PORTKEY_BASE_URL, url_variable if url else "default"
        )
    profiles = read_profiles()
    if name is None:
        name = profiles.default
        if name is None:
            return Credentials(None, None, PORTKEY_BASE_URL, "default")
    profile = named_profile(profiles, name, option)
    place = "keyring" if profile.key_in_keyring else str(profiles_file())
    api_key = profile.key()
    return Credentials(
        api_key,
        f"profile {name}, {place}" if api_key else None,
        profile.base_url or PORTKEY_BASE_URL,
        f"profile {name}" if profile.base_url else "default",
        profile,
    )


def usable_credentials() -> Credentials:
    """Return `find_credentials()`. Raises CommandError if the hosted gateway would be called without a key."""
    found = find_credentials()
    if found.api_key is None and found.base_url == PORTKEY_BASE_URL:
        raise CommandError(NO_KEY, NOT_AUTHORISED)
    return found


def _variable(name: str) -> str | None:
    return os.environ.get(name, "").strip() or None
