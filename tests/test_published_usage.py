"""Calls that programs for portkey-ai 2.3.4 and the gateway's guides make: names, positions and forms."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

import portkey_ai
from portkey_ai import APIResponseValidationError, AsyncPortkey, Portkey
from tests.support import MESSAGES, Recorder, done


def recorded(body: object = None, **options: Any) -> Recorder:
    return Recorder(lambda _: httpx.Response(200, json=body if body is not None else {}, **options))


@pytest.mark.parametrize("call", ["retrieve", "cancel", "pause", "resume"])
async def test_job_id_is_another_name_of_fine_tuning_job_id(kind: str, call: str) -> None:
    recorder = recorded()
    method = getattr(recorder.client(kind).fine_tuning.jobs, call)
    await done(method(job_id="j"))
    await done(method("j"))
    await done(method(fine_tuning_job_id="j"))
    assert {request.url.path.rpartition("/jobs/")[2].partition("/")[0] for request in recorder.requests} == {"j"}
    for arguments in ({}, {"fine_tuning_job_id": "j", "job_id": "j"}):
        with pytest.raises(TypeError):
            await done(method(**arguments))


async def test_file_and_purpose_by_position(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "requests.jsonl"
    path.write_text("{}\n")
    recorder = recorded({"id": "f"})
    file = await done(recorder.client(kind).files.create(str(path), "batch"))
    assert file.id == "f"
    sent = recorder.requests[0].content
    assert b'filename="requests.jsonl"' in sent
    assert b"batch" in sent


async def test_url_of_a_log_export(kind: str) -> None:
    recorder = recorded({"signed_url": "https://files.example/1"})
    assert (await done(recorder.client(kind).logs.exports.download("e"))).url == "https://files.example/1"


async def test_data_of_a_prompt_completion(kind: str) -> None:
    recorder = recorded({"id": "c", "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hi"}}]})
    completion = await done(recorder.client(kind).prompts.completions.create(prompt_id="p"))
    assert completion.data.choices[0].message.content == "Hi"


def test_errors_have_a_module_of_their_own() -> None:
    from portkey_ai import exceptions
    from portkey_ai.exceptions import RateLimitError

    assert RateLimitError is exceptions.RateLimitError is portkey_ai.RateLimitError


@pytest.mark.parametrize(
    "fields",
    [
        {"input_blob": "https://blob.example/in", "output_folder": {"url": "https://blob.example/out"}},
        {"requests": [{"custom_id": "r-1", "params": {"model": "claude", "max_tokens": 5, "messages": MESSAGES}}]},
    ],
    ids=["azure", "anthropic"],
)
async def test_batch_without_a_file(kind: str, fields: dict[str, Any]) -> None:
    recorder = recorded({"id": "b"})
    batch = await done(recorder.client(kind).batches.create(**fields))
    assert batch.id == "b"
    assert json.loads(recorder.requests[0].content) == fields


LINES = '{"custom_id": "r-2", "response": {"body": {"n": 2}}}\n\n{"custom_id": "r-1", "response": {"body": {"n": 1}}}'


async def test_results_of_a_batch_by_their_ids(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, text=LINES))
    results = await done(recorder.client(kind).batches.results("b"))
    assert {name: result.response.body.n for name, result in results.items()} == {"r-1": 1, "r-2": 2}
    assert recorder.requests[0].url.path.endswith("/batches/b/output")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('{"custom_id": "a"}\n{"custom_id": "a"}', "line 2 .*'a' comes twice"),
        ('{"custom_id": "a"}\n{"cust', "line 2 .*no JSON object"),
        ("[1]", "line 1 .*no JSON object"),
    ],
)
async def test_results_that_cannot_be_joined(kind: str, text: str, fault: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, text=text))
    with pytest.raises(APIResponseValidationError, match=fault) as caught:
        await done(recorder.client(kind).batches.results("b"))
    assert caught.value.response.text == text


ENVIRONMENT = {
    "PORTKEY_CONFIG": "pc-1",
    "PORTKEY_PROVIDER": "@openai-prod",
    "PORTKEY_VIRTUAL_KEY": "vk",
    "PORTKEY_TRACE_ID": "t-1",
    "PORTKEY_METADATA": '{"_user": "u-1"}',
}


@pytest.mark.parametrize("kind", [Portkey, AsyncPortkey])
def test_from_env_reads_options_that_the_constructor_does_not(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    client = kind.from_env(api_key="k", trace_id="t-2", virtual_key=None)
    assert (client.config, client.provider, client.trace_id) == ("pc-1", "@openai-prod", "t-2")
    assert client.metadata == {"_user": "u-1"}
    assert client.virtual_key is None
    plain = kind(api_key="k")
    assert (plain.config, plain.provider, plain.trace_id, plain.metadata) == (None, None, None, None)
    monkeypatch.setenv("PORTKEY_CONFIG", '{"retry": {"attempts": 2}}')
    assert kind.from_env(api_key="k").config == {"retry": {"attempts": 2}}


@pytest.mark.parametrize(("value", "problem"), [("{", "invalid JSON"), ("[]", "expected a JSON object, got list")])
def test_invalid_variable_is_named(value: str, problem: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORTKEY_METADATA", value)
    with pytest.raises(ValueError, match=f"PORTKEY_METADATA: {problem}"):
        Portkey.from_env(api_key="k")


@pytest.mark.parametrize("kind", [Portkey, AsyncPortkey])
def test_urls_and_headers_for_other_clients(kind: Any) -> None:
    client = kind(api_key="secret", provider="@p", metadata={"_user": "u"})
    assert client.mcp_url("my server") == "https://mcp.portkey.ai/my%20server/mcp"
    assert client.mcp_url("s", mcp_gateway_url="http://localhost:8788/") == "http://localhost:8788/s/mcp"
    assert client.agent_url("a") == "https://agents.portkey.ai/v1/agent/a"
    headers = client.gateway_headers()
    assert headers["x-portkey-api-key"] == "secret"
    assert headers["x-portkey-metadata"] == '{"_user":"u"}'
    assert "secret" not in repr(headers)
    with pytest.raises(ValueError, match="slug: expected a non-empty string"):
        client.mcp_url("")
