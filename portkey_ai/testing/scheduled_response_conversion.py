"""Make the response of a provider that a test has scheduled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from .wire.local_responses import LocalResponse, upstream_error

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .scheduled_response import ScriptedResponse
    from .wire.provider_call import ProviderCall


class Models(Protocol):
    """The echo models: their responses, with a scheduled text if there is one."""

    def respond_scripted(self, call: ProviderCall, scripted: ScriptedResponse) -> LocalResponse: ...


def respond_as_scheduled(call: ProviderCall, scripted: ScriptedResponse, models: Models) -> LocalResponse:
    """Return the scheduled response to `call`, with its delay and its network fault."""
    response = _response(call, scripted, models)
    response.headers.update({name.lower(): value for name, value in scripted.headers.items()})
    if scripted.status is not None:
        response.status = scripted.status
    response.delay = scripted.delay
    response.network = scripted.network
    response.cut_after = scripted.cut_after
    return response


def _response(call: ProviderCall, scripted: ScriptedResponse, models: Models) -> LocalResponse:
    if scripted.deny is not None:
        return _denial(scripted.deny)
    if scripted.body is not None:
        response = LocalResponse(scripted.body, headers={"content-type": scripted.content_type or ""})
    elif scripted.is_error:
        response = upstream_error(
            scripted.status or 0, call.provider, scripted.message, type=scripted.type, code=scripted.code
        )
    else:
        response = models.respond_scripted(call, scripted)
    if scripted.retry_after is not None:
        response.headers["retry-after"] = f"{scripted.retry_after:.15g}"
    return response


def _denial(given: Mapping[str, Any]) -> LocalResponse:
    """Return the response of a guardrail that denies: `given` has the hook results, or checks and their data."""
    from .engine import denied

    if not given.keys() & {"before_request_hooks", "after_request_hooks"}:
        given = {"before_request_hooks": [_failed_guardrail(given)]}
    results: dict[str, Any] = {"before_request_hooks": [], "after_request_hooks": [], **given}
    return denied(results)


def _failed_guardrail(checks: Mapping[str, Any]) -> dict[str, Any]:
    times = {"execution_time": 0, "created_at": "2026-01-01T00:00:00.000Z"}
    failed = {"verdict": False, "transformed": False, **times}
    return {
        **failed,
        "id": "scripted",
        "type": "guardrail",
        "deny": True,
        "async": False,
        "feedback": None,
        "checks": [
            {**failed, "id": check, "data": data, "error": None, "log": None, "fail_on_error": False}
            for check, data in checks.items()
        ],
    }
