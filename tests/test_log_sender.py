"""The background sender of log entries: what it sends, what it leaves out, and that nobody waits for it."""

from __future__ import annotations

import gc
import json
import logging
import os
import signal
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pydantic
import pytest

from portkey_ai import MissingAPIKeyError
from portkey_ai.integrations import _log_sender
from portkey_ai.integrations._log_sender import LogSender
from portkey_ai.testing import LocalGateway

KEY = "pk-very-secret"


def accept(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200)


class Logs:
    """A transport that keeps the entries it gets; while `hold` is not set, nothing is answered."""

    def __init__(self, answer: Callable[[httpx.Request], httpx.Response] | None = None) -> None:
        self.batches: list[list[Any]] = []
        self.requests: list[httpx.Request] = []
        self.asked = threading.Event()
        self.hold = threading.Event()
        self.hold.set()
        self.answer = answer or accept

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.asked.set()
        self.hold.wait(10)
        self.requests.append(request)
        self.batches.append(json.loads(request.content))
        return self.answer(request)

    @property
    def entries(self) -> list[Any]:
        return [entry for batch in self.batches for entry in batch]

    def sender(self, **options: Any) -> LogSender:
        http = httpx.Client(transport=httpx.MockTransport(self._handle))
        return LogSender(KEY, "http://gateway.test/v1", http_client=http, **options)


def entry(**body: object) -> dict[str, object]:
    return {"request": {"url": "u", "body": body}, "response": {"body": {}}, "metadata": {}}


@pytest.fixture(autouse=True)
def idle(monkeypatch: pytest.MonkeyPatch) -> None:
    """The threads of one test are soon gone."""
    monkeypatch.setattr(_log_sender, "IDLE_TIMEOUT", 0.05)


@pytest.fixture
def local() -> Iterator[LocalGateway]:
    with LocalGateway() as gateway:
        yield gateway


def test_entries_arrive_at_the_gateway(local: LocalGateway) -> None:
    sender = LogSender(KEY, local.url)
    for number in range(3):
        sender.send({**entry(number=number), "metadata": {"traceId": f"t-{number}"}})
    assert sender.flush()
    sender.close()
    assert {(request.method, request.path) for request in local.requests} == {("POST", "/v1/logs")}
    assert {request.headers["x-portkey-api-key"] for request in local.requests} == {KEY}
    sent = [item for request in local.requests for item in request.body]
    assert [item["metadata"]["traceId"] for item in sent] == ["t-0", "t-1", "t-2"]


def test_what_waits_goes_in_one_request() -> None:
    logs = Logs()
    logs.hold.clear()
    sender = logs.sender()
    sender.send(entry(n=0))
    logs.asked.wait(5)  # until the thread has taken the first
    for number in range(1, 151):
        sender.send(entry(n=number))
    logs.hold.set()
    assert sender.flush()
    assert [len(batch) for batch in logs.batches] == [1, 100, 50]
    assert [item["request"]["body"]["n"] for item in logs.entries] == list(range(151))


def test_no_call_waits_for_the_network() -> None:
    logs = Logs()
    logs.hold.clear()
    sender = logs.sender()
    start = time.monotonic()
    for _ in range(10):
        sender.send(entry())
    assert not sender.flush(0.05)
    assert time.monotonic() - start < 1
    logs.hold.set()
    assert sender.flush()
    assert len(logs.entries) == 10


def test_the_oldest_are_dropped_with_one_warning(caplog: pytest.LogCaptureFixture) -> None:
    logs = Logs()
    logs.hold.clear()
    sender = logs.sender(capacity=2)
    sender.send(entry(n=-1))
    logs.asked.wait(5)
    for number in range(5):
        sender.send(entry(n=number))
    logs.hold.set()
    assert sender.flush()
    assert [item["request"]["body"]["n"] for item in logs.entries] == [-1, 3, 4]
    assert sender.dropped == 3
    assert [record.getMessage() for record in caplog.records] == [
        "more than 2 log entries are waiting: the oldest are dropped"
    ]


@pytest.mark.parametrize("how", ["status", "connection"])
def test_a_failure_is_a_warning_without_the_key(caplog: pytest.LogCaptureFixture, how: str) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if how == "connection":
            raise httpx.ConnectError(f"refused {KEY}", request=request)
        return httpx.Response(401, json={"message": f"bad key {KEY}"})

    logs = Logs(answer)
    sender = logs.sender()
    sender.send(entry())
    assert sender.flush()
    (record,) = caplog.records
    assert (record.name, record.levelno) == ("portkey_ai", logging.WARNING)
    assert "1 log entries could not be sent" in record.getMessage()
    assert KEY not in caplog.text
    logs.answer = accept
    sender.send(entry(after=True))
    assert sender.flush()
    assert logs.entries[-1]["request"]["body"] == {"after": True}


