"""`client.batches.output` and `results`, an endpoint that the gateway has and OpenAI does not; and `run`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai._vendor.openai._legacy_response import HttpxBinaryResponseContent
from portkey_ai.api_resources.decoding.batch_results import results_by_id
from portkey_ai.api_resources.requests.call_options import path_of, request_options
from portkey_ai.api_resources.resource_base import AsyncAPIResource

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Mapping
    from typing import IO, Any

    from typing_extensions import Unpack

    from portkey_ai._vendor.openai.types.batch import Batch
    from portkey_ai.api_resources._async.batch_run import AsyncBatchRun
    from portkey_ai.api_resources.decoding.attribute_dict import AttributeDict
    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.bulk.batch_forms import FormName
    from portkey_ai.bulk.batch_source import AsyncRequests


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

    def run(
        self,
        requests: AsyncRequests,
        *,
        endpoint: str | None = None,
        form: FormName | None = None,
        completion_window: str = "24h",
        checkpoint: str | os.PathLike[str] | None = None,
        retry_errors: bool = False,
        on_poll: Callable[[Batch], object] | None = None,
        max_wait: float | None = None,
        poll_interval: float = 30.0,
        batch_fields: Mapping[str, Any] | None = None,
        upload: Callable[[IO[bytes], str], Any] | None = None,
        max_requests: int | None = None,
        max_bytes: int | None = None,
        raise_on_error: bool = False,
    ) -> AsyncBatchRun:
        """Have requests processed in batches, and return an iterator of their results (`BulkResult`).

        The first step reads and validates all requests into a temporary file, divides them at the provider's limits,
        uploads them and creates the batches. Then each batch is waited for, and its results are returned in the order
        of the requests. A request that fails is a result with an `error`. The batches go on if the run is interrupted.

        Args:
          requests: An iterable (with AsyncPortkey, or an async iterable) of bodies, as in `client.bulk`, or of lines of
            OpenAI's batch files; or the path of a file of either (.gz is decompressed). A body may have `key`, the
            request's custom_id.
          endpoint: A name as in `client.bulk`, or a path such as /v1/embeddings. Default: chat.completions; messages
            for Anthropic.
          form: How the provider takes batches; by default as the client's `provider`, if it is one of these, or as
            OpenAI.
          completion_window: The time within which a batch should be processed. Not used for Anthropic.
          checkpoint: A file that ends with .jsonl or .jsonl.gz. Results are appended to it; the ids of batches are in
            the file `<checkpoint>.batches`. Another run with the same requests continues, without a new batch.
          retry_errors: Send requests again whose error is in the checkpoint; if False, return the stored error.
          on_poll: A function that is called with each batch that is received while waiting.
          max_wait: The maximum wait in seconds, for all batches together; default: no limit.
          poll_interval: Seconds between two requests for the status.
          batch_fields: Other fields of the requests that create batches, for example `metadata`, `output_folder`
            (Azure), `model` and `role_arn` (Bedrock), `model` (Vertex AI).
          upload: For Azure's `input_blob`: a function that gets a file and a name, and returns the URL of the blob.
          max_requests: The maximum number of requests of a batch; default: the provider's limit.
          max_bytes: The maximum number of bytes of a batch; default: the provider's limit.
          raise_on_error: Raise the first error instead of returning it; for an invalid request, before anything is
            sent.

        Raises ValueError or TypeError naming a parameter, CheckpointError for a checkpoint that is in use or belongs
        to other requests, BatchTimeoutError after `max_wait`, and the errors of uploads and of the creation of batches.
        """
        from portkey_ai.api_resources._async.batch_run import AsyncBatchRun
        from portkey_ai.bulk.batch_settings import batch_settings

        settings = batch_settings(
            self._client.provider,
            endpoint=endpoint,
            form=form,
            completion_window=completion_window,
            checkpoint=checkpoint,
            retry_errors=retry_errors,
            on_poll=on_poll,
            max_wait=max_wait,
            poll_interval=poll_interval,
            batch_fields=batch_fields,
            upload=upload,
            max_requests=max_requests,
            max_bytes=max_bytes,
            raise_on_error=raise_on_error,
        )
        return AsyncBatchRun(self._client, requests, settings)
