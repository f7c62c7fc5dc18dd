"""Until the echo models are one object: its interface over the functions of today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .echo import echo_model, echo_routes
from .wire.local_responses import Answer, as_json

if TYPE_CHECKING:
    from .scripts import ScriptedResponse
    from .wire.provider_call import ProviderCall


class EchoModels:
    def route_of(self, method: str, path: str) -> str | None:
        return echo_routes.route_of(method, path)

    def unserved(self, _method: str, _path: str) -> Answer:
        return as_json({"message": "Not Found", "ok": False}, 404)

    def echo(self, call: ProviderCall) -> Answer:
        return echo_routes.echo(call)

    def respond_scripted(self, call: ProviderCall, scripted: ScriptedResponse | None) -> Answer:
        if call.route == "chat.completions":
            return echo_model.chat(call, scripted)
        return echo_routes.echo(call)
