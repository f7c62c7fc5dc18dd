"""The messages of `portkey chat`: text, stdin and images."""

from __future__ import annotations

import base64
import mimetypes
import os
import stat
import sys
from pathlib import Path
from typing import Any

from .failures import UsageError


def user_message(text: str, files: list[str]) -> dict[str, Any]:
    """Return a message of the user. `files` are paths or https URLs of images.

    Raises UsageError for a file that is not an image, and OSError for one that cannot be read.
    """
    if not files:
        return {"role": "user", "content": text}
    parts: list[dict[str, Any]] = [{"type": "text", "text": text}] if text else []
    parts += [{"type": "image_url", "image_url": {"url": _image_url(file)}} for file in files]
    return {"role": "user", "content": parts}


def prompt_with_stdin(prompt: str | None) -> str | None:
    """Return the prompt, followed by what is piped into the command; None if there is neither.

    The prompt `-` stands for stdin. Beside another prompt, stdin is read if it is a pipe or a file only.
    """
    if prompt is not None and prompt != "-" and not _stdin_is_piped():
        return prompt
    if prompt is None and sys.stdin.isatty():
        return None
    piped = sys.stdin.read().strip("\n")
    text = piped if prompt in (None, "-") else f"{prompt}\n\n{piped}" if piped else prompt
    if not text:
        raise UsageError("PROMPT: expected a text, found nothing on stdin")
    return text


def key_values(option: str, words: list[str] | None) -> dict[str, str] | None:
    """Return `["a=1"]` as `{"a": "1"}`. Raises UsageError, which names `option`, for a word without `=`."""
    pairs = [word.partition("=") for word in words or ()]
    for key, equals, value in pairs:
        if not key or not equals:
            raise UsageError(f"{option}: expected KEY=VALUE, found {key + equals + value!r}")
    return {key: value for key, _, value in pairs} or None


def _stdin_is_piped() -> bool:
    try:
        mode = os.fstat(sys.stdin.fileno()).st_mode
    except (OSError, ValueError):
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISREG(mode)


def _image_url(file: str) -> str:
    if file.startswith(("https://", "http://", "data:")):
        return file
    content = Path(file).read_bytes()
    kind = mimetypes.guess_type(file)[0] or ""
    if not kind.startswith("image/"):
        raise UsageError(f"--file: expected an image (.png, .jpg, .gif, .webp), found {file!r}")
    return f"data:{kind};base64,{base64.b64encode(content).decode('ascii')}"
