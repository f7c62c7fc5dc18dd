"""Routing is there only for those who use it, and light until a request is sent."""

from __future__ import annotations

from tests.test_isolation import CALL, loaded

ROUTE = """
from portkey_ai import Router, parse_model
parse_model("portkey/openai/gpt-4o")
assert Router(api_key="k", configs={"": "pc"}, environ={}).route("m", retry=2, config={"provider": "@p"}).headers
"""


def test_a_route_loads_little() -> None:
    assert not loaded(ROUTE) & {"httpx", "pydantic", "portkey_ai._vendor", "asyncio"}


def test_a_call_without_a_router_does_not_load_it() -> None:
    assert not {name for name in loaded(CALL) if name.startswith("portkey_ai.routing")}
