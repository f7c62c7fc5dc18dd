"""Tables, pictures, notebooks, exports and progress cost nothing where they are not used."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import sys
import httpx
from portkey_ai import Portkey

def respond(request):
    if request.url.path.endswith("completions"):
        message = {"role": "assistant", "content": "Hi"}
        return httpx.Response(200, json={"choices": [{"index": 0, "message": message}]})
    return httpx.Response(200, json={"data": [], "id": "f"})

with Portkey(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(respond))) as client:
    str(client.chat.completions.create(model="m", messages=[]))
    client.configs.list()
    client.models.list()
    client.analytics.graphs.cost(time_of_generation_min="2026-01-01", time_of_generation_max="2026-02-01")
    client.logs.exports.create(filters={}, requested_data=["id"])
    client.files.create(file=b"x", purpose="batch")
print(*sys.modules)
"""
UNUSED = ("tables", "log_export", "log_export_options", "saved_export", "progress", "download_progress", "json_lines")


@pytest.mark.slow
def test_nothing_is_imported_before_it_is_used() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    modules = done.stdout.split()
    assert not {"pandas", "matplotlib", "tqdm", "numpy"} & set(modules)
    ours = [name for name in modules if name.startswith("portkey_ai.api_resources.")]
    assert not [name for name in ours if set(UNUSED) & set(name.split("."))]
