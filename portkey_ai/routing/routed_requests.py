"""`Portkey(router=...)`: takes each request of a client on the route of the model that it names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai._vendor.openai._types import omit
from portkey_ai.api_resources.requests.request_building import merge_headers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from portkey_ai._vendor.openai._models import FinalRequestOptions

    from .router import Router

_WAY = {"config": "x-portkey-config", "virtual_key": "x-portkey-virtual-key", "provider": "x-portkey-provider"}
_UNSAID_MODEL = "portkey-default"
"""What this package's methods send when they were called without a model."""

# Bodies with a `model` that is a fact or a setting of a prompt, not the one to ask.
_UNROUTED = ("/prompts/", "/logs")


def routed(router: Router, base: Mapping[str, str], options: FinalRequestOptions) -> FinalRequestOptions:
    """`options` with the headers of the route and the model's name on the wire.

    `base` are the client's own headers: a config, virtual key or provider among them is an argument for the router,
    other headers stay as they are. A call that brings its own way in `extra_headers` keeps it; only the model's name
    is resolved then. A request without a model is left alone. Raises RoutingError.
    """
    field = "extra_json" if "model" in (options.extra_json or {}) else "json_data"
    body: Any = getattr(options, field)
    model: object = body.get("model") if hasattr(body, "get") else None
    if not isinstance(model, str) or options.url.startswith(_UNROUTED):
        return options
    call: dict[str, Any] = dict(options.headers or {})
    headers: dict[str, Any] = {}
    if any(name.lower() in _WAY.values() for name in call):
        wire = model if model == _UNSAID_MODEL else router.resolve(model)
    else:
        said = merge_headers(call, onto=dict(base))
        arguments = {argument: said.get(name) for argument, name in _WAY.items()}
        authorization = said.get("authorization")
        route = router.route_for_client(
            None if model == _UNSAID_MODEL else model,
            provider=arguments["provider"],
            virtual_key=arguments["virtual_key"],
            config=arguments["config"],
            custom_headers=None if authorization is None else {"Authorization": authorization},
        )
        wire = route.model or model
        made = {name.lower(): value for name, value in route.request_headers.items()}
        way = _WAY.values()
        headers = {name: value for name, value in made.items() if name in way or name not in said}
        headers.update({name: omit for name in way if name in base and name not in made})
    return options.model_copy(update={field: {**body, "model": wire}, "headers": {**headers, **call}})


def refuse_unrouted(base: Mapping[str, str]) -> None:
    """Raise RoutingError for what goes past the router, unless the client's own headers say its way."""
    if not any(name in base for name in _WAY.values()):
        from .routing_errors import RoutingError

        raise RoutingError(
            "The router chooses by the model of each request, which a websocket and as_openai() do not show: use a "
            "client of one route, router.route(model).client()."
        )
