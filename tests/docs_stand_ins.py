"""What the snippets of the pages talk to, where the local gateway alone would not do."""

from __future__ import annotations

import json
import threading
from collections.abc import Generator
from contextlib import contextmanager

from websockets.sync.client import connect
from websockets.sync.server import ServerConnection, serve

from portkey_ai import Portkey
from portkey_ai.testing import LocalGateway, RecordedRequest
from portkey_ai.testing.wire.local_responses import LocalResponse, as_json

BATCH = {"id": "batch_1", "object": "batch", "endpoint": "/v1/chat/completions", "input_file_id": "file-1"}
PRICES = {"request_token": {"price": 0.000125}, "response_token": {"price": 0.001}}
CANNED = {
    ("GET", "/v1/pricing/openai.json"): {"gpt-5": {"pricing_config": {"pay_as_you_go": PRICES}}},
    ("POST", "/v1/files"): {"id": "file-1", "object": "file", "filename": "requests.jsonl", "purpose": "batch"},
    ("POST", "/v1/batches"): {**BATCH, "status": "in_progress"},
    ("GET", "/v1/batches/batch_1"): {**BATCH, "status": "completed", "output_file_id": "file-2"},
    ("GET", "/v1/files/file-1/content"): {"custom_id": "1"},
    ("GET", "/v1/files/file-2/content"): {"custom_id": "1", "response": {"status_code": 200}},
    ("GET", "/v1/analytics/graphs/latency"): {
        "data_points": [{"timestamp": "2026-01-01T00:00:00Z", "avg": 5, "p50": 4, "p90": 9, "p99": 20}],
    },
    ("GET", "/v1/analytics/groups/ai-models"): {"total": 1, "data": [{"ai_model": "m", "requests": 2, "cost": 0.5}]},
}


class DocumentedGateway(LocalGateway):
    """A local gateway that has files, batches, statistics and prices, and remembers what it refused."""

    def __init__(self) -> None:
        self.refused: list[str] = []
        super().__init__()

    def add_prompt(self) -> None:
        """Save the prompt `pp-greeting-1a2b3c`."""
        with Portkey(base_url=self.url) as client:
            prompt = client.prompts.create(
                name="Greeting 1a2b3c",
                collection_id="texts",
                string="Say: Hello {{name}}.",
                parameters={},
                virtual_key="openai-prod",
                model="gpt-4o-mini",
            )
        assert prompt.slug == "pp-greeting-1a2b3c"

    def respond(self, request: RecordedRequest) -> LocalResponse:
        canned = CANNED.get((request.method, request.path))
        if canned is not None:
            return as_json(canned)
        answer = super().respond(request)
        if answer.status >= 400:
            self.refused.append(f"{answer.status} {request.method} {request.path}: {answer.body!r}")
        return answer


def _converse(connection: ServerConnection) -> None:
    """A realtime session that says one thing."""
    for message in connection:
        if json.loads(message)["type"] == "response.create":
            for event in ({"type": "response.output_text.delta", "delta": "Hello"}, {"type": "response.done"}):
                connection.send(json.dumps(event))


@contextmanager
def realtime_gateway() -> Generator[str]:
    """The `base_url` of a gateway that has a websocket."""
    with serve(_converse, "127.0.0.1", 0) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        port = server.socket.getsockname()[1]
        with connect(f"ws://127.0.0.1:{port}"):  # `shutdown` before `serve_forever` has begun makes it fail
            pass
        yield f"http://127.0.0.1:{port}/v1"
        server.shutdown()
        thread.join()
