"""The parts of a model's name: `portkey/<provider>/<model>` and `@<provider-slug>/<model>`."""

from __future__ import annotations

from typing import NamedTuple, NoReturn

from .provider_names import is_provider_name

PREFIX = "portkey/"


class ModelName(NamedTuple):
    """A model's name, split into its parts."""

    provider: str | None
    """The provider that the name asks for."""
    slug: str | None
    """The slug of a saved provider; the gateway reads it from `model` itself."""
    model: str
    """What is sent as `model`."""


def parse_model(name: str) -> ModelName:
    """Split a model's name into provider, slug and model.

    Only names that begin with `portkey/` name a provider: `portkey/openrouter/openai/gpt-4o` is the model
    `openai/gpt-4o` at openrouter, whereas all of `zai-org/GLM-4.5` is the model's name. Case is preserved.

    Raises RoutingError for a blank name, for a `@slug` without a model, for a name with both a provider and a `@slug`,
    and for control characters.
    """
    provider, model = "", name.strip()
    if not model.isprintable():
        _fail(f"Invalid model {model!r}: expected printable characters only")
    if model.startswith(PREFIX):
        model = model.removeprefix(PREFIX).strip()
        if not model.startswith("@") and "/" in model:
            provider, model = (part.strip() for part in model.split("/", 1))
    if not model:
        _fail("Model name is required for Portkey requests")
    if not model.startswith("@"):
        return ModelName(provider or None, None, model)
    if provider:
        _fail(f"Invalid model {name.strip()!r}: expected one provider, found {provider!r} and a '@<provider-slug>'")
    slug, _, rest = model[1:].partition("/")
    if not slug or not rest:
        _fail(f"Invalid model {model!r}: expected '@<provider-slug>/<model>'")
    return ModelName(None, slug, model)


def format_model(model: str, slug: str) -> str:
    """Return `@<slug>/<model>`, the name of a model at a saved provider.

    A name that begins with `@` is returned as given; to one that begins with `<slug>/` only the `@` is added. Any other
    slash belongs to the model's name. Raises RoutingError for a blank model or an invalid slug.
    """
    model, slug = model.strip(), slug.strip().removeprefix("@")
    if not model:
        _fail("Model name is required for Portkey requests")
    if model.startswith("@"):
        return model
    if not is_provider_name(f"@{slug}"):
        _fail(f"Invalid provider slug {slug!r}: expected letters, digits and any of '._:-'")
    return f"@{slug}/{model.removeprefix(f'{slug}/')}"


def _fail(message: str) -> NoReturn:
    from .routing_errors import RoutingError

    raise RoutingError(message)
