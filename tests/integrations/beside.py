"""`instrumentation=True` in a program that has a framework loaded, which it must leave alone."""

from __future__ import annotations

import os
import subprocess
import sys

_PROGRAM = """
import {framework}
before = dict(vars({framework}))
from opentelemetry import trace
from portkey_ai import Portkey
from portkey_ai.testing import LocalGateway
with LocalGateway() as gateway, Portkey(instrumentation=True, base_url=gateway.url, api_key="pk-1") as client:
    unchanged = vars({framework}) == before
    client.chat.completions.create(model="m", messages=[{{"role": "user", "content": "Hello"}}])
    trace.get_tracer_provider().force_flush()
    names = [log["metadata"]["spanName"] for sent in gateway.requests[1:] for log in sent.body]
print(unchanged, names)
"""


def instrumentation_beside(framework: str) -> str:
    """What a program says: whether the framework is as it was, the names of the spans that arrived, no word more."""
    settings = {name: value for name, value in os.environ.items() if name != "OTEL_SDK_DISABLED"}
    # The warnings of a framework's import are its own.
    command = [sys.executable, "-W", "ignore", "-c", _PROGRAM.format(framework=framework)]
    done = subprocess.run(command, env=settings, capture_output=True, text=True)
    return done.stdout + done.stderr