def test_a_server_that_hangs_is_given_up(caplog: pytest.LogCaptureFixture) -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as silent:
        sender = LogSender(KEY, f"http://127.0.0.1:{silent.getsockname()[1]}/v1", timeout=0.1)
        sender.send(entry())
        assert sender.flush(5)
    assert "APITimeoutError" in caplog.text


CREDENTIALS = [
    "x-portkey-api-key", "api_key", "apiKey", "openai_api_key", "Authorization", "proxy-authorization", "cookie",
    "Set-Cookie", "aws_secret_access_key", "aws_access_key_id", "client_secret", "password", "x-portkey-virtual-key",
    "access_token", "aws_session_token", "x-auth-token", "token", "credentials",
]  # fmt: skip


@pytest.mark.parametrize("name", CREDENTIALS)
def test_credentials_are_left_out(name: str) -> None:
    logs = Logs()
    sender = logs.sender()
    given = {
        "request": {"headers": {name: "hush", "a": "b"}, "body": {"deep": [{"kwargs": {name: {"x": "hush"}}}]}},
        name: "hush",
    }
    copy = json.loads(json.dumps(given))
    sender.send(given)
    assert sender.flush()
    assert logs.entries == [{"request": {"headers": {"a": "b"}, "body": {"deep": [{"kwargs": {}}]}}}]
    assert given == copy


def test_headers_that_end_with_token_are_left_out() -> None:
    logs = Logs()
    sender = logs.sender()
    sender.send({"request": {"default_headers": {"x-my-token": "hush", "x-my-tokens": "3"}, "body": {}}})
    assert sender.flush()
    assert logs.entries == [{"request": {"default_headers": {"x-my-tokens": "3"}, "body": {}}}]


def test_counts_of_tokens_stay() -> None:
    counts = {
        "prompt_tokens": 1, "completion_tokens_details": {"reasoning_tokens": 2}, "max_tokens": 3, "tokens": 4,
        "token_usage": {"total_tokens": 5}, "request_token": 6, "logprobs": [{"token": "Hi", "logprob": -0.1}],
        "keyword": "k", "author": "me", "monkey": "m", "next_page_token": "n",
    }  # fmt: skip
    logs = Logs()
    sender = logs.sender()
    sender.send(entry(**counts))
    assert sender.flush()
    assert logs.entries[0]["request"]["body"] == counts


def test_the_own_key_is_masked_in_any_text() -> None:
    logs = Logs()
    sender = logs.sender()
    sender.send(entry(error=f"Incorrect API key provided: {KEY}.", list=[KEY]))
    assert sender.flush()
    assert logs.entries[0]["request"]["body"] == {"error": "Incorrect API key provided: ***.", "list": ["***"]}
    assert KEY.encode() not in logs.requests[0].content


class Model(pydantic.BaseModel):
    size: int
    api_key: pydantic.SecretStr


@dataclass
class Record:
    when: datetime
    password: str


class Opaque:
    def __repr__(self) -> str:
        return "<Opaque hush>"


def test_values_that_json_does_not_know() -> None:
    logs = Logs()
    sender = logs.sender()
    cycle: list[object] = []
    cycle.append(cycle)
    sender.send(
        entry(
            model=Model(size=1, api_key=pydantic.SecretStr("hush")),
            record=Record(datetime(2026, 1, 2, tzinfo=timezone.utc), "hush"),
            id=UUID(int=1),
            many=(1, 2),
            number=float("nan"),
            opaque=Opaque(),
            bytes=b"\0",
            half="a\ud800",
            cycle=cycle,
        )
    )
    assert sender.flush()
    body = logs.entries[0]["request"]["body"]
    assert "..." in str(body.pop("cycle"))
    assert body == {
        "model": {"size": 1},
        "record": {"when": "2026-01-02T00:00:00+00:00"},
        "id": "00000000-0000-0000-0000-000000000001",
        "many": [1, 2],
        "number": "nan",
        "opaque": "<Opaque>",
        "bytes": "<bytes>",
        "half": "a?",
    }


def test_an_entry_is_copied_when_it_is_given() -> None:
    logs = Logs()
    logs.hold.clear()
    sender = logs.sender()
    given = entry(n=1)
    sender.send(given)
    given.clear()
    logs.hold.set()
    assert sender.flush()
    assert logs.entries == [entry(n=1)]


def test_after_close_an_entry_is_lost_with_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    logs = Logs()
    sender = logs.sender()
    sender.send(entry())
    sender.close()
    assert len(logs.entries) == 1
    sender.send(entry())
    sender.close()
    assert len(logs.entries) == 1
    assert caplog.messages == ["a log entry was lost: the log sender is closed"]


