# ruff: noqa: E501 - a program is written as its users write it
"""Programs that users write, one for each documented feature, each with what the gateway gets from it.

`sent` is the last request: method and path, then headers without their prefix, then fields of the body. Where the local
gateway lacks the endpoint, `local` is False.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

CHAT = "POST /v1/chat/completions"


@dataclass(frozen=True)
class Program:
    feature: str
    code: str
    sent: str = CHAT
    headers: dict[str, Any] = field(default_factory=dict[str, Any])
    body: dict[str, Any] = field(default_factory=dict[str, Any])
    local: bool = True


def chat(feature: str, options: str = "", parameters: str = "", **expected: Any) -> Program:
    """A chat completion by a client with `options`, with more `parameters`."""
    code = f"""
client = Portkey({options})
answer = client.chat.completions.create(
    model="gpt-4o", messages=[{{"role": "user", "content": "Say hello"}}]{", " * bool(parameters)}{parameters}
)
assert answer.choices
"""
    return Program(feature, code, **expected)


FALLBACK = {"strategy": {"mode": "fallback"}, "targets": [{"provider": "@openai"}, {"provider": "@azure"}]}
BALANCE = {
    "strategy": {"mode": "loadbalance"},
    "targets": [{"provider": "@a", "weight": 0.9}, {"provider": "@b", "weight": 0.1}],
}
CONDITIONAL = {
    "strategy": {
        "mode": "conditional",
        "conditions": [{"query": {"metadata.plan": {"$eq": "paid"}}, "then": "big"}],
        "default": "small",
    },
    "targets": [{"name": "big", "provider": "@a"}, {"name": "small", "provider": "@b"}],
}
BREAKER = {
    "strategy": {"mode": "fallback", "cb_config": {"failure_threshold": 5, "cooldown_interval": 60000}},
    "targets": [{"provider": "@a"}, {"provider": "@b"}],
}
GUARDED = {
    "provider": "@a",
    "input_guardrails": ["pg-1"],
    "output_guardrails": [{"default.contains": {"operator": "none", "words": ["xyz"]}, "deny": True}],
}
TOOL: dict[str, Any] = {
    "type": "function",
    "function": {"name": "weather", "parameters": {"type": "object", "properties": {}}},
}

PROGRAMS = [
    # ---- who answers
    chat("provider of the Model Catalog", 'provider="@openai-prod"', headers={"provider": "@openai-prod"}),
    chat("provider in the model's name", body={"model": "gpt-4o"}),
    chat("virtual key", 'virtual_key="openai-vk"', headers={"virtual-key": "openai-vk"}),
    chat("provider with its own key", 'provider="openai", Authorization="sk-1"', headers={"provider": "openai"}),
    chat("saved config", 'config="pc-fallback"', headers={"config": "pc-fallback"}),
    chat("fallback", f"config={FALLBACK}", headers={"config": FALLBACK}),
    chat("load balancing", f"config={BALANCE}", headers={"config": BALANCE}),
    chat("conditional routing", f'config={CONDITIONAL}, metadata={{"plan": "paid"}}', headers={"config": CONDITIONAL}),
    chat("circuit breaker", f"config={BREAKER}", headers={"config": BREAKER}),
    chat("custom host", 'provider="openai", custom_host="https://llm.example/v1"', headers={"custom-host": "https://llm.example/v1"}),
    chat("Azure OpenAI", 'provider="azure-openai", azure_resource_name="r", azure_deployment_id="d", azure_api_version="2024-10-21"',
         headers={"azure-resource-name": "r", "azure-deployment-id": "d", "azure-api-version": "2024-10-21"}),
    chat("Bedrock", 'provider="bedrock", aws_access_key_id="a", aws_secret_access_key="s", aws_region="eu-west-1"',
         headers={"aws-access-key-id": "a", "aws-secret-access-key": "s", "aws-region": "eu-west-1"}),
    chat("Vertex AI", 'provider="vertex-ai", vertex_project_id="p", vertex_region="europe-west4"',
         headers={"vertex-project-id": "p", "vertex-region": "europe-west4"}),
    # ---- reliability
    chat("retries by the gateway", 'config={"retry": {"attempts": 3, "on_status_codes": [429]}}',
         headers={"config": {"retry": {"attempts": 3, "on_status_codes": [429]}}}),
    chat("time limit of the gateway", "request_timeout=10_000", headers={"request-timeout": "10000"}),
    chat("time limit of the client", "timeout=30"),
    chat("cache", 'config={"cache": {"mode": "semantic", "max_age": 600}}', headers={"config": {"cache": {"mode": "semantic", "max_age": 600}}}),
    chat("cache renewed", 'cache_force_refresh=True, cache_namespace="u-1"', headers={"cache-force-refresh": "true", "cache-namespace": "u-1"}),
    chat("guardrails", f"config={GUARDED}", headers={"config": GUARDED}),
    # ---- observability
    chat("metadata", 'metadata={"_user": "u-1", "team": "search"}', headers={"metadata": {"_user": "u-1", "team": "search"}}),
    chat("trace with spans", 'trace_id="t-1", span_id="s-2", parent_span_id="s-1", span_name="rank"',
         headers={"trace-id": "t-1", "span-id": "s-2", "parent-span-id": "s-1", "span-name": "rank"}),
    chat("contents are not logged", "debug=False", headers={"debug": "false"}),
    chat("headers forwarded to the provider", 'forward_headers=["x_team"], x_team="a"', headers={"forward-headers": "x-team"}),
    Program("options of one call", """
