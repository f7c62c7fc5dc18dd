"""Mask the secrets in requests and responses before anything is written to a cassette."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, cast

from portkey_ai._secret_names import is_secret_name as is_common_secret_name
from portkey_ai._secret_names import normalized_name
from portkey_ai.api_resources.settings.masking import MASK, SHORTEST_SECRET, is_harmless, mask_secrets
from portkey_ai.api_resources.settings.option_table import OPTIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


_SECRET_OPTIONS = frozenset(normalized_name(option.name) for option in OPTIONS if option.secret)
_SECRET_NAMES = _SECRET_OPTIONS | {
    *("auth", "bearer", "code", "key", "pat", "pwd", "sig", "signature", "token", "xamzcredential"),
    *("xamzsignature", "xgoogcredential", "xgoogsignature"),
}
_SECRET_ONLY_IN_QUERIES = {"code", "sig", "signature"}
"""In JSON these are the code of an error and the signature of a thinking block."""
_SECRET_ONLY_AS_FIELDS = _SECRET_ONLY_IN_QUERIES | {"auth", "jwt", "key", "pat", "pwd", "token"}
"""In a text these are often arguments of a program: `sorted(rows, key="name")`."""
_AMBIGUOUS_NAMES = ("auth", "key", "pat", "token")
_MIN_KEY_LENGTH = 12
"""A field with an ambiguous name holds a secret only if its text has this length or more, and no spaces."""
_LIKELY_SECRET_ENDINGS = ("token", "tokens", "key", "keys", "secrets", "secretvalue", "passcode", "pem")
"""As in `bot_token`, `openai_key`: a field of such a name holds a secret if its text looks like a key."""
_KEY_FORMAT = re.compile(r"(?=.*\d)\S{20,}")
_NOT_SECRET_NEXT_TO = {"key": ("value",), "token": ("logprob",)}
"""By field name, the sibling fields that show it is no secret: a key and its value, a token and its logprob."""
_SCHEMA_TYPES = ("object", "array", "string", "number", "integer", "boolean", "null")

_HEADER_FIELDS = ("headers", "customheaders", "defaultheaders", "extraheaders")
"""Fields that hold HTTP headers, for example those for an MCP server or a webhook."""

_KNOWN_KEYS = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|\Z)"
    r"|(?<![A-Za-z0-9])(?:sk|pk|ek|rk)[-_](?=[\w-]{0,200}\d)[\w-]{16,}"
    r"|(?<![A-Za-z0-9])A(?:KIA|SIA)[0-9A-Z]{16}(?!\w)"
    r"|(?<![A-Za-z0-9])(?:csk-|gsk_|jina_|lsv2_|nvapi-|pplx-|r8_|tgp_|xai-)(?=[\w-]{0,200}\d)[\w-]{30,}"
    r"|(?<![A-Za-z0-9])(?:ya29\.|SG\.|fw_)(?=[\w.-]{0,200}\d)[\w.-]{20,}"
    r"|AIza[\w-]{35}|gh[pousr]_\w{36}|github_pat_\w{40,}|glpat-[\w-]{20,}|xox[abprs]-[\w-]{20,}|hf_\w{34}"
    r"|(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}"
    r"|(?<![A-Za-z0-9])(?:sk|pk|ek|rk)[-_][\w-]{2,60}(?:[*\u2022]{2,}[\w-]*|(?:\.{3}|\u2026)[\w-]{2,})",  # shortened
    re.DOTALL,
)
_SECRET_AFTER_PREFIX = re.compile(
    r"((?<![A-Za-z])(?:[Bb]earer|[Aa]uthorization[\"']?: ?[\"']?[A-Za-z][\w-]*(?=\s+\S*[\d=]))\s+)[\w.~+/=-]{8,}"
    r"|(://)[^/\s:@\"'?#]{8,}(?=@)"  # a user name without a password in a URL: a token
    r"|(://[^/\s:@\"']+:)[^/\s@\"']+(?=@)"  # a password in a URL
    r"|(hooks\.slack\.com/\w+/|discord(?:app)?\.com/api/webhooks/)[\w/-]{8,}"  # such a URL is enough to post to it
)
_QUERY_PARAMETER = re.compile(r"([?&;]([\w.-]{1,60})=)([^&\s\"'<>#\\]+)")
_UNQUOTED_ASSIGNMENT = re.compile(
    r"(?<![\w-])(([A-Za-z][\w-]{0,59})(?:=|: ?))(?=[^\s\"'`,;&<>]{0,200}\d)([^\s\"'`,;&<>()*]{12,})"
)
"""A line of an environment file, of YAML, or a header in a command."""
_QUOTED_ASSIGNMENT = re.compile(
    r"""((?<!\w)(["']?)([\w-]{1,60})\2\s{0,9}[:=]\s{0,9}(["']))(?!\s*\4)((?:(?!\4)[^\\\n]|\\.)+)(?=\4(?!\s{0,9}:))"""
)


SURROGATE = re.compile("[\ud800-\udfff]")
"""A lone surrogate, half of a character: it cannot be encoded."""
_JSON_LINE = re.compile(r"(?:^|(?<=[\r\n]))(\ufeff?(?:data:)?[ \t]*)([\[{][^\r\n]*[\]}])(?=[ \t]*(?:[\r\n]|$))")
"""A line of JSON, or the `data:` line of an event with JSON."""
_SHORTENED_KEY = re.compile(r"(?<![\w+/~-])([\w+/~-]{0,200})(?:[*\u2022]{2,}|\.{3}|\u2026)([\w+/=~-]*)")
"""Some error messages repeat the first and the last characters of a key."""
_SHORTENING_MARKS = ("**", "...", "\u2022", "\u2026")
_MIN_SHORTENED_LENGTH = 4


def is_secret_name(name: str) -> bool:
    """Return whether a header, parameter or field of this name may hold a secret."""
    normalized = normalized_name(name)
    return is_common_secret_name(name) or normalized in _SECRET_NAMES or normalized.endswith("virtualkey")


def mask_text(text: str, secrets: Iterable[str] = ()) -> str:
    """Return `text` with masks for `secrets`, keys of well-known formats, and values that follow a secret name."""
    secrets = sorted(secrets, key=len, reverse=True)  # a secret may begin with another one
    text = mask_secrets(text, secrets)
    if text.lstrip()[:1] in ("{", "[", '"'):
        masked = _masked_json(text, secrets)
        if masked is not None:
            return masked
    text = _JSON_LINE.sub(lambda found: f"{found[1]}{_masked_line(found[2], secrets)}", text)
    if any(mark in text for mark in _SHORTENING_MARKS):
        text = _SHORTENED_KEY.sub(lambda found: MASK if _is_shortened_secret(found, secrets) else found[0], text)
    text = _KNOWN_KEYS.sub(MASK, text)
    text = _SECRET_AFTER_PREFIX.sub(lambda found: f"{next(filter(None, found.groups()))}{MASK}", text)
    text = _QUERY_PARAMETER.sub(lambda found: f"{found[1]}{MASK}" if is_secret_name(found[2]) else found[0], text)
    text = _UNQUOTED_ASSIGNMENT.sub(
        lambda found: f"{found[1]}{MASK}" if _is_secret_assignment(found[2], found[3]) else found[0], text
    )
    return _QUOTED_ASSIGNMENT.sub(
        lambda found: f"{found[1]}{MASK}" if _is_secret_assignment(found[3], found[5]) else found[0], text
    )


def mask_bytes(content: bytes, secrets: Iterable[str], *, is_text: bool = False) -> bytes:
    """Mask `secrets` in a body that is not UTF-8. With `is_text`, it is masked as a text in another encoding."""
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= SHORTEST_SECRET:
            content = content.replace(secret.encode("utf-8", "replace"), MASK.encode())
    if is_text:  # latin-1 keeps every byte
        return mask_text(content.decode("latin-1"), secrets).encode("latin-1", "backslashreplace")
    return content


def _masked_json(text: str, secrets: Iterable[str]) -> str | None:
    """Return a JSON text with its secrets masked; unchanged if it has none; None if it is not JSON."""
    try:
        value = json.loads(text)
        masked = mask_json(value, secrets)
        if masked == value:
            return text
        written = json.dumps(masked, ensure_ascii=False)
        return json.dumps(masked) if SURROGATE.search(written) else written
    except (ValueError, RecursionError):
        return None


def _masked_line(text: str, secrets: Iterable[str]) -> str:
    masked = _masked_json(text, secrets)
    return text if masked is None else masked


def mask_json(value: Any, secrets: Iterable[str] = ()) -> Any:
    """Return a copy of decoded JSON without secrets: fields of secret names, and secrets in texts."""
    if isinstance(value, str):
        return mask_text(value, secrets)
    if isinstance(value, list):
        return [mask_json(item, secrets) for item in cast("list[object]", value)]
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        return {
            mask_text(name, secrets): _mask_headers(field, secrets)
            if _are_headers(name, field)
            else _mask_all(field)
            if _holds_secret(name, field, fields)
            else mask_json(field, secrets)
            for name, field in fields.items()
        }
    return value


def secrets_in(value: Any) -> set[str]:
    """Return the texts in decoded JSON whose field names mark them as secret."""
    found: set[str] = set()
    if isinstance(value, list):
        found.update(*map(secrets_in, cast("list[object]", value)))
    elif isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        for name, field in fields.items():
            if _are_headers(name, field):
                found.update(value for key, value in field.items() if not is_harmless(key, value))
            else:
                found |= _texts(field) if _holds_secret(name, field, fields) else secrets_in(field)
    elif isinstance(value, str) and value.lstrip()[:1] in ("{", "[", '"'):
        try:
            found |= secrets_in(json.loads(value))
        except (ValueError, RecursionError):
            found.update(
                pair[5] for pair in _QUOTED_ASSIGNMENT.finditer(value) if _is_secret_assignment(pair[3], pair[5])
            )
    return found


def _is_secret_in_text(name: str) -> bool:
    return is_secret_name(name) and normalized_name(name) not in _SECRET_ONLY_AS_FIELDS


def _is_secret_assignment(name: str, value: str) -> bool:
    """Return whether `name` = `value`, found in a text, is a secret."""
    return _is_secret_in_text(name) or (
        (_is_secret_field(name) or normalized_name(name).endswith(_LIKELY_SECRET_ENDINGS)) and _looks_like_key(value)
    )


def _is_shortened_secret(found: re.Match[str], secrets: Iterable[str]) -> bool:
    """Return whether a match of `_SHORTENED_KEY` has the first and the last characters of a secret."""
    start, end = found.groups()
    return len(start + end) >= _MIN_SHORTENED_LENGTH and any(
        len(start + end) <= len(secret) and secret.startswith(start) and secret.endswith(end) for secret in secrets
    )


def _is_secret_field(name: str) -> bool:
    return is_secret_name(name) and normalized_name(name) not in _SECRET_ONLY_IN_QUERIES


def _holds_secret(name: str, field: Any, siblings: Mapping[str, Any]) -> bool:
    if not is_secret_name(name) and normalized_name(name).endswith(_LIKELY_SECRET_ENDINGS):
        return any(map(_looks_like_key, _texts(field)))
    if not _is_secret_field(name) or any(other in siblings for other in _NOT_SECRET_NEXT_TO.get(name, ())):
        return False
    if name in _AMBIGUOUS_NAMES and isinstance(field, str):
        return len(field) >= _MIN_KEY_LENGTH and not re.search(r"\s", field)
    if isinstance(field, dict):  # a JSON schema describes a field of this name
        return cast("dict[str, Any]", field).get("type") not in _SCHEMA_TYPES
    return True


def _are_headers(name: str, field: Any) -> bool:
    if normalized_name(name) not in _HEADER_FIELDS or not isinstance(field, dict):
        return False
    return all(isinstance(value, str) for value in cast("dict[str, Any]", field).values())


def _mask_headers(headers: dict[str, str], secrets: Iterable[str]) -> dict[str, str]:
    return {
        mask_text(name, secrets): mask_text(value, secrets) if is_harmless(name, value) else MASK
        for name, value in headers.items()
    }


def is_secret_value(name: str, value: str) -> bool:
    """Return whether the value of this header or parameter may be a secret."""
    return is_secret_name(name) or (normalized_name(name).endswith(_LIKELY_SECRET_ENDINGS) and _looks_like_key(value))


def _looks_like_key(text: str) -> bool:
    return _KEY_FORMAT.fullmatch(text) is not None


def _mask_all(value: Any) -> Any:
    if isinstance(value, str):
        return MASK
    if isinstance(value, list):
        return [_mask_all(item) for item in cast("list[object]", value)]
    if isinstance(value, dict):
        return {name: _mask_all(field) for name, field in cast("dict[str, Any]", value).items()}
    return value


def _texts(value: Any) -> set[str]:
    if isinstance(value, str):
        return {value}
    if isinstance(value, list):
        return set[str]().union(*map(_texts, cast("list[object]", value)))
    if isinstance(value, dict):
        return set[str]().union(*map(_texts, cast("dict[str, Any]", value).values()))
    return set()
