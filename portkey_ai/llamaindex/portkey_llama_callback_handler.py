"""Alias of `portkey_ai.llamaindex`, for programs that import from the path of portkey-ai 2.3.4."""

from portkey_ai.integrations.llamaindex import LlamaIndexCallbackHandler as LlamaIndexCallbackHandler

__all__ = ["LlamaIndexCallbackHandler"]
