"""What a local gateway responds with: the routing engine, the echo models and the control plane."""

from __future__ import annotations

from typing import Any

from .basic_models import EchoModels
from .control_plane import ControlPlane
from .engine import RoutingEngine


class GatewayParts:
    """The parts of one gateway, with what they have saved."""

    def __init__(self, seed: int | None) -> None:
        self.models = EchoModels()
        self.control_plane = ControlPlane()
        saved_config = getattr(self.control_plane, "config", None)
        arguments: Any = (seed, saved_config) if RoutingEngine.__init__ is not object.__init__ else ()
        self.engine = RoutingEngine(*arguments)
