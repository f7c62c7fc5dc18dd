"""What the sentinels `omit` and `not_given` share."""

from __future__ import annotations


class SentinelType(type):
    """Lets `isinstance` accept the sentinel of the same name of an installed openai package."""

    def __instancecheck__(cls, instance: object) -> bool:
        kind = type(instance)
        if issubclass(kind, cls):
            return True
        return kind.__name__ == cls.__name__ and kind.__module__.split(".")[0] == "openai"


class Sentinel(metaclass=SentinelType):
    """Base of `Omit` and `NotGiven`. Tools that record the arguments of a call, and `help()`, show the repr."""

    def __repr__(self) -> str:
        return f"<openai.{type(self).__name__} object>"
