"""The differential test: the local gateway and the real gateway respond alike to the same requests.

Both have the same provider. Status, content type, body and `x-portkey-` headers are compared; `EXCEPTIONS` lists the
cases that differ, with the reason.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from portkey_ai.testing.wire.local_responses import is_list, is_object

from .differential_cases import UPSTREAM, Case, conditions, retries, routes, strategies, streams
from .differential_exceptions import EXCEPTIONS
from .differential_guardrails import guardrails
from .differential_provider import LocalGatewayUnderTest, ProviderServer
from .differential_refusals import refusals
from .differential_unusual import unusual

GROUPS = (routes, streams, strategies, conditions, retries, guardrails, refusals, unusual)
CASES = {case.name: case for group in GROUPS for case in group()}
MAX_CONNECTIONS = 24
DOCS = Path(__file__).parents[2] / "docs" / "testing.md"


@dataclass(frozen=True)
class ComparedResponse:
    """The parts of a response that are compared."""

    status: int
    content_type: str
    headers: dict[str, str]
    body: Any


def _comparable(value: Any) -> Any:
    """Return `value` without the parts that differ in each call: times and random ids."""
    if is_list(value):
        return [_comparable(item) for item in value]
    if is_object(value):
        return {
            name: "*" if name in ("execution_time", "created_at") else _comparable(item) for name, item in value.items()
        }
    if isinstance(value, str):
        value = re.sub(r"^(input|output)_guardrail_\w{1,3}$", r"\1_guardrail_*", value)
        return re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1", value)
    return value


def _body(response: httpx.Response) -> Any:
    kind = response.headers.get("content-type", "")
    if kind.startswith("text/event-stream") or response.content.startswith(b"data: "):
        return [_event(event) for event in response.text.split("\n\n") if event]
    try:
        return _comparable(response.json())
    except ValueError:
        return response.content


def _event(text: str) -> Any:
    name, _, data = text.rpartition("data: ")
    try:
        return [name, _comparable(json.loads(data))]
    except ValueError:
        return [name, data]


def _compared_response(response: httpx.Response, request: httpx.Request) -> ComparedResponse:
    headers = {name: value for name, value in response.headers.items() if name.startswith("x-portkey-")}
    if "x-portkey-trace-id" not in request.headers:
        # The open-source gateway sends an empty one; Portkey and LocalGateway make one up.
        headers["x-portkey-trace-id"] = "x-portkey-trace-id" in headers and "present" or "absent"
    kind = response.headers.get("content-type", "").split(";")[0].lower()
    return ComparedResponse(response.status_code, kind, headers, _body(response))


async def _ask_all(root: str, provider: str) -> dict[str, ComparedResponse]:
    waiting = asyncio.Semaphore(MAX_CONNECTIONS)

    async def ask(case: Case, client: httpx.AsyncClient) -> ComparedResponse:
        def with_address(text: str) -> str:
            return text.replace(UPSTREAM, provider)

        headers = {name: with_address(value) for name, value in case.headers.items()}
        if case.config is not None or "beside a provider" in case.name or case.name == "refusals:config null":
            headers.setdefault("x-portkey-config", with_address(json.dumps(case.config)))
        options: dict[str, Any] = {"content": case.content} if case.content is not None else {}
        if case.body is not None:
            options = {"json": case.body}
        elif case.content is not None and "content-type" not in headers and case.config is not None:
            headers["content-type"] = "application/json"
        request = client.build_request(case.method, f"{root}/v1{case.path}", headers=headers, **options)
        async with waiting:
            try:
                return _compared_response(await client.send(request), request)
            except httpx.TransportError as error:
                return ComparedResponse(0, "", {}, type(error).__name__)

    limits = httpx.Limits(max_connections=MAX_CONNECTIONS, keepalive_expiry=2)
    async with httpx.AsyncClient(timeout=20, trust_env=False, limits=limits) as client:
        return dict(zip(CASES, await asyncio.gather(*(ask(case, client) for case in CASES.values())), strict=True))


@pytest.fixture(scope="module")
def responses(gateway_root: str) -> Iterator[tuple[dict[str, ComparedResponse], dict[str, ComparedResponse]]]:
    """All responses: of the real gateway, and of the local one."""
    with ProviderServer() as provider, LocalGatewayUnderTest() as local:
        address = provider.url
        real = asyncio.run(_ask_all(gateway_root, address))
        mine = asyncio.run(_ask_all(local.url.removesuffix("/v1"), address))
    yield real, mine


@pytest.mark.parametrize("name", CASES)
def test_responds_as_the_real_gateway(
    name: str, responses: tuple[dict[str, ComparedResponse], dict[str, ComparedResponse]]
) -> None:
    real, local = responses[0][name], responses[1][name]
    if name in EXCEPTIONS:
        assert local != real, f"{name} is listed as an exception, but does not differ: {EXCEPTIONS[name]}"
    else:
        assert local == real


def test_exceptions_name_cases() -> None:
    assert set(EXCEPTIONS) <= set(CASES)


def test_there_are_cases_of_every_group() -> None:
    counts = Counter(case.group for case in CASES.values())
    assert sum(counts.values()) >= 300
    assert min(counts.values()) >= 10, counts


def test_the_docs_have_the_number_of_requests_and_exceptions_of_each_group() -> None:
    text = DOCS.read_text("utf-8").split("### How closely it matches the real gateway")[1]
    table = text.split("| exception | reason |")[0]
    counts = Counter(case.group for case in CASES.values())
    excepted = Counter(name.split(":")[0] for name in EXCEPTIONS)
    rows = [(int(one), int(other)) for one, other in re.findall(r"\| (\d+) \| (\d+) \|\n", table)]
    assert sorted(rows) == sorted((counts[group], excepted[group]) for group in counts)
    assert f"the same {len(CASES)} requests" in table
    listed = re.findall(r"\((\d+)\)", text.split("Not compared")[0])
    assert sum(map(int, listed)) == len(EXCEPTIONS)
