"""A local gateway with the statistics of one made-up week, for a notebook that has no key."""

from __future__ import annotations

import json
import math
from datetime import datetime, timedelta, timezone
from typing import Any

from portkey_ai.testing import LocalGateway, RecordedRequest
from portkey_ai.testing.wire.local_responses import LocalResponse, as_json

START = datetime(2026, 1, 5, tzinfo=timezone.utc)
# Requests in the week, and cents.
MODELS = {
    "gpt-4o": (1840, 912.5),
    "claude-sonnet-4-5": (1210, 1105.25),
    "gpt-4o-mini": (6420, 214.75),
    "gemini-2.5-flash": (2480, 96.5),
    "mistral-small": (730, 18.25),
}


def _times() -> list[tuple[int, str]]:
    return [(hour, (START + timedelta(hours=hour)).isoformat()) for hour in range(0, 7 * 24, 6)]


def _by_day(hour: int) -> float:
    """Return how busy an hour is: 0 to 1."""
    return 0.5 - 0.5 * math.cos(hour / 24 * 2 * math.pi)


def _latency() -> list[dict[str, Any]]:
    return [
        {"timestamp": time, "p50": 480 + 220 * busy, "p90": 1150 + 640 * busy, "p99": 2400 + 1900 * busy}
        for hour, time in _times()
        for busy in [_by_day(hour)]
    ]  # fmt: skip


def _errors() -> list[dict[str, Any]]:
    return [
        {"timestamp": time, "stats": [
            {"response_status_code": code, "count": round(rate * (1 + 6 * _by_day(hour)))}
            for code, rate in ((408, 1), (429, 4), (500, 2))
        ]}
        for hour, time in _times()
    ]  # fmt: skip


class SampleGateway(LocalGateway):
    """A local gateway that also responses the questions of the notebook about a week."""

    def respond(self, request: RecordedRequest) -> LocalResponse:
        path = request.path.removeprefix("/v1/analytics/")
        if path == "graphs/latency":
            return as_json({"data_points": _latency(), "object": "analytics-graph"})
        if path == "graphs/errors/stacks":
            return as_json({"data_points": _errors(), "object": "analytics-graph"})
        if path == "groups/ai-models":
            data = [
                {"ai_model": name, "requests": str(number), "cost": cost} for name, (number, cost) in MODELS.items()
            ]
            return as_json({"object": "list", "total": len(data), "data": data})
        if request.path.endswith("/file"):  # of an export
            logs = [{"id": name, "ai_model": name, "response_time": 90 * len(name), "cost": 0.25} for name in MODELS]
            return LocalResponse("".join(f"{json.dumps(log)}\n" for log in logs).encode())
        return super().respond(request)
