"""From a model's name to the gateway's headers: which config, virtual key or provider serves which model.

    from portkey_ai import Router

    router = Router.from_env()
    route = router.route("portkey/anthropic/claude-3-5-haiku-latest")
    answer = route.client().chat.completions.create(model=route.model, messages=[...])

Reading names and making routes loads neither httpx nor pydantic; `Route.client()` and the errors do.
"""

from typing import TYPE_CHECKING

from portkey_ai._lazy import lazy_exports

from .families import FAMILIES as FAMILIES
from .families import Family as Family
from .names import ModelName as ModelName
from .names import format_model as format_model
from .names import parse_model as parse_model
from .providers import canonical_provider as canonical_provider
from .providers import provider_api_key as provider_api_key
from .registry import ModelEntry as ModelEntry
from .registry import ModelRegistry as ModelRegistry
from .route import Route as Route
from .router import Router as Router

if TYPE_CHECKING:
    from .errors import MissingPortkeyKey as MissingPortkeyKey
    from .errors import MissingProviderKey as MissingProviderKey
    from .errors import ModelNotAllowed as ModelNotAllowed
    from .errors import ModelNotFound as ModelNotFound
    from .errors import NoModels as NoModels
    from .errors import NoRoute as NoRoute
    from .errors import RegistryError as RegistryError
    from .errors import RoutingError as RoutingError
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            ".errors": (
                "MissingPortkeyKey MissingProviderKey ModelNotAllowed ModelNotFound NoModels NoRoute RegistryError "
                "RoutingError"
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
    "RegistryError",
    "Route",
    "Router",
    "RoutingError",
    "canonical_provider",
    "format_model",
    "parse_model",
    "provider_api_key",
]
