"""How the local gateway finds the target of a request, and what it says about it in the headers."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from .local_responses import Answer, Fault, as_json, is_object, upstream_error

Body = Mapping[str, Any]
Route = tuple[str, str, Callable[[Body, "re.Match[str]"], Answer]]
"""Method, pattern of the path below /v1, and what answers."""


def route(method: str, path: str, headers: Mapping[str, str], body: Any, routes: Sequence[Route]) -> Answer:
    """Answer one request: the first target that succeeds, with the gateway's headers."""
    for verb, pattern, serve in routes:
        match = re.fullmatch(f"/v1{pattern}", path)
        if match and verb == method:
            if method == "POST" and not is_object(body):
                raise Fault(400, "Invalid content type passed")
            if method == "POST" and _leads_nowhere(headers, body):
                raise Fault(400, "Either x-portkey-config or x-portkey-provider header is required")
            return _first_success(headers, body if is_object(body) else {}, match, serve)
    return as_json({"message": "Not Found", "ok": False}, 404)


def _leads_nowhere(headers: Mapping[str, str], body: Body) -> bool:
    """Whether no gateway could tell where to send this; a key of the hosted one may have a config of its own.

    What has no header of ours at all was not meant for a gateway: a test has this server stand for a provider.
    """
    if not any(name.startswith("x-portkey-") for name in headers):
        return False
    told = ("x-portkey-api-key", "x-portkey-config", "x-portkey-provider", "x-portkey-virtual-key")
    return not any(name in headers for name in told) and not str(body.get("model", "")).startswith("@")


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
    """The targets that the config tries in turn, each with its path in the config."""
    text = headers.get("x-portkey-config", "")
    if not text.startswith("{"):  # none, or the slug of a saved one
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
