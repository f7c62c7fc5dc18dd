"""Alias package for programs that import LLMs of other frameworks from the paths of portkey-ai 2.3.4."""
