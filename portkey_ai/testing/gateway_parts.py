"""The parts of a local gateway: the routing engine, the echo models and the control plane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .control_plane import ControlPlane
from .echo.echo_routes import EchoModels
from .engine import RoutingEngine

if TYPE_CHECKING:
    from collections.abc import Callable


class GatewayParts:
    """The parts of one gateway, with their state. `seed` makes load balancing repeatable; `wait` sleeps (seconds)."""

    def __init__(self, seed: int | None, wait: Callable[[float], None]) -> None:
        self.models = EchoModels()
        self.control_plane = ControlPlane()
        self.engine = RoutingEngine(seed, self.control_plane.config, self.control_plane.guardrail, wait)
