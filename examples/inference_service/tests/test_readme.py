"""The snippets of the README do what they say."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import httpx

from .gateway import Gateway

README = Path(__file__).parents[1] / "README.md"


def test_the_client_module_can_be_used_without_the_service(gateway: Gateway) -> None:
    assert gateway.url
    (snippet,) = re.findall(r"```python\n(.*?)```", README.read_text(), re.DOTALL)
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (README.parents[1], README.parents[2])))}
    done = subprocess.run([sys.executable, "-c", snippet], env=environ, capture_output=True, text=True, timeout=30)
    assert (done.stdout, done.stderr) == ("echo: Say hello.\n", "")


def test_the_request_of_the_readme_streams(service: httpx.Client) -> None:
    (body,) = re.findall(r"-d '(.*?)'", README.read_text(), re.DOTALL)
    response = service.post("/v1/chat/completions", content=body, headers={"Content-Type": "application/json"})
    assert response.text.endswith("data: [DONE]\n\n")
