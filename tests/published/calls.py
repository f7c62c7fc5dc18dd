"""Call methods of one release of the package, in a process of its own, and write down what their results give.

usage: side.py signatures OUT           the parameters of each method
       side.py calls CASES OUT ANSWERS  call the methods of CASES; responses are from ANSWERS, or else put into it

It is run with the environment of the release, beside observation.py.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import sys
import threading
import time
import warnings
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from observation import of_result  # type: ignore[import-not-found]

import portkey_ai

Answer = tuple[dict[str, str], bytes]


def method(owner: Any, path: str) -> Any:
    for name in path.split("."):
        owner = getattr(owner, name)
    return owner


CLIENTS: dict[str, Any] = {"sync": portkey_ai.Portkey, "async": portkey_ai.AsyncPortkey}


def client(kind: str, url: str) -> Any:
    return CLIENTS[kind](api_key="key", virtual_key="provider", base_url=url)


def argument(value: Any) -> Any:
    """Return a value of the cases' JSON, in which "<bytes>" is the content of a file."""
    if isinstance(value, list):
        return list(map(argument, value))  # pyright: ignore[reportUnknownArgumentType]
    return b"content" if value == "<bytes>" else value


def signatures(methods: dict[str, list[str]]) -> dict[str, dict[str, list[list[Any]]]]:
    found: dict[str, dict[str, list[list[Any]]]] = {}
    unsent = {kind: client(kind, "http://127.0.0.1:9/v1") for kind in methods}
    for kind, paths in methods.items():
        found[kind] = {}
        for path in paths:
            parameters = inspect.signature(method(unsent[kind], path)).parameters.values()
            found[kind][path] = [
                [each.name, each.default is each.empty, str(each.annotation)]
                for each in parameters
                if each.kind not in (each.VAR_POSITIONAL, each.VAR_KEYWORD)
            ]
    return found


class Gateway:
    """A loopback server that gives the current case's response."""

    def __init__(self, respond: Callable[[int], Answer]) -> None:
        self.requests: list[str] = []

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def respond(handler) -> None:  # pyright: ignore[reportSelfClsParameterName]
                handler.rfile.read(int(handler.headers.get("content-length") or 0))
                headers, body = respond(len(self.requests))
                self.requests.append(f"{handler.command} {handler.path}")
                handler.send_response(200)
                for name, value in {**headers, "content-length": str(len(body))}.items():
                    handler.send_header(name, value)
                handler.end_headers()
                handler.wfile.write(body)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = respond

            def log_message(self, format: str, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/v1"


async def call(case: dict[str, Any], url: str, answers: list[list[Any]]) -> dict[str, Any]:
    """Call a method, whose responses are in `answers` afterwards. Return what its result gives."""
    try:
        arguments = {name: argument(value) for name, value in case["arguments"].items()}
        result = method(client(case["kind"], url), case["method"])(**arguments)
        if inspect.isawaitable(result):
            result = await result
        outcome: dict[str, Any] = await of_result(result, bytes.fromhex(answers[-1][1]) if answers else b"")
        return outcome
    except Exception as error:
        return {"raised": [type(error).__name__, str(error)[:300]]}


async def calls(cases: list[dict[str, Any]], answers: dict[str, list[list[Any]]], example: Any) -> list[Any]:
    current: list[list[Any]] = []

    def respond(number: int) -> Answer:
        if number >= 10:
            raise ConnectionError  # a loop that does not end
        if number >= len(current):
            if example is None:
                number = -1
            else:
                headers, body = example(number > 0)
                current.append([headers, body.hex()])
        if not current:
            return {}, b"{}"
        headers, body = current[number]
        return headers, bytes.fromhex(body)

    gateway = Gateway(respond)
    found: list[Any] = []
    for case in cases:
        current = answers.setdefault(case["id"], [])
        gateway.requests.clear()
        try:
            outcome = await asyncio.wait_for(call(case, gateway.url, current), 20)
        except asyncio.TimeoutError:
            outcome = {"raised": ["TimeoutError", ""]}
        found.append({**outcome, "requests": list(gateway.requests)})
    return found


def main(what: str, *arguments: str) -> None:
    warnings.simplefilter("ignore")
    time.sleep = lambda _: None  # polling
    if what == "signatures":
        methods, out = map(Path, arguments)
        out.write_text(json.dumps(signatures(json.loads(methods.read_text()))))
        return
    cases, out, answers = map(Path, arguments)
    given: dict[str, list[list[Any]]] = json.loads(answers.read_text()) if answers.exists() else {}
    example = None
    if not given:
        from expectation import examples  # type: ignore[import-not-found]

        example = examples()
    found = asyncio.run(calls(json.loads(cases.read_text()), given, example))
    out.write_text(json.dumps(found))
    answers.write_text(json.dumps(given))


if __name__ == "__main__":
    main(*sys.argv[1:])
