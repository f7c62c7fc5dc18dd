"""Each operation of the table is sent by its client method: verb, path, query and body, with both clients."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterable
from typing import Any

import httpx
import pytest

from tests.api.operations import Operation, load
from tests.support import Recorder, done

HANDSHAKES = [operation for operation in load() if operation.answer == "websocket"]  # tests/gateway/test_websockets.py
# What has no method of its own: `client.post("/otel/v1/traces", ...)`; tests/test_routes.py.
ANY_ROUTE = [operation for operation in load() if "." not in operation.client_method]


def sample(annotation: str) -> Any:
    """A value that a parameter of this type takes."""
    literal = re.search(r"Literal\[['\"]([^'\"]+)", annotation)
    if literal:
        return literal[1]
    words = set(re.findall(r"\w+", annotation))
    if "FileTypes" in words or annotation.startswith("video_"):
        file = ("name.txt", b"content")
        return [file] if "Sequence" in annotation else file
    for word, value in (("bool", True), ("int", 1), ("float", 1.5)):
        if word in words and "str" not in words:
            return value
    if annotation.startswith(("Iterable", "Sequence", "List", "Optional[List", "list")):
        return ["x"] if "str" in words else [{"k": "v"}]
    if "str" in words and not annotation.startswith(("Mapping", "Dict")):
        return "x"
    return {"k": "v"}


def call_of(function: Any, operation: Operation) -> dict[str, Any]:
    """Arguments for everything that the operation knows."""
    parameters = inspect.signature(function).parameters
    arguments: dict[str, Any] = {}
    extra_query: dict[str, str] = {}
    for name in (*operation.path_params, *operation.query, *operation.body):
        keyword = operation.argument(name)
        if keyword in parameters:
            arguments[keyword] = (
                f"{name}/1" if name in operation.path_params else sample(str(parameters[keyword].annotation))
            )
        elif name in operation.query:
            extra_query[name] = "x"
        else:
            arguments[keyword] = "x"  # an unknown keyword is a field of the body
    for parameter in parameters.values():  # a path that is one value of a method's parameter: /groups/provider
        if parameter.default is parameter.empty and parameter.name not in arguments and "**" not in str(parameter):
            arguments[parameter.name] = operation.path.rpartition("/")[2]
    if "stream" in arguments:
        arguments["stream"] = False
    return {**arguments, "extra_query": extra_query}


def missing(names: Iterable[str], sent: Iterable[str]) -> list[str]:
    """Those of `names` that were not sent, be it with brackets for a list or an object: `include[]`."""
    there = {name.partition("[")[0] for name in sent}
    return [name for name in names if name.partition("[")[0] not in there]


def respond(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"data": [], "choices": [], "output": []})


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("operation", [row for row in load() if row not in [*HANDSHAKES, *ANY_ROUTE]], ids=str)
async def test_sent(kind: str, operation: Operation) -> None:
    recorder = Recorder(respond)
    function: Any = recorder.client(kind)
    for name in operation.client_method.split("."):
        function = getattr(function, name)
    await done(function(**call_of(function, operation)))
    sent = recorder.requests[0]
    assert sent.method == operation.method
    path = re.sub(r"{(.+?)}", r"\1%2F1", operation.path)
    assert sent.url.raw_path.decode().partition("?")[0].endswith(path)
    assert missing(operation.query, sent.url.params.keys()) == []
    if operation.content == "none":
        assert sent.content == b""
    elif operation.content == "json":
        body: dict[str, object] = json.loads(sent.content or b"{}")
        assert missing(operation.body, body) == []
    else:
        assert missing(operation.body, re.findall('name="(.+?)"', sent.content.decode())) == []


def test_operations_that_are_not_called() -> None:
    assert {operation.client_method for operation in HANDSHAKES} <= {"realtime.connect", "responses.connect"}
    assert all(operation.source == "beyond" for operation in ANY_ROUTE)
