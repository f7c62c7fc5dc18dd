"""Convert a response that a test has scheduled to the HTTP response of the provider."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from .wire.local_responses import LocalResponse, upstream_error

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .scheduled_response import ScheduledResponse
    from .wire.provider_call import ProviderCall


class Models(Protocol):
    """The echo models, which return the scheduled text or an echo in the format of the route."""

    def respond_scheduled(self, call: ProviderCall, scheduled: ScheduledResponse) -> LocalResponse: ...


def respond_as_scheduled(call: ProviderCall, scheduled: ScheduledResponse, models: Models) -> LocalResponse:
    """Return the scheduled response to `call`, with its delay and its network fault."""
    response = _response(call, scheduled, models)
    response.headers.update({name.lower(): value for name, value in scheduled.headers.items()})
    if scheduled.status is not None:
        response.status = scheduled.status
    response.delay = scheduled.delay
    response.network = scheduled.network
    response.cut_after = scheduled.cut_after
    return response


def _response(call: ProviderCall, scheduled: ScheduledResponse, models: Models) -> LocalResponse:
    if scheduled.deny is not None:
        return _guardrail_denial(scheduled.deny)
    if scheduled.body is not None:
        response = LocalResponse(scheduled.body, headers={"content-type": scheduled.content_type or ""})
    elif scheduled.is_error:
        response = upstream_error(
            scheduled.status or 0, call.provider, scheduled.message, type=scheduled.type, code=scheduled.code
        )
    else:
        response = models.respond_scheduled(call, scheduled)
    if scheduled.retry_after is not None:
        response.headers["retry-after"] = f"{scheduled.retry_after:.15g}"
    return response


def _guardrail_denial(given: Mapping[str, Any]) -> LocalResponse:
    """Return the 446 of a guardrail that denies. `given` has hook results, or the data of each check by its id."""
    from .engine import guardrail_denial

    if not given.keys() & {"before_request_hooks", "after_request_hooks"}:
        given = {"before_request_hooks": [_failed_guardrail(given)]}
    return guardrail_denial(given)


def _failed_guardrail(checks: Mapping[str, Any]) -> dict[str, Any]:
    times = {"execution_time": 0, "created_at": "2026-01-01T00:00:00.000Z"}
    failed = {"verdict": False, "transformed": False, **times}
    return {
        **failed,
        "id": "scheduled",
        "type": "guardrail",
        "deny": True,
        "async": False,
        "feedback": None,
        "checks": [
            {**failed, "id": check, "data": data, "error": None, "log": None, "fail_on_error": False}
            for check, data in checks.items()
        ],
    }
