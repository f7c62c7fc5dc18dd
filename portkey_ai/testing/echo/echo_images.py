"""Images: a white PNG of one pixel."""

from __future__ import annotations

import base64
import struct
import zlib
from functools import cache
from typing import TYPE_CHECKING

from portkey_ai.testing.wire.local_responses import as_json

from .echo_state import unix_time
from .echo_text import tokens
from .named_events import as_named_events

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from portkey_ai.testing.wire.local_responses import LocalResponse

    from .echo_request import EchoRequest

_FORMATS = ("url", "b64_json")
_DEFAULT_SETTINGS = {"size": "1024x1024", "quality": "high", "background": "opaque"}


def generate(request: EchoRequest) -> LocalResponse:
    prompt = request.string("prompt")
    return _images(request, prompt, "image_generation")


def edit(request: EchoRequest) -> LocalResponse:
    request.required("images" if "images" in request.body else "image")
    return _images(request, request.string("prompt"), "image_edit")


def create_variation(request: EchoRequest) -> LocalResponse:
    request.file("image")
    return _images(request, "", "image_generation")


def _images(request: EchoRequest, prompt: str, event: str) -> LocalResponse:
    default = "url" if str(request.body.get("model") or "").startswith("dall-e") else "b64_json"
    image_format = request.one_of("response_format", _FORMATS, default)
    number = request.integer("n", 1, maximum=10)
    word_count = tokens(prompt)
    usage = {
        "input_tokens": word_count, "output_tokens": number, "total_tokens": word_count + number,
        "input_tokens_details": {"image_tokens": 0, "text_tokens": word_count},
    }  # fmt: skip
    if request.flag("stream"):
        partial = request.integer("partial_images", 0, minimum=0, maximum=3)
        return as_named_events(_events(request, event, partial, usage))
    image = {"url": f"data:image/png;base64,{_png()}"} if image_format == "url" else {"b64_json": _png()}
    response = {"created": unix_time(), "data": [image] * number}
    return as_json(response if default == "url" else {**response, **_image_settings(request), "usage": usage})


def _image_settings(request: EchoRequest) -> dict[str, object]:
    """Return size, quality and background that the response reports: those of the request, or defaults."""
    given = {name: request.body.get(name) for name in _DEFAULT_SETTINGS}
    wanted = {name: value for name, value in given.items() if value not in (None, "auto")}
    return {**_DEFAULT_SETTINGS, **wanted, "output_format": "png"}


def _events(request: EchoRequest, event: str, partial: int, usage: object) -> Iterator[Mapping[str, object]]:
    image = {"b64_json": _png(), "created_at": unix_time(), **_image_settings(request)}
    for index in range(partial):
        yield {"type": f"{event}.partial_image", "partial_image_index": index, **image}
    yield {"type": f"{event}.completed", **image, "usage": usage}


@cache
def _png() -> str:
    """Return the file in base64."""
    parts = [
        (b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"\x00\xff\xff\xff")),
        (b"IEND", b""),
    ]
    file = b"\x89PNG\r\n\x1a\n"
    for name, data in parts:
        file += struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    return base64.b64encode(file).decode()
