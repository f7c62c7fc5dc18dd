"""The list of echo models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai.testing.wire.local_responses import as_json

from .provider_errors import ProviderError

if TYPE_CHECKING:
    from portkey_ai.testing.wire.local_responses import LocalResponse

    from .echo_request import EchoRequest

MODELS = ("echo", "echo-embedding")


def _model(name: str) -> dict[str, object]:
    return {"id": name, "object": "model", "created": 0, "owned_by": "local"}


def list_models(_: EchoRequest) -> LocalResponse:
    return as_json({"object": "list", "data": [_model(name) for name in MODELS]})


def retrieve_model(request: EchoRequest) -> LocalResponse:
    name = request.ids[0]
    if name not in MODELS:
        raise ProviderError(404, f"No such model: {name}", "model", "model_not_found")
    return as_json(_model(name))
