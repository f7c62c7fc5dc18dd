"""OpenInference's instrumentation of portkey_ai, and any other that wraps methods of our classes, takes effect."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import wrapt
from openinference.instrumentation.portkey import PortkeyInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.trace import StatusCode

from portkey_ai import Portkey, RateLimitError
from tests.integrations.scripted import ScriptedGateway, call

from .support import ASK, CLIENTS, Make, Recorded, done, read, said

both = pytest.mark.parametrize("client_class", CLIENTS)


@pytest.fixture
def openinference(provider: TracerProvider) -> Iterator[None]:
    instrumentor = PortkeyInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    yield
    instrumentor.uninstrument()


class Plain(Make):
    """Clients without instrumentation of our own."""

    def __call__(self, client: type, **options: Any) -> Any:
        self._made.append(client(**options))
        return self._made[-1]


@pytest.fixture
async def plain(gateway: ScriptedGateway) -> Any:
    plain = Plain(gateway.url)
    yield plain
    await plain.close()


@both
@pytest.mark.usefixtures("openinference")
async def test_chat(client_class: Any, gateway: ScriptedGateway, spans: Recorded, plain: Plain) -> None:
    gateway.say("Hello", call("add", {"a": 1}))
    answer = await done(plain(client_class).chat.completions.create(**ASK, temperature=0.5))
    assert answer.choices[0].message.content == "Hello"
    found = said(spans.one())
    assert spans.one().status.status_code is StatusCode.OK
    assert found["openinference.span.kind"] == "LLM"
    assert found["llm.model_name"] == "gpt-4o"
    assert found["llm.input_messages.0.message.content"] == "Say hello"
    assert found["llm.output_messages.0.message.content"] == "Hello"
    assert (found["llm.token_count.prompt"], found["llm.token_count.completion"]) == (11, 7)
    assert "chatcmpl-1" in found["output.value"]


@both
@pytest.mark.usefixtures("openinference")
async def test_a_stream(client_class: Any, gateway: ScriptedGateway, spans: Recorded, plain: Plain) -> None:
    gateway.say("Hello to you")
    stream = await done(plain(client_class).chat.completions.create(**ASK, stream=True))
    chunks = await read(stream)
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == "Hello to you"
    found = said(spans.one())
    assert found["llm.input_messages.0.message.content"] == "Say hello"
    assert "gpt-4o" in found["llm.invocation_parameters"] or found["llm.model_name"] == "gpt-4o"


@both
@pytest.mark.usefixtures("openinference")
async def test_errors(client_class: Any, gateway: ScriptedGateway, spans: Recorded, plain: Plain) -> None:
    gateway.fail(429)
    with pytest.raises(RateLimitError):
        await done(plain(client_class).chat.completions.create(**ASK))
    assert spans.one().status.status_code is StatusCode.ERROR


@both
@pytest.mark.usefixtures("openinference")
async def test_prompts(client_class: Any, spans: Recorded, plain: Plain) -> None:
    client = plain(client_class)
    collection = await done(client.collections.create(name="c"))
    named = {"name": "p", "collection_id": collection.id, "model": "echo", "virtual_key": "vk"}
    prompt = await done(client.prompts.create(**named, string='[{"role":"user","content":"Hi"}]', parameters={}))
    await done(client.prompts.completions.create(prompt.slug, variables={}))
    await done(client.prompts.completions.create(prompt_id=prompt.slug, variables={}))
    first, second = spans.all()
    assert said(first)["llm.token_count.completion"] == said(second)["llm.token_count.completion"] > 0
    assert said(first)["llm.output_messages.0.message.content"]


@both
async def test_clients_made_before(
    client_class: Any, gateway: ScriptedGateway, provider: TracerProvider, spans: Recorded, plain: Plain
) -> None:
    client = plain(client_class)
    await done(client.chat.completions.create(**ASK))
    instrumentor = PortkeyInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    try:
        await done(client.chat.completions.create(**ASK))
        await done(client.with_options(trace_id="t").chat.completions.create(**ASK))
    finally:
        instrumentor.uninstrument()
    await done(client.chat.completions.create(**ASK))
    assert (len(gateway.sent()), len(spans.all())) == (4, 2)


@both
@pytest.mark.usefixtures("openinference")
async def test_with_ours(client_class: Any, gateway: ScriptedGateway, spans: Recorded, make: Make) -> None:
    gateway.say("Hello")
    await done(make(client_class).chat.completions.create(**ASK))
    ours, theirs = spans.all()
    assert ours.parent is not None and ours.parent.span_id == theirs.get_span_context().span_id  # type: ignore[union-attr]


@pytest.mark.usefixtures("gateway")
def test_wrapt() -> None:
    seen: list[Any] = []
    before = Portkey()

    def watch(wrapped: Any, instance: Any, args: Any, kwargs: Any) -> Any:
        seen.append((type(instance).__name__, kwargs["model"]))
        return wrapped(*args, **kwargs)

    module: Any = __import__("portkey_ai.api_resources.apis.embeddings", fromlist=["Embeddings"])
    original = module.Embeddings.create
    wrapt.wrap_function_wrapper(module, "Embeddings.create", watch)
    try:
        with before, Portkey() as after:
            before.embeddings.create(model="echo", input="a")
            after.embeddings.create(model="echo", input="a")
    finally:
        module.Embeddings.create = original
    assert seen == [("Embeddings", "echo")] * 2
