"""The names of fields, headers and parameters that always hold a secret. Modules that use it add names of their own."""

from __future__ import annotations

import re

_SECRET_ENDINGS = (
    *("apikey", "accesskey", "accesskeyid", "authkey", "privatekey", "privatekeyid", "secretkey", "signingkey"),
    *("subscriptionkey", "secret", "password", "passwd", "passphrase", "credential", "credentials", "jwt"),
    *("authorization", "cookie", "connectionstring", "serviceaccountjson", "azureadtoken", "accesstoken", "apitoken"),
    *("authtoken", "bearertoken", "refreshtoken", "securitytoken", "sessiontoken"),
)
_WORDS = re.compile(
    r"(?:^|[^A-Za-z])(?:ad|id|AD|ID|Ad|Id)[^A-Za-z0-9]?[Tt](?:oken|OKEN)$|[a-z0-9](?:AD|ID|Ad|Id)Token$"
)
"""Short words, which must be words of their own: not `pad_token` or `validToken`."""


def normalized_name(name: str) -> str:
    """Return a name in lower case without punctuation: `x-api-key`, `apiKey` and `API_KEY` all end with `apikey`."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def is_secret_name(name: str) -> bool:
    """Return whether a field, header or parameter of this name holds a secret."""
    return normalized_name(name).endswith(_SECRET_ENDINGS) or _WORDS.search(name) is not None
