"""Make the response that a call of this package expects, from the type that it is decoded to."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator
from typing import Any

import httpx

from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources._async.sending import AsyncSending
from portkey_ai.api_resources._sync.resource import PortkeyResource
from portkey_ai.api_resources._sync.sending import Sending
from tests.parity.examples import HEADERS, answer

ANY = {
    "id": "id",
    "text": "text",
    "number": 1,
    "none": None,
    "object": {"list": [{"name": "a"}], "name": "b"},
    "list": [1],
}
"""The response to a call whose model names no fields."""


def examples() -> Callable[[bool], tuple[dict[str, str], bytes]]:
    """Note what each call expects from now on. Return a function that makes the response to the last call."""
    expected: list[Any] = [None, None]

    def note_request(client: Any) -> None:
        request = client.request

        def noted(me: Any, cast_to: Any, options: Any, *, stream: bool = False, stream_cls: Any = None) -> Any:
            if cast_to is not httpx.Response or stream:
                expected[:] = [cast_to, (stream_cls or Iterator[cast_to]) if stream else None]
            return request(me, cast_to, options, stream=stream, stream_cls=stream_cls)

        client.request = noted

    def note_send(resource: Any) -> None:
        send = resource._send

        def noted(me: Any, method: str, path: str, cast_to: Any, *rest: Any, **options: Any) -> Any:
            expected[:] = [cast_to, None]
            return send(me, method, path, cast_to, *rest, **options)

        resource._send = noted

    for client in (Sending, AsyncSending):
        note_request(client)
    for resource in (PortkeyResource, AsyncPortkeyResource):
        note_send(resource)

    def make(again: bool) -> tuple[dict[str, str], bytes]:
        cast_to, stream_cls = expected
        if cast_to is httpx.Response or (inspect.isclass(cast_to) and not getattr(cast_to, "model_fields", True)):
            return {**HEADERS, "content-type": "application/json"}, json.dumps(ANY).encode()
        headers, body = answer(cast_to, stream_cls, again=again)
        return headers, body.replace(b'"has_more": true', b'"has_more": false')  # one page

    return make
