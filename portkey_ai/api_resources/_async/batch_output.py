"""`client.batches.output` and `results`: an endpoint that the gateway has and OpenAI does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai._vendor.openai._legacy_response import HttpxBinaryResponseContent
from portkey_ai.api_resources.decoding.batch_results import results_by_id
from portkey_ai.api_resources.requests.call_options import path_of, request_options
from portkey_ai.api_resources.resource_base import AsyncAPIResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from portkey_ai.api_resources.decoding.attribute_dict import AttributeDict
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

    async def results(self, batch_id: str, **options: Unpack[CallOptions]) -> dict[str, AttributeDict]:
        """Get the results of a batch by the `custom_id` of their requests: `GET /batches/{batch_id}/output`.

        Each is a JSON object whose items are attributes too: `results["r-1"].response.body`, as the provider made it.
        `timeout` is in seconds. Raises APIResponseValidationError for an output that is not JSON lines with ids.

        https://portkey.ai/docs/api-reference/inference-api/batch
        """
        return results_by_id(await self.output(batch_id, **options))
