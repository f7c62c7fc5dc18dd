"""The routes that the echo models serve."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from portkey_ai.testing.wire.local_responses import Fault, upstream_error

from .echo_model import chat, complete, embed, list_models, retrieve_model
from .echo_speech import speech

if TYPE_CHECKING:
    from portkey_ai.testing.wire.local_responses import Answer
    from portkey_ai.testing.wire.provider_call import ProviderCall, Serve

_ROUTES: list[tuple[str, str, str, Serve]] = [
    ("POST", "/chat/completions", "chat.completions", chat),
    ("POST", "/completions", "completions", complete),
    ("POST", "/embeddings", "embeddings", embed),
    ("POST", "/audio/speech", "audio.speech", speech),
    ("GET", "/models", "models", list_models),
    ("GET", "/models/[^/]+", "models", retrieve_model),
]


def route_of(method: str, path: str) -> str | None:
    """Return the name of the route of a path below /v1, as in `chat.completions`; None if no model serves it."""
    for verb, pattern, name, _ in _ROUTES:
        if verb == method and re.fullmatch(pattern, path):
            return name
    return None


def echo(call: ProviderCall) -> Answer:
    """Return what the echo model of the call's route responds with; a model called `fail-503` fails with 503."""
    status = re.fullmatch(r"fail-(\d{3})", call.model)
    if status:
        return upstream_error(int(status[1]), call.provider)
    for verb, pattern, _, serve in _ROUTES:
        if verb == call.method and re.fullmatch(pattern, call.path):
            return serve(call)
    raise Fault(501, f"LocalGateway does not serve {call.method} /v1{call.path}")
