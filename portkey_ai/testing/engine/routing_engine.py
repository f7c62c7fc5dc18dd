"""The routing engine of one local gateway."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.json_text import decoded_json
from portkey_ai.testing.wire.local_responses import HTTPError, is_object
from portkey_ai.testing.wire.provider_call import ProviderCall

from .conditional_routing import NoMatchingTarget
from .javascript.javascript_values import spread
from .provider_responses import GatewayFailure
from .request_refusals import accepted_config
from .request_types import NEEDS_JSON, REPORTS_ROUTING_ERRORS, request_type
from .response_cache import ResponseCache
from .strategies import Strategies
from .target_call import RoutedRequest
from .target_options import options_of_config
from .target_selection import is_for_provider

if TYPE_CHECKING:
    from portkey_ai.testing.wire.local_responses import LocalResponse
    from portkey_ai.testing.wire.provider_call import Serve
    from portkey_ai.testing.wire.recorded_request import RecordedRequest

SavedRecord = Callable[[str], Mapping[str, Any] | None]


class RoutingEngine:
    """Sends each request to the targets that its config names.

    `seed` makes load balancing repeatable. `saved_config` and `saved_guardrail` return the record with a slug, or None.
    `wait` sleeps for a number of seconds. Each engine has its own cache and its own state of load balancing. It may be
    used from several threads.
    """

    def __init__(
        self,
        seed: int | None = None,
        saved_config: SavedRecord = lambda _: None,
        saved_guardrail: SavedRecord = lambda _: None,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        self._wait = wait
        self._random = random.Random(seed)
        self._saved_config, self._saved_guardrail = saved_config, saved_guardrail
        self._cache = ResponseCache()

    def respond(self, request: RecordedRequest, route: str, serve: Serve) -> LocalResponse:
        """Return the response of the target that the config chooses, with the gateway's headers.

        `serve` calls a target. Raises HTTPError for a request that the gateway refuses.
        """
        if is_for_provider(request.headers):
            return self._as_provider(request, route, serve)
        config = accepted_config(request.headers, request.body, self._saved_config)
        path = request.path.removeprefix("/v1")
        kind = request_type(route, request.method, path)
        request = replace(request, body=_decoded(request, kind))
        routed = RoutedRequest(request, route, kind, _metadata(request.headers), serve, self._cache, self._wait)
        try:
            return Strategies(routed, self._random.random).respond(
                options_of_config(config, request.headers, self._saved_guardrail)
            )
        except NoMatchingTarget as error:
            if kind in REPORTS_ROUTING_ERRORS:
                raise HTTPError(400, str(error)) from None
            raise HTTPError(500, "Something went wrong") from None
        except GatewayFailure as failure:
            raise HTTPError(500, str(failure)) from None

    def _as_provider(self, request: RecordedRequest, route: str, serve: Serve) -> LocalResponse:
        """Return the response of a provider, without the gateway's headers: a test uses this server as a provider."""
        multipart = request.headers.get("content-type", "").startswith("multipart/form-data")
        if request.body is not None and not is_object(request.body) and not multipart:
            raise HTTPError(400, "Invalid content type passed")
        path = request.path.removeprefix("/v1")
        call = ProviderCall(
            request.method, path, route, request.query, request.headers, request.body, "local", "config",
            provider_headers=request.headers,
        )  # fmt: skip
        return serve(call)


def _decoded(request: RecordedRequest, kind: str) -> Any:
    """Return the body as the gateway reads it. Raises HTTPError (500) if the endpoint needs JSON and it is not JSON."""
    body = request.body
    if request.method != "POST":
        return None
    if kind in NEEDS_JSON and (body is None or isinstance(body, bytes)):
        raise HTTPError(500, "Something went wrong")
    return body if isinstance(body, bytes) or body is None else spread(body)


def _metadata(headers: Mapping[str, str]) -> dict[str, Any]:
    try:
        return spread(decoded_json(headers.get("x-portkey-metadata", "{}")))
    except ValueError:
        return {}
