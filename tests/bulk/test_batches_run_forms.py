"""`client.batches.run` in the forms of providers: the exact requests, and the outputs.

Only the form of OpenAI runs over a gateway here; the others are compared with what the gateway documents.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import IO, Any

import httpx
import pytest

from portkey_ai import AsyncPortkey, BatchRowError, CheckpointError, NotFoundError, Portkey, RateLimitError

from .batch_provider import BatchProvider, Killed
from .runs import answer, collect, row, text

ARN = "arn:aws:bedrock:us-east-1:1:model-invocation-job/j"
QUOTED = "arn%3Aaws%3Abedrock%3Aus-east-1%3A1%3Amodel-invocation-job%2Fj"


class Gateway:
    """A transport that returns the given responses by method and path, and records requests."""

    def __init__(self, responses: dict[str, Any]) -> None:
        self.responses = responses
        self.requests: list[httpx.Request] = []

    def client(self, kind: str, **options: Any) -> Any:
        transport = httpx.MockTransport(self._handle)
        if kind == "sync":
            return Portkey(api_key="pk", http_client=httpx.Client(transport=transport), **options)
        return AsyncPortkey(api_key="pk", http_client=httpx.AsyncClient(transport=transport), **options)

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        response = self.responses[f"{request.method} {request.url.raw_path.decode().removeprefix('/v1/')}"]
        if isinstance(response, httpx.Response):
            return response
        if isinstance(response, bytes):
            return httpx.Response(200, content=response)
        return httpx.Response(200, json=response)

    def made(self) -> list[str]:
        return [f"{request.method} {request.url.raw_path.decode().removeprefix('/v1/')}" for request in self.requests]

    def body(self, number: int) -> Any:
        return json.loads(self.requests[number].content)


def lines(*values: Any) -> bytes:
    return b"".join(json.dumps(value).encode() + b"\n" for value in values)


def line(number: int) -> dict[str, Any]:
    return {"custom_id": f"k{number}", "response": {"status_code": 200, "body": answer(row(number))}, "error": None}


def keyed(count: int) -> list[dict[str, Any]]:
    return [row(number, key=f"k{number}") for number in range(count)]


def message(content: str) -> dict[str, Any]:
    return {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "claude",
        "content": [{"type": "text", "text": content}],
        "stop_reason": "end_turn",
        "usage": {"input_tokens": 1, "output_tokens": 2},
    }


def claude(key: str) -> dict[str, Any]:
    return {"model": "claude", "max_tokens": 5, "messages": [{"role": "user", "content": key}], "key": key}


async def test_anthropic(kind: str, tmp_path: Path) -> None:
    output = lines(
        {"custom_id": "d", "result": {"type": "canceled"}},
        {"custom_id": "c", "result": {"type": "expired"}},
        {
            "custom_id": "b",
            "result": {
                "type": "errored",
                "error": {"type": "error", "error": {"type": "rate_limit_error", "message": "slow"}},
            },
        },
        {"custom_id": "a", "result": {"type": "succeeded", "message": message("Hi")}},
    )
    gateway = Gateway(
        {
            "POST batches": {"id": "msgbatch_1", "type": "message_batch", "processing_status": "in_progress"},
            "GET batches/msgbatch_1": {"id": "msgbatch_1", "type": "message_batch", "processing_status": "ended"},
            "GET batches/msgbatch_1/output": output,
        }
    )
    client = gateway.client(kind, provider="anthropic")
    requests = [claude(key) for key in ("a", "b", "c", "d")]
    results = await collect(client.batches.run([*requests, claude("not allowed")], checkpoint=tmp_path / "r.jsonl"))
    assert gateway.made() == ["POST batches", "GET batches/msgbatch_1", "GET batches/msgbatch_1/output"]
    params = {name: value for name, value in claude("a").items() if name != "key"}
    assert gateway.body(0)["requests"][0] == {"custom_id": "a", "params": params}
    assert len(gateway.body(0)["requests"]) == 4
    assert list(gateway.body(0)) == ["requests"]
    assert results[0].response.content[0].text == "Hi"
    assert isinstance(results[1].error, RateLimitError)
    for result, code in ((results[2], "expired"), (results[3], "canceled")):
        assert isinstance(result.error, BatchRowError)
        assert result.error.code == code
    assert "key: Anthropic allows 1 to 64 letters" in str(results[4].error)


async def test_anthropic_request_without_a_response(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    provider = BatchProvider(lambda line: {"custom_id": line["custom_id"], "result": {"type": "canceled"}})
    provider.fail_at, provider.lose = 1, True
    client = provider.client(kind, provider="anthropic")
    with pytest.raises(Killed):
        await collect(client.batches.run([claude("a")], checkpoint=path))
    provider.fail_at = None
    with pytest.raises(CheckpointError, match="unknown whether the provider has it") as raised:
        await collect(client.batches.run([claude("a")], checkpoint=path))
    assert len(provider.batches) == 1
    assert '{"job": 1, "batch": "<its id>"}' in str(raised.value)
    with open(f"{path}.batches", "a") as file:
        file.write('{"job": 1, "batch": "batch_0"}\n')
    [result] = await collect(client.batches.run([claude("a")], checkpoint=path))
    assert isinstance(result.error, BatchRowError)
    assert len(provider.batches) == 1


async def test_anthropic_refusal_is_not_an_unknown_batch(kind: str, tmp_path: Path) -> None:
    provider = BatchProvider(lambda line: {"custom_id": line["custom_id"], "result": {"type": "canceled"}})
    provider.refuse["POST batches"] = [429]
    client = provider.client(kind, provider="anthropic")
    with pytest.raises(RateLimitError):
        await collect(client.batches.run([claude("a")], checkpoint=tmp_path / "r.jsonl"))
    await collect(client.batches.run([claude("a")], checkpoint=tmp_path / "r.jsonl", poll_interval=0.001))
    assert len(provider.batches) == 1


async def test_azure_with_a_file(kind: str) -> None:
    provider = BatchProvider()
    client = provider.client(kind, provider="azure-openai")
    results = await collect(client.batches.run(keyed(2), poll_interval=0.001))
    assert [text(result) for result in results] == ["echo: number 0", "echo: number 1"]
    assert provider.bodies[0]["endpoint"] == "/chat/completions"
    uploaded = [json.loads(line) for line in provider.files["file-0"].splitlines()]
    assert uploaded[0]["url"] == "/chat/completions"
    await collect(client.batches.run(keyed(2), endpoint="/v1/chat/completions", poll_interval=0.001))
    assert provider.bodies[1]["endpoint"] == "/v1/chat/completions"


async def test_azure_with_a_blob(kind: str, tmp_path: Path) -> None:
    blobs: dict[str, bytes] = {}

    def upload(file: IO[bytes], name: str) -> str:
        blobs[name] = file.read()
        return f"https://storage/in/{name}"

    async def upload_async(file: IO[bytes], name: str) -> str:
        return upload(file, name)

    ended = {"id": "b", "object": "batch", "status": "completed", "error_blob": "https://storage/out/errors.jsonl"}
    gateway = Gateway(
        {
            "POST batches": {"id": "b", "object": "batch", "status": "validating"},
            "GET batches/b": ended,
            "GET batches/b/output": lines(line(0)),
        }
    )
    results = await collect(
        gateway.client(kind).batches.run(
            keyed(2),
            form="azure-openai",
            upload=upload if kind == "sync" else upload_async,
            batch_fields={"output_folder": {"url": "https://storage/out"}},
            checkpoint=tmp_path / "r.jsonl",
        )
    )
    [(name, content)] = blobs.items()
    assert len(content.splitlines()) == 2
    assert gateway.made() == ["POST batches", "GET batches/b", "GET batches/b/output"]
    assert gateway.body(0) == {
        "completion_window": "24h",
        "endpoint": "/chat/completions",
        "input_blob": f"https://storage/in/{name}",
        "output_folder": {"url": "https://storage/out"},
    }
    assert text(results[0]) == "echo: number 0"
    assert "errors may be in https://storage/out/errors.jsonl" in str(results[1].error)


@pytest.mark.parametrize("status", ["completed", "partially_completed", "stopped"])
async def test_bedrock(kind: str, status: str) -> None:
    gateway = Gateway(
        {
            "POST files": {"id": "s3%3A%2F%2Fbucket%2Fin.jsonl", "object": "file"},
            "POST batches": {"id": QUOTED, "object": "batch"},
            f"GET batches/{QUOTED}": {"id": QUOTED, "object": "batch", "status": status},
            f"GET batches/{QUOTED}/output": lines(line(0), {"errorCode": 400}),
        }
    )
    client = gateway.client(
        kind, provider="bedrock", aws_s3_bucket="bucket", aws_region="us-east-1", aws_s3_object_key="mine.jsonl"
    )
    fields = {"model": "anthropic.claude", "role_arn": "arn:role"}
    requests = [{"key": "k0", "messages": row(0)["messages"]}, {"key": "k1", "messages": row(1)["messages"]}]
    results = await collect(client.batches.run(requests, batch_fields=fields))
    upload, create = gateway.requests[:2]
    assert upload.headers["x-portkey-aws-s3-bucket"] == "bucket"
    assert upload.headers["x-portkey-aws-s3-object-key"].startswith("portkey-batch-")
    assert upload.headers["x-portkey-aws-bedrock-model"] == "anthropic.claude"
    assert upload.headers["x-portkey-provider-model"] == "anthropic.claude"
    assert upload.headers["x-portkey-file-purpose"] == "batch"
    assert json.loads(create.content) == {
        "completion_window": "24h",
        "endpoint": "/v1/chat/completions",
        "input_file_id": "s3%3A%2F%2Fbucket%2Fin.jsonl",
        **fields,
    }
    assert text(results[0]) == "echo: number 0"
    assert isinstance(results[1].error, BatchRowError)
    assert 'a line without a custom_id: {"errorCode": 400}' in str(results[1].error)


async def test_vertex(kind: str) -> None:
    failed = {"custom_id": "k1", "response": {"body": False}, "error": {"code": 3, "message": "no such model"}}
    gateway = Gateway(
        {
            "POST files": {"id": "gs%3A%2F%2Fbucket%2Fin.jsonl", "object": "file"},
            "POST batches": {"id": "77", "object": "batch", "status": "validating"},
            "GET batches/77": {"id": "77", "object": "batch", "status": "completed", "output_file_id": "gs%3A"},
            "GET batches/77/output": lines(failed, line(0)),
        }
    )
    client = gateway.client(kind, provider="vertex-ai", vertex_storage_bucket_name="bucket")
    results = await collect(client.batches.run(keyed(2), batch_fields={"model": "gemini"}))
    upload = gateway.requests[0].headers
    assert upload["x-portkey-vertex-storage-bucket-name"] == "bucket"
    assert upload["x-portkey-provider-file-name"].startswith("portkey-batch-")
    assert upload["x-portkey-provider-model"] == "gemini"
    assert upload["x-portkey-provider-batch-endpoint"] == "/v1/chat/completions"
    assert gateway.body(1)["model"] == "gemini"
    assert text(results[0]) == "echo: number 0"
    assert isinstance(results[1].error, BatchRowError)
    assert "no such model" in str(results[1].error)


async def test_output_that_does_not_exist(kind: str) -> None:
    for status in ("expired", "completed"):
        gateway = Gateway(
            {
                "POST files": {"id": "f", "object": "file"},
                "POST batches": {"id": "77", "object": "batch", "status": "validating"},
                "GET batches/77": {"id": "77", "object": "batch", "status": status},
                "GET batches/77/output": httpx.Response(404, json={"error": {"message": "no output"}}),
            }
        )
        batches = gateway.client(kind).batches.run(keyed(1), form="vertex-ai", batch_fields={"model": "gemini"})
        if status == "completed":
            with pytest.raises(NotFoundError):
                await collect(batches)
        else:
            [result] = await collect(batches)
            assert isinstance(result.error, BatchRowError)
            assert "no output" in str(result.error)


async def test_form_of_the_provider(kind: str) -> None:
    gateway = Gateway({"POST batches": httpx.Response(400, json={})})
    batches = gateway.client(kind, provider="@anthropic-prod").batches.run([claude("a")], form="anthropic")
    with pytest.raises(Exception, match="400"):
        await collect(batches)
    assert list(gateway.body(0)) == ["requests"]
