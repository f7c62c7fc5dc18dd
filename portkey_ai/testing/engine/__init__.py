"""What the gateway does between a client and the providers: targets, fallbacks and the headers that tell of them."""

from .routing_engine import RoutingEngine as RoutingEngine

__all__ = ["RoutingEngine"]
