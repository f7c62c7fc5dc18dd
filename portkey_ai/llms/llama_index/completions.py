"""Alias of `portkey_ai.integrations.llamaindex`, for programs that import from the path of portkey-ai 2.3.4."""

from portkey_ai.integrations.llamaindex import PortkeyLLM as PortkeyLLM

__all__ = ["PortkeyLLM"]
