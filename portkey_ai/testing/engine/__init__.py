"""What the gateway does between a client and the providers: targets, retries, cache, guardrails, headers."""

from .routing_engine import RoutingEngine as RoutingEngine
from .target_call import guardrail_denial as guardrail_denial

__all__ = ["RoutingEngine", "guardrail_denial"]
