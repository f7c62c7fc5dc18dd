"""`Logger`: write logs without a `Portkey` client. `client.logs` does the same, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import httpx

from portkey_ai.api_resources.requests.call_options import request_options

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Logger:
    """Write logs of requests that did not go through the gateway.

    Raises `MissingAPIKeyError` if there is no API key for the hosted gateway.

    Args:
      api_key: Portkey API key. Default: the environment variable PORTKEY_API_KEY.
      base_url: The gateway's URL. Default: as for `Portkey`.
    """

    def __init__(self, api_key: str | None = None, base_url: str | httpx.URL | None = None) -> None:
        from portkey_ai.api_resources.client import Portkey

        self._client = Portkey(api_key=api_key, base_url=base_url)

    def log(self, log_object: Mapping[str, object] | Sequence[Mapping[str, object]]) -> httpx.Response:
        """Write one or more logs: `POST /logs`. Returns the HTTP response, even if its status is an error.

        Raises `APIConnectionError` if there is no response.

        https://portkey.ai/docs/api-reference/admin-api/data-plane/logs/insert-a-log
        """
        from portkey_ai.api_resources.exceptions import APIStatusError

        request = request_options("post", "/logs", {})
        request.json_data = log_object
        try:
            return cast("httpx.Response", self._client.api_client.request(httpx.Response, request))
        except APIStatusError as error:
            return error.response

    def close(self) -> None:
        """Close the connections."""
        self._client.close()
