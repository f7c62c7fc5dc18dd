"""A local gateway for tests that send settings which a real gateway refuses: made-up configs, hosts and providers."""

from __future__ import annotations

from dataclasses import replace

from portkey_ai.testing import LocalGateway, RecordedRequest
from portkey_ai.testing.wire.local_responses import LocalResponse

_REFUSABLE = ("x-portkey-config", "x-portkey-custom-host", "x-portkey-provider")


class LenientGateway(LocalGateway):
    """Responds to a refused request as to one without config, custom host and provider; records it as it was sent."""

    def respond(self, request: RecordedRequest) -> LocalResponse:
        response = super().respond(request)
        if response.status == 400 and any(name in request.headers for name in _REFUSABLE):
            headers = {name: value for name, value in request.headers.items() if name not in _REFUSABLE}
            response = super().respond(replace(request, headers={**headers, "x-portkey-provider": "openai"}))
        return response
