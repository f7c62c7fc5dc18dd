"""Portkey as a provider: one client, and a route for each request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from portkey_ai import AsyncPortkey
from portkey_ai.routing import Router, RoutingError

from .providers import ChatResponse, as_response


class PortkeyProvider:
    """Sends each model where its config, or a virtual key, says.

    Raises `RoutingError` where there is nothing to send to: no API key, or a list of allowed models without a model.
    """

    name = "portkey"

    def __init__(self, router: Router) -> None:
        router.check()
        self._router = router
        self._client = AsyncPortkey(api_key=router.api_key, base_url=router.base_url, max_retries=0)

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    def refusal(self, model: str) -> str | None:
        try:
            self._router.route(model)
        except RoutingError as error:
            return str(error)
        return None

    def models(self) -> Sequence[str]:
        return self._router.models()

    async def chat(self, model: str, messages: Sequence[Mapping[str, Any]], options: Mapping[str, Any]) -> ChatResponse:
        route = self._router.route(model)
        sent: Any = list(messages)
        headers = route.request_headers
        completions = self._client.chat.completions
        # Which type it is depends on the options, so that a type checker cannot know it.
        return as_response(
            cast("Any", await completions.create(model=route.model, messages=sent, extra_headers=headers, **options))
        )

    async def close(self) -> None:
        await self._client.close()
