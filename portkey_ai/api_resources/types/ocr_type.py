"""Parameters and responses of `client.ocr`."""

from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypedDict

from portkey_ai._vendor.openai import BaseModel


class OcrDocumentParam(TypedDict, total=False):
    type: Required[Union[Literal["document_url", "image_url"], str]]
    """Which of the URLs is set."""
    document_url: str
    """An `https:` URL, or the document itself as a `data:` URL."""
    image_url: str


class OcrImage(BaseModel):
    """An image on a page, with its position in pixels."""

    id: Optional[str] = None
    top_left_x: Optional[int] = None
    top_left_y: Optional[int] = None
    bottom_right_x: Optional[int] = None
    bottom_right_y: Optional[int] = None
    image_base64: Optional[str] = None
    """Only set with `include_image_base64=True`."""


class OcrDimensions(BaseModel):
    dpi: Optional[int] = None
    height: Optional[int] = None
    width: Optional[int] = None


class OcrPage(BaseModel):
    index: Optional[int] = None
    markdown: Optional[str] = None
    images: Optional[list[OcrImage]] = None
    dimensions: Optional[OcrDimensions] = None


class OcrUsage(BaseModel):
    pages_processed: Optional[int] = None
    doc_size_bytes: Optional[int] = None


class OcrResponse(BaseModel):
    pages: list[OcrPage] = []
    model: Optional[str] = None
    usage_info: Optional[OcrUsage] = None
