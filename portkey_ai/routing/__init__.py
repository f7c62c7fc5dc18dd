"""Routing: choose by a model's name which config, virtual key or provider the gateway uses.

    from portkey_ai import Router

    router = Router.from_env()
    route = router.route("portkey/anthropic/claude-3-5-haiku-latest")
    response = route.client().chat.completions.create(model=route.model, messages=[...])

Parsing names and making routes imports neither httpx nor pydantic; `Route.client()` and the errors import them.
"""

from typing import TYPE_CHECKING

from portkey_ai._lazy import lazy_exports

from .model_families import FAMILIES as FAMILIES
from .model_families import Family as Family
from .model_names import ModelName as ModelName
from .model_names import format_model as format_model
from .model_names import parse_model as parse_model
from .model_registry import ModelEntry as ModelEntry
from .model_registry import ModelRegistry as ModelRegistry
from .provider_names import canonical_provider as canonical_provider
from .provider_names import provider_api_key as provider_api_key
from .route import Route as Route
from .router import Router as Router

if TYPE_CHECKING:
    from .routing_errors import MissingPortkeyKey as MissingPortkeyKey
    from .routing_errors import MissingProviderKey as MissingProviderKey
    from .routing_errors import ModelNotAllowed as ModelNotAllowed
    from .routing_errors import ModelNotFound as ModelNotFound
    from .routing_errors import NoModels as NoModels
    from .routing_errors import NoRoute as NoRoute
    from .routing_errors import ProviderNotAllowed as ProviderNotAllowed
    from .routing_errors import RegistryError as RegistryError
    from .routing_errors import RoutingError as RoutingError
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            ".routing_errors": (
                "MissingPortkeyKey MissingProviderKey ModelNotAllowed ModelNotFound NoModels NoRoute "
                "ProviderNotAllowed RegistryError RoutingError"
            )
        },
    )

__all__ = [
    "FAMILIES",
    "Family",
    "MissingPortkeyKey",
    "MissingProviderKey",
    "ModelEntry",
    "ModelName",
    "ModelNotAllowed",
    "ModelNotFound",
    "ModelRegistry",
    "NoModels",
    "NoRoute",
    "ProviderNotAllowed",
    "RegistryError",
    "Route",
    "Router",
    "RoutingError",
    "canonical_provider",
    "format_model",
    "parse_model",
    "provider_api_key",
]
