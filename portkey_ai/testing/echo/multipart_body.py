"""Read the body of a `multipart/form-data` request."""

from __future__ import annotations

from dataclasses import dataclass
from email.parser import BytesHeaderParser
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from email.message import Message


@dataclass(frozen=True)
class UploadedFile:
    """A file of a form."""

    name: str
    content_type: str
    content: bytes


def read_form(content_type: str, body: bytes) -> dict[str, Any]:
    """Return the fields of a form by name: texts, files, lists of them for `name[]`, and objects for `name[key]`.

    Raises ValueError if `body` is not such a form.
    """
    boundary = _header("content-type: " + content_type).get_param("boundary")
    if not isinstance(boundary, str) or not boundary:
        raise ValueError("the content type names no boundary")
    delimiter = b"--" + boundary.encode()
    first, *parts = (b"\r\n" + body).split(b"\r\n" + delimiter)
    if first.strip() or not parts or not parts[-1].startswith(b"--"):
        raise ValueError("the body does not end with its boundary")
    form: dict[str, Any] = {}
    for part in parts[:-1]:
        head, separator, content = part.partition(b"\r\n\r\n")
        headers = _header(head.decode("utf-8", "replace").strip("\r\n"))
        name = headers.get_param("name", header="content-disposition")
        if not separator or not isinstance(name, str):
            raise ValueError("a part has no name")
        _add(form, name, _value(headers, content))
    return form


def _header(text: str) -> Message:
    return BytesHeaderParser().parsebytes(text.encode())


def _value(headers: Message, content: bytes) -> str | UploadedFile:
    filename = headers.get_filename()
    if filename is None:
        return content.decode("utf-8", "replace")
    return UploadedFile(filename, headers.get_content_type(), content)


def _add(form: dict[str, Any], name: str, value: str | UploadedFile) -> None:
    name, bracket, key = name.partition("[")
    if not bracket:
        form[name] = value
    elif key == "]":
        form.setdefault(name, []).append(value)
    else:
        form.setdefault(name, {})[key.rstrip("]")] = value
