"""`client.feedback`: feedback on requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.requests.call_options import path_of
from portkey_ai.api_resources.types.feedback_type import FeedbackResponse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.api_resources.types.feedback_type import FeedbackParam


class AsyncFeedback(AsyncPortkeyResource):
    """Feedback on requests. A request is identified by its trace id."""

    async def create(
        self,
        *,
        trace_id: str | None = None,
        value: int | None = None,
        weight: float | None = None,
        metadata: Mapping[str, object] | None = None,
        **options: Unpack[CallOptions],
    ) -> FeedbackResponse:
        """Create feedback on a trace: `POST /feedback`. The server requires `trace_id` and `value`.

        Args:
          trace_id: The `gateway.trace_id` of a response, or the `trace_id` option of the request.
          value: -10 to 10.
          weight: 0 to 1; default 1.

        https://portkey.ai/docs/api-reference/admin-api/data-plane/feedback/create-feedback
        """
        body = {"trace_id": trace_id, "value": value, "weight": weight, "metadata": metadata}
        return await self._send("post", "/feedback", FeedbackResponse, options, body=body)

    async def bulk_create(
        self, *, feedbacks: Sequence[FeedbackParam], **options: Unpack[CallOptions]
    ) -> FeedbackResponse:
        """Create feedback on several traces: `POST /feedback` with a list. `extra_body` is not allowed.

        https://portkey.ai/docs/api-reference/admin-api/data-plane/feedback/create-feedback
        """
        return await self._send("post", "/feedback", FeedbackResponse, options, body=feedbacks)

    async def update(
        self,
        feedback_id: str | None = None,
        *,
        value: int | None = None,
        weight: float | None = None,
        metadata: Mapping[str, object] | None = None,
        **options: Unpack[CallOptions],
    ) -> FeedbackResponse:
        """Update feedback: `PUT /feedback/{id}`. The server requires `value`.

        Args:
          feedback_id: One of the `feedback_ids` in the response of `create`. Raises ValueError if it is missing.
          value: -10 to 10.
          weight: 0 to 1; default 1.

        https://portkey.ai/docs/api-reference/admin-api/data-plane/feedback/update-feedback
        """
        path = path_of("/feedback/{feedback_id}", feedback_id=feedback_id or "")
        body = {"value": value, "weight": weight, "metadata": metadata}
        return await self._send("put", path, FeedbackResponse, options, body=body)