client = Portkey(provider="@openai-prod", trace_id="t-1")
client.with_options(trace_id="t-2", metadata={"step": "summary"}).chat.completions.create(
    model="gpt-4o", messages=[{"role": "user", "content": "Sum up"}]
)
""", headers={"trace-id": "t-2", "metadata": {"step": "summary"}, "provider": "@openai-prod"}),
    Program("headers of one call", """
client = Portkey(provider="@openai-prod")
client.chat.completions.create(
    model="gpt-4o", messages=[{"role": "user", "content": "Hi"}], extra_headers=createHeaders(trace_id="t-3")
)
""", headers={"trace-id": "t-3"}),
    Program("headers of the answer", """
answer = Portkey().chat.completions.create(model="m", messages=[{"role": "user", "content": "Hi"}], metadata={"a": "b"})
assert answer.get_headers()["trace-id"] == answer.gateway.trace_id
"""),
    Program("feedback", """
client = Portkey()
client.feedback.create(trace_id="t-1", value=1, weight=0.5, metadata={"by": "me"})
""", sent="POST /v1/feedback", body={"trace_id": "t-1", "value": 1, "weight": 0.5, "metadata": {"by": "me"}}),
    # ---- chat
    Program("stream", """
client = Portkey(provider="@openai-prod")
text = ""
for chunk in client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hi"}], stream=True):
    text += chunk.choices[0].delta.content or ""
assert text == "echo: Hi"
""", body={"stream": True}),
    Program("stream in an async program", """
import asyncio

async def main():
    async with AsyncPortkey(provider="@openai-prod") as client:
        stream = await client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hi"}], stream=True)
        return "".join([chunk.choices[0].delta.content or "" async for chunk in stream])

assert asyncio.run(main()) == "echo: Hi"
""", body={"stream": True}),
    chat("tools", parameters=f'tools=[{TOOL}], tool_choice="auto"', body={"tools": [TOOL], "tool_choice": "auto"}),
    chat("JSON mode", parameters='response_format={"type": "json_object"}', body={"response_format": {"type": "json_object"}}),
    chat("thinking", "strict_open_ai_compliance=False", 'thinking={"type": "enabled", "budget_tokens": 2030}, max_tokens=3000',
         headers={"strict-open-ai-compliance": "false"}, body={"thinking": {"type": "enabled", "budget_tokens": 2030}}),
    chat("parameter of one provider", parameters="top_k=5, safe_prompt=True", body={"top_k": 5, "safe_prompt": True}),
    Program("image in a message", """
client = Portkey(provider="@openai-prod")
part = {"type": "image_url", "image_url": {"url": "https://example.com/cat.png", "detail": "low"}}
client.chat.completions.create(model="m", messages=[{"role": "user", "content": [{"type": "text", "text": "What?"}, part]}])
""", body={"model": "m"}),
    Program("Anthropic's format", """
client = Portkey(provider="@anthropic-prod")
client.messages.create(model="claude", max_tokens=64, messages=[{"role": "user", "content": "Hi"}])
""", sent="POST /v1/messages", body={"max_tokens": 64}),
    # ---- other endpoints
    Program("responses", """
client = Portkey(provider="@openai-prod")
client.responses.create(model="m", input="Hi")
""", sent="POST /v1/responses", body={"input": "Hi"}),
    Program("embeddings", """
client = Portkey(provider="@openai-prod")
assert client.embeddings.create(model="e", input=["a", "b"]).data[1].embedding
""", sent="POST /v1/embeddings", body={"input": ["a", "b"]}),
    Program("text completion", """
client = Portkey(provider="@openai-prod")
client.completions.create(model="m", prompt="Once", max_tokens=5)
""", sent="POST /v1/completions", body={"prompt": "Once", "max_tokens": 5}),
    Program("image", """
client = Portkey(provider="@openai-prod")
client.images.generate(model="i", prompt="A cat", size="1024x1024")
""", sent="POST /v1/images/generations", body={"prompt": "A cat"}),
    Program("speech", """
client = Portkey(provider="@openai-prod")
client.audio.speech.create(model="tts", voice="alloy", input="Hello").write_to_file("hello.mp3")
""", sent="POST /v1/audio/speech", body={"voice": "alloy"}),
    Program("transcription", """
client = Portkey(provider="@openai-prod")
with open("hello.wav", "wb") as file:
    file.write(b"RIFF0000WAVE")
with open("hello.wav", "rb") as file:
    client.audio.transcriptions.create(model="whisper", file=file)
""", sent="POST /v1/audio/transcriptions"),
    Program("moderation", """
client = Portkey(provider="@openai-prod")
client.moderations.create(model="mod", input="a text")
""", sent="POST /v1/moderations", body={"input": "a text"}),
    Program("rerank", """
