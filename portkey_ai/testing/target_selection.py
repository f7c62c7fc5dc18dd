"""How the local gateway chooses the target of a request, and the response headers that describe the target."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from .local_responses import Answer, Fault, as_json, is_object, upstream_error

Body = Mapping[str, Any]
Route = tuple[str, str, Callable[[Body, "re.Match[str]"], Answer]]
"""Method, pattern of the path below /v1, and the function that makes the response."""


def route(method: str, path: str, headers: Mapping[str, str], body: Any, routes: Sequence[Route]) -> Answer:
    """Return the response of the first target that succeeds, with the gateway's headers."""
    for verb, pattern, serve in routes:
        match = re.fullmatch(f"/v1{pattern}", path)
        if match and verb == method:
            if method == "POST" and not is_object(body):
                raise Fault(400, "Invalid content type passed")
            if method == "POST" and _has_no_target(headers, body):
                raise Fault(400, "Either x-portkey-config or x-portkey-provider header is required")
            return _first_success(headers, body if is_object(body) else {}, match, serve)
    return as_json({"message": "Not Found", "ok": False}, 404)


def _has_no_target(headers: Mapping[str, str], body: Body) -> bool:
    """Return whether a request names no target. A Portkey API key is enough, since it may have a default config.

    A request without any `x-portkey-` header is not meant for a gateway: the test uses this server as a provider.
    """
    if not any(name.startswith("x-portkey-") for name in headers):
        return False
    named_by = ("x-portkey-api-key", "x-portkey-config", "x-portkey-provider", "x-portkey-virtual-key")
    return not any(name in headers for name in named_by) and not str(body.get("model", "")).startswith("@")


def _first_success(
    headers: Mapping[str, str],
    body: Body,
    match: re.Match[str],
    serve: Callable[[Body, re.Match[str]], Answer],
) -> Answer:
    answer = as_json({})
    for index, target in _targets(headers):
        provider = str(target.get("provider") or headers.get("x-portkey-provider", "local")).removeprefix("@")
        sent = {**body, **target.get("override_params", {})}
        wanted = re.fullmatch(r"fail-(\d{3})", str(sent.get("model", "")))
        answer = upstream_error(int(wanted[1]), provider) if wanted else serve(sent, match)
        answer.headers.update({
            "x-portkey-cache-status": "DISABLED",
            "x-portkey-last-used-option-index": index,
            "x-portkey-provider": provider,
            "x-portkey-retry-attempt-count": "0",
            "x-portkey-trace-id": headers.get("x-portkey-trace-id") or str(uuid.uuid4()),
        })  # fmt: skip
        if answer.status < 400:
            break
    return answer


def _targets(headers: Mapping[str, str]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the targets that the config tries in turn, each with its path in the config."""
    text = headers.get("x-portkey-config", "")
    if not text.startswith("{"):  # no config, or the slug of a saved one
        yield "config", {}
        return
    try:
        config = json.loads(text)
    except ValueError:
        raise Fault(400, "Invalid config passed. You need to pass a valid json") from None
    targets = config.get("targets")
    if not targets:
        yield "config", config
        return
    fallback = config.get("strategy", {}).get("mode") == "fallback"
    for number, target in enumerate(targets if fallback else targets[:1]):
        yield f"config.targets[{number}]", target
