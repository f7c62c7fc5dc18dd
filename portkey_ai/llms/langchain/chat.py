"""Alias of `portkey_ai.langchain`, for programs that import from the path of portkey-ai 2.3.4."""

from portkey_ai.integrations.langchain import ChatPortkey as ChatPortkey

__all__ = ["ChatPortkey"]
