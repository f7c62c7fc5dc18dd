"""Validate the options of `PortkeyMap`, and keep credentials out of what Ray stores and sends to its workers."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from typing import Any, Union, cast

from pydantic import BaseModel

from portkey_ai.api_resources.settings.masking import without_userinfo
from portkey_ai.api_resources.settings.option_table import BY_NAME
from portkey_ai.bulk.bulk_options import bulk_settings

from ._credentials import is_credential

ClientOptions = Union[Mapping[str, Any], Callable[[], Mapping[str, Any]], None]  # noqa: UP007


RESULT_COLUMNS = ("error", "tokens", "cost")
"""The new columns that always have these names."""
_DEFAULTS: dict[str, Any] = {
    **{"concurrency": 64, "max_attempts": 8, "retry_errors": True, "fsync_interval": 1.0},
    **{"requests_per_minute": None, "tokens_per_minute": None, "max_cost": None},
    **{"ordered": False, "progress": None, "raise_on_error": False, "endpoint": "chat.completions"},
}


def check_options(options: Mapping[str, Any]) -> None:
    """Raise TypeError or ValueError, naming the parameter, if one of the options of `PortkeyMap` is invalid."""
    messages: object = options.get("messages")
    if not (callable(messages) or (isinstance(messages, str) and messages)):
        raise TypeError(f"messages: expected the name of a column or a function, got {messages!r}")
    key: object = options.get("key")
    if key is not None and not (isinstance(key, str) and key):
        raise TypeError(f"key: expected the name of a column, got {key!r}")
    body: object = options.get("body")
    if body is not None and not isinstance(body, Mapping):
        raise TypeError(f"body: expected a mapping, got {type(body).__name__}")
    _check_columns(options.get("output"), options.get("output_column", "answer"))
    _check_client_options(options.get("client_options"))
    _check_folder(options.get("checkpoint"))
    bulk_settings(**{name: options.get(name, value) for name, value in _DEFAULTS.items()}, checkpoint=None)


def opened_client_options(client_options: ClientOptions) -> dict[str, Any]:
    """Return the options, after calling the functions among them that return credentials. For use in an actor."""
    options = dict(client_options() if callable(client_options) else client_options or {})
    for name, value in options.items():
        if callable(value) and name != "api_key" and _is_secret(name):  # the client itself calls `api_key`
            options[name] = value()
    return options


def absolute_folder(folder: object) -> Any:
    """Return a relative path as an absolute one, since actors have other working directories; and others unchanged."""
    return os.path.abspath(cast("str", folder)) if isinstance(folder, (str, os.PathLike)) else folder


def _check_columns(output: Any, output_column: object) -> None:
    if output is None:
        parameter, names = "output_column", [output_column]
    elif isinstance(output, type) and issubclass(output, BaseModel):
        parameter, names = "output", list(output.model_fields)
    else:
        raise TypeError(f"output: expected a pydantic model, got {output!r}; `output_column` is the name of a column")
    for name in names:
        if not isinstance(name, str) or not name:
            raise TypeError(f"{parameter}: expected the name of a column, got {name!r}")
        if name in RESULT_COLUMNS:
            raise ValueError(f"{parameter}: {name!r} is the name of another new column")


def _check_client_options(client_options: object) -> None:
    if client_options is None or callable(client_options):
        return
    if not isinstance(client_options, Mapping):
        found = type(client_options).__name__
        raise TypeError(f"client_options: expected a mapping, or a function that returns one, got {found}")
    name = _credential_in(client_options)
    if name is not None:
        raise ValueError(
            f"client_options: {name} holds a credential, and Ray would store it with the plan of the dataset; pass a "
            "function that returns it, which is called in the actors, or set PORTKEY_API_KEY in their environment"
        )


def _check_folder(folder: object) -> None:
    if folder is None:
        return
    path = os.fspath(cast("str", folder)) if isinstance(folder, (str, os.PathLike)) else None
    if not isinstance(path, str) or not os.path.isabs(path):
        raise ValueError(f"checkpoint: expected the absolute path of a folder, got {folder!r}")
    if os.path.isfile(path):
        raise ValueError(f"checkpoint: expected a folder, but {path} is a file")


def _credential_in(options: Any) -> str | None:
    """Return the name of the first option, at any depth, that holds a credential; None if there is none."""
    if isinstance(options, str) and options.lstrip().startswith(("{", "[")):  # a config as JSON
        try:
            options = json.loads(options)
        except ValueError:
            return None
    values: list[object] = []
    if isinstance(options, Mapping):
        mapping = cast("Mapping[object, object]", options)
        for name, value in mapping.items():
            if value and not callable(value) and (_is_secret(str(name)) or _has_password(value)):
                return repr(name)
        values.extend(mapping.values())
    elif isinstance(options, (list, tuple)):
        values.extend(cast("list[object]", options))
    found = map(_credential_in, values)
    return next((name for name in found if name is not None), None)


def _is_secret(name: str) -> bool:
    return (name in BY_NAME and BY_NAME[name].secret) or is_credential(name, header=True)


def _has_password(value: object) -> bool:
    return isinstance(value, str) and "://" in value and without_userinfo(value) != value
