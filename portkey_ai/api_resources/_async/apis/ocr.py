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
        """Read a document or an image, as Markdown by page: `POST /ocr`.

        Other keywords become fields of the request's body. `timeout` is in seconds.

        Args:
          pages: Which pages, from 0; all if not said.
          include_image_base64: Whether the answer has the images on the pages.
          image_limit: How many images the answer has at most.
          image_min_size: The least height and width of an image in the answer, in pixels.

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