client = Portkey(provider="@cohere-prod")
client.rerank.create(model="r", query="q", documents=["a", "b"], top_n=1)
""", sent="POST /v1/rerank", body={"documents": ["a", "b"], "top_n": 1}),
    Program("models", """
client = Portkey()
client.models.list()
""", sent="GET /v1/models"),
    Program("file and batch", """
client = Portkey(provider="@openai-prod")
with open("requests.jsonl", "w") as file:
    file.write("{}")
uploaded = client.files.create(file=open("requests.jsonl", "rb"), purpose="batch")
client.batches.create(input_file_id=uploaded.id or "f", endpoint="/v1/chat/completions", completion_window="24h")
""", sent="POST /v1/batches", body={"completion_window": "24h"}, local=False),
    Program("file for Bedrock", """
client = Portkey(provider="@bedrock-prod", aws_s3_bucket="b", aws_s3_object_key="k", aws_bedrock_model="m")
client.files.create(file=("requests.jsonl", b"{}"), purpose="batch")
""", sent="POST /v1/files", headers={"aws-s3-bucket": "b", "aws-s3-object-key": "k", "aws-bedrock-model": "m"}),
    Program("fine-tuning", """
client = Portkey(provider="@openai-prod")
client.fine_tuning.jobs.create(model="m", training_file="f")
""", sent="POST /v1/fine_tuning/jobs", body={"training_file": "f"}, local=False),
    Program("assistant", """
client = Portkey(provider="@openai-prod")
client.beta.assistants.create(model="m", name="Helper", instructions="Help")
""", sent="POST /v1/assistants", body={"name": "Helper"}, local=False),
    Program("thread", """
client = Portkey(provider="@openai-prod")
client.beta.threads.messages.create("thread_1", role="user", content="Hi")
""", sent="POST /v1/threads/thread_1/messages", body={"content": "Hi"}, local=False),
    Program("vector store", """
client = Portkey(provider="@openai-prod")
client.vector_stores.create(name="Docs")
""", sent="POST /v1/vector_stores", body={"name": "Docs"}),
    Program("any route", """
client = Portkey(provider="@openai-prod")
client.post("/my/route", body={"a": 1})
""", sent="POST /v1/my/route", body={"a": 1}, local=False),
    # ---- prompts and administration
    Program("saved prompt", """
client = Portkey()
client.prompts.completions.create(prompt_id="pp-1", variables={"name": "Ada"}, max_tokens=50)
""", sent="POST /v1/prompts/pp-1/completions", body={"variables": {"name": "Ada"}, "max_tokens": 50, "stream": False}, local=False),
    Program("rendered prompt sent to a model", """
client = Portkey(provider="@openai-prod")
rendered = client.prompts.render(prompt_id="pp-1", variables={"name": "Ada"})
client.chat.completions.create(**{"model": "m", "messages": [], **(rendered.data or {})})
""", local=False),
    Program("config", """
client = Portkey()
client.configs.create(name="fallback", config={"retry": {"attempts": 2}})
""", sent="POST /v1/configs", body={"name": "fallback", "config": {"retry": {"attempts": 2}}}),
    Program("key of a service", """
client = Portkey()
client.api_keys.create(name="ci", type="workspace", workspace_id="w", scopes=["completions.write"])
""", sent="POST /v1/api-keys/workspace/service", body={"name": "ci", "scopes": ["completions.write"]}),
    Program("budget of a provider", """
client = Portkey()
client.virtual_keys.create(name="openai", provider="openai", key="sk-1", usage_limits={"credit_limit": 10, "type": "cost"})
""", sent="POST /v1/virtual-keys", body={"name": "openai"}),
    Program("members of a workspace", """
client = Portkey()
for workspace in client.admin.workspaces.list():
    print(workspace.name)
""", sent="GET /v1/admin/workspaces"),
    Program("log of another program's call", """
client = Portkey()
client.logs.create(request={"url": "https://llm.example", "body": {}}, response={"status": 200, "body": {}})
""", sent="POST /v1/logs"),
    Program("spend", """
client = Portkey()
client.analytics.graphs.cost(time_of_generation_min="2026-01-01T00:00:00Z", time_of_generation_max="2026-01-02T00:00:00Z")
""", sent="GET /v1/analytics/graphs/cost"),
    # ---- beside this client
    Program("openai with the gateway's headers", """
from openai import OpenAI
client = OpenAI(api_key="x", base_url=os.environ["PORTKEY_BASE_URL"], default_headers=createHeaders({"provider": "@openai-prod", "api_key": "pk"}))
client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hi"}])
client.close()
""", headers={"provider": "@openai-prod", "api-key": "pk"}),
    Program("one except for all errors", """
from portkey_ai.exceptions import PortkeyError
client = Portkey()
try:
    client.chat.completions.create(model="fail-429", messages=[{"role": "user", "content": "Hi"}], max_retries=0)
except PortkeyError as error:
    assert error.status_code == 429
""", body={"model": "fail-429"}),
]  # fmt: skip
