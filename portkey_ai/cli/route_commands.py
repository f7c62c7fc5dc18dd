"""`portkey get`, `post`, `put` and `delete`: any route of the gateway."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from .failures import UsageError
from .output import write_json

Route = Annotated[str, typer.Argument(metavar="PATH", help="Path below the address of the gateway, such as /models.")]
Query = Annotated[
    list[str] | None, typer.Option("--query", "-q", metavar="KEY=VALUE", help="Query parameter; may be repeated.")
]
Data = Annotated[str | None, typer.Option("--data", "-d", metavar="JSON", help="Body: JSON, @FILE, or @- for stdin.")]


def get(path: Route, query: Query = None) -> None:
    """Send GET to a path and write the response."""
    _send("get", path, query, None)


def post(path: Route, data: Data = None, query: Query = None) -> None:
    """Send POST to a path and write the response."""
    _send("post", path, query, data)


def put(path: Route, data: Data = None, query: Query = None) -> None:
    """Send PUT to a path and write the response."""
    _send("put", path, query, data)


def delete(path: Route, data: Data = None, query: Query = None) -> None:
    """Send DELETE to a path and write the response."""
    _send("delete", path, query, data)


def _send(method: str, path: str, query: list[str] | None, data: str | None) -> None:
    """Send a request and write the body of the response: JSON with indentation, anything else as it is."""
    if not path.startswith("/") or path.startswith("//"):
        raise UsageError(f"PATH: expected a path that starts with '/', such as /models, found {path!r}")
    from .chat_messages import key_values
    from .command_client import open_client

    parameters = key_values("--query", query)
    body = _body(data)
    import httpx

    with open_client() as client:
        send: Any = client.request
        with_body = {} if body is None else {"body": body}
        response: httpx.Response = send(method, path, params=parameters, cast_to=httpx.Response, **with_body)
    try:
        document: object = response.json()
    except ValueError:
        sys.stdout.flush()
        sys.stdout.buffer.write(response.content)
        sys.stdout.buffer.flush()
    else:
        write_json(document)


def _body(data: str | None) -> object:
    import json

    if data is None:
        return None
    if data == "@-":
        text, place = sys.stdin.read(), "stdin"
    elif data.startswith("@"):
        text, place = Path(data[1:]).read_text(encoding="utf-8"), data[1:]
    else:
        text, place = data, "--data"
    try:
        body: object = json.loads(text)
    except ValueError as error:
        raise UsageError(f"{place}: invalid JSON ({error})") from None
    return body
