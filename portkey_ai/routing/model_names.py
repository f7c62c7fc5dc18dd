"""What the parts of a model's name say: `portkey/<provider>/<model>` and `@<provider-slug>/<model>`."""

from __future__ import annotations

from typing import NamedTuple, NoReturn

PREFIX = "portkey/"


class ModelName(NamedTuple):
    """A model's name, taken apart."""

    provider: str | None
    """The provider that the name asks for."""
    slug: str | None
    """The slug of a saved provider; the gateway reads it out of `model` itself."""
    model: str
    """What is sent as `model`."""


def parse_model(name: str) -> ModelName:
    """Take a model's name apart.

    Only names that begin with `portkey/` name a provider: `portkey/openrouter/openai/gpt-4o` is the model
    `openai/gpt-4o` at openrouter, and `zai-org/GLM-4.5` is the name of a model as it stands. Upper and lower case stay.

    Raises RoutingError for a blank name and for a `@slug` without a model.
    """
    provider, model = None, name.strip()
    if model.startswith(PREFIX):
        model = model.removeprefix(PREFIX)
        if not model.startswith("@") and "/" in model:
            provider, _, model = model.partition("/")
    if not model:
        _fail("Model name is required for Portkey requests")
    if provider is None and model.startswith("@"):
        slug, _, rest = model[1:].partition("/")
        if not slug or not rest:
            _fail(f"Invalid model {model!r}: expected '@<provider-slug>/<model>'")
        return ModelName(None, slug, model)
    return ModelName(provider or None, None, model)


def format_model(model: str, slug: str) -> str:
    """`@<slug>/<model>`, the name of a model at a saved provider.

    A name that begins with `@` stays as it is, and one that begins with `<slug>/` only gets the `@`. Any other slash
    belongs to the model's name. Raises RoutingError for a blank model or slug.
    """
    model, slug = model.strip(), slug.strip().removeprefix("@")
    if not model:
        _fail("Model name is required for Portkey requests")
    if model.startswith("@"):
        return model
    if not slug or "/" in slug:
        _fail(f"Invalid provider slug {slug!r}")
    return f"@{slug}/{model.removeprefix(f'{slug}/')}"


def _fail(message: str) -> NoReturn:
    from .routing_errors import RoutingError

    raise RoutingError(message)
