"""Errors of routing. Messages name environment variables, never their values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai._public_modules import exported
from portkey_ai.api_resources.exceptions import PortkeyError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "MissingPortkeyKey",
    "MissingProviderKey",
    "ModelNotAllowed",
    "ModelNotFound",
    "NoModels",
    "NoRoute",
    "ProviderNotAllowed",
    "RegistryError",
    "RoutingError",
]


@exported
class RoutingError(PortkeyError, ValueError):
    """A request cannot be routed, or a setting of a router is invalid."""


@exported
class MissingPortkeyKey(RoutingError):
    """The hosted gateway needs an API key, and there is none."""

    def __init__(self) -> None:
        super().__init__("Portkey API key not configured. Set PORTKEY_API_KEY or pass api_key=.")


@exported
class MissingProviderKey(RoutingError):
    """A provider is named, but there is no API key, virtual key or config for it."""

    provider: str
    env_names: tuple[str, ...]
    """The environment variables that can hold the key, in the order of their precedence."""

    def __init__(self, provider: str, env_names: Sequence[str]) -> None:
        short = " or ".join(env_names[::2][:2])
        super().__init__(
            f"Provider API key not configured for {provider}. Either set {short} or use Portkey virtual keys by "
            "providing a virtual_key parameter."
        )
        self.provider = provider
        self.env_names = tuple(env_names)


@exported
class NoRoute(RoutingError):
    """No config, virtual key or provider is set for a model."""

    def __init__(self, model: str | None) -> None:
        wanted = f"for model {model!r}" if model else "for a request without a model"
        super().__init__(
            f"Neither Portkey config nor virtual key available {wanted}. Set PORTKEY_CONFIG_<FAMILY>, "
            "PORTKEY_VIRTUAL_KEY or a provider API key, or use '@<provider-slug>/<model>'."
        )
        self.model = model


@exported
class ModelNotFound(RoutingError):
    """A strict router refuses a model that its registry does not have, or does not have at the named provider."""

    def __init__(self, model: str) -> None:
        super().__init__(f"Model not found in registry: {model!r}")
        self.model = model


@exported
class ModelNotAllowed(RoutingError):
    """`allowed_models` has neither the model nor one of its aliases, or not at the named provider."""

    def __init__(self, model: str, allowed: Sequence[str]) -> None:
        super().__init__(f"Model {model!r} is not allowed by PORTKEY_ALLOWED_MODELS. Allowed: {', '.join(allowed)}")
        self.model = model
        self.allowed = tuple(allowed)


@exported
class ProviderNotAllowed(RoutingError):
    """`providers` does not have the provider that a request names."""

    def __init__(self, provider: str, allowed: Sequence[str]) -> None:
        listed = ", ".join(allowed) or "none"
        super().__init__(f"Provider {provider!r} is not allowed by PORTKEY_ALLOWED_PROVIDERS. Allowed: {listed}")
        self.provider = provider
        self.allowed = tuple(allowed)


@exported
class RegistryError(RoutingError):
    """A registry of models has invalid or conflicting entries, or cannot be read."""


@exported
class NoModels(RoutingError):
    """`Router.check()` found that no request can succeed."""

    def __init__(self) -> None:
        super().__init__("No models available: check PORTKEY_API_KEY and PORTKEY_ALLOWED_MODELS")
