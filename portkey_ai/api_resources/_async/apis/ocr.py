"""`client.ocr`: the text of documents and images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.types.ocr_type import OcrResponse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.api_resources.types.ocr_type import OcrDocumentParam


class AsyncOcr(AsyncPortkeyResource):
    """The text of documents and images."""

    async def create(
        self,
        *,
        model: str,
        document: OcrDocumentParam | Mapping[str, object],
        pages: Sequence[int] | None = None,
        include_image_base64: bool | None = None,
        image_limit: int | None = None,
        image_min_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> OcrResponse:
        """Extract the text of a document or an image, as Markdown by page: `POST /ocr`.

        Other keywords become fields of the request's body. `timeout` is in seconds.

        Args:
          pages: The pages to read, counted from 0; default all.
          include_image_base64: Whether the response has the images of the pages.
          image_limit: The maximum number of images in the response.
          image_min_size: The minimum height and width of an image in the response, in pixels.

        https://portkey.ai/docs/api-reference/inference-api/ocr
        """
        body = {
            "model": model,
            "document": document,
            "pages": pages,
            "include_image_base64": include_image_base64,
            "image_limit": image_limit,
            "image_min_size": image_min_size,
        }
        return await self._send("post", "/ocr", OcrResponse, options, body=body, plane="data")
