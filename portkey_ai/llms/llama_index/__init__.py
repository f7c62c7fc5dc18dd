"""Alias package for programs that import from the path of portkey-ai 2.3.4; see `portkey_ai.llamaindex`."""
