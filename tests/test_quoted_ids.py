"""Ids that the gateway has quoted, of batches, files and jobs of Bedrock and Vertex AI, are sent as they are."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.support import Recorder, done

IDS = {
    "arn%3Aaws%3Abedrock%3Aus-east-1%3A1%3Amodel-invocation-job%2Fj": None,
    "s3%3A%2F%2Fbucket%2Fa%20b.jsonl": None,
    "gs%3A%2F%2Fbucket%2Fa.jsonl": None,
    "projects%2F1%2Flocations%2Fus%2FbatchPredictionJobs%2F2": None,
    "arn:aws:bedrock:us-east-1:1:model-invocation-job/j": "arn:aws:bedrock:us-east-1:1:model-invocation-job%2Fj",
    "file-100%25": "file-100%2525",
    "%2e%2e%2Farn%3A": "%252e%252e%252Farn%253A",
}
"""Ids, and what is sent where it is something else."""
CALLS = {
    "batches.retrieve": "/batches/{}",
    "batches.cancel": "/batches/{}/cancel",
    "files.retrieve": "/files/{}",
    "files.content": "/files/{}/content",
    "fine_tuning.jobs.retrieve": "/fine_tuning/jobs/{}",
}


@pytest.mark.parametrize("path", CALLS)
@pytest.mark.parametrize("id_", IDS)
async def test_quoted_ids(kind: str, path: str, id_: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={}))
    function: Any = recorder.client(kind)
    for name in path.split("."):
        function = getattr(function, name)
    await done(function(id_))
    assert recorder.last.url.raw_path.decode() == "/v1" + CALLS[path].format(IDS[id_] or id_)
