"""The base classes of the sentinels `omit` and `not_given`."""

from __future__ import annotations


class SentinelType(type):
    """Makes `isinstance` accept the sentinel of the same name from an installed openai package."""

    def __instancecheck__(cls, instance: object) -> bool:
        kind = type(instance)
        if issubclass(kind, cls):
            return True
        return kind.__name__ == cls.__name__ and kind.__module__.split(".")[0] == "openai"


class Sentinel(metaclass=SentinelType):
    """Base of `Omit` and `NotGiven`. `help()` and tools that record the arguments of a call show its repr."""

    def __repr__(self) -> str:
        return f"<openai.{type(self).__name__} object>"
