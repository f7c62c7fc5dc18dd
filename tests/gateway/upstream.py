"""The provider behind the gateway under test: the echo model, and models that misbehave on purpose.

By name: `flaky-2-<tag>` fails twice, then answers; `slow-0.5` waits as many seconds; `drop` closes the connection
without a word; `cut` closes it in the middle of the answer; `fail-503` answers with that status, as with any
`LocalGateway`.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from typing import Any

from portkey_ai.testing import LocalGateway, RecordedRequest
from portkey_ai.testing.wire.local_responses import LocalResponse, is_object, upstream_error

from . import anthropic_upstream, provider_wire


class Upstream(LocalGateway):
    """Answers like a provider: without the gateway's headers."""

    def __init__(self) -> None:
        self._failures: Counter[str] = Counter()
        super().__init__()

    def respond(self, request: RecordedRequest) -> LocalResponse:
        body: Any = request.body
        model = str(body.get("model", "")) if is_object(body) else ""
        if model == "drop":
            raise ConnectionAbortedError
        if model.startswith("slow-"):
            time.sleep(float(model.split("-")[1]))
        if model.startswith("flaky-") and self._failures[model] < int(model.split("-")[1]):
            self._failures[model] += 1
            return upstream_error(500, "openai")
        if request.path.startswith("/anthropic/"):
            return anthropic_upstream.respond(request.path, body)
        if request.path.startswith("/wire/"):
            return provider_wire.respond(request.path, body)
        answer = super().respond(request)
        if model == "cut" and not isinstance(answer.body, bytes):
            answer.body = _cut(answer.body)
        for name in [name for name in answer.headers if name.startswith("x-portkey-")]:
            del answer.headers[name]
        answer.headers["x-request-id"] = "req-upstream"
        return answer


def _cut(chunks: Iterator[bytes]) -> Iterator[bytes]:
    yield next(chunks)
    raise ConnectionAbortedError
