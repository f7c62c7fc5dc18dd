"""`client.batches.output`: an endpoint that the gateway has and OpenAI does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai._vendor.openai._legacy_response import HttpxBinaryResponseContent
from portkey_ai.api_resources.requests.call_options import path_of, request_options
from portkey_ai.api_resources.resource_base import AsyncAPIResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from portkey_ai.api_resources.requests.call_options import CallOptions


class AsyncBatchOutput(AsyncAPIResource):
    """The methods of `client.batches` that OpenAI does not have."""

    async def output(self, batch_id: str, **options: Unpack[CallOptions]) -> HttpxBinaryResponseContent:
        """Get the output file of a batch as JSON lines: `GET /batches/{batch_id}/output`. `timeout` is in seconds.

        https://portkey.ai/docs/api-reference/inference-api/batch
        """
        request = request_options("get", path_of("/batches/{batch_id}/output", batch_id=batch_id), options)
        output: HttpxBinaryResponseContent = await self._client.api_client.request(HttpxBinaryResponseContent, request)
        return output
