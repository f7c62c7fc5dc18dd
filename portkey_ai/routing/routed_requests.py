"""Requests of a client with a router: each gets the headers of the route for its model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from portkey_ai._vendor.openai._types import omit
from portkey_ai.api_resources.requests.request_headers import merge_headers
from portkey_ai.api_resources.settings.masking import secret_mapping
from portkey_ai.api_resources.settings.validation import is_sentinel

from .option_translation import check_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from portkey_ai._vendor.openai._models import FinalRequestOptions

    from .router import Router

_TARGET_HEADERS = {
    "config": "x-portkey-config",
    "virtual_key": "x-portkey-virtual-key",
    "provider": "x-portkey-provider",
}
_UNSET_MODEL = "portkey-default"
"""What this package's methods send as `model` when they are called without one."""

# In these bodies `model` is part of a log or a prompt, not the model that this request uses.
_UNROUTED_PATHS = ("/prompts/", "/logs")


def routed_request(
    router: Router, client_headers: Mapping[str, str], options: FinalRequestOptions
) -> FinalRequestOptions:
    """Return `options` with the headers of the route, and the model's name as it is sent.

    A config, virtual key or provider in `client_headers` is an argument for the router; other headers there override
    the route's. A config, virtual key or provider in the call's `extra_headers` replaces the route: only the names of
    model and provider are checked, and an alias of the model is resolved. Raises RoutingError.
    """
    field = "extra_json" if "model" in (options.extra_json or {}) else "json_data"
    body: Any = getattr(options, field)
    model: object = body.get("model") if hasattr(body, "get") else None
    if model is None or is_sentinel(model) or options.url.startswith(_UNROUTED_PATHS):
        return options
    check_text("model", model)
    # If models are limited, this name is checked too: a caller may send it to bypass the limit.
    requested = None if model == _UNSET_MODEL and not router.limits_models else cast("str", model)
    targets = _TARGET_HEADERS.values()
    call: dict[str, Any] = dict(options.headers or {})
    added: dict[str, Any] = {}
    if any(name.lower() in targets for name in call):
        header = _TARGET_HEADERS["provider"]
        provider = next((value for name, value in call.items() if name.lower() == header), None)
        sent_model = router.resolve(requested, provider=provider if isinstance(provider, str) else None)
    else:
        merged = merge_headers(call, onto=dict(client_headers))
        arguments = {argument: merged.get(name) for argument, name in _TARGET_HEADERS.items()}
        authorization = merged.get("authorization")
        route = router.route_for_client(
            requested,
            provider=arguments["provider"],
            virtual_key=arguments["virtual_key"],
            config=arguments["config"],
            custom_headers=None if authorization is None else {"Authorization": authorization},
        )
        sent_model = route.model
        own = {name.lower(): value for name, value in route.request_headers.items()}
        added = {name: value for name, value in own.items() if name in targets or name not in merged}
        added.update({name: omit for name in targets if name in client_headers and name not in own})
    changes = {field: {**body, "model": sent_model or model}, "headers": secret_mapping({**added, **call})}
    return options.model_copy(update=changes)


def refuse_unrouted(client_headers: Mapping[str, str]) -> None:
    """Raise RoutingError unless the client's headers name a target themselves."""
    if not any(name in client_headers for name in _TARGET_HEADERS.values()):
        from .routing_errors import RoutingError

        raise RoutingError(
            "router: expected requests that name a model, but websockets and as_openai() bypass the router. Use a "
            "client of one route: router.route(model).client()"
        )
