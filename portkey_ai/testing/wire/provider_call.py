"""One call of a provider: the request that the gateway sends to a target."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .request_model import model_in

if TYPE_CHECKING:
    from .local_responses import LocalResponse


@dataclass(frozen=True)
class ProviderCall:
    """The request to one target. `body` is the client's, with the parameters of the target's config applied.

    `path` begins after `/v1`; `route` is the name of the method that sends such requests, as in `chat.completions`;
    `target` is the path of the target in the config, as in `config.targets[0]`; `target_name` is its `name`.
    `headers` are those of the request to the gateway, `provider_headers` those that the provider receives.
    """

    method: str
    path: str
    route: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: Any
    provider: str
    target: str
    target_name: str | None = None
    custom_host: str = ""
    provider_headers: Mapping[str, str] = field(default_factory=dict[str, str])

    @cached_property
    def model(self) -> str:
        """The field `model` of the body, which is JSON or a form; empty if there is none."""
        return model_in(self.body)


Serve = Callable[[ProviderCall], "LocalResponse"]
"""Returns the response of the provider to one call."""
