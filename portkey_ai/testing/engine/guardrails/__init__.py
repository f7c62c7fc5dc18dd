"""Guardrails that need no network: the checks and mutators of a config's hooks."""

from .hooks import HookRun as HookRun

__all__ = ["HookRun"]
