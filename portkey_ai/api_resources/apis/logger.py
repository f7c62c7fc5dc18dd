"""`Logger`: writes logs without a client at hand. `client.logs` does the same, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import httpx

from portkey_ai.api_resources.requests.call_options import request_options

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Logger:
    """Writes logs of requests that did not go through the gateway.

    Raises `MissingAPIKeyError` without an API key for the hosted gateway.

    Args:
      api_key: Portkey API key; default: the environment's PORTKEY_API_KEY.
      base_url: The gateway's URL; default as for `Portkey`.
    """

    def __init__(self, api_key: str | None = None, base_url: str | httpx.URL | None = None) -> None:
        from portkey_ai.api_resources.client import Portkey

        self._client = Portkey(api_key=api_key, base_url=base_url)

    def log(self, log_object: Mapping[str, object] | Sequence[Mapping[str, object]]) -> httpx.Response:
        """Write a log, or several: `POST /logs`. Gives the HTTP answer, also when that is an error.

        Raises `APIConnectionError` when there is no answer.

        https://portkey.ai/docs/api-reference/admin-api/data-plane/logs/insert-a-log
        """
        from portkey_ai.api_resources.exceptions import APIStatusError

        sent = request_options("post", "/logs", {})
        sent.json_data = log_object
        try:
            return cast("httpx.Response", self._client.api_client.request(httpx.Response, sent))
        except APIStatusError as error:
            return error.response

    def close(self) -> None:
        """Let the connections go."""
        self._client.close()
