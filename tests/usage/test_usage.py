"""The programs of corpus.py run unchanged, and the gateway gets what they mean."""

from __future__ import annotations

import asyncio
import gc
import json
import os
from pathlib import Path
from typing import Any

import pytest

import portkey_ai
from portkey_ai import AsyncPortkey, Portkey, createHeaders
from portkey_ai.testing import LocalGateway, RecordedRequest
from portkey_ai.testing.wire.local_responses import LocalResponse, as_json
from tests.support import close

from .corpus import PROGRAMS, Program

RENDERED = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}
ANY: dict[str, Any] = {"id": "id-1", "object": "any", "data": RENDERED, "choices": []}


class RecordingGateway(LocalGateway):
    """A local gateway that takes requests to all other routes too."""

    def respond(self, request: RecordedRequest) -> LocalResponse:
        if "/prompts/pp-1/" in request.path:  # which the local gateway does not have
            return as_json(ANY)
        answer = super().respond(request)
        return as_json(ANY) if answer.status in (400, 404, 501) else answer


def run(program: Program, gateway: LocalGateway, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.chdir(folder)
    monkeypatch.setenv("PORTKEY_API_KEY", "pk-test")
    monkeypatch.setenv("PORTKEY_BASE_URL", gateway.url)
    names: dict[str, Any] = {
        **{"Portkey": Portkey, "AsyncPortkey": AsyncPortkey, "createHeaders": createHeaders},
        **{"os": os, "portkey_ai": portkey_ai},
    }
    exec(compile(program.code, program.feature, "exec"), names)
    for value in list(names.values()):
        if isinstance(value, (Portkey, AsyncPortkey)):
            asyncio.run(close(value))


def sent_header(request: RecordedRequest, name: str) -> Any:
    text = request.headers.get(f"x-portkey-{name}")
    return json.loads(text) if text and text.startswith("{") else text


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore:unclosed file:ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.feature)
@pytest.mark.parametrize("kind", [RecordingGateway, LocalGateway])
def test_program(program: Program, kind: type[LocalGateway], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    if kind is LocalGateway and not program.local:
        pytest.skip("the local gateway lacks the endpoint")
    with kind() as gateway:
        run(program, gateway, monkeypatch, tmp_path)
        gc.collect()
        request = gateway.requests[-1]
    assert f"{request.method} {request.path}" == program.sent
    assert {name: sent_header(request, name) for name in program.headers} == program.headers
    body: dict[str, Any] = json.loads(json.dumps(request.body)) if program.body else {}
    assert {name: body.get(name) for name in program.body} == program.body


def test_every_feature_has_one_program() -> None:
    features = [program.feature for program in PROGRAMS]
    assert len(set(features)) == len(features) > 55
