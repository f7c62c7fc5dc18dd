"""Chat, streams and embeddings through the real gateway."""

from __future__ import annotations

import openai
import pytest

from portkey_ai import NotFoundError
from tests.support import MESSAGES, AnyClient, done, read

from .upstream import Upstream


async def test_chat(client: AnyClient, upstream: Upstream) -> None:
    answer = await done(client.chat.completions.create(model="echo", messages=MESSAGES))
    assert answer.choices[0].message.content == "echo: Hello there"
    assert answer.usage.total_tokens == 5
    headers = answer.get_headers()
    assert headers["provider"] == "openai"
    assert headers["last-used-option-index"] == "config"
    assert headers["cache-status"] == "DISABLED"
    assert answer._request_id == "req-upstream"
    # What the provider saw: our credentials, none of the gateway's.
    seen = upstream.requests[-1]
    assert seen.headers["authorization"] == "Bearer sk-test"
    assert not [name for name in seen.headers if name.startswith("x-portkey-")]


async def test_stream(client: AnyClient) -> None:
    stream = await done(
        client.chat.completions.create(
            model="echo", messages=MESSAGES, stream=True, stream_options={"include_usage": True}
        )
    )
    assert stream.get_headers()["provider"] == "openai"
    chunks = await read(stream)
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices) == "echo: Hello there"
    assert chunks[-1].usage.total_tokens == 5


async def test_completion(client: AnyClient) -> None:
    answer = await done(client.completions.create(model="echo", prompt="Once"))
    assert answer.choices[0].text == "echo: Once"


async def test_embeddings_are_floats(client: AnyClient, upstream: Upstream) -> None:
    answer = await done(client.embeddings.create(model="echo-embedding", input=["one", "two"]))
    assert upstream.requests[-1].body["encoding_format"] == "base64"
    assert [len(item.embedding) for item in answer.data] == [8, 8]
    assert all(isinstance(number, float) for item in answer.data for number in item.embedding)
    plain = await done(client.embeddings.create(model="echo-embedding", input=["one", "two"], encoding_format="float"))
    assert [item.embedding for item in plain.data] == [item.embedding for item in answer.data]


async def test_a_post_without_a_body(client: AnyClient, upstream: Upstream) -> None:
    """It reaches the provider, which knows no such response; the gateway would fail on an empty JSON body."""
    for caller, error in ((client, NotFoundError), (client.as_openai(), openai.NotFoundError)):
        upstream.requests.clear()
        with pytest.raises(error):
            await done(caller.responses.cancel("resp_1"))
        assert (upstream.requests[-1].method, upstream.requests[-1].path) == ("POST", "/v1/responses/resp_1/cancel")


async def test_models(client: AnyClient) -> None:
    assert "echo" in [model.id for model in await read(client.models.list())]
    model = await done(client.models.retrieve("echo"))
    assert model.owned_by == "local"


async def test_trace_id_and_options_of_one_request(client: AnyClient) -> None:
    step = client.with_options(trace_id="trace-7", metadata={"step": "summary"})
    answer = await done(step.chat.completions.create(model="echo", messages=MESSAGES))
    assert answer.gateway.trace_id == "trace-7"
    answer = await done(client.chat.completions.create(model="echo", messages=MESSAGES))
    assert answer.gateway.trace_id is None


async def test_headers_of_the_call_win(client: AnyClient) -> None:
    client = client.with_options(trace_id="client")
    answer = await done(
        client.chat.completions.create(model="echo", messages=MESSAGES, extra_headers={"X-Portkey-Trace-Id": "call"})
    )
    assert answer.gateway.trace_id == "call"


@pytest.mark.parametrize("stream", [False, True])
async def test_nothing_leaves_this_machine(client: AnyClient, stream: bool) -> None:
    """The guard around the gateway works: without a custom host it would call the provider's public API."""
    from portkey_ai import InternalServerError

    with pytest.raises(InternalServerError, match="is not this machine"):
        await done(
            client.with_options(custom_host=None).chat.completions.create(model="m", messages=MESSAGES, stream=stream)
        )
