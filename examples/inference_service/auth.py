"""Bearer tokens: who may use the service."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Annotated

from fastapi import Security
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from .errors import ServiceError

_bearer = HTTPBearer(auto_error=False)


def require_key(api_keys: frozenset[str]) -> Callable[[HTTPAuthorizationCredentials | None], None]:
    """A dependency that lets requests through that show one of `api_keys`, and responds with 401 to all others."""

    def check(shown: Annotated[HTTPAuthorizationCredentials | None, Security(_bearer)]) -> None:
        token = shown.credentials.encode() if shown else b""
        # All keys are compared, each in constant time: how long it takes tells nothing about them.
        if not any([secrets.compare_digest(token, key.encode()) for key in api_keys]):
            raise ServiceError(401, "Invalid API key", headers={"WWW-Authenticate": "Bearer"})

    return check
