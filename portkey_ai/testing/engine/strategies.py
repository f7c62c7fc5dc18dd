"""The strategies of a config: single, fallback, loadbalance, conditional, nested to any depth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import is_list, is_object

from .conditional_routing import choose_target
from .javascript.javascript_values import truthy
from .provider_responses import GatewayFailure
from .target_call import TargetCall
from .target_options import inherit_options

if TYPE_CHECKING:
    from collections.abc import Callable

    from portkey_ai.testing.wire.local_responses import LocalResponse

    from .target_call import RoutedRequest
    from .target_options import Options


class Strategies:
    """Chooses the targets of one request. `random` returns a number from 0 to 1, for load balancing."""

    def __init__(self, routed: RoutedRequest, random: Callable[[], float]) -> None:
        self._routed = routed
        self._random = random

    def respond(self, target: Options, path: str = "config", parent: Options | None = None) -> LocalResponse:
        """Return the response of `target`, or of one of its own targets; `path` is its path in the config.

        Raises NoMatchingTarget if no condition matches, GatewayFailure if a strategy has no targets.
        """
        options, inheritable = inherit_options(target, parent or {})
        strategy = options.get("strategy")
        mode = strategy.get("mode") if is_object(strategy) else None
        if not is_object(strategy) or mode is None:
            return TargetCall(self._routed, options, path).respond()
        targets = options.get("targets")
        if not is_list(targets):
            raise GatewayFailure("Something went wrong")
        if mode == "fallback":
            return self._fallback(strategy, targets, path, inheritable)
        number = 0
        if mode == "conditional":
            number = choose_target(strategy, targets, self._context)
        elif mode == "loadbalance":
            number = self._choose_by_weight(targets)
        elif not targets:
            raise GatewayFailure("Something went wrong")
        return self.respond(targets[number], f"{path}.targets[{number}]", inheritable)

    def _fallback(self, strategy: Options, targets: list[Options], path: str, inheritable: Options) -> LocalResponse:
        status_codes: Any = strategy.get("onStatusCodes")
        response: LocalResponse | None = None
        for number, target in enumerate(targets):
            response = self.respond(target, f"{path}.targets[{number}]", inheritable)
            is_final = (
                response.status not in status_codes
                if is_list(status_codes)
                else not truthy(status_codes) and 200 <= response.status < 300
            )
            if is_final or response.is_lost or response.headers.get("x-portkey-gateway-exception") == "true":
                break
        return response or _no_response()

    def _choose_by_weight(self, targets: list[Options]) -> int:
        weights = [float(target.get("weight", 1)) for target in targets]
        remaining = self._random() * sum(weights)
        for number, weight in enumerate(weights):
            if remaining < weight:
                return number
            remaining -= weight
        _no_response()
        return 0

    @property
    def _context(self) -> dict[str, Any]:
        request = self._routed.request
        body = request.body
        return {
            "metadata": self._routed.metadata,
            "params": body if is_object(body) else {},
            "url": {"pathname": request.path},
        }


def _no_response() -> LocalResponse:
    raise GatewayFailure("LocalGateway: there is no target, or none has a weight; the gateway would never respond")
