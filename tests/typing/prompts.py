"""Saved prompts as users write them, for mypy and pyright (both strict): never run."""

from __future__ import annotations

from typing_extensions import assert_type

from portkey_ai import AsyncPortkey, AsyncStream, HookResults, Portkey, Stream
from portkey_ai._vendor.openai.types.completion_usage import CompletionUsage
from portkey_ai.api_resources.decoding.paging import AsyncListing
from portkey_ai.api_resources.types.generation_type import (
    PromptCompletion,
    PromptCompletionChunk,
    PromptRender,
    Tool,
)
from portkey_ai.api_resources.types.prompts_type import (
    Prompt,
    PromptCreateResponse,
    PromptDeleteResponse,
    PromptListResponse,
    PromptPartial,
    PromptPartialVersionListResponse,
    PromptSummary,
    PromptUpdateResponse,
    PromptVersionListResponse,
)


def completions(client: Portkey) -> str | None:
    answer = client.prompts.completions.create(
        "greet@latest",
        variables={"who": "you"},
        config={"retry": {"attempts": 2}},
        temperature=0,
        max_completion_tokens=5,
        tools=[{"type": "function"}],
        timeout=3,
        extra_headers={"a": "b"},
    )
    assert_type(answer, PromptCompletion)
    assert_type(answer.usage, CompletionUsage | None)
    assert_type(answer.get_headers(), dict[str, str])
    assert_type(answer.choices[0].text, str | None)
    message = answer.choices[0].message
    return message.content if message else None


def streams(client: Portkey, wanted: bool) -> None:
    stream = client.prompts.completions.create(prompt_id="greet", stream=True)
    assert_type(stream, Stream[PromptCompletionChunk])
    for chunk in stream:
        for choice in chunk.choices:
            assert_type(choice.text, str | None)
            assert_type(choice.delta.content if choice.delta else None, str | None)
    assert_type(stream.hook_results, HookResults | None)
    sometimes = client.prompts.completions.create("greet", stream=wanted)
    assert_type(sometimes, PromptCompletion | Stream[PromptCompletionChunk])


def rendered(client: Portkey) -> None:
    answer = client.prompts.render("greet", variables={"who": "you"}, temperature=0, seed=1)
    assert_type(answer, PromptRender)
    if answer.data and answer.data.messages and answer.data.model:
        client.chat.completions.create(model=answer.data.model, messages=answer.data.messages)
        assert_type(answer.data.tools, list[Tool] | None)


def saved(client: Portkey) -> None:
    created = client.prompts.create(
        name="n", collection_id="c", string="s", parameters={"max_tokens": 5}, virtual_key="v", is_raw_template=True
    )
    assert_type(created, PromptCreateResponse)
    assert_type(client.prompts.list(search="n"), PromptListResponse)
    for prompt in client.prompts.list():
        assert_type(prompt, PromptSummary)
    assert_type(client.prompts.retrieve("greet"), Prompt)
    assert_type(client.prompts.update("greet", string="s", patch=True), PromptUpdateResponse)
    assert_type(client.prompts.delete(prompt_slug="greet"), PromptDeleteResponse)
    client.prompts.publish("greet", version=2, timeout=3)
    assert_type(client.prompts.versions.list("greet"), PromptVersionListResponse)
    assert_type(client.prompts.versions.retrieve("greet", "v"), Prompt)
    client.prompts.versions.update("greet", version_id="v", label_id="l")
    assert_type(client.prompts.partials.retrieve("pp"), PromptPartial)
    assert_type(client.prompts.partials.versions.list("pp"), PromptPartialVersionListResponse)


async def asynchronous(client: AsyncPortkey) -> None:
    assert_type(await client.prompts.completions.create("greet"), PromptCompletion)
    stream = await client.prompts.completions.create("greet", stream=True)
    assert_type(stream, AsyncStream[PromptCompletionChunk])
    async for chunk in stream:
        assert_type(chunk, PromptCompletionChunk)
    assert_type(client.prompts.list(), AsyncListing[PromptListResponse])
    assert_type(await client.prompts.list(), PromptListResponse)
    assert_type(await client.prompts.partials.retrieve("pp"), PromptPartial)
