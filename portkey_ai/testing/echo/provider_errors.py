"""Errors of the echo models, in the format in which the gateway forwards a provider's errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai.testing.wire.local_responses import as_json

if TYPE_CHECKING:
    from portkey_ai.testing.wire.local_responses import LocalResponse


class ProviderError(Exception):
    """A request that the provider refuses; `param` is the invalid field."""

    def __init__(self, status: int, message: str, param: str | None = None, code: str | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.param = param
        self.code = code

    def respond(self, provider: str) -> LocalResponse:
        error = {
            "message": f"{provider} error: {self}",
            "type": "invalid_request_error",
            "param": self.param,
            "code": self.code,
        }
        return as_json({"error": error, "provider": provider}, self.status)


def missing(name: str) -> ProviderError:
    return ProviderError(400, f"Missing required parameter: '{name}'.", name, "missing_required_parameter")


def invalid(name: str, expected: str, value: object) -> ProviderError:
    return ProviderError(400, f"Invalid '{name}': expected {expected}, got {value!r:.100}.", name, "invalid_value")


def not_served(method: str, path: str) -> LocalResponse:
    """Return the 501 for a route that the local gateway does not support; `path` begins after `/v1`."""
    message = f"LocalGateway does not serve {method} /v1{path}"
    return as_json({"status": "failure", "message": message}, 501)
