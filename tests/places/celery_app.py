"""Tasks of a Celery worker with processes that are forked after the clients were made (`--pool prefork`)."""

from __future__ import annotations

import os
from typing import Any

import httpx
from celery import Celery
from celery.exceptions import SoftTimeLimitExceeded
from everyday_calls import MESSAGES, calls_on, new_client

from portkey_ai import Portkey

folder = os.environ["FOLDER"]
app = Celery("places")
app.conf.update(
    broker_url="filesystem://",
    broker_transport_options={
        "data_folder_in": f"{folder}/queue",
        "data_folder_out": f"{folder}/queue",
        "control_folder": f"{folder}/control",
    },
    result_backend=f"file://{folder}/results",
    broker_connection_retry_on_startup=True,
    worker_hijack_root_logger=False,
)
client = new_client(os.environ["GATEWAY"])
stalling: dict[str, Portkey] = {
    "own pool": Portkey(base_url=os.environ["STALLING"], provider="openai", timeout=30),
    "user's pool of one": Portkey(
        base_url=os.environ["STALLING"],
        provider="openai",
        timeout=30,
        http_client=httpx.Client(limits=httpx.Limits(max_connections=1)),
    ),
}


@app.task
def everyday() -> str:
    calls_on(client)
    return "answer"


@app.task(soft_time_limit=1)
def limited(pool: str, streamed: bool) -> str:
    """Return how a call ended: "answer", or the class of what it raised."""
    options: dict[str, Any] = {"stream": True} if streamed else {}
    try:
        answer = stalling[pool].chat.completions.create(model="m", messages=MESSAGES, **options)
        if streamed:
            list(answer)
    except SoftTimeLimitExceeded:
        return "SoftTimeLimitExceeded"
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "answer"