def test_close_does_not_wait_for_ever(caplog: pytest.LogCaptureFixture) -> None:
    logs = Logs()
    logs.hold.clear()
    sender = logs.sender()
    sender.send(entry())
    start = time.monotonic()
    sender.close(0.05)
    assert time.monotonic() - start < 1
    assert "were not sent in time" in caplog.text
    logs.hold.set()


def threads_of_senders() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "portkey-logs"]


def test_the_thread_ends_when_it_has_nothing_to_do() -> None:
    for thread in threads_of_senders():
        thread.join(10)  # those of the tests before
    logs = Logs()
    sender = logs.sender()
    assert not threads_of_senders()
    for number in range(2):
        sender.send(entry(n=number))
        for thread in threads_of_senders():
            assert thread.daemon
            thread.join(5)
        assert not threads_of_senders()
    assert [item["request"]["body"]["n"] for item in logs.entries] == [0, 1]
    gone = weakref.ref(sender)
    del sender
    gc.collect()
    assert gone() is None


def test_many_threads() -> None:
    logs = Logs()
    sender = logs.sender(capacity=5000)

    def work() -> None:
        for number in range(100):
            sender.send(entry(n=number))

    threads = [threading.Thread(target=work) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sender.flush()
    assert len(logs.entries) == 1000


def run(code: str, gateway: LocalGateway, **environment: str) -> subprocess.CompletedProcess[str]:
    settings = {**os.environ, "PORTKEY_BASE_URL": gateway.url, "PORTKEY_API_KEY": KEY, **environment}
    command = [sys.executable, "-W", "error", "-c", code]
    root = Path(__file__).parents[1]
    return subprocess.run(command, cwd=root, env=settings, capture_output=True, text=True, timeout=60)


def test_the_end_of_the_program_waits_for_what_is_left(local: LocalGateway) -> None:
    done = run(
        "from portkey_ai.integrations._log_sender import LogSender\n"
        "LogSender().send({'request': {'url': 'u', 'body': {}}, 'response': {'body': {}}})",
        local,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert [request.path for request in local.requests] == ["/v1/logs"]


def test_the_end_of_the_program_does_not_wait_for_ever(local: LocalGateway) -> None:
    start = time.monotonic()
    done = run(
        "import socket\n"
        "from portkey_ai.integrations import _log_sender\n"
        "_log_sender.EXIT_TIMEOUT = 0.2\n"
        "silent = socket.create_server(('127.0.0.1', 0))\n"
        "url = f'http://127.0.0.1:{silent.getsockname()[1]}/v1'\n"
        "_log_sender.LogSender(base_url=url, timeout=60).send({})\n"
        "import os, atexit\n"
        "atexit._run_exitfuncs()\n"
        "os._exit(0)",
        local,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert time.monotonic() - start < 30


def test_ctrl_c_during_flush_while_another_thread_holds_the_lock() -> None:
    logs = Logs()
    logs.hold.clear()
    sender = logs.sender()
    sender.send(entry())
    assert logs.asked.wait(10)

    def interrupt() -> None:
        with sender._lock:  # pyright: ignore[reportPrivateUsage]  # as `send` does
            time.sleep(0.1)
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
            time.sleep(0.1)

    timer = threading.Timer(0.05, interrupt)
    previous = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt):
            timer.start()
            sender.flush(0.1)
            time.sleep(5)
    finally:
        signal.signal(signal.SIGINT, previous)
        timer.join()
    logs.hold.set()
    assert sender.flush()
    assert len(logs.entries) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
def test_a_forked_process_sends_its_own_entries_only(local: LocalGateway) -> None:
    done = run(
        "import os, warnings\n"
        "from portkey_ai.integrations._log_sender import LogSender\n"
        "sender = LogSender()\n"
        "def entry(trace):\n"
        "    request = {'url': 'u', 'body': {}}\n"
        "    return {'request': request, 'response': {'body': {}}, 'metadata': {'traceId': trace}}\n"
        "sender.send(entry('parent-1'))\n"
        "assert sender.flush()\n"
        "sender._lock.acquire()\n"  # as if another thread were in the middle of something
        "warnings.simplefilter('ignore')\n"  # threads and fork
        "child = os.fork()\n"
        "if not child:\n"
        "    sender.send(entry('child'))\n"
        "    os._exit(0 if sender.flush() else 1)\n"
        "sender._lock.release()\n"
        "sender.send(entry('parent-2'))\n"
        "assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0\n",
        local,
    )
    assert (done.returncode, done.stderr) == (0, "")
    sent = [item["metadata"]["traceId"] for request in local.requests for item in request.body]
    assert sorted(sent) == ["child", "parent-1", "parent-2"]


def test_a_missing_key_raises_at_once() -> None:
    with pytest.raises(MissingAPIKeyError):
        LogSender()


def test_an_invalid_capacity_raises_at_once() -> None:
    with pytest.raises(ValueError, match="capacity"):
        LogSender(KEY, capacity=0)
