"""The routing engine of one local gateway."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from portkey_ai.testing.wire.local_responses import Fault, is_object
from portkey_ai.testing.wire.provider_call import ProviderCall

from .target_selection import has_no_target, targets

if TYPE_CHECKING:
    from portkey_ai.testing.wire.local_responses import Answer
    from portkey_ai.testing.wire.provider_call import Serve
    from portkey_ai.testing.wire.recorded_request import RecordedRequest


class RoutingEngine:
    """Sends each request to the targets that its config names."""

    def respond(self, request: RecordedRequest, route: str, serve: Serve) -> Answer:
        """Return the response of the first target that succeeds, with the gateway's headers. `serve` calls a target."""
        body = request.body
        form = request.headers.get("content-type", "").startswith("multipart/form-data")
        if request.method == "POST" and body is not None and not form and not is_object(body):
            raise Fault(400, "Invalid content type passed")
        if request.method == "POST" and has_no_target(request.headers, body if is_object(body) else {}):
            raise Fault(400, "Either x-portkey-config or x-portkey-provider header is required")
        path = request.path.removeprefix("/v1")
        answer: Answer | None = None
        for place, target in targets(request.headers):
            provider = str(target.get("provider") or request.headers.get("x-portkey-provider", "local"))
            provider = provider.removeprefix("@")
            sent = {**body, **target.get("override_params", {})} if is_object(body) else body
            call = ProviderCall(request.method, path, route, request.query, request.headers, sent, provider, place)
            answer = serve(call)
            answer.headers.update({
                "x-portkey-cache-status": "DISABLED",
                "x-portkey-last-used-option-index": place,
                "x-portkey-provider": provider,
                "x-portkey-retry-attempt-count": "0",
                "x-portkey-trace-id": request.headers.get("x-portkey-trace-id") or str(uuid.uuid4()),
            })  # fmt: skip
            if answer.status < 400:
                break
        assert answer, "a request has at least one target"
        return answer
