"""Files as bytes, bytearray, path, file and tuple; the content type of bytes."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from .support import Recorder, done

PNG = b"\x89PNG\r\n\x1a\n..."
TYPES = {
    "image/png": PNG,
    "image/jpeg": b"\xff\xd8\xff\xe0...",
    "image/gif": b"GIF89a...",
    "image/webp": b"RIFF\x00\x00\x00\x00WEBP...",
    "audio/wav": b"RIFF\x00\x00\x00\x00WAVE...",
    "audio/mpeg": b"ID3\x03...",
    "audio/ogg": b"OggS...",
    "audio/flac": b"fLaC...",
    "audio/mp4": b"\x00\x00\x00\x20ftypM4A ...",
    "video/mp4": b"\x00\x00\x00\x20ftypisom...",
    "application/pdf": b"%PDF-1.7...",
    "application/octet-stream": b'{"a": 1}',
}


async def _sent(kind: str, file: Any) -> tuple[str, str, bytes]:
    """Return name, content type and content of the file that is sent."""
    recorder = Recorder(lambda _: httpx.Response(200, json={"id": "f"}))
    await done(recorder.client(kind).images.edit(image=file, prompt="Hi"))
    found = re.search(
        rb'name="image(?:\[\])?"; filename="(.*?)"\r\nContent-Type: (.*?)\r\n\r\n(.*?)\r\n--',
        recorder.last.content,
        re.S,
    )
    assert found
    return found[1].decode(), found[2].decode(), found[3]


@pytest.mark.parametrize("form", [bytes, bytearray])
@pytest.mark.parametrize("content_type", TYPES)
async def test_content_type_of_bytes(kind: str, content_type: str, form: Any) -> None:
    content = TYPES[content_type]
    assert await _sent(kind, form(content)) == ("upload", content_type, content)


async def test_path_as_text(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(PNG)
    for file in (path, str(path), [str(path)]):
        assert await _sent(kind, file) == ("a.png", "image/png", PNG)
    with pytest.raises(FileNotFoundError, match="missing"):
        await _sent(kind, str(tmp_path / "missing.png"))


async def test_name_and_type_that_the_user_sets_for_a_file_are_kept(kind: str) -> None:
    assert await _sent(kind, ("a.jpeg", PNG)) == ("a.jpeg", "image/jpeg", PNG)
    assert await _sent(kind, ("a", PNG, "image/x")) == ("a", "image/x", PNG)
    assert await _sent(kind, ("a", bytearray(PNG))) == ("a", "image/png", PNG)
    file = io.BytesIO(PNG)
    file.name = "b.gif"
    assert await _sent(kind, file) == ("b.gif", "image/gif", PNG)


async def test_files_of_other_routes(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"{}")
    recorder = Recorder(lambda _: httpx.Response(200, json={"id": "f"}))
    client = recorder.client(kind)
    await done(client.files.create(file=str(path), purpose="batch"))
    assert b'filename="a.jsonl"' in recorder.last.content
    await done(client.files.create(file=bytearray(TYPES["application/pdf"]), purpose="assistants"))
    assert b"Content-Type: application/pdf" in recorder.last.content
