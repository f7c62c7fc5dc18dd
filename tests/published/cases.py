"""The calls to compare: each method of the published release, with the parameters that either release requires."""

from __future__ import annotations

import inspect
from typing import Any

from portkey_ai import AsyncPortkey, Portkey
from tests.api.test_operations_sent import sample

Signatures = dict[str, dict[str, list[list[Any]]]]
"""By client and method: name, whether required, and type of each parameter of the published release."""

VALUES: dict[str, Any] = {"messages": [{"role": "user", "content": "Hi"}], "stream": False}


def _for_json(value: Any) -> Any:
    if isinstance(value, tuple):  # the name and content of a file
        return "<bytes>"
    if isinstance(value, list):
        return list(map(_for_json, value))  # pyright: ignore[reportUnknownArgumentType]
    return value


def _value(name: str, annotation: object) -> Any:
    return VALUES[name] if name in VALUES else _for_json(sample(str(annotation)))


def cases(signatures: Signatures) -> list[dict[str, Any]]:
    """Return the calls; a method with a parameter `stream` is also called with True."""
    found: list[dict[str, Any]] = []
    clients: dict[str, Any] = {"sync": Portkey(api_key="key"), "async": AsyncPortkey(api_key="key")}
    for kind, methods in signatures.items():
        for path, theirs in methods.items():
            function: Any = clients[kind]
            for name in path.split("."):
                function = getattr(function, name)
            parameters = inspect.signature(function).parameters
            required = {name: annotation for name, is_required, annotation in theirs if is_required}
            for name, parameter in parameters.items():
                if parameter.kind in (parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL):
                    continue
                if name in required or parameter.default is parameter.empty:
                    required[name] = parameter.annotation
            arguments = {name: _value(name, annotation) for name, annotation in required.items()}
            last = path.rpartition(".")[2]
            if "stream_create" in last or "normal_create" in last:
                arguments["stream"] = last.startswith("stream")
            case = {"id": path, "kind": kind, "method": path, "arguments": arguments}
            found.append(case)
            if "stream" not in arguments and ("stream" in parameters or any(name == "stream" for name, *_ in theirs)):
                found.append({**case, "id": f"{path} stream", "arguments": {**arguments, "stream": True}})
    return found
